"""What each message to the background says beside its name, and what comes back."""

from __future__ import annotations

from typing import Annotated, Literal, NotRequired, TypedDict, Union

from pycore.shapes.draft import Changes, Copy, Keys, Me, NewDraft, NewWish, Templates
from pycore.shapes.kinds import (
    Address,
    Choice,
    DoiText,
    Environment,
    Key,
    Most,
    Name,
    OrcidText,
    Page,
    PutCode,
    RoleDegree,
    RoleSlug,
    Said,
    Title,
    Word,
)
from pycore.shapes.push import WorkWritten
from pycore.shapes.session import Farewell


class Nothing(TypedDict):
    """No fields."""


class PageKeep(TypedDict):
    """A page as it is shown; the address that holds is the tab's."""

    url: Address
    html: Page


class SourceOpen(TypedDict):
    """Which way, and of which article, as far as known."""

    what: Literal["paste", "pdf"]
    doi: DoiText
    title: Title


class MeSet(TypedDict):
    """Who the person is."""

    me: Me


class WorkOurs(TypedDict):
    """A work, by its DOI."""

    doi: DoiText


class PlaceShow(TypedDict):
    """Where more is told of what was written."""

    place: Literal["review", "history"]


class DraftPut(TypedDict):
    """The works."""

    draft: NewDraft


class WorksOpen(TypedDict):
    """Works of this record, whose holder is the person."""

    orcid: OrcidText
    environment: Environment
    holder: Name
    own: NotRequired[bool]
    works: Annotated[list[NewWish], Most(10_000)]


class OfWork(TypedDict):
    """A work of the draft."""

    key: Key


class DraftRole(TypedDict):
    """A role of a work, and what was chosen for it."""

    key: Key
    role: RoleSlug
    value: Choice


class DraftAssign(TypedDict):
    """Works of the draft or of the works list, and the roles: one by one, or exactly these."""

    keys: Keys
    changes: NotRequired[Changes]
    copy: NotRequired[Copy]


class RolesAccept(TypedDict):
    """The work, with the roles as they were shown."""

    work: NewWish


class RolesDecide(TypedDict):
    """A work of the list, and what was decided of it."""

    key: Key
    decision: Literal["later", "not-me", "open"]


class DraftAccept(TypedDict):
    """Works, and whether the next push takes them."""

    keys: Keys
    accepted: bool


class WorksRead(TypedDict):
    """Whose works; of who is signed in where it is left out."""

    orcid: NotRequired[OrcidText]


class DepositsRead(TypedDict):
    """Whether what is known already is asked again."""

    anew: NotRequired[bool]


class EntryBegin(TypedDict):
    """The works that are ticked in the review."""

    accepted: Annotated[list[Key], Most(20_000)]


class EntrySay(TypedDict):
    """What the person says of a work of the run."""

    key: Key
    event: Literal["again", "by-hand", "skipped"]


class Remove(TypedDict):
    """The rows, by put-code; all of them only where that is said."""

    put_codes: Union[Annotated[list[PutCode], Most(20_000)], Literal["all"]]


class RowsAcknowledge(TypedDict):
    """The rows, by put-code."""

    put_codes: Annotated[list[PutCode], Most(20_000)]


class ClientForm(TypedDict):
    """The options' form."""

    environment: Environment
    client_id: Word
    how: Literal["secret", "relay"]
    client_secret: Name
    relay_url: Address
    mailto: Name


class ClientSet(TypedDict):
    """The form, or null: the user's own client is forgotten."""

    client: Union[ClientForm, None]


class SignInWanted(TypedDict):
    """Whether to ask for the scope `/read-limited` too."""

    limited: NotRequired[bool]


class SignOut(TypedDict):
    """`forget`: also a push or removal that is not finished."""

    forget: NotRequired[bool]


class LauncherPlace(TypedDict):
    """A match pattern: of a site, or of every page."""

    pattern: Address


class LauncherAsk(TypedDict):
    """The page beside the panel."""

    url: Address


class GatePass(TypedDict):
    """Where the request goes."""

    url: Address


class LauncherPlaces(TypedDict):
    """Where the launcher shows by consent, as match patterns."""

    ok: Literal[True]
    patterns: list[str]


class AcceptedRow(TypedDict):
    """A row as it was on the screen: its work, and the fingerprint of what is sent (`pycore/push/binding.py`)."""

    key: Key
    hash: Word


class Push(TypedDict):
    """The rows that are pushed."""

    accepted: Annotated[list[AcceptedRow], Most(10_000)]


class PageLinks(TypedDict):
    """Which publishers deposit roles, and what authors can do; "" for no link."""

    publishers: str
    authors: str


class ClientStatus(TypedDict):
    """Which client configuration holds and where from; `own` is the user's own. Never a secret.

    `report`: where to report a problem, an https or mailto address, "" where nobody has said. `links`: pages about
    missing roles.
    """

    ok: Literal[True]
    origin: Union[Literal["managed", "built-in", "own"], None]
    client: Union[ClientFacts, None]
    own: Union[ClientFacts, None]
    redirect: str
    assisted_entry: bool
    report: str
    links: PageLinks


class ClientFacts(TypedDict):
    """A client configuration as pages may know it; `missing` says what it lacks."""

    environment: str
    client_id: str
    relay_url: str
    mailto: str
    has_secret: bool
    missing: Said


class MeAnswer(TypedDict):
    """Who the person said they are."""

    ok: Literal[True]
    me: Union[Me, None]


class TemplatesAnswer(TypedDict):
    """Sets of roles to start from."""

    ok: Literal[True]
    templates: Templates


class OursAnswer(TypedDict):
    """The roles of our own row, and what this session wrote of the work."""

    ok: Literal[True]
    ours: Union[list[RoleDegree], None]
    written: Union[WorkWritten, None]


class SignOutAnswer(TypedDict):
    """How the session ended."""

    ok: Literal[True]
    farewell: Farewell


class SignInAnswer(TypedDict):
    """`unfinished`: a push waits to be gone on with."""

    ok: Literal[True]
    unfinished: bool


class ClientSetAnswer(TypedDict):
    """Kept; or a sentence for each field that cannot be used."""

    ok: bool
    faults: NotRequired[dict[str, str]]

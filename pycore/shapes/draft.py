"""The roles chosen, before anything is checked (`pycore.draft`)."""

from __future__ import annotations

from typing import Annotated, Literal, NotRequired, TypedDict, Union

from pycore.shapes.kinds import (
    Address,
    Choice,
    Degree,
    DoiText,
    Index,
    Key,
    Most,
    Name,
    OrcidText,
    Origin,
    RoleDegree,
    RoleSlug,
    Said,
    Title,
    Word,
)

MOST_WORKS = 10_000  # more than the core takes: it says so in words
MOST_AUTHORS = 20_000
MOST_ROLES = 14 * 3


class Me(TypedDict):
    """Who the person said they are in this browser session, or are signed in as; ORCID may keep the name private."""

    name: Union[Name, None]
    orcid: Union[OrcidText, None]
    signed_in: NotRequired[bool]


class WishedAuthor(TypedDict):
    """An author as the page names them."""

    name: Name
    orcid: Union[OrcidText, None]


class WishedRole(TypedDict):
    """A role the person says they had, and where it was read."""

    role: RoleSlug
    degree: Union[Degree, None]
    origin: Origin


class Withdrawal(TypedDict):
    """A role that the person takes back from their own row, or only its degree."""

    role: RoleSlug
    part: Literal["role", "degree"]


class Replaced(TypedDict):
    """What a panel took the place of: the roles that stood in the draft, and as which author."""

    roles: list[RoleDegree]
    author: str


class Shown(TypedDict):
    """What an article showed of roles, in its page, its statement, its XML."""

    page: NotRequired[Literal["data", "credit", "wording", "none"]]
    text: NotRequired[Literal["data", "credit", "wording", "none"]]
    xml: NotRequired[Literal["data", "credit", "wording", "none"]]


class Wish(TypedDict):
    """The roles chosen for one work. `key` is the DOI, else what names the work; `me` the person's place
    among the authors; `record` the iD whose works list it was chosen from: it has no authors then, and is
    refused for another record; `withdraw` what is taken back from our own row, `ours` what that was seen to
    say; `covered`: the page had covered the panel or made it invisible; `offered`: it is offered on the iD that
    Crossref has, and was not on the record; `replaced`: what stood here before."""

    key: Key
    doi: Union[DoiText, None]
    title: Title
    journal: Title
    date: Word
    type: Word
    url: Address
    authors: Annotated[list[WishedAuthor], Most(MOST_AUTHORS)]
    me: Union[Index, None]
    roles: Annotated[list[WishedRole], Most(MOST_ROLES)]
    withdraw: NotRequired[Annotated[list[Withdrawal], Most(MOST_ROLES)]]
    ours: NotRequired[Annotated[list[RoleDegree], Most(MOST_ROLES)]]
    record: NotRequired[Union[OrcidText, None]]
    covered: NotRequired[bool]
    offered: NotRequired[bool]
    replaced: NotRequired[Replaced]


class NewWish(TypedDict):
    """A Wish as a panel gives it: with what its article showed, which the draft does not keep."""

    key: Key
    doi: Union[DoiText, None]
    title: Title
    journal: NotRequired[Title]
    date: NotRequired[Word]
    type: NotRequired[Word]
    url: NotRequired[Address]
    authors: Annotated[list[WishedAuthor], Most(MOST_AUTHORS)]
    me: Union[Index, None]
    roles: Annotated[list[WishedRole], Most(MOST_ROLES)]
    withdraw: NotRequired[Annotated[list[Withdrawal], Most(MOST_ROLES)]]
    ours: NotRequired[Annotated[list[RoleDegree], Most(MOST_ROLES)]]
    record: NotRequired[Union[OrcidText, None]]
    covered: NotRequired[bool]
    offered: NotRequired[bool]
    seen: NotRequired[Shown]


class CopiedWork(TypedDict):
    """A work of the draft to copy roles from."""

    title: str
    roles: list[RoleDegree]


class Templates(TypedDict):
    """Sets of roles to start from: what is usual for the person, what they chose last, and works of the draft."""

    usual: list[RoleDegree]
    last: list[RoleDegree]
    works: list[CopiedWork]


class Draft(TypedDict):
    """The works collected so far."""

    works: list[Wish]


class NewDraft(TypedDict):
    """Works to be added to the draft."""

    works: Annotated[list[NewWish], Most(MOST_WORKS)]


class RoleChoice(TypedDict):
    """One role chosen in a form."""

    role: RoleSlug
    value: Choice


class KeyRoles(TypedDict):
    """What is chosen for one work, by its key."""

    key: str
    roles: list[WishedRole]
    withdraw: NotRequired[list[Withdrawal]]
    ours: NotRequired[list[RoleDegree]]


class PlacedWork(TypedDict):
    """A work and its place in the draft."""

    place: int
    work: Wish


class Change(TypedDict):
    """How to take a change back: works to take out, to set, to put in, in this order."""

    label: Said
    take: list[str]
    set: list[KeyRoles]
    put: list[PlacedWork]


class Undo(TypedDict):
    """What was changed in the draft by hand, the last last."""

    past: list[Change]
    future: list[Change]


# Which articles read in this session show roles, by DOI.
Seen = dict[str, Shown]
Changes = Annotated[list[RoleChoice], Most(MOST_ROLES)]
Copy = Annotated[list[RoleDegree], Most(MOST_ROLES)]
Keys = Annotated[list[Key], Most(20_000)]

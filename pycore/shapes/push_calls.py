"""What sign-in, check, push, removal, assisted entry and the session's events are asked with, and answer."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypedDict, Union

from pycore.shapes.article import Article
from pycore.shapes.draft import Draft, NewWish, Seen, Undo
from pycore.shapes.entry import EntryRow, EntryRun
from pycore.shapes.kinds import Environment, Holder, RoleDegree
from pycore.shapes.payloads import AcceptedRow
from pycore.shapes.plan import Check, PlannedCheck
from pycore.shapes.push import HistoryEntry, Journal, ResultRow, WorkWritten
from pycore.shapes.record import Deposits, Entry, OffersHeader, RoleSummary, WorksHeader
from pycore.shapes.session import Owed, SignIn
from pycore.shapes.settings_calls import Client


class BeginArgs(TypedDict):
    """A client, where ORCID answers, and a word that the answer must repeat."""

    client: Client
    redirect: str
    state: str
    limited: bool


class ConsentPage(TypedDict):
    """ORCID's page."""

    ok: Literal[True]
    url: str


class FinishArgs(TypedDict):
    """The same, ORCID's answer, and the time in seconds since 1970."""

    client: Client
    redirect: str
    state: str
    answer_url: str
    now: int
    limited: bool
    owed: Union[list[Owed], None]


class GivenSignIn(TypedDict):
    """The permission, and what is owed beside it."""

    ok: Literal[True]
    signin: SignIn
    owed: list[Owed]


class WarningArgs(TypedDict):
    """Who is about to be signed in, and what was chosen and pushed before."""

    orcid: str
    name: Union[str, None]
    draft: Union[Draft, None]
    history: Union[list[HistoryEntry], None]


class OwedArgs(TypedDict):
    """Which permission is in use from now on, which was before, and what is owed."""

    signin: Union[SignIn, None]
    before: Union[SignIn, None]
    owed: list[Owed]


class SettleArgs(TypedDict):
    """What is owed, and the token in use."""

    client: Client
    owed: list[Owed]
    in_use: Union[str, None]


class CheckArgs(TypedDict):
    """A draft. Signed out, the public record of `holder` in `environment` is read; without an iD only Crossref
    is asked. `by_hand`: there is no client to write with, so the person's own name is the source."""

    signin: Union[SignIn, None]
    holder: Holder
    environment: Environment
    draft: Draft
    mailto: str
    now: int
    by_hand: NotRequired[bool]


class Checked(TypedDict):
    """The plan."""

    ok: Literal[True]
    check: PlannedCheck


class SummaryArgs(TypedDict):
    """A public record."""

    orcid: str
    environment: Environment


class Summarised(TypedDict):
    """The role summary."""

    ok: Literal[True]
    record: RoleSummary


class WorksArgs(TypedDict):
    """A record, the header as kept, and the chunks as kept, by number."""

    signin: Union[SignIn, None]
    orcid: Union[str, None]
    environment: Environment
    works: Union[WorksHeader, None]
    known: dict[str, list[Entry]]


class DepositsSoFar(TypedDict):
    """How many works were asked about."""

    chunks: int
    done: int


class DepositsArgs(TypedDict):
    """A person, DOIs that were not asked about yet, and the last chunk, which is filled up first; what is offered so
    far, and all DOIs of the record."""

    orcid: str
    name: Union[str, None]
    environment: Environment
    dois: list[str]
    deposits: DepositsSoFar
    last: Deposits
    offers: Union[OffersHeader, None]
    on_record: list[str]
    mailto: str


class PushBeginArgs(TypedDict):
    """A plan, and the works whose rows are accepted."""

    signin: SignIn
    check: Check
    accepted: list[AcceptedRow]
    now: int


class EntryBeginArgs(TypedDict):
    """A plan, and the works that are ticked."""

    check: Check
    accepted: list[str]
    now: int


class EntryEventArgs(TypedDict):
    """What happened to a work of a run; `code` says why."""

    run: EntryRun
    key: str
    event: Literal["signing-in", "filled", "stopped", "again", "by-hand", "skipped"]
    code: str


class EntryRowArgs(TypedDict):
    """A work of a run."""

    run: EntryRun
    key: str


class RunOfEntry(TypedDict):
    """The run."""

    ok: Literal[True]
    run: EntryRun


class RowOfEntry(TypedDict):
    """The work as it is now."""

    ok: Literal[True]
    row: EntryRow


class FormNotes(TypedDict):
    """What stands in ORCID's dialog about what was done there."""

    notes: list[str]


class BegunJournal(TypedDict):
    """The journal."""

    ok: Literal[True]
    journal: Journal


class RemovalArgs(TypedDict):
    """Rows of ours, or (null) all of them; the works of the list that have rows of ours, and the last journal, say
    what stands in them."""

    signin: SignIn
    put_codes: Union[list[int], None]
    now: int
    entries: NotRequired[list[Entry]]
    written: NotRequired[Union[Journal, None]]


class UndoPushArgs(TypedDict):
    """The draft, and a push or removal that is done."""

    draft: Union[Draft, None]
    undo: Union[Undo, None]
    journal: Union[Journal, None]


class RunArgs(TypedDict):
    """A journal to be carried out."""

    signin: SignIn
    journal: Journal


class WrittenArgs(TypedDict):
    """A work, whose record it is about, and what this session has done."""

    doi: str
    orcid: Union[str, None]
    journal: Union[Journal, None]
    history: Union[list[HistoryEntry], None]


class Written(TypedDict):
    """What this session wrote of a work, or removed, and what our row says by that; null where it does not follow."""

    written: Union[WorkWritten, None]
    ours: Union[list[RoleDegree], None]


class HistoryArgs(TypedDict):
    """The history, and a journal that is to be in it."""

    history: Union[list[HistoryEntry], None]
    journal: Journal


class SeenPutArgs(TypedDict):
    """What was seen so far, and works of a draft."""

    seen: Union[Seen, None]
    works: list[NewWish]


class SeenReadArgs(TypedDict):
    """The same, and an article that was read elsewhere."""

    seen: Union[Seen, None]
    doi: str
    article: Article


class ResultArgs(TypedDict):
    """Rows of a push, and whose record they are on."""

    orcid: str
    rows: list[ResultRow]


class JournalArgs(TypedDict):
    """A push or removal."""

    journal: Journal


class EventArgs(TypedDict):
    """An event, the keys of the session that it reads, and what it brings."""

    event: str
    state: dict[str, Any]
    brings: dict[str, Any]


class SessionChange(TypedDict):
    """Keys that are dropped, and keys that are set."""

    drop: list[str]
    set: dict[str, Any]

"""Each entry point of the core (`pycore.browser.api`): what it is given and what it gives.

A call is answered at once. A flow is driven to its end by `core.run`; it saves under the keys of `saves`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, NotRequired, TypedDict, Union

from pycore.shapes.article import Article, KeptArticle, Reading
from pycore.shapes.draft import (
    Draft,
    Me,
    NewDraft,
    NewWish,
    RoleChoice,
    Seen,
    Shown,
    Undo,
    Wish,
    WishedRole,
    Withdrawal,
)
from pycore.shapes.entry import EntryRow, EntryRun
from pycore.shapes.kinds import (
    Done,
    Environment,
    Fact,
    Failure,
    Holder,
    Problem,
    Progress,
    RoleDegree,
    Said,
    Work,
)
from pycore.shapes.messages import AcceptedRow, ClientFacts, ClientForm, ClientStatus
from pycore.shapes.plan import Check, PlanItem, PlannedCheck
from pycore.shapes.push import HistoryEntry, Journal
from pycore.shapes.record import (
    Decided,
    Deposits,
    Entry,
    FoundDeposit,
    FoundRoles,
    ListRow,
    RoleCount,
    RolesQueue,
    RoleSummary,
    TakenRecord,
    WorksHeader,
    WorkToFind,
)
from pycore.shapes.record import Said as RowSaid
from pycore.shapes.session import Owed, SignIn
from pycore.shapes.views import (
    Claim,
    LauncherView,
    OptionsView,
    PanelView,
    Picker,
    RecordView,
    Taken,
    WorkDetail,
)
from pycore.shapes.workspace import FoundItem, OutlookView, WorkCard, WorkspaceView


@dataclass(frozen=True)
class Entrance:
    """One entry point. `saves`: keys under which a flow saves as it goes."""

    args: type
    value: Any
    does: str
    kind: Literal["call", "flow"] = "call"
    saves: tuple[str, ...] = ()


class Client(TypedDict):
    """A client configuration, with its secret."""

    environment: NotRequired[Environment]
    client_id: NotRequired[str]
    client_secret: NotRequired[str]
    relay_url: NotRequired[str]
    mailto: NotRequired[str]


class PageArgs(TypedDict):
    """A page's HTML and its address."""

    html: str
    url: str


class PdfPage(TypedDict):
    """A PDF: the pieces of text of each page, `[text, x, y, width, size, font]` in points from the upper left
    corner, and what its metadata say."""

    pages: list[list[list[Any]]]
    described: list[str]


class FetchArgs(TypedDict):
    """A pasted statement or a PDF, the other one null (both null: the authors alone)."""

    doi: str
    text: Union[str, None]
    pdf: Union[PdfPage, None]
    mailto: str


class FetchedArticle(TypedDict):
    """The article."""

    ok: Literal[True]
    article: Article


class ElsewhereArgs(TypedDict):
    """The article's XML at `xml_url`, or without one Europe PMC's open copy by the `doi`."""

    doi: str
    xml_url: NotRequired[str]
    url: NotRequired[str]


class FoundElsewhere(TypedDict):
    """What was found."""

    ok: Literal[True]
    article: Article
    found: Literal["roles", "statement", "nothing"]
    sentence: Said


class ArticleArgs(TypedDict):
    """An article."""

    article: Article


class StatementArgs(TypedDict):
    """A statement and the authors' names, in byline order."""

    text: str
    authors: list[str]


class PanelEdits(TypedDict):
    """What the person did in the panel."""

    roles: dict[str, str]
    people: dict[str, Union[int, None]]
    ours: NotRequired[list[RoleDegree]]
    doi: NotRequired[str]
    listed: NotRequired[list[int]]
    found: NotRequired[int]


class PanelArgs(TypedDict):
    """The article, whole or as kept; who the person said they are; the author they chose."""

    article: Union[Article, KeptArticle]
    me: Union[Me, None]
    chosen: Union[int, None]
    edits: PanelEdits


class ClaimArgs(TypedDict):
    """An author of the article, and who is signed in."""

    author: dict[str, Any]
    me: Me


class OursArgs(TypedDict):
    """A work of the list."""

    entry: Entry


class PanelWishArgs(TypedDict):
    """The same, once the person is known."""

    article: Union[Article, KeptArticle]
    chosen: Union[int, None]
    edits: PanelEdits


class RecordViewArgs(TypedDict):
    """The role summary, or how far it is, or why there is none; `silent`: how many works without roles are shown."""

    record: Union[dict[str, Any], None]
    problem: Union[Problem, None]
    progress: Union[Progress, None]
    own: bool
    orcid: str
    me: Union[Me, None]
    silent: NotRequired[int]


class MakeArgs(TypedDict):
    """A form, the role summary, the holder's name or "", the day it was read ("2026-01-31") or ""."""

    kind: str
    record: Union[RoleSummary, TakenRecord]
    name: str
    date: str


class GatherArgs(TypedDict):
    """A record's works list."""

    orcid: str
    environment: Environment
    entries: list[Entry]


class OutlookRow(TypedDict):
    """A row of ours that is to be written or was written, as plan and journal have it."""

    doi: Union[str, None]
    put_code: Union[int, None]
    before: Union[Work, None]
    payload: Union[Work, None]


class CountArgs(TypedDict):
    """What was counted so far, and more works of the list."""

    counts: list[RoleCount]
    entries: list[Entry]


class OutlookArgs(TypedDict):
    """`counts` of all works but `touched`, to which the rows belong; `works`: how many works the list has."""

    orcid: str
    counts: list[RoleCount]
    touched: list[Entry]
    rows: list[OutlookRow]
    works: int
    written: bool


class WorkspaceArgs(TypedDict):
    """The session without the token and the chunks, `client`, and `ui`: what the tab itself knows."""

    state: dict[str, Any]


class StatusArgs(TypedDict):
    """The answer to `client.get`."""

    status: ClientStatus


class LauncherArgs(TypedDict):
    """The match patterns that the person allowed, and the page at hand, "" for none."""

    patterns: list[str]
    url: str


class ProblemArgs(TypedDict):
    """A kind of `pycore.views.problems`, and the technical detail."""

    kind: str
    detail: str


class ClientArgs(TypedDict):
    """A client configuration."""

    client: Client


class ClientCheckArgs(TypedDict):
    """The options' form, and the configuration that is kept."""

    form: ClientForm
    before: Client


class CheckedClient(TypedDict):
    """The form as a configuration, or a sentence for each field that cannot be used."""

    ok: bool
    client: NotRequired[Client]
    faults: NotRequired[dict[str, str]]


class DraftPutArgs(TypedDict):
    """The draft as it is, and works to be added; with `keep` a work that is there stays as it is."""

    before: Union[Draft, None]
    journal: Union[Journal, None]
    draft: NewDraft
    keep: NotRequired[bool]


class PutDraft(TypedDict):
    """The draft."""

    ok: Literal[True]
    draft: Draft


class SaveDraftArgs(TypedDict):
    """The draft, what a push has confirmed of it, and the day, "2026-01-31"."""

    draft: Union[Draft, None]
    journal: Union[Journal, None]
    day: str


class ReadDraftArgs(TypedDict):
    """A file's text, and the draft as it is."""

    text: str
    draft: Union[Draft, None]
    journal: Union[Journal, None]


class RefusedWork(TypedDict):
    """What cannot be used of a file: which entry or line it is, what it is known by, and why."""

    place: int
    name: str
    why: Fact


class ReadDraft(TypedDict):
    """What can be used of a file, how many of these works have other roles in the draft now, and what cannot."""

    ok: Literal[True]
    works: list[NewWish]
    replaced: int
    refused: list[RefusedWork]


class AssignArgs(TypedDict):
    """Works of the draft (by key) or of the works list, and roles: one by one, or exactly these. `record` is
    the iD whose works list it is."""

    draft: Union[Draft, None]
    undo: Union[Undo, None]
    journal: Union[Journal, None]
    works: list[Union[Entry, KeyOnly]]
    changes: Union[list[RoleChoice], None]
    copy: Union[list[RoleDegree], None]
    record: Union[str, None]


class KeyOnly(TypedDict):
    """A work of the draft."""

    key: str


class ChangedDraft(TypedDict):
    """The draft and what undoing needs."""

    ok: Literal[True]
    draft: Draft
    undo: Union[Undo, None]


class DropArgs(TypedDict):
    """Works to be taken out."""

    draft: Union[Draft, None]
    undo: Union[Undo, None]
    keys: list[str]


class UndoArgs(TypedDict):
    """Undo, or with `again` redo."""

    draft: Union[Draft, None]
    undo: Union[Undo, None]
    again: bool


class OrcidArgs(TypedDict):
    """What a person typed."""

    orcid: str


class GivenRecord(TypedDict):
    """The iD in it."""

    ok: Literal[True]
    orcid: str


class ChosenRoles(TypedDict):
    """What is chosen for a work: what is wished, what is taken back from our own row, and what that says."""

    roles: list[WishedRole]
    withdraw: NotRequired[list[Withdrawal]]
    ours: NotRequired[list[RoleDegree]]


class Picked(TypedDict):
    """A work that is in the draft, or that has a row of ours: what is chosen, and what its rows say."""

    wish: Union[ChosenRoles, None]
    said: list[RowSaid]


class RowsArgs(TypedDict):
    """Some works of the list, with what is known of these."""

    entries: list[Entry]
    deposits: Deposits
    wishes: dict[str, ChosenRoles]


class Looked(TypedDict):
    """What came of looking for an article's XML."""

    busy: bool
    sentence: Said


class DetailArgs(TypedDict):
    """A work of the list; `seen`: what was seen of its article."""

    entry: Entry
    deposit: Union[FoundDeposit, None]
    wish: Union[Wish, None]
    holder: Holder
    seen: Union[Shown, None]
    looked: NotRequired[Union[Looked, None]]


class PickerArgs(TypedDict):
    """How many works the roles are for, how many selected ones are not shown and whether those are among them
    (`with_hidden`), those of them that are in the draft or have a row of ours, and how many the draft holds."""

    count: int
    hidden: NotRequired[int]
    with_hidden: NotRequired[bool]
    works: list[Picked]
    drafted: int


class LookArgs(TypedDict):
    """Whose works, their DOIs that were not looked for yet, and how far an earlier run came."""

    orcid: str
    dois: list[str]
    found: DepositsSoFar


class QueueArgs(TypedDict):
    """The works without roles, as they were found, and what the person decided of some."""

    works: list[WorkToFind]
    decided: Union[Decided, None]


class DecideArgs(TypedDict):
    """What the person decided so far, and now of one work."""

    decided: Union[Decided, None]
    key: str
    decision: Literal["later", "not-me", "open"]


class FoundArgs(TypedDict):
    """A work of the list, what was found for it (with an article), whose record it is, the author they said they are,
    and what they changed."""

    entry: Entry
    found: FoundRoles
    holder: Holder
    chosen: Union[int, None]
    edits: PanelEdits


class TakeArgs(TypedDict):
    """The draft, and a work whose roles were found and accepted."""

    draft: Union[Draft, None]
    undo: Union[Undo, None]
    journal: Union[Journal, None]
    work: NewWish


class CardArgs(TypedDict):
    """A work of the review, by its place."""

    wish: Wish
    item: Union[PlanItem, None]
    check: Union[dict[str, Any], None]
    declined: bool
    affirmed: NotRequired[bool]
    place: int
    seen: Union[Shown, None]
    looked: Union[Looked, None]


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
    is asked."""

    signin: Union[SignIn, None]
    holder: Holder
    environment: Environment
    draft: Draft
    mailto: str
    now: int


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
    """A person, DOIs that were not asked about yet, and the last chunk, which is filled up first."""

    orcid: str
    name: Union[str, None]
    environment: Environment
    dois: list[str]
    deposits: DepositsSoFar
    last: Deposits
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
    event: Literal["filled", "stopped", "again", "by-hand", "skipped"]
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
    """Rows of ours, or (null) all of them."""

    signin: SignIn
    put_codes: Union[list[int], None]
    now: int


class RunArgs(TypedDict):
    """A journal to be carried out."""

    signin: SignIn
    journal: Journal


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


ENTRANCES: dict[str, Entrance] = {
    "article.read": Entrance(PageArgs, Article, "a page read; kept until another is"),
    "article.fetch": Entrance(
        FetchArgs,
        Union[FetchedArticle, Failure],
        "an article from a pasted statement or a PDF; its facts and authors from Crossref by the DOI that was "
        "typed or found",
        "flow",
        ("progress",),
    ),
    "article.roles_elsewhere": Entrance(
        ElsewhereArgs,
        Union[FoundElsewhere, Failure],
        "the roles in an article's XML or in Europe PMC's copy. Only in a page: a worker parses nothing. The "
        "host must be allowed first (`extension/shared/hosts.js`)",
        "flow",
    ),
    "article.keep": Entrance(ArticleArgs, None, "the article that `{kept: true}` means from now on"),
    "statement.read": Entrance(StatementArgs, Reading, "a statement read, cut in marked segments"),
    "panel.view": Entrance(PanelArgs, PanelView, "the panel"),
    "panel.claim": Entrance(ClaimArgs, Claim, "whether an author may be who is signed in"),
    "panel.wish": Entrance(PanelWishArgs, Union[NewWish, None], "what the panel puts into the draft"),
    "record.view": Entrance(RecordViewArgs, RecordView, "the role summary of a record"),
    "takeaway.make": Entrance(MakeArgs, Taken, "a record's roles in one form"),
    "takeaway.gather": Entrance(GatherArgs, TakenRecord, "the role summary of the works list"),
    "outlook.count": Entrance(CountArgs, list[RoleCount], "the roles of more works, counted"),
    "outlook.view": Entrance(
        OutlookArgs, Union[OutlookView, None], "what the record says in sum before and after a push"
    ),
    "workspace.view": Entrance(WorkspaceArgs, WorkspaceView, "the workspace"),
    "options.view": Entrance(StatusArgs, OptionsView, "the options"),
    "launcher.view": Entrance(
        LauncherArgs, LauncherView, "where the launcher shows, and where it may be allowed to"
    ),
    "problem": Entrance(ProblemArgs, Problem, "the sentences for what the background meets"),
    "client.describe": Entrance(ClientArgs, ClientFacts, "a client configuration without its secret"),
    "client.check": Entrance(ClientCheckArgs, CheckedClient, "the options' form, checked"),
    "draft.put": Entrance(
        DraftPutArgs, Union[PutDraft, Failure], "the works collected so far and the new ones"
    ),
    "draft.save": Entrance(SaveDraftArgs, Taken, "the draft as a file of the person's own"),
    "draft.read": Entrance(
        ReadDraftArgs,
        Union[ReadDraft, Failure],
        "what such a file, or a table, holds, checked entry by entry; nothing of it is used yet",
    ),
    "draft.assign": Entrance(AssignArgs, Union[ChangedDraft, Failure], "roles chosen for works"),
    "draft.take": Entrance(
        TakeArgs,
        Union[ChangedDraft, Failure],
        "a work whose roles were found and accepted put into the draft",
    ),
    "draft.drop": Entrance(DropArgs, ChangedDraft, "works taken out"),
    "draft.undo": Entrance(UndoArgs, ChangedDraft, "a change taken back or done again"),
    "works.record": Entrance(OrcidArgs, Union[GivenRecord, Failure], "the iD in what a person typed"),
    "works.rows": Entrance(
        RowsArgs, list[ListRow], "rows of the list, for some works at a time (at most a chunk)"
    ),
    "works.ours": Entrance(OursArgs, list[RoleDegree], "what our own row says of it"),
    "works.detail": Entrance(DetailArgs, WorkDetail, "one work of the list"),
    "found.look": Entrance(
        LookArgs,
        Union[Done, Failure],
        "looks for the roles of these works at Europe PMC. Only in a page, which parses; the host must be allowed "
        "first",
        "flow",
        ("found", "found.N"),
    ),
    "found.queue": Entrance(
        QueueArgs, RolesQueue, "the works without roles: which to decide on next, which are left"
    ),
    "found.decide": Entrance(DecideArgs, Decided, "what was decided, with this"),
    "found.item": Entrance(FoundArgs, FoundItem, "one work whose roles were found"),
    "found.wish": Entrance(FoundArgs, Union[NewWish, None], "what accepting it puts into the draft"),
    "works.picker": Entrance(PickerArgs, Picker, "roles for the works that are selected"),
    "review.card": Entrance(
        CardArgs,
        WorkCard,
        "the card of one work of the review. Of more than 20, `workspace.view` gives only what stands for a "
        "card until it is in sight (`ui.cards_later`)",
    ),
    "signin.begin": Entrance(BeginArgs, Union[ConsentPage, Failure], "ORCID's consent page"),
    "signin.finish": Entrance(
        FinishArgs, Union[GivenSignIn, Failure], "the permission, from what ORCID answered", "flow", ("owed",)
    ),
    "signin.warning": Entrance(
        WarningArgs, Union[Problem, None], "what a sign-in as somebody else would lose, or null"
    ),
    "signin.owed": Entrance(OwedArgs, list[Owed], "what is owed to ORCID then"),
    "signin.settle": Entrance(
        SettleArgs, Union[Done, Failure], "what is owed given back, but what is in use", "flow", ("owed",)
    ),
    "record.check": Entrance(CheckArgs, Union[Checked, Failure], "the plan", "flow", ("progress",)),
    "record.summary": Entrance(
        SummaryArgs,
        Union[Summarised, Failure],
        "the role summary of a record, from the public API",
        "flow",
        ("progress",),
    ),
    "record.works": Entrance(
        WorksArgs,
        Union[Done, Failure],
        "reads the works list, or goes on with a reading that was stopped; a chunk of null is no more",
        "flow",
        ("works", "works.N"),
    ),
    "record.deposits": Entrance(
        DepositsArgs,
        Union[Done, Failure],
        "asks Crossref about these DOIs",
        "flow",
        ("deposits", "deposits.N"),
    ),
    "push.begin": Entrance(PushBeginArgs, Union[BegunJournal, Failure], "the journal of a push"),
    "entry.begin": Entrance(EntryBeginArgs, Union[RunOfEntry, Failure], "a run of assisted entry"),
    "entry.event": Entrance(EntryEventArgs, Union[RunOfEntry, Failure], "the run after something happened"),
    "assisted.notes": Entrance(EntryRowArgs, FormNotes, "the note in ORCID's form"),
    "entry.prepare": Entrance(
        EntryRowArgs, Union[RowOfEntry, Failure], "which way a work takes into ORCID's form", "flow"
    ),
    "entry.verify": Entrance(
        EntryRowArgs, Union[RowOfEntry, Failure], "what the record shows of a work that was filled in", "flow"
    ),
    "removal.begin": Entrance(
        RemovalArgs, Union[BegunJournal, Failure], "the journal that removes rows of ours", "flow"
    ),
    "push.run": Entrance(
        RunArgs,
        Union[BegunJournal, Failure],
        "carries a journal out, saving it before and after each request; pauses where a save is answered "
        '`{kind: "pause"}`. Also ok when the push stopped',
        "flow",
        ("journal",),
    ),
    "push.unfinished": Entrance(JournalArgs, bool, "whether a journal is to be gone on with"),
    "session.after": Entrance(
        EventArgs, SessionChange, "what becomes of the session after an event (`pycore/session/`)"
    ),
    "history.put": Entrance(HistoryArgs, list[HistoryEntry], "the history with this journal in it"),
    "seen.put": Entrance(SeenPutArgs, Seen, "with what these works of a draft bring along"),
    "seen.read": Entrance(SeenReadArgs, Seen, "with what an article read elsewhere shows of this work"),
}

"""Each entry point of the core (`pycore.browser.api`): what it is given and what it gives.

A call is answered at once. A flow is driven to its end by `core.run`; it saves under the keys of `saves`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, Union

from pycore.shapes.article import Article, Reading
from pycore.shapes.draft import NewWish, Seen, Templates
from pycore.shapes.draft_calls import (
    AssignArgs,
    ChangedDraft,
    DraftPutArgs,
    DropArgs,
    PutDraft,
    ReadDraft,
    ReadDraftArgs,
    SaveDraftArgs,
    TakeArgs,
    TemplatesArgs,
    UndoArgs,
)
from pycore.shapes.find_screen import FoundItem
from pycore.shapes.kinds import Done, Failure, Problem, RoleDegree
from pycore.shapes.list_calls import (
    CardArgs,
    CountArgs,
    DecideArgs,
    DetailArgs,
    FamiliesArgs,
    FoundArgs,
    GatherArgs,
    GivenRecord,
    GroupsArgs,
    HandoverArgs,
    LetterArgs,
    LookArgs,
    MakeArgs,
    OrcidArgs,
    OutlookArgs,
    PickerArgs,
    QueueArgs,
    RecordViewArgs,
    RowsArgs,
    RowsOfReviewArgs,
    Sums,
    SumsArgs,
    WorkspaceArgs,
)
from pycore.shapes.options_screen import LauncherView, OptionsView
from pycore.shapes.panel_screen import Claim, PanelView
from pycore.shapes.payloads import ClientFacts
from pycore.shapes.push import HistoryEntry
from pycore.shapes.push_calls import (
    BeginArgs,
    BegunJournal,
    CheckArgs,
    Checked,
    ConsentPage,
    DepositsArgs,
    EntryBeginArgs,
    EntryEventArgs,
    EntryRowArgs,
    EventArgs,
    FinishArgs,
    FormNotes,
    GivenSignIn,
    HistoryArgs,
    JournalArgs,
    OwedArgs,
    PushBeginArgs,
    RemovalArgs,
    ResultArgs,
    RowOfEntry,
    RunArgs,
    RunOfEntry,
    SeenPutArgs,
    SeenReadArgs,
    SessionChange,
    SettleArgs,
    Summarised,
    SummaryArgs,
    UndoPushArgs,
    WarningArgs,
    WorksArgs,
    Written,
    WrittenArgs,
)
from pycore.shapes.reading_calls import (
    ArticleArgs,
    ClaimArgs,
    ElsewhereArgs,
    FetchArgs,
    FetchedArticle,
    FoundElsewhere,
    OursArgs,
    PageArgs,
    PanelArgs,
    PanelWishArgs,
    StatementArgs,
)
from pycore.shapes.record import Decided, Entry, ListRow, RoleCount, RolesQueue, TakenRecord
from pycore.shapes.record_screen import RecordView, Taken
from pycore.shapes.result_screen import RowResult
from pycore.shapes.review_screen import Handover, OutlookView, ReviewRow, WorkCard
from pycore.shapes.session import Owed
from pycore.shapes.settings_calls import (
    CheckedClient,
    ClientArgs,
    ClientCheckArgs,
    LauncherArgs,
    ProblemArgs,
    StatusArgs,
)
from pycore.shapes.works_screen import LetterGroup, ManyLetter, Picker, WorkDetail
from pycore.shapes.workspace import WorkspaceView


@dataclass(frozen=True)
class Entrance:
    """One entry point. `saves`: keys under which a flow saves as it goes."""

    args: type
    value: Any
    does: str
    kind: Literal["call", "flow"] = "call"
    saves: tuple[str, ...] = ()


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
    "outlook.rows": Entrance(
        SumsArgs,
        Sums,
        "the roles of more works counted, before the rows that belong to them are written and after",
    ),
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
    "work.written": Entrance(WrittenArgs, Written, "what this session wrote of a work, or removed"),
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
    "offers.families": Entrance(
        FamiliesArgs,
        list[Entry],
        "works that are offered: of versions of one work one, which tells of the others",
    ),
    "templates.of": Entrance(TemplatesArgs, Templates, "sets of roles to start from"),
    "letters.groups": Entrance(
        GroupsArgs, list[LetterGroup], "the publishers and journals whose deposits lack the person's roles"
    ),
    "letters.write": Entrance(
        LetterArgs, ManyLetter, "the letter about some works of one publisher or journal"
    ),
    "works.picker": Entrance(PickerArgs, Picker, "roles for the works that are selected"),
    "review.card": Entrance(
        CardArgs,
        WorkCard,
        "what stands below the row of a work of the review that is opened",
    ),
    "review.rows": Entrance(RowsOfReviewArgs, list[ReviewRow], "rows of the review's table"),
    "result.rows": Entrance(ResultArgs, list[RowResult], "what became of rows of a push"),
    "review.handover": Entrance(
        HandoverArgs, Handover, "what to take along from a review where nothing can be pushed"
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
        "asks Crossref about these DOIs, and for the works with the person's iD that are not on the record",
        "flow",
        ("deposits", "deposits.N", "offers", "offers.N"),
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
    "push.undo": Entrance(
        UndoPushArgs,
        Union[ChangedDraft, Failure],
        "the draft with what puts the rows that a push changed, or a removal removed, back as they were",
    ),
    "push.unfinished": Entrance(JournalArgs, bool, "whether a journal is to be gone on with"),
    "session.after": Entrance(
        EventArgs, SessionChange, "what becomes of the session after an event (`pycore/session/`)"
    ),
    "history.put": Entrance(HistoryArgs, list[HistoryEntry], "the history with this journal in it"),
    "seen.put": Entrance(SeenPutArgs, Seen, "with what these works of a draft bring along"),
    "seen.read": Entrance(SeenReadArgs, Seen, "with what an article read elsewhere shows of this work"),
}

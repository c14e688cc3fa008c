"""What the workspace shows (`pycore.views.workspace`): words, computed from the session."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypedDict, Union

from pycore.shapes.article import ReadFrom
from pycore.shapes.entry import AssistCard, AssistedView
from pycore.shapes.kinds import DoiLink, Level, Problem, RoleSlug, Tone, Work
from pycore.shapes.messages import AcceptedRow
from pycore.shapes.plan import Letter
from pycore.shapes.session import Source
from pycore.shapes.views import (
    BarProgress,
    Candidate,
    Editor,
    NamedEditor,
    Outcome,
    RoleWords,
    ShownStatement,
    Take,
    Unclear,
    WhoSays,
    Why,
)


class SignedIn(TypedDict):
    """Who is signed in."""

    signed_in: bool
    text: str
    name: str
    orcid: str
    url: str
    site: str


class PlaceTab(TypedDict):
    """A place of the workspace."""

    place: Literal["works", "find", "review", "history"]
    label: str
    count: Union[int, None]
    current: bool


class Step(TypedDict):
    """A step on the way to the record."""

    label: str
    state: Literal["done", "now", "later"]


class Notice(TypedDict):
    """A sentence that stands for itself."""

    kind: Level
    title: str
    text: str
    detail: str


class StartPoint(TypedDict):
    """How to begin."""

    title: str
    text: str


ShownPage = TypedDict(  # `from` is a word of Python's own
    "ShownPage", {"from": str, "url": str, "orcid": NotRequired[str]}
)
ShownPage.__doc__ = "The article that was handed over."


class Limited(TypedDict):
    """Whether to ask for what only trusted parties can see."""

    label: str
    text: str
    checked: bool


class SignInCard(TypedDict):
    """The way in."""

    kind: Literal["ready", "missing"]
    heading: str
    text: str
    points: list[str]
    limited: Union[Limited, None]
    button: str
    waiting: str


class RecordForm(TypedDict):
    """The form for a record's iD."""

    heading: str
    text: str
    label: str
    hint: str
    value: str
    button: str


class EntryCards(TypedDict):
    """The ways in, until there is a list or a sign-in."""

    signin: Union[SignInCard, None]
    record: RecordForm


class MessageButton(TypedDict):
    """A button and the message it sends."""

    message: dict[str, Any]
    label: str
    primary: bool


class DepositsState(TypedDict):
    """How far asking Crossref is."""

    status: Literal["none", "running", "paused", "done", "failed"]
    sentence: str
    progress: Union[BarProgress, None]
    problem: Union[Problem, None]
    button: MessageButton


class Filter(TypedDict):
    """A facet of the list's rows."""

    facet: str
    label: str


class Sort(TypedDict):
    """An order of the list's rows; by "": ORCID's."""

    by: str
    label: str
    descending: bool


class WorksScreen(TypedDict):
    """The works list as a whole."""

    status: Literal["none", "listing", "reading", "done", "failed"]
    sentence: str
    note: str
    progress: Union[BarProgress, None]
    problem: Union[Problem, None]
    buttons: list[MessageButton]
    deposits: Union[DepositsState, None]
    take: Union[Take, None]
    filters: list[Filter]
    sorts: list[Sort]
    most: int
    record: str
    to_find: str
    offered: str
    letter: str


class FindScreen(TypedDict):
    """Finding the roles of the works without: how far it is at Europe PMC, and at Crossref. `facet` names the
    list's rows that are gone through, `deposited` those whose publisher deposited roles,
    `offered` those that are not on the record."""

    facet: str
    deposited: str
    offered: str
    status: Literal["none", "running", "paused", "done", "failed"]
    sentence: str
    progress: Union[BarProgress, None]
    problem: Union[Problem, None]
    deposits: Union[DepositsState, None]


class FoundWho(TypedDict):
    """The author who is the person (`index` null: to be said), how that is known, and who else may be."""

    index: Union[int, None]
    name: str
    orcid: Union[str, None]
    how: str
    candidates: list[Candidate]


class FoundItem(TypedDict):
    """A work whose roles were found, to be decided on. `roles` are what accepting takes over, `questions` the roles
    that are only suggested; `links` name the words that the person's roles were read from; `authors` is empty
    where they are too many to choose from. `notes` say that it is not on the record. `doubt` says that the author
    they chose may be somebody else, `hint` why it cannot be accepted as it is."""

    key: str
    title: str
    meta: str
    doi: Union[DoiLink, None]
    source: Union[ReadFrom, None]
    outcome: Outcome
    who: FoundWho
    authors: list[str]
    roles: list[RoleWords]
    questions: list[str]
    statement: Union[ShownStatement, None]
    unclear: list[Unclear]
    editor: Editor
    links: list[str]
    mine: bool
    ready: bool
    notes: list[str]
    doubt: str
    hint: str


class UndoButton(TypedDict):
    """Taking back, or doing again; `done` is told afterwards."""

    label: str
    title: str
    done: NotRequired[str]


class UndoButtons(TypedDict):
    """Both."""

    undo: Union[UndoButton, None]
    redo: Union[UndoButton, None]


class ShownCheck(TypedDict):
    """The check."""

    status: Literal["none", "running", "done", "failed"]
    sentence: str
    progress: Union[BarProgress, None]
    problem: Union[Problem, None]
    sign_in: str
    button: str
    primary: bool


class WhoWhat(TypedDict):
    """Who says what."""

    who: str
    what: str


class FieldLine(TypedDict):
    """A field of the row as it will be sent."""

    label: str
    value: str
    url: str
    note: NotRequired[str]


class ShownRow(TypedDict):
    """The row as it will be sent."""

    fields: list[FieldLine]
    exact: Work
    prediction: str


class ShownConflict(TypedDict):
    """What others say against what was chosen."""

    theirs: list[WhoSays]
    yours: list[RoleWords]
    letter: Letter


class ReviewRow(TypedDict):
    """A work in the review's table. `tick` is what its tick is called, "" where nothing would be sent."""

    key: str
    title: str
    published: str
    doi: Union[DoiLink, None]
    reason: str
    doubt: str
    replaced: str
    notes: list[str]
    as_whom: str
    roles: list[RoleWords]
    tick: str


class WorkCard(TypedDict):
    """What stands below the row of a work that is opened."""

    key: str
    editor: NamedEditor
    said: list[WhoWhat]
    row: Union[ShownRow, None]
    conflict: Union[ShownConflict, None]
    why: Union[Why, None]


class ReviewGroup(TypedDict):
    """The works of one outcome: which, how many rows can be written, and which of them the push takes. `all` is what
    the tick for all of them is called, "" where there is none."""

    outcome: Literal["cannot", "conflict", "doubt", "covered", "", "add", "extend", "withdraw", "nothing"]
    label: str
    tone: Tone
    keys: list[str]
    taken: list[str]
    writable: int
    all: str


class PushCard(TypedDict):
    """The push, before it begins."""

    accepted: list[AcceptedRow]
    label: str
    sentence: str
    why_not: str


class Handover(TypedDict):
    """What to take along where nothing can be pushed."""

    text: str
    rows: list[Work]
    how: list[str]
    record: str


class ReviewView(TypedDict):
    """The review. `handover`: the address of the record where roles are taken along by hand, null where they are
    not."""

    signin: Union[SignInCard, None]
    check: Union[ShownCheck, None]
    works: int
    groups: list[ReviewGroup]
    degrees_note: str
    push: Union[PushCard, None]
    assist: Union[AssistCard, None]
    handover: Union[str, None]


class OutlookRole(TypedDict):
    """A role whose sum changes: in words, and in works."""

    role: RoleSlug
    term: str
    before: str
    after: str
    was: int
    will_be: int


class OutlookView(TypedDict):
    """What the record says in sum before and after a push; `most`: works of the role that has most."""

    heading: str
    rows: list[OutlookRole]
    most: int
    note: str


class RowResult(TypedDict):
    """What became of a row."""

    key: str
    title: str
    doi: Union[DoiLink, None]
    label: str
    tone: Tone
    text: str
    note: str
    problem: Union[Problem, None]
    roles: NotRequired[str]


class ResultGroup(TypedDict):
    """The rows of a push of which the same became."""

    state: Literal["failed", "unknown", "sent", "planned", "confirmed"]
    label: str
    tone: Tone
    keys: list[str]


class RecordLink(TypedDict):
    """The person's record."""

    url: str
    text: str


class PushView(TypedDict):
    """A push or a removal: under way, or what became of it."""

    kind: Literal["push", "removal"]
    running: bool
    heading: str
    good: bool
    tone: Level
    sentence: str
    done: int
    total: int
    rows: list[RowResult]
    groups: list[ResultGroup]
    added: list[int]
    changed: int
    put_back: int
    lost: int
    problem: Union[Problem, None]
    pause: str
    sign_in: str
    resume: str
    resumes_at: Union[int, float, None]
    again: str
    record: Union[RecordLink, None]


class OwnRow(TypedDict):
    """A row of ours on the record. `changed`: when it was last written, in milliseconds since 1970 (0: ORCID does not
    say); `earlier` says that this session did not write it, "" where it did or the person confirmed it."""

    put_code: int
    title: str
    meta: str
    doi: Union[DoiLink, None]
    roles: str
    remove: str
    changed: int
    earlier: str


class OwnRows(TypedDict):
    """The rows of ours on the record."""

    status: Literal["signed-out", "none", "unread", "reading", "some", "failed"]
    text: str
    problem: Union[Problem, None]
    progress: Union[BarProgress, None]
    read: str
    sign_in: str
    list: list[OwnRow]
    more: str
    remove_all: str
    why_not: str


class EarlierRows(TypedDict):
    """Rows of ours that this session did not write and the person has not confirmed: how many, the newest's time,
    and the buttons that lead to them and confirm them (`put_codes`)."""

    text: str
    newest: int
    look: str
    confirm: str
    put_codes: list[int]


class PastEntry(TypedDict):
    """A push or removal of this session."""

    key: str
    at: Union[int, None]
    kind: str
    heading: str
    tone: Tone
    sentence: str
    problem: Union[Problem, None]
    summary: str
    rows: list[RowResult]
    more: str


class WayOut(TypedDict):
    """Signing out."""

    text: str
    button: str


class HistoryView(TypedDict):
    """The history, the rows of ours, and the way out."""

    removal: Union[PushView, None]
    rows: OwnRows
    earlier: Union[EarlierRows, None]
    entries: list[PastEntry]
    none: str
    way_out: Union[WayOut, None]


class DialogAction(TypedDict):
    """An answer to a question."""

    act: str
    label: str
    kind: Literal["", "primary", "danger"]
    first: bool


class Dialog(TypedDict):
    """A question before something that is not easily taken back; `put_codes` of a removal."""

    kind: str
    title: str
    text: list[str]
    put_codes: NotRequired[Union[list[int], Literal["all"]]]
    actions: list[DialogAction]


class WorkspaceView(TypedDict):
    """The workspace."""

    screen: Literal[
        "empty", "source", "page", "works", "find", "review", "assisted", "push", "result", "history"
    ]
    heading: str
    who: SignedIn
    places: list[PlaceTab]
    steps: list[Step]
    problem: Union[Problem, None]
    farewell: Union[Notice, None]
    start: list[StartPoint]
    page: Union[ShownPage, None]
    entry: Union[EntryCards, None]
    works: Union[WorksScreen, None]
    find: Union[FindScreen, None]
    undo: UndoButtons
    source: Union[Source, None]
    review: Union[ReviewView, None]
    assisted: Union[AssistedView, None]
    push: Union[PushView, None]
    history: Union[HistoryView, None]
    earlier: Union[EarlierRows, None]
    dialog: Union[Dialog, None]
    limited: bool
    asks_before_signout: bool
    reads_works: bool
    announcement: str

"""What the workspace shows around its screens (`pycore.views.workspace`): words, computed from the session."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict, Union

from pycore.shapes.entry import AssistedView
from pycore.shapes.find_screen import FindScreen
from pycore.shapes.kinds import Level, Problem
from pycore.shapes.result_screen import EarlierRows, HistoryView, PushView
from pycore.shapes.review_screen import ReviewView
from pycore.shapes.session import Source
from pycore.shapes.signin_screen import EntryCards, SignedIn
from pycore.shapes.works_screen import WorksScreen


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


class UndoButton(TypedDict):
    """Taking back, or doing again; `done` is told afterwards."""

    label: str
    title: str
    done: NotRequired[str]


class UndoButtons(TypedDict):
    """Both."""

    undo: Union[UndoButton, None]
    redo: Union[UndoButton, None]


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

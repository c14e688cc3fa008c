"""What the review shows: rows, groups, the row as it will be sent, and what the record says before and after."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict, Union

from pycore.shapes.editing import NamedEditor, RoleWords
from pycore.shapes.entry import AssistCard
from pycore.shapes.kinds import DoiLink, Problem, RoleSlug, Tone, Work
from pycore.shapes.payloads import AcceptedRow
from pycore.shapes.plan import Letter
from pycore.shapes.record_screen import BarProgress
from pycore.shapes.signin_screen import SignInCard
from pycore.shapes.works_screen import WhoSays, Why


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

"""What came of a push, and the rows of ours that are on the record (`pycore.views.progress`, `history`)."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict, Union

from pycore.shapes.kinds import DoiLink, Level, Problem, Tone
from pycore.shapes.record_screen import BarProgress


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
    key: str
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
    """A push or removal of this session; `changeable`: the works whose roles can be changed in the list."""

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
    changeable: list[str]


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

"""Assisted entry: a run over works, and what is known of each (`pycore.entry`)."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict, Union

from pycore.shapes.draft import WishedRole
from pycore.shapes.kinds import Environment, RoleDegree, RoleSlug

EntryState = Literal[
    "waiting",
    "prepared",
    "signing-in",
    "filled",
    "confirmed",
    "differs",
    "not-seen",
    "stopped",
    "handed-over",
    "already",
    "by-hand",
    "skipped",
]


class FormJob(TypedDict):
    """What goes into ORCID's form. `old_lines`: earlier lines of ours in the description; `longest`: its limit."""

    orcid: str
    way: Literal["add", "edit"]
    doi: str
    put_code: Union[int, None]
    roles: list[RoleSlug]
    line: str
    old_lines: list[str]
    longest: int


class FoundRow(TypedDict):
    """The row on the record: its place in its group where it is confirmed, its roles where it differs."""

    put_code: int
    top: NotRequired[bool]
    of: NotRequired[int]
    roles: NotRequired[list[RoleDegree]]


class EntryRow(TypedDict):
    """A work of the run. `before`: the put-codes of the person's own rows before; `code`: why it is where it is."""

    key: str
    doi: Union[str, None]
    title: str
    roles: list[WishedRole]
    state: EntryState
    way: Union[Literal["add", "edit"], None]
    job: Union[FormJob, None]
    before: list[int]
    code: str
    found: Union[FoundRow, None]


class EntryRun(TypedDict):
    """The run; `begun`: seconds since 1970."""

    orcid: str
    name: str
    environment: Environment
    begun: int
    rows: list[EntryRow]


class EntryDoi(TypedDict):
    """A DOI as a link."""

    url: str
    text: str


class EntryButton(TypedDict):
    """What can be done with a work."""

    act: Literal["fill", "look", "by-hand", "skipped", "again"]
    label: str


class ShownEntry(TypedDict):
    """A work of the run on the screen."""

    key: str
    title: str
    doi: Union[EntryDoi, None]
    roles: str
    state: EntryState
    label: str
    tone: Literal["plain", "good", "warn", "bad"]
    reading: bool  # the record is being read: what was pressed need not be pressed again
    what: str
    remedy: str
    detail: str
    current: bool
    buttons: list[EntryButton]


class AssistedView(TypedDict):
    """The run on the screen."""

    heading: str
    sentence: str
    note: str
    done: int
    total: int
    progress: str
    rows: list[ShownEntry]
    finished: bool
    end: str
    record: str


class AssistCard(TypedDict):
    """The way through ORCID's own form, in the review."""

    accepted: list[str]
    label: str
    sentence: str
    why_not: str
    primary: bool

"""What the entry points of the draft are given, and answer."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict, Union

from pycore.shapes.draft import Draft, NewDraft, NewWish, RoleChoice, Undo
from pycore.shapes.entry import EntryRun
from pycore.shapes.kinds import Fact, RoleDegree
from pycore.shapes.push import Journal
from pycore.shapes.record import Entry
from pycore.shapes.record import Said as RowSaid


class DraftPutArgs(TypedDict):
    """The draft as it is, and works to be added; with `keep` a work that is there stays as it is. What `entry` has
    brought to ORCID is done with, as what the journal has confirmed."""

    before: Union[Draft, None]
    journal: Union[Journal, None]
    entry: NotRequired[Union[EntryRun, None]]
    draft: NewDraft
    keep: NotRequired[bool]


class PutDraft(TypedDict):
    """The draft; `last`: the roles that came along last."""

    ok: Literal[True]
    draft: Draft
    last: NotRequired[list[RoleDegree]]


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
    """What can be used of a file, how many of these works have other roles in the draft now, and what cannot:
    `unnamed` entries more than are listed."""

    ok: Literal[True]
    works: list[NewWish]
    replaced: int
    refused: list[RefusedWork]
    unnamed: int


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
    """The draft and what undoing needs; `last`: the roles that were chosen."""

    ok: Literal[True]
    draft: Draft
    undo: Union[Undo, None]
    last: NotRequired[list[RoleDegree]]


class SaidOfWork(TypedDict):
    """What the rows of a work of the list say."""

    key: str
    said: list[RowSaid]


class TemplatesArgs(TypedDict):
    """Works of the list that name roles, the draft, and the roles that were chosen last."""

    works: list[SaidOfWork]
    draft: Union[Draft, None]
    last: Union[list[RoleDegree], None]


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


class TakeArgs(TypedDict):
    """The draft, and a work whose roles were found and accepted."""

    draft: Union[Draft, None]
    undo: Union[Undo, None]
    journal: Union[Journal, None]
    work: NewWish

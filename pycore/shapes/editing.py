"""A role in words, and the form in which roles are chosen: in the panel, and beside the works list."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict, Union

from pycore.shapes.kinds import RoleSlug

RowValue = Literal["none", "yes", "lead", "equal", "supporting", "mixed", "various"]


class EditorRow(TypedDict):
    """A role in a form: what is chosen, what the page said, and whether they differ. "mixed": some of the
    works have it; "various": all have it, in different degrees. `english`: CRediT's own term, "" where it is the same. `recorded`: it stands in our own row, so that
    "none" takes it back. `tick`: the value that a tick gives."""

    role: RoleSlug
    term: str
    english: str
    meaning: str
    value: RowValue
    stated: NotRequired[RowValue]
    tick: Literal["yes", "kept", "lead", "equal", "supporting"]
    note: str
    by_hand: bool
    recorded: NotRequired[bool]


class RoleWords(TypedDict):
    """A role in words; the degree is "" where none is stated."""

    term: str
    degree: Union[str, None]
    note: NotRequired[str]


class Editor(TypedDict):
    """The roles to be corrected."""

    rows: list[EditorRow]
    changed: bool


class NamedEditor(TypedDict):
    """A form for roles, and what it is for."""

    label: str
    rows: list[EditorRow]

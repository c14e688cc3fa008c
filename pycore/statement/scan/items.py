"""Items: what the text is read as, one after the other; each keeps its place.

Besides the kinds of the tables (`lexicon`) there are people, marks, and words nobody knows. What an item is, and
where it stands, is settled when `scan` is done: behind it only who is meant, and to which degree, is found out.
"""

from __future__ import annotations

from typing import Final, Literal, Union

from pycore.credit import Degree
from pycore.statement.lexicon.entry import OBJ, Entry, EntryKind

PERSON: Final = "person"
SEP: Final = "sep"
UNKNOWN: Final = "unknown"
NOISE_ITEM: Final = "noise"
NUMBER_ITEM: Final = "number"
Kind = Union[EntryKind, Literal["person", "sep", "unknown", "noise", "number"]]
# What was named before, where it is spoken of as "it" or "these".
THEM = Entry(OBJ, ("them",), "THEM")
PLACEHOLDER = "[]"  # the form of a person that a template leaves open


class Item:
    """One item. `form` is its text, or the letters of a mention.

    `authors` are the candidates of a person, `degree` what a bracket after the person states;
    `weak` marks a person only by shape, `guessed` one who is meant because nobody else can be. `without` are authors whom a group leaves out.
    """

    __slots__ = (
        "authors",
        "cost",
        "degree",
        "dotted",
        "end",
        "entry",
        "form",
        "gap",
        "guessed",
        "kind",
        "start",
        "weak",
        "without",
    )

    def __init__(
        self, kind: Kind, start: int, end: int, entry: Entry | None = None, gap: bool = True
    ) -> None:
        self.kind: Kind = kind
        self.start = start
        self.end = end
        self.entry = entry
        self.gap = gap
        self.authors: tuple[int, ...] = ()
        self.cost = 0.0
        self.weak = False
        self.guessed = False
        self.dotted = False
        self.form = ""
        self.degree: Degree | None = None
        self.without: tuple[int, ...] = ()

    def __repr__(self) -> str:
        return f"<{self.kind} {self.form or (self.entry and self.entry.keys)} {self.authors or ''}>"


def copied(item: Item) -> Item:
    """Another item that says the same."""
    other = Item(item.kind, item.start, item.end, item.entry, item.gap)
    other.authors, other.cost, other.weak, other.guessed = item.authors, item.cost, item.weak, item.guessed
    other.dotted, other.form, other.degree, other.without = item.dotted, item.form, item.degree, item.without
    return other


def as_kind(item: Item, kind: Kind) -> Item:
    """The same words, taken for something else."""
    other = copied(item)
    other.kind = kind
    return other


def as_person(item: Item) -> Item:
    """Whoever an item names as a person, also where the words were taken for something else."""
    return item if item.kind == PERSON or not item.authors else as_kind(item, PERSON)


def standing_for(item: Item, entry: Entry) -> Item:
    """What `entry` says, in the place of another item and in its words."""
    other = Item(entry.kind, item.start, item.end, entry, item.gap)
    other.form = item.form
    return other


def separator(start: int, end: int, mark: str, gap: bool) -> Item:
    """A mark that stands between words; "\\n" a line end, "\\n\\n" a blank line."""
    item = Item(SEP, start, end, None, gap)
    item.form = mark
    return item


def placeholder(start: int, end: int) -> Item:
    """A person whose name is still to be filled in."""
    item = Item(PERSON, start, end)
    item.form = PLACEHOLDER
    return item


def unknown(text: str, start: int, end: int, gap: bool) -> Item:
    """Words of no table."""
    item = Item(UNKNOWN, start, end, None, gap)
    item.form = text
    return item

"""The look-up of wordings by their first word.

`entries` makes the entries of the tables (`entry` is one); `tables` holds them as plain data, from
which a wording is made when its first word is met.
"""

from __future__ import annotations

from typing import Any, Callable, Protocol

from pycore.people.misprints import Misprints
from pycore.people.roster import Roster
from pycore.statement.lexicon.entry import ACT, Entry, is_core, spell
from pycore.statement.lexicon.words import COMMON, NO_MISPRINTS

Node = dict[str, Any]  # word -> Node, and "" -> the Entry that ends here


class Wordings(Protocol):
    """First word -> its wordings, a line each: a dict, or what is made of the shipped tables as it is asked."""

    def get(self, word: str, /) -> str | None: ...


class Lexicon:
    """All wordings, as `pycore.statement.lexicon.tables.tables` gives them."""

    def __init__(self, tables: dict[str, Any]) -> None:
        self._first: Wordings = tables["first"]
        self._others: frozenset[str] = frozenset(tables["others"].split())
        self._nodes: dict[str, Node | None] = {}
        self._tables = tables
        self._core: frozenset[str] | None = None
        self._cores: dict[str, bool] = {}
        self._sizes: dict[str, list[int]] = tables["cjk"]
        self._misprints: Misprints | None = None
        self._lost: dict[str, str] | None = None
        self.role_words: frozenset[str] = frozenset(tables["terms"].split())
        self._slips: dict[str, str | None] = {}

    def knows(self, key: str) -> bool:
        """Whether it is a word of any wording."""
        return self.node(key) is not None or key in self._others

    def node(self, key: str) -> Node | None:
        """What leads from the first word of a wording on to its other words."""
        if key not in self._nodes:
            lines = self._first.get(key)
            self._nodes[key] = _node(lines) if lines is not None else None
        return self._nodes[key]

    def single(self, key: str) -> Entry | None:
        """The entry of one word by itself."""
        node = self.node(key)
        return node.get("") if node else None

    def longest_at(self, text: str, place: int) -> Entry | None:
        """The longest wording of Chinese or Japanese that stands at `place`."""
        for size in self._sizes.get(text[place], ()):
            key = text[place : place + size]
            if len(key) == size and self.node(key) is not None:
                return self.single(key)
        return None

    def of_statements(self, roster: Roster) -> Callable[[str], int]:
        """2 for a word of a role in any language or of a degree, 1 for one of a listed name, else 0."""

        def belongs(word: str) -> int:
            key = spell(word)
            return 2 if self._is_core(key) else 1 if len(key) > 1 and roster.knows(key) else 0

        return belongs

    def _is_core(self, key: str) -> bool:
        known = self._cores.get(key)
        if known is None:
            core = self._core = self._core or frozenset(self._tables["core"].split())
            lines = self._first.get(key) if key not in COMMON else None
            known = key not in COMMON and key in core
            if lines is not None:  # words of no table are not kept: there is no end of them
                known = self._cores[key] = known or any(map(is_core, lines.split("\n")))
        return known

    def misprint_of(self, key: str) -> str | None:
        """The word of a CRediT term that `key` is one letter away from, or misread for, if just one is."""
        if key in NO_MISPRINTS:
            return None
        if key not in self._slips:
            self._slips[key] = self._misprint_of(key)
        return self._slips[key]

    def lost_ligature(self, key: str) -> str | None:
        """The word of a role's name that `key` is without its ligatures: "soware"."""
        return self._ligated().get(key)

    def _misprint_of(self, key: str) -> str | None:
        if self._misprints is None:
            self._misprints = Misprints(self.role_words, 6, 5)
        lost = self.lost_ligature(key)
        if lost is not None:
            return lost
        found = self._misprints.all_of(key) or self._misread(key)
        if len(found) > 1:  # "administraton": nobody is called by the other's name
            found = [word for word in found if self._names_one(word)]
        if len(found) < 2:
            return found[0] if found else None
        roles = {entry.role if entry is not None else None for entry in map(self.single, found)}
        return found[0] if len(roles) == 1 else None

    def _ligated(self) -> dict[str, str]:
        """What is left of words of roles' names whose ligatures are lost, one or all of a kind -> the word."""
        if self._lost is None:
            self._lost = {}
            for word in sorted(self.role_words):
                for left in without_ligatures(word):
                    if len(left) > 2 and not self.knows(left):
                        self._lost.setdefault(left, word)
        return self._lost

    def _names_one(self, word: str) -> bool:
        entry = self.single(word)
        return entry is not None and (entry.role is not None or entry.kind == ACT)

    def _misread(self, key: str) -> list[str]:
        """The words that `key` stands for where one letter or pair was taken for another."""
        if self._misprints is None:
            return []
        found: list[str] = []
        for seen, meant in _MISREAD:
            if seen not in key:
                continue
            if seen in _SPELT:
                return self._misprints.all_of(key.replace(seen, meant))
            place = key.find(seen)
            while place >= 0:
                word = key[:place] + meant + key[place + len(seen) :]
                if word in self.role_words and word not in found:
                    found.append(word)
                place = key.find(seen, place + 1)
        return found


def without_ligatures(word: str) -> dict[str, None]:
    """What may be left of a word, American or British, that lost a ligature: one, or all of a kind."""
    left: dict[str, None] = {}
    for spelt in (word, word.replace("iz", "is")):
        for lost in LIGATURES:
            first = spelt.find(lost)
            if first >= 0:
                left[spelt.replace(lost, "")] = None
                left[spelt[:first] + spelt[first + len(lost) :]] = None
    return left


# What is printed as one sign, and lost as one.
LIGATURES = ("fi", "fl", "ff", "ffi", "ft", "ti", "tt", "tti", "th")
# What letters are taken for where a page is read by machine, and what they are.
_MISREAD = (
    ("vv", "w"),
    ("isa", "iza"),
    ("ii", "u"),
    ("rn", "m"),
    ("nn", "rm"),
    ("ri", "n"),
    ("cl", "d"),
    ("li", "h"),
)
_SPELT = frozenset(("vv", "isa"))


_LEXICON: list[Lexicon] = []


def lexicon() -> Lexicon:
    """The one lexicon, made when it is first asked for."""
    if not _LEXICON:
        from pycore.statement.lexicon.tables import tables

        _LEXICON.append(Lexicon(tables()))
    return _LEXICON[0]


def _node(lines: str) -> Node:
    first: Node = {}
    for line in lines.split("\n"):
        kind, words, cls, form, role = line.split("|")
        keys = tuple(words.split(" "))
        node = first
        for key in keys[1:]:
            if key not in node:
                node[key] = {}
            node = node[key]
        node[""] = Entry(kind, keys, cls, form, role)  # type: ignore[arg-type] # `entries` made the table
    return first

"""The look-up of wordings by their first word.

Keys are words in the one spelling that `spell` gives (lower case, no accents, -ize for -ise), so
that a table has one line for all spellings. `entries` makes the entries of the tables; `tables`
holds them as plain data, from which a wording is made when its first word is met.
"""

from __future__ import annotations

import re
from typing import Any, Callable

from pycore.credit import Degree, RoleSlug
from pycore.people.misprints import Misprints
from pycore.people.names import fold
from pycore.people.roster import Roster

# Kinds of entries, and of the items made of them.
ACT, OBJ, TERM, DEGREE, GROUP, HEADING, KEY, HELPER, SUPERVISOR, SKIP, OF, BY, AND, NOBODY = (
    "act",
    "obj",
    "term",
    "degree",
    "group",
    "heading",
    "key",
    "helper",
    "supervisor",
    "skip",
    "of",
    "by",
    "and",
    "nobody",
)
# What makes a sentence, a paragraph, a whole text no statement.
ELSEWHERE, THANKS, TEMPLATE, INSTRUCTION = "elsewhere", "thanks", "template", "instruction"
# "all authors except ...", and "respectively".
EXCEPT, PAIRING = "except", "pairing"

_WRITING = frozenset(["writing", "write", "written", "redaccion", "escritura", "escrita", "redacao", "roles"])
VERB, GERUND, NOUN = "v", "g", "n"

_ISE = re.compile(r"is(ations?|e|ed|es|ing|er)$")
_YSE = re.compile(r"ys(e|ed|es|ing)$")
WORDS = re.compile(r"\d+(?:st|nd|rd|th|er|do|to|a|o)?(?![^\W\d_])|[^\W\d_]+")
CJK_RUN = re.compile("[\u3040-\u30ff\u3400-\u9fff]+")


class Entry:
    """One wording: its kind, and what it stands for.

    `cls` is the class of an act or object, the group or "" ; `form` the form of an act;
    `role` the role of a term (also where the term is an act or object as well). `between` says
    which marks its words may have between them: 0 hyphens only, 1 also "&", brackets, colons and
    joining words, 2 also commas.
    """

    __slots__ = ("between", "cls", "degree", "form", "keys", "kind", "role")

    def __init__(
        self, kind: str, keys: tuple[str, ...], cls: str = "", form: str = "", role: str = ""
    ) -> None:
        self.kind = kind
        self.keys = keys
        self.cls = cls
        self.form = form
        self.role: RoleSlug | None = RoleSlug(role) if role else None
        self.degree: Degree | None = Degree(cls) if kind == DEGREE else None
        self.between = 0 if kind != TERM else 2 if keys[0] in _WRITING else 1

    def __repr__(self) -> str:
        return f"Entry({self.kind} {' '.join(self.keys)!r} {self.cls} {self.form} {self.role or ''})"


def spell(word: str) -> str:
    """The key of one word: folded, British -ise and -yse as -ize and -yze."""
    key: str = fold(word)
    if len(key) > 5:
        key = _ISE.sub(r"iz\1", key)
        key = _YSE.sub(r"yz\1", key)
    return key


def keys_of(wording_text: str) -> tuple[str, ...]:
    """The keys of a wording. Chinese and Japanese are one key, whatever marks stand between."""
    words = tuple([spell(word) for word in WORDS.findall(wording_text)])
    if words and CJK_RUN.search(words[0]):
        return ("".join(words),)
    return words


Node = dict[str, Any]  # word -> Node, and "" -> the Entry that ends here


class Lexicon:
    """All wordings, as `pycore.statement.tables.tables` gives them."""

    def __init__(self, tables: dict[str, Any]) -> None:
        self.first: dict[str, str] = tables["first"]
        self.words: frozenset[str] = frozenset(tables["words"].split())
        self._nodes: dict[str, Node] = {}
        self._tables = tables
        self._core: frozenset[str] | None = None
        self._cjk: re.Pattern[str] | None = None
        self._misprints: Misprints | None = None

    def node(self, key: str) -> Node | None:
        """What leads from the first word of a wording on to its other words."""
        node = self._nodes.get(key)
        if node is None and key in self.first:
            node = self._nodes[key] = _node(self.first[key])
        return node

    def single(self, key: str) -> Entry | None:
        """The entry of one word by itself."""
        node = self.node(key)
        return node.get("") if node else None

    @property
    def cjk(self) -> re.Pattern[str]:
        """Any wording of Chinese or Japanese, the longest first."""
        if self._cjk is None:
            self._cjk = re.compile("|".join(self._tables["cjk"].split()))
        return self._cjk

    def of_statements(self, roster: Roster) -> Callable[[str], int]:
        """2 for a word of a role in any language or of a degree, 1 for one of a listed name, else 0."""

        core = self._core = self._core or frozenset(self._tables["core"].split())

        def belongs(word: str) -> int:
            key = spell(word)
            return 2 if key in core else 1 if len(key) > 1 and roster.knows(key) else 0

        return belongs

    def misprint_of(self, key: str) -> str | None:
        """The word of a CRediT term that `key` is one letter away from, if it is just one."""
        if self._misprints is None:
            self._misprints = Misprints(self._tables["terms"].split(), 6)
        return self._misprints.of(key)


_LEXICON: list[Lexicon] = []


def lexicon() -> Lexicon:
    """The one lexicon, made when it is first asked for."""
    if not _LEXICON:
        from pycore.statement.tables import tables

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
        node[""] = Entry(kind, keys, cls, form, role)
    return first

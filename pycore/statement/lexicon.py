"""The tables, compiled once into a look-up by first word.

`find(keys, at)` answers which wording begins at a word, longest first. Keys are words in the
one spelling that `spell` gives (lower case, no accents, -ize for -ise), so that a table has one
line for all spellings.
"""

from __future__ import annotations

import re
from typing import Any, Callable, Iterable

from pycore.credit import Degree, RoleSlug
from pycore.people.misprints import Misprints
from pycore.people.names import fold
from pycore.people.roster import Roster
from pycore.statement import (
    degrees,
    phrases,
    terms,
    terms_asian,
    terms_european,
    terms_more,
    wording,
    wording_chinese,
    wording_iberian,
)

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

_WRITING = frozenset(["writing", "write", "written", "redaccion", "escritura", "escrita", "redacao", "roles"])
VERB, GERUND, NOUN = "v", "g", "n"

# Words of terms that stand in any prose.
_TOO_COMMON = frozenset(
    [
        "of",
        "the",
        "for",
        "to",
        "design",
        "research",
        "study",
        "model",
        "models",
        "project",
        "methods",
        "first",
        "written",
        "write",
        "support",
        "de",
        "del",
        "do",
        "da",
        "dos",
        "di",
        "des",
        "la",
        "en",
        "og",
        "och",
        "i",
        "y",
        "e",
        "et",
        "und",
        "su",
        "le",
        "primary",
        "principal",
        "paper",
        "a",
        "role",
        "file",
        "ve",
        "leading",
    ]
)
_ISE = re.compile(r"is(ations?|e|ed|es|ing|er)$")
_YSE = re.compile(r"ys(e|ed|es|ing)$")
_WORDS = re.compile(r"\d+(?:st|nd|rd|th|er|do|to|a|o)?(?![^\W\d_])|[^\W\d_]+")
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
    words = tuple([spell(word) for word in _WORDS.findall(wording_text)])
    if words and CJK_RUN.search(words[0]):
        return ("".join(words),)
    return words


Node = dict[str, Any]  # word -> Node, and "" -> the Entry that ends here


class Lexicon:
    """All tables. `first` leads from the first word of a wording on to its other words."""

    def __init__(self) -> None:
        self.first: dict[str, Node] = {}
        self.words: set[str] = set()
        self._core: set[str] = set()
        cjk: list[str] = []
        for entry in all_entries():
            keys = entry.keys
            if not keys:
                continue
            node: Node = self.first
            for key in keys:
                if key in node:
                    node = node[key]
                else:
                    node[key] = node = {}
            if "" in node:
                continue  # an earlier table has these words
            node[""] = entry
            self.words.update(keys)
            if entry.role is not None and len(keys) < 4 or entry.kind == DEGREE:
                self._core.update(keys)
            if len(keys) == 1 and CJK_RUN.search(keys[0]):
                cjk.append(keys[0])
        self._core -= _TOO_COMMON
        cjk.sort(key=len, reverse=True)
        self.cjk = re.compile("|".join([re.escape(word) for word in cjk]))
        self._misprints: Misprints | None = None

    def single(self, key: str) -> Entry | None:
        """The entry of one word by itself."""
        node = self.first.get(key)
        return node.get("") if node else None

    def of_statements(self, roster: Roster) -> Callable[[str], int]:
        """2 for a word of a role in any language or of a degree, 1 for one of a listed name, else 0."""

        def belongs(word: str) -> int:
            key = spell(word)
            return 2 if key in self._core else 1 if len(key) > 1 and roster.knows(key) else 0

        return belongs

    def misprint_of(self, key: str) -> str | None:
        """The word of a CRediT term that `key` is one letter away from, if it is just one."""
        if self._misprints is None:
            known: dict[str, None] = {}
            for text in terms.ENGLISH.values():
                for word in _WORDS.findall(text):
                    if word.islower():
                        known[spell(word)] = None
            self._misprints = Misprints(known, 6)
        return self._misprints.of(key)


_LEXICON: list[Lexicon] = []


def lexicon() -> Lexicon:
    """The one lexicon, made when it is first asked for."""
    if not _LEXICON:
        _LEXICON.append(Lexicon())
    return _LEXICON[0]


def all_entries() -> Iterable[Entry]:
    """Every entry of every table; where two share their words, the first one holds."""
    yield from _flat(TEMPLATE, phrases.TEMPLATE)
    yield from _flat(THANKS, phrases.THANKS)
    yield from _flat(ELSEWHERE, phrases.ELSEWHERE)
    yield from _flat(INSTRUCTION, phrases.INSTRUCTIONS)
    yield from _flat(NOBODY, phrases.NOBODY)
    yield from _flat(KEY, phrases.KEYS)
    yield from _flat(HELPER, phrases.HELPERS)
    yield from _flat(SUPERVISOR, phrases.SUPERVISORS)
    for group, text in phrases.GROUPS.items():
        for line in _split(text):
            yield Entry(GROUP, keys_of(line), group)
    yield from _flat(HEADING, phrases.HEADINGS)
    for degree, text in degrees.WORDS.items():
        for line in _split(text):
            yield Entry(DEGREE, keys_of(line), degree)
    yield from _term_entries()
    for objects in (wording.OBJECTS, wording_iberian.OBJECTS, wording_chinese.OBJECTS):
        for cls, text in objects.items():
            for line in _split(text):
                yield Entry(OBJ, keys_of(line), cls)
    for actions in (wording.ACTIONS, wording_iberian.ACTIONS, wording_chinese.ACTIONS):
        for cls, lines in actions.items():
            yield from _action_entries(cls, lines)
    yield from _flat(BY, phrases.BY)
    yield from _flat(AND, phrases.AND)
    yield from _flat(OF, phrases.OF)
    yield from _flat(SKIP, phrases.SKIP)


def _split(text: str) -> list[str]:
    return [piece for piece in [piece.strip() for piece in text.replace("\n", " ").split(",")] if piece]


def _flat(kind: str, text: str) -> Iterable[Entry]:
    for line in _split(text):
        yield Entry(kind, keys_of(line))


def _term_entries() -> Iterable[Entry]:
    for role, text in terms.ENGLISH.items():
        for line in text.split("\n"):
            if line.strip():
                yield _term(line, role)
    for table in (terms_european, terms_asian, terms_more):
        for language in table.LANGUAGES.values():
            for role, text in language.items():
                for line in text.split(";"):
                    yield _term(line, role)


def _term(line: str, role: str) -> Entry:
    words, _, cls = line.partition("=")
    mapped = "~" in line
    cls = cls.replace("~", "").strip()
    keys = keys_of(words.replace("~", ""))
    if cls in wording.ACTIONS:
        entry = Entry(ACT, keys, cls, NOUN, role)
    elif cls:
        entry = Entry(OBJ, keys, cls, "", role)
    else:
        entry = Entry(TERM, keys, "", "", role)
    if mapped:
        entry.form = "~"
    return entry


def _action_entries(cls: str, lines: dict[str, str]) -> Iterable[Entry]:
    nouns = {keys_of(noun) for noun in _split(lines.get("nouns", ""))}
    verbs: list[tuple[str, str]] = []
    for form in _split(lines.get("forms", "")):
        first = _WORDS.findall(form)[0]
        verbs.append((form, GERUND if first.endswith("ing") and len(first) > 4 else VERB))
    for verb in _split(lines.get("verbs", "")):
        verbs.extend(_conjugated(verb))
    for stem in _split(lines.get("stems", "")):
        verbs.extend([(stem + ending, VERB) for ending in _ENDINGS_AR])
    for form, kind in verbs:
        keys = keys_of(form)
        if keys in nouns:
            nouns.discard(keys)
            kind = GERUND
        yield Entry(ACT, keys, cls, kind)
    for keys in sorted(nouns):
        yield Entry(ACT, keys, cls, NOUN)


_ENDINGS_AR = ("o", "aron", "ou", "aram", "ar", "ando", "a", "an", "am", "ado", "ada", "ados", "adas")


def _conjugated(verb: str) -> list[tuple[str, str]]:
    """The regular forms of an English verb; the first word of a phrasal verb changes."""
    head, _, tail = verb.partition(" ")
    if "-" in head:
        prefix, _, head = head.rpartition("-")
        prefix += "-"
    else:
        prefix = ""
    double = head.endswith("+")
    base = head.rstrip("+")
    if base.endswith("e"):
        past, ing = base + "d", base[:-1] + "ing"
    elif base.endswith("y") and base[-2:-1] not in tuple("aeiou"):
        past, ing = base[:-1] + "ied", base + "ing"
    else:
        stem = base + base[-1] if double else base
        past, ing = stem + "ed", stem + "ing"
    if base.endswith(("s", "sh", "ch", "x", "z")):
        third = base + "es"
    elif base.endswith("y") and base[-2:-1] not in tuple("aeiou"):
        third = base[:-1] + "ies"
    else:
        third = base + "s"
    tail = " " + tail if tail else ""
    return [
        (prefix + base + tail, VERB),
        (prefix + third + tail, VERB),
        (prefix + past + tail, VERB),
        (prefix + ing + tail, GERUND),
    ]

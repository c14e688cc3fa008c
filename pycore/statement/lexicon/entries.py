"""The entries of all languages, and what their short ways to write stand for."""

from __future__ import annotations

from typing import Iterator, Mapping

from pycore.statement.lexicon.english import ENGLISH
from pycore.statement.lexicon.entry import (
    ACT,
    AND,
    BY,
    DEGREE,
    ELSEWHERE,
    EXCEPT,
    GERUND,
    GROUP,
    HEADING,
    HELPER,
    INSTRUCTION,
    KEY,
    MACHINE,
    NOBODY,
    NOUN,
    OBJ,
    OF,
    PAIRING,
    PART,
    SKIP,
    SUPERVISOR,
    TEMPLATE,
    TERM,
    THANKS,
    VERB,
    WORDS,
    Entry,
    EntryKind,
    keys_of,
    spell,
)
from pycore.statement.lexicon.language import Language
from pycore.statement.lexicon.languages import LANGUAGES
from pycore.statement.lexicon.words import BETWEEN

# What stands in a table as it is: the kind, and the field of `Language`. The first kinds win over the last.
_FIRST: tuple[tuple[EntryKind, str], ...] = (
    (TEMPLATE, "template"),
    (THANKS, "thanks"),
    (THANKS, "lives"),
    (PART, "parts"),
    (ELSEWHERE, "elsewhere"),
    (MACHINE, "machines"),
    (INSTRUCTION, "instructions"),
    (NOBODY, "nobody"),
    (KEY, "keys"),
    (EXCEPT, "excepting"),
    (PAIRING, "pairing"),
    (HELPER, "helpers"),
    (SUPERVISOR, "supervisors"),
)
_LAST: dict[EntryKind, str] = {BY: "by", AND: "joining", OF: "of", SKIP: "skipped"}


def all_entries() -> Iterator[Entry]:
    """Every entry of every language; where two share their words, the first one holds."""
    languages = LANGUAGES.values()
    for kind, name in _FIRST:
        for language in languages:
            marked = _split(language.elsewhere) if kind == PART else []
            for line in _split(getattr(language, name)):
                yield Entry(kind, keys_of(line), ELSEWHERE if line in marked else "")
    for one in languages:
        yield from _named(one.programs)
    for one in languages:
        yield from _classed(GROUP, one.groups)
    for one in languages:
        yield from _flat(HEADING, one.headings)
    for one in languages:
        yield from _classed(DEGREE, one.degrees)
    for one in languages:
        yield from _terms(one)
    for one in languages:
        yield from _classed(OBJ, one.objects)
    for one in languages:
        for cls, lines in one.acts.items():
            yield from _action_entries(cls, lines, one.endings)
    for kind, name in _LAST.items():
        for one in languages:
            yield from _flat(kind, getattr(one, name))


def _named(text: str) -> Iterator[Entry]:
    for line in _split(text):
        yield Entry(MACHINE, keys_of(line), "named")


def _classed(kind: EntryKind, tables: Mapping[str, str]) -> Iterator[Entry]:
    for cls, text in tables.items():
        for line in _split(text):
            yield Entry(kind, keys_of(line), cls)


def _terms(language: Language) -> Iterator[Entry]:
    joining = BETWEEN & frozenset(spell(word) for word in language.joining.replace(",", " ").split())
    for role, text in language.terms.items():
        for line in text.split(";"):
            yield _term(line, role, joining)


def _split(text: str) -> list[str]:
    return [piece for piece in [piece.strip() for piece in text.replace("\n", " ").split(",")] if piece]


def _flat(kind: EntryKind, text: str) -> Iterator[Entry]:
    for line in _split(text):
        yield Entry(kind, keys_of(line))


def _term(line: str, role: str, joining: frozenset[str]) -> Entry:
    """The entry of a role's name; "and" within it is left out, as `phrases` steps over it."""
    words, _, cls = line.partition("=")
    mapped = "~" in line
    verbal = "+" in cls
    cls = cls.replace("~", "").replace("+", "").strip()
    keys = keys_of(words.replace("~", ""))
    if cls in ENGLISH.acts:
        entry = Entry(ACT, keys, cls, GERUND if verbal else NOUN, role)
    elif cls:
        entry = Entry(OBJ, keys, cls, "", role)
    else:
        entry = Entry(TERM, tuple([key for key in keys if key not in joining]) or keys, "", "", role)
    if mapped:
        entry.form = "~"
    return entry


def _action_entries(cls: str, lines: Mapping[str, str], endings: Mapping[str, str]) -> Iterator[Entry]:
    nouns = {keys_of(noun) for noun in _split(lines.get("nouns", ""))}
    verbs: list[tuple[str, str]] = []
    for form in _split(lines.get("forms", "")):
        first = WORDS.findall(form)[0]
        verbs.append((form, GERUND if first.endswith("ing") and len(first) > 4 else VERB))
    for verb in _split(lines.get("verbs", "")):
        verbs.extend(_conjugated(verb))
    for conjugation, ends in endings.items():
        for stem in _split(lines.get(conjugation, "")):
            verbs.extend([(stem + end.strip("-"), VERB) for end in ends.split()])
    for form, kind in verbs:
        keys = keys_of(form)
        if keys in nouns:
            nouns.discard(keys)
            kind = GERUND
        yield Entry(ACT, keys, cls, kind)
    for keys in sorted(nouns):
        yield Entry(ACT, keys, cls, NOUN)


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

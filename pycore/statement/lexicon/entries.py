"""The entries of all tables, and what their short ways to write stand for."""

from __future__ import annotations

from typing import Iterable

from pycore.statement.lexicon import (
    chinese,
    degrees,
    english,
    french,
    german,
    iberian,
    italian,
    phrases,
    terms,
    terms_asian,
    terms_european,
    terms_more,
)
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
    NOBODY,
    NOUN,
    OBJ,
    OF,
    PAIRING,
    SKIP,
    SUPERVISOR,
    TEMPLATE,
    TERM,
    THANKS,
    VERB,
    WORDS,
    Entry,
    keys_of,
)

NARRATIVE = (
    english,
    iberian,
    chinese,
    french,
    german,
    italian,
)


def all_entries() -> Iterable[Entry]:
    """Every entry of every table; where two share their words, the first one holds."""
    yield from _flat(TEMPLATE, phrases.TEMPLATE)
    yield from _flat(THANKS, phrases.THANKS)
    yield from _flat(ELSEWHERE, phrases.ELSEWHERE)
    yield from _flat(INSTRUCTION, phrases.INSTRUCTIONS)
    yield from _flat(NOBODY, phrases.NOBODY)
    yield from _flat(KEY, phrases.KEYS)
    yield from _flat(EXCEPT, phrases.EXCEPT)
    yield from _flat(PAIRING, phrases.PAIRING)
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
    for narrative in NARRATIVE:
        for cls, text in narrative.OBJECTS.items():
            for line in _split(text):
                yield Entry(OBJ, keys_of(line), cls)
    for narrative in NARRATIVE:
        for cls, lines in narrative.ACTIONS.items():
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
    if cls in english.ACTIONS:
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
        first = WORDS.findall(form)[0]
        verbs.append((form, GERUND if first.endswith("ing") and len(first) > 4 else VERB))
    for verb in _split(lines.get("verbs", "")):
        verbs.extend(_conjugated(verb))
    for conjugation, endings in _ENDINGS.items():
        for stem in _split(lines.get(conjugation, "")):
            verbs.extend([(stem + ending, VERB) for ending in endings])
    for form, kind in verbs:
        keys = keys_of(form)
        if keys in nouns:
            nouns.discard(keys)
            kind = GERUND
        yield Entry(ACT, keys, cls, kind)
    for keys in sorted(nouns):
        yield Entry(ACT, keys, cls, NOUN)


# Regular verbs, by the key of the tables that holds their stems: Spanish and Portuguese, French,
# German, Italian.
_ENDINGS = {
    "stems": ("o", "aron", "ou", "aram", "ar", "ando", "a", "an", "am", "ado", "ada", "ados", "adas"),
    "er": ("e", "es", "ee", "ees", "er", "a", "erent", "ent"),
    "te": ("te", "ten", "t"),
    "are": ("ato", "ata", "ati", "ate", "are", "o", "a", "arono", "ano"),
}


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

"""Statements that part everything by full stops: "Study design. Anna Berg. Carl Dyer. Data analysis. Anna Berg."

Each sentence is then either people or roles and nothing else. The stop between the two is read as a colon, those
between people and those between roles as commas.

A blank line that the end of a page put into a sentence parts nothing either (`torn_sentence`).
"""

from __future__ import annotations

from pycore.statement.lexicon.entry import ACT, AND, BY, GROUP, HEADING, OBJ, OF, SKIP, TERM, VERB
from pycore.statement.lexicon.lookup import Lexicon
from pycore.statement.scan.items import NOISE_ITEM, PERSON, SEP, UNKNOWN, Item

PEOPLE, ROLES, MIXED, NOTHING = "people", "roles", "mixed", "nothing"
_LEAST = 2  # sentences of each kind
_STOPS = frozenset((".", "\n\n"))


def join_at_stops(items: list[Item]) -> None:
    """Turn the full stops of such a statement into the marks they stand for."""
    kinds: list[str] = []
    ends: list[int] = []  # the full stop after each sentence
    start = 0
    for place, item in enumerate(items):
        last = place == len(items) - 1
        if item.kind == SEP and item.form in _STOPS or item.kind == HEADING or last:
            kind = _kind(items[start : place + last])
            if kind != NOTHING:
                kinds.append(kind)
                ends.append(place)
            if kind == MIXED:
                return
            start = place + 1
    if kinds.count(PEOPLE) < _LEAST or kinds.count(ROLES) < _LEAST:
        return
    head = kinds[0]
    for at in range(len(kinds) - 1):
        mark = items[ends[at]]
        if mark.kind != SEP:
            continue
        if kinds[at] == kinds[at + 1]:
            mark.form = ","
        elif kinds[at] == head:
            mark.form = ":"


def _kind(sentence: list[Item]) -> str:
    people = roles = False
    for item in sentence:
        if item.kind in (PERSON, GROUP):
            people = True
        elif item.kind in (ACT, OBJ, TERM, UNKNOWN):
            if item.kind == ACT and item.entry is not None and item.entry.form == VERB:
                return MIXED
            roles = True
        elif item.kind == SEP and item.form == ":" or item.kind not in (SEP, NOISE_ITEM, AND) and people:
            return MIXED
    return MIXED if people and roles else PEOPLE if people else ROLES if roles else NOTHING


_GOES_ON = frozenset((OBJ, ACT, TERM, PERSON))


def torn_sentence(items: list[Item], place: int, _: Lexicon) -> None:
    """Leave out a blank line that a page's end put into a sentence: "carried out most", "of the experiments"."""
    if items[place].form != "\n\n" or not 0 < place < len(items) - 1:
        return
    before, after = items[place - 1], items[place + 1]
    ends = before.kind != SEP or before.form == ","
    if ends and _goes_between(after) or _goes_between(before) and after.kind in _GOES_ON:
        items[place].kind = NOISE_ITEM


def _goes_between(item: Item) -> bool:
    """Whether it is a word with which no sentence begins or ends, in small letters."""
    return item.kind in (OF, AND, SKIP, BY) and item.form.islower()

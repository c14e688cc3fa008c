"""Who did it, said by other means than "by": topics, Italian "da", "by" behind its people."""

from __future__ import annotations

from pycore.statement.lexicon.entry import ACT, AND, BY, GROUP, OBJ, SKIP, TERM, VERB
from pycore.statement.lexicon.lookup import Lexicon
from pycore.statement.lexicon.words import AGENTS, POSTPOSED, TOPICS
from pycore.statement.scan.affixes import ARABIC
from pycore.statement.scan.items import NOISE_ITEM, PERSON, SEP, Item

_MANY = frozenset(("all", "others", "both", "they"))
_PEOPLE = frozenset((PERSON, GROUP))
_SAID = frozenset((ACT, OBJ, TERM))
_MOVED = frozenset((SKIP, BY, ACT))


def author_before_name(items: list[Item], place: int, _: Lexicon) -> None:
    """ "La autora A.B. redactó": the name says who."""
    entry = items[place].entry
    if place and items[place - 1].kind not in (SEP, AND, BY, NOISE_ITEM):
        return
    if entry is not None and entry.cls not in _MANY and _kind(items, place + 1) == PERSON:
        items[place].kind = SKIP


def topic_before_agent(items: list[Item], place: int, _: Lexicon) -> None:
    """ "データの収集は鈴木が行った": what stands before the particle is what these people did."""
    if (
        items[place].form in TOPICS
        and _kind(items, place + 1) in _PEOPLE
        and _kind(items, place - 1) in _SAID
    ):
        items[place].kind = BY


def agent_after_participle(items: list[Item], place: int, _: Lexicon) -> None:
    """Italian "progettato da A.B."; before anything else "da" is "of"."""
    if items[place].form.lower() not in AGENTS or _kind(items, place + 1) not in _PEOPLE or not place:
        return
    before = items[place - 1]
    if before.kind == ACT and before.entry is not None and before.entry.form == VERB:
        items[place].kind = BY


def put_agents_in_order(items: list[Item]) -> None:
    """Put people before the verb that stands before its subject, and "by" before its people.

    In Arabic a sentence begins with its verb; in Turkish "by" stands behind ("A.B. tarafından yazıldı").
    """
    for place, item in enumerate(items):
        if item.kind not in _MOVED:
            continue
        if item.kind != ACT and item.form.lower() in POSTPOSED and _kind(items, place - 1) in _PEOPLE:
            start = place - 1
            while start > 1 and _joins(items[start - 1]) and items[start - 2].kind in _PEOPLE:
                start -= 2
            item.kind = BY
            items[start : place + 1] = [item, *items[start:place]]
        elif _is_arabic_verb(item) and _kind(items, place + 1) in _PEOPLE:
            if place and items[place - 1].kind not in (SEP, AND, NOISE_ITEM):
                continue
            end = place + 2
            while end + 1 < len(items) and _joins(items[end]) and items[end + 1].kind in _PEOPLE:
                end += 2
            items[place:end] = [*items[place + 1 : end], item]


def _is_arabic_verb(item: Item) -> bool:
    entry = item.entry
    return item.kind == ACT and entry is not None and entry.form == VERB and bool(ARABIC.match(entry.keys[0]))


def _kind(items: list[Item], place: int) -> str:
    return items[place].kind if 0 <= place < len(items) else ""


def _joins(item: Item) -> bool:
    return item.kind == AND or item.kind == SEP and item.form == ","

"""What speaks of something else: money, interests, rules, thanks, the parts that follow a statement.

A sentence about money, interests or rules is left out by itself. Thanks go on to the end of their paragraph;
another part of an article's end matter ("Competing interests", "Availability of data") goes on to the next
heading of a statement, or to a paragraph that begins with a person.
"""

from __future__ import annotations

from pycore.statement.lexicon.entry import (
    ACT,
    ELSEWHERE,
    GROUP,
    HEADING,
    INSTRUCTION,
    MACHINE,
    NOBODY,
    OBJ,
    PART,
    SKIP,
    TERM,
    THANKS,
    VERB,
)
from pycore.statement.scan.items import NOISE_ITEM, PERSON, SEP, UNKNOWN, Item, separator
from pycore.statement.scan.machines import answers_for_them, speaks_of_machines

_NOT_SAID = frozenset((ELSEWHERE, INSTRUCTION))
_ELSEWHERE = frozenset((ELSEWHERE, INSTRUCTION, THANKS, PART, MACHINE))
_PEOPLE = frozenset((PERSON, GROUP))
_BEGINNING = frozenset((UNKNOWN, SKIP, GROUP, ELSEWHERE, INSTRUCTION, THANKS, PART))
_HEADING = frozenset((TERM, ACT, OBJ))
_HEADED = frozenset((":", "\n", "\n\n"))


def declares_for_the_rest(items: list[Item]) -> bool:
    """Whether "the remaining authors declare" something: what was said of the others before was of their interests.

    Not where a heading of its own says so; what stands before that may be a statement.
    """
    if any(item.kind == PART for item in items):
        return False
    return any(
        item.kind == GROUP
        and item.entry is not None
        and item.entry.cls == "others"
        and place + 1 < len(items)
        and items[place + 1].form.lower().startswith(_DECLARING)
        for place, item in enumerate(items)
    )


# "declare", "declaran", "declaram", "déclarent": folded.
_DECLARING = ("declar", "déclar", "dichiar")


def _without_a_last_heading(items: list[Item]) -> list[Item]:
    """The items without "Funding" where it stands alone in the last paragraph, behind sentences: what it heads was not
    copied. In a list of roles each stands alone, and so does the one before."""
    place = len(items) - 1
    while place >= 0 and (items[place].kind == NOISE_ITEM or items[place].form in _LINES):
        place -= 1
    last = items[place] if place > 0 else None
    if last is None or last.kind not in (TERM, OBJ) or last.entry is None or last.entry.cls != "FUNDING":
        return items
    begin = place
    while begin and (items[begin - 1].kind in (NOISE_ITEM, SEP)) and items[begin - 1].form not in _LINES:
        begin -= 1
    if not begin or items[begin - 1].form != "\n\n":
        return items
    line = begin - 1
    while line and items[line - 1].form not in _LINES:
        line -= 1
    before = items[line : begin - 1]
    told = len(before) > _LONGEST_ROLE or any(
        item.kind == ACT and item.entry and item.entry.form == VERB for item in before
    )
    return items[:begin] if told else items


def _heads_money(items: list[Item], place: int) -> bool:
    """Whether "Funding" begins a line behind a sentence, and what is said there is of nobody in the list.

    "Funding\nOpen access was made possible by ...", "## Financiamento\n\nNenhum": no role of anybody's. In a list of
    roles people or other roles stand behind it.
    """
    item = items[place]
    entry = item.entry
    if entry is None or len(entry.keys) > 1 or not item.form[:1].isupper():
        return False
    if entry.cls != "FUNDING" and entry.role != _FUNDING:
        return False
    before = place - 1
    while before >= 0 and items[before].kind == NOISE_ITEM:
        before -= 1
    if before < 1 or items[before].form not in _LINES:
        return False
    while before > 0 and (items[before].kind == NOISE_ITEM or items[before].form in _LINES):
        before -= 1
    if not (items[before].form == "." or items[before].kind == PERSON and items[before].dotted):
        return False
    strange = 0
    for after in items[place + 1 :]:
        if after.kind in _PEOPLE or after.entry is not None and after.entry.role not in (None, _FUNDING):
            return False
        if after.kind in (UNKNOWN, ELSEWHERE, NOBODY):
            strange += 1
        elif after.form in (".", "\n\n") and strange:
            break
    return strange > 0


_FUNDING = "funding-acquisition"

_LINES = frozenset(("\n", "\n\n"))
_LONGEST_ROLE = 4  # items of a line that holds one role


def without_elsewhere(items: list[Item]) -> list[Item]:
    """The items without sentences, paragraphs and parts that say nothing of contributions."""
    items = _without_a_last_heading(items)
    for place, item in enumerate(items):
        if _heads_money(items, place):
            item.kind = PART
    if not any(item.kind in _ELSEWHERE for item in items):
        return items
    out: list[Item] = []
    row: list[Item] = []
    thanking = apart = declaring = False
    for place, item in enumerate(items):
        if item.kind == HEADING and not (apart and _is_of_a_work(item)):
            thanking = apart = declaring = False
        elif item.kind == PART:
            if _begins(row) and item.form[:1].isupper():
                if row and not (thanking or apart):
                    out.extend(_kept(row))  # a statement without a full stop ends before it
                    row = []
                apart = True
            else:
                item.kind = ELSEWHERE if item.entry is not None and item.entry.cls else UNKNOWN
        elif item.kind == PERSON and place and items[place - 1].form == "\n\n":
            apart = False
        row.append(item)
        if item.form == "\n\n":
            thanking = False
        if _ends_sentence(items, place) or place == len(items) - 1:
            thanking = thanking or any(one.kind == THANKS for one in row)
            declaring = speaks_of_machines(row) or declaring
            left_out = thanking or apart or declaring and answers_for_them(row)
            out.extend([_full_stop(row[-1].end)] if left_out else _kept(row))
            row = []
            declaring = declaring and item.form != "\n\n"
    return out


def _is_of_a_work(item: Item) -> bool:
    """Whether a heading may name who contributed to a work that is cited ("Contributor: ...")."""
    return item.entry is not None and item.entry.keys in _OF_WORKS


_OF_WORKS = (("contributor",), ("contributors",))


def _begins(row: list[Item]) -> bool:
    place = len(row) - 1
    while place >= 0 and row[place].kind in (NOISE_ITEM, SEP) and row[place].form != "\n":
        place -= 1
    return place < 0 or row[place].form == "\n"


def _ends_sentence(items: list[Item], place: int) -> bool:
    item = items[place]
    if item.kind == SEP:
        return item.form in (".", "\n\n")
    return item.kind == PERSON and item.dotted and _begins_sentence(items, place + 1)


def _begins_sentence(items: list[Item], place: int) -> bool:
    """Whether a sentence begins behind initials, whose last dot may be its full stop: on the next line, or with a
    word that heads something ("Supervision: A.B. and C.D.\\nFunding: This work was supported by …")."""
    broken = place < len(items) and items[place].kind == SEP and items[place].form == "\n"
    place += broken
    if place >= len(items) or not (broken or items[place].gap) or not items[place].form[:1].isupper():
        return False
    if items[place].kind in _HEADING:
        return place + 1 < len(items) and items[place + 1].form in _HEADED
    return items[place].kind in _BEGINNING


def _kept(row: list[Item]) -> list[Item]:
    if not any(item.kind in _NOT_SAID for item in row):
        return row
    terms = sum(1 for item in row if item.kind == TERM)
    if terms >= 2:
        kept: list[Item] = []
        part: list[Item] = []
        for item in row:
            part.append(item)
            if item.kind == SEP and item.form == ";":
                kept.extend(part if not any(one.kind in _NOT_SAID for one in part) else [])
                part = []
        kept.extend(part if not any(one.kind in _NOT_SAID for one in part) else [])
        return kept
    return [_full_stop(row[-1].end)]


def _full_stop(place: int) -> Item:
    return separator(place, place, ".", True)

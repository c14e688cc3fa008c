"""Is the text a statement of contributions at all?

Acknowledgements, funding notes, biographies and prose hold names, initials and words such as
"validation" too. What tells a statement is how much of it is one: a heading that says so, terms
of CRediT, people on most lines, few words that belong to nothing (`passage`).
"""

from __future__ import annotations

from typing import Callable

from pycore.people.names import Name
from pycore.statement.lexicon.entry import ACT, AND, HEADING, OBJ, OF, PART, SKIP, TEMPLATE, TERM
from pycore.statement.lexicon.words import BODIES, EXAMPLES
from pycore.statement.passage import NO, SURELY, weigh
from pycore.statement.scan.items import NOISE_ITEM, NUMBER_ITEM, PERSON, SEP, UNKNOWN, Item

# Words nobody knows that a text without a heading may have: so many, and more for each role read.
_STRANGE_WORDS = 4
_STRANGE_WORDS_A_ROLE = 3


# Initials that stand for anybody, where they stand in brackets: "[A.B.] wrote, [C.D.] revised".
_ANYBODY = frozenset(
    ("a.b", "c.d", "e.f", "g.h", "i.j", "k.l", "a.a", "b.b", "c.c", "x.x", "y.y", "z.z", "x.y")
)


# Initials of no two people at once.
_NOBODY = frozenset(("x.x", "y.y", "z.z"))


def is_template(items: list[Item], is_named: Callable[[int], bool]) -> bool:
    """Whether the text is a form that still has to be filled in. `is_named`: whether more than an author's initials is known."""
    bracketed: set[str] = set()
    anybody: set[str] = set()
    for place, item in enumerate(items):
        if item.kind == TEMPLATE and not _is_unconfirmed(item) and not _is_of_another_part(items, place):
            return True
        if item.form == ":" and place:
            before = items[place - 1].form.lower()
            quoted = place + 1 < len(items) and items[place + 1].kind == NOISE_ITEM
            if (before in EXAMPLES or quoted and before in _WAYS) and _begins_with_a_person(items, place + 1):
                return True  # 'Example: "A.B.: software"'
        if item.kind == PERSON and item.form in _NOBODY and not any(is_named(one) for one in item.authors):
            anybody.add(item.form)
        if (
            item.kind == PERSON
            and item.form in _ANYBODY
            and place
            and items[place - 1].form == "["
            and place + 1 < len(items)
            and items[place + 1].form == "]"
        ):
            bracketed.add(item.form)
    people = {item.form for item in items if item.kind == PERSON}
    return len(bracketed) > 1 or len(anybody) > 1 and 2 * len(anybody) >= len(people)


def is_unconfirmed(items: list[Item]) -> bool:
    """Whether the authors themselves are not sure yet: "(to be confirmed by the team)"."""
    return any(item.kind == TEMPLATE and _is_unconfirmed(item) for item in items)


def _is_unconfirmed(item: Item) -> bool:
    return item.entry is not None and item.entry.keys[-1] == _UNCONFIRMED


_UNCONFIRMED = "confirmed"


# What tells how a statement is written, where one stands behind it in quotation marks.
_WAYS = frozenset(("format", "formats", "style", "form", "pattern", "template"))


def _begins_with_a_person(items: list[Item], place: int) -> bool:
    """Whether somebody stands at `place`, perhaps behind quotation marks, or a statement's heading in lines of its own."""
    first = place
    while place < len(items) and items[place].kind == NOISE_ITEM:
        place += 1
    if place < len(items) and items[place].kind == PERSON:
        return True
    while place < len(items) and place < first + _LONGEST_FENCE and items[place].kind != HEADING:
        if items[place].kind not in (NOISE_ITEM, UNKNOWN, OBJ) and items[place].form not in _LINES:
            return False
        place += 1
    return place < len(items) and items[place].kind == HEADING


_LONGEST_FENCE = 8  # items between "Example:" and what it shows: lines, "```text"


def _is_of_another_part(items: list[Item], place: int) -> bool:
    """Whether what is still to be filled in stands beneath a heading of something else: "[To be completed]" below "Funding"."""
    while place and (items[place - 1].form == "[" or items[place - 1].kind == NOISE_ITEM):
        place -= 1
    if not place or items[place - 1].form not in _LINES:
        return False
    while place and items[place - 1].form in _LINES:
        place -= 1
    end = place
    while place and items[place - 1].form not in _LINES:
        place -= 1
    line = [item for item in items[place:end] if item.kind not in (NOISE_ITEM, SEP)]
    return bool(place) and 0 < len(line) <= _LONGEST_HEADING and all(one.kind in _HEADS for one in line)


_LINES = frozenset(("\n", "\n\n"))
_LONGEST_HEADING = 6  # items
_HEADS = frozenset((TERM, OBJ, ACT, PART, AND, OF, SKIP, UNKNOWN))


def _cites(items: list[Item]) -> bool:
    """Whether a work is cited: "Berg et al.", "2019; 4: 12-18"."""
    for place, item in enumerate(items):
        if item.kind == NUMBER_ITEM and len(item.form) == _YEAR and place + 4 < len(items):
            after = items[place + 1 : place + 8]
            if len(after) > _ISSUE and after[2].form == "(" and after[4].form == ")":
                del after[2:5]  # "12(3): 44"
            if (
                after[0].form == ";"
                and after[1].kind == after[3].kind == NUMBER_ITEM
                and after[2].form == ":"
            ):
                return True
            if after[0].form in (")", ",") and _has_pages(items, place):
                return True
        elif item.form == "al" and place and items[place - 1].form == "et":
            return True
    return False


def _has_pages(items: list[Item], year: int) -> bool:
    """Whether a volume and pages stand beside a year: "12 (2018) 4-9", "12, 1 (2001)", "2011, pp. 1-20"."""
    before, after = items[max(year - 4, 0) : year], items[year + 1 : year + 7]
    if any(one.form == "pp" for one in after):
        return True
    if not before or before[-1].form != "(" or len(before) < 2 or before[-2].kind != NUMBER_ITEM:
        return False
    if len(before) > 3 and before[-3].form == "," and before[-4].kind == NUMBER_ITEM:
        return True
    return len(after) > 3 and after[1].kind == after[3].kind == NUMBER_ITEM and after[2].form == "-"


_YEAR = 4  # figures
_CITED_TERMS = 3  # so many may stand in the title of a cited work
_ISSUE = 6  # items up to the page after a volume and an issue


def is_body(name: Name) -> bool:
    """Whether an author's name is that of a team, a committee, a house, and no person's."""
    return any(part.word in BODIES for part in name.parts)


def is_statement(
    items: list[Item], roles: int, names_people: bool, instructed: bool, doubtful: bool, headed: bool
) -> int:
    """Whether a text that gave `roles` roles is a statement: `passage.NO`, `PERHAPS` or `SURELY`.

    A heading decides, in the text or above it (`headed`). A text without one is what it looks like
    (`passage`). Rules for authors are none where they speak of "each author" and of nobody by name.
    `doubtful` texts, that speak of bodies alone or declare interests, need more than prose.
    """
    if not roles or instructed and not names_people:
        return NO
    headed = headed or any(item.kind == HEADING and _heads(items, place) for place, item in enumerate(items))
    if headed:
        return SURELY
    cited = _cites(items)
    doubtful = doubtful or cited
    strange = terms = 0
    for item in items:
        if item.kind == UNKNOWN:
            strange += 1
        elif item.kind == TERM:
            terms += 1
    if terms <= (_CITED_TERMS if cited else 1) and (
        doubtful or strange > _STRANGE_WORDS + _STRANGE_WORDS_A_ROLE * roles
    ):
        return NO
    return weigh(items)


def _heads(items: list[Item], place: int) -> bool:
    """Whether a heading stands as one, and not in the middle of a sentence."""
    before = items[place - 1] if place else None
    after = items[place + 1] if place + 1 < len(items) else None
    return not (_is_word(before) and _is_word(after))


def _is_word(item: Item | None) -> bool:
    return item is not None and item.kind in _WORDS


_WORDS = frozenset((UNKNOWN, SKIP, OF, ACT, OBJ, AND))

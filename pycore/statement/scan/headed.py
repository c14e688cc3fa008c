"""What stands before people or roles and only says that they follow.

section   = line: "contributions" "of"? person | person "'s" "contributions" | "my role" "(" person ")"
            line: roles                                       the roles are that person's
degrees   = role "-" degree ":" people (";" degree ":" people)*      people of one role, by degree
announced = "the following" ... "by" group ":"                a list begins, the group did nothing by that
contact   = "corresponding author" ":" people                 is not a list of theirs
past      = "work" "performed" "therein"                      nor did anybody do that
"""

from __future__ import annotations

from pycore.statement.lexicon.entry import ACT, AND, BY, ELSEWHERE, GROUP, HEADING, NOUN, OBJ, OF, SKIP, VERB
from pycore.statement.lexicon.lookup import Lexicon
from pycore.statement.lexicon.words import PARTS_TAKEN
from pycore.statement.scan.items import NOISE_ITEM, PERSON, SEP, UNKNOWN, Item

_PEOPLE = frozenset((PERSON, GROUP))
_LINE_ENDS = frozenset(("\n", "\n\n"))
_JOINING = frozenset((",", ";", "/", "&", "|"))
_PLAIN = frozenset((HEADING, ELSEWHERE, SKIP, OF, BY, NOISE_ITEM))
_ENDINGS = frozenset(("s", "'s", "'S"))
_FAR = 8  # items of such a line on one side of the person
_MANY = 60  # items of a list of people


def heads_a_section(items: list[Item], place: int, _: Lexicon) -> None:
    """Leave of a line such as "Contributions of Anna Berg" or "My role (Anna Berg)" the person alone."""
    if place + 1 < len(items) and items[place + 1].form in _JOINING:
        return
    begin = place
    while begin and not _ends_a_line(items[begin - 1]):
        begin -= 1
        if begin < place - _FAR or not _is_plain(items[begin]):
            return
    end = place + 1
    while end < len(items) and not _ends_a_line(items[end]):
        if end > place + _FAR or not _is_plain(items[end]):
            return
        end += 1
    if end - begin < 2 or end >= len(items):
        return
    beside = items[begin:place] + items[place + 1 : end]
    if any(map(_speaks_of_shares, beside)) and is_role_at(items, end):
        for item in beside:
            item.kind = NOISE_ITEM


def _ends_a_line(item: Item) -> bool:
    return item.kind == SEP and item.form in _LINE_ENDS


def _is_plain(item: Item) -> bool:
    if item.kind == SEP:
        return item.form not in _JOINING
    return item.kind in _PLAIN or item.kind == UNKNOWN and (item.form in _ENDINGS or _speaks_of_shares(item))


def _speaks_of_shares(item: Item) -> bool:
    if item.kind == NOISE_ITEM:
        return False
    words = item.entry.keys if item.entry is not None else ()
    return (
        item.kind == HEADING or item.form.lower() in PARTS_TAKEN or bool(words) and words[-1] in PARTS_TAKEN
    )


def is_role_at(items: list[Item], place: int) -> bool:
    """Whether the name of a role stands at `place`, behind line ends and the marks of a list."""
    while place < len(items) and (
        items[place].kind == NOISE_ITEM or items[place].form in _LINE_ENDS or items[place].form == "-"
    ):
        place += 1
    return place < len(items) and is_role(items[place])


def is_role(item: Item) -> bool:
    """Whether it names a role."""
    return item.entry is not None and item.entry.role is not None


def degree_before_people(items: list[Item], place: int, _: Lexicon) -> None:
    """Put the degree of "Software - lead: A.B.; supporting: C.D." on the people behind it, and make one list of them."""
    if place + 2 >= len(items) or items[place + 1].form != ":" or items[place + 2].kind not in _PEOPLE:
        return
    before = place - 1
    entry = items[place].entry
    if entry is None or before < 1 or items[before].kind != SEP:
        return
    if items[before].form in _BEFORE_DEGREES and is_role(items[before - 1]):
        if items[before].form not in _BRACKETS:
            items[before].form = ":"
    elif items[before].form in _BETWEEN_DEGREES and items[before - 1].degree is not None:
        items[before].form = ","
    else:
        return
    end = place + 2
    while end < len(items) and end < place + _MANY and (items[end].kind in _PEOPLE or _joins(items[end])):
        if items[end].kind in _PEOPLE:
            items[end].degree = entry.degree
        end += 1
    items[place].kind = items[place + 1].kind = NOISE_ITEM


_BRACKETS = frozenset(("(", "["))
_BEFORE_DEGREES = _BRACKETS | {"-", ":", "\n", ","}
_BETWEEN_DEGREES = frozenset((";", ",", ".", "\n", "|"))


def _joins(item: Item) -> bool:
    return item.kind in (AND, NOISE_ITEM) or item.kind == SEP and item.form in (",", "&")


def announced(items: list[Item], place: int, _: Lexicon) -> None:
    """ "The following was done by the authors: ..." says of no role that all had it."""
    if place + 1 >= len(items) or items[place + 1].form != ":":
        return
    lead = _sentence_before(items, place)
    if any(item.form.lower() == "following" or _is_following(item) for item in lead) and not any(
        map(_is_term, lead)
    ):
        for item in [*lead, items[place]]:
            item.kind = NOISE_ITEM
        items[place + 1].form = "\n\n"


def _is_following(item: Item) -> bool:
    return item.entry is not None and "following" in item.entry.keys


def _is_term(item: Item) -> bool:
    return is_role(item) and not (item.kind == ACT and item.entry is not None and item.entry.form == NOUN)


def _ends_a_sentence(item: Item) -> bool:
    return item.kind == HEADING or item.kind == SEP and item.form in (".", ";", "\n\n")


def contact(items: list[Item], place: int, _: Lexicon) -> None:
    """Take the people of "Corresponding author: ..." out, where that begins a line: it says nothing of roles."""
    if place < 2 or items[place - 1].form != ":":
        return
    head = place - 2
    while head and items[head].kind == SKIP:
        head -= 1
    entry = items[head].entry
    if entry is None or items[head].kind != ACT or entry.cls != "NULL" or entry.form != NOUN:
        return
    before = head - 1
    while before >= 0 and items[before].kind == NOISE_ITEM:
        before -= 1
    if before >= 0 and not _ends_a_line(items[before]):
        return
    end = place
    while end < len(items) and end < place + _MANY and (items[end].kind == PERSON or _joins(items[end])):
        items[end].kind = NOISE_ITEM
        end += 1
    items[head].kind = NOISE_ITEM
    items[place - 1].form = "\n\n"


def done_to_what_was_named(items: list[Item], place: int, _: Lexicon) -> None:
    """ "accountable for the work performed therein": a participle behind its noun says of nobody that it was done."""
    item = items[place]
    if item.entry is None or item.entry.cls != "PERFORM" or item.entry.form != VERB or not place:
        return
    if items[place - 1].kind != OBJ or not any(one.kind == ACT for one in _sentence_before(items, place)):
        return
    end = place + 1
    while end < len(items) and (items[end].kind == SKIP or items[end].form.lower() in _THEREIN):
        end += 1
    if end >= len(items) or items[end].kind == SEP and items[end].form in _SENTENCE_ENDS:
        item.kind = SKIP


_THEREIN = frozenset(("therein", "herein", "here", "above", "below"))
_SENTENCE_ENDS = frozenset((".", ";", "\n", "\n\n"))


def _sentence_before(items: list[Item], place: int) -> list[Item]:
    begin = place
    while begin and begin > place - _MANY and not _ends_a_sentence(items[begin - 1]):
        begin -= 1
    return items[begin:place]

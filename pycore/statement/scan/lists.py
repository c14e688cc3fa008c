"""Lists with one role a line, and what a line says of its role besides.

    line  = (bullet | number "."?)? role ((":" | "-" | "–") (yes | no | word+))? line-end
    entry = "(" number ")" role ("-" word+)? (";" | ".")          the same within a line
    head  = role ":"                                               with nobody behind it
    card  = person line-end heading ":" roles line-end              a form for each author

"- Software: true" is that role and "- Software: no" none. In a list of at least two such lines, the words
after the role explain it ("1. Data curation - compiled the cohort"): they say no other role.
"""

from __future__ import annotations

from pycore.statement.lexicon.entry import AND, DEGREE, GROUP, HEADING, NOBODY
from pycore.statement.lexicon.words import DENIALS, GRANTS
from pycore.statement.scan.items import NOISE_ITEM, NUMBER_ITEM, PERSON, SEP, Item

_LINE_ENDS = frozenset(("\n", "\n\n"))
_SET_OFF = frozenset((":", "-", "="))
_ENTRY_ENDS = _LINE_ENDS | frozenset((";", "."))  # of what is numbered within a line
_LEAST = 2  # lines that make a list


def read_lists(items: list[Item]) -> None:
    """Silence what lines of a list say besides their role, roles that are denied, and the labels of cards."""
    _read_cards(items)
    explained: list[tuple[int, int, int]] = []  # number or bullet, first word after the role, end of the line
    for place, item in enumerate(items):
        if item.entry is None or item.entry.role is None or item.kind == NOISE_ITEM:
            continue
        mark = place + 1
        if mark + 1 >= len(items) or items[mark].kind != SEP or items[mark].form not in _SET_OFF:
            continue
        answer = items[mark + 1].form.lower()
        if (
            items[mark].form != "-"
            and (answer in DENIALS or answer in GRANTS)
            and _ends_line(items, mark + 2)
        ):
            _silence(items[place if answer in DENIALS else mark : mark + 2])
            continue
        begin = _line_begins(items, place)
        ends = _LINE_ENDS
        if begin < 0:
            begin, ends = _number_before(items, place), _ENTRY_ENDS
        if begin >= 0:
            end = mark + 1
            while end < len(items) and items[end].form not in ends:
                end += 1
            if _explains(items[mark + 1 : end]):
                explained.append((begin, mark, end))
    if len(explained) < _LEAST:
        return
    for begin, mark, end in explained:
        _silence(items[mark:end])
        while items[begin].kind == NUMBER_ITEM or items[begin].form in (".", "(", ")"):
            items[begin].kind = NOISE_ITEM
            begin += 1


def _read_cards(items: list[Item]) -> None:
    """Silence "Contribution:" below each author's name: it heads what that author did, not the whole."""
    labels = [
        place
        for place, item in enumerate(items)
        if item.kind == HEADING
        and place + 1 < len(items)
        and items[place + 1].form == ":"
        and _stands_below_a_name(items, place)
    ]
    if len(labels) >= _LEAST:
        for place in labels:
            _silence(items[place : place + 2])


def _stands_below_a_name(items: list[Item], place: int) -> bool:
    if place < 2 or items[place - 1].form != "\n" or items[place - 2].kind != PERSON:
        return False
    return place == 2 or items[place - 3].form in _LINE_ENDS or items[place - 3].kind == NOISE_ITEM


def _ends_line(items: list[Item], place: int) -> bool:
    while place < len(items) and items[place].kind == NOISE_ITEM:
        place += 1  # the stop of "no." is taken for that of an abbreviation
    return place >= len(items) or items[place].form in _LINE_ENDS or items[place].form in (",", ";", ".")


def _line_begins(items: list[Item], place: int) -> int:
    """The bullet or number of the line whose first word stands at `place`; -1 where none stands there."""
    begin = place
    while begin and (
        items[begin - 1].kind in (NUMBER_ITEM, NOISE_ITEM) or items[begin - 1].form in (".", "-", ")")
    ):
        begin -= 1
    if begin == place or begin and items[begin - 1].form not in _LINE_ENDS:
        return -1
    return begin


def _number_before(items: list[Item], place: int) -> int:
    """Where "(2)" begins that stands before the role at `place` within a line; -1 where none does."""
    begin = place - 3
    if begin < 0 or items[begin].form != "(" or items[place - 1].form != ")":
        return -1
    return begin if items[place - 2].kind == NUMBER_ITEM else -1


def _explains(words: list[Item]) -> bool:
    """Whether words are no people and no degree, and more than a mark."""
    if not any(item.kind not in (SEP, NOISE_ITEM, AND) for item in words):
        return False
    return not any(item.kind in (PERSON, GROUP, DEGREE) for item in words)


def _silence(items: list[Item]) -> None:
    for item in items:
        item.kind = NOISE_ITEM


def drop_empty_heads(items: list[Item]) -> None:
    """In a list headed by roles, drop the roles nobody stands behind ("Validation:", line end)."""
    for place, item in enumerate(items):
        if item.kind != SEP or not place:
            continue
        if item.form == "|" and _is_role(items[place - 1]):
            _drop_empty_row(items, place)
        if item.form != ":" or not _is_role(items[place - 1]):
            continue
        after = place + 1
        lines = 0
        while after < len(items) and (items[after].kind == NOISE_ITEM or items[after].form in _LIST_MARKS):
            lines += items[after].form in ("\n", "\n\n")
            after += 1
        if not lines and after < len(items) or after + 1 < len(items) and not _heads_a_line(items, after):
            continue
        before = place - 1
        while before >= 0 and (_is_role(items[before]) or items[before].kind == AND):
            items[before].kind = NOISE_ITEM
            before -= 1


def _drop_empty_row(items: list[Item], place: int) -> None:
    """Silence the roles of a table's first column where the bar at `place` ends it and no other cell has anything."""
    begin = place - 1
    while begin >= 0 and (
        _is_role(items[begin]) or items[begin].kind in (AND, NOISE_ITEM) or items[begin].form == ","
    ):
        begin -= 1
    if begin < 0 or items[begin].form != "|" or begin and items[begin - 1].form not in _LINE_ENDS:
        return
    after = place + 1
    while after < len(items) and (
        items[after].kind in (NOISE_ITEM, NOBODY) or items[after].form in ("-", "|", "/")
    ):
        after += 1
    if after > place + 1 and (after == len(items) or items[after].form in _LINE_ENDS):
        _silence(items[begin + 1 : place])


_LIST_MARKS = frozenset(("\n", "\n\n", "-", "*"))


def _heads_a_line(items: list[Item], place: int) -> bool:
    """Whether a role and a colon stand at `place`."""
    return _is_role(items[place]) and items[place + 1].form == ":"


def _is_role(item: Item) -> bool:
    return item.kind != NOISE_ITEM and item.entry is not None and item.entry.role is not None

"""Bars that stand between people's entries, and not between the cells of a table.

    entries = entry ("|" entry)+      entry = person mark role … | role mark person …
    table   = ("|" cell)+             a cell holds people or roles

In a table a bar ties a name to the roles in the next cell; between entries it parts them, as a semicolon does.
"""

from __future__ import annotations

from pycore.statement.lexicon.entry import ACT, OBJ, TERM
from pycore.statement.scan.items import PERSON, SEP, Item

_ROLES = frozenset((TERM, OBJ, ACT))
_MARKS = frozenset((",", ":", "-", "="))


def part_entries(items: list[Item]) -> None:
    """Let each bar be a semicolon where most of what stands between bars is an entry."""
    bars = [item for item in items if item.kind == SEP and item.form == "|"]
    if not bars:
        return
    cells = entries = 0
    entry = filled = False
    for place, item in enumerate([*items, bars[0]]):
        if item.kind == SEP and item.form == "|":
            cells += filled
            entries += entry
            entry = filled = False
        elif item.kind == SEP:
            entry = entry or item.form in _MARKS and 0 < place < len(items) - 1 and _joins(items, place)
        else:
            filled = True
    if entries > 1 and entries * 2 > cells:
        for bar in bars:
            bar.form = ";"


def _joins(items: list[Item], place: int) -> bool:
    """Whether the mark has a person on one side and a role on the other."""
    sides = (items[place - 1].kind, items[place + 1].kind)
    return PERSON in sides and not _ROLES.isdisjoint(sides)

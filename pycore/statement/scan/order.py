"""Which way round the initials of a statement are: given names first, or the family name first."""

from __future__ import annotations

from pycore.people import Roster
from pycore.statement.scan.items import PERSON, Item

_LEAST = 2  # initials that can only be read with the family name first


def agree_on_order(items: list[Item], roster: Roster) -> None:
    """Read initials that fit both ways as the others are written.

    "RK" is Kuo Rui and not Rita Kern in a statement whose "HTB" can only be Tianbei Hou and whose "JSN" only
    Sunan Jiao, and where nobody's given name stands first.
    """
    family_first: dict[str, None] = {}
    both: dict[str, tuple[int, ...]] = {}
    for item in items:
        if item.kind != PERSON or not item.authors or "." not in item.form or " " in item.form:
            continue
        if item.cost >= 3.0:
            family_first[item.form] = None
        elif item.form not in both:
            both[item.form] = roster.family_first(item.form.replace(".", ""))
    if len(family_first) < _LEAST or not all(both.values()):
        return
    for item in items:
        if item.kind == PERSON and item.form in both:
            item.guessed = item.authors != both[item.form]
            item.authors = both[item.form]

"""Where people work, told between their names and their roles.

    housed = person "," word+ (":" | line end) role        "Anna Berg, Department of Physics, University of Oslo: software"

The words name nobody and no verb; the first is a proper name, or one of them names a house ("university"), as it has
to without a colon.
"""

from __future__ import annotations

from pycore.statement.lexicon.entry import ACT, GROUP, HEADING, TERM, VERB
from pycore.statement.lexicon.lookup import Lexicon
from pycore.statement.lexicon.words import BODIES, HOLDERS
from pycore.statement.scan.headed import is_role, is_role_at
from pycore.statement.scan.items import NOISE_ITEM, PERSON, SEP, UNKNOWN, Item

_HOUSES = BODIES | HOLDERS
_BEGINNINGS = frozenset((".", ";", "\n", "\n\n", "-", "|", "#", ":"))
_LINE_ENDS = frozenset(("\n", "\n\n"))
_FAR = 60  # items of an address
_ABBREVIATED = 5  # letters ("Univ.")


def housed(items: list[Item], place: int, _: Lexicon) -> None:
    """Take out what stands between a person and the person's roles and is no role."""
    if place + 3 >= len(items) or items[place + 1].form != "," or items[place + 2].kind == PERSON:
        return
    before = items[place - 1] if place else None
    if before is not None and before.kind not in (HEADING, NOISE_ITEM) and before.form not in _BEGINNINGS:
        return
    house = False
    end = place + 2
    while end < len(items) and end < place + _FAR:
        item = items[end]
        if (
            item.kind in (PERSON, GROUP)
            or item.kind == ACT
            and item.entry is not None
            and item.entry.form == VERB
        ):
            return
        if item.kind == SEP and item.form == ":":
            break
        if item.kind == SEP and item.form in _LINE_ENDS:
            if house and is_role_at(items, end + 1):
                break
            if item.form == "\n\n":
                return
        elif (
            item.kind == SEP
            and item.form == ";"
            or item.form == "."
            and not _is_shortened(items, end)
            or is_role(item)
            and (not house or item.kind == TERM)
        ):
            return
        house = house or item.form.lower() in _HOUSES
        end += 1
    if end >= len(items) or end == place + _FAR or not is_role_at(items, end + 1):
        return
    if house or _is_proper(items[place + 2]):
        for item in items[place + 1 : end]:
            item.kind = NOISE_ITEM


def _is_shortened(items: list[Item], place: int) -> bool:
    """Whether the full stop at `place` is of an abbreviation within a name: "Univ. Oslo"."""
    before = items[place - 1]
    after = items[place + 1] if place + 1 < len(items) else None
    return (
        before.kind == UNKNOWN
        and before.form[:1].isupper()
        and len(before.form) <= _ABBREVIATED
        and after is not None
        and (after.form[:1].isupper() or after.form == ",")
    )


def _is_proper(item: Item) -> bool:
    """Whether a word can begin a proper name."""
    return item.kind == UNKNOWN and item.form[:1].isupper()

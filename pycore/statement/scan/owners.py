"""People who are named as those to whom something belongs.

theirs  = people "'s" contribution "?"? ("was" | "included" | ":")     the people did what follows
        | "the" contribution "of" people ("was" | "included" | ":")    so did these
        | people "'s" word+                                            "C.D.'s model": C.D. did nothing to it
"""

from __future__ import annotations

from pycore.statement.lexicon.entry import AND, DEGREE, GROUP, HEADING, OF, SKIP, spell
from pycore.statement.lexicon.lookup import Lexicon
from pycore.statement.lexicon.words import BEINGS, CONTAINING, PARTS_TAKEN
from pycore.statement.scan.items import NOISE_ITEM, PERSON, SEP, UNKNOWN, Item

_PEOPLE = frozenset((PERSON, GROUP))
_ENDINGS = frozenset(("s", "'s", "'S"))
_BEFORE_SENTENCES = frozenset((".", ";", "\n", "\n\n"))
_FEW = 4  # words between an owner and what says that a list follows
_FAR = 40  # items of a list of people


def owner(items: list[Item], place: int, _: Lexicon) -> None:
    """ "A.B.'s contributions included ...": A.B. did that; "C.D.'s model": nobody did it by that."""
    after = _past_ending(items, place)
    if after:
        if not _head_a_list(items, after):
            items[place].kind = UNKNOWN
            items[place].authors = ()
        for item in items[place + 1 : after]:
            item.kind = NOISE_ITEM
        return
    if place < 2 or items[place - 1].kind != OF or not _is_contribution(items[place - 2]):
        return
    begin = place - 2
    while begin and items[begin - 1].kind in (SKIP, DEGREE):
        begin -= 1
    if begin and not _begins_a_sentence(items[begin - 1]):
        return
    end = place + 1
    while end < len(items) and end < place + _FAR and _is_listed(items[end]):
        end += 1
    if end < len(items) and _says_what_follows(items[end]):
        for item in items[begin:place]:
            item.kind = NOISE_ITEM
        _make_colon(items[end])


def _past_ending(items: list[Item], place: int) -> int:
    """The item after the "'s" of the person at `place`; 0 where that has none."""
    end = place + 1
    if end < len(items) and items[end].kind == NOISE_ITEM and items[end].end == items[end].start + 1:
        end += 1
        if end < len(items) and _is_contribution(items[end]) and items[end - 1].start == items[place].end:
            return end if not items[end - 1].gap or items[end].gap else 0  # "Rogers' contribution"
    if end >= len(items) or items[end].kind != UNKNOWN or items[end].gap or items[end].form not in _ENDINGS:
        return 0
    return end + 1


def _head_a_list(items: list[Item], place: int) -> bool:
    """Turn "contributions included" at `place` into a colon, if it stands there."""
    end = place
    while end < len(items) and end < place + _FEW and items[end].kind in (UNKNOWN, SKIP, DEGREE, HEADING):
        if _is_contribution(items[end]) and end + 1 < len(items):
            verb = end + 1
            if items[verb].kind == SKIP and items[verb].form.lower() not in BEINGS:
                verb += 1  # "contributions also included"
            if verb >= len(items) or not _says_what_follows(items[verb]):
                return False
            for item in items[place:verb]:
                item.kind = NOISE_ITEM
            _make_colon(items[verb])
            return True
        end += 1
    return False


def _is_contribution(item: Item) -> bool:
    return item.form.lower() in PARTS_TAKEN and item.kind in (SKIP, HEADING, UNKNOWN)


def _says_what_follows(item: Item) -> bool:
    form = item.form.lower()
    return item.form == ":" or item.kind in (SKIP, UNKNOWN) and (form in BEINGS or spell(form) in CONTAINING)


def _make_colon(item: Item) -> None:
    item.kind, item.form, item.entry = SEP, ":", None


def _begins_a_sentence(item: Item) -> bool:
    return item.kind in (HEADING, NOISE_ITEM) or item.kind == SEP and item.form in _BEFORE_SENTENCES


def _is_listed(item: Item) -> bool:
    return item.kind in _PEOPLE or item.kind in (AND, NOISE_ITEM) or item.form == ","

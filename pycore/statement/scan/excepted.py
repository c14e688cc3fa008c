"""A rule of the cleaning: who is none of a group.

    before  = group ("," | "(")? except people ")"?         "all authors but A.B.", "everyone (except A.B.)"
    apart   = except people "," word* group                 "With the exception of A.B., all authors ..."
    behind  = group word+ ","? except people                "All authors revised it, except A.B."
    turned  = people except ","? group | group "(" people except ")"    "A.B. hariç tüm yazarlar"

They are left out of the group, and are no subject. A group without somebody who is not known by name ("except
the statistician") is only likely to be all the others.
"""

from __future__ import annotations

from pycore.statement.lexicon.entry import ACT, AND, EXCEPT, GROUP, OBJ, OF, SKIP, TERM, Entry
from pycore.statement.lexicon.lookup import Lexicon
from pycore.statement.lexicon.words import AFTER_EXCEPTED, AROUND_EXCEPTED, BEFORE_NAMES, EVERYBODY, RELATIVES
from pycore.statement.scan.items import NOISE_ITEM, PERSON, SEP, UNKNOWN, Item
from pycore.statement.scan.naming import is_verb

_FAR = 40  # items that are looked at, so that time grows with the text alone
_ENDS = frozenset((".", ";", "\n\n"))
_OPENING, _CLOSING = frozenset(("(", "[")), frozenset((")", "]"))
_JOINTS = frozenset((",", "&", "/"))
_LITTLE = frozenset((SKIP, OF, NOISE_ITEM))


def excepted(items: list[Item], place: int, _: Lexicon) -> None:
    """Leave the people out of the group that the item at `place` excepts, and take them for no subject."""
    if items[place].kind == AND and not _is_but(items, place):
        return
    start, (people, end) = place, _people_from(items, place + 1)
    if people:
        closed = end
        while end < len(items) and (items[end].kind == EXCEPT or items[end].form in AFTER_EXCEPTED):
            end += 1
        if end == closed and items[place].form.lower() in AROUND_EXCEPTED:
            return
    else:
        people, start = _people_before(items, place)
        end = place + 1
    group = _group_before(items, start) or _group_after(items, end) if people else None
    if start < place and group is None or not people:
        group = _group_before(items, place)
        if group is not None and not _is_sentence_end(items, place + 1):
            group.guessed = True  # "all authors except the statistician"
        elif _leaves_things_out(items, place):
            items[place].kind, items[place].form = (
                SEP,
                ".",
            )  # "all assays except the blots, which were done by C.D."
        return
    if group is None:
        group = _group_in_the_sentence(items, start, end)
        end = _without_a_subject(items, people, end)
        people = [one for one in people if one < end]
    if group is None:
        if _people_stand_before(items, start):
            _silence([items[one] for one in people])  # "A.B. and C.D. revised it, but not E.F."
        return
    for one in people:
        left_out = _left_out(items[one])
        group.without += left_out
        group.guessed = group.guessed or len(left_out) != 1
    _silence(items[_with_its_mark(items, start) : _past_its_mark(items, start, end)])


def _leaves_things_out(items: list[Item], place: int) -> bool:
    """Whether what is named after an item was not done by those before; "besides" may add to it."""
    entry = items[place].entry
    if (
        items[place].kind != EXCEPT
        or entry is None
        or not any(key.startswith(_LEAVING_OUT) for key in entry.keys)
    ):
        return False
    after = place + 1
    while after < len(items) and items[after].kind == SKIP:
        after += 1
    return after < len(items) and items[after].kind in _THINGS


_THINGS = frozenset((ACT, OBJ, TERM, UNKNOWN))
# "except", "exception", "excluding", "excepto", "eccetto": folded.
_LEAVING_OUT = ("exce", "exclu", "ecce")


def _is_but(items: list[Item], place: int) -> bool:
    """Whether "but" stands between all authors and one of them ("all authors but A.B.")."""
    if not 0 < place < len(items) - 1 or items[place].form.lower() != "but":
        return False
    return _group_before(items, place) is not None and bool(_people_from(items, place + 1)[0])


def _people_from(items: list[Item], at: int) -> tuple[list[int], int]:
    """The places of people who are listed from `at` on, and the item after them."""
    people: list[int] = []
    end = at
    joined = True
    while at < len(items):
        item = items[at]
        if _is_somebody(item) and joined:
            people.append(at)
            joined = False
            end = at + 1
        elif item.kind == AND or item.kind == SEP and item.form in _JOINTS and people:
            joined = True
        elif item.kind not in _LITTLE or item.kind == SKIP and not _is_before_a_name(item):
            break
        at += 1
    return people, end


def _is_before_a_name(item: Item) -> bool:
    return item.form.lower() in BEFORE_NAMES or not item.form.isascii()


def _is_somebody(item: Item) -> bool:
    """Whether an item names one author, be it by the place in the byline."""
    return item.kind == PERSON or item.kind == GROUP and item.entry is not None and _number(item.entry) != 0


def _number(entry: Entry) -> int:
    return int(entry.cls) if entry.cls.lstrip("-").isdigit() else 0


def _people_before(items: list[Item], place: int) -> tuple[list[int], int]:
    """The places of people who are listed before `place`, and the first item of them."""
    people: list[int] = []
    start = place
    at = place - 1
    joined = True
    while at >= max(0, place - _FAR):
        item = items[at]
        if item.kind == PERSON and joined:
            people.append(at)
            start = at
            joined = False
        elif item.kind == AND or item.kind == SEP and item.form in _JOINTS and people:
            joined = True
        elif people or item.kind != NOISE_ITEM and (item.kind not in _LITTLE or item.form.isascii()):
            break
        at -= 1
    return people, start


def _left_out(item: Item) -> tuple[int, ...]:
    """The authors an item stands for, those counted from the last on as negative places."""
    if item.kind == PERSON or item.entry is None:
        return item.authors
    number = _number(item.entry)
    return (number - 1 if number > 0 else number,)


def _group_before(items: list[Item], place: int) -> Item | None:
    """The group that ends before `place`, but for a comma or an opening bracket."""
    at = place - 1
    while at >= 0 and (items[at].kind == NOISE_ITEM or items[at].form in _OPENING or items[at].form == ","):
        at -= 1
    return _as_group(items[at]) if at >= 0 else None


def _group_after(items: list[Item], place: int) -> Item | None:
    while place < len(items) and (
        items[place].kind in _LITTLE and not _is_all(items[place]) or items[place].form == ","
    ):
        place += 1
    return _as_group(items[place]) if place < len(items) else None


def _is_all(item: Item) -> bool:
    return item.form.lower() in EVERYBODY


def _as_group(item: Item) -> Item | None:
    """The item as a group of several; "all" and "everyone" are one beside an exception."""
    if item.kind == GROUP and item.entry is not None and item.entry.cls in _OF_MANY:
        return item
    if item.kind in (SKIP, UNKNOWN, GROUP) and _is_all(item):
        item.kind, item.entry = GROUP, _ALL
        return item
    return None


_OF_MANY = frozenset(("all", "others", "both"))
_ALL = Entry(GROUP, ("all",), "all")


def _group_in_the_sentence(items: list[Item], start: int, end: int) -> Item | None:
    """The last group before the exception, or the first one after it, in one sentence."""
    for steps in (range(start - 1, max(-1, start - _FAR), -1), range(end, min(len(items), end + _FAR))):
        for at in steps:
            item = items[at]
            if item.kind == SEP and item.form in _ENDS:
                break
            if item.kind == GROUP:
                return _as_group(item)
    return None


def _without_a_subject(items: list[Item], people: list[int], end: int) -> int:
    """The item after those excepted where the last of the list does something: "..., except A.B., and C.D. wrote"."""
    if len(people) < 2 or not any(is_verb(item) for item in items[end : end + 2]):
        return end
    return people[-2] + 1


def _people_stand_before(items: list[Item], place: int) -> bool:
    for at in range(place - 1, max(-1, place - _FAR), -1):
        if items[at].kind == SEP and items[at].form in _ENDS:
            return False
        if items[at].kind == PERSON:
            return True
    return False


def _is_sentence_end(items: list[Item], place: int) -> bool:
    return place >= len(items) or items[place].kind == SEP and items[place].form in _ENDS


def _with_its_mark(items: list[Item], start: int) -> int:
    """Where the exception begins, with the comma or the bracket before it."""
    before = start - 1
    return before if before > 0 and (items[before].form == "," or items[before].form in _OPENING) else start


def _past_its_mark(items: list[Item], start: int, end: int) -> int:
    """Where it ends, with the bracket or comma that belongs to it and what "who" says of those left out."""
    at = end
    if at < len(items) and items[at].form == "," and at + 1 < len(items) and _is_who(items[at + 1]):
        at += 1
    if at < len(items) and _is_who(items[at]):
        while at < len(items) and items[at].kind != SEP:
            at += 1
        end = at
    if end < len(items) and (items[end].form in _CLOSING or items[end].form == ","):
        return end + 1
    return end


def _is_who(item: Item) -> bool:
    return item.form.lower() in RELATIVES


def _silence(items: list[Item]) -> None:
    for item in items:
        item.kind = NOISE_ITEM

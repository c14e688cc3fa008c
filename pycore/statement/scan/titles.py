"""Names of roles that are no roles: in titles, in the names of places, and nouns for who holds one."""

from __future__ import annotations

from pycore.statement.lexicon.entry import (
    ACT,
    AND,
    DEGREE,
    GROUP,
    HEADING,
    OBJ,
    OF,
    SKIP,
    TERM,
    VERB,
)
from pycore.statement.lexicon.lookup import Lexicon
from pycore.statement.lexicon.words import ARTICLES, BODIES, HOLDERS, TITLES
from pycore.statement.scan.items import PERSON, UNKNOWN, Item, separator

_SAID = frozenset((TERM, OBJ, ACT))


def role_in_a_title(items: list[Item], place: int, _: Lexicon) -> None:
    """ "Senior Software Engineer", "Head of Software", "Methodology Lead, Institute of Health" name no role."""
    item = items[place]
    if item.entry is None or item.entry.role is None or not item.form[:1].isupper():
        return
    after = items[place + 1] if place + 1 < len(items) else None
    if (
        after is not None
        and after.form[:1].isupper()
        and after.form.lower() in TITLES
        or place > 1
        and items[place - 1].kind == OF
        and items[place - 2].form.lower() in HOLDERS
    ):
        _forget(item)
        if place > 1 and items[place - 1].kind == OF:
            _forget(items[place - 2])
    elif (
        after is not None
        and after.kind == DEGREE
        and after.form[:1].isupper()
        and _is_of_a_body(items, place + 2)
    ):
        _forget(item)
        _forget(after)


def act_in_a_title(items: list[Item], place: int, _: Lexicon) -> None:
    """ "curated the Counting Birds, Drawing Shapes, and Labeling Parts tasks": what the tasks are called, and nothing
    that was done."""
    item = items[place]
    if not item.form.endswith(("ing", "ed")) or not item.form[:1].isupper() or not place:
        return
    before = items[place - 1]
    if before.kind not in (AND, SKIP) and before.form != "," or not _is_capital(items, place + 1):
        return
    if not _is_prose(items, place - 1):
        return
    if item.form.endswith("ed"):
        if before.form.lower() in ARTICLES:  # "wrote the Proposed Method"
            _forget(item)
        return
    while _is_capital(items, place):
        _forget(items[place])
        place += 1


_FAR = 40  # items that are looked back over
_TITLED = frozenset((ACT, OBJ, TERM, UNKNOWN))


def _is_capital(items: list[Item], place: int) -> bool:
    return place < len(items) and items[place].kind in _TITLED and items[place].form[:1].isupper()


def _is_prose(items: list[Item], place: int) -> bool:
    """Whether somebody did something in the sentence so far, in small letters."""
    first = max(0, place - _FAR)
    verb = False
    while place >= first and items[place].kind != HEADING and items[place].form not in _STOPS:
        item = items[place]
        if item.kind in (PERSON, GROUP) and verb:
            return True
        verb = item.kind == ACT and item.form.islower() and item.entry is not None and item.entry.form == VERB
        place -= 1
    return False


_STOPS = frozenset((".", ";", ":", "\n\n"))


def _forget(item: Item) -> None:
    """Make of an item words that nobody knows."""
    item.kind = UNKNOWN
    item.entry = None


def _is_of_a_body(items: list[Item], place: int) -> bool:
    """Whether a comma and the name of a house stand at `place`."""
    if place + 1 >= len(items) or items[place].form != ",":
        return False
    return any(one.form[:1].isupper() and one.form.lower() in BODIES for one in items[place + 1 : place + 3])


def noun_for_a_person(items: list[Item], place: int, _: Lexicon) -> None:
    """ "my supervisor A.B. commented": A.B. is the supervisor, and nobody is said to have supervised."""
    if items[place].form.lower() not in _PERSONS or not place or place + 1 >= len(items):
        return
    if (
        items[place - 1].kind == items[place + 1].kind == PERSON
    ):  # "A.B.'s supervisor C.D. suggested": C.D. did
        items[place - 1].kind = items[place].kind = SKIP
        return
    if items[place - 1].form.lower() in _WHOSE and items[place + 1].kind == PERSON:
        items[place].kind = SKIP


_PERSONS = frozenset(("supervisor", "supervisors"))
_WHOSE = frozenset(("my", "our", "his", "her", "their", "the"))


def part_roles(items: list[Item]) -> None:
    """Put a comma between the names of roles that stand beside each other without one.

    "Conceptualization Methodology Software" is a list, three or more of them in capitals; "Software Validation" may be
    one thing. Two are enough where one is said in several words ("Formal analysis Investigation"), where both stand
    in a list of others ("Data curation, Software Validation, Resources"), and after "Conceptualization".
    """
    if not _stand_beside(items):
        return
    out: list[Item] = []
    place = 0
    while place < len(items):
        end = place + 1
        if _is_name(items[place]):
            while end < len(items) and _is_name(items[end]) and items[end].gap:
                end += 1
        if end == place + 1 and _is_listed_name(items, place):
            end += 1
            parted = True
        else:
            parted = end - place > 2 or end - place == 2 and _are_two(items, place)
        for one in range(place, end):
            if one > place and parted:
                start = items[one].start
                out.append(separator(start, start, ",", False))
            out.append(items[one])
        place = end
    items[:] = out


def _stand_beside(items: list[Item]) -> bool:
    """Whether two names of roles stand beside each other anywhere."""
    before: Item | None = None
    for item in items:
        if (
            item.entry is not None
            and item.entry.role is not None
            and before is not None
            and _is_a_role(before)
        ):
            return True
        before = item
    return False


def _is_a_role(item: Item) -> bool:
    return item.kind in _SAID and item.entry is not None and item.entry.role is not None


def _is_name(item: Item) -> bool:
    return item.form[:1].isupper() and _is_a_role(item)


def _is_long_name(item: Item) -> bool:
    return item.kind == TERM and item.entry is not None and len(item.entry.keys) > 1


def _are_two(items: list[Item], place: int) -> bool:
    """Whether the two names at `place` are two roles."""
    if items[place].form.lower().startswith("conceptuali"):
        return True
    return any(map(_is_long_name, items[place : place + 2])) or _is_within_a_list(items, place)


def _is_listed_name(items: list[Item], place: int) -> bool:
    """Whether a name in small letters stands before one of several words, in a list: "resources data curation"."""
    if place + 1 >= len(items) or not _is_a_role(items[place]) or not items[place + 1].gap:
        return False
    return _is_long_name(items[place + 1]) and _is_within_a_list(items, place)


def _is_within_a_list(items: list[Item], place: int) -> bool:
    """Whether marks stand around the two names at `place`, and a name of a role behind one of the marks."""
    before, after = place - 1, place + 2
    if (
        before >= 0
        and items[before].form not in _LIST_MARKS
        or after < len(items)
        and items[after].form not in _LIST_ENDS
    ):
        return False
    beside = items[max(before - 1, 0) : max(before, 0)] + items[after + 1 : after + 2]
    return any(map(_is_a_role, beside))


_LIST_MARKS = frozenset((",", ";", ":"))
_LIST_ENDS = frozenset((",", ";", "."))

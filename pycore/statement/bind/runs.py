"""Runs: people who are named together.

    run    = member (join* member)* ; member = (mention | group) ("(" degree ")" | "(" fuller name ")")?
    join   = "," | ";" | "/" | "&" | "|" | "and" | "with" | line end

A semicolon or a line end joins only people who are not at once followed by a colon or a verb of
their own; a full stop that is part of initials may end a sentence between two people.
"""

from __future__ import annotations

from pycore.statement.lexicon.entry import (
    ACT,
    AND,
    BY,
    DEGREE,
    GERUND,
    GROUP,
    HEADING,
    HELPER,
    OBJ,
    OF,
    SKIP,
    SUPERVISOR,
    VERB,
)
from pycore.statement.lexicon.words import AMID, AUTHORS, AUTHORS_MANY, BEFORE_NAMES, BEINGS, POSTPOSED
from pycore.statement.scan.items import NOISE_ITEM, NUMBER_ITEM, PERSON, SEP, Item

STOPS = frozenset((".", "\n\n", "?", "!"))
_LIST_MARKS = frozenset((",", ";", "/", "&", "\n", "|"))
_PEOPLE = frozenset((PERSON, GROUP))
_BETWEEN_PEOPLE = BEFORE_NAMES | AMID


class Run:
    """People named together, and the degree said of each (or None)."""

    __slots__ = ("end", "head", "items", "start")

    def __init__(self, start: int, end: int, items: list[Item], head: Item) -> None:
        self.start = start
        self.end = end
        self.items = items
        self.head = head


def find_runs(items: list[Item]) -> list[Run]:
    """The runs of people in `items`, in order; their degree brackets lie inside."""
    runs: list[Run] = []
    at = 0
    count = len(items)
    while at < count:
        if items[at].kind in _PEOPLE:
            run = _run_at(items, at)
            runs.append(run)
            at = run.end
        else:
            at += 1
    return runs


def _run_at(items: list[Item], start: int) -> Run:
    members = [items[start]]
    end = start + 1
    joined_by_and = False
    fresh = start == 0 or items[start - 1].form in STOPS or items[start - 1].kind == HEADING
    lead = items[start - 1] if start else None
    if lead is not None and lead.kind == NOISE_ITEM:
        lead = _before(items, start)
    inside = lead is not None and lead.kind in (BY, OF, HELPER, SUPERVISOR, ACT, OBJ, SKIP)
    while True:
        end = _after_degree(items, end, members)
        place = end
        space_only = True
        by_and = False
        stop = False
        aside = False
        while place < len(items) and (is_joint(items[place]) or _is_a_comma(items, start, place)):
            item = items[place]
            if place == end and members[-1].dotted and _begins_with_authors(item):
                break  # "... and A.B. Authors C.D. and E.F. drafted": a sentence ended
            by_and = by_and or item.kind == AND or item.form == "&"
            space_only = space_only and item.kind == NOISE_ITEM
            stop = stop or item.form == ";" or item.form == "\n" and items[place - 1].form != ","
            aside = item.kind == SKIP and item.form.lower() == "with"
            place += 1
        if place >= len(items) or items[place].kind not in (PERSON, GROUP):
            break
        after = items[place]
        if aside and _list_does_aside(items, place):
            break  # "was drafted by A.B., with all authors providing feedback"
        if after.kind == GROUP and (
            space_only or stop and not by_and or after.entry is not None and after.entry.cls == "they"
        ):
            break
        if members[-1].kind == GROUP and not by_and and after.kind == PERSON:
            break
        loose = (space_only or stop) and not by_and
        if loose and (
            _is_headed(items, place) and not (fresh and stop) or inside and stop and _list_acts(items, place)
        ):
            break
        if by_and and lead is not None and _is_before_people(lead) and _acts(items, place + 1):
            break  # "was written by A.B. and all authors revised it"
        if (
            not by_and
            and (not joined_by_and or after.kind == GROUP)
            and lead is not None
            and _is_before_people(lead)
            and _acts(items, place + 1)
        ):
            break  # "was designed by A.B., C.D. wrote the paper", "by A.B. and C.D., all authors revised it"
        if space_only and members[-1].dotted and (joined_by_and or inside and _list_acts(items, place)):
            break  # "... of Y.K. Y.X. performed": the full stop of the initials ended a sentence
        members.append(after)
        joined_by_and = joined_by_and or by_and
        end = place + 1
    return Run(start, end, members, items[start])


def _before(items: list[Item], start: int) -> Item | None:
    """What stands before people, titles and marks that say nothing left out: "by" in "by [Anna Berg]", "by Dr. Berg"."""
    while start and (items[start - 1].kind == NOISE_ITEM or _is_a_title(items[start - 1])):
        start -= 1
    return items[start - 1] if start else None


def _is_a_title(item: Item) -> bool:
    return item.kind == SKIP and item.form.lower() in BEFORE_NAMES


def _is_a_comma(items: list[Item], start: int, place: int) -> bool:
    """Whether the full stop at `place` is a comma misread: "Validation: AB, CD. EF. Software: CD"."""
    if items[place].form != "." or items[place].kind != SEP:
        return False
    if items[place - 1].kind != PERSON or items[place - 1].dotted:
        return False
    if not start or items[start - 1].form != ":":
        return _stands_by_itself(items, start, place)
    after = place + 1
    while (
        after < len(items) and after < place + 60 and (items[after].kind == PERSON or is_joint(items[after]))
    ):
        after += 1
    if after == place + 1 or items[place + 1].kind != PERSON or items[after - 1].kind != PERSON:
        return False
    return after >= len(items) or items[after].kind == SEP and items[after].form in STOPS


def _stands_by_itself(items: list[Item], start: int, place: int) -> bool:
    """Whether the people from `start` to the full stop at `place` are all of a sentence, and others follow whose
    roles stand behind them: "AB. CD, EF: validation"."""
    if start and items[start - 1].kind != HEADING and items[start - 1].form not in _BEFORE_PEOPLE:
        return False
    if place + 1 >= len(items) or items[place + 1].kind != PERSON:
        return False
    return any(one.form == "," for one in items[place + 2 : place + 3]) and _is_headed(items, place + 1)


_BEFORE_PEOPLE = STOPS | {"\n"}


def _begins_with_authors(item: Item) -> bool:
    return item.kind == SKIP and item.form[:1].isupper() and item.form.lower() in _AUTHORS


_AUTHORS = AUTHORS | AUTHORS_MANY


def _is_before_people(item: Item) -> bool:
    """Whether "by" stands before its people, so that a verb after them is not theirs."""
    return item.kind == BY and item.form.lower() not in POSTPOSED


def is_joint(item: Item) -> bool:
    return (
        item.kind == AND
        or item.kind == NOISE_ITEM
        or item.kind == NUMBER_ITEM
        and len(item.form) == 1  # "A.B. 1,* and C.D."
        or item.kind == SEP
        and item.form in _LIST_MARKS
        or item.kind == SKIP
        and item.form.lower() in _BETWEEN_PEOPLE
    )


def _is_headed(items: list[Item], place: int) -> bool:
    """Whether a colon follows the person at `place` (and perhaps others joined to it)."""
    last = place + 60
    place += 1
    while place < min(len(items), last) and (items[place].kind in (PERSON, GROUP) or is_joint(items[place])):
        if items[place].form in ("\n", ";"):
            return False
        place += 1
    return place < len(items) and items[place].kind == SEP and items[place].form in (":",)


def _list_acts(items: list[Item], place: int) -> bool:
    """Whether the people from `place` on are the subject of a verb."""
    steps = 0
    while (
        place < len(items) and steps < 60 and (items[place].kind in (PERSON, GROUP) or is_joint(items[place]))
    ):
        place += 1
        steps += 1
    return _acts(items, place)


def _list_does_aside(items: list[Item], place: int) -> bool:
    """Whether a gerund follows the people from `place` on: what they did beside the main act."""
    steps = 0
    while (
        place < len(items)
        and steps < 60
        and (items[place].kind in (PERSON, GROUP, SKIP) or is_joint(items[place]))
    ):
        place += 1
        steps += 1
    entry = items[place].entry if place < len(items) else None
    return entry is not None and items[place].kind == ACT and entry.form == GERUND


def _acts(items: list[Item], place: int) -> bool:
    """Whether a verb follows, and so the person before `place` is the subject of a new sentence."""
    if place < len(items) and items[place].form.lower() in BEINGS:
        return False  # "... by A.B. and C.D. was checked": they are no subject
    return place < len(items) and begins_with_verb(items[place : place + 4])


def _after_degree(items: list[Item], end: int, members: list[Item]) -> int:
    """Step over "(lead)" or "lead" after a person; the degree is kept on the member."""
    at = end + 1 if end + 1 < len(items) and items[end].form == "\n" else end
    if at + 2 < len(items) and items[at].form in ("(", "[") and items[at + 2].form in (")", "]"):
        inner = items[at + 1]
        if inner.kind == DEGREE and inner.entry is not None:
            members[-1].degree = inner.entry.degree
            return at + 3
        if inner.kind == PERSON and members[-1].kind == PERSON:
            _explain(members[-1], inner)
            return at + 3
    if end < len(items) and items[end].kind == DEGREE and members[-1].kind == PERSON:
        entry = items[end].entry
        if entry is not None and _ends_a_member(items, end + 1):
            members[-1].degree = entry.degree  # "(A.B. lead, C.D. supporting)"
            return end + 1
    return end


def _ends_a_member(items: list[Item], place: int) -> bool:
    """Whether a member ends at `place`: "A.B. lead, C.D. supporting", not "A.B. lead and coordinated it"."""
    if place >= len(items):
        return True
    if items[place].kind == AND:
        return place + 1 < len(items) and items[place + 1].kind == PERSON
    return items[place].kind == SEP and items[place].form in _AFTER_A_MEMBER


_AFTER_A_MEMBER = frozenset((",", ";", ")", "]"))


def _explain(person: Item, fuller: Item) -> None:
    """ "K.K. (Krystian Konieczny)": the bracket says who is meant."""
    if len(fuller.authors) == 1 and (not person.authors or fuller.authors[0] in person.authors):
        person.authors = fuller.authors


def begins_with_verb(items: list[Item]) -> bool:
    """Whether the words begin with what somebody did: a verb, after adverbs and "was"."""
    for item in items[:4]:
        if item.kind == ACT and item.entry is not None:
            return item.entry.form in (VERB,)
        if item.kind not in (SKIP,):
            return False
    return False

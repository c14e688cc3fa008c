"""People who stand aside: named beside those who did something, and no subject of what follows.

    aside = ","? helped people ","? | verb "by" people
    helped = "with the help of" | "under the supervision of"
           | ("together" | "along" | ...)? "with" (word* ("from" | "of" | "by"))?

"A.B., with help from C.D., wrote the paper", "A.B. did the tests together with C.D. and wrote the paper": the
verbs are A.B.'s. They are taken out, so that what follows goes on with whom it began. Who supervised did
that, and who is said to have made what others worked on ("A.B. revised the paper drafted by C.D.") did so; what
the others did is not said well enough to be given to them. People after "with" who do something
themselves ("with C.D. providing feedback") stay.
"""

from __future__ import annotations

from pycore.statement.bind.runs import Run, begins_with_verb, is_joint
from pycore.statement.lexicon.entry import (
    ACT,
    AND,
    BY,
    DEGREE,
    GERUND,
    GROUP,
    HELPER,
    NOUN,
    OBJ,
    OF,
    SKIP,
    SUPERVISOR,
    VERB,
)
from pycore.statement.lexicon.words import BEINGS, BESIDE, INFINITIVES, RELATIVES, SOURCES, TOGETHER
from pycore.statement.scan.items import NOISE_ITEM, PERSON, SEP, UNKNOWN, Item, as_kind, as_person, separator

_OTHER_VERBS = BEINGS | INFINITIVES
_PEOPLE = frozenset((PERSON, GROUP))
# Words that may stand between "with" and whose help it was, and how many.
_HELP = frozenset((SKIP, OBJ, ACT, UNKNOWN, DEGREE, AND, NOISE_ITEM))
_MOST_WORDS = 7
_FAR = 80  # items that are looked at, so that time grows with the text alone


def take_aside(items: list[Item]) -> tuple[list[Item], list[tuple[Run, list[Item]]]]:
    """The items without those who stand aside, and these, each with the words that say what they did, if any do."""
    kinds = {item.kind for item in items}
    if (
        HELPER not in kinds
        and SUPERVISOR not in kinds
        and BY not in kinds
        and not [item for item in items if _is_with(item)]
    ):
        return items, []
    kept: list[Item] = []
    aside: list[tuple[Run, list[Item]]] = []
    at = 0
    while at < len(items):
        if items[at].kind == SUPERVISOR and _was_done_by_nobody(kept):
            kept.append(separator(items[at].start, items[at].start, ".", False))
        end = _aside_ends(items, at, kept)
        if not end:
            kept.append(items[at])
            at += 1
            continue
        people = [as_person(item) for item in items[at:end] if _is_named(item)]
        said = [items[at]] if items[at].kind == SUPERVISOR else []
        if items[at].kind == ACT:
            said = [kept[-1], items[at]]
        aside.append((Run(at, end, people, people[0]), said))
        if kept and kept[-1].kind == SKIP and kept[-1].form.lower() in TOGETHER:
            kept.pop()
        if _ended_a_sentence(items, end):
            kept.append(separator(items[end - 1].end, items[end - 1].end, ".", False))
        elif end < len(items) and items[end].form == "," and kept and kept[-1].form == ",":
            kept.pop()
        at = _as_well_under(items, end) if items[at].kind == SUPERVISOR else end
    return kept, aside


def _as_well_under(items: list[Item], end: int) -> int:
    """Where to go on behind "under the supervision of A.B.": at "mentorship" of "and the mentorship of C.D.", which is
    made to say the same; else at `end`."""
    if end >= len(items) or items[end].kind != AND:
        return end
    place = end + 1
    while place < len(items) and items[place].kind == SKIP and not items[place].authors:
        place += 1
    if place + 2 >= len(items) or not _is_named_act(items[place]) or items[place + 1].kind != OF:
        return end
    entry = items[place].entry
    if entry is None or entry.cls not in _GUIDING or not _is_named(items[place + 2]):
        return end
    items[place] = as_kind(items[place], SUPERVISOR)
    items[place + 1] = as_kind(items[place + 1], NOISE_ITEM)
    return place


_GUIDING = frozenset(("SUPERVISE", "GUIDE"))


def _was_done_by_nobody(before: list[Item]) -> bool:
    """Whether the sentence so far says what was done, and of nobody: "The work was carried out"."""
    if not before or before[-1].kind in (AND, SEP) or before[-1].form.lower() in BEINGS:
        return False
    place = len(before) - 1
    first = max(1, place - _FAR)
    done = False
    while place >= first and not (
        before[place].kind == SEP and before[place].form in (".", "\n\n", ";", ":")
    ):
        if before[place].kind in _PEOPLE or before[place].kind == BY:
            return False
        done = done or before[place].kind == ACT and before[place - 1].form.lower() in BEINGS
        place -= 1
    return done


def _aside_ends(items: list[Item], at: int, before: list[Item]) -> int:
    """The item after those who stand aside from `at` on; 0 where nobody does."""
    item = items[at]
    help_is_said = item.kind in (HELPER, SUPERVISOR)
    if item.kind == ACT:
        place = _after_by(items, at) if _is_worked_on(before) and _is_participle(item) else 0
        if not place:
            return 0
        help_is_said = True
    elif help_is_said:
        place = at + 1
        if item.kind == SUPERVISOR and not _somebody_acted(before, True) and not _leads_in(items, at, before):
            return 0
    elif _is_with(item):
        place = _whose_help(items, at)
        help_is_said = place > at + 1
        if not place or not _somebody_acted(before, help_is_said):
            return 0
    else:
        return 0
    while place < len(items) and items[place].kind in (SKIP, NOISE_ITEM) and not items[place].authors:
        place += 1
    if place >= len(items) or not _is_named(items[place]):
        return 0
    end = _people_end(items, place, help_is_said)
    if (
        not end
        or _who_follows(items, end)
        or item.kind not in (ACT, SUPERVISOR)
        and _does_something(items, end)
    ):
        return 0
    return end


def _leads_in(items: list[Item], at: int, before: list[Item]) -> bool:
    """Whether a sentence begins so, and goes on with others: "Under the supervision of A.B., C.D. wrote"."""
    if before and not (before[-1].kind == SEP and before[-1].form in (".", "\n\n", ";")):
        return False
    people = 0
    end = at + 1
    while end < len(items) and (items[end].kind in _PEOPLE or is_joint(items[end])):
        people += items[end].kind in _PEOPLE
        end += 1
    return people > 1 and begins_with_verb(items[end : end + 4])


def _is_participle(item: Item) -> bool:
    return item.entry is not None and item.entry.form == VERB and item.form.lower() not in BEINGS


def _after_by(items: list[Item], at: int) -> int:
    """The item after "by" that follows the verb at `at`; 0 where none does."""
    place = at + 1
    while place < len(items) and items[place].kind == SKIP and not items[place].authors:
        place += 1
    return place + 1 if place < len(items) and items[place].kind == BY and items[place].form != ":" else 0


def _is_worked_on(before: list[Item]) -> bool:
    """Whether the thing named last is what the subject of an active sentence did something to or with."""
    place = len(before) - 1
    if place < 1 or before[place].kind != OBJ and not _is_named_act(before[place]):
        return False
    first = max(0, place - _FAR)
    place -= 1
    while place >= first and (before[place].kind in _OF_A_THING or _is_named_act(before[place])):
        place -= 1
    if place < first or before[place].kind not in (ACT, OF):
        used = before[max(place, 0) + 1]  # a verb nobody knows: "A.B. used the code written by C.D."
        return (
            place >= first
            and before[place].kind in _PEOPLE
            and used.kind == UNKNOWN
            and used.form.endswith("ed")
        )
    verb = False
    while place >= first:
        item = before[place]
        if item.kind in _PEOPLE:
            return verb and (not place or before[place - 1].kind != BY)
        if item.kind == SEP and item.form in (".", "\n\n", ";", ":"):
            return False
        verb = verb or item.kind == ACT and item.entry is not None and item.entry.form == VERB
        place -= 1
    return False


_OF_A_THING = frozenset((SKIP, UNKNOWN, OBJ, AND))


def _is_named_act(item: Item) -> bool:
    return item.kind == ACT and item.entry is not None and item.entry.form == NOUN


def _is_with(item: Item) -> bool:
    """ "with", or "along with"."""
    if item.kind == SKIP:
        return item.form.lower() in BESIDE
    return item.kind == AND and item.entry is not None and item.entry.keys[-1] in BESIDE


def _is_named(item: Item) -> bool:
    """Whether an item names people, be it only as the object of a preposition."""
    return item.kind in _PEOPLE or item.kind == SKIP and bool(item.authors)


def _whose_help(items: list[Item], at: int) -> int:
    """Where people are expected after "with": at once, or after "from" or "of"; 0 where nowhere."""
    place = at + 1
    while place < len(items) and place - at <= _MOST_WORDS:
        item = items[place]
        if _is_named(item):
            # "with all authors", "with Dr A.B."; other words between say what came of them
            return at + 1 if all(one.kind == SKIP for one in items[at + 1 : place]) else 0
        if item.kind in (OF, BY) or item.form.lower() in SOURCES:
            if place > at + 1 and place + 1 < len(items):
                after = place + 1
                while after < len(items) and items[after].kind == SKIP and not items[after].authors:
                    after += 1
                if after < len(items) and _is_named(items[after]):
                    return place + 1
        elif (
            item.kind not in _HELP or item.kind == ACT and item.entry is not None and item.entry.form != NOUN
        ):
            return 0
        place += 1
    return 0


def _somebody_acted(before: list[Item], with_help: bool) -> bool:
    """Whether somebody else is named before, in the same sentence, with words after them."""
    place = len(before) - 1
    first = max(0, place - _FAR)
    if not with_help and _adds_to_people(before):
        return False  # "A.B., together with C.D., wrote": both did
    if place >= 0 and before[place].kind in _PEOPLE and not with_help:
        return False  # "A.B. with C.D. wrote": both did
    words = False
    while place >= first:
        item = before[place]
        if item.kind in _PEOPLE:
            return words or with_help
        if item.kind == SEP and item.form in (".", "\n\n", ";", ":"):
            return False
        words = words or item.kind in (ACT, OBJ, UNKNOWN) or item.entry is not None
        place -= 1
    return False


def _adds_to_people(before: list[Item]) -> bool:
    """Whether "together" stands last, after people and a comma at once."""
    place = _before_line_ends(before, len(before) - 1)
    if place < 2 or before[place].kind != SKIP or before[place].form.lower() not in TOGETHER:
        return False
    place = _before_line_ends(before, place - 1)
    if before[place].form != ",":
        return False
    return before[_before_line_ends(before, place - 1)].kind in _PEOPLE


def _before_line_ends(items: list[Item], place: int) -> int:
    while place > 0 and (items[place].kind == NOISE_ITEM or items[place].form == "\n"):
        place -= 1
    return place


def _people_end(items: list[Item], place: int, help_is_said: bool) -> int:
    """The item after the last of those listed from `place` on who stand aside; 0 where none does.

    Where a verb follows the list at once, its last people are the subject of that: those after "and ... ,"
    ("with help from A.B. and C.D., E.F. wrote"), else all but the first.
    """
    ends = [place + 1]
    if _is_the_rest(items, place):
        ends = [place + 3]
    named = {items[place].authors}
    by_and = False
    turn = 0  # how many stand before a comma that comes after "and"
    while len(ends) < _FAR:
        after = ends[-1]
        joint = False
        while after < len(items) and is_joint(items[after]) and items[after].form not in ("\n", ";", "|"):
            joint = joint or items[after].kind == AND or items[after].form == "&"
            after += 1
        if after == ends[-1] or after >= len(items) or not _is_named(items[after]):
            break
        if (
            items[after].authors in named
            or items[after].kind == GROUP
            and items[after].form.lower() in RELATIVES
        ):
            break
        if by_and and not turn:
            turn = len(ends)
        by_and = by_and or joint
        named.add(items[after].authors)
        ends.append(after + 1)
    if begins_with_verb(items[ends[-1] : ends[-1] + 4]) and not _is_of_others(items, ends[-1]):
        if not help_is_said:
            return 0
        return ends[turn - 1] if turn else ends[0]
    if turn and items[ends[-1] - 1].kind == GROUP:
        return ends[turn - 1]
    return ends[-1]


def _is_the_rest(items: list[Item], place: int) -> bool:
    """ "the rest" "of" "the co-authors": one group in two."""
    group, of, whole = (
        [item.kind for item in items[place : place + 3]] if place + 2 < len(items) else ("", "", "")
    )
    return group == whole == GROUP and of == OF


def _is_of_others(items: list[Item], place: int) -> bool:
    """Whether a verb that follows has other subjects than the people before: "was seen", "to collect"."""
    return place < len(items) and items[place].form.lower() in _OTHER_VERBS


def _who_follows(items: list[Item], end: int) -> bool:
    """Whether it is said next what those people did: ", who revised the text"."""
    if end < len(items) and items[end].form == ",":
        end += 1
    return end < len(items) and items[end].form.lower() in RELATIVES


def _does_something(items: list[Item], end: int) -> bool:
    """Whether those who end before `end` go on as the subject of a gerund or of "who"."""
    place = end
    while place < len(items) and items[place].kind == SKIP:
        place += 1
    if place >= len(items):
        return False
    entry = items[place].entry
    return items[place].kind == ACT and entry is not None and entry.form == GERUND


def _ended_a_sentence(items: list[Item], end: int) -> bool:
    """Whether the full stop of the last initials was that of the sentence too: "... of A.B. C.D. wrote"."""
    last = items[end - 1]
    if end >= len(items) or not (last.kind == PERSON and last.dotted):
        return False
    after = items[end]
    return after.kind in _PEOPLE or after.gap and after.form[:1] != after.form[:1].lower()

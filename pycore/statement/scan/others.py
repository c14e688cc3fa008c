"""What others did, told in a sentence about somebody: clauses with a pronoun of their own, and help of every kind.

aside = ("while" | "when" | "as") ("she" | "he") verb ...      said of one of those named before, and not of all
help  = "with" word* ("assistance" | "support") "provided"? ("from" | "by") people
      | help "and" word* ("assistance" | "support") ("from" | "by") people
state = ("is" | "was") verb                                   "was correct": how something was, not what was done
house = Name "and"? Name "Study"                              what a study is called is not what was done
"""

from __future__ import annotations

from pycore.statement.lexicon.entry import (
    ACT,
    AND,
    BY,
    DEGREE,
    GROUP,
    HEADING,
    HELPER,
    OBJ,
    OF,
    SKIP,
    TERM,
    VERB,
    spell,
)
from pycore.statement.lexicon.lookup import Lexicon
from pycore.statement.lexicon.words import BEINGS, BESIDE, HELPS, ONE, SOURCES, WHENS
from pycore.statement.scan.items import NOISE_ITEM, PERSON, SEP, UNKNOWN, Item

_PEOPLE = frozenset((PERSON, GROUP))
_SAID = frozenset((ACT, OBJ, TERM, GROUP, DEGREE))
_FAR = 40  # items of a sentence
_FEW = 6  # words of what kind help is


def told_of_one(items: list[Item], place: int, _: Lexicon) -> None:
    """ "All advised A.B. while she collected the data": whoever she is, not all of them did."""
    if not is_said_of_one(items, place):
        return
    end = place
    while end < len(items) and not _ends_a_sentence(items[end]):
        if items[end].kind in _SAID:
            items[end].kind, items[end].entry = UNKNOWN, None
        elif items[end].kind == PERSON:
            items[end].kind = SKIP
        end += 1
    items[place - 1].kind, items[place - 1].form, items[place - 1].entry = SEP, ".", None


def is_said_of_one(items: list[Item], place: int) -> bool:
    """Whether "she" at `place` begins an aside, and more than one are named before."""
    if place >= len(items) or not place or items[place].form.lower() not in ONE:
        return False
    if items[place - 1].form.lower() not in WHENS or items[place].kind != GROUP:
        return False
    before = _sentence_before(items, place)
    return sum(map(_how_many, before)) > 1


def _how_many(item: Item) -> int:
    """How many an item names, as one, or more than one."""
    if item.kind == GROUP:
        return 2 if item.entry is not None and item.entry.cls in _MANY else 1
    return 1 if item.kind == PERSON or item.authors else 0


_MANY = frozenset(("all", "others", "both"))


def _sentence_before(items: list[Item], place: int) -> list[Item]:
    begin = place
    while begin and begin > place - _FAR and not _ends_a_sentence(items[begin - 1]):
        begin -= 1
    return items[begin:place]


def _ends_a_sentence(item: Item) -> bool:
    return item.kind == HEADING or item.kind == SEP and item.form in (".", ";", "\n\n")


def state(items: list[Item], place: int, words: Lexicon) -> None:
    """A verb as it stands in the dictionary after "was" is none: "the counts were correct"."""
    item = items[place]
    if (
        not place
        or items[place - 1].form.lower() not in BEINGS
        or item.entry is None
        or item.entry.form != VERB
    ):
        return
    if place + 1 < len(items) and items[place + 1].kind == BY:
        return
    form = item.form.lower()
    past = words.single(spell(form + ("d" if form.endswith("e") else "ed")))
    if past is not None and past.kind == ACT and past.cls == item.entry.cls:
        item.kind = SKIP


def help_given(items: list[Item], place: int, _: Lexicon) -> None:
    """Make of "with much statistical support from" one item that says that who follows only helped."""
    going_on = items[place].kind == AND
    if not going_on and items[place].form.lower() not in BESIDE:
        return
    end = place + 1
    while end < len(items) and end <= place + _FEW and items[end].form.lower() not in HELPS:
        if items[end].kind in _PEOPLE or items[end].kind in (SEP, AND, HELPER):
            return
        end += 1
    if end >= len(items) or items[end].form.lower() not in HELPS:
        return
    end += 1
    if end < len(items) and items[end].kind == ACT:
        end += 1  # "provided"
    if end + 1 >= len(items) or items[end + 1].kind not in _PEOPLE:
        return
    if items[end].kind not in (BY, OF) and items[end].form.lower() not in SOURCES:
        return
    if going_on and not any(item.kind == HELPER for item in _sentence_before(items, place)):
        return
    for item in items[place + 1 : end + 1]:
        item.kind = NOISE_ITEM
    items[place].kind, items[place].entry = HELPER, None


def named_study(items: list[Item], place: int, _: Lexicon) -> None:
    """ "using the Lake and River Study": a study that has a name is something else than what was done."""
    item = items[place]
    if (
        item.entry is None
        or item.entry.cls not in _NAMED
        or not item.form[:1].isupper()
        or item.form.isupper()
    ):
        return
    before = items[place - 1] if place else None
    if before is None or before.kind != UNKNOWN or not before.form[:1].isupper() or not item.gap:
        return
    first = place - 1
    while first and _is_in_a_name(items, first - 1):
        first -= 1
    if first and items[first - 1].kind not in (SEP, HEADING):
        for part in items[first:place]:
            part.kind = SKIP if part.kind == AND else part.kind
        item.kind, item.entry = UNKNOWN, None


def _is_in_a_name(items: list[Item], place: int) -> bool:
    """Whether a word in capitals stands at `place`, or an "and" behind one."""
    if items[place].kind == AND:
        place -= 1
    return place >= 0 and items[place].kind == UNKNOWN and items[place].form[:1].isupper()


_NAMED = frozenset(("STUDY", "EXPERIMENT"))

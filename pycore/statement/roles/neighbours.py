"""How a slot goes on with those around it: as more objects of a verb, as what qualifies the next noun, as
something else that is done, or as a word about things.
"""

from __future__ import annotations

from pycore.statement.lexicon.entry import ACT, GERUND, OBJ, SKIP, VERB
from pycore.statement.lexicon.words import ADJECTIVES, ARTICLES, BEINGS, OPENERS, RELATIVES, WRITING
from pycore.statement.roles.classes import ABOUT, ON_TEXTS, class_of, form_of
from pycore.statement.roles.slots import Slot
from pycore.statement.scan.items import SEP, UNKNOWN, Item


def tells_more(items: list[Item]) -> bool:
    """Whether a slot is said of things: "patients were involved", "which led to a new design"."""
    form = items[0].form.lower()
    if form == "whose":
        return True  # "C.D., whose group did the tests"
    if items[0].kind == SKIP and form in RELATIVES and form in OPENERS and len(items) > 1:
        return items[1].kind == UNKNOWN or form_of(items[1]) == VERB
    return has_its_own_subject(items)


def has_its_own_subject(items: list[Item]) -> bool:
    """ "patients were involved": a passive beside the people, not what they did."""
    for place, item in enumerate(items):
        if item.kind == ACT and class_of(item) != "NULL":
            being = place - 1
            while being > 0 and items[being].form.lower().endswith("ly"):
                being -= 1
            if form_of(item) != VERB or being < 1 or items[being].form.lower() not in BEINGS:
                return False
            return any(one.kind == OBJ for one in items[:being])
    return False


def is_bare_participle(items: list[Item]) -> bool:
    """Whether a slot is nothing but "documented" or "carefully cleaned", which may go on with a passive."""
    last = items[-1]
    if last.kind not in (ACT, UNKNOWN) or not last.form.endswith("ed"):
        return False
    return all(one.kind == SKIP or one.form.endswith("ly") for one in items[:-1])


def is_bare_verb(item: Item) -> bool:
    """Whether an English verb stands as after "to": "validate", not "validated" or "wrote"."""
    if item.kind != ACT or form_of(item) not in (VERB, GERUND) or not item.form.isascii():
        return False
    return not item.form.endswith(("ed", "ing", "s")) and item.form not in _PAST


_PAST = frozenset(
    ("wrote", "ran", "led", "drew", "built", "made", "did", "took", "gave", "got", "held", "oversaw", "undertook", "found", "grew",
    "set", "put", "read", "chose", "began", "brought", "taught", "sought", "kept", "came", "saw", "went", "co")
)  # fmt: skip


def begins_an_entry(items: list[Item]) -> bool:
    """Whether a slot begins like the entries of a list: with a capital and small letters after it."""
    for item in items:
        if item.kind == SEP:
            continue
        return item.form[:1].isupper() and item.form[1:2].islower()
    return False


def begins_strangely(items: list[Item]) -> bool:
    """Whether a slot begins with a verb nobody knows, so that it is no object of the verb before."""
    for item in items:
        if item.kind == SKIP:
            continue
        return item.kind == UNKNOWN and item.form.islower() and item.form.endswith(("ed", "ing"))
    return False


def does_something_else(items: list[Item]) -> bool:
    """Whether a slot begins with a verb nobody knows ("applied it to the study", "inspiring the idea")."""
    for place, item in enumerate(items):
        if item.kind == SKIP or item.kind == UNKNOWN and item.form.endswith("ly") and place + 1 < len(items):
            continue
        if item.kind != UNKNOWN or not item.form.islower():
            return False
        return item.form.endswith("ed") or item.form.endswith("ing") and _takes_an_object(items, place + 1)
    return False


def _takes_an_object(items: list[Item], place: int) -> bool:
    return place < len(items) and items[place].kind == SKIP and items[place].form.lower() in ARTICLES


def qualifies(items: list[Item], following: list[Item], linked: bool) -> bool:
    """Whether words nobody knows only say of what kind the noun of the next slot is.

    They end in an adjective ("performed biochemical and ..."), or are one word before "and" and a noun that is
    known ("developed the conversion and feature extraction pipelines").
    """
    last = items[-1] if items else None
    if last is None or last.kind != UNKNOWN or not following:
        return False
    if following[0].kind == SKIP and following[0].form.lower() in ARTICLES:
        return False  # "in spirometry and its evaluation"
    if last.form.lower().endswith(_ENDINGS):
        return True
    several = following[0].kind == UNKNOWN and not last.form.endswith(_OF_DEEDS)
    if not linked or _strange_words(items) > (_FEW_WORDS if several else 1):
        return False
    return form_of(following[0]) != VERB and any(
        item.kind == OBJ or item.kind == ACT and form_of(item) != VERB for item in following
    )


# A noun in these says what was done: "the animal dissection and microbial analysis" are two things.
_OF_DEEDS = ("s", "ing", "ion", "ment", "age", "ry", "hy")
_FEW_WORDS = 3  # of "the disease relevant marker and genomic analysis"


def _strange_words(items: list[Item]) -> int:
    """How many words nobody knows there are; a compound with hyphens is one."""
    return sum(
        1
        for place, item in enumerate(items)
        if item.kind == UNKNOWN and not (place and items[place - 1].form == "-")
    )


_ENDINGS = tuple(sorted(ADJECTIVES))


def is_before_a_strange_word(items: list[Item], thing: Item) -> bool:
    """Whether `thing` may only say of what kind a word is that nobody knows: "image stitching"."""
    place = items.index(thing) + 1
    after = items[place] if place < len(items) else None
    return after is not None and after.kind == UNKNOWN and after.gap and not after.form.endswith(_NO_NOUNS)


_NO_NOUNS = ("ed", "ly")


def is_strange_noun(slot: Slot, verb: Item) -> bool:
    """Whether a slot after "and" is a named act with words nobody knows before it, which may go on with what a verb
    was done to ("conceived the soil moisture and leaf area analysis") or with what a thing is for. What is implemented
    is listed without "and", too ("implemented feature extraction, feature selection, and ...")."""
    listed = class_of(verb) == "IMPLEMENT"
    if not slot.linked and not listed or not slot.unknown or slot.terms or len(slot.nouns) != 1:
        return False
    return slot.items[0] is slot.unknown[0] and slot.items[-1] is slot.nouns[0]


def writes_the_text(slot: Slot, term: Item) -> bool:
    """Whether what is written stands right before "writing and revising", which so is no name of the one role."""
    place = slot.items.index(term)
    before = slot.items[place - 1] if place else None
    if before is None or before.entry is None or before.entry.cls != "MANUSCRIPT" or term.entry is None:
        return False
    return term.entry.role == "writing-review-editing" and term.entry.keys[0] in WRITING


def takes_on(verb: Item, slot: Slot) -> bool:
    """Whether what a slot names is what `verb` was done to, too: "supervised the project, data collection and analysis".

    Not where it begins with a gerund after one: "supervising the study, and drafting the paper"; nor what no text is:
    "editing the paper, and validation of the results".
    """
    first = slot.nouns[0] if slot.nouns else None
    if form_of(verb) == GERUND and class_of(verb) in ON_TEXTS:
        return False
    parallel = first is not None and form_of(verb) == GERUND == form_of(first) and slot.items[0] is first
    return class_of(verb) in ABOUT and not parallel

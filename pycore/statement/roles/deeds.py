"""Whether an act named in a slot was done: it may only say of what kind a thing is, how something else was done,
or who was helped.
"""

from __future__ import annotations

from pycore.statement.lexicon.entry import ACT, BY, DEGREE, GERUND, NOUN, OBJ, OF, SKIP, TERM, VERB
from pycore.statement.lexicon.words import ARTICLES, ASIDE, BEINGS, INFINITIVES, MEANS, QUALIFIERS
from pycore.statement.roles.classes import BY_WHICH, LIGHT, SHARING, class_of, form_of
from pycore.statement.roles.neighbours import is_bare_verb
from pycore.statement.roles.slots import Slot
from pycore.statement.scan.items import SEP, UNKNOWN, Item


def is_verb(items: list[Item], place: int, slot: Slot) -> bool:
    """A gerund or a word that is verb and noun alike is a verb where an object follows it."""
    form = form_of(items[place])
    if form == VERB:
        return True
    if form != GERUND or slot.before:
        return False
    place += 1
    while place < len(items) and items[place].kind == SKIP:
        place += 1
    if place == len(items):
        return False
    kind = items[place].kind
    if kind == OBJ:
        return True
    return kind in (ACT, UNKNOWN) and all(class_of(verb) in LIGHT for verb in slot.verbs)


def is_a_plural(items: list[Item], place: int) -> bool:
    """Whether what may be a verb or a noun's plural is the noun: "a merger of samples", "with build guides"."""
    item = items[place]
    if form_of(item) != VERB or not item.form.endswith("s"):
        return False
    if place and (items[place - 1].form.lower() == "of" or is_bare_verb(items[place - 1])):
        return True
    return place + 1 < len(items) and items[place + 1].form.lower() in BEINGS


def is_in_a_name(items: list[Item], place: int) -> bool:
    """Whether an act is the first word of a thing's own name: "the author of Annotation Atlas"."""
    if not 0 < place < len(items) - 1 or items[place - 1].kind not in (OF, SKIP):
        return False
    name = items[place : place + 2]
    return name[1].kind == UNKNOWN and name[1].gap and all(_is_capitalised(item.form) for item in name)


def _is_capitalised(word: str) -> bool:
    return word[0].isupper() and word[1:].islower()


def describes(items: list[Item], place: int) -> bool:
    """Whether a verb form after an article is no verb but part of a name for something."""
    entry = items[place].entry
    if not place or entry is None:
        return False
    if entry.form in (NOUN, GERUND) and items[place].form.endswith("ing"):  # "the testing dataset"
        after = items[place + 1] if place + 1 < len(items) else None
        return after is not None and after.kind == OBJ and items[place - 1].form.lower() in ARTICLES
    if entry.form != VERB:
        return False
    last = place - 1
    while last and items[last].kind in (SKIP, UNKNOWN) and items[last].form.lower().endswith("ly"):
        last -= 1  # "the freely downloaded images", "gave carefully chosen advice"
    if last < place - 1 and items[place].form.endswith("ed") and _names(items, place + 1):
        if items[last].kind == SKIP and items[last].form.lower() in ARTICLES:
            return True
        if items[last].kind == ACT and form_of(items[last]) == VERB:
            return True
    before = items[place - 1]
    if before.kind == SEP and before.form == "-" and not items[place].gap:
        return True  # "tumour-derived"
    if before.form.lower() in QUALIFIERS:
        return True  # "a well characterised cohort"
    if (
        place + 1 < len(items)
        and items[place].form.endswith("ed")
        and items[place + 1].kind in (OBJ, UNKNOWN)
    ):
        if before.kind == OF or before.form.lower() in ASIDE:
            return True  # "under irrigated conditions"
        if before.kind == ACT and form_of(before) == VERB and before.end < items[place].start:
            return True  # "analysed cloned sequences"
    if place == 1 and items[0].form.lower() == "a":
        return False  # no article: "A.B. a rédigé le manuscrit"
    if items[place - 1].form == "a" and items[place - 2].kind == OBJ:
        return False  # "and" in Czech: "navrhl studii a napsal rukopis"
    return items[place - 1].kind == SKIP and items[place - 1].form.lower() in ARTICLES


def _names(items: list[Item], place: int) -> bool:
    return place < len(items) and items[place].kind in (OBJ, UNKNOWN)


def acts_anew(items: list[Item]) -> bool:
    """Whether a slot has a verb of its own, or names a role of CRediT."""
    return any(
        item.kind == TERM or form_of(item) == VERB and not describes(items, place)
        for place, item in enumerate(items)
    )


def shortens(items: list[Item], place: int) -> bool:
    """Whether a verb form is a clause cut short that says of what kind a thing is: "reads generated from"."""
    if not place or place + 1 >= len(items) or form_of(items[place]) != VERB:
        return False
    before, after = items[place - 1], items[place + 1]
    named = before.kind in (OBJ, UNKNOWN) or before.kind == ACT and describes(items, place - 1)
    if not named and place > 1 and items[place - 2].kind == OF:
        named = before.kind == ACT and before.form.endswith("s")  # "assembly of reads generated from"
    if named and after.kind == BY and place + 2 < len(items) and items[place + 2].kind == UNKNOWN:
        return class_of(items[place]) not in SHARING  # "the conclusion drawn by Roe et al."
    if not named or not items[place].form.endswith("ed"):
        return False
    if class_of(items[place]) in (*SHARING, "LEAD") or not any(one.kind == ACT for one in items[: place - 1]):
        return False
    return after.kind == BY or after.form.lower() in ASIDE


def is_the_text(items: list[Item], place: int) -> bool:
    """Whether "review" is what was written, not what was done: "drafted the review"."""
    item = items[place]
    if class_of(item) != "REVIEW" or form_of(item) == VERB or not place or place + 1 < len(items):
        return False
    return items[place - 1].form.lower() in ARTICLES and any(
        class_of(one) in ("WRITE", "DRAFT", "REVISE", "ALTER", "PREPARE", "CONCEIVE", "DESIGN")
        for one in items[:place]
    )


def subordinate(items: list[Item], place: int) -> bool:
    """Whether an act only says how or what for: after "by", or "in" after an object."""
    if not place or items[place].entry is None or items[place].entry.form != GERUND:  # type: ignore[union-attr]
        return False
    before = items[place - 1]
    if before.kind == BY:  # "contributed by collecting data" says what was done
        if class_of(items[place]) in BY_WHICH:
            return False
        acts = [class_of(one) for one in items[:place] if one.kind == ACT]
        return not acts or acts[-1] not in SHARING
    if before.form.lower() not in MEANS:
        return False
    return any(items[at].kind in (OBJ, UNKNOWN, DEGREE) for at in range(place))


def helps_to(items: list[Item], verb: Item) -> bool:
    """Whether a verb nobody knows says what somebody helped to do: "helped (to) shape the research"."""
    if class_of(verb) != "JOIN" or not verb.form.lower().startswith("help"):
        return False
    place = items.index(verb) + 1
    if place < len(items) and items[place].kind == SKIP and items[place].form.lower() in INFINITIVES:
        place += 1
    return place < len(items) and items[place].kind == UNKNOWN and items[place].form.islower()


def helped_with(verbs: list[Item]) -> list[Item]:
    """The verbs of a slot without a help that only leads to the next: "helped (to) plan the trial" says who planned."""
    return [
        verb
        for at, verb in enumerate(verbs)
        if at + 1 == len(verbs) or class_of(verb) != "JOIN" or form_of(verbs[at + 1]) != VERB
    ]

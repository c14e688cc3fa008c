"""Slots: a row cut at its coordinators, and what can be told from the order of the words in one."""

from __future__ import annotations

import re

from pycore.credit import Degree
from pycore.statement.lexicon.entry import (
    ACT,
    AND,
    BY,
    DEGREE,
    GERUND,
    NOBODY,
    NOUN,
    OBJ,
    OF,
    SKIP,
    TERM,
    VERB,
)
from pycore.statement.lexicon.words import (
    ADJECTIVES,
    ARTICLES,
    ASIDE,
    BEINGS,
    INFINITIVES,
    MEANS,
    OPENERS,
    QUALIFIERS,
    RELATIVES,
    ROLES,
)
from pycore.statement.scan.items import NOISE_ITEM, SEP, UNKNOWN, Item

# Acts that hand through what is named after them.
LIGHT = frozenset(("PERFORM", "JOIN", "LEAD", "CONTRIBUTE", "PROVIDE", "PREPARE", "GENERATE"))
# Acts that say only that somebody had a part; what follows after "by" is what was done.
SHARING = frozenset(("CONTRIBUTE", "JOIN"))
# Acts that are done themselves where something else is done by them: "studied the fish by designing a trap".
BY_WHICH = frozenset(("DESIGN", "PERFORM", "COLLECT"))
# Acts that take other acts as their object: what follows them is not done by the same people.
ABOUT = frozenset(("SUPERVISE", "REVIEW", "NULL", "GUIDE", "MANAGE", "COORDINATE", "REVISE", "ALTER"))
_COORDINATORS = frozenset((",", ";", "/", "&", "\n", "|", "+"))
_BRACKETS = frozenset(("(", "[", ")", "]"))


def slots_of(row: list[Item]) -> list[tuple[list[Item], bool]]:
    """Cut a row at its coordinators; what a bracket holds after a role is only looked at for a degree."""
    out: list[tuple[list[Item], bool]] = []
    held: list[Item] = []
    linked = False
    depth = 0
    for place, item in enumerate(row):
        kind = item.kind
        if kind == SEP:
            form = item.form
            if form in _BRACKETS:
                if form in ("(", "["):
                    depth += _has_role_words(held)
                elif depth:
                    depth -= 1
                continue
        else:
            form = "and" if kind == AND else ""
        if depth:
            if kind in (DEGREE, NOBODY):
                held.append(item)
        elif form == "and" or form in _COORDINATORS:
            if form == "\n" and (
                not _ends_slot(held) or place + 1 < len(row) and row[place + 1].form in ("(", "[")
            ):
                continue
            if held:
                out.append((held, linked))
                held = []
                linked = form in ("and", "/", "&")
            else:
                linked = linked or form == "and"
        elif kind != NOISE_ITEM and (kind != SEP or form in (":", "-", "=")):
            held.append(item)
    if held:
        out.append((held, linked))
    return out


def _ends_slot(held: list[Item]) -> bool:
    """A line end ends a slot only after a whole term (a list with one role a line)."""
    last = held[-1] if held else None
    return last is not None and (
        last.kind in (TERM, DEGREE, NOBODY) or last.entry is not None and last.entry.role is not None
    )


_WORDS_OF_ROLES = frozenset((ACT, OBJ, TERM, UNKNOWN))


def _has_role_words(items: list[Item]) -> bool:
    return any(item.kind in _WORDS_OF_ROLES for item in items)


class Slot:
    """The items of one slot sorted: verbs, named acts, terms, objects before and after an act."""

    __slots__ = (
        "about",
        "after",
        "aimed",
        "aimed_at",
        "before",
        "degree",
        "items",
        "linked",
        "nouns",
        "terms",
        "unknown",
        "verbs",
    )

    def __init__(self, items: list[Item], degree: Degree | None, linked: bool) -> None:
        self.items = items
        self.degree = degree
        self.linked = linked  # joined to the slot before by "and", "/" or "&"
        self.verbs: list[Item] = []
        self.nouns: list[Item] = []
        self.terms: list[Item] = []
        self.before: list[Item] = []
        self.after: list[Item] = []
        self.unknown: list[Item] = []
        self.aimed = False  # it says what a thing is for
        self.aimed_at = False  # it begins to list what is done with a thing
        self.about = False  # it gives comments on what comes


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


def tells_more(items: list[Item]) -> bool:
    """Whether a slot is said of things: "patients were involved", "which led to a new design"."""
    form = items[0].form.lower()
    if items[0].kind == SKIP and form in RELATIVES and form in OPENERS and len(items) > 1:
        return items[1].kind == UNKNOWN or form_of(items[1]) == VERB
    return has_its_own_subject(items)


def is_bare_participle(items: list[Item]) -> bool:
    """Whether a slot is nothing but "documented" or "carefully cleaned", which may go on with a passive."""
    last = items[-1]
    if last.kind not in (ACT, UNKNOWN) or not last.form.endswith("ed"):
        return False
    return all(one.kind == SKIP or one.form.endswith("ly") for one in items[:-1])


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
    if not linked or sum(1 for item in items if item.kind == UNKNOWN) > 1:
        return False
    return form_of(following[0]) != VERB and any(
        item.kind == OBJ or item.kind == ACT and form_of(item) != VERB for item in following
    )


_ENDINGS = tuple(sorted(ADJECTIVES))


def does_something_else(items: list[Item]) -> bool:
    """Whether a slot begins with a verb nobody knows ("applied it to the study", "inspiring the idea")."""
    for place, item in enumerate(items):
        if item.kind == SKIP:
            continue
        if item.kind != UNKNOWN or not item.form.islower():
            return False
        return item.form.endswith("ed") or item.form.endswith("ing") and _takes_an_object(items, place + 1)
    return False


def _takes_an_object(items: list[Item], place: int) -> bool:
    return place < len(items) and items[place].kind == SKIP and items[place].form.lower() in ARTICLES


def stands_as_degree(items: list[Item], place: int) -> bool:
    """A degree word counts beside a role or a mark, not as a noun of prose ("the support from")."""
    before = items[place - 1] if place else None
    after = items[place + 1] if place + 1 < len(items) else None
    if before is not None and before.kind not in (TERM, ACT, OBJ, SEP, DEGREE, "number"):
        return False
    return after is None or after.kind in (SEP, DEGREE, OBJ, TERM, ACT, "number")


def stated_degrees(items: list[Item], wide: Degree | None) -> tuple[Degree | None, Degree | None]:
    """The degree a slot states, and the one that holds from there on (`wide` did so far).

    It stands after the words, or before them as "a lead role in" for all that follows.
    """
    found: list[Degree] = []
    roles = False
    for place, item in enumerate(items):
        if item.kind == DEGREE and item.entry is not None and item.entry.degree is not None:
            following = items[place + 1] if place + 1 < len(items) else None
            if following is not None and following.kind == SKIP and following.form.lower() in ROLES:
                wide = item.entry.degree
            elif stands_as_degree(items, place):
                found.append(item.entry.degree)
                if not roles and following is not None and following.form == ":":
                    wide = found.pop()
        elif item.kind in (ACT, OBJ, TERM):
            roles = True
    if len(set(found)) == 1:
        return found[0], wide
    return None if found else wide, wide


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


def is_strange_noun(slot: Slot) -> bool:
    """Whether a slot after "and" is a named act with words nobody knows before it, which may go on with what a verb
    was done to ("conceived the soil moisture and leaf area analysis") or with what a thing is for."""
    if not slot.linked or not slot.unknown or slot.terms or len(slot.nouns) != 1:
        return False
    return slot.items[0] is slot.unknown[0] and slot.items[-1] is slot.nouns[0]


def head_of(unknown: list[Item], items: list[Item]) -> list[Item]:
    """The last of the words nobody knows that stand together first: "provided theoretical framing of the text"."""
    last = unknown[0]
    place = items.index(last) + 1
    while place < len(items) and items[place].kind == UNKNOWN:
        last = items[place]
        place += 1
    return [last]


def head_of_a_compound(slot: Slot, noun: Item, given: bool) -> Item | None:
    """The thing that an act named before it only says the kind of: a study or a test that was performed ("the
    validation study"), or whatever was given or made ("generated the validation dataset")."""
    if form_of(noun) == VERB or noun.form.endswith("ing"):
        return None
    place = slot.items.index(noun) + 1
    head = slot.items[place] if place < len(slot.items) else None
    if head is None or head.kind != OBJ or not given and class_of(head) not in _PERFORMED:
        return None
    return head if head in slot.after else None


_PERFORMED = frozenset(("STUDY", "EXPERIMENT", "TEST", "INTERVIEW"))


def takes_on(verb: Item, slot: Slot) -> bool:
    """Whether what a slot names is what `verb` was done to, too: "supervised the project, data collection and analysis".

    Not where it begins with a gerund after one: "supervising the study, and drafting the paper".
    """
    first = slot.nouns[0] if slot.nouns else None
    parallel = first is not None and form_of(verb) == GERUND == form_of(first) and slot.items[0] is first
    return class_of(verb) in ABOUT and not parallel


def form_of(item: Item) -> str:
    """The form of an act: verb, gerund or noun; "" for anything else."""
    return item.entry.form if item.entry is not None else ""


def class_of(item: Item) -> str:
    return item.entry.cls if item.entry is not None else ""


def is_light(item: Item) -> bool:
    """Whether an act hands through what is named after it."""
    return class_of(item) in LIGHT


def says_nothing(verb: Item) -> bool:
    """Whether a verb is no contribution by itself: "approved", "contributed equally"."""
    return class_of(verb) == "NULL" or verb.entry is not None and "equally" in verb.entry.keys


def object_class(thing: Item) -> str:
    if thing.kind == OBJ and thing.entry is not None:
        return thing.entry.cls
    if thing.kind == ACT and thing.entry is not None:
        return {
            "CONCEIVE": "IDEA",
            "DESIGN": "METHOD",
            "ANALYZE": "ANALYSIS",
            "WRITE": "MANUSCRIPT",
            "COLLECT": "EXPERIMENT",
            "REVISE": "MANUSCRIPT",
            "VISUALIZE": "FIGURES",
            "CODE": "PROGRAM",
            "IMPLEMENT": "PROGRAM",
            "HANDLE": "EXPERIMENT",
            "DETERMINE": "EXPERIMENT",
            "INVESTIGATE": "EXPERIMENT",
            "REVIEW": "MANUSCRIPT",
            "SET_UP": "METHOD",
            "NULL": "TALK",
        }.get(thing.entry.cls, "*")
    return "TOOL" if _TOOL.match(thing.form) else "ABSTRACT" if _ABSTRACT.search(thing.form) else "+"


# How programs are written, and hardly anything else: "VitisDB".
_TOOL = re.compile(r"[A-Z][a-z]{2,}[A-Z]")
# What is called so can be given by nobody as a thing: "framing", "operationalization", "clarity".
_ABSTRACT = re.compile("[a-z](?:ing|[ai]tions?|ments?|ity|ance|ence|ship|ness|ism)$")

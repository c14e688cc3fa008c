"""What a text without a heading looks like: a statement, or a passage about something else that names its people.

A statement says of people what they did, and little besides; nearly all say who wrote. Prose about methods or
lives, references, programmes, addresses have sentences without people, words nobody knows, years, "her", names
of houses. `weigh` holds the two against each other.
"""

from __future__ import annotations

from pycore.statement.bind.runs import begins_with_verb, is_joint
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
)
from pycore.statement.lexicon.words import (
    ARTICLES,
    BEINGS,
    BODIES,
    EVERYBODY,
    HOLDERS,
    INFINITIVES,
    TELLING,
    TITLES,
)
from pycore.statement.scan.items import NOISE_ITEM, NUMBER_ITEM, PERSON, SEP, UNKNOWN, Item

# Whether a text is a statement: not at all, perhaps, beyond doubt.
NO, PERHAPS, SURELY = 0, 1, 2

_STOPS = frozenset((".", "\n\n", "?", "!"))
_NO_WORDS = frozenset((SEP, NOISE_ITEM, NUMBER_ITEM, HEADING))
_PEOPLE = frozenset((PERSON, GROUP))
_WRITING = frozenset(("WRITE", "DRAFT", "REVISE", "REVIEW", "COMMENT_ON", "ALTER", "PREPARE"))
_TEXTS = frozenset(("MANUSCRIPT", "FIRSTDRAFT", "REVISION", "SECTION"))
_WRITING_ROLES = frozenset(("writing-original-draft", "writing-review-editing"))
_YEARS = ("15", "16", "17", "18", "19", "20")
_ENDS_A_SLOT = frozenset((SEP, AND, PERSON, GROUP, HEADING, NOISE_ITEM, NUMBER_ITEM))
_IN_LISTS = frozenset((PERSON, GROUP, DEGREE, AND))
_STRANGE = 0.15  # of all words, in prose about something else
_FEW = 2  # words nobody knows that say nothing yet


class Passage:
    """What is counted in a text: `speaks_for` and `speaks_against` its being a statement."""

    def __init__(self, items: list[Item]) -> None:
        self.sentences = self.loose = self.words = self.strange = self.numbers = 0
        self.writing = self.plain = 0
        self.against: set[str] = set()
        self.parts = self.formed = 0
        self._dated = self._told = False  # a paragraph with a year; with somebody, or a term
        sentence: list[Item] = []
        part: list[Item] = []
        for place, item in enumerate(items):
            ends = item.kind == SEP and _ends(items, place) or item.kind == HEADING
            if ends or item.form == ";":
                self._part(part)
                part = []
            if ends:
                self._sentence(sentence)
                sentence = []
            elif item.form != ";":
                sentence.append(item)
                part.append(item)
            self._item(items, place)
            if item.form == "\n\n":
                self._paragraph()
        self._paragraph()
        self._part(part)
        self._sentence(sentence)
        self.terms, self.mixed, titles = _slots(items)
        if titles > 1 and titles > self.terms:
            self.against.update(("titles", "titles of several"))
        if self.strange > _FEW and self.strange > _STRANGE * self.words:
            self.against.add("strange words")
        if self.loose:
            self.against.add("sentences without people")
        if self.numbers > 1 and self.numbers >= self.sentences:
            self.against.add("numbers")

    def _item(self, items: list[Item], place: int) -> None:
        item = items[place]
        kind = item.kind
        form = item.form
        self._told = self._told or kind in (PERSON, TERM)
        if kind == NUMBER_ITEM:
            self.numbers += 1
            if len(form) == len("2020") and form[:2] in _YEARS and form.isdigit():
                self._dated = True
        elif kind == TERM:
            self.writing += item.entry is not None and item.entry.role in _WRITING_ROLES
        elif kind == PERSON:
            if _is_told_of(items, place + 1):
                self.against.add("lives")
        elif form.lower() in TELLING:
            self.against.add("telling words")
        elif form[:1].isupper() and (form.lower() in _HOUSES or _is_money(item)) and _is_amid(items, place):
            self.against.add("addresses" if "houses" in self.against else "houses")

    def _paragraph(self) -> None:
        """Years count beside people and roles; the head of a printed page says nothing of what stands below it."""
        if self._dated and self._told:
            self.against.add("years")
        self._dated = self._told = False

    def _sentence(self, sentence: list[Item]) -> None:
        words = [item for item in sentence if item.kind not in _NO_WORDS]
        if not words:
            return
        strange = sum(1 for item in words if item.kind == UNKNOWN)
        self.words += len(words)
        self.strange += strange
        self.plain += sum(1 for item in words if item.kind in _IN_LISTS or _is_term(item))
        self.sentences += 1
        if any(item.kind in _PEOPLE for item in words) or _begins_with_a_stranger(words):
            self.writing += _writes_the_text(words) or any(_is_everybody(item) for item in words)
        elif len(words) > _FEW and strange:
            self.loose += 1

    def _part(self, part: list[Item]) -> None:
        """What semicolons part is a sentence to those who write statements."""
        if sum(1 for item in part if item.kind not in _NO_WORDS) > 1:
            self.parts += 1
            self.formed += _begins_with_who(part) or _begins_with_a_stranger(part)

    @property
    def for_it(self) -> int:
        """How much speaks for a statement: who wrote, and a list of terms; terms among years are titles of works."""
        listed = self.terms > (0 if self.plain == self.words else 1) and self.terms > 2 * self.mixed
        listed = listed and "years" not in self.against
        found = self.writing + (self.terms if listed else 0)
        return found + (1 if found and 2 * self.formed > self.parts else 0)


_HOUSES = BODIES | TITLES | HOLDERS


def weigh(items: list[Item]) -> int:
    """Whether a text without a heading is a statement: `NO`, `PERHAPS` or `SURELY`."""
    passage = Passage(items)
    against = len(passage.against)
    if passage.for_it:
        return SURELY if not against else PERHAPS if against <= passage.for_it else NO
    return PERHAPS if not against or against == 1 and 2 * passage.formed > passage.parts else NO


def _is_money(item: Item) -> bool:
    """Whether an item is no role's name but money: "the Northern Fund"."""
    return item.kind == OBJ and item.entry is not None and item.entry.cls == "FUNDING" and not item.entry.role


def _ends(items: list[Item], place: int) -> bool:
    """Whether a mark ends a sentence; "performed all of the following:" and a blank line end none."""
    if items[place].form not in _STOPS:
        return False
    return items[place].form != "\n\n" or not place or items[place - 1].form != ":"


def _is_amid(items: list[Item], place: int) -> bool:
    """Whether an item begins no sentence."""
    return place > 0 and not (items[place - 1].kind == SEP and items[place - 1].form in _STOPS)


def _is_everybody(item: Item) -> bool:
    """Whether an item is "all authors" or "the sole author", as statements say; "the authors" may be anybody's."""
    if item.kind not in (GROUP, SKIP) or item.entry is None or item.entry.kind != GROUP:
        return False
    keys = item.entry.keys
    if item.entry.cls == "one":
        return len(keys) > 1 and keys[-2] not in ARTICLES
    if item.kind == SKIP:
        return False
    return item.entry.cls in ("both", "others") or item.entry.cls == "all" and keys[0] in EVERYBODY


def _is_told_of(items: list[Item], place: int) -> bool:
    """Whether it is said what a person is: "A.B. is a professor"."""
    if place + 1 >= len(items) or items[place].form.lower() not in BEINGS:
        return False
    return items[place + 1].form in ("a", "an", "now")


def _writes_the_text(words: list[Item]) -> bool:
    """Whether a sentence says that somebody wrote or revised the text; not that somebody is to, or will."""
    writes = text = False
    for place, item in enumerate(words):
        if item.entry is None:
            continue
        if item.kind == ACT and item.entry.cls in _WRITING:
            writes = writes or not place or words[place - 1].form.lower() not in _TO_COME
        elif item.kind == OBJ:
            text = text or item.entry.cls in _TEXTS
    return writes and text


_TO_COME = INFINITIVES | TELLING


def _begins_with_a_stranger(words: list[Item]) -> bool:
    """Whether a sentence begins with somebody who is no author, and did something: "Otto Quast analysed"."""
    place = 0
    while place < len(words) and words[place].kind == UNKNOWN and words[place].form[:1].isupper():
        place += 1
    return place > 1 and begins_with_verb(words[place : place + 4])


def _begins_with_who(sentence: list[Item]) -> bool:
    """Whether a sentence begins with people, and what they did or a mark follows: "A.B. designed", "A.B.: software"."""
    place = 0
    while place < len(sentence) and (sentence[place].kind in _PEOPLE or place and is_joint(sentence[place])):
        place += 1
    if not place or place >= len(sentence):
        return False
    if sentence[place].form.lower() in TELLING:
        return False  # "A.B. will write"
    if sentence[place].form == "(":
        return place + 1 < len(sentence) and sentence[place + 1].kind in _OF_ROLES
    return sentence[place].form in _HEADED or begins_with_verb(sentence[place : place + 4])


_HEADED = frozenset((":", "-"))
_OF_ROLES = frozenset((ACT, OBJ, TERM, DEGREE))


def _slots(items: list[Item]) -> tuple[int, int, int]:
    """How many terms of CRediT stand between marks or people by themselves, how many among other words, and how
    many beside one with a capital that nobody knows: "Software Librarian"."""
    alone = mixed = titles = 0
    slot: list[Item] = []
    for item in [*items, None]:
        if item is not None and item.kind not in _ENDS_A_SLOT:
            slot.append(item)
            continue
        if any(_is_term(one) for one in slot):
            if all(_is_term(one) or one.kind in (DEGREE, OF) for one in slot):
                alone += 1
            else:
                mixed += 1
                titles += _is_a_title(slot)
        slot = []
    return alone, mixed, titles


def _is_a_title(slot: list[Item]) -> bool:
    return all(item.form[:1].isupper() for item in slot) and any(item.kind == UNKNOWN for item in slot)


def _is_term(item: Item) -> bool:
    return item.kind in (TERM, ACT, OBJ) and item.entry is not None and item.entry.role is not None

"""Rules of the cleaning: whether a mention names a person at all, and whom."""

from __future__ import annotations

from pycore.people import GIVEN_ALONE
from pycore.people.names import PARTICLES
from pycore.statement.lexicon.entry import (
    ACT,
    AND,
    BY,
    GROUP,
    HEADING,
    NOUN,
    OBJ,
    OF,
    SKIP,
    TERM,
    VERB,
    spell,
)
from pycore.statement.lexicon.lookup import Lexicon
from pycore.statement.lexicon.words import (
    ADJECTIVES,
    ARTICLES,
    POSTPOSED,
)
from pycore.statement.scan.items import (
    NOISE_ITEM,
    NUMBER_ITEM,
    PERSON,
    PLACEHOLDER,
    SEP,
    UNKNOWN,
    Item,
)


def _is_person(item: Item | None) -> bool:
    return item is not None and item.kind in (PERSON, GROUP) and not item.weak


def _is_beside_one(items: list[Item], place: int) -> bool:
    """Whether the mention at `place` is listed with a person beyond doubt."""
    return _is_person(_neighbour(items, place, -1)) or _is_person(_neighbour(items, place, 1))


def _is_abbreviation(items: list[Item], place: int, previous: Item | None, following: Item | None) -> bool:
    item = items[place]
    if following is not None and following.form.lower() in POSTPOSED:
        return False
    letters = item.form.replace(".", "")
    if previous is None or len(letters) > 4 or not letters.islower() or " " in item.form:
        return False
    if previous.kind == SKIP and previous.form.lower() in ARTICLES:
        return True
    if previous.kind not in (ACT, OBJ, OF, UNKNOWN, SKIP) or _is_beside_one(items, place):
        return False
    verb = following is not None and following.kind == ACT and following.entry is not None
    if verb and following.entry.form != NOUN:  # type: ignore[union-attr]
        return False
    return previous.kind in (ACT, UNKNOWN) or following is not None and following.kind in (OBJ, UNKNOWN)


def _goes_on(items: list[Item], place: int, words: Lexicon) -> bool:
    """Whether a capitalised word nobody knows follows at once: the name is a longer one."""
    following = items[place + 1] if place + 1 < len(items) else None
    return (
        following is not None
        and following.kind == UNKNOWN
        and not (
            items[place].dotted
            and (
                words.knows(spell(following.form))
                or _says_of_what(items, place + 1)
                or _heads_people(items, place + 1)
            )
        )
        and following.gap
        and following.form[:1].isupper()
        and following.form[1:].islower()
        and following.form not in ("Jr", "Sr")
    )


def _says_of_what(items: list[Item], place: int) -> bool:
    """Whether an adjective begins a sentence, with a noun behind it: "... and A.B. Acoustic monitoring was done"."""
    after = items[place + 1] if place + 1 < len(items) else None
    if after is None or after.kind not in (ACT, OBJ) or is_verb(after):
        return False
    return items[place].form.endswith(_ENDINGS)


_ENDINGS = tuple(sorted(ADJECTIVES))


def _heads_people(items: list[Item], place: int) -> bool:
    """Whether a colon and people follow a word: "Software: A.B. Webpage: C.D." names what C.D. did, and no A.B. Webpage."""
    after = items[place + 1 : place + 3]
    return len(after) > 1 and after[0].form == ":" and after[1].kind in (PERSON, GROUP)


def _goes_on_below(items: list[Item], place: int) -> bool:
    """Whether the rest of a name stands after a page break or a line number."""
    name = items[place]
    for item in items[place + 1 : place + 6]:
        if item.kind == PERSON:
            return item.authors == name.authors
        if item.kind not in (NUMBER_ITEM, NOISE_ITEM) and item.form not in ("\n", "\n\n", "-"):
            return False
    return False


def _neighbour(items: list[Item], place: int, step: int) -> Item | None:
    """The next item that is neither a comma nor "and"."""
    place += step
    seen = 0
    while 0 <= place < len(items) and seen < 3:
        item = items[place]
        if (
            item.kind == AND
            or item.kind == SEP
            and item.form in (",", ";", "&", "/", "\n")
            or item.kind == NOISE_ITEM
        ):
            place += step
            seen += 1
            continue
        return item
    return None


def longer_name(items: list[Item], place: int, words: Lexicon) -> None:
    """A name that goes on in a capitalised word nobody knows is a longer, other name."""
    if items[place].form != PLACEHOLDER and _goes_on(items, place, words):
        items[place].kind = UNKNOWN


def torn_name(items: list[Item], place: int, words: Lexicon) -> None:
    """A given name whose family name stands below a page number is no other person."""
    if items[place].cost >= GIVEN_ALONE and _goes_on_below(items, place):
        items[place].kind = NOISE_ITEM


def word_like_a_name(items: list[Item], place: int, words: Lexicon) -> None:
    """ "Long experiments were done by ..." is not Long Zhou."""
    following = items[place + 1] if place + 1 < len(items) else None
    if items[place].form.islower():
        return  # initials
    if items[place].cost >= GIVEN_ALONE and following is not None and following.kind in (OBJ, TERM, UNKNOWN):
        items[place].kind = UNKNOWN


def numbered(items: list[Item], place: int, words: Lexicon) -> None:
    """ "AB1" and "AB2" are the first and the second of the authors with these initials."""
    item = items[place]
    number = items[place + 1] if place + 1 < len(items) else None
    if len(item.authors) < 2 or number is None or number.kind != NUMBER_ITEM or number.gap:
        return
    if number.form.isdigit() and 0 < int(number.form) <= len(item.authors):
        item.authors = (item.authors[int(number.form) - 1],)
        item.form += number.form
        item.guessed = True
        number.kind = NOISE_ITEM


def weak_mention(items: list[Item], place: int, words: Lexicon) -> None:
    """Persons by shape alone count where one is expected: beside another, after "by", around a colon, before the
    first verb of a sentence."""
    item = items[place]
    if not item.weak or item.form == PLACEHOLDER:
        return
    previous = items[place - 1] if place else None
    if previous is not None and is_verb(previous) and not item.dotted and _ends_sentence(items, place + 1):
        item.kind = UNKNOWN  # "and performed XRD; A.B. ..."
        return
    colon = previous is not None and previous.kind == SEP and previous.form == ":"
    by = previous is not None and previous.kind == BY
    if colon or by or heads_something(items, place) or _is_beside_one(items, place):
        return
    if item.dotted and (_stands_behind_a_role(items, place) or _stands_between_roles(items, place)):
        return  # "Software, X.Y.; Validation, A.B.": who X.Y. is nobody knows, but the software is theirs
    begins = previous is None or previous.kind == HEADING or previous.form in _AFTER_A_NAME
    if not (begins and place + 1 < len(items) and is_verb(items[place + 1])):
        item.kind = UNKNOWN


def _ends_sentence(items: list[Item], place: int) -> bool:
    return (
        place >= len(items) or items[place].kind == SEP and items[place].form in (*_BEFORE_SENTENCES, "\n\n")
    )


def _stands_behind_a_role(items: list[Item], place: int) -> bool:
    """Whether a role and a comma stand before a mention, and a semicolon or a full stop after it."""
    if place < 2 or place + 1 < len(items) and items[place + 1].form not in _AFTER_A_NAME:
        return False
    role = items[place - 2].entry
    return items[place - 1].form == "," and role is not None and role.role is not None


def _stands_between_roles(items: list[Item], place: int) -> bool:
    """Whether a role stands before a mention, perhaps with a mark between, and another begins after its full stop:
    "Software, X.Y. Validation, A.B." and "Software X.Y.; Validation A.B."."""
    before = _before_noise(items, place - 1)
    if before >= 0 and items[before].form in _BEFORE_TAILS:
        before = _before_noise(items, before - 1)
        if before >= 0 and items[before].form == ")":
            before = _before_noise(items, before - 1)
    role = items[before].entry if before >= 0 else None
    if role is None or role.role is None:
        return False
    after = place + 1
    while after < len(items) and items[after].kind == NOISE_ITEM:
        after += 1
    if after >= len(items) or items[after].form in _AFTER_A_NAME:
        return True
    following = items[after]
    if following.kind == AND or following.form in (",", "&"):
        following = items[min(after + 1, len(items) - 1)]
        if following.kind == PERSON:
            return True
    entry = following.entry
    return following.gap and entry is not None and entry.role is not None


def _before_noise(items: list[Item], place: int) -> int:
    while place >= 0 and items[place].kind == NOISE_ITEM:
        place -= 1
    return place


_BEFORE_TAILS = frozenset((",", ":", "("))


def abbreviation(items: list[Item], place: int, words: Lexicon) -> None:
    """Undotted initials inside a phrase are an abbreviation ("performed CT scans")."""
    item = items[place]
    if item.dotted or item.weak or item.form == PLACEHOLDER:
        return
    previous = items[place - 1] if place else None
    following = items[place + 1] if place + 1 < len(items) else None
    if _is_abbreviation(items, place, previous, following) and not _ends_a_role(items, place):
        item.kind = UNKNOWN


def _ends_a_role(items: list[Item], place: int) -> bool:
    """Whether initials that are somebody's stand after a role, and a mark after them: "Study design AB; statistics CD"."""
    item = items[place]
    following = items[place + 1] if place + 1 < len(items) else None
    if item.cost or following is not None and following.form not in _AFTER_A_NAME:
        return False
    if items[place - 1].kind in (SKIP, OF, UNKNOWN):
        return False
    for before in items[max(0, place - _LONGEST_ROLE) : place][::-1]:
        if before.kind == SEP and before.form in (";", ":", ".", "\n", "\n\n") or before.kind == HEADING:
            return True
        if before.kind in (PERSON, GROUP) or is_verb(before):
            return False
    return place <= _LONGEST_ROLE


_LONGEST_ROLE = 8


def cited(items: list[Item], place: int, words: Lexicon) -> None:
    """ "Berg et al. designed": a work is cited, nobody contributed."""
    if place + 2 < len(items) and items[place + 2].form == "al" and items[place + 1].form == "et":
        items[place].kind = UNKNOWN


def stranger(items: list[Item], place: int, words: Lexicon) -> None:
    """A name that is none of the authors' stands in a list of theirs, which goes on over it, or did something."""
    if not items[place].form[:1].isupper() or place < 2:
        return
    begins = items[place - 1].kind == SEP and items[place - 1].form in _BEFORE_SENTENCES
    listed = not begins and _joins_people(items[place - 1]) and _before_marks(items, place).kind == PERSON
    if not begins and not listed:
        return
    end = place
    while end < len(items) and end < place + _LONGEST_NAME and _is_part_of_a_name(items[end]):
        end += 1
    if (
        end < place + 2
        or not items[place].form[0].isupper()
        or not any(_is_unheard_of(item, words) for item in items[place:end])
    ):
        return
    after = items[end] if end < len(items) else None
    if begins and (after is None or not is_verb(after)):
        return
    if begins or after is None or _joins_people(after) or after.form in _AFTER_A_NAME or is_verb(after):
        items[place].kind = PERSON
        items[place].end = items[end - 1].end
        items[place].form = " ".join([item.form for item in items[place:end]])
        for item in items[place + 1 : end]:
            item.kind = NOISE_ITEM


_LONGEST_NAME = 5
_BEFORE_SENTENCES = frozenset((".", ";"))


_AFTER_A_NAME = frozenset((".", ";", ")", "]", "\n", "\n\n"))


def _joins_people(item: Item) -> bool:
    return item.kind == AND or item.kind == SEP and item.form in (",", "&")


def _before_marks(items: list[Item], place: int) -> Item:
    """The item before the comma, or the comma and "and", that stands before `place`."""
    before = place - 2
    if before > 0 and _joins_people(items[before]):
        before -= 1
    return items[before]


def _is_part_of_a_name(item: Item) -> bool:
    return (
        item.kind in (UNKNOWN, SKIP)
        and len(item.form) > 1
        and (item.form[0].isupper() and item.form[1:].islower() or item.form in PARTICLES)
    )


def _is_unheard_of(item: Item, words: Lexicon) -> bool:
    return item.kind == UNKNOWN and not words.knows(spell(item.form))


def is_verb(item: Item) -> bool:
    return item.kind == ACT and item.entry is not None and item.entry.form == VERB


def heads_something(items: list[Item], place: int) -> bool:
    """Whether a colon follows at once."""
    following = items[place + 1] if place + 1 < len(items) else None
    return following is not None and following.kind == SEP and following.form == ":"

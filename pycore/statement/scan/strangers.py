"""Names in a list of roles that are none of the authors': what stands beside them is theirs, and nobody else's.

    head = entry-begin name (":" | "," | "(" | "-") role        "Otto Quast, Software; Anna Berg, Validation"
    tail = role ("," | ":" | "(") name entry-end                "Software, Otto Quast; Validation, Anna Berg"
    name = capitalised word, then such words, initials, particles; one of them nobody knows

A name is found so where an author's stands in the same way, so that other words in capitals stay what they are.
"""

from __future__ import annotations

from pycore.people.names import PARTICLES
from pycore.statement.lexicon.entry import ACT, AND, HEADING, OBJ, TERM, VERB, spell
from pycore.statement.lexicon.lookup import Lexicon
from pycore.statement.scan.items import NOISE_ITEM, PERSON, SEP, UNKNOWN, Item

_HEADS = frozenset((":", ",", "(", "-", "|"))
_IN_ROWS = frozenset(("|", "[", "]", "(", ")", "-"))
_TAILS = frozenset((",", ":", "("))
_BEGINS = frozenset((".", ";", "\n", "\n\n", ")", "|"))
_ENDS = frozenset((".", ";", "\n", "\n\n", ")", "|"))
_NO_WORDS = frozenset((SEP, NOISE_ITEM, HEADING, PERSON, TERM, ACT, OBJ))
_MOST = 7  # items of a name


def name_strangers(items: list[Item], words: Lexicon) -> None:
    """Make people, who are no author, of the names in `items` that stand where an author's do."""
    if not [item for item in items if item.kind == UNKNOWN and item.form[:1].isupper()]:
        return
    heads: set[str] = set()
    tails: set[str] = set()
    for place, item in enumerate(items):
        if item.kind == PERSON and item.authors:
            mark = _mark_after(items, place + 1)
            if mark in _HEADS and _begins_entry(items, place) and _role_follows(items, place + 2):
                heads.add(mark)
            mark = items[place - 1].form if place else ""
            if mark in _TAILS and _is_role(items, place - 2):
                tails.add(mark)
    if not heads and not tails:
        return
    place = 0
    while place < len(items):
        end = _name_ends(items, place, words)
        if end and (
            _mark_after(items, end) in heads
            and _role_follows(items, end + 1)
            and (_begins_entry(items, place) or items[end].form == ":" and _is_role(items, place - 1))
            or place
            and items[place - 1].form in tails
            and _is_role(items, place - 2)
            and _ends_entry(items, end)
        ):
            items[place].kind = PERSON
            items[place].end = items[end - 1].end
            for item in items[place + 1 : end]:
                item.kind = NOISE_ITEM
        place = max(end, place + 1)


def _are_initials(item: Item) -> bool:
    """Whether an item is nobody's initials: "JP" within a name."""
    return item.kind in (PERSON, UNKNOWN) and "." in item.form and item.form.islower()


def _mark_after(items: list[Item], place: int) -> str:
    return items[place].form if place < len(items) and items[place].kind == SEP else ""


def _role_follows(items: list[Item], place: int) -> bool:
    """Whether the name of a role stands at `place`, perhaps in the next line."""
    if place < len(items) and items[place].form == "\n":
        place += 1
    if items[place - 1].form == "|":
        while place < len(items) and (items[place].kind == NOISE_ITEM or items[place].form in _IN_ROWS):
            place += 1  # an iD and the like between
    return _is_role(items, place)


def _is_role(items: list[Item], place: int) -> bool:
    """Whether the name of a role stands at `place`."""
    if not 0 <= place < len(items):
        return False
    entry = items[place].entry
    if entry is None or entry.role is None or items[place].kind not in (TERM, ACT, OBJ):
        return False
    return items[place].kind != ACT or entry.form != VERB


def _begins_entry(items: list[Item], place: int) -> bool:
    place -= 1
    while place >= 0 and items[place].kind == NOISE_ITEM:
        place -= 1
    if place < 0 or items[place].kind == HEADING:
        return True
    if items[place].kind != SEP:
        return items[place].kind == AND
    return (
        items[place].form in _BEGINS or items[place].form in (":", ",", "-") and _begins_entry(items, place)
    )


def _ends_entry(items: list[Item], place: int) -> bool:
    if place >= len(items) or items[place].kind == SEP and items[place].form in _ENDS:
        return True
    if items[place].kind == AND or items[place].form in (",", "&"):
        return place + 1 < len(items) and items[place + 1].kind == PERSON
    return False


def _name_ends(items: list[Item], place: int, words: Lexicon) -> int:
    """The item after the name nobody knows that begins at `place`; 0 where none does."""
    first = items[place].form
    if (
        items[place].kind in _NO_WORDS
        or not first[:1].isupper()
        or len(first) > 1
        and not first[1:].islower()
    ):
        return 0
    end = place
    whole = 0
    strange = False
    while end < len(items) and end < place + _MOST:
        item = items[end]
        form = item.form
        if item.kind == SEP and form == "." and len(items[end - 1].form) == 1 and end > place:
            end += 1  # the stop of an initial
            continue
        if item.kind == SEP and form == "-" and end > place and not item.gap:
            end += 1
            continue
        if item.kind in _NO_WORDS and not (item.kind == PERSON and not item.authors):
            break
        if not form or not (form[0].isupper() or form in PARTICLES or _are_initials(item)):
            break
        word = len(form) > 1 and form not in PARTICLES and not _are_initials(item)
        whole += word
        strange = strange or word and item.kind == UNKNOWN and not words.knows(spell(form))
        end += 1
    while end > place and (items[end - 1].kind == SEP or items[end - 1].form in PARTICLES):
        end -= 1
    return end if strange and whole > 1 else 0

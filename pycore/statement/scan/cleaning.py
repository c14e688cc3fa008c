"""Which mentions are people who did something: the last step of scanning."""

from __future__ import annotations

from typing import Callable

from pycore.people import GIVEN_ALONE
from pycore.people.names import PARTICLES
from pycore.statement.lexicon.entry import (
    ACT,
    AND,
    BY,
    CJK_RUN,
    ELSEWHERE,
    EXCEPT,
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
    AFTER_TURNS,
    ARTICLES,
    BEFORE_NAMES,
    BEINGS,
    INFINITIVES,
    PLACES,
    POSTPOSED,
    PURPOSES,
    RELATIVES,
    TURNS,
)
from pycore.statement.scan.agents import (
    agent_after_participle,
    author_before_name,
    put_agents_in_order,
    topic_before_agent,
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
from pycore.statement.scan.lists import read_lists
from pycore.statement.scan.notes import take_out_notes
from pycore.statement.scan.stops import join_at_stops


def settle(items: list[Item], words: Lexicon) -> list[Item]:
    """Decide which mentions are people who are spoken of as doing something, rule by rule (`RULES`)."""
    by_kind: dict[str, list[Rule]] = {}
    for rule in RULES:
        for kind in rule.kinds:
            by_kind.setdefault(kind, []).append(rule)
    for place, item in enumerate(items):
        for rule in by_kind.get(item.kind, ()):
            rule.apply(items, place, words)
            if item.kind not in rule.kinds:
                break
    read_lists(items)
    _drop_empty_heads(items)
    take_out_notes(items)
    join_at_stops(items)
    put_agents_in_order(items)
    return items


class Rule:
    """What a rule is called, the kinds of items it looks at, and what it does with one of them.

    `apply` changes items in place. A rule that turns the item into one of another kind is the last.
    """

    __slots__ = ("apply", "kinds", "name")

    def __init__(
        self, name: str, kinds: tuple[str, ...], apply: Callable[[list[Item], int, Lexicon], None]
    ) -> None:
        self.name = name
        self.kinds = kinds
        self.apply = apply


def _drop_empty_heads(items: list[Item]) -> None:
    """In a list headed by roles, drop the roles nobody stands behind ("Validation:", line end)."""
    for place, item in enumerate(items):
        if item.kind != SEP or item.form != ":" or not place or not _is_role(items[place - 1]):
            continue
        after = place + 1
        lines = 0
        while after < len(items) and (items[after].kind == NOISE_ITEM or items[after].form in _LIST_MARKS):
            lines += items[after].form in ("\n", "\n\n")
            after += 1
        if not lines and after < len(items) or after + 1 < len(items) and not _heads_a_line(items, after):
            continue
        before = place - 1
        while before >= 0 and (_is_role(items[before]) or items[before].kind == AND):
            items[before].kind = NOISE_ITEM
            before -= 1


_LIST_MARKS = frozenset(("\n", "\n\n", "-", "*"))


def _heads_a_line(items: list[Item], place: int) -> bool:
    """Whether a role and a colon stand at `place`."""
    return _is_role(items[place]) and items[place + 1].form == ":"


def _is_role(item: Item) -> bool:
    return item.kind != NOISE_ITEM and item.entry is not None and item.entry.role is not None


def _leave_out(items: list[Item], place: int) -> None:
    """ "All authors except A.B.", "Apart from A.B., all authors": they are none of the group, and no subject."""
    start = place - 1 if place > 1 and items[place - 1].form in (",", "(", "[") else place
    end = place + 1
    without: tuple[int, ...] = ()
    while end < len(items) and (items[end].kind in _NAMED or items[end].form == ","):
        if items[end].kind == PERSON:
            without += items[end].authors
        elif items[end].kind == SKIP and items[end].form.lower() not in BEFORE_NAMES:
            break
        end += 1
    if start and items[start - 1].kind == GROUP:
        group = items[start - 1]
    elif end < len(items) and items[end].kind == GROUP and without:
        group, start = items[end], place
    else:
        return
    group.without += without
    if end < len(items) and start < place and items[end].form in (")", "]"):
        end += 1
    for item in items[start:end]:
        item.kind = NOISE_ITEM


_NAMED = frozenset((PERSON, AND, SKIP, NOISE_ITEM))


def _subject_follows(items: list[Item], place: int) -> bool:
    """Whether people stand at `place`, perhaps after "que"."""
    if place < len(items) and items[place].kind == SKIP and items[place].form.lower() in AFTER_TURNS:
        place += 1
    return place < len(items) and items[place].kind in (PERSON, GROUP)


def _only_carries(items: list[Item], place: int) -> bool:
    """ "进行" before another act, as in "对实验进行评估": what is done is that act alone."""
    entry = items[place].entry
    if entry is None or entry.cls != "PERFORM" or not CJK_RUN.match(entry.keys[0]):
        return False
    following = items[place + 1] if place + 1 < len(items) else None
    return following is not None and following.kind == ACT and not following.gap


def _take_out(items: list[Item], place: int) -> None:
    """A person who is an object is no subject, nor are those listed with them."""
    items[place].kind = SKIP
    end = place + 1
    listed = [place]
    while end < len(items) and (
        items[end].kind == AND or items[end].form == "," or items[end].kind == PERSON
    ):
        if items[end].kind == PERSON:
            listed.append(end)
        end += 1
    after = items[end] if end < len(items) else None
    if after is not None and after.kind == SKIP and after.form.lower() in PURPOSES:
        for one in listed:
            items[one].kind = SKIP
        moved = after.form.lower() in INFINITIVES and place and items[place - 1].kind == UNKNOWN
        if moved and end + 1 < len(items) and _is_verb(items[end + 1]):
            items[end + 1].kind = SKIP  # "encouraged C.D. to test it": whoever encouraged did not test


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


_HELPING = frozenset(("JOIN", "SUPERVISE", "GUIDE"))


def _ends_with_its_object(items: list[Item], place: int) -> bool:
    """ "A.B. coordinated the project and supervised C.D.": whoever the sentence begins with did that to C.D."""
    end = place + 1
    while end < len(items) and (items[end].kind in (PERSON, AND) or items[end].form == ","):
        last = items[end]
        end += 1
        if last.kind == PERSON and last.dotted and end < len(items) and items[end].kind in (PERSON, GROUP):
            break  # the stop of its initials ends the sentence
    if end < len(items) and items[end].form not in (".", ";", "\n", "\n\n") and items[end - 1].kind != PERSON:
        return False
    if end < len(items) and items[end].kind not in (SEP, PERSON, GROUP):
        return False
    begin = place
    while begin > max(0, place - _FAR) and not (
        items[begin - 1].kind == SEP and items[begin - 1].form in _ENDS
    ):
        begin -= 1
    return begin < place - 1 and items[begin].kind in (PERSON, GROUP) and _is_verb(items[place])


_ENDS = frozenset((".", ";", "\n\n"))
_FAR = 40  # items that are looked back over


def _takes_person(items: list[Item], place: int, person: Item) -> bool:
    """Whether the item at `place` takes the person after it as its object."""
    item = items[place]
    helping = item.kind == ACT and item.entry is not None and item.entry.cls in _HELPING
    if helping and _ends_with_its_object(items, place):
        return True
    if item.kind == SKIP and item.form.lower() in PLACES or item.kind == OF:
        return True
    subject = place > 0 and items[place - 1].kind in (PERSON, GROUP)
    if helping or item.kind == UNKNOWN and subject:
        end = place + 1
        while end < len(items) and (items[end].kind in (PERSON, AND) or items[end].form == ","):
            end += 1
        return end < len(items) and items[end].kind == SKIP and items[end].form.lower() in PURPOSES
    return (
        item.kind == UNKNOWN
        and item.form.islower()
        and item.end < person.start
        and "." in person.form
        and not person.dotted
    )


def _goes_on(items: list[Item], place: int, words: Lexicon) -> bool:
    """Whether a capitalised word nobody knows follows at once: the name is a longer one."""
    following = items[place + 1] if place + 1 < len(items) else None
    return (
        following is not None
        and following.kind == UNKNOWN
        and not (items[place].dotted and spell(following.form) in words.words)
        and following.gap
        and following.form[:1].isupper()
        and following.form[1:].islower()
        and following.form not in ("Jr", "Sr")
    )


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


def _turn(items: list[Item], place: int, words: Lexicon) -> None:
    """ "A.B. wrote, while C.D. revised": what follows is as good as a sentence of its own."""
    item = items[place]
    if item.form.lower() in TURNS and _subject_follows(items, place + 1):
        item.kind, item.form = SEP, "."


def _said_of_one(items: list[Item], place: int, words: Lexicon) -> None:
    """ "A.B. is the lead author, who ...": that is said of A.B., it names nobody else."""
    if items[place].form.lower() in RELATIVES:
        before = place - 1
        while before > 0 and (items[before].kind in (SKIP, NOISE_ITEM) or items[before].form == ","):
            before -= 1
        if items[before].kind == PERSON and before < place - 1:
            for item in items[before + 1 : place + 1]:
                item.kind = NOISE_ITEM
        return
    before = place - 1
    while before > 0 and items[before].kind == SKIP and items[before].form.lower() in ARTICLES:
        before -= 1
    if before > 0 and items[before].form.lower() in BEINGS and items[before - 1].kind in (PERSON, GROUP):
        items[place].kind = SKIP


def _excepted(items: list[Item], place: int, words: Lexicon) -> None:
    _leave_out(items, place)


def _carrying(items: list[Item], place: int, words: Lexicon) -> None:
    if _only_carries(items, place):
        items[place].kind = SKIP


def _longer_name(items: list[Item], place: int, words: Lexicon) -> None:
    """A name that goes on in a capitalised word nobody knows is a longer, other name."""
    if items[place].form != PLACEHOLDER and _goes_on(items, place, words):
        items[place].kind = UNKNOWN


def _torn_name(items: list[Item], place: int, words: Lexicon) -> None:
    """A given name whose family name stands below a page number is no other person."""
    if items[place].cost >= GIVEN_ALONE and _goes_on_below(items, place):
        items[place].kind = NOISE_ITEM


def _word_like_a_name(items: list[Item], place: int, words: Lexicon) -> None:
    """ "Long experiments were done by ..." is not Long Zhou."""
    following = items[place + 1] if place + 1 < len(items) else None
    if items[place].cost >= GIVEN_ALONE and following is not None and following.kind in (OBJ, TERM, UNKNOWN):
        items[place].kind = UNKNOWN


def _numbered(items: list[Item], place: int, words: Lexicon) -> None:
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


def _weak_mention(items: list[Item], place: int, words: Lexicon) -> None:
    """Persons by shape alone count where one is expected: beside another, after "by", around a colon, before the
    first verb of a sentence."""
    item = items[place]
    if not item.weak or item.form == PLACEHOLDER:
        return
    previous = items[place - 1] if place else None
    colon = previous is not None and previous.kind == SEP and previous.form == ":"
    by = previous is not None and previous.kind == BY
    if colon or by or _heads(items, place) or _is_beside_one(items, place):
        return
    begins = previous is None or previous.kind == HEADING or previous.form in _AFTER_A_NAME
    if not (begins and place + 1 < len(items) and _is_verb(items[place + 1])):
        item.kind = UNKNOWN


def _abbreviation(items: list[Item], place: int, words: Lexicon) -> None:
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
        if before.kind in (PERSON, GROUP) or _is_verb(before):
            return False
    return place <= _LONGEST_ROLE


_LONGEST_ROLE = 8


def _object(items: list[Item], place: int, words: Lexicon) -> None:
    """Who stands inside a phrase is its object ("assisted Y.X. in analyzing"), not its subject."""
    if items[place].form == PLACEHOLDER or not place or _heads(items, place):
        return
    if _takes_person(items, place - 1, items[place]):
        _take_out(items, place)


def _cited(items: list[Item], place: int, words: Lexicon) -> None:
    """ "Berg et al. designed": a work is cited, nobody contributed."""
    following = [item.form.lower() for item in items[place + 1 : place + 3]]
    if following == ["et", "al"]:
        items[place].kind = UNKNOWN


def _of_the_journal(items: list[Item], place: int, words: Lexicon) -> None:
    """ "Edited by: ...", "Reviewed by: ..." name people of the journal, where nobody is said to have written."""
    item = items[place]
    if item.entry is None or item.entry.cls not in _JOURNAL or place + 2 >= len(items):
        return
    if items[place + 1].kind != BY or items[place + 2].form != ":" or not item.form[:1].isupper():
        return
    wrote = any(one.kind == ACT and one.entry is not None and one.entry.cls in _WRITING for one in items)
    if not wrote:
        item.kind = ELSEWHERE


_JOURNAL = frozenset(("REVISE", "REVIEW"))
_WRITING = frozenset(("WRITE", "DRAFT", "PREPARE"))


def _stranger(items: list[Item], place: int, words: Lexicon) -> None:
    """A name that is none of the authors' stands in a list of theirs: the list goes on over it."""
    if not items[place].form[:1].isupper() or place < 2:
        return
    if not _joins_people(items[place - 1]) or _before_marks(items, place).kind != PERSON:
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
    if after is None or _joins_people(after) or after.form in _AFTER_A_NAME or _is_verb(after):
        items[place].kind = PERSON
        items[place].end = items[end - 1].end
        items[place].form = " ".join([item.form for item in items[place:end]])
        for item in items[place + 1 : end]:
            item.kind = NOISE_ITEM


_LONGEST_NAME = 5
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
    return item.kind == UNKNOWN and spell(item.form) not in words.words


def _is_verb(item: Item) -> bool:
    return item.kind == ACT and item.entry is not None and item.entry.form == VERB


def _heads(items: list[Item], place: int) -> bool:
    """Whether a colon follows at once."""
    following = items[place + 1] if place + 1 < len(items) else None
    return following is not None and following.kind == SEP and following.form == ":"


RULES: list[Rule] = [
    Rule("turn", (SKIP, UNKNOWN), _turn),
    Rule("stranger in a list", (UNKNOWN, SKIP), _stranger),
    Rule("group said of one", (GROUP,), _said_of_one),
    Rule("excepted people", (EXCEPT,), _excepted),
    Rule("act that only carries another", (ACT,), _carrying),
    Rule("people of the journal", (ACT,), _of_the_journal),
    Rule("cited work", (PERSON,), _cited),
    Rule("longer name", (PERSON,), _longer_name),
    Rule("name torn by a page break", (PERSON,), _torn_name),
    Rule("word like a given name", (PERSON,), _word_like_a_name),
    Rule("numbered initials", (PERSON,), _numbered),
    Rule("weak mention", (PERSON,), _weak_mention),
    Rule("object of a phrase", (PERSON,), _object),
    Rule("abbreviation", (PERSON,), _abbreviation),
    Rule("author before a name", (GROUP,), author_before_name),
    Rule("topic before its agent", (SKIP,), topic_before_agent),
    Rule("agent after a participle", (OF,), agent_after_participle),
]

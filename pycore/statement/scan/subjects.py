"""Rules of the cleaning: whether a person who is named is spoken of as doing something."""

from __future__ import annotations

from pycore.statement.lexicon.entry import (
    ACT,
    AND,
    BY,
    CJK_RUN,
    DEGREE,
    ELSEWHERE,
    GROUP,
    HEADING,
    KEY,
    NOUN,
    OBJ,
    OF,
    SKIP,
    TERM,
    THANKS,
    Entry,
)
from pycore.statement.lexicon.lookup import Lexicon
from pycore.statement.lexicon.words import (
    AFTER_TURNS,
    AIMS,
    ARTICLES,
    BEINGS,
    CAPACITIES,
    INFINITIVES,
    PLACES,
    PURPOSES,
    RELATIVES,
    SOURCES,
    TURNS,
)
from pycore.statement.scan.items import (
    NOISE_ITEM,
    PERSON,
    PLACEHOLDER,
    SEP,
    UNKNOWN,
    Item,
    standing_for,
)
from pycore.statement.scan.naming import heads_something, is_verb
from pycore.statement.scan.others import is_said_of_one


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
        if moved and end + 1 < len(items) and is_verb(items[end + 1]):
            _silence_purpose(items, end + 1)


def _silence_purpose(items: list[Item], place: int) -> None:
    """ "encouraged C.D. to test the pump": whoever encouraged did not test it."""
    while place < len(items) and items[place].kind not in (SEP, AND, PERSON, GROUP, HEADING):
        items[place].kind = SKIP
        place += 1


_HELPING = frozenset(("JOIN", "SUPERVISE", "GUIDE"))


def _ends_with_its_object(items: list[Item], place: int) -> bool:
    """ "A.B. coordinated the project and supervised C.D.": whoever the sentence begins with did that to C.D."""
    end = place + 1
    while end < len(items) and (items[end].kind in (PERSON, AND) or items[end].form == ","):
        last = items[end]
        end += 1
        if last.kind == PERSON and last.dotted and end < len(items) and items[end].kind in (PERSON, GROUP):
            break  # the stop of its initials ends the sentence
    going_on = end < len(items) and items[end - 1].kind == AND and _verb_follows(items, end)
    if not going_on:
        if (
            end < len(items)
            and items[end].form not in (".", ";", "\n", "\n\n")
            and items[end - 1].kind != PERSON
        ):
            return False
        if end < len(items) and items[end].kind not in (SEP, PERSON, GROUP):
            return False
    begin = place
    while begin > max(0, place - _FAR) and not _ends_a_sentence(items[begin - 1]):
        begin -= 1
    while begin < place and items[begin].form == "\n":
        begin += 1
    # "A.B. supervised C.D. and wrote": with nothing said before, a verb has to go on
    said_before = begin < place - 1 or going_on and begin < place
    return said_before and items[begin].kind in (PERSON, GROUP) and is_verb(items[place])


def _verb_follows(items: list[Item], place: int) -> bool:
    """Whether a verb stands at `place`, perhaps after adverbs: "supported C.D. and critically revised"."""
    while place < len(items) and items[place].kind == SKIP:
        place += 1
    return place < len(items) and is_verb(items[place])


def _ends_a_sentence(item: Item) -> bool:
    return item.kind == HEADING or item.kind == SEP and item.form in _ENDS


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


def turn(items: list[Item], place: int, words: Lexicon) -> None:
    """ "A.B. wrote, while C.D. revised": what follows is as good as a sentence of its own."""
    item = items[place]
    if (
        item.form.lower() in TURNS
        and _subject_follows(items, place + 1)
        and not is_said_of_one(items, place + 1)
    ):
        item.kind, item.form = SEP, "."


_ARTICLES = ARTICLES - CAPACITIES


def said_of_one(items: list[Item], place: int, words: Lexicon) -> None:
    """ "A.B. is the lead author, who ...": that is said of A.B., it names nobody else."""
    if items[place].form.lower() in RELATIVES:
        before = place - 1
        while before > 0 and (_is_a_capacity(items, before) or items[before].form == ","):
            before -= 1
        if items[before].kind == PERSON and before < place - 1:
            for item in items[before + 1 : place + 1]:
                item.kind = NOISE_ITEM
        return
    before = place - 1
    while before > 0 and items[before].kind == SKIP and items[before].form.lower() in _ARTICLES:
        before -= 1
    if before > 0 and items[before].form.lower() in CAPACITIES and _is_set_off(items, before - 1, place + 1):
        for item in items[before : place + 1]:
            item.kind = NOISE_ITEM
        if items[before - 1].form == ",":
            items[before - 1].kind = items[place + 1].kind = NOISE_ITEM
        return
    if before > 0 and items[before].form.lower() in BEINGS and _is_predicate(items, before, place):
        items[place].kind = SKIP


def _is_predicate(items: list[Item], being: int, place: int) -> bool:
    """Whether people, or what they did, stand before "is" and one author after it: "... and is the first author"."""
    if items[being - 1].kind in (PERSON, GROUP):
        return True
    entry = items[place].entry
    one = entry is not None and (entry.cls == "one" or entry.cls.lstrip("-").isdigit())
    return one and items[being - 1].kind in (AND, SEP) and items[being - 1].form not in _ENDS


def _is_a_capacity(items: list[Item], place: int) -> bool:
    """Whether what stands before "who" only says as what somebody did it: "the principal investigator", "the PI"."""
    item = items[place]
    if item.kind == PERSON:
        return not item.authors and not item.dotted and items[place - 1].kind in (SKIP, DEGREE)
    if item.kind == ACT:
        return item.entry is not None and item.entry.cls == "NULL" and item.entry.form == NOUN
    return item.kind in (SKIP, NOISE_ITEM, DEGREE)


def _is_set_off(items: list[Item], before: int, after: int) -> bool:
    """Whether "as senior author" stands at once after a person, or between two commas after one."""
    if items[before].form != ",":
        return items[before].kind in (PERSON, GROUP)
    return items[before - 1].kind in (PERSON, GROUP) and after < len(items) and items[after].form == ","


def carrying(items: list[Item], place: int, words: Lexicon) -> None:
    if _only_carries(items, place):
        items[place].kind = SKIP


def named_behind_a_verb(items: list[Item], place: int, words: Lexicon) -> None:
    """ "设计了所有分析": what was designed is the analysis; nobody is said to have done it."""
    entry = items[place].entry
    if entry is None or not place or not CJK_RUN.match(entry.keys[0]):
        return
    before = place - 1
    while before and items[before].kind == SKIP:
        before -= 1
    verb = items[before].entry
    if items[before].kind != ACT or verb is None or not items[before].form.endswith(_DONE):
        return
    if place + 1 < len(items) and items[place + 1].kind in (ACT, OBJ, TERM, UNKNOWN):
        return
    items[place] = standing_for(items[place], Entry(ACT, entry.keys, entry.cls, NOUN))


_DONE = "了"


def object_of_a_phrase(items: list[Item], place: int, words: Lexicon) -> None:
    """Who stands inside a phrase is its object ("assisted Y.X. in analyzing"), not its subject."""
    if items[place].form == PLACEHOLDER or not place or heads_something(items, place):
        return
    if _takes_person(items, place - 1, items[place]) and not _leads_to_roles(items, place):
        _take_out(items, place)


def _leads_to_roles(items: list[Item], place: int) -> bool:
    """Whether a sentence leads from a person to a list of roles: "For A.B., these roles apply: software", "The roles of
    A.B. are: software". What stands between is silenced, so that the list is the person's."""
    end = place + 1
    while end < len(items) and end < place + _LONGEST_LEAD and items[end].form not in _ENDS_A_LEAD:
        if items[end].kind in (PERSON, GROUP, TERM):
            return False
        end += 1
    if end + 1 >= len(items) or items[end].form != ":" or not _is_named_role(items, end + 1):
        return False
    begin = place - 1
    while begin > 0 and begin > place - _LONGEST_LEAD and not _ends_a_sentence(items[begin - 1]):
        begin -= 1
    lead = items[begin:place] + items[place + 1 : end]
    if not any(_speaks_of_roles(item) for item in lead):
        return False
    for item in lead:
        item.kind = NOISE_ITEM
    return True


def _speaks_of_roles(item: Item) -> bool:
    words = item.entry.keys if item.entry is not None else (item.form.lower(),)
    return item.kind == HEADING or any(word.startswith(_ROLE_WORDS) for word in words)


def _is_named_role(items: list[Item], place: int) -> bool:
    while place < len(items) and (items[place].kind == NOISE_ITEM or items[place].form == "\n"):
        place += 1
    entry = items[place].entry if place < len(items) else None
    return entry is not None and entry.role is not None


_LONGEST_LEAD = 14
_ENDS_A_LEAD = frozenset((":", ".", ";", "\n\n"))
# "role", "roles", "rolle", "rollen", "roli", "ruolo", "rôles", "contributions", "beiträge" ...: folded.
_ROLE_WORDS = ("rol", "rôl", "ruol", "papé", "pape", "funç", "contribu", "beitr")


def source_of_a_thing(items: list[Item], place: int, words: Lexicon) -> None:
    """ "A.B. merged the notes of all authors and wrote the text": those whose notes they are did not write it."""
    if (
        place < _SHORTEST_HANDING
        or items[place - 1].form.lower() not in SOURCES
        or items[place - 1].kind == BY
    ):
        return
    handed = items[place - 2]
    if handed.kind not in _HANDED and (handed.entry is None or handed.entry.kind not in (KEY, HEADING)):
        return
    after = place + 1
    if after < len(items) and items[after].form == ",":
        after += 1
    if after >= len(items) or items[after].kind != AND or not _verb_follows(items, after + 1):
        return
    begin = place - 1
    while begin > max(0, place - _FAR) and not _ends_a_sentence(items[begin - 1]):
        begin -= 1
    while begin < place and items[begin].form in _BEFORE_SUBJECTS:
        begin += 1
    if items[begin].kind in (PERSON, GROUP):
        items[place].kind = SKIP


_SHORTEST_HANDING = 4  # items before the group: somebody, a verb, a thing, "of"
_HANDED = frozenset((OBJ, ACT, UNKNOWN, TERM))
_BEFORE_SUBJECTS = frozenset(("\n", "-", ":"))


def thanked(items: list[Item], place: int, words: Lexicon) -> None:
    """ "..., and A.B. for proofreading the text": thanks the beginning of which is cut off, where no heading stands."""
    if not place or items[place - 1].kind != PERSON or items[place].form.lower() not in AIMS:
        return
    following = items[place + 1] if place + 1 < len(items) else None
    if following is None or following.kind != ACT or not following.form.endswith("ing"):
        return
    if not any(item.kind == HEADING for item in items[:place]):
        items[place].kind = THANKS


def of_the_journal(items: list[Item], place: int, words: Lexicon) -> None:
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

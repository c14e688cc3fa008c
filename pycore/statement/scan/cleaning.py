"""Which mentions are people who did something: the last step of scanning."""

from __future__ import annotations

from typing import Callable

from pycore.statement.lexicon.entry import (
    ACT,
    AND,
    DEGREE,
    EXCEPT,
    GROUP,
    OBJ,
    OF,
    SKIP,
    TERM,
)
from pycore.statement.lexicon.lookup import Lexicon
from pycore.statement.scan.agents import (
    agent_after_participle,
    author_before_name,
    put_agents_in_order,
    topic_before_agent,
)
from pycore.statement.scan.excepted import excepted
from pycore.statement.scan.headed import (
    announced,
    contact,
    degree_before_people,
    done_to_what_was_named,
    heads_a_section,
)
from pycore.statement.scan.houses import housed
from pycore.statement.scan.items import (
    PERSON,
    SEP,
    UNKNOWN,
    Item,
)
from pycore.statement.scan.lists import drop_empty_heads, read_lists
from pycore.statement.scan.naming import (
    abbreviation,
    cited,
    longer_name,
    numbered,
    stranger,
    torn_name,
    weak_mention,
    word_like_a_name,
)
from pycore.statement.scan.notes import take_out_notes
from pycore.statement.scan.others import help_given, named_study, state, told_of_one
from pycore.statement.scan.owners import owner
from pycore.statement.scan.stops import join_at_stops, torn_sentence
from pycore.statement.scan.strangers import name_strangers
from pycore.statement.scan.subjects import (
    carrying,
    named_behind_a_verb,
    object_of_a_phrase,
    of_the_journal,
    said_of_one,
    source_of_a_thing,
    thanked,
    turn,
)
from pycore.statement.scan.titles import act_in_a_title, noun_for_a_person, part_roles, role_in_a_title


def settle(items: list[Item], words: Lexicon) -> list[Item]:
    """Decide which mentions are people who are spoken of as doing something, rule by rule (`RULES`)."""
    by_kind = _by_kind()
    for place, item in enumerate(items):
        kind = item.kind
        rules = by_kind.get(kind)
        if rules is None:
            continue
        for apply, kinds in rules:
            apply(items, place, words)
            if item.kind != kind and item.kind not in kinds:
                break
    name_strangers(items, words)
    part_roles(items)
    read_lists(items)
    drop_empty_heads(items)
    take_out_notes(items)
    join_at_stops(items)
    put_agents_in_order(items)
    return items


_Step = tuple[Callable[[list[Item], int, Lexicon], None], tuple[str, ...]]

# The rules as they were put in order last, and in that order.
_ORDERED: list[tuple[list[Rule], dict[str, list[_Step]]]] = []


def _by_kind() -> dict[str, list[_Step]]:
    """What the rules for each kind of item do, in order, each with the kinds that it looks at."""
    if not _ORDERED or _ORDERED[0][0] != RULES:
        by_kind: dict[str, list[_Step]] = {}
        for rule in RULES:
            for kind in rule.kinds:
                by_kind.setdefault(kind, []).append((rule.apply, rule.kinds))
        _ORDERED[:] = [(list(RULES), by_kind)]
    return _ORDERED[0][1]


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


RULES: list[Rule] = [
    Rule("sentence torn by a page break", (SEP,), torn_sentence),
    Rule("role in a title or a place", (TERM, OBJ, ACT), role_in_a_title),
    Rule("act in a title", (ACT,), act_in_a_title),
    Rule("name of a study", (OBJ,), named_study),
    Rule("help of any kind", (SKIP, AND), help_given),
    Rule("state of a thing", (ACT,), state),
    Rule("said of one", (GROUP,), told_of_one),
    Rule("turn", (SKIP, UNKNOWN), turn),
    Rule("stranger in a list", (UNKNOWN, SKIP), stranger),
    Rule("group said of one", (GROUP,), said_of_one),
    Rule("source of a thing", (GROUP,), source_of_a_thing),
    Rule("excepted people", (EXCEPT, AND), excepted),
    Rule("noun for a person", (ACT, TERM), noun_for_a_person),
    Rule("act that only carries another", (ACT,), carrying),
    Rule("act that a Chinese verb has as its object", (ACT,), named_behind_a_verb),
    Rule("somebody thanked", (SKIP,), thanked),
    Rule("people of the journal", (ACT,), of_the_journal),
    Rule("cited work", (PERSON,), cited),
    Rule("participle behind its noun", (ACT,), done_to_what_was_named),
    Rule("contact", (PERSON,), contact),
    Rule("person who heads a section", (PERSON,), heads_a_section),
    Rule("address of a person", (PERSON,), housed),
    Rule("owner", (PERSON,), owner),
    Rule("longer name", (PERSON,), longer_name),
    Rule("name torn by a page break", (PERSON,), torn_name),
    Rule("word like a given name", (PERSON,), word_like_a_name),
    Rule("numbered initials", (PERSON,), numbered),
    Rule("weak mention", (PERSON,), weak_mention),
    Rule("object of a phrase", (PERSON,), object_of_a_phrase),
    Rule("abbreviation", (PERSON,), abbreviation),
    Rule("announced list", (GROUP,), announced),
    Rule("degree before its people", (DEGREE,), degree_before_people),
    Rule("author before a name", (GROUP,), author_before_name),
    Rule("topic before its agent", (SKIP,), topic_before_agent),
    Rule("agent after a participle", (OF,), agent_after_participle),
]

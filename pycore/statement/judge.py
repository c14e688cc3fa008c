"""Is the text a statement of contributions at all?

Acknowledgements, funding notes, biographies and prose hold names, initials and words such as
"validation" too. What tells a statement is how much of it is one: a heading that says so, terms
of CRediT, people on most lines, few words that belong to nothing.
"""

from __future__ import annotations

from pycore.statement.items import PERSON, UNKNOWN, Item
from pycore.statement.lexicon import (
    GROUP,
    HEADING,
    TEMPLATE,
    TERM,
)

# Words nobody knows that one role read may carry with it, in a text without a heading.
_STRANGE_WORDS_A_ROLE = 8


# Initials that stand for anybody, where they stand in brackets: "[A.B.] wrote, [C.D.] revised".
_ANYBODY = frozenset(("a.b", "c.d", "e.f", "g.h", "i.j", "k.l"))


def is_template(items: list[Item]) -> bool:
    """Whether the text is a form that still has to be filled in."""
    bracketed: set[str] = set()
    for place, item in enumerate(items):
        if item.kind == TEMPLATE:
            return True
        if (
            item.kind == PERSON
            and item.form in _ANYBODY
            and place
            and items[place - 1].form == "["
            and place + 1 < len(items)
            and items[place + 1].form == "]"
        ):
            bracketed.add(item.form)
    return len(bracketed) > 1


def is_statement(
    items: list[Item], roles: int, clauses_with_roles: int, names_people: bool, instructed: bool
) -> bool:
    """Whether a text that gave `roles` roles in so many clauses is a statement.

    A heading decides. Without one, a text in which two clauses or more say what somebody did is
    one, and so is a single clause unless it stands in prose about something else. Rules for
    authors are none where they speak of "each author" and of nobody by name.
    """
    if not roles or instructed and not names_people:
        return False
    if any(item.kind == HEADING for item in items):
        return True
    people = strange = terms = 0
    for item in items:
        if item.kind == UNKNOWN:
            strange += 1
        elif item.kind == TERM:
            terms += 1
        elif item.kind in (PERSON, GROUP):
            people += 1
    if terms > 1 or clauses_with_roles > 2:
        return True
    return strange <= _STRANGE_WORDS_A_ROLE * max(roles, people)

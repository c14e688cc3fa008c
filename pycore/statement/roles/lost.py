"""Lists of roles that may be two people's, because a line with a name on it was lost between.

    list = role ("," role)*      over a line end, with a role that is said twice; or out of the order that all other
                                 lists keep, at a line end

What such a list says is not certain. Statements list roles by the alphabet, by it from behind, or as the taxonomy's
first publishers printed them.
"""

from __future__ import annotations

from pycore.credit import ORDER
from pycore.statement.model import TERM as STATED
from pycore.statement.roles.claim import Said

_LEAST = 3  # roles of a list whose order can be seen
_OTHERS = 2  # lists that show what order a statement keeps
_AS_PRINTED = {
    role: place
    for place, role in enumerate(
        (
            "conceptualization",
            "methodology",
            "software",
            "validation",
            "formal-analysis",
            "investigation",
            "resources",
            "data-curation",
            "writing-original-draft",
            "writing-review-editing",
            "visualization",
            "supervision",
            "project-administration",
            "funding-acquisition",
        )
    )
}


def doubt_joined_lists(text: str, lists: list[list[Said]]) -> None:
    """Mark what lists of `text` say that may be two people's as possibly somebody else's, in place."""
    if "\n" not in text:
        return
    stated = [[one for one in said if one.basis == STATED] for said in lists]
    long = [said for said in stated if len(said) >= _LEAST]
    doubted = [
        said
        for said in long
        if len({one.role for one in said}) < len(said) and _breaks(text, said[0], said[-1])
    ]
    if len(long) > _OTHERS:
        for ranks in (ORDER, _AS_PRINTED):
            for way in (1, -1):
                astray = [said for said in long if not _is_in_order(said, ranks, way)]
                if len(astray) == 1 and _turns_at_a_break(text, astray[0], ranks, way):
                    doubted.extend(astray)
    for said in doubted:
        for one in said:
            one.far = True


def _breaks(text: str, first: Said, last: Said) -> bool:
    return "\n" in text[first.start : last.end]


def _turns_at_a_break(text: str, said: list[Said], ranks: dict[str, int], way: int) -> bool:
    """Whether a list is in order but for one place, and a line ends there."""
    turns = [at for at in range(1, len(said)) if not _is_in_order(said[at - 1 : at + 1], ranks, way)]
    return len(turns) == 1 and _breaks(text, said[turns[0] - 1], said[turns[0]])


def _is_in_order(said: list[Said], ranks: dict[str, int], way: int) -> bool:
    places = [ranks[one.role] * way for one in said]
    return all(before <= after for before, after in zip(places, places[1:]))

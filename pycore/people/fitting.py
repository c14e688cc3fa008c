"""How well a written-out form fits a printed name, and which names it fits best."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

from pycore.people.names import Folded, Name, Part, initials_in, spelling_key
from pycore.people.syllables import syllable_initials

# What a given name costs that stands alone.
GIVEN_ALONE = 2.75
# Two unusual forms that differ by no more than this fit equally well.
CLOSE = 0.5


@dataclass(frozen=True)
class Match:
    """The authors (indices, ascending) a form fits best, and its distance from their names."""

    authors: tuple[int, ...]
    cost: float


NOBODY = Match((), 99.0)


def best_of(costs: dict[int, float]) -> Match:
    """The authors of the least cost; next to it, too, where no form is a usual one."""
    if not costs:
        return NOBODY
    least = min(costs.values())
    near = least + (CLOSE if least else 0.0)
    return Match(tuple(sorted([index for index, cost in costs.items() if cost <= near])), least)


def cost_of_words(name: Name, full: Sequence[str], letters: Sequence[str]) -> float | None:
    """How far the words and initials are from `name`, or None if they cannot be its.

    The cost is 0 when every part is there, plus a little for each part left out; a family
    name alone costs more, a given name alone most.
    """
    left: list[Part] = list(name.parts)
    used_family = False
    for word in full:
        at = _place_of(word, left)
        if at < 0:
            return None
        part = left[at]
        used_family = used_family or part in name.parts[name.family :]
        if word in part.pieces and len(part.pieces) > 1:
            rest = tuple(piece for piece in part.pieces if piece != word)
            left[at] = Part(Folded("".join(rest)), rest, part.particle, part.initial, part.hyphenated)
        else:
            del left[at]
    pool = "".join([initials_in(part) for part in left])
    if len(left) == 1 and len(letters) > len(pool) and "".join(letters) in syllable_initials(left[0].word):
        return 0.5  # "Z.B. Chen" of Zhibin Chen
    for letter in letters:
        at = pool.find(letter)
        if at < 0:
            return None
        pool = pool[:at] + pool[at + 1 :]
    if letters and left and name.family and left[0] is name.parts[0] and name.parts[0].word[0] not in letters:
        return None  # initials that leave out the first name are another person's
    missing = len([part for part in left if not part.particle]) - len(letters)
    cost = 0.25 * max(missing, 0)
    if len(full) + len(letters) == 1 and len(name.parts) > 1:
        cost += 2.0 if used_family else GIVEN_ALONE
    elif not used_family and not name.only_initials and len(name.parts) > 2:
        cost += 1.0
    return cost


def _place_of(word: str, parts: Sequence[Part]) -> int:
    """Which of `parts` is the word, in any spelling, or has it as a piece; -1 for none."""
    key = spelling_key(Folded(word))
    for at, part in enumerate(parts):
        if word == part.word or key == spelling_key(part.word) or word in part.pieces:
            return at
    return -1

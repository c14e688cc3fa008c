"""How a name is abbreviated: every way to write its initials, and what each costs."""

from __future__ import annotations

from typing import Sequence

from pycore.people.names import PARTICLES, Name, Part, initials_in
from pycore.people.syllables import syllable_initials

# So many ways to write a name are kept; beyond it only the likely ones.
_COMBINATIONS = 400
# Letters of a particle that is written whole among initials: "AElB" of Anna El Berg.
_SHORT = 2


def initial_keys(name: Name) -> dict[str, float]:
    """Every way to write the initials of `name`, with its cost.

    initials = given+ family+, where a given name after the first may be left out, particles
    may be left out, a hyphenated part gives one letter or all ("J.-P." or "J."), and the family
    name may come first. A hyphen is kept in a second key, so that S.-K.M. is not S.K.M.
    """
    if not name.parts:
        return {}
    if name.only_initials:
        letters = "".join([part.word for part in name.parts])
        return {letters: 0.0}
    last = len(name.parts) - 1
    choices: list[list[tuple[str, float]]] = []
    for at, part in enumerate(name.parts):
        ways = _ways_of(part, at == last)
        if part.particle and at:
            ways.append(("", 0.0))
        elif at == 0 and last > 1:
            ways.append(("", 2.0))
        elif 0 < at < last or at == last and last > 1 and not name.certain:
            ways.append(("", 1.0 if at < last else 2.0))
        choices.append(ways)
    family = name.family if name.family <= last else last
    keys = _products(choices[:family], choices[family:])
    if last == 0 and not name.parts[0].hyphenated:
        return {}
    for key, cost in _products(choices[family:], choices[:family]).items():
        if cost + 3.0 < keys.get(key, 99.0):
            keys[key] = cost + 3.0
    return keys


def _ways_of(part: Part, last: bool) -> list[tuple[str, float]]:
    """The ways to write the initials of one part, the last of a name or not, with their costs."""
    whole = initials_in(part)
    ways = [(whole, 0.0)]
    if len(part.pieces) > 1:
        ways.append((whole[0], 0.75 if part.hyphenated else 0.0))
        if len(part.pieces[0]) == _SHORT and part.pieces[0] in PARTICLES:
            ways.append((part.pieces[0] + whole[1:], 0.0))  # "S.St.J." of St-Jean
        if part.pieces[0] == "d" and len(part.pieces) > 2:
            ways.append((whole[1], 1.0))  # "F.A." of d'Aubry-Buc
        if part.hyphenated:
            ways.append(("-".join(whole), 0.0))
            if last:
                ways.append((whole[-1], 1.5))  # Ada Vite-Reyes as A.R.
        elif last:
            ways.append((whole[-1], 0.5))
    elif part.initial and len(part.word) > 1 or part.particle and len(part.word) == _SHORT:
        ways.append((part.word, 0.0))
    return ways


def _products(front: list[list[tuple[str, float]]], back: list[list[tuple[str, float]]]) -> dict[str, float]:
    """Each way to write the parts, the `front` ones first, with what it costs."""
    keys: dict[str, float] = {"": 0.0}
    for ways in front + back:
        longer: dict[str, float] = {}
        for key, cost in keys.items():
            for letters, more in ways:
                total = cost + more
                if total < longer.get(key + letters, 3.0):
                    longer[key + letters] = total
        keys = longer
        if len(keys) > _COMBINATIONS:
            keys = {key: cost for key, cost in keys.items() if cost <= 1.0}
    return {key: cost for key, cost in keys.items() if len(key.replace("-", "")) > 1}


def family_first_keys(name: Name) -> dict[str, None]:
    """The initials of a name of two parts with the family name first, of a given name's syllables too."""
    if len(name.parts) != 2 or name.only_initials:
        return {}
    given, family = name.parts
    first = family.word[0]
    keys = {first + initials_in(given): None}
    keys.update({first + letters: None for letters in syllable_initials(given.word)})
    return keys


def abbreviates(name: Name, pieces: Sequence[str]) -> bool:
    """Whether each piece begins a part of the name, in order, from the first to a family part."""
    words = [part.word for part in name.parts]
    if not words or not words[0].startswith(pieces[0]):
        return False
    if len(pieces) > len(words):  # "McB" of McBain
        inner = [piece for part in name.parts for piece in part.pieces]
        return len(inner) > len(words) and _begins_each(inner, pieces)
    at = 0
    for piece in pieces[1:]:
        at += 1
        while at < len(words) and not words[at].startswith(piece):
            at += 1
        if at >= len(words):
            return False
    return at >= name.family


def _begins_each(words: Sequence[str], pieces: Sequence[str]) -> bool:
    if len(words) != len(pieces):
        return False
    return all(word.startswith(piece) for word, piece in zip(words, pieces))


def begins_and_stands(key: str, parts: Sequence[Part], at: int) -> bool:
    """Whether two letters of `key` begin the part `at` of a name of two, and the third is all there is of the other."""
    if len(parts) != 2:
        return False
    return parts[at].word.startswith(key[:2]) and parts[1 - at].word == key[2]


def is_subsequence(letters: str, word: str) -> bool:
    """Whether the letters stand in the word in this order, others between them or not."""
    at = 0
    for letter in letters:
        at = word.find(letter, at) + 1
        if not at:
            return False
    return True

"""The cases of Russian and Ukrainian family names: "написана Ивановой" is "written by Ivanova"."""

from __future__ import annotations

import re

from pycore.people.names import Folded, fold

CYRILLIC = re.compile("[\u0430-\u0491]{3}")

# How a name ends, and what may stand in its place in another case; the first ending that fits counts. Words are
# compared folded, where "й" is "и".
_ENDINGS = (
    ("ский", "ского скому ским ском"),
    ("цкий", "цкого цкому цким цком"),
    ("ая", "ой ую"),
    ("а", "ой ей у ы и е ою"),
    ("я", "ей ю и е"),
    ("й", "я ю ем е єм"),
    ("ь", "я ю ем е"),
    ("", "а у ым ом им ем е ові"),
)
_FOLDED: list[tuple[str, list[Folded]]] = []  # the same folded, from the first Cyrillic name on
_NEVER_CHANGE = frozenset("оуыеюэіїє")


def cases_of(word: Folded) -> list[Folded]:
    """The other cases of a name; none of one that never changes ("Черненко")."""
    if word[-1] in _NEVER_CHANGE:
        return []
    if not _FOLDED:
        _FOLDED.extend([(fold(ending), [fold(form) for form in forms.split()]) for ending, forms in _ENDINGS])
    for ending, forms in _FOLDED:
        if word.endswith(ending):
            stem = word[: len(word) - len(ending)]
            return [Folded(stem + form) for form in forms]
    return []

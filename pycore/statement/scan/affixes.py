"""Words that are written together with their little words: Korean particles, Arabic "and", "with", "the".

    Korean   word = known (known | particle)*          "연구를" is 연구 and a particle
    Arabic   word = "and"? preposition? article? known "of it"?   "وتحليلها" is "and", "analysis", "of it"

A word that is known as it stands is never cut.
"""

from __future__ import annotations

import re
from typing import Callable

from pycore.statement.lexicon.words import PARTICLES

HANGUL = re.compile("[\uac00-\ud7a3]")
ARABIC = re.compile("[\u0620-\u06d3]")

_AND = ("\u0648", "")
_PREPOSITIONS = ("", "\u0628", "\u0644\u0644", "\u0644")  # none, "with", "to the", "to"
_ARTICLES = ("\u0627\u0644", "")
_OF_THEM = ("", "\u0647\u0627", "\u0647\u0645", "\u0647")  # none, "of it", "of them"
_SHORTEST = 2
_LONGEST = 24

Piece = tuple[int, str]  # where a piece ends in its word, and its key


def cut(key: str, known: Callable[[str], bool]) -> list[Piece]:
    """The pieces of a Korean or Arabic word that is not known itself; empty where it cannot be cut."""
    if known(key) or not _SHORTEST <= len(key) <= _LONGEST:
        return []
    if HANGUL.match(key):
        return _korean(key, 0, known)
    return _arabic(key, known)


def _korean(key: str, start: int, known: Callable[[str], bool]) -> list[Piece]:
    rest = key[start:]
    if start and (rest in PARTICLES or len(rest) >= _SHORTEST and known(rest)):
        return [(len(key), rest)]
    for size in range(len(rest) - 1, _SHORTEST - 1, -1):
        if known(rest[:size]):
            more = _korean(key, start + size, known)
            if more:
                return [(start + size, rest[:size]), *more]
    return []


def _arabic(key: str, known: Callable[[str], bool]) -> list[Piece]:
    for conjunction in _AND:
        for preposition in _PREPOSITIONS:
            for article in _ARTICLES:
                before = conjunction + preposition + article
                if not key.startswith(before):
                    continue
                for after in _OF_THEM if not article else _OF_THEM[:1]:
                    word = key[len(before) : len(key) - len(after)]
                    if key.endswith(after) and len(word) >= _SHORTEST and known(word):
                        return _pieces(conjunction, preposition, article, word, after)
    return []


def _pieces(conjunction: str, preposition: str, article: str, word: str, after: str) -> list[Piece]:
    """Each with its end; the article goes with its word, which is looked up without it."""
    pieces: list[Piece] = []
    end = 0
    for text, key in (
        (conjunction, conjunction),
        (preposition, preposition),
        (article + word, word),
        (after, after),
    ):
        end += len(text)
        if text:
            pieces.append((end, key))
    return pieces

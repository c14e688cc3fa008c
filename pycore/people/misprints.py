"""Words that are one letter away from a known one: put in, left out, changed, or two that changed places."""

from __future__ import annotations

from typing import Iterable

_LONGEST = 40


class Misprints:
    """Known words of `least` letters or more, ready to be compared with a misprint of `shortest` or more.

    A misprint keeps the first or the last letter of its word.
    """

    def __init__(self, words: Iterable[str], least: int, shortest: int = 0) -> None:
        self._shortest = shortest or least
        self._ends: dict[str, list[str]] = {}  # words by their first, and by "." and their last letter
        for word in words:
            if len(word) >= least:
                self._ends.setdefault(word[0], []).append(word)
                self._ends.setdefault("." + word[-1], []).append(word)

    def of(self, word: str) -> str | None:
        """The known word that `word` is a misprint of, if it is just one. A known word is its own."""
        found = self.all_of(word)
        return found[0] if len(found) == 1 else None

    def all_of(self, word: str) -> list[str]:
        """All known words that `word` may be a misprint of."""
        size = len(word)
        found: list[str] = []
        if not self._shortest <= size <= _LONGEST:
            return found
        for known in self._ends.get(word[0], []) + self._ends.get("." + word[-1], []):
            if -2 < len(known) - size < 2 and known not in found and one_letter_off(word, known):
                found.append(known)
        return found


def one_letter_off(word: str, other: str) -> bool:
    """Whether the words are alike but for one letter at most, or for two that stand the other way round."""
    shorter = min(len(word), len(other))
    start = 0
    while start < shorter and word[start] == other[start]:
        start += 1
    end = 0
    while end < shorter - start and word[-1 - end] == other[-1 - end]:
        end += 1
    differing = max(len(word), len(other)) - start - end
    if differing == 2 and len(word) == len(other):
        return word[start] == other[start + 1] and word[start + 1] == other[start]
    return differing <= 1

"""Pages whose blanks are lost: "A.B.andC.D.designedthestudy;allauthorsreviewedthemanuscript".

    run  = chunk+                    letters without a blank, perhaps over a line end after a hyphen
    chunk = initials? word+          initials and names begin with capitals

Where a page says so more than once, its runs are parted into words of the tables and names of the authors, as few as
may be; what nobody knows stays together. A word or two that are written together by themselves are left to `tokens`.
"""

from __future__ import annotations

import re

from pycore.people import SURE, Roster
from pycore.statement.lexicon.entry import spell
from pycore.statement.lexicon.lookup import Lexicon

# A run this long is looked at, and tells whether others should be.
_LONG = re.compile("[a-z]{16}")
_RUN = re.compile(r"[^\W\d_]+(?:[-\u2010\u00ad]\r?\n[^\W\d_]+)*")
_LOWER = re.compile("[A-Z]?[a-z]{12,}")
_BREAK = re.compile(r"[-\u2010\u00ad]\r?\n")
_CHUNK = re.compile(r"[^\W\d_a-z]*[^\W\d_A-Z]*")
_CAPITALS = re.compile("[A-Z]{2,5}(?=[a-z])")
# A sentence that follows at once, and what follows initials at once.
_AFTER_STOP = re.compile(r"(?<=[a-z][a-z][.;])(?=[A-Z])|(?<=[A-Z]\.)(?=[a-z]{2})")
_LITTLE = frozenset(
    ("an", "and", "the", "of", "in", "to", "for", "by", "on", "at", "as", "all", "was", "is", "are", "has", "had", "led", "ran",
    "its", "our", "who", "two", "new", "via", "or", "not", "with", "from", "this", "that", "these", "their", "were", "have", "both",
    "also")
)  # fmt: skip
_SHORTEST, _LONGEST = 4, 20  # letters of a word of the tables
_LONGEST_RUN = 400
_LEAST_LOST = 3  # blanks that are missing for certain
_MANY = 40  # runs that are looked at for that
_KNOWN, _SHORT, _STRANGE, _STRANGE_LETTER = 1.0, 1.2, 5.0, 0.3


class Parted:
    """A text with the blanks put in that were lost."""

    def __init__(self, text: str, places: list[int]) -> None:
        """`places` are those in `text` before which a blank is missing, in order."""
        out: list[str] = []
        self._blanks: list[int] = []  # the places of the new blanks in the new text
        done = 0
        for place in places:
            out.append(text[done:place])
            self._blanks.append(place + len(self._blanks))
            done = place
        out.append(text[done:])
        self.text = " ".join(out)

    def original(self, place: int) -> int:
        """The place in the text as it was given of one in the new text."""
        low, high = 0, len(self._blanks)
        while low < high:
            middle = (low + high) // 2
            if self._blanks[middle] < place:
                low = middle + 1
            else:
                high = middle
        return place - low


def part_words(text: str, roster: Roster, words: Lexicon) -> Parted | None:
    """`text` with its blanks, or None where none are missing."""
    if _LONG.search(text) is None:
        return None
    parting = _Parting(roster, words)
    lost = 0
    for found in _LOWER.findall(text)[:_MANY]:
        if len(found) <= _LONGEST_RUN and not words.knows(spell(found)):
            cuts, strange = parting.cuts(found)
            lost += max(0, len(cuts) - 2) if strange else len(cuts)
            if lost >= _LEAST_LOST:
                break
    if lost < _LEAST_LOST:
        return None
    places = {found.start() for found in _AFTER_STOP.finditer(text)}
    for run in _RUN.finditer(text):
        if run.end() - run.start() <= _LONGEST_RUN:
            places.update(_places(run.group(0), run.start(), parting))
    return Parted(text, sorted(places))


def _places(run: str, start: int, parting: _Parting) -> list[int]:
    """Where words begin within a run that begins at `start`."""
    bare: list[int] = []  # the places of the letters, without hyphens and line ends
    done = 0
    for found in _BREAK.finditer(run):
        bare.extend(range(done, found.start()))
        done = found.end()
    bare.extend(range(done, len(run)))
    letters = "".join([run[place] for place in bare])
    return [start + bare[cut] for cut in parting.all_cuts(letters)]


class _Parting:
    def __init__(self, roster: Roster, words: Lexicon) -> None:
        self._roster = roster
        self._words = words
        self._known: dict[str, float] = {}

    def all_cuts(self, letters: str) -> list[int]:
        """Where words begin in letters of either case."""
        if len(letters) < 2 * _SHORTEST - 2 and letters[1:].islower() or self._is_word(letters):
            return []
        if letters.isupper():
            cuts, strange = self.cuts(letters.lower()) if len(letters) > 2 * _SHORTEST else ([], True)
            return [] if strange else cuts
        places: list[int] = []
        known = False  # whether the chunk before ends in a word
        for found in _CHUNK.finditer(letters):
            chunk, start = found.group(0), found.start()
            if not chunk:
                break
            if start and known:
                places.append(start)
            first = self._initials(chunk)
            if first:
                places.append(start + first)
            word = chunk[first:]
            if word:
                cuts, _ = self.cuts(word)
                places.extend([start + first + cut for cut in cuts])
                known = self._is_word(word[cuts[-1] if cuts else 0 :])
        return places

    def _initials(self, chunk: str) -> int:
        """How many capitals at the beginning are initials that a word follows at once: "ABwrote"."""
        found = _CAPITALS.match(chunk)
        if found is None or self._is_word(chunk):
            return 0
        capitals = found.group(0)
        if self._is_word(chunk[len(capitals) - 1 :]):
            return len(capitals) - 1  # "JBerg"
        match = self._roster.by_initials(list(capitals))
        if match.authors and match.cost <= SURE or not self.cuts(chunk[len(capitals) :])[1]:
            return len(capitals)
        return 0

    def _is_word(self, word: str) -> bool:
        return self._cost(word.lower()) < _STRANGE

    def cuts(self, word: str) -> tuple[list[int], bool]:
        """Where words begin within a word of one case, and whether some of it is strange."""
        word = word.lower()
        size = len(word)
        costs = [0.0] * (size + 1)
        begins = [0] * (size + 1)
        strange = [False] * (size + 1)
        open_at = [0] * (size + 1)  # where the strange letters begin that may end here
        for end in range(1, size + 1):
            before = open_at[end - 1] if strange[end - 1] else end - 1
            costs[end] = costs[before] + _STRANGE + _STRANGE_LETTER * (end - before)
            begins[end], strange[end], open_at[end] = before, True, before
            for start in range(max(0, end - _LONGEST), end - 1):
                if costs[start] + _KNOWN < costs[end]:
                    cost = costs[start] + self._cost(word[start:end])
                    if cost < costs[end]:
                        costs[end], begins[end], strange[end] = cost, start, False
        cuts: list[int] = []
        any_strange = False
        end = size
        while end:
            any_strange = any_strange or strange[end]
            end = begins[end]
            if end:
                cuts.append(end)
        return cuts[::-1], any_strange

    def _cost(self, word: str) -> float:
        cost = self._known.get(word)
        if cost is None:
            if word in _LITTLE:
                cost = _SHORT
            elif len(word) >= _SHORTEST and self._words.knows(spell(word)) or self._roster.knows(spell(word)):
                cost = _KNOWN
            else:
                cost = _STRANGE + _STRANGE_LETTER * len(word)
            self._known[word] = cost
        return cost

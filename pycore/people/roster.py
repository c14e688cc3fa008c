"""Who is meant: words or initials of a text against the list of authors.

A `Roster` answers with the authors a form fits and how far the form is from the printed name
(`cost`, 0 for the usual ways to write it). When two authors fit equally well, both are
returned: nothing here guesses.
"""

from __future__ import annotations

from typing import Sequence

from pycore.people.abbreviations import (
    abbreviates,
    begins_and_stands,
    family_first_keys,
    initial_keys,
    is_subsequence,
)
from pycore.people.cases import CYRILLIC, cases_of
from pycore.people.fitting import CLOSE, NOBODY, Match, best_of, cost_of_words
from pycore.people.misprints import Misprints, one_letter_off
from pycore.people.names import (
    CJK,
    PARTICLES,
    Folded,
    Name,
    families_in_capitals,
    fold,
    initials_in,
    parse_name,
    spelling_key,
)
from pycore.people.nicknames import other_forms

# Beyond this cost a form is taken for a person only where the text expects one.
SURE = 3.5
# What initials cost that begin with the family name.
FAMILY_FIRST = 3.0
_SHORT = 4  # letters
_MANY = 4  # words of a name of which some may be left out
# What is read by machine for one letter, and the letter.
_MISREAD = (("rn", "m"), ("vv", "w"), ("cl", "d"))


class Roster:
    """The authors of one work, indexed by the words and the initials they may be written with."""

    def __init__(self, authors: Sequence[str]) -> None:
        capitals = families_in_capitals(authors)
        self.names: list[Name] = [parse_name(author, capitals) for author in authors]
        self._words: dict[str, list[int]] = {}
        self._whole: dict[str, list[int]] = {}
        self._families: dict[str, list[int]] = {}  # of names without blanks, by which Japanese authors go
        for index, name in enumerate(self.names):
            for part in name.parts:
                for word in {part.word, _other_spelling(part.word), *part.pieces}:
                    if len(word) > 1 or not word.isascii():
                        self._add(self._words, word, index)
            words = [part.word for part in name.parts]
            self._add(self._whole, " ".join(words), index)
            if words and CJK.match(words[0]):
                self._add_chinese(words, index)
        # Other forms of given names -> the forms that the byline has.
        self._called: dict[str, list[Folded]] = {}
        for name in self.names:
            for part in name.parts[: max(name.family, 1)][:1]:
                for form in other_forms(part.word):
                    if form not in self._words:
                        self._called.setdefault(form, []).append(part.word)
        self._cases = {
            form: part.word
            for name in self.names
            for part in name.parts
            if CYRILLIC.match(part.word)
            for form in cases_of(part.word)
            if form not in self._words
        }
        self._letters: dict[str, dict[int, float]] | None = None
        self._misprints: Misprints | None = None
        self._memo: dict[str, Match] = {}
        self._single: dict[str, list[int]] | None = None
        self._family_first: dict[str, list[int]] | None = None

    @staticmethod
    def _add(index: dict[str, list[int]], key: str, author: int) -> None:
        held = index.setdefault(key, [])
        if not held or held[-1] != author:  # authors come in order; a search would cost n² of 10,000
            held.append(author)

    def _add_chinese(self, words: Sequence[str], index: int) -> None:
        """A name without blanks, and the family name by which Japanese authors are called."""
        if len(words) > 1:
            self._add(self._whole, "".join(words), index)
            self._add(self._families, words[0], index)
        elif len(words[0]) > 2:
            self._add(self._families, words[0][:2], index)
            if len(words[0]) > 3:
                self._add(self._families, words[0][:3], index)

    def knows(self, word: str) -> bool:
        """Whether `word` (two letters or more) is a word of some author's name."""
        return word in self._words or word in self._cases or _other_spelling(word) in self._words

    def calls(self, word: str) -> bool:
        """Whether `word` is another form of an author's given name: "Chris" of Christopher."""
        return word in self._called

    @property
    def single_letters(self) -> dict[str, list[int]]:
        """The first letters of authors who have but one name, and who these are."""
        if self._single is None:
            self._single = {}
            for index, name in enumerate(self.names):
                if len(name.parts) == 1 and not name.only_initials:
                    self._single.setdefault(name.parts[0].word[0], []).append(index)
        return self._single

    def nearly(self, word: str) -> Folded | None:
        """The word of an author's name that `word` is a misprint of (one letter), if just one."""
        if self._misprints is None:
            self._misprints = Misprints(self._words, 5)
        known = self._misprints.of(word) or self._misread(word) or self._exchanged(word)
        return Folded(known) if known else None

    def _misread(self, word: str) -> str | None:
        """The word of an author's name that a machine took for `word`: "Lornax" of Lomax."""
        for seen, meant in _MISREAD:
            if seen in word and word.replace(seen, meant) in self._words:
                return word.replace(seen, meant)
        return None

    def _exchanged(self, word: str) -> str | None:
        """The short word of an author's name two letters of which changed places, if just one: "Khan" as "Kahn"."""
        if len(word) != _SHORT:
            return None
        swapped = [word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(_SHORT - 1)]
        known = [one for one in swapped if one in self._words]
        return known[0] if len(known) == 1 else None

    def by_words(self, words: Sequence[str], reversed_order: bool = False) -> Match:
        """Match a written-out name: at least one full word, the rest words or initials.

        Every word must be a word of the author's name and every initial the initial of one of
        the remaining words. `reversed_order` says that the family name comes first ("Tecchio,
        M. A."). The cost counts the words of the name that were left out.
        """
        memo = ("<" if reversed_order else ">") + " ".join(words)
        if memo not in self._memo:
            self._memo[memo] = self._by_words(words)
        return self._memo[memo]

    def _by_words(self, words: Sequence[str]) -> Match:
        full: list[Folded] = []
        letters: list[str] = []
        loose: list[Folded] = []
        for word in words:
            folded = fold(word)
            if "'" in folded and self.knows(folded.replace("'", "")):
                folded = Folded(folded.replace("'", ""))  # "O'Neill"
            folded = self._cases.get(folded, folded)
            if len(folded) == 1 and folded.isascii():
                letters.append(folded)
            elif self.knows(folded):
                full.append(folded)
            elif folded in PARTICLES:
                continue
            elif len(folded) <= 3 and word.isupper():
                letters.extend(folded)
            elif folded in self._called and len(words) > 1:
                return self._by_called(words, word, self._called[folded])
            else:
                close = self.nearly(folded)
                if close is None:
                    return NOBODY
                loose.append(close)
        if not full and (not loose or len(full) + len(loose) + len(letters) < 2):
            return NOBODY
        candidates: set[int] | None = None
        for known in full + loose:
            held = set(self._words.get(known, ())) | set(self._words.get(spelling_key(known), ()))
            candidates = held if candidates is None else candidates & held
        best: dict[int, float] = {}
        for index in candidates or ():
            cost = cost_of_words(self.names[index], full + loose, letters)
            if cost is not None:
                best[index] = cost + len(loose)
        return best_of(best)

    def _by_called(self, words: Sequence[str], word: str, given: list[Folded]) -> Match:
        """Match a name with `word` in it, which is another form of the given names `given`."""
        best: dict[int, float] = {}
        for one in given:
            match = self._by_words([one if other == word else other for other in words])
            for index in match.authors:
                best[index] = match.cost + CLOSE
        return best_of(best)

    def by_initials(self, pieces: Sequence[str], hyphens: Sequence[int] = ()) -> Match:
        """Match initials given as letters or letter groups: ["J", "P", "S"], ["M", "Bo"].

        `hyphens` are the positions of pieces that follow a hyphen. Order of trial: the usual
        ways to write the initials; abbreviated words ("M.Bo."); one stray letter more.
        """
        memo = "." + ".".join(pieces) + "-" + ",".join([str(at) for at in hyphens])
        if memo not in self._memo:
            self._memo[memo] = self._by_initials(
                [fold(piece) for piece in pieces], hyphens, any(piece[1:].islower() for piece in pieces)
            )
        return self._memo[memo]

    def _by_initials(self, pieces: Sequence[str], hyphens: Sequence[int], shortened: bool) -> Match:
        if self._letters is None:
            self._letters = {}
            for index, name in enumerate(self.names):
                for key, cost in initial_keys(name).items():
                    held = self._letters.setdefault(key, {})
                    held[index] = min(cost, held.get(index, 99.0))
        key = "".join(pieces)
        if hyphens:
            marked = "".join(["-" + piece if at in hyphens else piece for at, piece in enumerate(pieces)])
            if marked in self._letters:
                return best_of(self._letters[marked])
        if shortened and key in self._letters and min(self._letters[key].values()) > 0:
            begun = {i: 1.0 for i, name in enumerate(self.names) if abbreviates(name, pieces)}
            if begun:
                return best_of(begun)  # "Ja.S." is Jane Smith before she is J. A. B. Smith
        if key in self._letters:
            return best_of(self._letters[key])
        if len(pieces) > 1 and len(key) > len(pieces):
            fits = {i: 1.0 for i, name in enumerate(self.names) if abbreviates(name, pieces)}
            if fits:
                return best_of(fits)
        family_first = self.family_first(key)
        if family_first:
            return Match(family_first, FAMILY_FIRST)
        return self._stray_letter(key)

    def family_first(self, letters: str) -> tuple[int, ...]:
        """The authors whose initials are `letters` with the family name first, as Chinese authors write them.

        A given name of two syllables gives one letter or two: Liqian Mo is M.L. or M.L.Q.
        """
        if self._family_first is None:
            self._family_first = {}
            for index, name in enumerate(self.names):
                for key in family_first_keys(name):
                    self._add(self._family_first, key, index)
        return tuple(self._family_first.get(letters, ()))

    def _stray_letter(self, key: str) -> Match:
        """Initials with inner letters more than the name gives, where the ends agree: OWE."""
        if len(key) < 3:
            return NOBODY
        split: dict[int, float] = {}
        stray: dict[int, float] = {}
        for index, name in enumerate(self.names):
            if not name.parts or name.only_initials:
                continue
            if len(key) == 3 and any(begins_and_stands(key, name.parts, at) for at in (0, 1)):
                split[index] = 3.0  # Karthik M as KAM
                continue
            first, last = name.parts[0].word, name.parts[-1]
            if key[0] != first[0] or key[-1] not in initials_in(last):
                continue
            given = "".join([part.word for part in name.parts[: max(name.family, 1)]])
            family = "".join([initials_in(part) for part in name.parts[max(name.family, 1) :]])
            if len(key) <= 4 and is_subsequence(key, given + family):
                split[index] = 3.0  # Tanqi Lou as TQL, Gianfranco Del Prete as GFDP
            elif len(key) == 3 and len(name.parts) == 2:
                stray[index] = 4.0
        return best_of(split or stray)

    def near_initials(self, pieces: Sequence[str], among: Sequence[int]) -> tuple[int, ...]:
        """Which authors of `among` have initials that are these but for one letter, or for their order.

        Two letters are not enough to tell a misprint from another person.
        """
        key = "".join([fold(piece) for piece in pieces])
        if not 2 < len(key) < 7:
            return ()
        near: list[int] = []
        for index in among:
            name = self.names[index]
            written = "".join([initials_in(part) for part in name.parts])
            if name.only_initials or len(written) < 2:
                continue
            if sorted(written) == sorted(key) or one_letter_off(written, key):
                near.append(index)
        return tuple(near)

    def exchanged_initials(self, pieces: Sequence[str]) -> tuple[int, ...]:
        """Which authors have these initials in another order of letters."""
        key = sorted("".join([fold(piece) for piece in pieces]))
        if not 2 < len(key) < 7:
            return ()
        return tuple(
            [
                index
                for index, name in enumerate(self.names)
                if not name.only_initials
                and sorted("".join([initials_in(part) for part in name.parts])) == key
            ]
        )

    def shortened_initials(self, pieces: Sequence[str], among: Sequence[int]) -> tuple[int, ...]:
        """Which authors of `among` have these initials if some of their names are left out: "R.T." of Randall K. Ten
        Haken."""
        key = "".join([fold(piece) for piece in pieces])
        found: list[int] = []
        for index in among:
            name = self.names[index]
            if len(name.parts) < _MANY or name.only_initials:
                continue
            written = "".join([initials_in(part) for part in name.parts])
            if written[:1] == key[:1] and is_subsequence(key, written):
                found.append(index)
        return tuple(found)

    def by_family(self, word: str) -> tuple[int, ...]:
        """The authors of Chinese or Japanese names that begin with this family name."""
        return tuple(self._families.get(word, ()))

    def exactly(self, words: Sequence[str]) -> tuple[int, ...]:
        """The authors whose whole name is these words, in this order."""
        return tuple(self._whole.get(" ".join(words), ()))


def _other_spelling(word: str) -> str:
    """The word without its umlauts, where enough of it is left to know it by (Zoe is no Zo)."""
    if "ae" not in word and "oe" not in word and "ue" not in word:
        return word
    key = spelling_key(Folded(word))
    return key if len(key) > 3 else word

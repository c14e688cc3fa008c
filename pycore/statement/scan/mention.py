"""What a mention of a person is, and what kind of one a word can begin."""

from __future__ import annotations

from pycore.people import Match, Roster
from pycore.statement.lexicon.lookup import Lexicon
from pycore.statement.scan.tokens import Token


class Mention:
    """Tokens up to `end` name somebody: `match` says whom; `initials` how it is written.

    `dotted` initials cannot be an ordinary word; undotted ones and unknown ones (`match` is
    empty) are persons only where the text expects one.
    """

    __slots__ = ("dotted", "end", "form", "initials", "match")

    def __init__(self, end: int, match: Match, initials: bool, dotted: bool, form: str) -> None:
        self.end = end
        self.match = match
        self.initials = initials
        self.dotted = dotted
        self.form = form


class Shapes:
    """What kind of mention a word can begin, remembered by its letters."""

    NAME = 1
    INITIALS = 2

    def __init__(self, roster: Roster, words: Lexicon, text: str) -> None:
        self.roster = roster
        self.words = words
        self.text = text
        self.dotted: dict[str, Match] = {}  # what plain dotted initials mean, as they are written
        self._known: dict[str, int] = {}
        self._keys: dict[str, bool] = {}

    def known(self, key: str) -> bool:
        """Whether a key is a word of the tables or of a listed name."""
        known = self._keys.get(key)
        if known is None:
            known = self._keys[key] = self.words.knows(key) or self.roster.knows(key)
        return known

    def of(self, token: Token) -> int:
        """0, or the sum of `NAME` and `INITIALS`."""
        shape = self._known.get(token.text)
        if shape is None:
            shape = self._known[token.text] = self._look(token)
        return shape

    def _look(self, token: Token) -> int:
        text = token.text
        capital = begins_like_a_name(text)
        if len(text) == 1:
            return self.NAME + self.INITIALS if capital else self.INITIALS
        shape = 0
        if (
            self.roster.knows(token.key)
            or capital
            and (self.roster.calls(token.key) or could_be_misprint(token, self.roster, self.words))
        ):
            shape = self.NAME
        if len(text) <= 3 or len(text) <= 6 and capital and text[1:] != text[1:].lower():
            shape += self.INITIALS
        return shape


def begins_like_a_name(text: str) -> bool:
    """Whether a word begins with a capital, or is of a script without capitals."""
    first = text[0]
    return first != first.lower() or first.lower() == first.upper()


def could_be_misprint(token: Token, roster: Roster, words: Lexicon) -> bool:
    return len(token.text) >= 5 and words.single(token.key) is None and roster.nearly(token.key) is not None

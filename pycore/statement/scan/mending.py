"""Words of roles' names that came apart, and words that lost a ligature.

    torn    = piece (blank | line-end) piece ((blank | line-end) piece)?     "Super vision", "Meth odol ogy"
    ligated = "fi" | "fl" | "ff" | "ffi" | "ft" | "ti" | "tt"                lost between two pieces: "cura on"

The pieces may be words of their own ("super", "vision"): what they make together is a word of a role's name, and
of nothing else that is written as two words.
"""

from __future__ import annotations

from typing import Callable

from pycore.people import Roster
from pycore.statement.lexicon.entry import spell
from pycore.statement.lexicon.lookup import LIGATURES, Lexicon, without_ligatures
from pycore.statement.scan.tokens import LINE, WORD, Token

_SHORTEST = 5
# Two words that are one as well, and words that are the end of a line as often as a piece of one.
_LEFT_OUT = frozenset(
    ("dataset", "first", "model", "paper", "study", "initial", "leading", "support", "materials")
)


class Torn:
    """What the words of roles' names look like in pieces: the letters of the pieces together -> the word."""

    def __init__(self, role_words: frozenset[str]) -> None:
        self.whole: dict[str, str] = {}
        self.begun: set[str] = set()
        for word in sorted(role_words):
            if len(word) < _SHORTEST or word in _LEFT_OUT:
                continue
            self.whole[word] = word
            for left in without_ligatures(word):
                if (left[0], left[-1]) == (word[0], word[-1]):
                    self.whole.setdefault(left, word)
        for letters in self.whole:
            self.begun.update([letters[:size] for size in range(2, len(letters) + 1)])


_TORN: list[Torn] = []


def mend_words(tokens: list[Token], words: Lexicon, roster: Roster) -> None:
    """Put the words of roles' and authors' names together in `tokens`, and letters for what was taken for figures, in
    place."""
    if not _TORN:
        _TORN.append(Torn(words.role_words))
    begun = _TORN[0].begun
    for at in range(len(tokens) - 2, -1, -1):
        token = tokens[at]
        after = tokens[at + 1]
        if after.text == ".":
            if token.text in _LETTERS and _stands_among_initials(tokens, at):
                letter = _LETTERS[token.text]
                tokens[at] = Token(WORD, letter, letter.lower(), token.start, token.end, token.gap)
            continue
        if token.kind != WORD:
            continue
        if after.text == "-":
            if not after.gap and token.text[0].isupper():
                _join_name(tokens, at, at + 2, roster, words)
            continue
        kind = after.kind
        if kind == WORD:
            letters = token.key + after.key
            if letters in begun:
                _mend_at(tokens, at, _TORN[0].whole)
            elif after.gap and after.text.islower() and _is_torn_name(token, after, roster, words):
                text = token.text + after.text
                tokens[at : at + 2] = [Token(WORD, text, letters, token.start, after.end, token.gap)]
            elif after.gap and roster.knows(letters) and token.text[0].isupper() and after.text[0].isupper():
                _join_name(tokens, at, at + 1, roster, words)
        elif kind == LINE and at + 2 < len(tokens):
            below = tokens[at + 2]
            if below.kind == WORD and token.key + below.key in begun:
                _mend_at(tokens, at, _TORN[0].whole)


def _join_name(tokens: list[Token], at: int, end: int, roster: Roster, words: Lexicon) -> None:
    """Write a given name as the author list does: "Hao-Ran Li" and "Hao Ran Li" for Haoran Li."""
    token = tokens[at]
    if end >= len(tokens) or len(token.text) < _SHORTEST_SYLLABLE:
        return
    after = tokens[end]
    joined = token.key + after.key
    if (
        after.kind != WORD
        or end > at + 1
        and after.gap
        or len(joined) < _SHORTEST
        or not roster.knows(joined)
    ):
        return
    if roster.knows(token.key):
        return
    if end == at + 1 and (roster.knows(after.key) or words.knows(token.key) or words.knows(after.key)):
        return
    text = token.text + after.text
    tokens[at : end + 1] = [Token(WORD, text, joined, token.start, after.end, token.gap)]


_SHORTEST_SYLLABLE = 2


def _is_torn_name(token: Token, following: Token, roster: Roster, words: Lexicon) -> bool:
    """Whether two words are halves of a name: "Sen ninger" and "V illegas"."""
    if not token.text[0].isupper() or len(following.text) < _SHORTEST_HALF or words.knows(following.key):
        return False
    return roster.knows(token.key + following.key)


_SHORTEST_HALF = 3

# What stands for a letter where a page was read by machine: "C.1." and "5.R.".
_LETTERS = {"1": "I", "l": "I", "0": "O", "5": "S", "8": "B", "]": "J"}


def _stands_among_initials(tokens: list[Token], at: int) -> bool:
    """Whether initials stand at once before or after what is at `at` and its full stop."""
    if tokens[at + 1].gap:
        return False
    if at > 1 and not tokens[at].gap and tokens[at - 1].text == "." and not tokens[at - 1].gap:
        return _is_initial(tokens[at - 2])
    after = at + 2
    if after < len(tokens) and tokens[after].text == "-":
        after += 1
    return (
        after + 1 < len(tokens)
        and _is_initial(tokens[after])
        and tokens[after + 1].text == "."
        and not (tokens[after].gap or tokens[after + 1].gap)
    )


def _is_initial(token: Token) -> bool:
    return token.kind == WORD and len(token.text) == 1 and token.text.isupper()


def _mend_at(tokens: list[Token], at: int, whole: dict[str, str]) -> None:
    letters = tokens[at].key
    place = at + 1
    for _ in range(_MOST_PIECES - 1):
        if place < len(tokens) and tokens[place].kind == LINE:
            place += 1
        if place >= len(tokens) or not _goes_on(tokens, place):
            return
        letters += tokens[place].key
        place += 1
        word = whole.get(letters)
        if word is not None and letters != tokens[at].key:
            text = "".join([token.text for token in tokens[at:place] if token.kind == WORD])
            tokens[at:place] = [
                Token(WORD, text, word, tokens[at].start, tokens[place - 1].end, tokens[at].gap)
            ]
            return


_MOST_PIECES = 3


def _goes_on(tokens: list[Token], place: int) -> bool:
    """Whether the token at `place` may be a later piece: small letters after a blank or a line end, or capitals
    after capitals."""
    token, before = tokens[place], tokens[place - 1]
    if token.kind != WORD or not (token.gap or before.kind == LINE):
        return False
    return token.text.islower() or len(token.text) > 1 and token.text.isupper() and before.text.isupper()


def mended(tokens: list[Token], at: int, known: Callable[[str], bool]) -> bool:
    """Mend the unknown word at `at` in place, if it is half of a word of any table.

    "apolipopro tein" stays, "cura tion" becomes one token; so does "con rmed", which has lost a ligature.
    """
    token = tokens[at]
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is not None and following.kind == LINE:
        return _mended_below(tokens, at, known)
    if following is None or not _may_go_on(token, following):
        return False
    text = token.text + following.text
    whole = spell(text)
    if len(whole) <= _SHORTEST_MENDED or len(following.text) < 2 or known(following.key):
        return False
    if not known(whole):
        whole = next((one for one in _with_ligatures(token, following) if known(one)), "")
    if not whole:
        return False
    tokens[at : at + 2] = [Token(WORD, text, whole, token.start, following.end, token.gap)]
    return True


def _mended_below(tokens: list[Token], at: int, known: Callable[[str], bool]) -> bool:
    """Mend a word that lost the hyphen at the end of its line, "com" and below it "mented": no half is a word."""
    token = tokens[at]
    below = tokens[at + 2] if at + 2 < len(tokens) else None
    if below is None or below.kind != WORD or not below.text.islower() or not token.text[1:].islower():
        return False
    text = token.text + below.text
    if len(text) <= _SHORTEST_MENDED or len(below.text) < 2 or known(below.key) or not known(spell(text)):
        return False
    tokens[at : at + 3] = [Token(WORD, text, spell(text), token.start, below.end, token.gap)]
    return True


def _may_go_on(token: Token, following: Token) -> bool:
    """Whether `following` may be the other half of the word `token`."""
    return len(token.text) > 1 and following.kind == WORD and following.gap and following.text.islower()


def _with_ligatures(token: Token, following: Token) -> list[str]:
    return [spell(token.text + lost + following.text) for lost in LIGATURES]


_SHORTEST_MENDED = 6

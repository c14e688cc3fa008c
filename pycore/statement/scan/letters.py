"""Raised letters that point to a note, printed as if they were the end of a name: "Anna Berga,b: software".

noted = name letter{1,3} ("," letter | "*")*    before a mark, a number, or the end of the line
"""

from __future__ import annotations

from pycore.people import Roster
from pycore.statement.lexicon.entry import spell
from pycore.statement.scan.tokens import MARK, WORD, Token

_NOTES = frozenset("abcdefgh")
_MOST = 3  # letters
_SHORTEST = 2  # letters of a name
_MARKS = frozenset(".-'")


def without_note_letters(tokens: list[Token], place: int, roster: Roster) -> str:
    """The name that the word at `place` is but for such letters; "" where it is none."""
    text = tokens[place].text
    if not text[0].isupper() or text.isupper() or not _ends_a_name(tokens, place + 1):
        return ""
    for size in range(1, _MOST + 1):
        if text[-size] not in _NOTES or len(text) - size < _SHORTEST:
            return ""
        if roster.knows(spell(text[:-size])):
            return text[:-size]
    return ""


def _ends_a_name(tokens: list[Token], after: int) -> bool:
    if after >= len(tokens):
        return True
    token = tokens[after]
    return token.kind != WORD and not (token.kind == MARK and token.text in _MARKS)


def after_note_letters(tokens: list[Token], place: int) -> int:
    """The token after the letters and stars that follow the word at `place` at once."""
    end = place + 1
    while end < len(tokens) and not tokens[end].gap:
        if tokens[end].text == "*":
            end += 1
        elif (
            tokens[end].text == ","
            and end + 1 < len(tokens)
            and not tokens[end + 1].gap
            and (tokens[end + 1].text in _NOTES or tokens[end + 1].text == "*")
        ):
            end += 2
        else:
            break
    return end

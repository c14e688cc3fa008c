"""Words and marks of the normalised text, each with its place in it.

token = word | number | line | mark | noise ; white space is only noted (`gap`).
A word broken by a line end or by damage is put together again where the tables or the authors'
names know the whole and not its pieces ("Conceptualiza-tion", "apolipopro tein" stays).
"""

from __future__ import annotations

import re
from typing import Callable

from pycore.statement.lexicon import spell

WORD, NUMBER, LINE, BLANK, MARK, NOISE = "word", "number", "line", "blank", "mark", "noise"

# Gapless: every character belongs to exactly one match, so that places are sums of lengths.
_PIECES = (
    r"https?://[^\s|)\]>]+"
    r"|\d{4}-\d{4}-\d{4}-\d{3}[\dXx]"
    r"|[\u3040-\u30ff\u3400-\u9fff]+"
    r"|[^\W\d_\u3040-\u30ff\u3400-\u9fff]+(?:'[^\W\d_\u3040-\u30ff\u3400-\u9fff]+)*"
    r"|\d+(?:[.,]\d+)*(?:st|nd|rd|th|er|do|to|a|o)?(?![^\W\d_])"
    r"|\d+"
    r"|[^\S\n]*\n\s*"
    r"|[^\S\n]+"
    r"|[^\w\s]|_"
)
_TOKEN = re.compile(_PIECES)
_TOKEN_OR_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}|" + _PIECES)


class Token:
    """`text` as it stands, `key` as tables know it, `gap` whether white space stands before it."""

    __slots__ = ("end", "gap", "key", "kind", "start", "text")

    def __init__(self, kind: str, text: str, key: str, start: int, end: int, gap: bool) -> None:
        self.kind = kind
        self.text = text
        self.key = key
        self.start = start
        self.end = end
        self.gap = gap

    def __repr__(self) -> str:
        return f"{self.kind}:{self.text!r}"


def tokenise(text: str, known: Callable[[str], bool]) -> list[Token]:
    """The tokens of `text`. `known` says whether a key is a word of the tables or of a name."""
    tokens: list[Token] = []
    keys: dict[str, str] = {}
    place = 0
    gap = True
    for piece in (_TOKEN_OR_ADDRESS if "@" in text else _TOKEN).findall(text):
        start = place
        place += len(piece)
        first = piece[0]
        if first.isalpha():
            if "@" in piece or piece[:4].lower() == "http" and "://" in piece:
                tokens.append(Token(NOISE, piece, "", start, place, gap))
            else:
                key = keys.get(piece)
                if key is None:
                    key = keys[piece] = _key(piece)
                tokens.append(Token(WORD, piece, key, start, place, gap))
        elif "\n" in piece:
            tokens.append(Token(BLANK if piece.count("\n") > 1 else LINE, "\n", "\n", start, place, gap))
        elif first.isspace():
            gap = True
            continue
        elif first.isdigit():
            kind = NOISE if "-" in piece or "@" in piece else NUMBER
            tokens.append(Token(kind, piece, piece.lower(), start, place, gap))
        else:
            tokens.append(Token(MARK, piece, piece, start, place, gap))
        gap = "\n" in piece
    return _mend(tokens, known)


def _key(word: str) -> str:
    if word[-2:] in ("'s", "'S"):
        word = word[:-2]
    return spell(word.replace("'", ""))


def _mend(tokens: list[Token], known: Callable[[str], bool]) -> list[Token]:
    """Put broken words together: word "-" word without gaps, or two unknown halves."""
    out: list[Token] = []
    at = 0
    count = len(tokens)
    while at < count:
        token = tokens[at]
        if token.kind == WORD and out and out[-1].kind == MARK and out[-1].text == "-" and not token.gap:
            before = out[-2] if len(out) > 1 else None
            if before is not None and before.kind == WORD and not out[-1].gap:
                whole = spell(before.text + token.text)
                pieces_known = known(before.key) and known(token.key)
                if known(whole) and not pieces_known and (token.text.islower() or before.text.isupper()):
                    out[-2:] = [
                        Token(WORD, before.text + token.text, whole, before.start, token.end, before.gap)
                    ]
                    at += 1
                    continue
        elif token.kind == WORD and token.gap and out and out[-1].kind == WORD and token.text.islower():
            before = out[-1]
            if len(token.text) > 1 and len(before.text) > 1 and not known(token.key) and not known(before.key):
                whole = spell(before.text + token.text)
                if len(whole) > 6 and known(whole):
                    out[-1] = Token(WORD, before.text + token.text, whole, before.start, token.end, before.gap)
                    at += 1
                    continue
        if token.kind == WORD and len(token.text) > 6 and not known(token.key):
            for joint in ("and", "of"):  # "analysisand"
                head = token.text[: -len(joint)]
                if token.text.endswith(joint) and len(head) > 4 and known(spell(head)):
                    middle = token.start + len(head)
                    out.append(Token(WORD, head, spell(head), token.start, middle, token.gap))
                    token = Token(WORD, joint, joint, middle, token.end, False)
                    break
        out.append(token)
        at += 1
    return out

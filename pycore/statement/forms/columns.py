"""Two columns that were read across: which pieces of the lines belong together.

A page read line by line mixes the statement with the column beside it:

    element should focus on other objectives   Methodology, Writing – review & edit-
    immature technologies or minimizing        ing. B. Doe: Supervision

`unweave` finds such texts and gives the pieces in the order of the columns. Columns are told
apart by a wide gap in most lines, or else by their words: one side is roles, names, degrees and
marks, the other is prose.
"""

from __future__ import annotations

import re
from typing import Callable

# A wide gap between two long stretches of a line; shorter ones are a table or a list of names.
_GAP = re.compile(r"(?<=\S)[ \t]{4,}(?=\S)")
_LONG = 28
_WORD = re.compile(r"[^\W\d_]+(?=(-?))")
_LEAST_LINES = 3
_PROSE = 4  # words of prose beside the statement, on average
_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff]")

Piece = tuple[int, int]
Glued = tuple[int, int, str]  # a piece, and what to put after it


class Columns:
    """The pieces of a text in reading order; `by_words` where only the words told them apart."""

    __slots__ = ("by_words", "pieces")

    def __init__(self, pieces: list[Glued], by_words: bool) -> None:
        self.pieces = pieces
        self.by_words = by_words


def unweave(text: str, belongs: Callable[[str], int]) -> Columns | None:
    """The columns of `text`, or None where it is one column.

    `belongs` says whether a lower-case word is one of a statement's own: 2 of a role or a degree, 1 of a
    name, 0 neither.
    """
    lines: list[Piece] = []
    start = 0
    while start <= len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if text[start:end].strip():
            lines.append((start, end))
        start = end + 1
    if len(lines) < 2:
        return None
    pieces = _by_gap(text, lines) or _by_indent(text, lines)
    if pieces:
        return Columns(_glued(pieces), False)
    if len(lines) < _LEAST_LINES or _CJK.search(text):
        return None
    pieces = _by_words(text, lines, belongs)
    return Columns(_glued(pieces), True) if pieces else None


def _glued(pieces: list[Piece]) -> list[Glued]:
    """Each piece a line; a blank line where a column ends."""
    out: list[Glued] = []
    for place, (start, end) in enumerate(pieces):
        if place + 1 == len(pieces):
            out.append((start, end, ""))
        else:
            out.append((start, end, "\n\n" if pieces[place + 1][0] < start else "\n"))
    return out


def _by_gap(text: str, lines: list[Piece]) -> list[Piece] | None:
    left: list[Piece] = []
    right: list[Piece] = []
    both = 0
    for start, end in lines:
        found = _GAP.search(text, start, end)
        if found and found.start() - start >= _LONG and end - found.end() >= _LONG:
            left.append((start, found.start()))
            right.append((found.end(), end))
            both += 1
        else:
            left.append((start, end))
    if both < 2 or both * 10 < len(lines) * 6:
        return None
    return left + right


def _by_indent(text: str, lines: list[Piece]) -> list[Piece] | None:
    """The columns of a page that kept its blanks, where a line is of one column or of both: the right one stands deep."""
    if _DEEP not in text:
        return None
    left: list[Piece] = []
    right: list[Piece] = []
    for start, end in lines:
        if text.startswith(_DEEP, start):
            right.append((start, end))
            continue
        found = _GAP.search(text, start, end)
        if found and found.start() - start >= _LONG:
            left.append((start, found.start()))
            right.append((found.end(), end))
        else:
            left.append((start, end))
    if len(right) < _LEAST_LINES or len(left) < _LEAST_LINES or len(right) * 5 < len(lines):
        return None
    return left + right


_DEEP = " " * 24


def _by_words(text: str, lines: list[Piece], belongs: Callable[[str], int]) -> list[Piece] | None:
    weighed = _weighed(text, lines, belongs)
    if weighed is None:
        return None
    for statement_first in (False, True):
        prose: list[Piece] = []
        statement: list[Piece] = []
        mixed = others = ended = 0
        broken = ""
        for (start, end), found in zip(lines, weighed):
            cut, broken, is_mixed, words = _cut(text, start, end, found, belongs, broken, statement_first)
            mixed += is_mixed
            others += is_mixed and words
            ended += is_mixed and text[start:end].rstrip().endswith(".")
            one, other = (start, cut), (cut, end)
            if statement_first:
                one, other = other, one
            if one[1] > one[0]:
                prose.append(one)
            if other[1] > other[0]:
                statement.append(other)
        if mixed == ended:
            continue  # each line is whole: paragraphs that begin with roles and go on in prose
        if mixed >= _LEAST_LINES and mixed * 2 >= len(lines) and others >= mixed * _PROSE:
            return prose + statement
    return None


# A word of a line: its place, how it is known, and whether it is half of one at the end of the line.
_Word = tuple[int, int, str, int, bool]


def _weighed(text: str, lines: list[Piece], belongs: Callable[[str], int]) -> list[list[_Word]] | None:
    """The words of each line, initials left out; None where too few lines have words of both columns."""
    known: dict[str, int] = {}
    out: list[list[_Word]] = []
    mixed = 0
    broken = False
    for start, end in lines:
        words: list[_Word] = []
        own = others = 0
        for found in _WORD.finditer(text, start, end):
            word = found.group(0)
            first, after = found.span()
            if after - first < 2 or word.isupper():
                continue  # initials say nothing
            word = word.lower()
            weight = known.get(word)
            if weight is None:
                weight = known[word] = belongs(word)
            half = found.group(1) != "" and not text[after + 1 : end].strip()
            own += weight == 2 or half
            others += not weight
            words.append((first, after, word, weight, half))
        mixed += others > 1 and (own > 0 or broken)
        broken = words[-1][4] if words else broken
        out.append(words)
    return out if mixed >= _LEAST_LINES and mixed * 2 >= len(lines) else None


def _cut(
    text: str,
    start: int,
    end: int,
    words: list[_Word],
    belongs: Callable[[str], int],
    broken: str,
    statement_first: bool,
) -> tuple[int, str, bool, int]:
    """Where one line is best cut, the word it breaks off, whether it is mixed, and its words of prose."""
    if not words:
        return (end if statement_first else start), broken, False, 0
    signs: list[int] = []
    roles: list[bool] = []
    for _, _, word, weight, half in words:
        known = weight or broken and belongs(broken + word) or (2 if half and len(word) > 2 else 0)
        signs.append(1 if known else -1)
        roles.append(known == 2)
    # The cut that leaves most own words on the statement's side and most others on the other.
    best, score = 0, 0
    running = 0
    for at, sign in enumerate(signs):
        running += sign if statement_first else -sign
        if running > score:
            best, score = at + 1, running
    own = signs[:best] if statement_first else signs[best:]
    others = signs[best:] if statement_first else signs[:best]
    told = any(roles[:best] if statement_first else roles[best:])
    pure = told and len(others) > 1 and sum(own) * 3 >= len(own) * 2 and -sum(others) * 2 >= len(others)
    if best == 0:
        cut = start
    elif best == len(words):
        cut = end
    else:
        cut = words[best][0] if not statement_first else words[best - 1][1]
        if not statement_first:
            while cut > start and text[cut - 1] in "([":
                cut -= 1
    return cut, words[-1][2] if words[-1][4] else "", pure, len(others)

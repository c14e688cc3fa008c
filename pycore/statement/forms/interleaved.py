"""Two columns read across where the statement is a small part of the page: which side of each line is its own.

    line = own words, then prose        "Software, Valida- of the soils that were sampled in"
         | prose, then own words        "of the soils that were sampled in Software, Valida-"
         | own words                    where the other column has nothing

Own are words of roles, degrees and names, glued ones too; initials, short words and numbers say nothing and go
with what stands beside them. Lines are read on their own side and the others left out; bars and rules that a
machine drew between the words of justified lines are blanks. `columns` takes texts apart that are mixed
throughout; what is read by this is a guess, and tried only where the text as it stands leaves words unread.
"""

from __future__ import annotations

import re
from typing import Callable

from pycore.people import Roster
from pycore.statement.forms.columns import Glued
from pycore.statement.forms.lines import lines_of
from pycore.statement.lexicon.entry import spell
from pycore.statement.lexicon.lookup import Lexicon
from pycore.statement.lexicon.words import COMMON

_WORD = re.compile(r"[^\W\d_]+")
_RULE = re.compile(r"[\s|:+=-]*")
_EMPTY_CELLS = re.compile(r"\|[ \t]*\|[ \t]*\|")
_INNER = re.compile(r"[A-Z][^\W\d_A-Z]*")
_SMALL = frozenset(
    ("and", "of", "the", "in", "for", "to", "with", "from", "was", "were", "author", "authors", "all")
)
_AND_INITIAL = re.compile("and[A-Z]+$")
_SHORTEST_PART = 4
_LONGEST_GLUED = 45
_LEAST_MIXED = 2  # lines with both
_LEAST_PROSE = 2  # words of prose beside the statement
_ENDS_A_LINE = -3  # what half a word weighs that ends the other column's line
_HEADING = re.compile(
    r"(?:CRediT )?author(?:s|ship|['\u2019]s|s['\u2019])? ?contributions?(?: statement)?", re.IGNORECASE
)

Word = tuple[
    int, int, int
]  # where a word begins and ends, and 1 for an own, -1 for one of prose, 0 for neither


class _Side:
    """The lines of the statement, if it stands on this side of them."""

    def __init__(self, left: bool) -> None:
        self.left = left
        self.pieces: list[tuple[int, int]] = []
        self.mixed = 0
        self.own = 0
        self.between = 0  # lines of prose since the last of the statement's


def disentangle(text: str, roster: Roster, words: Lexicon, headed: bool) -> list[Glued] | None:
    """The pieces of `text` that are the statement's, or None where it is not mixed so.

    `headed` says that it is known for a statement; other texts need a heading of one.
    """
    if not headed and not _HEADING.search(text):
        return None
    lines = [line for line in lines_of(text) if not _RULE.fullmatch(text, *line)]
    if len(lines) <= _LEAST_MIXED:
        return None
    sign = _signs(roster, words)
    sides = (_Side(True), _Side(False))
    for side in sides:
        broken = ""
        for start, end in lines:
            found = [
                _weighed(text, word.span(), end, sign, side.left, broken, words)
                for word in _WORD.finditer(text, start, end)
            ]
            broken = _broken(text, found)
            _take_line(text, (start, end), found, side)
    best = max(sides, key=lambda side: (side.mixed, side.own))
    barred = sum(1 for start, end in lines if _EMPTY_CELLS.search(text, start, end)) >= _LEAST_MIXED
    if best.mixed < _LEAST_MIXED and not barred:
        return None
    return _glued(text, _headed(text, best.pieces))


def _signs(roster: Roster, words: Lexicon) -> Callable[[str], int]:
    belongs = words.of_statements(roster)
    known: dict[str, int] = {}

    def sign(word: str) -> int:
        if word not in known:
            key = spell(word)
            if len(word) <= 2 or word.isupper() or key in _SMALL or key in COMMON or _AND_INITIAL.match(word):
                known[word] = 0
            else:
                own = belongs(word.lower()) or _is_glued(word, key, roster, words) or words.lost_ligature(key)
                known[word] = 1 if own else -1
        return known[word]

    return sign


def _is_glued(word: str, key: str, roster: Roster, words: Lexicon) -> bool:
    """Whether a word is made of words of roles ("originaldraft"), or of names ("AnnaBerg")."""
    if not 2 * _SHORTEST_PART <= len(key) <= _LONGEST_GLUED:
        return False
    if any(letter.isupper() for letter in word[1:]):
        return all(len(part) == 1 or roster.knows(spell(part)) for part in _INNER.findall(word))
    return _is_made_of_roles(key, words.role_words)


def _is_made_of_roles(key: str, role_words: frozenset[str]) -> bool:
    # Where a word of a role, or "and" after one, may end.
    ends = [False] * (len(key) + 1)
    ends[0] = True
    for end in range(2, len(key) + 1):
        for start in range(max(0, end - 17), end - 1):
            part = key[start:end]
            if ends[start] and (
                part in role_words and end - start >= _SHORTEST_PART or part == "and" and start
            ):
                ends[end] = True
                break
    return ends[-1]


def _weighed(
    text: str,
    place: tuple[int, int],
    end: int,
    sign: Callable[[str], int],
    left: bool,
    broken: str,
    words: Lexicon,
) -> Word:
    start, stop = place
    word = text[start:stop]
    weight = sign(word)
    if (
        stop < end
        and text[stop] == "-"
        and text[stop + 1 : stop + 2] in ("", " ", "\n")
        and word[1:].islower()
    ):
        if text[stop + 1 : end].strip(" |") == "":
            weight = max(weight, 0)  # half a word at the end of the line
        elif not left:
            weight = _ENDS_A_LINE
        else:
            weight = max(weight, 0)
    elif weight < 0 and broken and spell(broken + word) in words.role_words:
        weight = 1
    return start, stop, weight


def _broken(text: str, found: list[Word]) -> str:
    """The half of a word that the last own words of a line end in."""
    for start, stop, _ in reversed(found):
        if text[stop : stop + 1] == "-" and text[stop + 1 : stop + 2] in ("", " ", "\n"):
            return text[start:stop]
    return ""


def _take_line(text: str, line: tuple[int, int], found: list[Word], side: _Side) -> None:
    """Add what is the statement's own of a line to `side`."""
    start, end = line
    best = score = running = 0
    for at, word in enumerate(found):
        running += word[2] if side.left else -word[2]
        if running > score:
            best, score = at + 1, running
    own, others = (found[:best], found[best:]) if side.left else (found[best:], found[:best])
    roles = sum(1 for word in own if word[2] > 0)
    prose = sum(1 for word in others if word[2] < 0)
    if not roles:
        side.between += prose >= _LEAST_PROSE
        if found and side.pieces and not any(word[2] for word in found):
            side.pieces.append(line)  # nothing but initials
        return
    if roles < 2 * sum(1 for word in own if word[2] < 0):
        return
    side.own += roles
    side.mixed += (prose >= _LEAST_PROSE) + (side.between if side.pieces else 0)
    side.between = 0
    if side.left:
        end = _last_place(text, found, best, end)
    else:
        start = _first_place(text, found, best, start)
    side.pieces.append((start, end))


def _last_place(text: str, found: list[Word], best: int, end: int) -> int:
    """Where the own words on the left end, with the initials and marks behind them."""
    at = best
    while at < len(found) and not found[at][2] and not _PARTED.search(text, found[at - 1][1], found[at][0]):
        at += 1
    if at == len(found):
        return end
    blank = text.find(" ", found[at - 1][1], found[at][0])
    return max(blank, found[at - 1][1])


_PARTED = re.compile(r"[\d\[\]]")  # what stands before a reference


def _first_place(text: str, found: list[Word], best: int, start: int) -> int:
    """Where the own words on the right begin, with the initials before them."""
    if not best:
        return start
    at = best
    while at + 1 < len(found) and text[found[at][0] : found[at][1]] in _SMALL:
        at += 1
    while (
        at > 0
        and _is_an_initial(text, found[at - 1])
        and not _PARTED.search(text, found[at - 1][1], found[at][0])
    ):
        at -= 1
    place = found[at][0]
    while place > start and text[place - 1] in "([-\u2010-\u2015":
        place -= 1
    return place


def _is_an_initial(text: str, word: Word) -> bool:
    return not word[2] and text[word[0] : word[1]].isupper()


def _headed(text: str, pieces: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The pieces with the heading of the statement before them, wherever it stands."""
    heading = _HEADING.search(text)
    if heading is None or not pieces or pieces[0][0] <= heading.start() < pieces[0][1]:
        return pieces
    return [
        heading.span(),
        *[piece for piece in pieces if piece[1] <= heading.start() or piece[0] >= heading.end()],
    ]


def _glued(text: str, pieces: list[tuple[int, int]]) -> list[Glued]:
    out: list[Glued] = []
    for start, end in pieces:
        begin = start
        while begin < end:
            bar = text.find("|", begin, end)
            stop = bar if bar >= 0 else end
            if text[begin:stop].strip():
                out.append((begin, stop, " "))
            begin = stop + 1
        if out:
            out[-1] = (out[-1][0], out[-1][1], "\n")
    return out

"""Texts each line of which carries something that is no part of it.

    numbered = number line | line number        "341 Software, A.B.;", as drafts are printed for reviewers
    marked   = "### " line | "> " line          a statement that a machine took for headings throughout
    spaced   = line blank-line                  also in the midst of sentences

Each is known by the whole text: nearly every line is so, numbers go up by one, and sentences go on over blank lines.
"""

from __future__ import annotations

import re

from pycore.statement.forms.lines import lines_of

Glued = tuple[int, int, str]  # a piece of the text, and what to put after it
Line = tuple[int, int]

_LEAST = 3  # lines
_NUMBER_FIRST = re.compile(r"[ \t]*(\d{1,4})(?:[ \t]+|$)")
_NUMBER_LAST = re.compile(r"[ \t]+(\d{1,4})[ \t]*$")
_MARK = re.compile(r"[ \t]*#{1,6}[ \t]+")
# What no paragraph ends in, and what none begins with.
_GOES_ON = re.compile(r"(?:[,&\u2010\u2011-]|\b(?:and|of|the|und|et|y|e))[ \t\r]*$")
_BEGINS_SMALL = re.compile(r"[ \t]*[a-z][^:\n]{30}")
_SMALL_END = re.compile(r"[a-z0-9)][ \t\r]*$")
_FULL = 6  # tenths of the longest line that a line has which goes on in the next


def unruled(text: str) -> list[Glued] | None:
    """The pieces of `text` without what its lines carry, or None where they carry nothing."""
    every = lines_of(text)
    lines = [line for line in every if text[line[0] : line[1]].strip()]
    if len(lines) < _LEAST:
        return None
    bare = _without_numbers(text, lines) or _without_marks(text, lines)
    lines = bare or lines
    spaced = len(every) > len(lines) + 1 and _is_spaced(text, lines)
    if not (bare or spaced):
        return None
    longest = max(end - start for start, end in lines)
    pieces: list[Glued] = []
    for place, (start, end) in enumerate(lines):
        if place + 1 == len(lines):
            pieces.append((start, end, ""))
            break
        gap = text.count("\n", end, lines[place + 1][0])
        parted = gap > (2 if spaced else 1)
        if spaced and (end - start) * 10 < longest * _FULL and not _GOES_ON.search(text, start, end):
            parted = True
        pieces.append((start, end, "\n\n" if parted else "\n"))
    return pieces


def _without_numbers(text: str, lines: list[Line]) -> list[Line] | None:
    for pattern, side in ((_NUMBER_FIRST, 0), (_NUMBER_LAST, -1)):
        if sum(1 for start, end in lines if text[start:end].strip()[side].isdigit()) <= _LEAST:
            continue
        out: list[Line] = []
        last = before = following = 0
        for start, end in lines:
            found = (
                pattern.match(text, start, end)
                if pattern is _NUMBER_FIRST
                else pattern.search(text, start, end)
            )
            number = int(found.group(1)) if found else 0
            if found and before and number == last + 1:
                following += 1
            if found:
                before, last = 1, number
                start, end = (found.end(), end) if pattern is _NUMBER_FIRST else (start, found.start())
            out.append((start, end))
        if following >= _LEAST and following * 10 >= (len(lines) - 1) * 7:
            return [(start, end) for start, end in out if text[start:end].strip()]
    return None


def _without_marks(text: str, lines: list[Line]) -> list[Line] | None:
    out: list[Line] = []
    marked = 0
    for start, end in lines:
        mark = _MARK.match(text, start, end)
        marked += mark is not None
        out.append((mark.end(), end) if mark is not None else (start, end))
    return out if marked >= _LEAST and marked * 10 >= len(lines) * 7 else None


def _is_spaced(text: str, lines: list[Line]) -> bool:
    """Whether blank lines stand between nearly all lines, and two sentences at least go on over one."""
    blank = plain = over = 0
    for place, (start, end) in enumerate(lines[:-1]):
        after, stop = lines[place + 1]
        if text.count("\n", end, after) < 2:
            plain += 1
            continue
        blank += 1
        over += bool(
            _GOES_ON.search(text, start, end)
            or _BEGINS_SMALL.match(text, after, stop)
            and _SMALL_END.search(text, start, end)
        )
    return over >= 2 and plain * 4 <= blank

"""Lines that do not belong to the statement: what a page break puts between two of its lines.

    broken  = line ending in half a word "-", other lines, line beginning with the other half
    side    = line, words printed up the side of the page ("Downloaded from", "2024,"), line
    caption = line that ends no sentence, "Fig. 2. Map of the sites", line
    running = line ending in "," or the like, a running head (journal, year, page), line

A running head is known by its figures ("2018, 19, 1350", "3 of 12"), an address, "et al."; between the halves of a
role's name anything is out of place.
"""

from __future__ import annotations

import re

from pycore.statement.forms.lines import lines_of
from pycore.statement.lexicon.entry import spell
from pycore.statement.lexicon.words import COMMON

Glued = tuple[int, int, str]  # a piece of the text, and what to put after it

_HALF = re.compile(r"([^\W\d_]{2,})[-\u2010\u2011\u00ad][ \t]*$")
_OTHER_HALF = re.compile(r"[ \t]*([a-z]{2,})")
_UNFINISHED = re.compile(r"(?:[,;&]|\band|[A-Z]\.[-\u2010\u2011])[ \t]*$")
_RUNNING = re.compile(
    r"\b(?:19|20)\d\d ?[,;(] ?\d|\b\d+ of \d+\b|\bpage \d|\bfor peer review\b|https?://|\bwww\.|\bdoi\b|\bet al\b"
    r"|\bvol(?:ume)?\.? ?\d|\b\d+ ?\(\d+\) ?: ?\d|\u00a9|\b\d+ ?\((?:19|20)\d\d\) ?\d",
    re.IGNORECASE,
)
# The caption of a figure or a table, in one line without names.
_CAPTION = re.compile(
    r"[ \t]*(?:fig(?:ure)?|table|scheme|box)\.? ?\d{1,3}[.:|] [^\n:;]{3,120}$", re.IGNORECASE
)
_INITIALS = re.compile(r"[A-Z]\.")
_ROLE = re.compile(r"([^\W\d_]{4,})(?=[,:])")
_MOST = 3  # lines that stand in between
_LONGEST = 200


def without_intruders(text: str, role_words: frozenset[str]) -> list[Glued] | None:
    """The pieces of `text` without such lines, or None where it has none."""
    lines = [line for line in lines_of(text) if text[line[0] : line[1]].strip()]
    pieces: list[Glued] = []
    done = at = 0
    side = "Downloaded" in text
    while at + 2 < len(lines):
        end, after, mark = _gap(text, lines, at, role_words)
        if side and not after:
            after, mark = _after_side(text, lines, at), "\n"
        if after:
            pieces.append((done, end, mark))
            done = lines[after][0]
            if not mark:
                done += len(text[done : lines[after][1]]) - len(text[done : lines[after][1]].lstrip())
            at = after
        else:
            at += 1
    return [*pieces, (done, len(text), "")] if pieces else None


def _after_side(text: str, lines: list[tuple[int, int]], at: int) -> int:
    """The line after what is printed up the side of the page from the line after `at` on; 0 where nothing is."""
    after = at + 1
    while after < len(lines) and _SIDE.match(text[lines[after][0] : lines[after][1]]):
        after += 1
    return after if at + 1 < after < len(lines) else 0


def _gap(
    text: str, lines: list[tuple[int, int]], at: int, role_words: frozenset[str]
) -> tuple[int, int, str]:
    """Where the line `at` ends, the line it goes on with, and the mark between; 0 for the line where that is the next."""
    start, end = lines[at]
    line = text[start:end]
    half = _HALF.search(line)
    if half is not None and not _completes(half.group(1), text, lines[at + 1], role_words):
        for after in range(at + 2, min(at + 2 + _MOST, len(lines))):
            if _completes(half.group(1), text, lines[after], role_words):
                return start + half.end(1), after, ""
    if at + 2 < len(lines) and _is_caption(text, lines[at + 1]) and line.rstrip()[-1:] not in _FINISHED:
        return end, at + 2, "\n"
    if _UNFINISHED.search(line):
        after = at + 1
        while after < len(lines) and after <= at + _MOST and _runs(text, lines[after], role_words):
            after += 1
        if at + 1 < after < len(lines):
            return end, after, "\n"
    return end, 0, ""


# What a publisher prints up the side of a page, a word or a few a line.
_SIDE = re.compile(
    r"[ \t]*(?:\d{1,8},|\d{1,8}, \d{4}(?:, \d+)?,?|downloaded(?: from)?(?: https?://\S+)?|from|by|on|https?://\S+"
    r"|[A-Z]{3,} ?ET ?AL\.?|.{0,60}\bonline library\b.{0,60}|\[\d\d/\d\d/\d{4}\]\.?)[ \t]*$",
    re.IGNORECASE,
)


_FINISHED = frozenset(".:!?")


def _is_caption(text: str, line: tuple[int, int]) -> bool:
    start, end = line
    return bool(_CAPTION.match(text[start:end])) and not _INITIALS.search(text, start + 6, end)


def _completes(half: str, text: str, line: tuple[int, int], role_words: frozenset[str]) -> bool:
    """Whether `line` begins with the other half of a word of a role's name."""
    other = _OTHER_HALF.match(text, line[0], line[1])
    return other is not None and spell(half + other.group(1)) in role_words


def _runs(text: str, line: tuple[int, int], role_words: frozenset[str]) -> bool:
    """Whether a line is a running head, or a reference of the column beside."""
    start, end = line
    if text[start:end].strip().isdigit():
        return True  # the number of a page
    if end - start > _LONGEST or not _RUNNING.search(text, start, end):
        return False
    for found in _ROLE.finditer(text, start, end):
        word = spell(found.group(1))
        if word in role_words and word not in COMMON:
            return False
    return True

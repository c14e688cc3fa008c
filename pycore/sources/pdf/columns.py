"""The columns of a page, and its lines in the order they are read.

Columns are told by where lines begin: many fragments that start at one place in the middle of
the page, wide ones on both sides. What crosses a gutter (a title, a wide figure's caption)
parts the page into bands; a band is read column by column.
"""

from __future__ import annotations

from typing import Sequence

from pycore.sources.pdf.pieces import (
    Line,
    Piece,
    fragments,
    joined,
    rows_of,
)

Fragment = tuple[Piece, ...]

_LEAST_LINES = 4  # that begin a column before it counts as one
_WIDE = 0.2  # of the text's width: the least width of a column
_TOLERANCE = 2.0  # points between beginnings of lines of one column


def lines_in_order(pages: Sequence[Sequence[Piece]], numbers: Sequence[int]) -> list[Line]:
    """The lines of these pages, as they are read. `numbers` are the pages' numbers, counted from 0.

    A page too short to show its columns has those of the other pages.
    """
    cut = [fragments(page) for page in pages]
    found = [gutters(page) for page in cut]
    usual = max(found, key=len, default=[])
    lines: list[Line] = []
    for number, page, own in zip(numbers, cut, found):
        chosen = own or [gutter for gutter in usual if _begins(page, gutter)]
        lines.extend(_read(page, chosen, number))
    return lines


def gutters(page: Sequence[Fragment]) -> list[float]:
    """Where columns after the first begin, from left to right."""
    if not page:
        return []
    left = min(fragment[0].x for fragment in page)
    width = max(fragment[-1].end for fragment in page) - left
    starts: dict[int, list[Fragment]] = {}
    for fragment in page:
        starts.setdefault(round(fragment[0].x / _TOLERANCE), []).append(fragment)
    ranked = sorted(starts, key=lambda place: (-len(starts[place]), place))
    found: list[float] = []
    for place in ranked:
        near = [one for other in (place - 1, place, place + 1) for one in starts.get(other, ())]
        start = min(one[0].x for one in near)
        if len(starts[place]) * 3 < _LEAST_LINES:
            break
        if len(near) < _LEAST_LINES or not left + _WIDE * width < start < left + (1 - _WIDE) * width:
            continue
        if any(abs(start - other) < _WIDE * width for other in found):
            continue
        if _parts(page, near, start, _WIDE * width):
            found.append(start)
    return sorted(found)


def _parts(page: Sequence[Fragment], near: Sequence[Fragment], start: float, wide: float) -> bool:
    """Whether the lines that begin at `start` are a column beside another one.

    Justified lines fall into several fragments, so it is the whole of a row on each side that is wide.
    """
    top = min(one[0].y for one in near) - 1
    bottom = max(one[0].y for one in near) + 1
    before: dict[int, list[Fragment]] = {}
    after: dict[int, list[Fragment]] = {}
    across = close = 0
    for one in page:
        if top <= one[0].y <= bottom:
            if one[-1].end <= start + _TOLERANCE:
                before.setdefault(round(one[0].y), []).append(one)
            elif one[0].x >= start - _TOLERANCE:
                after.setdefault(round(one[0].y), []).append(one)
            else:
                across += 1
                close += one[0].x > start - wide
    if len(before) < _LEAST_LINES or across * 2 > len(near) or close * 10 > len(near):
        return False
    return _median_width(before) >= wide and _median_width(after) >= wide


def _read(page: Sequence[Fragment], starts: Sequence[float], number: int) -> list[Line]:
    lines: list[Line] = []
    band: list[list[Fragment]] = [[] for _ in range(len(starts) + 1)]

    def flush() -> None:
        for column, parts in enumerate(band):
            lines.extend(_lines(parts, number, column))
            parts.clear()

    for fragment in page:
        x, end = fragment[0].x, fragment[-1].end
        if any(x < start - _TOLERANCE and end > start + _TOLERANCE for start in starts):
            flush()
            lines.extend(_lines([fragment], number, 0))
        else:
            band[len([start for start in starts if x >= start - _TOLERANCE])].append(fragment)
    flush()
    return lines


def _lines(parts: Sequence[Fragment], number: int, column: int) -> list[Line]:
    rows = rows_of([piece for part in parts for piece in part])
    return [Line(tuple(row), joined(row), number, column) for row in rows]


def _begins(page: Sequence[Fragment], start: float) -> bool:
    return any(abs(fragment[0].x - start) <= _TOLERANCE for fragment in page)


def _median_width(rows: dict[int, list[Fragment]]) -> float:
    widths = [max(one[-1].end for one in row) - min(one[0].x for one in row) for row in rows.values()]
    return sorted(widths)[len(widths) // 2]

"""Running heads, feet and page numbers: what stands at the edge of a page and is no part of its text.

They are told by standing at the edge of two pages, numbers aside; by being a number alone; or,
where an article is too short for them to come again, by another type and a wide gap.
"""

from __future__ import annotations

import re
from typing import Sequence

from pycore.article.labels import heads_other, heads_statement
from pycore.sources.pdf.pieces import Piece, joined, rows_of

_ROWS = 3  # at each edge of a page that can be running heads
_NEAR_EDGE = 4.0  # type sizes: the rows looked at stand this close to the outermost one
_GAP = 1.9  # type sizes between two baselines: more than within a paragraph
_NUMBERS = re.compile(r"[\d\W_]+")
_NUMBER_ALONE = re.compile(r"(?:p(?:age|\.)? ?)?[\divx]{1,6}(?: ?(?:of|/) ?\d+)?", re.IGNORECASE)

Row = list[Piece]


def without_margins(pages: Sequence[Sequence[Piece]]) -> list[list[Piece]]:
    """The pages without their running heads, feet and numbers."""
    edges = [_edges(page) for page in pages]
    seen: dict[str, int] = {}
    for outer in edges:
        for key in {_key(row) for rows in outer for row in rows}:
            seen[key] = seen.get(key, 0) + 1
    kept = []
    for page, outer in zip(pages, edges):
        dropped: set[int] = set()
        for rows in outer:
            for place, row in enumerate(rows):
                text = joined(row)
                repeated = seen[_key(row)] > 1 and len(_key(row)) > 2
                if not (
                    repeated or _NUMBER_ALONE.fullmatch(text) or _set_apart(page, row, rows[place + 1 :])
                ):
                    break
                dropped.update(id(piece) for piece in row)
        kept.append([piece for piece in page if id(piece) not in dropped])
    return kept


def _edges(page: Sequence[Piece]) -> list[list[Row]]:
    """The rows at the top, from the top, and those at the foot, from the foot."""
    if not page:
        return []
    size = _body(page)[1]
    top = min(piece.y for piece in page) + _NEAR_EDGE * size
    foot = max(piece.y for piece in page) - _NEAR_EDGE * size
    above = rows_of([piece for piece in page if piece.y <= top])
    below = rows_of([piece for piece in page if piece.y >= foot])
    return [above[:_ROWS], below[::-1][:_ROWS]]


def _set_apart(page: Sequence[Piece], row: Row, further: list[Row]) -> bool:
    """Whether a row in another type stands far from the next one, and heads nothing."""
    font, size = _body(page)
    if not further or any(piece.font == font and abs(piece.size - size) < 0.05 * size for piece in row):
        return False
    text = joined(row)
    if heads_statement(text) or heads_other(text) or row[0].size > 1.05 * size:
        return False
    return abs(further[0][0].y - row[0].y) > _GAP * size


def _body(page: Sequence[Piece]) -> tuple[str, float]:
    """The font and size that most characters of a page are set in."""
    said: dict[tuple[str, float], int] = {}
    for piece in page:
        style = (piece.font, round(piece.size, 1))
        said[style] = said.get(style, 0) + len(piece.text)
    return max(said, key=said.__getitem__)


def _key(row: Row) -> str:
    """What a running head keeps from page to page: its letters."""
    return _NUMBERS.sub("", joined(row).lower())

"""Pieces of text with their places on a page, and the fragments of lines that they make.

Lengths are in points; x grows to the right, y downwards and is the baseline's.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Sequence

_SAME_LINE = 0.5  # of the type size: a superscript stands higher, the next line lower
_APART = 0.7  # of the type size: no space between words of one line is as wide
_SPACE = 0.13  # of the type size: any wider gap is a space


@dataclass(frozen=True)
class Piece:
    """Text set in one font and size. `font` is a name that only says which pieces share one."""

    text: str
    x: float
    y: float
    width: float
    size: float
    font: str

    @property
    def end(self) -> float:
        return self.x + self.width


@dataclass(frozen=True)
class Line:
    """Pieces on one baseline, from left to right. `page` counts from 0, `column` from 0 in each band."""

    pieces: tuple[Piece, ...]
    text: str
    page: int
    column: int

    @property
    def x(self) -> float:
        return self.pieces[0].x

    @property
    def end(self) -> float:
        return self.pieces[-1].end

    @property
    def main(self) -> Piece:
        """The piece that says most: its size, font and baseline are the line's."""
        return max(self.pieces, key=lambda piece: len(piece.text))

    @property
    def lead(self) -> str:
        """The words at the start that are set in the font of the first piece, if others follow; else ""."""
        first = self.pieces[0]
        same: list[Piece] = []
        for piece in self.pieces:
            if (piece.font, piece.size) != (first.font, first.size):
                return joined(same)
            same.append(piece)
        return ""


def read_pieces(rows: Sequence[Sequence[Any]]) -> list[Piece]:
    """Pieces from `[text, x, y, width, size, font]`; those that show nothing are left out."""
    return [Piece(*row) for row in rows if row[4] > 0 and row[0].strip()]


def fragments(pieces: Sequence[Piece]) -> list[tuple[Piece, ...]]:
    """Pieces that stand close together on one baseline, from top to bottom and left to right."""
    found: list[tuple[Piece, ...]] = []
    for row in rows_of(pieces):
        part: list[Piece] = []
        for piece in row:
            if part and piece.x - part[-1].end > _APART * max(piece.size, part[-1].size):
                found.append(tuple(part))
                part = []
            part.append(piece)
        found.append(tuple(part))
    return found


def rows_of(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Pieces on about one baseline, whatever column they are in; each row from left to right."""
    rows: list[list[Piece]] = []
    top = size = 0.0
    for piece in sorted(pieces, key=lambda piece: piece.y):
        if rows and piece.y - top < _SAME_LINE * max(size, piece.size):
            rows[-1].append(piece)
            size = max(size, piece.size)
        else:
            rows.append([piece])
            top, size = piece.y, piece.size
    return [sorted(row, key=lambda piece: piece.x) for row in rows]


def joined(pieces: Sequence[Piece]) -> str:
    """The text of pieces on one line, with a space wherever there is room for one."""
    out: list[str] = []
    last: Piece | None = None
    for piece in pieces:
        if last and piece.x - last.end > _SPACE * max(piece.size, last.size):
            out.append(" ")
        out.append(piece.text)
        last = piece
    return " ".join("".join(out).split())

"""What a PDF says: its DOI, as far as it names one, and its contribution statements."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Sequence

from pycore.article.labels import hinted
from pycore.identifiers import Doi, find_doi
from pycore.sources.pdf.columns import lines_in_order
from pycore.sources.pdf.finding import Printed, find_printed
from pycore.sources.pdf.margins import without_margins
from pycore.sources.pdf.pieces import (
    Line,
    Piece,
    joined,
    read_pieces,
    rows_of,
)
from pycore.sources.pdf.words import letters, vocabulary

_FIRST = 2  # pages on which an article names its own DOI
_FOLLOWING = 2  # pages onto which a statement can go on
_MOST_DOIS = 4
_BREAKS = "./-_("  # after these a DOI is broken at the end of a line


@dataclass(frozen=True)
class PdfText:
    """`dois` are candidates, the likeliest first; `has_text` is False for pictures of pages."""

    dois: tuple[Doi, ...]
    statements: tuple[Printed, ...]
    has_text: bool


def read_pdf(pages: Sequence[Sequence[Sequence[Any]]], described: Sequence[str] = ()) -> PdfText:
    """`pages` hold pieces `[text, x, y, width, size, font]`; `described` is what the file says of itself.

    Only pages that can hold a statement, and those after them, are laid out: the rest costs nothing.
    """
    read = [read_pieces(page) for page in pages]
    dois = _dois(described, read)
    wanted: dict[int, None] = {}
    for number, page in enumerate(read):
        if _can_hold(page):
            wanted.update(dict.fromkeys(range(number, min(len(read), number + 1 + _FOLLOWING))))
    numbers = sorted(wanted)
    statements: list[Printed] = []
    if numbers:
        clean = without_margins(read)
        for run in _runs(numbers):
            lines = lines_in_order([clean[number] for number in run], run)
            statements.extend(find_printed(lines, _known(lines)))
    return PdfText(dois, tuple(statements), any(read))


def _known(lines: Sequence[Line]) -> frozenset[str]:
    return vocabulary([letters(line.text) for line in lines])


def _can_hold(page: Sequence[Piece]) -> bool:
    """Whether one of the page's pieces, or two that follow each other, can be a heading's or a label's."""
    texts = [letters(piece.text) for piece in page]
    return any(hinted((one + other)[:400]) for one, other in zip(texts, [*texts[1:], ""]))


def _runs(numbers: Sequence[int]) -> list[list[int]]:
    """Numbers that follow each other, together."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return runs


def _dois(described: Sequence[str], pages: Sequence[Sequence[Piece]]) -> tuple[Doi, ...]:
    """What the file says of itself comes first, then its first pages from the top.

    A DOI at the end of a line may go on in the next one: then both forms are candidates.
    """
    found = [find_doi(text) for text in described]
    for page in pages[:_FIRST]:
        rows = [joined(row) for row in rows_of(page)]
        for row, following in zip(rows, [*rows[1:], ""]):
            doi = find_doi(row)
            if doi is None:
                continue
            left = row[row.lower().rfind(doi) + len(doi) :]
            if following and not left.strip(_BREAKS) and (left or doi[-1] in _BREAKS):
                found.append(find_doi(row + following))
            found.append(doi)
    return tuple(dict.fromkeys([doi for doi in found if doi is not None]))[:_MOST_DOIS]

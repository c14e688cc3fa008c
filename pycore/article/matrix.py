"""Tables that say by marks who did what: roles down the side, authors across the top, or the reverse.

Run together, such a table would say of everybody what it says of one. Its rows become lines in
its own words: "Software: Ada Byron (lead), Carl Dorn".
"""

from __future__ import annotations

import re

from pycore.article.document import Node

TABLES = frozenset(("table", "x-table"))  # the second as an article's XML has them (`pycore.sources.jats`)
CELLS = frozenset(("td", "th", "x-td", "x-th"))
_MOST_CELLS = 20_000
_LONGEST = 80  # characters of a head
_SPACES = re.compile("[ \\t\\n\\r\\f\\u00a0\\u200b\\ufe0e\\ufe0f]+")
_MARK = re.compile(r"^(?:[✓✔✅☑☒√xX×●•○◦◉■▪*+1]|yes|y)$", re.IGNORECASE)
_NO_MARK = re.compile(r"^(?:|[-–—−0]|no|n)$", re.IGNORECASE)
_DEGREE = re.compile(r"^\(?(?:lead(?:ing)?|equal(?:ly)?|support(?:ing)?)\)?$", re.IGNORECASE)


def matrix_lines(table: Node) -> list[str] | None:
    """A line a row, or None where a table is no such matrix: then its cells are text."""
    if table.select("table, x-table"):
        return None
    heads: list[str] = []
    lines: list[str] = []
    count = 0
    for row in table.select("tr, x-tr"):
        cells = [cell for cell in row.children() if cell.tag in CELLS]
        count += len(cells)
        if count > _MOST_CELLS:
            return None
        if not heads:
            heads = [_said(cell) for cell in cells]
            if len(heads) < 3 or not all(0 < len(head) <= _LONGEST for head in heads[1:]):
                return None
            continue
        line = _line(heads, cells)
        if line is None:
            return None
        lines.append(line)
    return [line for line in lines if line] if any(lines) else None


def _line(heads: list[str], cells: list[Node]) -> str | None:
    """One row, "" where nothing in it is marked; None where its cells are no marks."""
    if len(cells) != len(heads):
        return None
    first = _said(cells[0])
    marked = []
    for head, cell in zip(heads[1:], cells[1:]):
        said = _said(cell)
        if _DEGREE.match(said):
            marked.append(f"{head} ({said.strip('()')})")
        elif _MARK.match(said) or (not said and cell.select("img, svg")):
            marked.append(head)
        elif not _NO_MARK.match(said):
            return None
    return f"{first}: {', '.join(marked)}" if first and marked else ""


def _said(cell: Node) -> str:
    return _SPACES.sub(" ", cell.text).strip(" ")

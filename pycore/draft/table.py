"""Roles for many works from a table: CSV as the take-away writes it (`pycore.takeaway.csv_table`), or as a
spreadsheet saves it again.

The heading line names the columns, in any order: `doi` and `role` must be there, `degree`, `title`, `journal`
and `year` may be; others are not looked at. Between the cells stand commas, semicolons or tabs. A line is one role
of one work.
"""

from __future__ import annotations

import re
from typing import Any

from pycore.credit import BY_SLUG, DEGREES, RoleSlug, role_from_uri
from pycore.identifiers import known_doi
from pycore.language import Fact, fact
from pycore.plain.cleaning import clean_text
from pycore.plain.dates import clean_date

MOST_LINES = 20_000
_NO_LETTERS = re.compile("[^a-z]+")
# As the take-away guards cells.
_GUARD = re.compile("'[\\s\u200b-\u200f\ufeff]*[=+\\-@\uff1d\uff0b\uff0d\uff20]")

Table = tuple[list[dict[str, Any]], list[dict[str, Any]]]


def read_table(text: str) -> Table | None:
    """The works, each with its roles, and the lines that cannot be used; None where this is no such table."""
    lines = _lines(text.lstrip("\ufeff"))
    if not lines or len(lines) > MOST_LINES:
        return None
    columns = [cell.strip().lower() for cell in lines[0]]
    if "doi" not in columns or "role" not in columns:
        return None
    works: dict[str, dict[str, Any]] = {}
    refused = []
    for place, cells in enumerate(lines[1:]):
        if not "".join(cells).strip():
            continue
        line = {name: _plain(cell) for name, cell in zip(columns, cells)}
        why = _take(line, works)
        if why is not None:
            name = clean_text(line.get("title") or line["doi"], 200)
            refused.append({"place": place + 2, "name": name, "why": why})
    return list(works.values()), refused


def _take(line: dict[str, str], works: dict[str, dict[str, Any]]) -> Fact | None:
    """Puts the role of a line to its work; or why that cannot be done."""
    doi = known_doi(line["doi"])
    role = _role(line.get("role", ""), line.get("role_uri", ""))
    degree = line.get("degree", "").lower()
    if doi is None:
        return fact("file/no-doi")
    if role is None:
        return fact("file/no-such-role", said=clean_text(line.get("role", ""), 60))
    if degree and degree not in DEGREES:
        return fact("file/no-such-degree", said=clean_text(degree, 60))
    work = works.get(doi)
    if work is None:
        work = works[doi] = _work(doi, line)
    for one in work["roles"]:
        if one["role"] == role:
            return None if one["degree"] == (degree or None) else fact("file/twice")
    work["roles"].append({"role": role, "degree": degree or None, "origin": "hand"})
    return None


def _work(doi: str, line: dict[str, str]) -> dict[str, Any]:
    return {
        "key": doi,
        "doi": doi,
        "title": clean_text(line.get("title", "")),
        "journal": clean_text(line.get("journal", "")),
        "date": clean_date(line.get("year", "")),
        "type": "",
        "url": "",
        "authors": [],
        "me": None,
        "roles": [],
    }


def _role(term: str, uri: str) -> RoleSlug | None:
    """By its term, its slug, or its address."""
    slug = _NO_LETTERS.sub("-", term.lower()).strip("-")
    return RoleSlug(slug) if slug in BY_SLUG else role_from_uri(term) or role_from_uri(uri)


def _plain(cell: str) -> str:
    """A cell without the apostrophe that keeps it from being a formula."""
    return (cell[1:] if _GUARD.match(cell) else cell).strip()


def _lines(text: str) -> list[list[str]]:
    """The cells of each line; none where a quotation mark is not closed."""
    head = text.split("\n", 1)[0]
    between = max((",", ";", "\t"), key=head.count)
    cell = re.compile(f'(?:"((?:[^"]|"")*)"|([^{between}\\r\\n"]*))({between}|\\r\\n|\\r|\\n|$)')
    lines: list[list[str]] = [[]]
    at = 0
    while at < len(text):
        found = cell.match(text, at)
        if not found:
            return []
        quoted, bare, end = found.groups()
        lines[-1].append(bare if quoted is None else quoted.replace('""', '"'))
        at = found.end()
        if end != between and at < len(text):
            lines.append([])
            if len(lines) > MOST_LINES:
                return lines
    return lines

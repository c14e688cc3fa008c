"""A table for spreadsheets and scripts: CSV (RFC 4180), UTF-8, one line a work and role.

Columns: `doi`, `title`, `journal`, `year`, `role` (the term), `role_uri`, `degree` (lead, equal,
supporting; empty where none is stated), `source` (who names the role; several are joined by "; ").
A role counts once in a work, with the degree that the role summary counts.

The text begins with a byte order mark, without which Excel takes UTF-8 for another encoding.

A cell that begins with = + - @ or a tab or carriage return is a formula to a spreadsheet, and a
title comes from others: it could send the sheet's content away. So such a cell gets an apostrophe
in front (OWASP, "CSV Injection"), also before the full-width forms of these signs, which some
spreadsheets take for the same, and where spaces or characters without a width stand before the sign.
Tabs and line breaks do not occur: cleaning has made them spaces.
"""

from __future__ import annotations

import re

from pycore.takeaway.reading import StatedWork, TakenRecord

COLUMNS = ("doi", "title", "journal", "year", "role", "role_uri", "degree", "source")

_WIDTHLESS = "\\s\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0"
_FORMULA = re.compile(f"[{_WIDTHLESS}]*[=+\\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n]")
_QUOTED = re.compile('[",\r\n]')


def make(record: TakenRecord) -> str:
    """The table with its heading line; lines end in CR LF."""
    lines = [",".join(COLUMNS)]
    for work in record.stated:
        lines.extend(_lines(work))
    return "\ufeff" + "\r\n".join(lines) + "\r\n"


def cell(text: str) -> str:
    """The text as a cell: never a formula, quoted where it has to be."""
    if _FORMULA.match(text):
        text = "'" + text
    return '"' + text.replace('"', '""') + '"' if _QUOTED.search(text) else text


def _lines(work: StatedWork) -> list[str]:
    start = ",".join([cell(part) for part in (work.doi, work.title, work.journal, work.year)])
    sources: dict[str, dict[str, None]] = {}
    for one in work.said:
        for role in one.roles:
            sources.setdefault(role.slug, {})[one.source] = None
    return [
        f"{start},{cell(role.term)},{role.uri},{role.degree},{cell('; '.join(sources[role.slug]))}"
        for role in work.roles
    ]

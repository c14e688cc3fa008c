"""`python -m pycore statement`: read statements, JSON lines in and out.

in:  {"id", "text", "authors": [names]}
out: {"id", "contributions": [{"author", "role", "degree", "certain"}], "unread": [words]}
"""

from __future__ import annotations

import json
import sys
from typing import Any, TextIO

from pycore.statement import Reading, read_statement


def plain(reading: Reading, text: str, authors: list[str]) -> dict[str, Any]:
    """The reading as the command prints it."""
    return {
        "contributions": [
            {
                "author": authors[one.author],
                "role": one.role,
                "degree": one.degree,
                "certain": one.certain,
            }
            for one in reading.contributions
        ],
        "unread": [text[span.start : span.end] for span in reading.unread],
    }


def run(source: TextIO, target: TextIO, errors: TextIO) -> int:
    """Read every line of `source`; a line that cannot be read is named on `errors`. Exit status."""
    status = 0
    for number, line in enumerate(source, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            ident, text, authors = row["id"], row["text"], row["authors"]
            if (
                not isinstance(text, str)
                or not isinstance(authors, list)
                or not all(isinstance(one, str) for one in authors)
            ):
                raise TypeError("text is a string, authors a list of strings")
        except (ValueError, KeyError, TypeError) as error:
            errors.write(f"line {number}: needs a JSON object with id, text and authors ({error})\n")
            status = 1
            continue
        answer = {"id": ident, **plain(read_statement(text, authors), text, authors)}
        target.write(json.dumps(answer, ensure_ascii=False) + "\n")
    return status


def main(arguments: list[str]) -> int:
    """No arguments: standard input to standard output."""
    if arguments:
        sys.stderr.write("usage: python -m pycore statement < STATEMENTS.jsonl\n")
        return 2
    for stream in (sys.stdin, sys.stdout):
        stream.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    return run(sys.stdin, sys.stdout, sys.stderr)

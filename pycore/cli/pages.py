"""`python -m pycore pages`: saved article pages in, what each says out.

Each line in is `{"id", "url", "file"}` (`file`: a saved page or an article's XML, relative to
the working directory); each line out is `{"id", "doi", "title", "authors": [{"name", "orcid"}],
"statement": {"heading", "text"} | null, "contributions": [{"author", "role", "degree",
"origin"}]}` with `author` as it stands in `authors`.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from pycore.article.model import Article
from pycore.cli.documents import decode, parse
from pycore.sources.reader import reader_of


def main(arguments: list[str]) -> int:
    """Answer standard input line by line; 1 if a line could not be answered (why: on standard error)."""
    if arguments:
        print("usage: python -m pycore pages < PAGES.jsonl", file=sys.stderr)
        return 2
    status = 0
    for number, line in enumerate(sys.stdin, 1):
        if not line.strip():
            continue
        try:
            page = json.loads(line)
            html = decode(Path(page["file"]).read_bytes())
            answer = {"id": page["id"], **summary(read(html, page["url"]))}
        except (ValueError, KeyError, TypeError, OSError) as error:
            print(f"line {number}: {type(error).__name__}: {error}", file=sys.stderr)
            status = 1
            continue
        print(json.dumps(answer, ensure_ascii=False), flush=True)
    return status


def read(text: str, url: str) -> Article:
    """The article of a saved page or of an article's XML."""
    html, read_document = reader_of(text)
    return read_document(parse(html), url)


def summary(article: Article) -> dict[str, Any]:
    """An article as this command prints it."""
    statement = article.statement
    return {
        "doi": article.doi,
        "title": article.title,
        "authors": [{"name": author.name, "orcid": author.orcid} for author in article.authors],
        "statement": {"heading": statement.heading, "text": statement.text} if statement else None,
        "contributions": [
            {
                "author": article.authors[claim.author].name,
                "role": claim.role,
                "degree": claim.degree,
                "origin": claim.origin,
            }
            for claim in article.claims
        ],
    }

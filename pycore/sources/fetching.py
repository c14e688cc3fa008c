"""An article without its page: who wrote it and where it appeared come from Crossref, by its DOI."""

from __future__ import annotations

from typing import Any

from pycore.crossref.lookup import Absent, Unchecked, look_up
from pycore.effects import Flow
from pycore.identifiers import Doi, find_doi
from pycore.problems import Problem
from pycore.sources.pdf.reading import read_pdf
from pycore.sources.printed import pasted, printed_article


def fetch_article(args: dict[str, Any]) -> Flow:
    """`{doi, text, pdf, mailto}` -> `{ok, article}`, `article` as `article.read` gives it, with `type`.

    `doi` is what the person typed, "" where the text names it. Either `text` is a pasted
    statement, or `pdf` is `{pages, described}` (`pdf.reading.read_pdf`); the other one is null.
    Where both are, the article is its authors and facts alone.
    """
    typed = find_doi(args.get("doi") or "")
    if (args.get("doi") or "").strip() and typed is None:
        return _NOT_A_DOI.failure()
    if args.get("pdf"):
        read = read_pdf(args["pdf"]["pages"], args["pdf"].get("described") or ())
        if not read.has_text:
            return _NO_TEXT.failure()
        where, statements, dois = "PDF", list(read.statements), list(read.dois)
    elif args.get("text") is None:
        where, statements, dois = "request", [], []
    else:
        text = args["text"]
        if not text.strip():
            return _NOTHING.failure()
        named = find_doi(text)
        where, statements, dois = "text", pasted(text), [named] if named else []
    if typed:
        dois = [typed]
    if not dois:
        return _no_doi(where).failure()
    found = yield from look_up(dois, None, args.get("mailto") or "")
    for doi in dois:
        item = found.get(doi)
        if isinstance(item, dict):
            return {"ok": True, "article": printed_article(doi, item, statements, bool(args.get("pdf")))}
    return _why_not(dois, found).failure()


def _why_not(dois: list[Doi], found: dict[Doi, Any]) -> Problem:
    """Why none of the DOIs led to an article: what could not be asked comes before what is not there."""
    for doi in dois:
        answer = found.get(doi)
        if isinstance(answer, Unchecked):
            was = answer.problem
            remedy = "Try again later, or open the article's own page: its authors stand there."
            return Problem(was.kind, was.message, remedy, was.detail)
    doi = dois[0]
    answer = found.get(doi)
    if isinstance(answer, Absent) and answer.agency and answer.agency != "Crossref":
        return Problem(
            "not-in-crossref",
            f"{doi} is registered with {answer.agency}, not with Crossref: its authors could not be fetched.",
            "Open the article's own page at its publisher, and start again there.",
        )
    return Problem(
        "unknown-doi",
        f"Crossref does not know {doi}.",
        "Check the DOI for a missing or an extra character, and try again.",
    )


def _no_doi(where: str) -> Problem:
    return Problem(
        "no-doi",
        f"No DOI was found in the {where}.",
        "Enter the article's DOI and try again; its authors are then fetched from Crossref.",
    )


_NOT_A_DOI = Problem(
    "not-a-doi",
    "What you entered as the DOI is not one.",
    "A DOI begins with “10.” and has a slash, such as 10.1234/abcd; it stands on the article's first page.",
)
_NOTHING = Problem(
    "no-statement", "There is no text to read.", "Paste the statement as it is printed in the article."
)
_NO_TEXT = Problem(
    "no-text",
    "This PDF holds pictures of its pages, not their text.",
    "Type or paste the contribution statement instead.",
)

"""An article without its page: who wrote it and where it appeared come from Crossref, by its DOI."""

from __future__ import annotations

from typing import Any

from pycore.crossref.lookup import Absent, Unchecked, look_up
from pycore.effects import Flow
from pycore.identifiers import Doi, find_doi
from pycore.language import fact
from pycore.problems import Problem, trouble
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
        where, statements, dois = "pdf", list(read.statements), list(read.dois)
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
        return trouble("no-doi", where=where).failure()
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
            return Problem(was.kind, was.message, fact("remedy/own-page-later"), was.detail)
    doi = dois[0]
    answer = found.get(doi)
    if isinstance(answer, Absent) and answer.agency and answer.agency != "Crossref":
        return trouble("not-in-crossref", doi=doi, agency=answer.agency)
    return trouble("unknown-doi", doi=doi)


_NOT_A_DOI = trouble("not-a-doi")
_NOTHING = trouble("no-statement")
_NO_TEXT = trouble("no-text")

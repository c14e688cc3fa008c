"""An article as plain JSON-able data, for what shows it.

Texts that were read are cut into segments, so that whoever shows them never counts characters
(Python counts code points, JavaScript UTF-16 units).
"""

from __future__ import annotations

from typing import Any

from pycore.article.model import Article, RoleClaim
from pycore.statement.model import LIKELY, Contribution, Reading

READ, UNREAD, AMBIGUOUS, PLAIN = "read", "unread", "ambiguous", "plain"


def article_json(article: Article) -> dict[str, Any]:
    """The article: DOI, title, journal, date, url, site; and

    * `authors` in byline order: `{"name", "orcid", "orcid_beside", "given", "family", "roles"}`, each
      role `{"role", "degree", "origin"}`;
    * `claims`: all roles, `{"author": index, "role", "degree", "origin": "data"|"statement"}`;
    * `statement`: None, or what `statement_json` gives with `"heading"`;
    * `xml_url`: where the page links to the article's XML, else "";
    * `notices`: facts; `missing`: `{"code", "message", "remedy"}` of what was not found.
    """
    roles: list[list[dict[str, Any]]] = [[] for _ in article.authors]
    for claim in article.claims:
        roles[claim.author].append(_claim(claim))
    statement = None
    if article.statement is not None:
        statement = {
            "heading": article.statement.heading,
            **statement_json(article.statement.text, article.reading),
        }
    return {
        "url": article.url,
        "site": article.site,
        "doi": article.doi,
        "title": article.title,
        "journal": article.journal,
        "date": article.date,
        "authors": [
            {
                "name": author.name,
                "orcid": author.orcid,
                "orcid_beside": author.orcid_beside,
                "given": author.given,
                "family": author.family,
                "roles": roles[place],
            }
            for place, author in enumerate(article.authors)
        ],
        "claims": [{"author": claim.author, **_claim(claim)} for claim in article.claims],
        "statement": statement,
        "xml_url": article.xml_url,
        "notices": list(article.notices),
        "missing": [
            {"code": what.code, "message": what.message, "remedy": what.remedy} for what in article.missing
        ],
    }


def statement_json(text: str, reading: Reading | None) -> dict[str, Any]:
    """A statement and its reading:

    * `text`; `segments`: the text cut where anything that was read begins or ends, each
      `{"text", "marks": [indices of contributions], "kind": "read"|"unread"|"ambiguous"|"plain"}`;
      joined, they are the text;
    * `contributions`: `{"author": index, "role", "degree", "basis", "person_basis", "words"}`, what `marks`
      point to; `words` are those it was read from where it is not certain, else "";
    * `ambiguous`: `{"text", "candidates": [author indices], "roles": [{"role", "degree"}]}`;
    * `is_statement`, `uses_credit_terms`, `notices`.
    """
    if reading is None:
        reading = Reading((), (), (), False, False, ())
    return {
        "text": text,
        "segments": segments(text, reading),
        "contributions": [
            {
                "author": one.author,
                "role": one.role,
                "degree": one.degree,
                "basis": one.basis,
                "person_basis": one.person_basis,
                "words": "" if one.certain else _words(text, one),
            }
            for one in reading.contributions
        ],
        "ambiguous": [
            {
                "text": text[one.span.start : one.span.end],
                "candidates": list(one.candidates),
                "roles": [{"role": role, "degree": degree} for role, degree in one.roles],
            }
            for one in reading.ambiguous
        ],
        "is_statement": reading.is_statement,
        "uses_credit_terms": reading.uses_credit_terms,
        "notices": list(reading.notices),
    }


def _words(text: str, one: Contribution) -> str:
    """The words that leave a doubt: those that name the person, or those of the role."""
    span = one.person if one.person_basis == LIKELY else one.span
    words = " ".join(text[span.start : span.end].split())
    return words if len(words) <= _LONGEST_WORDS else words[:_LONGEST_WORDS].rstrip() + "…"


_LONGEST_WORDS = 90


def segments(text: str, reading: Reading) -> list[dict[str, Any]]:
    """The text cut into pieces of one kind and one set of marks each.

    A contribution marks the words it was read from and those that name its author. Where
    spans overlap, what was read shows before what is ambiguous, and that before what was not read.
    """
    begin: dict[int, list[tuple[str, int]]] = {}
    end: dict[int, list[tuple[str, int]]] = {}
    for start, stop, kind, index in _marks(reading):
        start, stop = max(0, start), min(len(text), stop)
        if start < stop:
            begin.setdefault(start, []).append((kind, index))
            end.setdefault(stop, []).append((kind, index))

    pieces: list[dict[str, Any]] = []
    open_marks: dict[int, int] = {}
    open_kinds = {READ: 0, AMBIGUOUS: 0, UNREAD: 0}  # the first that is open shows
    start = 0
    for stop in sorted({len(text), *begin, *end}):
        if stop > start:
            shown = PLAIN
            for kind in open_kinds:
                if open_kinds[kind]:
                    shown = kind
                    break
            pieces.append({"text": text[start:stop], "marks": sorted(open_marks), "kind": shown})
        for kind, index in end.get(stop, ()):
            open_kinds[kind] -= 1
            if index >= 0:
                open_marks[index] -= 1
                if not open_marks[index]:
                    del open_marks[index]
        for kind, index in begin.get(stop, ()):
            open_kinds[kind] += 1
            if index >= 0:
                open_marks[index] = open_marks.get(index, 0) + 1
        start = stop
    return pieces


def _marks(reading: Reading) -> list[tuple[int, int, str, int]]:
    """Where something was read, and what: start, end, kind, and which contribution (-1: none)."""
    marks = [(one.start, one.end, UNREAD, -1) for one in reading.unread]
    marks.extend([(one.span.start, one.span.end, AMBIGUOUS, -1) for one in reading.ambiguous])
    for index, one in enumerate(reading.contributions):
        marks.append((one.span.start, one.span.end, READ, index))
        marks.append((one.person.start, one.person.end, READ, index))
    return marks


def _claim(claim: RoleClaim) -> dict[str, Any]:
    return {"role": claim.role, "degree": claim.degree, "origin": claim.origin, "certain": claim.certain}

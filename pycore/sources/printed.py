"""An article that comes as text, not as a page: a pasted statement, or a PDF.

Its facts and authors are those of a Crossref deposit; the statement is what the text says.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any, Sequence

from pycore.article.labels import STRONG, heads_other, heads_statement, run_in_label
from pycore.article.missing import NO_AUTHORS, NO_STATEMENT, what_is_missing
from pycore.article.model import STATEMENT, Article, Author, Missing, RoleClaim, StatementText
from pycore.article.names import Name
from pycore.article.wire import article_json
from pycore.credit import ORDER
from pycore.crossref.deposit import Item, date_of, journal_of, people_of, title_of, type_of
from pycore.identifiers import Doi, doi_url
from pycore.language import fact
from pycore.plain.characters import tidy
from pycore.sources.pdf.finding import Printed
from pycore.statement import read_statement
from pycore.statement.model import Reading

_NOT_IN_PDF = Missing("no-statement", fact("missing/not-in-pdf"), fact("missing/not-in-pdf/remedy"))
_NO_TEXT = Missing(
    "no-statement", fact("missing/crossref-has-none"), fact("missing/crossref-has-none/remedy")
)
_NOT_AT_CROSSREF = Missing(
    "no-authors", fact("missing/no-authors-at-crossref"), fact("missing/no-authors-at-crossref/remedy")
)
PASTED = "Pasted statement"  # the heading of a text without one; `views.panel` says it
_LABEL = re.compile(r"^([^.:]{3,80})[.:](?:\s|$)")


def printed_article(doi: Doi, item: Item, printed: Sequence[Printed], of_pdf: bool) -> dict[str, Any]:
    """The article of a deposit with the best of these statements, as `article.wire.article_json`.

    It also has the work's `type` in ORCID's words, and `text_from`: "person" where a text or a PDF was brought.
    """
    people = [person for person in people_of(item) if person.is_author]
    names = [Name(person.name, person.given, person.family) for person in people]
    statement, reading = _best(printed, [name.full for name in names])
    said = reading.contributions if reading else ()
    claims = dict.fromkeys(
        [RoleClaim(one.author, one.role, one.degree, STATEMENT, one.certain) for one in said]
    )
    article = Article(
        url=doi_url(doi),
        site="crossref",
        doi=doi,
        title=title_of(item),
        journal=journal_of(item),
        date=date_of(item),
        authors=tuple(Author(person.name, person.orcid, person.given, person.family) for person in people),
        statement=statement,
        reading=reading,
        claims=tuple(sorted(claims, key=lambda claim: (claim.author, ORDER[claim.role]))),
    )
    missing = what_is_missing(doi, names, statement, reading, article.claims, False, None)
    words = {NO_STATEMENT.code: _NOT_IN_PDF if of_pdf else _NO_TEXT, NO_AUTHORS.code: _NOT_AT_CROSSREF}
    article = replace(article, missing=tuple(words.get(one.code, one) for one in missing))
    text_from = "person" if of_pdf or printed else ""
    return {**article_json(article), "type": type_of(item), "text_from": text_from}


def pasted(text: str) -> list[Printed]:
    """The statement in a text that was pasted: what its heading heads, else the whole.

    A heading stands on a line of its own; what heads another part ends the statement.
    """
    lines = [line for line in map(tidy, text.splitlines()) if line]
    for place, line in enumerate(lines):
        if heads_statement(line) == STRONG:
            return [Printed(line.strip(" .:"), _until_other(lines[place + 1 :]), 0, True)]
        label = run_in_label(line)
        if label:
            return [Printed("", _until_other(lines[place:]), label, True)]
    return [Printed(PASTED, "\n".join(lines), 0, True)] if lines else []


def _until_other(lines: Sequence[str]) -> str:
    kept: list[str] = []
    for line in lines:
        label = _LABEL.match(line)
        if kept and (heads_other(line) or (label and heads_other(label.group(1)))):
            break
        kept.append(line)
    return "\n".join(kept)


def _best(printed: Sequence[Printed], names: list[str]) -> tuple[StatementText | None, Reading | None]:
    """The first of those statements that say most. One under a doubtful heading must say something."""
    best: tuple[Printed, Reading] | None = None
    for one in printed:
        # A label is part of the text that is shown, not of what is read; spans fit the text shown.
        reading = read_statement(
            " " * one.label + one.text[one.label :], names, bool(one.label) or one.heading != PASTED
        )
        if not one.sure and not reading.contributions:
            continue
        if best is None or len(reading.contributions) > len(best[1].contributions):
            best = one, reading
    if best is None:
        return None, None
    return StatementText(best[0].heading, best[0].text), best[1]

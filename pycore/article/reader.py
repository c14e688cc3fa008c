"""Reading an article's page: one generic reader, with what the page's site module adds."""

from __future__ import annotations

from pycore.article.byline import Byline, compose, people_on_page
from pycore.article.document import Document
from pycore.article.doi import doi_of_url, doi_on_page
from pycore.article.finding import Found, find_statements
from pycore.article.jsonld import read_jsonld
from pycore.article.metadata import Metadata
from pycore.article.missing import what_is_missing
from pycore.article.model import DATA, STATEMENT, Article, Author, RoleClaim, StatementText
from pycore.article.names import Name, name_words
from pycore.article.orcid_links import linked_orcids
from pycore.article.sites import site_for
from pycore.article.sites.model import PageData, Person
from pycore.article.text import text_of, tidy
from pycore.credit import BY_SLUG, ORDER
from pycore.identifiers import find_doi
from pycore.statement import read_statement
from pycore.statement.model import Reading

_MOST_STATEMENTS = 4  # read of one page; further ones are counted in the notice
_MOST_DIFFERENCES = 5  # named in a notice


def read_article(document: Document, url: str) -> Article:
    """The article that the page at `url` shows. What the page does not say is empty, never guessed.

    Roles that the page holds as data are taken before those read from its statement; where
    the two disagree the data stands and a notice says so.
    """
    site_id, site = site_for(url, document)
    metadata = Metadata(document)
    linked = read_jsonld(document)
    data = site.data(document) if site.data else PageData()
    people = list(data.people) or people_on_page(document, site)
    in_tags = [Person(name, orcid) for name, orcid in metadata.authors]
    in_linked = [Person(name, orcid) for name, orcid in linked.authors]
    byline = compose(in_tags, in_linked, people, site.byline)
    for place, orcid in linked_orcids(document, byline.names).items():
        byline.orcids[place] = byline.orcids[place] or orcid

    notices: list[str] = []
    words = frozenset(word for name in byline.names for word in name_words(name.full) if len(word) > 2)
    found = find_statements(document, words, site.decoys, site.starts, site.drop)
    statement, reading = _best(found, [name.full for name in byline.names], notices)
    doi = metadata.doi or linked.doi or find_doi(data.doi) or doi_of_url(url) or doi_on_page(document)
    claims = _claims(byline, reading, notices)
    promised = data.promises_statement
    return Article(
        url=url,
        site=site_id,
        doi=doi,
        title=metadata.title or linked.title or tidy(data.title) or _heading(document),
        journal=metadata.journal or linked.journal or tidy(data.journal),
        date=metadata.date or linked.date or data.date,
        authors=tuple(
            Author(name.full, orcid, name.given, name.family)
            for name, orcid in zip(byline.names, byline.orcids)
        ),
        statement=statement,
        reading=reading,
        claims=claims,
        notices=tuple(notices),
        missing=tuple(what_is_missing(doi, byline.names, statement, reading, claims, promised, linked.free)),
    )


def _best(
    found: list[Found], names: list[str], notices: list[str]
) -> tuple[StatementText | None, Reading | None]:
    """Of a page's statements the one that says most: the first of those with the most contributions."""
    best: tuple[Found, Reading] | None = None
    for one in found[:_MOST_STATEMENTS]:
        # A run-in label is part of the text shown, not of what is read; spans must fit the text shown.
        reading = read_statement(" " * one.label + one.text[one.label :], names)
        if best is None or len(reading.contributions) > len(best[1].contributions):
            best = one, reading
    if best is None:
        return None, None
    if len(found) > 1:
        notices.append(
            f"The page has {len(found)} contribution statements; the one that names most roles is shown."
        )
    statement, reading = best
    return StatementText(statement.heading, statement.text), reading


def _claims(byline: Byline, reading: Reading | None, notices: list[str]) -> tuple[RoleClaim, ...]:
    """The roles held as data where there are any, else the statement's; by author, then in CRediT's order."""
    claims = [
        RoleClaim(author, role, degree, DATA)
        for author, roles in enumerate(byline.roles)
        for role, degree in roles
    ]
    said = reading.contributions if reading is not None else ()
    read = [RoleClaim(one.author, one.role, one.degree, STATEMENT) for one in said]
    if claims and reading is not None and reading.uses_credit_terms:
        notices.extend(_differences(byline.names, claims, read))
    chosen = claims or list(dict.fromkeys(read))
    return tuple(sorted(chosen, key=_order))


def _order(claim: RoleClaim) -> tuple[int, int]:
    return claim.author, ORDER[claim.role]


def _differences(names: list[Name], data: list[RoleClaim], read: list[RoleClaim]) -> list[str]:
    """A notice where page data and statement disagree about who did what."""
    in_data = {(claim.author, claim.role) for claim in data}
    in_text = {(claim.author, claim.role) for claim in read}
    parts = [
        f"{names[author].full}: {BY_SLUG[role].term} (only in the {where})"
        for pairs, where in ((in_data - in_text, "data"), (in_text - in_data, "statement"))
        for author, role in sorted(pairs)
    ]
    if not parts:
        return []
    named = "; ".join(parts[:_MOST_DIFFERENCES])
    more = f"; and {len(parts) - _MOST_DIFFERENCES} more" if len(parts) > _MOST_DIFFERENCES else ""
    return [f"The roles in the page's data differ from its statement: {named}{more}. The data is shown."]


def _heading(document: Document) -> str:
    for node in document.select("h1"):
        title = text_of(node)
        if title:
            return title
    return ""

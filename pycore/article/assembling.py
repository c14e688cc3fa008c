"""From the parts that were found to the article: the best statement read, roles claimed, what is missing."""

from __future__ import annotations

from pycore.article.byline import Byline
from pycore.article.finding import Found, Search
from pycore.article.missing import what_is_missing
from pycore.article.model import DATA, STATEMENT, Article, Author, RoleClaim, StatementText
from pycore.article.names import Name
from pycore.credit import ORDER, RoleSlug
from pycore.identifiers import Doi
from pycore.language import Fact, fact
from pycore.statement import read_statement
from pycore.statement.model import Reading

_MOST_STATEMENTS = 4  # read of one page; further ones are counted in the notice
_MOST_DIFFERENCES = 3  # people named in a notice


def assemble(
    *,
    url: str,
    site: str,
    doi: Doi | None,
    title: str,
    journal: str,
    date: str,
    byline: Byline,
    search: Search,
    promised: bool = False,
    free: bool | None = None,
) -> Article:
    """The article. `search` found its statements; `promised` says that it has one whose text is not
    there, `free` whether the whole text is open to all (None: not said).

    Roles held as data are taken before those read from the statement; where the two disagree
    the data stands and a notice says so.
    """
    notices: list[Fact] = []
    if search.cut:
        notices.append(fact("notice/page-too-large"))
    notices.extend(_shared_ids(byline))
    statement, reading = _best(search.found, [name.full for name in byline.names], notices)
    claims = _claims(byline, reading, notices)
    return Article(
        url=url,
        site=site,
        doi=doi,
        title=title,
        journal=journal,
        date=date,
        authors=tuple(
            Author(name.full, byline.orcids[place], name.given, name.family, place in byline.beside)
            for place, name in enumerate(byline.names)
        ),
        statement=statement,
        reading=reading,
        claims=claims,
        notices=tuple(notices),
        missing=tuple(what_is_missing(doi, byline.names, statement, reading, claims, promised, free)),
    )


def _shared_ids(byline: Byline) -> list[Fact]:
    """A notice where a page gives one iD to several authors, as publishers at times do."""
    holders: dict[str, list[str]] = {}
    for place, orcid in enumerate(byline.orcids):
        if orcid is not None:
            holders.setdefault(orcid, []).append(byline.names[place].full)
    shared = [fact("notice/to-them", names=names[:3]) for names in holders.values() if len(names) > 1]
    return [fact("notice/same-id", authors=shared[:3])] if shared else []


def _best(
    found: list[Found], names: list[str], notices: list[Fact]
) -> tuple[StatementText | None, Reading | None]:
    """Of a page's statements the one that says most: the first of those with the most contributions."""
    best: tuple[Found, Reading] | None = None
    for one in found[:_MOST_STATEMENTS]:
        # A run-in label is part of the text shown, not of what is read; spans must fit the text shown.
        reading = read_statement(" " * one.label + one.text[one.label :], names, True)
        if best is None or len(reading.contributions) > len(best[1].contributions):
            best = one, reading
    if best is None:
        return None, None
    if len(found) > 1:
        notices.append(fact("notice/several-statements", statements=len(found)))
    statement, reading = best
    return StatementText(statement.heading, statement.text), reading


def _claims(byline: Byline, reading: Reading | None, notices: list[Fact]) -> tuple[RoleClaim, ...]:
    """The roles held as data where there are any, else the statement's; by author, then in CRediT's order."""
    data = _distinct(
        [
            RoleClaim(author, role, degree, DATA)
            for author, roles in enumerate(byline.roles)
            for role, degree in roles
        ]
    )
    said = reading.contributions if reading is not None else ()
    read = _distinct([RoleClaim(one.author, one.role, one.degree, STATEMENT, one.certain) for one in said])
    if data and read and reading is not None and reading.uses_credit_terms:
        notices.extend(_differences(byline.names, data, read))
    return tuple(sorted((data or read).values(), key=_order))


def _distinct(claims: list[RoleClaim]) -> dict[str, RoleClaim]:
    """One claim for each author and role, with the degree where one is stated."""
    kept: dict[str, RoleClaim] = {}
    for claim in claims:
        key = f"{claim.author} {claim.role}"
        if key not in kept or kept[key].degree is None:
            kept[key] = claim
    return kept


def _order(claim: RoleClaim) -> tuple[int, int]:
    return claim.author, ORDER[claim.role]


def _differences(names: list[Name], data: dict[str, RoleClaim], read: dict[str, RoleClaim]) -> list[Fact]:
    """A notice where page data and statement disagree about who did what."""
    parts = []
    for one, other, where in ((data, read, "data"), (read, data, "statement")):
        only: dict[int, list[RoleSlug]] = {}
        for claim in sorted((claim for key, claim in one.items() if key not in other), key=_order):
            only.setdefault(claim.author, []).append(claim.role)
        parts += [
            fact("notice/only-in", name=names[at].full, roles=dict.fromkeys(roles), where=where)
            for at, roles in only.items()
        ]
    if not parts:
        return []
    more = max(0, len(parts) - _MOST_DIFFERENCES)
    return [fact("notice/data-differ", parts=parts[:_MOST_DIFFERENCES], more=more)]

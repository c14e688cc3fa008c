"""Roles from elsewhere than the article's page: the XML that the page links to, and Europe PMC.

Neither Europe PMC nor most publishers allow another page to read their answers, so whoever performs the
requests needs the host's permission.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Callable

from pycore.article.model import EUROPE_PMC, STATEMENT, XML, Article, RoleClaim
from pycore.article.wire import article_json
from pycore.article.xml_link import absolute, host_of
from pycore.effects import Flow
from pycore.identifiers import Doi, doi_url, known_doi, registered
from pycore.language import fact
from pycore.problems import Problem
from pycore.sources.europepmc import INSTEAD, MOST, NAME, copy_at, fetch_xml, find_copy

__all__ = ["MOST", "Read", "article_found", "roles_elsewhere"]

Read = Callable[[str, str], Article]  # an article's XML and the address to give it


def roles_elsewhere(args: dict[str, Any], read: Read) -> Flow:
    """`{doi, xml_url, url}` -> `{ok, article, found}`.

    With an `xml_url` the article's XML there, else Europe PMC's copy of the article with this
    `doi`; `xml_url` and `url` may be absent or "". `article` is as `article.read` gives it, with
    `url` as its address and `read_from`: `{origin: "xml"|"europepmc", name, url}`; its roles that are
    data have that origin. `found` says what is worth showing: "roles", "statement" (one from which no
    role was read), or "nothing", for which `sentence` says so. An article of another DOI is refused.
    """
    doi = known_doi(args.get("doi") or "")
    wanted = args.get("xml_url") or ""
    if wanted:
        address = absolute(wanted, "")
        if not address:
            return _NO_ADDRESS.failure()
        origin, name, shown = XML, host_of(address), address
    elif doi is None:
        return _NO_DOI.failure()
    else:
        origin, name = EUROPE_PMC, NAME
        pmcid = yield from find_copy(doi)
        if isinstance(pmcid, Problem):
            return pmcid.failure()
        address, shown = copy_at(pmcid)
    xml = yield from fetch_xml(address, name)
    if isinstance(xml, Problem):
        return xml.failure()
    article = read(xml, args.get("url") or (doi_url(doi) if doi else address))
    found = article_found(article, doi, {"origin": origin, "name": name, "url": shown})
    return found.failure() if isinstance(found, Problem) else {"ok": True, **found}


def article_found(article: Article, doi: Doi | None, place: dict[str, str]) -> dict[str, Any] | Problem:
    """What is worth showing of an article that was read at `place` for this DOI: `{article, found, sentence}`."""
    origin = place["origin"]
    if doi and article.doi and registered(article.doi) != registered(doi):
        return _other(origin, doi, article.doi)
    article = replace(
        article,
        doi=doi or article.doi,
        claims=tuple([_from(claim, origin) for claim in article.claims]),
        missing=tuple([what for what in article.missing if what.code != "no-doi" or not doi]),
    )
    found = "roles" if article.claims else "statement" if article.statement else "nothing"
    return {
        "article": {**article_json(article), "read_from": place},
        "found": found,
        "sentence": fact("elsewhere/nothing", origin=origin) if found == "nothing" else None,
    }


def _from(claim: RoleClaim, origin: str) -> RoleClaim:
    return claim if claim.origin == STATEMENT else replace(claim, origin=origin)


def _other(origin: str, doi: Doi, found: Doi) -> Problem:
    return Problem(
        "other-article",
        fact("problem/other-article", origin=origin, found=found),
        fact("remedy/other-article", doi=doi),
    )


_NO_DOI = Problem("no-doi", fact("problem/europepmc-needs-doi"), fact("remedy/enter-doi"))
_NO_ADDRESS = Problem("no-xml", fact("problem/no-xml-address"), INSTEAD)

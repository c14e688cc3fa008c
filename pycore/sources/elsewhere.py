"""Roles from elsewhere than the article's page: the XML that the page links to, and Europe PMC.

Europe PMC (https://europepmc.org/RestfulWebService) finds an article by its DOI and hands out the
XML of those whose full text is open. It and most publishers allow no other page to read their
answers, so whoever performs the requests needs the host's permission.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any, Callable, Generator, Union

from pycore.article.model import EUROPE_PMC, STATEMENT, XML, Article, RoleClaim
from pycore.article.wire import article_json
from pycore.article.xml_link import absolute, host_of
from pycore.effects import TOO_LARGE, Answer, Effect, Flow, NoAnswer, Request, Response, json_object
from pycore.identifiers import Doi, doi_url, find_doi, known_doi, registered
from pycore.language import fact
from pycore.problems import Problem, no_network, scrub, trouble
from pycore.sources.jats import is_article_xml
from pycore.uris import form

MOST = 12_000_000  # bytes of an article's XML; larger ones are not read
REST = "https://www.ebi.ac.uk/europepmc/webservices/rest/"
_PMCID = re.compile(r"PMC\d{1,12}")
_INSTEAD = fact("remedy/instead")

Read = Callable[[str, str], Article]  # an article's XML and the address to give it
Found = Union[str, Problem]
Step = Generator[Effect, Answer, Found]


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
        whom = host_of(address)
    elif doi is None:
        return _NO_DOI.failure()
    else:
        origin, name, whom = EUROPE_PMC, "Europe PMC", "Europe PMC"
        pmcid = yield from _find(doi)
        if isinstance(pmcid, Problem):
            return pmcid.failure()
        address = f"{REST}{pmcid}/fullTextXML"
        shown = f"https://europepmc.org/article/PMC/{pmcid[3:]}"
    xml = yield from _fetch(address, whom)
    if isinstance(xml, Problem):
        return xml.failure()
    article = read(xml, args.get("url") or (doi_url(doi) if doi else address))
    if doi and article.doi and article.doi != doi:
        return _other(origin, doi, article.doi).failure()
    article = replace(
        article,
        doi=doi or article.doi,
        claims=tuple([_from(claim, origin) for claim in article.claims]),
        missing=tuple([what for what in article.missing if what.code != "no-doi" or not doi]),
    )
    value = {**article_json(article), "read_from": {"origin": origin, "name": name, "url": shown}}
    found = "roles" if article.claims else "statement" if article.statement else "nothing"
    sentence = fact("elsewhere/nothing", origin=origin) if found == "nothing" else None
    return {"ok": True, "article": value, "found": found, "sentence": sentence}


def _find(doi: Doi) -> Step:
    """The PMCID under which Europe PMC has the open full text of a DOI."""
    fields = [("query", f'DOI:"{doi}"'), ("format", "json"), ("resultType", "lite"), ("pageSize", "5")]
    answer = yield Request("GET", f"{REST}search?{form(fields)}", {"accept": "application/json"}, most=MOST)
    refused = _refused(answer, "Europe PMC")
    if refused:
        return refused
    data = json_object(answer.body) if isinstance(answer, Response) else None
    listed = data.get("resultList") if data else None
    results = listed.get("result") if isinstance(listed, dict) else None
    if not isinstance(results, list):
        return _not_understood("Europe PMC", str(answer.body[:200]) if isinstance(answer, Response) else "")
    known = False
    for result in results:
        if not isinstance(result, dict) or _other_doi(result.get("doi"), doi):
            continue
        known = True
        pmcid = result.get("pmcid")
        if isinstance(pmcid, str) and _PMCID.fullmatch(pmcid):
            return pmcid
    return _NOT_OPEN if known else _UNKNOWN


def _other_doi(said: Any, doi: Doi) -> bool:
    found = find_doi(said) if isinstance(said, str) else None
    return found is None or registered(found) != registered(doi)


def _fetch(address: str, whom: str) -> Step:
    answer = yield Request("GET", address, {"accept": "application/xml, text/xml"}, most=MOST)
    if isinstance(answer, Response) and answer.status == 404:
        return _NOT_OPEN if address.startswith(REST) else _gone(whom)
    refused = _refused(answer, whom)
    if refused:
        return refused
    body = answer.body if isinstance(answer, Response) else ""
    if not is_article_xml(body):
        return Problem(
            "no-xml",
            fact("problem/no-xml", whom=whom),
            _INSTEAD,
            scrub(f"{address}: {body[:120]}"),
        )
    return body


def _refused(answer: Answer, whom: str) -> Problem | None:
    """Why an answer is of no use, None where it may be one."""
    if isinstance(answer, NoAnswer):
        if answer.reason.startswith(TOO_LARGE):
            return Problem(
                "xml-too-large", fact("problem/xml-too-large", whom=whom), _INSTEAD, scrub(answer.reason)
            )
        return no_network(whom, answer)
    if not isinstance(answer, Response):
        raise TypeError("a request is answered by a Response or NoAnswer")
    detail = scrub(f"HTTP {answer.status} {answer.body[:200]}")
    if answer.status == 200:
        return None
    if answer.status in (401, 402, 403):
        return Problem("elsewhere-refused", fact("problem/elsewhere-refused", whom=whom), _INSTEAD, detail)
    if answer.status == 429:
        return trouble("elsewhere-busy", detail, whom=whom)
    if answer.status >= 500:
        return Problem(
            "elsewhere-down", fact("problem/out-of-order", whom=whom), fact("remedy/later-or-instead"), detail
        )
    return _not_understood(whom, detail)


def _from(claim: RoleClaim, origin: str) -> RoleClaim:
    return claim if claim.origin == STATEMENT else replace(claim, origin=origin)


def _other(origin: str, doi: Doi, found: Doi) -> Problem:
    return Problem(
        "other-article",
        fact("problem/other-article", origin=origin, found=found),
        fact("remedy/other-article", doi=doi),
    )


def _gone(whom: str) -> Problem:
    return Problem("no-xml", fact("problem/xml-gone", whom=whom), _INSTEAD)


def _not_understood(whom: str, detail: str) -> Problem:
    return Problem(
        "elsewhere-answer",
        fact("problem/not-understood", whom=whom),
        _INSTEAD,
        scrub(detail),
    )


_NO_DOI = Problem("no-doi", fact("problem/europepmc-needs-doi"), fact("remedy/enter-doi"))
_NO_ADDRESS = Problem("no-xml", fact("problem/no-xml-address"), _INSTEAD)
_UNKNOWN = trouble("not-in-europepmc")
_NOT_OPEN = Problem("not-open", fact("problem/not-open"), _INSTEAD)

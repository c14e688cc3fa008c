"""www.ebi.ac.uk: Europe PMC's REST service, as far as an article is found by DOI and read in full
(facts/crossref.md §4). It allows no other origin to read its answers."""

from __future__ import annotations

import re
from typing import Any

from starlette.responses import Response

from .exchange import Exchange, Handler, html_answer, json_answer
from .seed import SeedOpenCopy
from .state import State

BASE = "/europepmc/webservices/rest/"
_DOI = re.compile(r'DOI:"([^"]+)"', re.IGNORECASE)
_JOINED = re.compile(r" OR ")
_FULL_TEXT = re.compile(r"(PMC\d+)/fullTextXML")


def handler(state: State) -> Handler:
    """GET …/search?query=DOI:"…" OR DOI:"…"&format=json and …/{PMCID}/fullTextXML (open access only)."""

    def handle(exchange: Exchange) -> Response:
        if exchange.method != "GET" or not exchange.path.startswith(BASE):
            return html_answer("Not found", "", 404)
        below = exchange.path.removeprefix(BASE)
        if below == "search":
            return _search(state, exchange)
        found = _FULL_TEXT.fullmatch(below)
        copy = found and next((one for one in state.open_copies if one.pmcid == found.group(1)), None)
        if not copy or copy.xml is None:
            return Response("", 404)
        return Response(copy.xml, 200, media_type="application/xml")

    return handle


def _search(state: State, exchange: Exchange) -> Response:
    params = exchange.params
    if params.get("format", "xml") != "json":
        return Response("<responseWrapper/>", 200, media_type="application/xml")
    query = params.get("query", "")
    wanted = [_DOI.fullmatch(part.strip()) for part in _JOINED.split(query)]
    dois = {one.group(1).lower() for one in wanted if one} if all(wanted) else set()
    found = [copy for copy in state.open_copies if copy.doi.lower() in dois]
    most = int(params.get("pageSize", "25"))
    body = {
        "version": "6.9",
        "hitCount": len(found),
        "request": {"queryString": query, "resultType": params.get("resultType", "lite")},
        "resultList": {"result": [_result(copy, place) for place, copy in enumerate(found[:most], 1)]},
    }
    return json_answer(body)


def _result(copy: SeedOpenCopy, place: int) -> dict[str, Any]:
    """The answer has no member at all where a value is not known."""
    result: dict[str, Any] = {
        "id": f"4{place:07d}",
        "source": "MED",
        "pmid": f"4{place:07d}",
        "doi": copy.doi,
    }
    if copy.pmcid:
        result["pmcid"] = copy.pmcid
    return {**result, "isOpenAccess": "N" if copy.xml is None else "Y", "inEPMC": "Y" if copy.pmcid else "N"}

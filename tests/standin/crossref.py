"""api.crossref.org and doi.org's registration agency look-up (facts/crossref.md §2)."""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from typing import Any
from urllib.parse import unquote

from starlette.responses import Response

from .exchange import Exchange, Handler, html_answer, json_answer
from .seed import SeedDeposit
from .state import State

CORS = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Headers": "X-Requested-With, Accept, Accept-Encoding, Accept-Charset, "
    "Accept-Language, Accept-Ranges, Cache-Control",
    "Access-Control-Expose-Headers": "Link",
}
REQUEST_LINE_LIMIT = 4096
DEFAULT_ROWS, MOST_ROWS = 20, 1000
PERSON_LISTS = ("author", "editor", "chair", "translator", "contributor")
# pool -> (requests a second, requests at once); polite are those that say who they are (mailto).
POOLS = {"public-single": (5, 1), "public-array": (1, 1), "polite-single": (10, 3), "polite-array": (3, 3)}
_PARAMETERS = (
    "filter",
    "select",
    "rows",
    "offset",
    "cursor",
    "mailto",
    "sort",
    "order",
    "query",
    "sample",
    "facet",
)
_FILTERS = ("doi", "orcid", "has-orcid", "type", "prefix")
_SELECTABLE = (
    "DOI ISBN ISSN URL abstract accepted alternative-id approved archive article-number assertion author chair "
    "clinical-trial-number container-title content-created content-domain contributor created degree deposited "
    "editor event funder group-title indexed is-referenced-by-count issn-type issue issued license link member "
    "original-title page posted prefix published published-online published-print publisher publisher-location "
    "reference references-count relation resource score short-container-title short-title standards-body subject "
    "subtitle title translator type update-policy update-to updated-by volume"
)


class _Refused(Exception):
    """A 400: the validation failure to report."""

    status, kind = 400, "validation-failure"

    def __init__(self, kind: str, value: str, message: str) -> None:
        self.report = {"type": kind, "value": value, "message": message}
        super().__init__(message)


class _NoCursor(_Refused):
    """A 404: a cursor that is none, or none any more."""

    status, kind = 404, "resource-failure"


def handler(state: State) -> Handler:
    """GET /works, /works/{doi} and /works/{doi}/agency."""

    def handle(exchange: Exchange) -> Response:
        path = f"{exchange.raw_path}?{exchange.query}" if exchange.query else exchange.raw_path
        if len(f"{exchange.method} {path} HTTP/1.1") > REQUEST_LINE_LIMIT:
            return html_answer("414 Request-URI Too Large", "", 414)
        is_list = exchange.raw_path.rstrip("/") == "/works"
        pool = ("polite" if exchange.params.get("mailto") else "public") + (
            "-array" if is_list else "-single"
        )
        limit, at_once = POOLS[pool]
        headers = {
            **CORS,
            "X-Api-Pool": pool,
            "X-Rate-Limit-Limit": str(limit),
            "X-Rate-Limit-Interval": "1s",
            "X-Concurrency-Limit": str(at_once),
        }
        if exchange.method != "GET":
            return Response("", 405, headers)
        if not state.limits.crossref_allows(pool, limit):
            return Response("", 429)
        if is_list:
            return _list(state, exchange, headers)
        # A slash inside a DOI may come encoded or not; a trailing one only encoded.
        below = re.fullmatch(r"/works/(.+?)(/agency)?", exchange.raw_path)
        doi = unquote(below.group(1)).lower() if below and not below.group(1).endswith("/") else ""
        if below and below.group(2):
            return _agency(state, doi, headers)
        unknown = next((name for name in exchange.params if name != "mailto"), None)
        if unknown:
            return _failure(
                _Refused("parameter-not-allowed", unknown, f"This route does not support {unknown}"), headers
            )
        deposit = state.deposits.get(doi)
        if deposit is None:
            return Response("Resource not found.", 404, headers, "application/json;charset=utf-8")
        return json_answer(_envelope("work", as_work(deposit)), headers=headers)

    return handle


def _envelope(kind: str, message: Any) -> dict[str, Any]:
    return {"status": "ok", "message-type": kind, "message-version": "1.0.0", "message": message}


def _list(state: State, exchange: Exchange, headers: dict[str, str]) -> Response:
    try:
        for name in exchange.params:
            if name not in _PARAMETERS:
                raise _Refused("parameter-not-allowed", name, f"This route does not support {name}")
        found = _filtered(state, exchange.params.get("filter", ""))
        rows = _number(exchange.params.get("rows"), DEFAULT_ROWS, MOST_ROWS)
        cursor = exchange.params.get("cursor")
        offset = _number(exchange.params.get("offset"), 0, 10_000) if cursor is None else _place(cursor)
        selected = _selected(exchange.params.get("select", ""))
    except _Refused as refused:
        return _failure(refused, headers)
    items = [as_work(deposit) for deposit in found[offset : offset + rows]]
    if selected:
        items = [{key: value for key, value in item.items() if key in selected} for item in items]
    message = {
        "facets": {},
        "total-results": len(found),
        "items": items,
        "items-per-page": rows,
        "query": {"start-index": 0 if cursor is not None else offset, "search-terms": None},
    }
    if cursor is not None:  # also behind the last page
        message["next-cursor"] = _cursor(offset + len(items))
    return json_answer(_envelope("work-list", message), headers=headers)


def _failure(refused: _Refused, headers: dict[str, str]) -> Response:
    failure = {"status": "failed", "message-type": refused.kind, "message": [refused.report]}
    return json_answer(failure, refused.status, headers, "application/json;charset=utf-8")


def _cursor(place: int) -> str:
    """A cursor as Crossref's look: with characters that an address must encode."""
    return b64encode(f"place+{place}".encode()).decode() + "=="


def _place(cursor: str) -> int:
    if cursor == "*":
        return 0
    try:
        word, _, place = b64decode(cursor.removesuffix("==") + "==").decode().partition("+")
    except ValueError:
        word, place = "", ""
    if word != "place" or not place.isdecimal():
        raise _NoCursor("cursor-invalid", cursor, f"Cursor specified as {cursor} is not valid.")
    return int(place)


def _number(text: str | None, default: int, most: int) -> int:
    if text is None:
        return default
    if not text.isdecimal() or int(text) > most:
        message = f"Integer specified as {text} but must be a positive integer less than or equal to {most}. "
        raise _Refused("integer-not-valid", text, message)
    return int(text)


def _selected(text: str) -> set[str]:
    names = {name for name in text.split(",") if name}
    for name in sorted(names - set(_SELECTABLE.split())):
        raise _Refused("select-not-available", name, f"Select '{name}' specified but there is no such field")
    return names


def _filtered(state: State, text: str) -> list[SeedDeposit]:
    """The same filter twice means either, different ones mean both. A comma ends a value, always."""
    wanted: dict[str, list[str]] = {}
    for part in filter(None, text.split(",")):
        name, colon, value = part.partition(":")
        if not colon or name not in _FILTERS:
            message = (
                f"Filter '{name}' specified but there is no such filter for this route. "
                f"Valid filters for this route are: {', '.join(_FILTERS)}"
            )
            raise _Refused("filter-not-available", name, message)
        wanted.setdefault(name, []).append(value.lower())
    if not (set(wanted) - {"doi"}):  # by far the usual question, also for 10,000 deposits
        dois = dict.fromkeys(wanted.get("doi", state.deposits))
        return [state.deposits[doi] for doi in dois if doi in state.deposits]
    return [
        deposit for deposit in state.deposits.values()
        if all(any(_fits(deposit, name, value) for value in values) for name, values in wanted.items())
    ]  # fmt: skip


def _fits(deposit: SeedDeposit, name: str, value: str) -> bool:
    orcids = [author.orcid.lower() for author in deposit.authors if author.orcid]
    match name:
        case "doi":
            return deposit.doi.lower() == value
        case "orcid":
            return value.rpartition("/")[2] in orcids
        case "has-orcid":
            return bool(orcids) == (value in ("true", "1", "t"))
        case "type":
            return deposit.type == value
    return deposit.doi.lower().startswith(f"{value}/")


def as_work(deposit: SeedDeposit) -> dict[str, Any]:
    """A deposit as the REST API gives it: the DOI in lower case, `role` on every contributor."""
    doi = deposit.doi.lower()
    date = {"date-parts": [[int(part) for part in deposit.date.split("-")] if deposit.date else [None]]}
    work: dict[str, Any] = {
        "DOI": doi,
        "URL": f"https://doi.org/{doi}",
        "prefix": doi.partition("/")[0],
        "type": deposit.type,
        "title": [deposit.title],
        "container-title": [deposit.journal] if deposit.journal else [],
        "publisher": deposit.publisher,
        "published": date,
        "issued": date,
        "source": "Crossref",
        "reference-count": 0,
        "is-referenced-by-count": 0,
        "score": 1,
        "relation": {
            kind: [{"id-type": "doi", "id": doi, "asserted-by": "subject"} for doi in dois]
            for kind, dois in deposit.relation.items()
        },
    }
    for name in PERSON_LISTS:
        people = [
            _person(author, first=number == 0)
            for number, author in enumerate(deposit.authors)
            if author.listed_as == name
        ]
        if people:
            work[name] = people
    return work


def _person(author: SeedDeposit.Author, first: bool) -> dict[str, Any]:
    person: dict[str, Any] = {}
    if author.orcid:
        person["ORCID"] = f"https://orcid.org/{author.orcid}"
        person["authenticated-orcid"] = author.authenticated
    for key, value in (("given", author.given), ("family", author.family), ("name", author.name)):
        if value:
            person[key] = value
    roles = [{"role": role, "vocabulary": "crossref"} for role in author.crossref_roles]
    # The order of the keys varies in what Crossref sends, so it does here.
    roles += [{"vocabulary": "credit", "role": role} for role in author.roles]
    return {**person, "sequence": "first" if first else "additional", "affiliation": [], "role": roles}


def _agency(state: State, doi: str, headers: dict[str, str]) -> Response:
    agency = state.agencies.get(doi.partition("/")[0])
    if not agency:
        return Response("Resource not found.", 404, headers, "text/plain")
    message = {"DOI": doi, "agency": {"id": agency.lower(), "label": agency}}
    return json_answer(_envelope("work-agency", message), headers=headers)


def doi_handler(state: State) -> Handler:
    """doi.org: GET /ra/{prefix or DOI}, also /doiRA/; and the redirect of a DOI that has a page."""

    def handle(exchange: Exchange) -> Response:
        found = re.fullmatch(r"/(?:ra|doiRA)/(.+)", exchange.path)
        if found:
            asked = found.group(1)
            prefix = asked.partition("/")[0]
            if not re.fullmatch(r"10(\.[0-9a-zA-Z]+)+", prefix):
                return json_answer([{"DOI": asked, "status": "Invalid DOI"}], headers={"Vary": "Origin"})
            agency = state.agencies.get(prefix)
            entry = {"RA": agency} if agency else {"status": "DOI does not exist"}
            return json_answer([{"DOI": asked, **entry}], headers={"Vary": "Origin"})
        return html_answer("DOI Not Found", "This stand-in resolves no DOIs.", 404)

    return handle

"""The member API (api.orcid.org) and the public API (pub.orcid.org), version 3.0: works and names.

What each address answers. Who may do what is decided in `orcid_access`, what a work must be in
`orcid_rules`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from starlette.responses import Response

from . import orcid_json, orcid_rules
from .exchange import Exchange, Handler, json_answer
from .orcid_access import Call, admitted, check_may_write, hidden_as, record_of
from .orcid_errors import OauthError, OrcidError
from .orcid_xml import to_xml
from .state import Record, Row, State
from .wire import Work

MEDIA_TYPES = ("application/vnd.orcid+json", "application/orcid+json", "application/json")
XML_TYPES = ("application/vnd.orcid+xml", "application/orcid+xml", "application/xml")
CORS = {"Access-Control-Allow-Origin": "*"}
PREFLIGHT = {
    "Access-Control-Allow-Methods": "GET,POST,PUT,DELETE",
    # Authorization is not among them: a page cannot call the API with a token.
    "Access-Control-Allow-Headers": "X-Requested-With,Origin,Content-Type, Accept",
}
READ_LIMIT = 100


Answer = tuple[int, Any, dict[str, str]]


def handler(state: State, site: str, member: bool) -> Handler:
    """api.`site` if `member`, else pub.`site`."""

    def handle(exchange: Exchange) -> Response:
        if exchange.method == "OPTIONS":
            return Response(status_code=200, headers={**CORS, **PREFLIGHT})
        if not state.limits.orcid_allows(exchange.host, member):
            return Response("", 503, CORS)
        call: Call | None = None
        try:
            call = admitted(exchange, state, site, member)
            if call.token is None and not state.limits.anonymous_allows():
                text = "Too Many Requests. You have exceeded the daily quota for anonymous usage of this API."
                return Response(text, 429, CORS, "text/plain")
            status, value, headers = _act(call)
        except OauthError as error:
            return json_answer(error.body(), error.status, CORS)
        except OrcidError as error:
            name = call.client_name if call else "the client"
            status, value, headers = error.status, error.body(name), error.headers
        return _render(exchange, status, value, {**CORS, **headers})

    return handle


def _render(exchange: Exchange, status: int, value: Any, headers: dict[str, str]) -> Response:
    """JSON where Accept names one of ORCID's JSON types, or, where Accept is absent or "*/*", where the
    request's own Content-Type is one (§9); XML otherwise.
    """
    if value is None:
        return Response(status_code=status, headers=headers)
    accepted = _accepted(exchange)
    wanted = next((kind for kind in accepted if kind in MEDIA_TYPES), None)
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    if wanted:
        return Response(text, status, {**headers, "Content-Type": f"{wanted};charset=UTF-8"})
    xml = to_xml(json.loads(text))
    return Response(xml, status, {**headers, "Content-Type": "application/vnd.orcid+xml;charset=UTF-8"})


def _accepted(exchange: Exchange) -> list[str]:
    accepted = [part.partition(";")[0].strip() for part in exchange.header("accept").split(",")]
    return [exchange.media_type] if accepted in ([""], ["*/*"]) else accepted


def _check_accept(exchange: Exchange) -> None:
    """Only formats that are none of ORCID's: 406 (§9). A wildcard, or nothing at all, is always answered."""
    header = exchange.header("accept")
    if header and "*" not in header and not {*MEDIA_TYPES, *XML_TYPES} & set(_accepted(exchange)):
        raise OrcidError(9001, f"'{header}' is not written here", status=406)


def _act(call: Call) -> Answer:
    record = record_of(call)
    for method, pattern, act in _ROUTES:
        found = re.fullmatch(pattern, call.below)
        if found and method == call.exchange.method:
            _check_accept(call.exchange)
            if method != "GET":
                check_may_write(call)
            return act(call, record, *found.groups())
    if any(re.fullmatch(pattern, call.below) for _, pattern, _ in _ROUTES):
        raise OrcidError(9001, f"{call.exchange.method} is not possible here", status=405)
    raise OrcidError(9001, "there is no such address", status=404)


def _read_works(call: Call, record: Record) -> Answer:
    rows = [row for row in record.rows.values() if hidden_as(call, row) is None]
    return 200, orcid_json.works(call.state, record, rows, call.site), {}


def _row_to_read(call: Call, record: Record, put_code: str) -> Row:
    row = record.rows.get(int(put_code))
    if row is None:
        raise OrcidError(9016)
    hidden = hidden_as(call, row)
    if hidden:
        raise OrcidError(hidden)
    return row


def _read_work(call: Call, record: Record, put_code: str) -> Answer:
    row = _row_to_read(call, record, put_code)
    return 200, orcid_json.full(call.state, record, row, call.site, path=True), {}


def _read_summary(call: Call, record: Record, put_code: str) -> Answer:
    row = _row_to_read(call, record, put_code)
    return 200, orcid_json.summary(call.state, record, row, call.site), {}


def _read_bulk(call: Call, record: Record, put_codes: str) -> Answer:
    """Works in ascending order of put-code, whatever the order asked; what cannot be read comes last."""
    asked = put_codes.split(",")
    if len(asked) > READ_LIMIT:
        raise OrcidError(9042)
    if not all(re.fullmatch(r"-?\d+", put_code) for put_code in asked):
        raise OrcidError(9006, "a put-code is a number")
    rows: dict[int, Row] = {}
    errors: list[OrcidError] = []
    for put_code in asked:
        number = int(put_code)
        row = record.rows.get(number)
        if row is None or number in rows:
            errors.append(OrcidError(9034, f"'{put_code}' is not a valid put code"))
        elif hidden := hidden_as(call, row):
            errors.append(OrcidError(hidden))
        else:
            rows[number] = row
    works = [
        {"work": orcid_json.full(call.state, record, rows[number], call.site, path=True)}
        for number in sorted(rows)
    ]
    return 200, {"bulk": [*works, *({"error": error.body(call.client_name)} for error in errors)]}, {}


def _post_work(call: Call, record: Record) -> Answer:
    _check_media_type(call)
    work = orcid_rules.parse_work(call.exchange.body)
    orcid_rules.check_schema(work)
    row = _add(call, record, work, ("self",))
    record.notifications.append("1 work added")
    location = f"https://{call.exchange.host}/v3.0/{record.orcid}/work/{row.put_code}"
    return 201, None, {"Location": location}


def _post_works(call: Call, record: Record) -> Answer:
    """200 whatever becomes of the items; each answer stands where its item stood."""
    _check_media_type(call)
    works = orcid_rules.parse_bulk(call.exchange.body)
    if len(record.rows) + len(works) > call.state.settings.works_limit:
        raise OrcidError(9048)
    answers: list[dict[str, Any]] = []
    for work in works:
        try:
            row = _add(call, record, work, ("self", "version-of"))
        except OrcidError as error:
            answers.append({"error": error.body(call.client_name)})
        else:
            answers.append({"work": orcid_json.full(call.state, record, row, call.site)})
    record.notifications.append(f"{sum('work' in answer for answer in answers)} works added")
    return 200, {"bulk": answers}, {}


def _add(call: Call, record: Record, work: Work, existing: tuple[str, ...]) -> Row:
    """`existing`: the relationships that make an own row a duplicate; more of them in a bulk (§9)."""
    assert call.token is not None
    if work.put_code is not None:
        raise OrcidError(9024)
    orcid_rules.check_work(work)
    if len(record.rows) >= call.state.settings.works_limit:
        raise OrcidError(9048)
    same = call.state.duplicate_of(record, work, call.token.client, existing)
    if same:
        raise OrcidError(9021, put_code=same.put_code)
    return call.state.add_row(record, work, call.token.client)


def _put_work(call: Call, record: Record, put_code: str) -> Answer:
    assert call.token is not None
    _check_media_type(call)
    work = orcid_rules.parse_work(call.exchange.body)
    orcid_rules.check_schema(work)
    if work.put_code != int(put_code):
        raise OrcidError(9019, f"the URL has {put_code}, the body {work.put_code}")
    row = record.rows.get(int(put_code))
    if row is None:
        raise OrcidError(9016)
    if row.source != call.token.client:
        raise OrcidError(9014 if orcid_rules.compares_equal(work, row.work) else 9010)
    if work.visibility is not None and work.visibility != row.visibility:
        raise OrcidError(9035)
    if not orcid_rules.compares_equal(work, row.work):  # Else nothing is checked, and nothing saved.
        orcid_rules.check_work(work)
        same = call.state.duplicate_of(record, work, call.token.client, ("self",), but=row.put_code)
        if same:
            raise OrcidError(9021, put_code=same.put_code)
        call.state.replace(row, work)
        record.notifications.append("1 work updated")
    return 200, orcid_json.full(call.state, record, row, call.site), {}


def _delete_work(call: Call, record: Record, put_code: str) -> Answer:
    assert call.token is not None
    row = record.rows.get(int(put_code))
    if row is None:
        raise OrcidError(9016)
    if row.source != call.token.client:
        raise OrcidError(9010)
    del record.rows[row.put_code]
    record.notifications.append("1 work removed")
    return 204, None, {}


def _read_person(call: Call, record: Record, section: str) -> Answer:
    """The names. A name that is not public is null; the section itself is always there."""
    person = record.person
    public = person.name_visibility == "public"
    name = {
        "given-names": {"value": person.given},
        "family-name": {"value": person.family} if person.family else None,
        "credit-name": {"value": person.credit_name} if person.credit_name else None,
        "visibility": person.name_visibility,
        "path": person.orcid,
    }
    others = [{"content": other, "visibility": "public", "display-index": 0} for other in person.other_names]
    names = {"name": name if public else None, "other-names": {"other-name": others}}
    return 200, {**names, "path": f"/{person.orcid}/{section}"}, {}


def _check_media_type(call: Call) -> None:
    if call.exchange.media_type not in MEDIA_TYPES:
        detail = (
            f"'{call.exchange.media_type}' is not read here; this stand-in takes JSON only, ORCID XML too"
        )
        raise OrcidError(9001, detail, status=415)


_ROUTES: tuple[tuple[str, str, Callable[..., Answer]], ...] = (
    ("GET", r"/works", _read_works),
    ("POST", r"/works", _post_works),
    ("GET", r"/works/([^/]+)", _read_bulk),
    ("POST", r"/work", _post_work),
    ("GET", r"/work/(\d+)", _read_work),
    ("PUT", r"/work/(\d+)", _put_work),
    ("DELETE", r"/work/(\d+)", _delete_work),
    ("GET", r"/work/summary/(\d+)", _read_summary),
    ("GET", r"/(person|personal-details)", _read_person),
)

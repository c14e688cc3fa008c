"""orcid.org/my-orcid: the record's own page for who is signed in there, with the form for works.

Element names, ids and order of events are those of facts/orcid-form.md, since they are what a filler looks
for; markup, styles and script (`my_orcid/page.js`) are our own. What may go wrong with the real one can be
switched on by `SeedSettings.form`.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import Any

from starlette.responses import HTMLResponse, Response

from .exchange import Exchange, json_answer
from .orcid_oauth import SESSION
from .orcid_page import NO_FRAMES
from .orcid_rules import CREDIT, CREDIT_SLUGS, orcid_path
from .seed import SeedDeposit
from .state import Record, Row, State
from .wire import Contributor, Work, text

FOLDER = Path(__file__).parent / "my_orcid"
MOST_FROM_DOI = 51  # ORCID takes so many authors from a DOI
DOI = "doi"


# As ORCID's application does it: it loads, finds nobody signed in, and leads to the sign-in by itself.
_TO_SIGN_IN = '<!doctype html><title>ORCID</title><script>location.replace("/signin")</script>'


def handler(state: State, site: str) -> Callable[[Exchange], Response | None]:
    """The addresses of `site`'s own pages; None for any other."""

    def handle(exchange: Exchange) -> Response | None:
        if exchange.path == "/signin":
            return HTMLResponse(
                "<!doctype html><title>ORCID</title><h1>Sign in to ORCID</h1>", headers=NO_FRAMES
            )
        if exchange.path not in ("/my-orcid", "/works/work.json", "/works/resolve/doi"):
            return None
        record = state.records.get(exchange.request.cookies.get(SESSION, ""))
        if record is None:
            return HTMLResponse(_TO_SIGN_IN, headers=NO_FRAMES)
        match exchange.path, exchange.method:
            case "/my-orcid", "GET":
                return _page(state, record, site)
            case "/works/resolve/doi", "GET":
                return _resolved(state, record, exchange.params.get("value", ""))
            case "/works/work.json", "POST":
                return _saved(state, record, json.loads(exchange.body))
        return json_answer({"error": "not found"}, 404)

    return handle


def _page(state: State, record: Record, site: str) -> Response:
    groups = state.groups(list(record.rows.values()))
    shown = {
        "orcid": record.orcid,
        "name": record.person.name,
        "site": site,
        "groups": [[_row(record, row, state) for row in group] for group in groups],
        "roles": list(CREDIT_SLUGS),
        "ways": sorted(state.settings.form),
    }
    data = json.dumps(shown).replace("<", "\\u003c")
    script = (FOLDER / "page.js").read_text(encoding="utf-8")
    style = (FOLDER / "page.css").read_text(encoding="utf-8")
    return HTMLResponse(
        f"<!doctype html><html lang='en'><head><meta charset='utf-8'><title>{escape(record.person.name)} - My ORCID"
        f"</title><meta name='viewport' content='width=device-width'><style>{style}</style></head><body>"
        f"<app-root></app-root><script type='application/json' id='data'>{data}</script><script>{script}</script>"
        "</body></html>",
        headers=NO_FRAMES,
    )


def _row(record: Record, row: Row, state: State) -> dict[str, Any]:
    work = row.work
    return {
        "put_code": row.put_code,
        "own": row.source is None,
        "source": state.client_name(row.source) if row.source else record.person.name,
        "title": (text(work.title.title) if work.title else "") or "",
        "dois": [
            identifier.external_id_value
            for identifier in (work.external_ids.external_id if work.external_ids else [])
            if identifier.external_id_type == DOI
        ],
        "description": work.short_description or "",
        "contributors": _people(work.contributors.contributor if work.contributors else []),
    }


def _people(entries: list[Contributor]) -> list[dict[str, Any]]:
    """Contributors as the form shows them: one a person, with all their roles (slugs, or "author")."""
    people: dict[str, dict[str, Any]] = {}
    for number, entry in enumerate(entries):
        orcid = orcid_path(entry)
        person = people.setdefault(
            orcid or f"entry {number}", {"name": text(entry.credit_name) or "", "orcid": orcid, "roles": []}
        )
        role = entry.contributor_attributes.contributor_role if entry.contributor_attributes else None
        if role:
            person["roles"].append(role.removeprefix(CREDIT).rstrip("/"))
    return list(people.values())


def _resolved(state: State, record: Record, doi: str) -> Response:
    """What ORCID makes of a DOI: everybody is an author, the person's iD only where it was deposited."""
    deposit = state.deposits.get(doi.lower().removeprefix("https://doi.org/"))
    if deposit is None:
        return json_answer({"errors": ["Unable to import using this identifier."]})
    return json_answer({"doi": deposit.doi, "title": deposit.title, "contributors": _authors(deposit)})


def _authors(deposit: SeedDeposit) -> list[dict[str, Any]]:
    return [
        {
            "name": author.name or " ".join(filter(None, (author.given, author.family))),
            "orcid": author.orcid,
            "roles": ["author"],
        }
        for author in deposit.authors[:MOST_FROM_DOI]
    ]


def _saved(state: State, record: Record, posted: dict[str, Any]) -> Response:
    """A row of the person's own: a new one, or the one with `put_code`."""
    if "refused-by-server" in state.settings.form:
        return json_answer({"errors": ["Please enter a title"]})
    if "save-503-once" in state.settings.form:
        state.settings = state.settings.model_copy(update={"form": state.settings.form - {"save-503-once"}})
        return Response("", 503)
    entries = []
    for person in posted["contributors"]:
        for role in person["roles"] or [None]:
            entry: dict[str, Any] = {"credit-name": {"value": person["name"]}, "contributor-attributes": {}}
            if person["orcid"]:
                path = person["orcid"]
                entry["contributor-orcid"] = {
                    "uri": f"https://orcid.org/{path}",
                    "path": path,
                    "host": "orcid.org",
                }
            if role:
                entry["contributor-attributes"]["contributor-role"] = (
                    f"{CREDIT}{role}/" if role in CREDIT_SLUGS else role
                )
            entries.append(entry)
    put_code = posted.get("put_code")
    if put_code is not None:
        row = record.rows[put_code]
        if row.source is not None:
            return json_answer({"errors": ["not yours"]}, 403)
        kept = row.work.model_dump(by_alias=True, exclude_none=True)
    else:
        kept = {
            "type": "journal-article",
            "external-ids": {
                "external-id": [
                    {
                        "external-id-type": DOI,
                        "external-id-value": posted["doi"],
                        "external-id-url": {"value": f"https://doi.org/{posted['doi']}"},
                        "external-id-relationship": "self",
                    }
                ]
            },
        }
    work = Work.model_validate(
        {
            **kept,
            "title": {"title": {"value": posted["title"]}},
            "short-description": posted["description"] or None,
            "contributors": {"contributor": entries},
        }
    )
    if put_code is not None:
        state.replace(row, work)
    else:
        row = state.add_own(record, work)
    return json_answer({"putCode": row.put_code, "errors": []})

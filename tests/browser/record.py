"""A record as anybody can read it: over the public API."""

from __future__ import annotations

from typing import Any

from tests.standin import Standin

CREDIT = "http://credit.niso.org/contributor-roles/"
SOURCE = "CASRAI ORCID push (self-asserted)"


def rows_of(standin: Standin, orcid: str, source: str = SOURCE) -> list[dict[str, Any]]:
    """The works on the record that this source wrote, whole, in the order of their put-codes."""
    api = f"https://pub.orcid.org/v3.0/{orcid}"
    with standin.client(headers={"Accept": "application/json"}) as http:
        groups = http.get(f"{api}/works").raise_for_status().json()["group"]
        codes = [
            summary["put-code"]
            for group in groups
            for summary in group["work-summary"]
            if summary["source"]["source-name"]["value"] == source
        ]
        return [http.get(f"{api}/work/{code}").raise_for_status().json() for code in sorted(codes)]


def roles_of(work: dict[str, Any], orcid: str) -> set[str]:
    """The CRediT slugs the work gives the person with this iD."""
    roles = set()
    for contributor in work["contributors"]["contributor"]:
        person = contributor.get("contributor-orcid") or {}
        role = (contributor.get("contributor-attributes") or {}).get("contributor-role") or ""
        if person.get("path") == orcid and role.startswith(CREDIT):
            roles.add(role.removeprefix(CREDIT).rstrip("/"))
    return roles

"""Works to send, as ORCID's JSON has them, and readings made fit to be sent again."""

from __future__ import annotations

from typing import Any

TITLE = "A rehearsal, to be removed"
JSON = "application/vnd.orcid+json"
CREDIT = "http://credit.niso.org/contributor-roles/"
LEGACY_ROLES = (
    "author", "assignee", "editor", "chair-or-translator", "co-investigator", "co-inventor",
    "graduate-student", "other-inventor", "principal-investigator", "postdoctoral-researcher",
    "support-staff",
)  # fmt: skip


def entry(role: str | None = None, name: str | None = None, orcid: str | None = None) -> dict[str, Any]:
    """One contributor entry; `role` is sent as it is."""
    made: dict[str, Any] = {}
    if orcid:
        made["contributor-orcid"] = {"uri": f"https://orcid.org/{orcid}", "path": orcid, "host": "orcid.org"}
    if name:
        made["credit-name"] = {"value": name}
    if role is not None:
        made["contributor-attributes"] = {"contributor-role": role}
    return made


def contributors(*entries: dict[str, Any]) -> dict[str, Any]:
    return {"contributor": list(entries)}


def many(count: int, changed: int | None = None) -> dict[str, Any]:
    """`count` entries; the one numbered `changed` (from 1) has another role."""
    roles = [f"{CREDIT}{'validation' if n == changed else 'software'}/" for n in range(1, count + 1)]
    return contributors(*(entry(role, f"Author {n}") for n, role in enumerate(roles)))


def identifier(value: str, kind: str = "doi", relationship: str | None = "self") -> dict[str, Any]:
    return {
        "external-id-type": kind,
        "external-id-value": value,
        "external-id-relationship": relationship,
    }


def identifiers(*some: dict[str, Any]) -> dict[str, Any]:
    return {"external-id": list(some)}


def work(doi: str, **members: Any) -> dict[str, Any]:
    """A work that is accepted, but for what `members` put in (underscores for hyphens) or, None, leave out."""
    made: dict[str, Any] = {
        "title": {"title": {"value": TITLE}},
        "type": "journal-article",
        "external-ids": identifiers(identifier(doi)),
        "contributors": contributors(entry(f"{CREDIT}software/", "Ada Rehearsed")),
    }
    for name, value in members.items():
        made[name.replace("_", "-")] = value
    return {name: value for name, value in made.items() if value is not None}


def date(year: str, month: str | None = None, day: str | None = None) -> dict[str, Any]:
    parts = {"year": year, "month": month, "day": day}
    return {name: {"value": part} for name, part in parts.items() if part is not None}


def plain(value: Any) -> Any:
    """A reading as it may be sent again: without nulls, and without the objects that held only nulls."""
    if isinstance(value, dict):
        kept = {name: plain(inner) for name, inner in value.items()}
        return {name: inner for name, inner in kept.items() if inner is not None} or None
    return [plain(inner) for inner in value] if isinstance(value, list) else value


def contents(reading: dict[str, Any]) -> dict[str, Any]:
    """A reading without what ORCID adds to it: what was sent, if it was kept."""
    added = ("created-date", "last-modified-date", "source", "path", "put-code", "visibility")
    kept: dict[str, Any] = plain({name: value for name, value in reading.items() if name not in added})
    for one in kept.get("external-ids", {}).get("external-id", []):
        one.pop("external-id-normalized", None)
    return kept

"""Works as the judge compares and reads them: written apart from the core, so that a fault there is none here."""

from __future__ import annotations

import json
from typing import Any

Work = dict[str, Any]

# What ORCID fills in by itself; the visibility is the person's alone.
_ORCIDS = {
    "put-code", "visibility", "created-date", "last-modified-date", "source", "path",
    "external-id-normalized", "external-id-normalized-error",
}  # fmt: skip


def form(work: Work) -> str:
    """All that a work says, in one text: equal for two works that say the same."""
    said = {name: value for name, value in work.items() if name != "contributors"}
    said["entries"] = [_entry(entry) for entry in _entries(work)]
    return json.dumps(_bare(said), sort_keys=True)


def dois(holder: Work, *relationships: str) -> set[str]:
    """The DOIs of a work, a row of the list or a group, by their relationships."""
    listed = (holder.get("external-ids") or {}).get("external-id") or []
    return {
        str(one["external-id-value"]).lower()
        for one in listed
        if one["external-id-type"] == "doi" and one["external-id-relationship"] in relationships
    }


def client_of(row: Work) -> str | None:
    """Which client wrote a row; None where the person did."""
    client = (row.get("source") or {}).get("source-client-id") or {}
    return client.get("path")


def people_of(work: Work, with_roles: bool = False) -> set[str]:
    """The iDs that a work names, or names roles of."""
    return {_who(entry) for entry in _entries(work) if _role(entry) or not with_roles} - {""}


def without(work: Work, orcid: str) -> Work:
    """What a work says beside this person's part in it: without their entries, and the text that has degrees."""
    others = [entry for entry in _entries(work) if _who(entry) != orcid]
    return {**work, "contributors": {"contributor": others}, "short-description": None}


def _entries(work: Work) -> list[Work]:
    return (work.get("contributors") or {}).get("contributor") or []


def _who(entry: Work) -> str:
    who = entry.get("contributor-orcid") or {}
    return str(who.get("path") or who.get("uri") or "").rpartition("/")[2]


def _role(entry: Work) -> str:
    said = (entry.get("contributor-attributes") or {}).get("contributor-role") or ""
    return str(said).lower().rstrip("/").rpartition("/")[2]


def _entry(entry: Work) -> Work:
    name = (entry.get("credit-name") or {}).get("value")
    role = _role(entry)
    sequence = (entry.get("contributor-attributes") or {}).get("contributor-sequence") if role else None
    return {"name": name, "who": _who(entry), "role": role, "sequence": str(sequence or "").lower()}


def _bare(value: Any) -> Any:
    """Without what ORCID fills in, and without what says nothing."""
    if isinstance(value, list):
        return [_bare(one) for one in value]
    if isinstance(value, dict):
        kept = {name: _bare(one) for name, one in value.items() if name not in _ORCIDS}
        return {name: one for name, one in kept.items() if one not in (None, "", {}, [])}
    return " ".join(value.split()) if isinstance(value, str) else value

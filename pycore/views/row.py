"""A row as it will be sent to ORCID, laid out for reading: label and value, in a fixed order."""

from __future__ import annotations

from typing import Any

from pycore.credit import ORDER
from pycore.identifiers import find_orcid
from pycore.language import say
from pycore.orcid.works import Work, contributor_id, contributors_of, date_of, text_of, title_of
from pycore.views.facts import field_note
from pycore.views.roles import degree_label, role_label, type_words

_LISTED = 20  # other authors named before the rest is only counted


def row_view(item: dict[str, Any], orcid: str | None, source: str) -> dict[str, Any] | None:
    """`{fields, exact, prediction}` of a PlanItem that writes, else None.

    `fields` are `{label, value, url, note}`; `note` says what others say of it; `exact` is the work as it is sent.
    """
    work = item["payload"]
    if work is None:
        return None
    return {
        "fields": _fields(item, orcid, source),
        "exact": work,
        "prediction": say(item["prediction"]["sentence"]) if item["prediction"] else "",
    }


def role_chips(item: dict[str, Any]) -> list[dict[str, Any]]:
    """The person's roles in a row that is written: `{term, degree, note}`, in CRediT's order.

    In a row that is extended, `note` says which roles are new, which stand there already, and what
    a degree was before.
    """
    marked = [(entry, say("row/new")) for entry in item["adds"]]
    marked += [(entry, say("row/already-there")) for entry in item["keeps"]]
    for change in item["changes"]:
        entry = {"role": change["role"], "degree": change["to"]}
        before = change["from"]
        marked.append((entry, say("row/was", degree=before) if before else say("row/was-without-degree")))
    for gone in item["withdraws"]:
        entry = {"role": gone["role"], "degree": gone["degree"]}
        if gone["part"] == "role":
            marked.append((entry, say("row/withdrawn")))
        else:
            marked = [one for one in marked if one[0]["role"] != gone["role"]]
            without = {"role": gone["role"], "degree": None}
            marked.append((without, say("row/degree-withdrawn", before=gone["degree"])))
    marked.sort(key=_place)
    extends = item["action"] in ("extend", "withdraw")
    return [
        {
            "term": role_label(entry["role"], None),
            "degree": degree_label(entry["degree"]),
            "note": note if extends else "",
        }
        for entry, note in marked
    ]


def _fields(item: dict[str, Any], orcid: str | None, source: str) -> list[dict[str, Any]]:
    work = item["payload"]
    roles = [role_label(role["role"], role["degree"]) for role in _final_roles(item)]
    entries = [
        (say("row/roles"), say("plain-list", parts=roles), "", ""),
        (say("row/title"), title_of(work), "", "title"),
        (say("row/type"), type_words(str(work.get("type") or "")), "", "type"),
        (say("row/journal"), text_of(work, "journal-title"), "", "journal"),
        (say("row/date"), date_of(work), "", "date"),
        (say("row/doi"), _doi(work), text_of(work, "url") or item["url"], ""),
        (say("row/other-authors"), _others(work, orcid), "", ""),
        (say("row/description"), text_of(work, "short-description"), "", ""),
        (say("row/source"), source, "", ""),
    ]
    return [
        {"label": label, "value": value, "url": link, "note": field_note(item, field)}
        for label, value, link, field in entries
        if value
    ]


def _doi(work: Work) -> str:
    for entry in (work.get("external-ids") or {}).get("external-id") or []:
        if entry.get("external-id-type") == "doi":
            return str(entry.get("external-id-value") or "")
    return ""


def _others(work: Work, orcid: str | None) -> str:
    """The names of everyone but the record's holder, each once, "and 12 more" after the first 20."""
    names = []
    for entry in contributors_of(work):
        person = contributor_id(entry)
        mine = person == orcid if orcid else "contributor-attributes" in entry
        if not mine:
            names.append(text_of(entry, "credit-name"))
    names = list(dict.fromkeys([name for name in names if name]))
    if len(names) <= _LISTED:
        return say("plain-list", parts=names)
    return say("names-and-more", names=names[:_LISTED], number=len(names) - _LISTED)


def _final_roles(item: dict[str, Any]) -> list[dict[str, Any]]:
    """All the person's roles in the row once it is written."""
    changed = [{"role": change["role"], "degree": change["to"]} for change in item["changes"]]
    roles: list[dict[str, Any]] = item["adds"] + item["keeps"] + changed
    return sorted(roles, key=lambda entry: ORDER[entry["role"]])


def _place(marked: tuple[dict[str, Any], str]) -> int:
    return ORDER[marked[0]["role"]]


def record_url(environment: str | None, orcid: str | None) -> str:
    """The address of a record for people, "" where the iD is not known."""
    found = find_orcid(orcid or "")
    if not found:
        return ""
    host = "sandbox.orcid.org" if environment == "sandbox" else "orcid.org"
    return f"https://{host}/{found}"

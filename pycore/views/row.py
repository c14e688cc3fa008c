"""A row as it will be sent to ORCID, laid out for reading: label and value, in a fixed order."""

from __future__ import annotations

from typing import Any

from pycore.credit import BY_SLUG, ORDER
from pycore.identifiers import find_orcid
from pycore.orcid.works import Work, contributor_id, contributors_of, date_of, text_of, title_of
from pycore.wording import counted

NEW = "new"
KEPT = "kept"
CHANGED = "changed"
_LISTED = 20  # other authors named before the rest is only counted


def row_view(item: dict[str, Any], orcid: str | None, source: str) -> dict[str, Any] | None:
    """`{fields, roles, exact, prediction}` of a PlanItem that writes, else None.

    `fields` are `{label, value, url?}`; `roles` are `{term, degree, mark, note}` with `mark` new, kept
    or changed; `exact` is the work as it is sent.
    """
    work = item["payload"]
    if work is None:
        return None
    return {
        "fields": _fields(work, orcid, source, item["url"]),
        "roles": _roles(item),
        "exact": work,
        "prediction": item["prediction"]["sentence"] if item["prediction"] else "",
    }


def type_words(kind: str) -> str:
    """ORCID's work type as words: "journal-article" -> "Journal article"."""
    return kind.replace("-", " ").capitalize()


def _fields(work: Work, orcid: str | None, source: str, url: str) -> list[dict[str, Any]]:
    entries = [
        ("Title", title_of(work), ""),
        ("Type", type_words(str(work.get("type") or "")), ""),
        ("Journal", text_of(work, "journal-title"), ""),
        ("Date", date_of(work), ""),
        ("DOI", _doi(work), text_of(work, "url") or url),
        ("Other authors", _others(work, orcid), ""),
        ("Description", text_of(work, "short-description"), ""),
        ("Source", source, ""),
    ]
    return [{"label": label, "value": value, "url": link} for label, value, link in entries if value]


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
        return ", ".join(names)
    return ", ".join(names[:_LISTED]) + f" and {len(names) - _LISTED} more"


def _roles(item: dict[str, Any]) -> list[dict[str, Any]]:
    marked = [(entry, NEW, "new") for entry in item["adds"]]
    marked += [(entry, KEPT, "already in the row") for entry in item["keeps"]]
    for change in item["changes"]:
        was = change["from"] or "no degree"
        marked.append(({"role": change["role"], "degree": change["to"]}, CHANGED, f"was {was}"))
    if item["action"] == "add":
        marked = [(entry, mark, "") for entry, mark, _ in marked]
    marked.sort(key=_place)
    return [
        {
            "term": BY_SLUG[entry["role"]].term,
            "degree": entry["degree"] or "",
            "mark": mark,
            "note": note,
        }
        for entry, mark, note in marked
    ]


def _place(marked: tuple[dict[str, Any], str, str]) -> int:
    return ORDER[marked[0]["role"]]


def counted_rows(number: int) -> str:
    """ "1 row", "2 rows"."""
    return counted(number, "row")


def record_url(environment: str | None, orcid: str | None) -> str:
    """The address of a record for people, "" where the iD is not known."""
    found = find_orcid(orcid or "")
    if not found:
        return ""
    host = "sandbox.orcid.org" if environment == "sandbox" else "orcid.org"
    return f"https://{host}/{found}"

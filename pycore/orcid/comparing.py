"""When two works are the same, as ORCID sees it.

When a row is replaced, ORCID compares only its first 50 contributor entries; and it adds, fills in and leaves
out members by itself, which make no difference here.
"""

from __future__ import annotations

import json
from typing import Any

from pycore.credit import role_from_uri
from pycore.orcid.works import Work, contributor_id, contributors_of, inner, text_of

COMPARED_ENTRIES = 50  # ORCID's WorkForm compares and its page edits only so many

# What ORCID accepts in a work (its own list, in error 9047), less what it fills in itself and takes
# no notice of: created-date, last-modified-date, source, path.
_WRITABLE = (
    "put-code",
    "title",
    "journal-title",
    "short-description",
    "citation",
    "type",
    "publication-date",
    "external-ids",
    "url",
    "contributors",
    "language-code",
    "country",
    "visibility",
)
_TRANSIENT = ("external-id-normalized", "external-id-normalized-error")


def writable(row: Work) -> Work:
    """A work as read, as it may be sent back: nulls, empty iDs and what ORCID fills in are left out."""
    return _without_nulls({name: value for name, value in row.items() if name in _WRITABLE}) or {}


def same_work(one: Work, other: Work) -> bool:
    """Whether two works say the same, apart from what ORCID adds, fills in or leaves out."""
    return not differences(one, other)


def differences(sent: Work, held: Work) -> list[str]:
    """The members in which two works differ, by name (put-code and visibility are not compared)."""
    left, right = normal_form(sent), normal_form(held)
    return [name for name in sorted(set(left) | set(right)) if left.get(name) != right.get(name)]


def normal_form(work: Work) -> dict[str, str]:
    """A work's members as comparable text."""
    form = {}
    for name, value in writable(work).items():
        if name in ("put-code", "visibility"):
            continue
        if name == "contributors":
            value = [_normal_entry(entry) for entry in contributors_of({"contributors": value})]
        if value not in ([], {}, ""):
            form[name] = json.dumps(_tidy(value), sort_keys=True)
    return form


def _without_nulls(value: Any) -> Any:
    """The value without nulls inside; None for an object of which nothing is left."""
    if isinstance(value, list):
        return [part for part in [_without_nulls(item) for item in value] if part is not None]
    if not isinstance(value, dict):
        return value
    kept: dict[str, Any] = {}
    for name, part in value.items():
        clean = None if name in _TRANSIENT else _without_nulls(part)
        if name == "contributor-orcid" and clean and not (clean.get("uri") or clean.get("path")):
            clean = None  # ORCID refuses an iD without a uri or a path
        if clean is not None:
            kept[name] = clean
    return kept or None


def _normal_entry(entry: dict[str, Any]) -> dict[str, Any]:
    attributes = inner(entry, "contributor-attributes")
    role = text_of(attributes, "contributor-role")
    normal = {"name": text_of(entry, "credit-name"), "id": contributor_id(entry) or ""}
    if role:  # ORCID drops the attributes of an entry without a role
        normal["role"] = role_from_uri(role) or role.lower()
        normal["sequence"] = str(attributes.get("contributor-sequence") or "").lower()
    return normal


def _tidy(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _tidy(part) for name, part in value.items()}
    if isinstance(value, list):
        return [_tidy(part) for part in value]
    return " ".join(value.split()) if isinstance(value, str) else value

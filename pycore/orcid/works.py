"""Reading works: their identifiers, their source, and the roles they give the record's holder.

A work stays the JSON object it came as, so nothing in it is lost; the functions here look
into it. ORCID writes nulls where XML would leave an element out, `contributor-orcid` objects
of three nulls included.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from pycore.assertions import CLIENT, OURS, SELF, RoleDegrees
from pycore.credit import Degree, RoleSlug, role_from_uri
from pycore.identifiers import Doi, OrcidId, find_orcid, orcid_doi
from pycore.orcid.description import read_degrees
from pycore.orcid.errors import OrcidError, error_of

Work = dict[str, Any]

_NUMBER = re.compile(r"[0-9]{1,15}$")
SELF_ID = "self"
GROUPED = ("self", "version-of")  # ORCID groups by these relationships and by no other


@dataclass(frozen=True)
class Source:
    """Who added a row: `by` is OURS, SELF or CLIENT."""

    by: str
    id: str | None
    name: str


class ReadingError(Exception):
    """ORCID's answer is not what its interface promises; the message says what is missing."""


def read_bulk(data: dict[str, Any]) -> tuple[dict[int, Work], list[OrcidError]]:
    """The works of a bulk answer by put-code, and the errors that stand among them. An element that is
    neither is left out, as if ORCID had not answered it."""
    works: dict[int, Work] = {}
    errors = []
    for element in _elements(data):
        work = element.get("work")
        if isinstance(work, dict):
            try:
                works[put_code_of(work)] = work
            except ReadingError:
                continue
        elif isinstance(element.get("error"), dict):
            errors.append(error_of(element["error"]))
    return works, errors


def read_bulk_in_order(data: dict[str, Any]) -> list[Work | OrcidError]:
    """The elements of the answer to a bulk post, each in the place of the work sent."""
    results: list[Work | OrcidError] = []
    for element in _elements(data):
        work = element.get("work")
        error = element.get("error")
        results.append(work if isinstance(work, dict) else error_of(error if isinstance(error, dict) else {}))
    return results


def put_code_of(work: Work) -> int:
    """A row's number. Raises `ReadingError` where there is none."""
    code = work.get("put-code")
    if isinstance(code, int) and not isinstance(code, bool):
        return code
    if isinstance(code, str) and _NUMBER.match(code):
        return int(code)
    raise ReadingError("a work has no put-code")


def dois_of(holder: dict[str, Any], relationships: tuple[str, ...]) -> tuple[Doi, ...]:
    """The DOIs in an object's external ids, in ORCID's normal form, by relationship."""
    found: list[Doi] = []
    for entry in objects_in(inner(holder, "external-ids"), "external-id"):
        if str(entry.get("external-id-type") or "").lower() != "doi":
            continue
        if str(entry.get("external-id-relationship") or "").lower() not in relationships:
            continue
        doi = _doi_of(entry)
        if doi and doi not in found:
            found.append(doi)
    return tuple(found)


def inner(holder: dict[str, Any], name: str) -> dict[str, Any]:
    """The object under `name`, or an empty one where it is null or absent."""
    value = holder.get(name)
    return value if isinstance(value, dict) else {}


def objects_in(holder: dict[str, Any], name: str) -> list[dict[str, Any]]:
    """The objects of the list under `name`; none where there is no list."""
    values = holder.get(name)
    return [value for value in values if isinstance(value, dict)] if isinstance(values, list) else []


def text_of(holder: dict[str, Any], name: str) -> str:
    """The text of `{"value": …}` or of a plain string under `name`; "" where there is none."""
    value = holder.get(name)
    if isinstance(value, dict):
        value = value.get("value")
    return value if isinstance(value, str) else ""


def title_of(work: Work) -> str:
    """The work's main title."""
    return text_of(inner(work, "title"), "title")


def date_of(work: Work) -> str:
    """The publication date as "YYYY", "YYYY-MM", "YYYY-MM-DD" or ""."""
    date = inner(work, "publication-date")
    parts = []
    for name in ("year", "month", "day"):
        part = text_of(date, name)
        if not part:
            break
        parts.append(part)
    return "-".join(parts)


def contributors_of(work: Work) -> list[dict[str, Any]]:
    """The contributor entries in their order; a person with three roles has three."""
    return objects_in(inner(work, "contributors"), "contributor")


def contributor_id(entry: dict[str, Any]) -> OrcidId | None:
    """The iD of a contributor entry, from its path or else its URI."""
    who = inner(entry, "contributor-orcid")
    for form in (who.get("path"), who.get("uri")):
        found = find_orcid(str(form)) if form else None
        if found:
            return found
    return None


def _is_of(entry: dict[str, Any], orcid: OrcidId) -> bool:
    who = entry.get("contributor-orcid")
    if not isinstance(who, dict):
        return False
    return who.get("path") == orcid or contributor_id(entry) == orcid


def credit_role_of(entry: dict[str, Any]) -> RoleSlug | None:
    """The CRediT role of a contributor entry; None for none and for ORCID's older roles."""
    return role_from_uri(text_of(inner(entry, "contributor-attributes"), "contributor-role"))


def holder_roles(work: Work, orcid: OrcidId) -> RoleDegrees:
    """The CRediT roles that the work gives this person, by iD, with degrees from the degrees line.

    A degree counts only for a role that the person's own contributor entries have.
    """
    roles: RoleDegrees = {}
    for entry in contributors_of(work):
        if _is_of(entry, orcid):
            role = credit_role_of(entry)
            if role:
                roles.setdefault(role, None)
    if roles:
        for role, degree in read_degrees(text_of(work, "short-description")).items():
            if role in roles:
                roles[role] = degree and Degree(degree)
    return roles


def source_of(work: Work, client_id: str | None, orcid: OrcidId) -> Source:
    """Who stands behind a row.

    A client that acts on the holder's behalf is named beside an assertion origin; the origin is
    then who asserts. Another person's iD as the source is someone who manages the record.
    """
    source = inner(work, "source")
    client = client_of(source, "source-client-id")
    if client is not None and client == client_id:
        return Source(OURS, client, text_of(source, "source-name"))
    origin_name = text_of(source, "assertion-origin-name")
    origin_client = client_of(source, "assertion-origin-client-id")
    if origin_client is not None:
        return Source(CLIENT, origin_client, origin_name or origin_client)
    origin_person = find_orcid(str(inner(source, "assertion-origin-orcid").get("path") or ""))
    if origin_person is not None:
        return Source(SELF, origin_person, origin_name or origin_person)
    name = text_of(source, "source-name")
    if client is not None:
        return Source(CLIENT, client, name or client)
    person = find_orcid(str(inner(source, "source-orcid").get("path") or ""))
    return Source(SELF, person or orcid, name or person or orcid)


def added_by_hand(work: Work, orcid: OrcidId) -> bool:
    """Whether the row's source is the person's own iD and no client: who added it at orcid.org may edit it."""
    source = inner(work, "source")
    person = find_orcid(str(inner(source, "source-orcid").get("path") or ""))
    return person == orcid and client_of(source, "source-client-id") is None


def _doi_of(entry: dict[str, Any]) -> Doi | None:
    normal = text_of(entry, "external-id-normalized")
    if normal.startswith("10."):
        return Doi(normal.lower())  # ORCID did the work already
    if isinstance(entry.get("external-id-normalized-error"), dict):
        return None  # what ORCID cannot read it does not group either
    return orcid_doi(text_of(entry, "external-id-value"))


def client_of(source: dict[str, Any], name: str) -> str | None:
    """The client id in a source, under `source-client-id` or `assertion-origin-client-id`."""
    client = source.get(name)
    if isinstance(client, dict):
        client = client.get("path") or client.get("uri")
    return client.rsplit("/", 1)[-1] if isinstance(client, str) and client else None


def _elements(data: dict[str, Any]) -> list[dict[str, Any]]:
    bulk = data.get("bulk")
    if not isinstance(bulk, list):
        raise ReadingError("the answer has no list of works")
    return [element if isinstance(element, dict) else {} for element in bulk]

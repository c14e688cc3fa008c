"""Rows to write: a new one, and one of ours with roles added.

A row carries the record holder's roles, one contributor entry each and with the iD, before
all else (ORCID compares the first entries only: `comparing.py`), then the other authors by
name alone: an iD may be given only where it was authenticated.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from pycore.assertions import RoleDegrees
from pycore.credit import RoleSlug, orcid_role_uri, sort_roles
from pycore.identifiers import Doi, doi_url
from pycore.language import Fact, fact
from pycore.orcid.comparing import COMPARED_ENTRIES, writable
from pycore.orcid.description import degrees_line, with_line
from pycore.orcid.holder import Holder
from pycore.orcid.hosts import HOSTS
from pycore.orcid.works import (
    Work,
    contributor_id,
    contributors_of,
    credit_role_of,
    holder_roles,
    inner,
    text_of,
)
from pycore.plain.characters import tidy
from pycore.plain.dates import clean_date

_LONGEST_TITLE = 1000
_LONGEST_NAME = 150
_LONGEST_URL = 2000
_FIRST_YEAR, _LAST_YEAR = 1900, 2100


@dataclass(frozen=True)
class WorkFacts:
    """What is known of a work, from whichever source knows it best.

    `type` is one of ORCID's work types; `date` is "YYYY", "YYYY-MM", "YYYY-MM-DD" or "";
    `authors` are the names in byline order, `me` the holder's place among them, if any.
    """

    doi: Doi
    title: str
    journal: str
    date: str
    type: str
    authors: tuple[str, ...]
    me: int | None


@dataclass(frozen=True)
class Built:
    """A work as it will be sent, and what could not be sent as it was."""

    work: Work
    notes: tuple[Fact, ...] = field(default=())


def new_work(facts: WorkFacts, holder: Holder, roles: RoleDegrees) -> Built:
    """The row for a work that has none of ours yet. `roles` may not be empty."""
    notes: list[Fact] = []
    work: Work = {"title": {"title": {"value": _cut(facts.title, _LONGEST_TITLE, "title", notes)}}}
    if facts.journal:
        work["journal-title"] = {"value": _cut(facts.journal, _LONGEST_TITLE, "journal", notes)}
    line = degrees_line(roles)
    if line:
        work["short-description"] = line
    work["type"] = facts.type
    date = publication_date(facts.date)
    if date:
        work["publication-date"] = date
    url = doi_url(facts.doi)
    work["external-ids"] = {
        "external-id": [
            {
                "external-id-type": "doi",
                "external-id-value": facts.doi,
                "external-id-url": {"value": url},
                "external-id-relationship": "self",
            }
        ]
    }
    if len(url) <= _LONGEST_URL:
        work["url"] = {"value": url}
    entries = _holder_entries(holder, sort_roles(list(roles)), facts.me, notes)
    for place, name in enumerate(facts.authors):
        if place != facts.me and tidy(name):
            entries.append({"credit-name": {"value": _cut(name, _LONGEST_NAME, "name", notes)}})
    work["contributors"] = {"contributor": entries}
    _note_entries(entries, notes)
    return Built(work, tuple([note for place, note in enumerate(notes) if note not in notes[:place]]))


def extend_work(
    row: Work,
    holder: Holder,
    roles: RoleDegrees,
    without: tuple[RoleSlug, ...] = (),
    without_degree: tuple[RoleSlug, ...] = (),
) -> Built:
    """A row of ours with these roles added and these degrees set, and what is to go taken away.

    Roles go from the holder's own entries only (`without`), and degrees where they are to go
    (`without_degree`); no other is ever taken away, a degree of None leaves the one that stands, and
    everything else in the row stays as ORCID gave it. The holder stays a contributor also when the last
    role goes. `row` is the work as read, put-code included.
    """
    if holder.orcid is None:
        raise ValueError("a row can only be extended on a record that is known")
    notes: list[Fact] = []
    work = writable(row)
    there = holder_roles(row, holder.orcid)
    merged = {
        role: None if role in without_degree else degree
        for role, degree in there.items()
        if role not in without
    }
    for role, degree in roles.items():
        merged[role] = degree or there.get(role)
    entries = contributors_of(work)
    mine = [entry for entry in entries if contributor_id(entry) == holder.orcid]
    others = [entry for entry in entries if contributor_id(entry) != holder.orcid]
    added = sort_roles([role for role in roles if role not in there])
    named = Holder(holder.orcid, _name_in(mine) or holder.name, holder.environment)
    if without:
        mine = _without_roles(mine, without)
    mine = mine + _holder_entries(named, added, None, notes, _sequence_in(mine))
    work["contributors"] = {"contributor": mine + others}
    if merged != there or added:
        _set_degrees(work, merged, notes)
    _note_entries(mine + others, notes)
    return Built(work, tuple(notes))


def _without_roles(mine: list[dict[str, Any]], without: tuple[RoleSlug, ...]) -> list[dict[str, Any]]:
    """The holder's entries without these roles; one entry without a role where none would be left."""
    left = [entry for entry in mine if credit_role_of(entry) not in without]
    if left or not mine:
        return left
    return [{name: value for name, value in mine[0].items() if name != "contributor-attributes"}]


def publication_date(date: str) -> dict[str, Any] | None:
    """ORCID's form of as much of "YYYY", "YYYY-MM" or "YYYY-MM-DD" as the calendar has; None for anything
    else or a year it refuses. (It checks against the calendar: 9049.)"""
    parts = clean_date(date).split("-")
    if not parts[0] or not _FIRST_YEAR <= int(parts[0]) <= _LAST_YEAR:
        return None
    return {name: {"value": part} for name, part in zip(("year", "month", "day"), parts)}


def _holder_entries(
    holder: Holder, roles: list[RoleSlug], me: int | None, notes: list[Fact], sequence: str | None = None
) -> list[dict[str, Any]]:
    who: dict[str, Any] = {}
    if holder.orcid is not None:
        hosts = HOSTS[holder.environment]
        who = {
            "contributor-orcid": {
                "uri": hosts.record(holder.orcid),
                "path": holder.orcid,
                "host": hosts.name,
            }
        }
    if me is not None:
        sequence = "first" if me == 0 else "additional"
    entries = []
    for role in roles:
        entry = dict(who)
        if tidy(holder.name):
            entry["credit-name"] = {"value": _cut(holder.name, _LONGEST_NAME, "name", notes)}
        attributes = {"contributor-sequence": sequence} if sequence else {}
        attributes["contributor-role"] = orcid_role_uri(role)
        entry["contributor-attributes"] = attributes
        entries.append(entry)
    return entries


def _set_degrees(work: Work, roles: RoleDegrees, notes: list[Fact]) -> None:
    text = with_line(text_of(work, "short-description") or None, degrees_line(roles))
    if text is None:
        notes.append(fact("built/degrees-do-not-fit"))
    elif text:
        work["short-description"] = text
    else:
        work.pop("short-description", None)


def _note_entries(entries: list[dict[str, Any]], notes: list[Fact]) -> None:
    if len(entries) > COMPARED_ENTRIES:
        notes.append(fact("built/many-entries", entries=len(entries), shown=COMPARED_ENTRIES))


def _cut(text: str, longest: int, what: str, notes: list[Fact]) -> str:
    text = tidy(text)
    if len(text) <= longest:
        return text
    notes.append(fact("built/shortened", what=what, longest=longest))
    return text[: longest - 1].rstrip() + "…"


def _name_in(entries: list[dict[str, Any]]) -> str:
    for entry in entries:
        name = text_of(entry, "credit-name")
        if name:
            return name
    return ""


def _sequence_in(entries: list[dict[str, Any]]) -> str | None:
    for entry in entries:
        sequence = inner(entry, "contributor-attributes").get("contributor-sequence")
        if sequence:
            return str(sequence)
    return None

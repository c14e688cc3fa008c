"""Which way a work takes into ORCID's form, and the job that `extension/entry/form.js` is given.

ORCID lets a person add the same DOI twice, so a row of their own is always edited; rows of other sources
are never touched. What the form cannot take is handed over, with a code:

==============  =========================================================================
no-doi          the work has no DOI, so the form would have to be filled in from nothing
too-long        the description has no room left for the line with the degrees
==============  =========================================================================
"""

from __future__ import annotations

from typing import Any

from pycore.assertions import RoleDegrees
from pycore.credit import Degree, RoleSlug
from pycore.identifiers import Doi, OrcidId
from pycore.orcid.description import LONGEST, degrees_line, lines_of_ours, with_line
from pycore.orcid.record import Record
from pycore.orcid.works import Work, added_by_hand, holder_roles

ADD, EDIT = "add", "edit"


def own_rows(record: Record, doi: Doi, orcid: OrcidId) -> list[int]:
    """The put-codes of the rows for this work that the person can edit at orcid.org, the oldest first.

    Those are the ones whose source is their iD. A client's row that it wrote on their behalf has their
    word as its origin and is the client's all the same.
    """
    return sorted([row.put_code for row in record.rows_with(doi) if added_by_hand(row.raw, orcid)])


def roles_wanted(row: dict[str, Any]) -> RoleDegrees:
    """The roles that a row of the run asks for."""
    return {RoleSlug(one["role"]): Degree(one["degree"]) if one["degree"] else None for one in row["roles"]}


def prepare(row: dict[str, Any], orcid: OrcidId, own: list[Work]) -> dict[str, Any]:
    """The row with its way and job, by the person's `own` rows of the work in full, the oldest first."""
    wanted = roles_wanted(row)
    codes = [int(work["put-code"]) for work in own]
    if not row["doi"]:
        return {**row, "state": "handed-over", "code": "no-doi"}
    for work in own:
        if says(work, orcid, wanted):
            return {**row, "state": "already", "before": codes, "found": {"put_code": work["put-code"]}}
    line = degrees_line(wanted)
    text = str(own[0].get("short-description") or "") if own else ""
    if line and with_line(text, line) is None:
        return {**row, "state": "handed-over", "code": "too-long"}
    job = {
        "orcid": orcid,
        "way": EDIT if own else ADD,
        "doi": row["doi"],
        "put_code": codes[0] if own else None,
        "roles": list(wanted),
        "line": line,
        "old_lines": lines_of_ours(text),
        "longest": LONGEST,
    }
    return {**row, "state": "prepared", "way": job["way"], "job": job, "before": codes, "code": ""}


def says(work: Work, orcid: OrcidId, wanted: RoleDegrees) -> bool:
    """Whether a row gives the person all these roles, in these degrees."""
    there = holder_roles(work, orcid)
    return all(role in there and there[role] == degree for role, degree in wanted.items())

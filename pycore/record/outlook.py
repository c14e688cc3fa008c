"""What a record states in sum before rows of this extension are written, and after.

It is worked out from the works list, so it holds before a push as well as after it: in whichever state the
list is, the row of ours is taken to say what it said before, and then what it says after.
"""

from __future__ import annotations

from typing import Any

from pycore.assertions import OURS, SOURCE_NAME, Assertion, RoleDegrees
from pycore.credit import SLUGS
from pycore.identifiers import OrcidId
from pycore.orcid.works import holder_roles
from pycore.record.counting import RoleCount, summarise
from pycore.record.works import Entry, assertions_of


def add_up(counts: list[dict[str, Any]], entries: list[Entry]) -> list[dict[str, Any]]:
    """`counts` (RoleCount) with those of more works of the list: so a long list is counted piece by piece."""
    return _sum(counts, [assertions_of(entry) for entry in entries])


def before_and_after(
    orcid: OrcidId, so_far: dict[str, Any], touched: list[Entry], rows: list[dict[str, Any]]
) -> dict[str, Any]:
    """`{before, after}`: the counts so far, with those of more works before and after their rows are written.

    `touched` are works of the list that were not counted yet, `rows` all rows that belong to them. A row is `{doi,
    put_code, before, payload}` as plan and journal have it; one that belongs to no work of the list is a
    work of its own.
    """
    before = [assertions_of(entry) for entry in touched]
    after = [list(one) for one in before]
    for row in rows:
        place = _place(touched, row)
        if place is None:
            place = len(before)
            before.append([])
            after.append([])
        before[place] = _saying(before[place], row, _roles(row["before"], orcid))
        after[place] = _saying(after[place], row, _roles(row["payload"], orcid))
    return {"before": _sum(so_far["before"], before), "after": _sum(so_far["after"], after)}


def _place(touched: list[Entry], row: dict[str, Any]) -> int | None:
    """The work of the list that has the row, or else its DOI."""
    for place, entry in enumerate(touched):
        if row["put_code"] in [code for code, _modified in entry["rows"]]:
            return place
    for place, entry in enumerate(touched):
        if row["doi"] and entry["doi"] == row["doi"]:
            return place
    return None


def _saying(said: list[Assertion], row: dict[str, Any], roles: RoleDegrees) -> list[Assertion]:
    """What is said of the work where our row says these roles."""
    others = [one for one in said if one.put_code is None or one.put_code != row["put_code"]]
    if not roles:
        return others
    return [*others, Assertion("orcid", OURS, None, SOURCE_NAME, roles, row["put_code"])]


def _roles(work: dict[str, Any] | None, orcid: OrcidId) -> RoleDegrees:
    return holder_roles(work, orcid) if work else {}


def _sum(counts: list[dict[str, Any]], works: list[list[Assertion]]) -> list[dict[str, Any]]:
    sums = {count["role"]: count for count in counts}
    for count in summarise(works).roles:
        known = sums.get(count.role)
        sums[count.role] = _plus(known, count) if known else count.json()
    return [sums[slug] for slug in SLUGS if slug in sums]


def _plus(known: dict[str, Any], count: RoleCount) -> dict[str, Any]:
    more = count.json()
    return {name: value if name == "role" else value + more[name] for name, value in known.items()}

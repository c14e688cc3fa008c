"""What a push changed or a removal removed, put back: as works of the draft, so that it is planned, reviewed and
written like any other change. Rows that a push added are removed instead (`pycore.push.removal`).
"""

from __future__ import annotations

from typing import Any

from pycore.assertions import RoleDegrees, role_list
from pycore.credit import ORDER
from pycore.draft.choosing import put_in
from pycore.draft.collecting import unfinished
from pycore.draft.standing import HAND
from pycore.draft.wish import DEGREE, ROLE, WORK_TYPES
from pycore.identifiers import Doi, OrcidId, doi_url
from pycore.language import fact
from pycore.orcid.works import Work, holder_roles
from pycore.push.journal import CONFIRMED, REMOVE, REPLACE, Row, is_unfinished
from pycore.push.removal import facts_of


def undo_written(args: dict[str, Any]) -> dict[str, Any]:
    """`{draft, undo, journal}` -> the draft with what puts this journal's rows back as they were, `{"ok": True, "draft",
    "undo"}`, or a failure that changes nothing. What is not known to be written, and what was added, is left out."""
    journal = args["journal"]
    rows = [] if journal is None or is_unfinished(journal) else journal["rows"]
    works: dict[str, dict[str, Any]] = {}
    for row in rows:
        work = _put_back(row, OrcidId(journal["orcid"])) if row["state"] == CONFIRMED and row["doi"] else None
        if work is not None:
            there = works.get(work["key"], work)
            roles = sorted(_united(there["roles"], work["roles"]), key=lambda one: ORDER[one["role"]])
            works[work["key"]] = {**work, "roles": roles}
    label = fact("change/put-back", works=len(works))
    draft = {"works": unfinished(args["draft"], journal)}
    return put_in(draft, args["undo"], list(works.values()), label)


def _put_back(row: Row, orcid: OrcidId) -> dict[str, Any] | None:
    """What makes a row as it was, or None where there is nothing to do."""
    if row["action"] == REMOVE:
        had = row.get("had") or {"roles": []}
        return _wish(row, had, orcid, {one["role"]: one["degree"] for one in had["roles"]}, {})
    if row["action"] not in REPLACE or not row["before"] or not row["payload"]:
        return None
    before, now = (holder_roles(row[name], orcid) for name in ("before", "payload"))
    return _wish(row, facts_of(row["before"]), orcid, before, now)


def _wish(
    row: Row, facts: Work, orcid: OrcidId, before: RoleDegrees, now: RoleDegrees
) -> dict[str, Any] | None:
    """The work by which our row, which says `now`, comes to say `before` again."""
    roles = {
        role: degree for role, degree in before.items() if role not in now or (degree and degree != now[role])
    }
    withdraw = [{"role": role, "part": ROLE} for role in now if role not in before]
    withdraw += [
        {"role": role, "part": DEGREE}
        for role, degree in now.items()
        if degree and before.get(role, degree) is None
    ]
    if not roles and not withdraw:
        return None
    return {
        "key": row["doi"],
        "doi": row["doi"],
        "title": row["title"],
        "journal": facts["journal"],
        "date": facts["date"],
        "type": facts["type"] if facts["type"] in WORK_TYPES else "",
        "url": doi_url(Doi(row["doi"])),
        "authors": [],
        "me": None,
        "roles": [{**one, "origin": HAND} for one in role_list(roles)],
        **({"withdraw": withdraw} if withdraw else {}),
        "record": orcid,
        "ours": role_list(now),
    }


def _united(some: list[dict[str, Any]], more: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The roles of two rows of one work."""
    there = {one["role"] for one in some}
    return [*some, *[one for one in more if one["role"] not in there]]

"""The history of this browser session: what was pushed and removed, the newest first.

It lives and ends with the session. An entry keeps of a journal what a person wants to look up
later, not the works as they were sent: a session has only so much room.
"""

from __future__ import annotations

from typing import Any

from pycore.assertions import role_list
from pycore.identifiers import OrcidId
from pycore.orcid.works import holder_roles
from pycore.push.journal import (
    CONFIRMED,
    FAILED,
    PUSH,
    SENT,
    UNKNOWN,
    Journal,
    Row,
)

MOST_ENTRIES = 200

Entry = dict[str, Any]


def put(history: list[Entry] | None, journal: Journal) -> list[Entry]:
    """The history with this journal in it; one of the same rows begun at the same time is the same
    one, further on."""
    entry = entry_of(journal)
    rest = [one for one in history or [] if _identity(one) != _identity(entry)]
    return [entry, *rest][:MOST_ENTRIES]


def entry_of(journal: Journal) -> Entry:
    """`{kind, at, journal}`, the journal without works."""
    kept = {name: journal[name] for name in ("status", "problem", "orcid", "environment")}
    kept["rows"] = [_row(row, OrcidId(journal["orcid"])) for row in journal["rows"]]
    return {"kind": journal.get("kind", PUSH), "at": journal.get("at"), "journal": kept}


def counts(journal: Journal) -> dict[str, int]:
    """`{confirmed, failed, unknown, sent, left, total}`: what became of the rows; `sent` are among those left."""
    states = [row["state"] for row in journal["rows"]]
    confirmed, failed, unknown = states.count(CONFIRMED), states.count(FAILED), states.count(UNKNOWN)
    return {
        "confirmed": confirmed,
        "failed": failed,
        "unknown": unknown,
        "sent": states.count(SENT),
        "left": len(states) - confirmed - failed - unknown,
        "total": len(states),
    }


def _identity(entry: Entry) -> tuple[Any, ...]:
    return (entry["kind"], entry["at"], [row["key"] for row in entry["journal"]["rows"]])


def _row(row: Row, orcid: OrcidId) -> Row:
    kept = {
        name: row[name] for name in ("key", "doi", "title", "action", "state", "put_code", "problem", "note")
    }
    had = (row.get("had") or {"roles": []})["roles"]
    kept["roles"] = role_list(holder_roles(row["payload"], orcid)) if row["payload"] else had
    return kept

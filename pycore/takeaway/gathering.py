"""The role summary of the workspace's works list, as far as the forms need it."""

from __future__ import annotations

from typing import Any

from pycore.assertions import Assertion
from pycore.record.counting import summarise
from pycore.record.works import Entry, assertions_of


def gather(orcid: str, environment: str, entries: list[Entry]) -> dict[str, Any]:
    """`{orcid, environment, works, unread, sentence, roles, stated}` as the role summary has them.

    A work of which a row was not read (yet), and no other names a role, counts as unread.
    """
    stated = []
    said: list[list[Assertion]] = []
    unread = 0
    for entry in entries:
        if entry["said"]:
            stated.append({"work": entry, "said": entry["said"]})
            said.append(assertions_of(entry))
        elif entry["left"] or entry["unread"]:
            unread += 1
    summary = summarise(said)
    return {
        "orcid": orcid,
        "environment": environment,
        "works": len(entries),
        "unread": unread,
        "roles": [count.json() for count in summary.roles],
        "stated": stated,
    }

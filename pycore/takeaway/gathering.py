"""The role summary of the workspace's works list, as far as the forms need it."""

from __future__ import annotations

from typing import Any

from pycore.assertions import Assertion
from pycore.summary import summarise

_OF_WORK = ("put_code", "doi", "title", "journal", "date", "type")


def gather(orcid: str, environment: str, entries: list[dict[str, Any]]) -> dict[str, Any]:
    """`{orcid, environment, works, unread, sentence, roles, stated}` as the role summary has them.

    `entries` are the works list's (docs/architecture.md, "The works list"). One whose rows are not read,
    or not all of them and no other names a role, counts as unread.
    """
    stated = []
    said: list[list[Assertion]] = []
    unread = 0
    for entry in entries:
        rows = [one for one in entry["said"] or [] if one["roles"]]
        if rows:
            stated.append({"work": {name: entry[name] for name in _OF_WORK}, "said": rows})
            said.append([_assertion(one) for one in rows])
        elif entry["said"] is None or entry["unread"]:
            unread += 1
    summary = summarise(said)
    return {
        "orcid": orcid,
        "environment": environment,
        "works": len(entries),
        "unread": unread,
        "sentence": summary.sentence,
        "roles": [count.json() for count in summary.roles],
        "stated": stated,
    }


def _assertion(one: dict[str, Any]) -> Assertion:
    roles = {each["role"]: each["degree"] for each in one["roles"]}
    return Assertion(one["origin"], one["by"], one["source_id"], one["source"], roles)

"""A sign-in as somebody else than what was chosen and pushed in this session is for."""

from __future__ import annotations

from typing import Any

from pycore.language import fact
from pycore.problems import Problem, trouble


def warning(args: dict[str, Any]) -> Problem | None:
    """`{orcid, name, draft, history}` -> what the person is to be told before they go on as `orcid`, or None.

    What a push to this record will refuse (roles chosen on another record, or as an author with another iD), and
    what was pushed to another record: signing in would drop it from the history, and undo with it.
    """
    orcid = args["orcid"]
    chosen = [_whose(work) for work in (args["draft"] or {}).get("works") or []]
    pushed = [one["journal"]["orcid"] for one in args["history"] or []]
    others = [one for one in dict.fromkeys([*chosen, *pushed]) if one not in (None, orcid)]
    if not others:
        return None
    return trouble(
        "another-person", name=args["name"] or fact("signin/name-not-public"), orcid=orcid, others=others
    )


def _whose(work: dict[str, Any]) -> str | None:
    """The iD that a work with roles was chosen for, as far as it is known."""
    if not work["roles"] and not work.get("withdraw"):
        return None
    if work.get("record"):
        return str(work["record"])
    if work["me"] is None:
        return None
    author: str | None = work["authors"][work["me"]]["orcid"]
    return author

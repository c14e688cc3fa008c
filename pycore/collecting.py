"""Collecting works for one review: the researcher goes from article to article, and each adds one."""

from __future__ import annotations

from typing import Any

from pycore.credit import BY_SLUG, DEGREES, SLUGS
from pycore.drafts import DraftError, Wish, read_draft
from pycore.problems import Problem

MOST_WORKS = 1000


def put(
    before: dict[str, Any] | None, journal: dict[str, Any] | None, draft: Any, keep: bool = False
) -> dict[str, Any]:
    """The draft `before` with the works of `draft` added, each work (by DOI) once, the newer wish holding,
    or with `keep` the one that is there.

    Works whose push the journal has confirmed are done with and left out. Returns
    `{"ok": True, "draft"}` or a failure.
    """
    try:
        added = read_draft(draft)
        if not added:
            raise DraftError("the draft has no works")
    except DraftError as error:
        return Problem(
            "draft-unusable",
            "The roles chosen for this article could not be taken over.",
            "Reload the page and choose them again; if it happens again, report it with the detail.",
            str(error),
        ).failure()
    confirmed = {row["key"] for row in (journal or {}).get("rows", []) if row["state"] == "confirmed"}
    works = {work["key"]: work for work in (before or {}).get("works", []) if work["key"] not in confirmed}
    for wish in added:
        work = _plain(wish)
        if not (keep and work["key"] in works):
            works[work["key"]] = work
    if len(works) > MOST_WORKS:
        return Problem(
            "draft-full",
            f"No more than {MOST_WORKS} works can be reviewed at once.",
            "Push those that are waiting in the workspace first.",
        ).failure()
    return {"ok": True, "draft": {"works": list(works.values())}}


def choose(draft: dict[str, Any], key: str, role: str, value: str) -> dict[str, Any]:
    """The draft with one role of one work chosen by hand.

    `value` is "none", "yes", "lead", "equal" or "supporting". What says so already keeps its origin.
    Returns `{"ok": True, "draft"}`. Raises ValueError for an unknown work, role or value.
    """
    if role not in BY_SLUG or value not in ("none", "yes", *DEGREES):
        raise ValueError(
            f"{role!r} cannot be {value!r}: a role is a CRediT slug, its value none, yes or a degree"
        )
    works = [dict(work) for work in draft["works"]]
    chosen = [work for work in works if work["key"] == key]
    if not chosen:
        raise ValueError(f"the draft has no work {key!r}")
    degree = value if value in DEGREES else None
    for work in chosen:
        roles = {entry["role"]: entry for entry in work["roles"]}
        if value == "none":
            roles.pop(role, None)
        elif role not in roles or roles[role]["degree"] != degree:
            roles[role] = {"role": role, "degree": degree, "origin": "hand"}
        work["roles"] = [roles[slug] for slug in SLUGS if slug in roles]
    return {"ok": True, "draft": {"works": works}}


def _plain(wish: Wish) -> dict[str, Any]:
    return {
        "key": wish.doi or wish.key,
        "doi": wish.doi,
        "title": wish.title,
        "journal": wish.journal,
        "date": wish.date,
        "type": wish.type,
        "url": wish.url,
        "authors": [{"name": author.name, "orcid": author.orcid} for author in wish.authors],
        "me": wish.me,
        "roles": wish.json_roles(),
    }

"""Collecting works for one review: the researcher goes from article to article, and each adds one."""

from __future__ import annotations

from typing import Any

from pycore.draft.templates import last_roles
from pycore.draft.wish import DraftError, Wish, read_draft
from pycore.entry.run import not_entered
from pycore.language import fact
from pycore.problems import Problem, trouble

MOST_WORKS = 1000


def put(
    before: dict[str, Any] | None,
    journal: dict[str, Any] | None,
    draft: Any,
    keep: bool = False,
    entry: dict[str, Any] | None = None,
) -> dict[str, Any]:
    """The draft `before` with the works of `draft` added, each work (by DOI) once, the newer wish holding,
    or with `keep` the one that is there.

    Works whose push the journal has confirmed, or that `entry` has brought to ORCID, are done with and left out. Returns
    `{"ok": True, "draft", "last"}` (the roles that came along last, absent where none did) or a failure.
    """
    try:
        added = read_draft(draft)
        if not added:
            raise DraftError("the draft has no works")
    except DraftError as error:
        return trouble("draft-unusable", str(error)).failure()
    works = {work["key"]: work for work in unfinished(before, journal, entry)}
    for wish in added:
        work = plain(wish)
        if "ours" not in work and "ours" in works.get(work["key"], {}):
            work["ours"] = works[work["key"]]["ours"]  # what was seen of our own row stays known
        before = works.get(work["key"])
        if before and not keep and _chosen(before) != _chosen(work):
            work["replaced"] = {"roles": _chosen(before)[0], "author": _chosen(before)[1]}
        if not (keep and work["key"] in works):
            works[work["key"]] = work
    if len(works) > MOST_WORKS:
        return Problem(
            "draft-full", fact("problem/review-full", most=MOST_WORKS), fact("remedy/push-waiting")
        ).failure()
    return {"ok": True, "draft": {"works": list(works.values())}, **last_roles(draft["works"])}


def unfinished(
    draft: dict[str, Any] | None, journal: dict[str, Any] | None, entry: dict[str, Any] | None = None
) -> list[dict[str, Any]]:
    """The works of a draft whose push the journal has not confirmed, and that the run of assisted entry has not
    brought to ORCID."""
    confirmed = {row["key"] for row in (journal or {}).get("rows", []) if row["state"] == "confirmed"}
    left = not_entered((draft or {}).get("works") or [], entry)
    return [work for work in left if work["key"] not in confirmed]


def _chosen(work: dict[str, Any]) -> tuple[list[dict[str, Any]], str]:
    """The roles of a work of the draft, and the author they are chosen as."""
    author = "" if work["me"] is None else work["authors"][work["me"]]["name"]
    return [{"role": one["role"], "degree": one["degree"]} for one in work["roles"]], author


def plain(wish: Wish) -> dict[str, Any]:
    """A wish as the draft has it."""
    seen = (
        {} if wish.ours is None else {"ours": [{"role": one.role, "degree": one.degree} for one in wish.ours]}
    )
    taken = {"withdraw": wish.json_withdraw()} if wish.withdraws else {}
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
        **taken,
        "record": wish.record,
        **seen,
        **({"covered": True} if wish.covered else {}),
        **({"offered": True} if wish.offered else {}),
    }

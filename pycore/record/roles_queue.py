"""The queue of works whose roles were looked for: which is shown next, and what is left to be looked up by hand.

Nothing here applies anything: a work leaves the queue when the person took its roles over (then it is among
the works without roles no more), or put it aside.
"""

from __future__ import annotations

from typing import Any

LATER, NOT_ME = "later", "not-me"
DECISIONS = (LATER, NOT_ME)
SHOWN = ("roles", "statement")  # outcomes with something to look at
UNASKED = "unasked"  # Crossref has nothing, and Europe PMC is not asked now: no reason to wait with what can be done by hand


def queue_of(works: list[dict[str, Any]], decided: dict[str, str] | None) -> dict[str, Any]:
    """`{queue, aside, left, waiting}` of works without roles, and what the person decided of some, by key.

    Each work is `{key, doi, title, publisher, outcome, mine}`, in the order in which they were found: `outcome`
    null where it was not asked for yet, "unasked" where only Crossref was, `mine` whether a role of the person's was read.
    `queue` are keys: those with roles of the person's first, then those with something to look at; what was put
    off comes last, as it was put off. `aside` are the keys of works the person said are not theirs. `left` are
    the works with nothing to look at, `[{publisher, keys}]`, one publisher's together; `waiting` is how many are
    still to be asked for.
    """
    decided = decided or {}
    put_off = {key: place for place, key in enumerate(decided, 1)}
    open_works = [work for work in works if decided.get(work["key"]) != NOT_ME]
    shown = [work for work in open_works if work["outcome"] in SHOWN]
    shown.sort(key=lambda work: (put_off.get(work["key"], 0), not work["mine"]))
    return {
        "queue": [work["key"] for work in shown],
        "aside": [work["key"] for work in works if decided.get(work["key"]) == NOT_ME],
        "left": _by_publisher([work for work in open_works if _is_left(work)]),
        "waiting": len([work for work in works if work["doi"] and work["outcome"] in (None, UNASKED)]),
    }


def decide(decided: dict[str, str] | None, key: str, decision: str) -> dict[str, str]:
    """What the person decided so far, with this: "later", "not-me", or "open", which takes it back. What was put
    off once more goes behind what was put off before."""
    after = {other: what for other, what in (decided or {}).items() if other != key}
    if decision in DECISIONS:
        after[key] = decision
    return after


def _is_left(work: dict[str, Any]) -> bool:
    """Whether a work must be looked up by hand: there is nothing to show, or no DOI to ask by."""
    return work["doi"] is None or (work["outcome"] is not None and work["outcome"] not in SHOWN)


def _by_publisher(works: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The largest group first; works whose publisher is not known come last."""
    groups: dict[str, list[dict[str, Any]]] = {}
    for work in works:
        groups.setdefault(work["publisher"], []).append(work)
    ranked = sorted(groups, key=lambda name: (not name, -len(groups[name]), name.lower()))
    return [
        {
            "publisher": name,
            "keys": [one["key"] for one in sorted(groups[name], key=lambda one: str(one["title"]).lower())],
        }
        for name in ranked
    ]

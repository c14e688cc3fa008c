"""The workspace's places: which there are, and which one is shown.

`works` is the works list, `find` finding the roles of its works, `review` the draft and then its push, `history` what was done in this session
and the way out. The tab says which one the person chose (`ui.place`); until then the state decides.
"""

from __future__ import annotations

from typing import Any

from pycore.draft.collecting import unfinished
from pycore.language import say
from pycore.push.journal import REMOVAL

PLACES = ("works", "find", "review", "history")
_LABELS = {
    "works": "places/works",
    "find": "places/find",
    "review": "places/review",
    "history": "places/history",
}


def place_of(state: dict[str, Any]) -> str:
    """The place that is shown, "" for the start, where there is nothing yet to be at."""
    chosen = (state.get("ui") or {}).get("place")
    if chosen in PLACES and _there(state) and (chosen != "find" or listed(state)):
        return str(chosen)
    journal = state.get("journal")
    if drafted(state) or (journal and journal.get("kind") != REMOVAL):
        return "review"
    return "works" if state.get("works") or state.get("signin") else ""


def places(state: dict[str, Any]) -> list[dict[str, Any]]:
    """The tabs, `{place, label, count, current}`; none at the start. `count` is null where there is
    nothing to count."""
    if not _there(state):
        return []
    counts = {
        "works": (state.get("works") or {}).get("count"),
        "find": None,
        "review": len(unfinished(state.get("draft"), state.get("journal"), state.get("entry"))) or None,
        "history": len(state.get("history") or []) or None,
    }
    current = place_of(state)
    return [
        {"place": place, "label": say(_LABELS[place]), "count": counts[place], "current": place == current}
        for place in PLACES
        if place != "find" or listed(state)
    ]


def drafted(state: dict[str, Any]) -> int:
    """How many works are in the draft."""
    return len((state.get("draft") or {}).get("works") or [])


def listed(state: dict[str, Any]) -> bool:
    """Whether there is a list whose works can be gone through."""
    return bool((state.get("works") or {}).get("listed"))


def undone(state: dict[str, Any]) -> bool:
    """Whether there is something to take back: a draft whose last work was taken out is still to be had."""
    return bool((state.get("undo") or {}).get("past"))


def _there(state: dict[str, Any]) -> bool:
    known = [state.get(key) for key in ("signin", "works", "journal", "history")]
    return any([*known, drafted(state), undone(state)])

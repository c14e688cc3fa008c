"""Finding the roles of the works without: how far the run is, and what can be done about it. The works that
were found are `pycore.views.found_item`, in the order of `pycore.record.roles_queue`."""

from __future__ import annotations

from typing import Any

from pycore.language import say
from pycore.views.works import OFFERED, TO_FIND
from pycore.views.works_screen import DEPOSITED, deposits_state


def find_screen(state: dict[str, Any]) -> dict[str, Any]:
    """`{facet, deposited, offered, status, sentence, progress, problem, deposits}` of the run over Europe PMC (`found`) and, under
    `deposits`, of asking Crossref. `status` is "none", "running", "paused", "done" or "failed"."""
    found = state.get("found")
    status = found["status"] if found else "none"
    view: dict[str, Any] = {
        "facet": TO_FIND,
        "deposited": DEPOSITED,
        "offered": OFFERED,
        "status": status,
        "sentence": "",
        "progress": None,
        "problem": found["problem"] if found and status == "failed" else None,
        "deposits": deposits_state(state.get("works"), state.get("deposits")),
    }
    if not found:
        view["sentence"] = say("queue/about")
    elif status == "running":
        sentence = say("queue/asking", done=found["done"], total=found["total"])
        view["progress"] = {"done": found["done"], "total": found["total"], "sentence": sentence}
    else:
        view["sentence"] = say("queue/asked", done=found["done"], total=found["total"])
    return view


def find_announcement(found: dict[str, Any] | None) -> str:
    """What a screen reader is told of the run: its turns, not each work."""
    if not found:
        return ""
    if found["status"] == "running":
        return say("queue/begun", works=found["total"])
    return say("queue/asked", done=found["done"], total=found["total"])

"""What can be taken back of what was chosen by hand, and what of that can be done again."""

from __future__ import annotations

from typing import Any

from pycore.language import Fact, say


def undo_view(undo: dict[str, Any] | None) -> dict[str, Any]:
    """`{undo, redo}`, each `{label, title, done}` or null: what the button says, and what is said afterwards."""
    past, future = (undo or {}).get("past") or [], (undo or {}).get("future") or []
    return {
        "undo": _step("undo", past[-1]["label"]) if past else None,
        "redo": _step("redo", future[-1]["label"]) if future else None,
    }


def _step(which: str, change: Fact) -> dict[str, str]:
    return {
        "label": say("undo/label", which=which),
        "title": say("undo/title", which=which, change=change),
        "done": say("undo/done", which=which, change=change),
    }

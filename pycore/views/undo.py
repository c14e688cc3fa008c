"""What can be taken back of what was chosen by hand, and what of that can be done again."""

from __future__ import annotations

from typing import Any

from pycore.language import say


def undo_view(undo: dict[str, Any] | None) -> dict[str, Any]:
    """`{undo, redo}`, each `{label, title, done}` or null: what the button says, and what is said afterwards."""
    past, future = (undo or {}).get("past") or [], (undo or {}).get("future") or []
    return {
        "undo": _step("Undo", "Undone", say(past[-1]["label"])) if past else None,
        "redo": _step("Redo", "Done again", say(future[-1]["label"])) if future else None,
    }


def _step(label: str, done: str, change: str) -> dict[str, str]:
    return {"label": label, "title": f"{label}: {change}", "done": f"{done}: {change}."}

"""What can be taken back of what was chosen by hand, and what of that can be done again."""

from __future__ import annotations

from typing import Any


def undo_view(undo: dict[str, Any] | None) -> dict[str, Any]:
    """`{undo, redo}`, each `{label, title}` or null."""
    past, future = (undo or {}).get("past") or [], (undo or {}).get("future") or []
    return {
        "undo": {"label": "Undo", "title": f"Undo: {past[-1]['label']}"} if past else None,
        "redo": {"label": "Redo", "title": f"Redo: {future[-1]['label']}"} if future else None,
    }

"""`parse(html) -> Document` for the unit tests (compiled, the browser's own takes this place)."""

from __future__ import annotations

from pycore.cli.documents import parse

__all__ = ["parse"]

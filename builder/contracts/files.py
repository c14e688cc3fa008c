"""The files that are made from the shapes, and whether they are up to date."""

from __future__ import annotations

from pathlib import Path

from builder.contracts.schema import events, schema
from builder.contracts.tables import with_tables
from builder.contracts.typescript import declarations
from builder.paths import EXTENSION, ROOT

_DOCUMENT = ROOT / "docs" / "architecture.md"


def made_files() -> dict[Path, str]:
    """Each file as it should be."""
    return {
        EXTENSION / "types.d.ts": declarations(),
        EXTENSION / "background" / "schema.js": schema(),
        EXTENSION / "background" / "events.js": events(),
        _DOCUMENT: with_tables(_DOCUMENT.read_text(encoding="utf-8")),
    }


def stale_files() -> list[Path]:
    """Those that are not as they should be."""
    return [
        path
        for path, text in made_files().items()
        if not path.is_file() or path.read_text(encoding="utf-8") != text
    ]

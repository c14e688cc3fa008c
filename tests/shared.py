"""The shared reference material beside the checkout, where it is present."""

from __future__ import annotations

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"

needs_shared = pytest.mark.skipif(
    not (SHARED / "README.md").is_file(),
    reason=f"needs the reference material, which is not at {SHARED}",
)

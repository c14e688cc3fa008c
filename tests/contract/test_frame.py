"""When a page's frame is taken for kept out: the content script and the frame's own port, played together."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from builder.paths import EXTENSION
from builder.tools import node

PLAY = Path(__file__).parent / "frame.mjs"


@pytest.mark.parametrize(
    ("hears", "ready", "kept_out"),
    [
        (False, None, 5_000),
        (True, None, 15_000),
        (True, 10_000, None),  # a slow machine: it answers at once, and shows itself when it can
    ],
    ids=["hears nothing", "is never ready", "is slow"],
)
def test_a_frame_is_kept_out(tmp_path: Path, hears: bool, ready: int | None, kept_out: int | None) -> None:
    port = tmp_path / "port.mjs"
    port.write_text((EXTENSION / "panel" / "port.js").read_text("utf-8"), "utf-8")
    told = json.dumps({"hears": hears, "ready": ready})
    command = [node(), str(PLAY), str(EXTENSION / "content" / "frame.js"), str(port), told]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == kept_out

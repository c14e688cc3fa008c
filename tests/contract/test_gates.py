"""The gates of `core.js`, through which requests leave, and of the panel, which knows whether it can be seen."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest

from builder.paths import EXTENSION
from builder.tools import node

PLAY = Path(__file__).parent / "gates.mjs"
PROMISES = re.findall(r'^  async "(.+)"\(\) \{$', PLAY.read_text("utf-8"), re.M)


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What came of each promise: "" where it was kept."""
    cover = tmp_path_factory.mktemp("gates") / "cover.mjs"
    cover.write_text((EXTENSION / "panel" / "cover.js").read_text("utf-8"), "utf-8")
    command = [node(), str(PLAY), str(EXTENSION / "core" / "core.js"), str(cover)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout))


@pytest.mark.parametrize("promise", PROMISES)
def test_a_gate_keeps_a_promise(outcome: dict[str, str], promise: str) -> None:
    assert outcome[promise] == ""

"""The programs beside Python: Node, and what npm installs. Standard library only."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

from builder.paths import NODE_MODULES

NODE_AT_LEAST = (20, 19)


def find_node(environment: Path) -> Path | None:
    """A Node that is new enough and has npm beside it: on the PATH, else in a Python environment."""
    on_path = shutil.which("node")
    for candidate in (Path(on_path) if on_path else None, environment / "bin" / "node"):
        if candidate is None or not candidate.exists() or not candidate.with_name("npm").exists():
            continue
        if _version(candidate) >= NODE_AT_LEAST:
            return candidate
    return None


@cache
def node() -> str:
    """Path of Node. It is there: no command that needs it starts without."""
    found = find_node(Path(sys.prefix))
    if found is None:
        raise RuntimeError("Node is not set up: start by `python3 build.py`.")
    return str(found)


def npm_program(package: str, script: str) -> list[str]:
    """The command that runs a script of an installed npm package."""
    return [node(), str(NODE_MODULES / package / script)]


def _version(program: Path) -> tuple[int, int]:
    try:
        done = subprocess.run([program, "--version"], capture_output=True, text=True, timeout=60, check=True)
    except (OSError, subprocess.SubprocessError):
        return (0, 0)
    found = re.match(r"v?(\d+)\.(\d+)", done.stdout)
    return (int(found.group(1)), int(found.group(2))) if found else (0, 0)

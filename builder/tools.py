"""The programs beside Python: Node, npm and what npm installs. Standard library only."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

from builder.paths import NODE_MODULES

NODE_AT_LEAST = (20, 19)


class ToolMissing(Exception):
    """A program is not there, or too old. The text says which, and how to get it."""


@cache
def node() -> str:
    """Path of a Node that is new enough: the one on the PATH, else the one installed into `.venv`."""
    for candidate in (shutil.which("node"), str(Path(sys.executable).with_name("node"))):
        if candidate and Path(candidate).exists() and _version(candidate) >= NODE_AT_LEAST:
            return candidate
    raise ToolMissing(f"Node {'.'.join(map(str, NODE_AT_LEAST))} or newer is needed: run `python3 build.py build`.")


def npm_program(package: str, script: str) -> list[str]:
    """The command that runs a program of an installed npm package."""
    return [node(), str(NODE_MODULES / package / script)]


def _version(program: str) -> tuple[int, int]:
    try:
        shown = subprocess.run([program, "--version"], capture_output=True, text=True, timeout=20, check=True).stdout
    except (OSError, subprocess.SubprocessError):
        return (0, 0)
    found = re.match(r"v?(\d+)\.(\d+)", shown)
    return (int(found.group(1)), int(found.group(2))) if found else (0, 0)

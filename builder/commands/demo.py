"""`build.py demo`: build, then show the whole path (`tests/demo.py` has the options)."""

from __future__ import annotations

import subprocess
import sys

from builder.commands.build import build_extension
from builder.paths import ROOT


def run(arguments: list[str]) -> int:
    status = build_extension()
    if status:
        return status
    command = [sys.executable, "-m", "tests.demo", *arguments]
    return subprocess.run(command, cwd=ROOT, check=False).returncode

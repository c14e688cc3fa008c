"""`build.py test [pytest's own arguments]`: build, then run every test; pytest's summary comes last."""

from __future__ import annotations

import subprocess
import sys

from builder.commands.build import build_extension
from builder.paths import ROOT


def run(arguments: list[str]) -> int:
    status = build_extension()
    if status:
        return status
    # Two workers, a file to each at a time: a file's browser and stand-in are started once.
    command = [sys.executable, "-m", "pytest", "-n", "2", "--dist", "loadfile", *arguments]
    return subprocess.run(command, cwd=ROOT, check=False).returncode

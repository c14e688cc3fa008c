"""`build.py test [pytest's own arguments]`: build, then run every test; pytest's summary comes last."""

from __future__ import annotations

import os
import sys

from builder.commands.build import build_extension
from builder.paths import ROOT


def run(arguments: list[str]) -> int:
    status = build_extension()
    if status:
        return status
    os.chdir(ROOT)
    sys.stdout.flush()
    # Two workers, a file to each at a time: a file's browser and stand-in are started once.
    command = [sys.executable, "-m", "pytest", "-n", "2", "--dist", "loadfile", *arguments]
    os.execv(sys.executable, command)

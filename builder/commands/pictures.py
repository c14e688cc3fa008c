"""`build.py pictures`: builds, and takes the pictures for the stores and the README from the real screens."""

from __future__ import annotations

import subprocess
import sys

from builder.commands.build import build_extension
from builder.paths import ROOT


def run(arguments: list[str]) -> int:
    status = build_extension()
    if status:
        return status
    command = [sys.executable, "-m", "tests.pictures", *arguments]
    return subprocess.run(command, cwd=ROOT, check=False).returncode

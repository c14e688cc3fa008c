"""`build.py bench`: build, then measure how long reading takes (`tests/bench` has the options)."""

from __future__ import annotations

import subprocess
import sys

from builder.commands.build import build_extension
from builder.paths import ROOT


def run(arguments: list[str]) -> int:
    status = build_extension()
    if status:
        return status
    return subprocess.run([sys.executable, "-m", "tests.bench", *arguments], cwd=ROOT, check=False).returncode

"""`build.py bench`: build, then measure how long reading takes (`tests/bench` has the options).

`bench --faults N [--from SEED]` plays N schedules of faults instead, `bench --story SEED` tells one step by
step (`tests/faults`).
"""

from __future__ import annotations

import subprocess
import sys

from builder.commands.build import build_extension
from builder.paths import ROOT

_FAULTS = {"--faults", "--story"}


def run(arguments: list[str]) -> int:
    if _FAULTS.intersection(argument.partition("=")[0] for argument in arguments):
        # The schedules of faults run the core as it is: nothing needs to be built for them.
        return subprocess.run(
            [sys.executable, "-m", "tests.faults", *arguments], cwd=ROOT, check=False
        ).returncode
    status = 0 if any(one.startswith("--fuzz") for one in arguments) else build_extension()
    if status:
        return status
    return subprocess.run([sys.executable, "-m", "tests.bench", *arguments], cwd=ROOT, check=False).returncode

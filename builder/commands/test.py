"""`build.py test [pytest's own arguments]`: build, then run every test; pytest's summary comes last.

`build.py test --fresh [pytest's own arguments]` runs that command in fresh roots of Debian, `--fresh=ROOT`
in that one (`builder/fresh.py`).
"""

from __future__ import annotations

import subprocess
import sys

from builder.commands.build import build_extension
from builder.fresh import MODES, test_fresh
from builder.paths import ROOT
from builder.prepare.browsers import browsers_here
from builder.prepare.running import Missing, say


def run(arguments: list[str]) -> int:
    fresh = [one for one in arguments if one.partition("=")[0] == "--fresh"]
    if fresh:
        modes = [one.partition("=")[2] for one in fresh if "=" in one]
        try:
            return test_fresh(modes or list(MODES), [one for one in arguments if one not in fresh])
        except Missing as missing:
            print(missing, file=sys.stderr)
            return 1
    status = build_extension()
    if status:
        return status
    say(f"Testing with {browsers_here()}")
    # Four workers on two cores, since tests in browsers mostly wait; a file to each at a time, so that what
    # a file shares is started once.
    command = [sys.executable, "-m", "pytest", "-n", "4", "--dist", "loadfile", *arguments]
    return subprocess.run(command, cwd=ROOT, check=False).returncode

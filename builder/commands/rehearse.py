"""`build.py rehearse --client FILE`: try ORCID's rules at its sandbox (docs/rehearsal.md); nothing is built.

With `--standin` the same is done to the stand-in, which plays the sandbox: nothing is needed for that.
"""

from __future__ import annotations

import os
import sys

from builder.paths import ROOT


def run(arguments: list[str]) -> int:
    module = "tests.rehearse" if "--standin" in arguments else "rehearsal"
    rest = [argument for argument in arguments if argument != "--standin"]
    # In this process's place, so that a signal reaches the rehearsal itself; reports go where one stands.
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    os.execv(sys.executable, [sys.executable, "-m", module, *rest])

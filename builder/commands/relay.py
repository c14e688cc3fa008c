"""`build.py relay --config FILE`: run the token relay (docs/relay.md); nothing is built."""

from __future__ import annotations

import os
import sys

from builder.paths import ROOT


def run(arguments: list[str]) -> int:
    os.chdir(ROOT)
    # In this process's place, so that a signal to stop reaches the relay itself.
    os.execv(sys.executable, [sys.executable, "-m", "relay", *arguments])

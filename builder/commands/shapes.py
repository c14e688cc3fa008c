"""`build.py shapes`: write what is made from `pycore/shapes`: types, the schema of messages, tables."""

from __future__ import annotations

import sys

from builder.contracts.files import made_files, stale_files
from builder.paths import ROOT


def run(arguments: list[str]) -> int:
    if arguments:
        print("build.py shapes takes no options", file=sys.stderr)
        return 2
    made = made_files()
    for path in stale_files():
        path.write_text(made[path], encoding="utf-8")
        print(f"wrote {path.relative_to(ROOT)}")
    return 0

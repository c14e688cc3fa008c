"""`python -m pycore COMMAND`: JSON lines in, JSON lines out (see `pycore.cli`)."""

from __future__ import annotations

import sys
from importlib import import_module

COMMANDS = {
    "pages": "pycore.cli.pages",
    "statement": "pycore.cli.statement",
}


def main(arguments: list[str]) -> int:
    """Run a command; its exit status, or 2 for one that is not known."""
    if not arguments or arguments[0] not in COMMANDS:
        print(
            f"usage: python -m pycore {'|'.join(COMMANDS)}  (JSON lines in, JSON lines out)", file=sys.stderr
        )
        return 2
    status: int = import_module(COMMANDS[arguments[0]]).main(arguments[1:])
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

#!/usr/bin/env python3
"""The command line of the project: builds, tests and shows the extension.

It needs Python 3.11 and nothing else to start. What a command needs beyond that, it sets up
first (`builder/prepare`): the locked Python packages in `.venv`, Node and the locked npm
packages, and, on Debian as root, the browsers. Elsewhere it says what is missing.
"""

import sys

if sys.version_info < (3, 11):
    sys.exit(f"This needs Python 3.11 or newer; {sys.executable} is {sys.version.split()[0]}.")

import importlib
from dataclasses import dataclass

from builder.prepare import BROWSERS, NPM, PYTHON, prepare
from builder.prepare.python import enter
from builder.prepare.running import Missing


@dataclass(frozen=True)
class Command:
    """A command is the function `run(arguments) -> exit status` of a module."""

    module: str
    needs: tuple[str, ...]
    summary: str


COMMANDS = {
    "demo": Command(
        "builder.commands.demo", (PYTHON, NPM, BROWSERS), "build, and show the whole path in Chromium"
    ),
    "build": Command("builder.commands.build", (PYTHON, NPM), "write dist/chromium and dist/firefox"),
    "test": Command("builder.commands.test", (PYTHON, NPM, BROWSERS), "build, and run every test"),
    "lint": Command("builder.commands.lint", (PYTHON, NPM), "check the code, and the built extension"),
    "shapes": Command(
        "builder.commands.shapes", (PYTHON,), "write what is made from pycore/shapes: types, schema, tables"
    ),
    "package": Command(
        "builder.commands.package", (PYTHON, NPM), "build, and pack both extensions and the sources"
    ),
    "pictures": Command(
        "builder.commands.pictures",
        (PYTHON, NPM, BROWSERS),
        "build, and take the pictures of README and stores",
    ),
    "relay": Command("builder.commands.relay", (PYTHON,), "run the token relay"),
    "rehearse": Command(
        "builder.commands.rehearse", (PYTHON,), "try ORCID's rules at its sandbox, with a client of one's own"
    ),
    "bench": Command(
        "builder.commands.bench", (PYTHON, NPM, BROWSERS), "build, and measure how long reading takes"
    ),
    "try-brython": Command(
        "builder.commands.try_brython", (PYTHON,), "say which patches fit the newest Brython"
    ),
    "mutate": Command(
        "builder.commands.mutate", (PYTHON,), "say which deliberate breaks of a module no test notices"
    ),
    "new-site": Command(
        "builder.commands.new_site", (PYTHON,), "begin a site: module, row, patterns, example"
    ),
    "new-language": Command(
        "builder.commands.new_language", (PYTHON, NPM), "begin a language, or put in what one lacks"
    ),
}


def main() -> int:
    name, *arguments = sys.argv[1:] or ["help"]
    command = COMMANDS.get(name)
    if command is None:
        print("usage: python3 build.py COMMAND [options]\n")
        for each, known in COMMANDS.items():
            print(f"  {each:11} {known.summary}")
        return 0 if name in ("help", "-h", "--help") else 2
    try:
        prepare(command.needs)
    except Missing as missing:
        print(missing, file=sys.stderr)
        return 1
    enter()
    return int(importlib.import_module(command.module).run(arguments))


if __name__ == "__main__":
    sys.exit(main())

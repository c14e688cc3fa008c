"""Get what a command needs and the machine lacks. Standard library only: nothing is installed yet."""

from __future__ import annotations

from collections.abc import Iterable

from builder.prepare.browsers import prepare_browsers
from builder.prepare.node import prepare_npm_packages
from builder.prepare.python import prepare_python

PYTHON = "Python packages"
NPM = "npm packages"
BROWSERS = "browsers"


def prepare(needs: Iterable[str]) -> None:
    """Set up what is missing of these. Quick where nothing is. Raises `Missing` where it cannot."""
    steps = {PYTHON: prepare_python, NPM: prepare_npm_packages, BROWSERS: prepare_browsers}
    for need in steps:
        if need in needs:
            steps[need]()

"""Node, and the locked npm packages.

A Node on the PATH that is new enough is used. Debian 12 has Node 18 only, which is too old for
the packages here; so where there is none, Node comes as a Python package into `.venv`: one way
that needs no root and is the same on every system.
"""

from __future__ import annotations

import os
from pathlib import Path

from builder.paths import NODE_MODULES, ROOT
from builder.prepare.python import VENV, install_locked
from builder.prepare.running import Missing, Stamp, run
from builder.tools import find_node

_LOCK = ROOT / "package-lock.json"
_NODE_LOCK = Path(__file__).with_name("node.lock")


def prepare_npm_packages() -> None:
    """Make `node_modules` hold exactly what `package-lock.json` says. `.venv` must be there."""
    if NODE_MODULES.is_dir() and Stamp(NODE_MODULES, _LOCK).holds() and find_node(VENV) is not None:
        return
    node = find_node(VENV)
    if node is None:
        install_locked(str(_NODE_LOCK), "Installing Node into .venv")
        node = find_node(VENV)
    if node is None:
        raise Missing(f"Node was installed into {VENV}, but does not run there.")
    # npm finds its node on the PATH; both lie in one folder.
    environment = {**os.environ, "PATH": f"{node.parent}{os.pathsep}{os.environ.get('PATH', '')}"}
    # No package may run a script of its own: nothing is downloaded but what the lock names.
    command = [
        str(node.with_name("npm")),
        "ci",
        "--prefix",
        str(ROOT),
        "--ignore-scripts",
        "--loglevel=error",
    ]
    run(command, "Installing the locked npm packages", environment)
    Stamp(NODE_MODULES, _LOCK).set()

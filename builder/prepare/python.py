"""`.venv`: the locked Python packages."""

from __future__ import annotations

import importlib.util
import os
import sys

from builder.paths import ROOT
from builder.prepare import debian
from builder.prepare.running import Missing, Stamp, run

VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
LOCK = ROOT / "requirements.lock"


def prepare_python() -> None:
    """Install into `.venv` what `requirements.lock` says, in those versions, checked by hash."""
    if PYTHON.exists() and Stamp(VENV, LOCK).holds():
        return
    if not PYTHON.exists():
        _require_venv()
        run([sys.executable, "-m", "venv", str(VENV)], "Making a Python environment in .venv")
    install_locked(str(LOCK), "Installing the locked Python packages into .venv")
    Stamp(VENV, LOCK).set()


def install_locked(lock: str, purpose: str) -> None:
    """Install what a lock file lists into `.venv`."""
    command = [
        str(PYTHON),
        "-m",
        "pip",
        "install",
        "-q",
        "--disable-pip-version-check",
        "--require-hashes",
        "-r",
        lock,
    ]
    run(command, purpose)


def enter() -> None:
    """Go on in `.venv`'s Python: replaces this process, unless it is that already."""
    if sys.prefix != str(VENV):
        os.execv(PYTHON, [str(PYTHON), *sys.argv])


def _require_venv() -> None:
    if importlib.util.find_spec("ensurepip") is not None:
        return
    if not debian.may_install():
        raise Missing(
            "This Python cannot make environments: the module ensurepip is missing. "
            "On Debian, install the package python3-venv and try again."
        )
    debian.install(["python3-venv"])

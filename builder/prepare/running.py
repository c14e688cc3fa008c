"""Say what is done, run programs quietly, and remember what has been done."""

from __future__ import annotations

import hashlib
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path


class Missing(Exception):
    """Something is missing that cannot be set up here. The text says what, and how to get it."""


def say(text: str) -> None:
    print(text, flush=True)


def run(command: Sequence[str], purpose: str, environment: Mapping[str, str] | None = None) -> None:
    """Run a program; its output is shown only if it fails. Raises `Missing` then."""
    say(purpose)
    done = subprocess.run(
        list(command),
        env=None if environment is None else dict(environment),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode != 0:
        raise Missing(f"{purpose} failed ({' '.join(command)}):\n{done.stdout.strip()}")


class Stamp:
    """Remembers, beside what was installed, from which lock file it was."""

    def __init__(self, folder: Path, *sources: Path) -> None:
        self._file = folder / ".installed-from"
        self._wanted = hashlib.sha256(b"\0".join(source.read_bytes() for source in sources)).hexdigest()

    def holds(self) -> bool:
        return self._file.is_file() and self._file.read_text(encoding="ascii") == self._wanted

    def set(self) -> None:
        self._file.write_text(self._wanted, encoding="ascii")

"""Packages of Debian, where this is Debian (or like it) and we may install them."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence

from builder.prepare.running import Missing, run


def may_install() -> bool:
    """Root on a system with apt."""
    return shutil.which("apt-get") is not None and os.geteuid() == 0


def install(packages: Sequence[str]) -> None:
    """Install packages by apt. Raises `Missing` if that fails."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    listed = " ".join(packages)
    command = ["apt-get", "install", "-y", "-q", "--no-install-recommends", *packages]
    try:
        run(command, f"Installing Debian packages: {listed}", environment)
    except Missing:
        # The lists of packages may be missing or out of date.
        run(["apt-get", "update", "-q"], "Updating Debian's lists of packages", environment)
        run(command, f"Installing Debian packages: {listed}", environment)

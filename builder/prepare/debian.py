"""Packages of Debian, where this is Debian (or like it) and we may install them."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping, Sequence

from builder.prepare.running import Missing, run, say


def may_install() -> bool:
    """Root on a system with apt."""
    return shutil.which("apt-get") is not None and os.geteuid() == 0


def install(packages: Sequence[str], *, fresh: bool = False) -> None:
    """Install packages by apt, or upgrade them. Raises `Missing` if that fails.

    `fresh`: the lists of packages are refreshed first. Lists that lie on a machine may be weeks old,
    and name browsers whose security updates they do not know.
    """
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    listed = " ".join(packages)
    command = ["apt-get", "install", "-y", "-q", "--no-install-recommends", *packages]
    if fresh:
        _refresh(environment)
    try:
        run(command, f"Installing Debian packages: {listed}", environment)
    except Missing:
        if fresh:
            raise
        # The lists may be missing, or name files that the mirror no longer has.
        _refresh(environment)
        run(command, f"Installing Debian packages: {listed}", environment)


def _refresh(environment: Mapping[str, str]) -> None:
    """Refresh the lists of packages. Where a source cannot be reached, it is said, and the old list has to do."""
    try:
        run(["apt-get", "update", "-q", "--error-on=any"], "Updating Debian's lists of packages", environment)
    except Missing as failed:
        say(f"{failed}\nGoing on with the lists that are here.")

"""The browsers, and what drives them."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from builder.prepare import debian
from builder.prepare.running import Missing


@dataclass(frozen=True)
class _Program:
    names: tuple[str, ...]  # any of them will do
    package: str  # of Debian
    advice: str


_PROGRAMS = (
    _Program(("chromium",), "chromium", "Chromium 120 or newer, on the PATH as `chromium`"),
    _Program(("chromedriver",), "chromium-driver", "the chromedriver of that Chromium, on the PATH"),
    _Program(("firefox-esr", "firefox"), "firefox-esr", "Firefox 140 or newer, on the PATH as `firefox`"),
    _Program(
        ("certutil",), "libnss3-tools", "certutil of NSS, which tells Firefox of the tests' certificate"
    ),
)
_FONTS = Path("/usr/share/fonts")


def prepare_browsers() -> None:
    """Install the browsers by apt where we may; elsewhere say which are missing."""
    missing = [program for program in _PROGRAMS if not any(map(shutil.which, program.names))]
    fonts = [] if not debian.may_install() or any(_FONTS.rglob("*.[to]tf")) else ["fonts-dejavu-core"]
    if debian.may_install():
        packages = [program.package for program in missing] + fonts
        if packages:
            debian.install(packages)
    elif missing:
        lines = [f"  {program.advice} (Debian: {program.package})" for program in missing]
        raise Missing("\n".join(["These programs are missing; install them and try again:", *lines]))

"""The browsers, and what drives them: found if new enough, else installed, else named."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from builder.paths import MANIFEST
from builder.prepare import debian
from builder.prepare.running import Missing

_FONTS = Path("/usr/share/fonts")


@dataclass(frozen=True)
class _Program:
    names: tuple[str, ...]  # on the PATH; any of them will do
    package: str  # of Debian
    wanted: str
    least: int | None  # the oldest version that will do; None: any, it is not asked


@dataclass(frozen=True)
class _Found:
    path: str
    shown: str  # what it says of its version
    version: int  # the first part of that; 0 where there is none


def browser_faults() -> dict[str, str]:
    """What is missing or too old for tests and demo: Debian's package, and a line that says what is
    wanted and what is there. Empty where all is well."""
    chromium, firefox = supported()
    programs = (
        _Program(
            ("chromium",), "chromium", f"Chromium {chromium} or newer, on the PATH as `chromium`", chromium
        ),
        _Program(("chromedriver",), "chromium-driver", "the chromedriver of that Chromium, on the PATH", 0),
        _Program(
            ("firefox-esr", "firefox"),
            "firefox-esr",
            f"Firefox {firefox} or newer, on the PATH as `firefox`",
            firefox,
        ),
        _Program(
            ("certutil",),
            "libnss3-tools",
            "certutil of NSS, which tells Firefox of the tests' certificate, on the PATH",
            None,
        ),
    )
    faults = {}
    versions = {}
    for program in programs:
        there = [_look(path, program) for path in map(shutil.which, program.names) if path]
        good = [one for one in there if one.version >= (program.least or 0)]
        if good:
            versions[program.package] = good[0].version
        else:
            here = "; ".join(f"{one.path} is {one.shown}" for one in there) or "there is none"
            faults[program.package] = f"{program.wanted} (Debian: {program.package}): {here}"
    of_browser, of_driver = versions.get("chromium"), versions.get("chromium-driver")
    if of_browser and of_driver and of_browser != of_driver:
        faults["chromium-driver"] = (
            f"{programs[1].wanted} (Debian: chromium-driver): Chromium is {of_browser}, its driver {of_driver}"
        )
    return faults


def find_firefox() -> str:
    """The Firefox the tests start: the first on the PATH that is new enough, else the first name."""
    least = supported()[1]
    for path in filter(None, map(shutil.which, ("firefox-esr", "firefox"))):
        if _version(path)[1] >= least:
            return path
    return "firefox"


def browsers_here() -> str:
    """What the browsers say of their versions, in one line."""
    return ", ".join(_version(path)[0] for path in (shutil.which("chromium"), find_firefox()) if path)


def prepare_browsers() -> None:
    """Install what is missing or too old by apt where we may; elsewhere say what is."""
    faults = browser_faults()
    if not debian.may_install():
        if faults:
            raise _missing(
                "These programs are missing or too old; install them and try again:", faults.values()
            )
        return
    packages = [*faults, *([] if any(_FONTS.rglob("*.[to]tf")) else ["fonts-dejavu-core"])]
    if "chromium-driver" in packages and "chromium" not in packages:
        packages.insert(0, "chromium")  # apt upgrades the two together, or they do not fit
    if packages:
        debian.install(packages, fresh=True)
    if faults and (left := browser_faults()):
        raise _missing(
            "Debian's packages are installed, and yet these programs are missing or too old. Are the security "
            "updates among the sources of apt? Does another program of that name come first on the PATH?",
            left.values(),
        )


def supported() -> tuple[int, int]:
    """The oldest Chromium and the oldest Firefox that the manifest admits."""
    manifest = json.loads(MANIFEST.read_text(encoding="utf-8"))
    firefox = manifest["browser_specific_settings"]["gecko"]["strict_min_version"]
    return int(manifest["minimum_chrome_version"].split(".")[0]), int(firefox.split(".")[0])


def _look(path: str, program: _Program) -> _Found:
    return _Found(path, "", 0) if program.least is None else _Found(path, *_version(path))


def _version(path: str) -> tuple[str, int]:
    """What a program says of its version, and the first part of it: 0 where it says none."""
    done = subprocess.run(
        [path, "--version"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    number = re.search(r"\b(\d+)\.\d", done.stdout)
    return done.stdout.strip() or "of no version that it says", int(number.group(1)) if number else 0


def _missing(what: str, lines: Iterable[str]) -> Missing:
    return Missing("\n".join([what, *(f"  {line}" for line in lines)]))

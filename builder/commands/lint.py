"""`build.py lint`: style and types of the code, and the built extension as the stores check it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

from builder.commands.build import build_extension
from builder.languages import language_differences
from builder.manifest import read_manifest
from builder.paths import DIST, MANIFEST, ROOT
from builder.scan import faults
from builder.tools import node, npm_program


def run(arguments: list[str]) -> int:
    if arguments:
        print("build.py lint takes no options", file=sys.stderr)
        return 2
    status = build_extension()
    if status:
        return status
    python = [sys.executable, "-m"]
    quiet = ["--quiet", "--output-format", "concise", "."]
    web_ext = npm_program("web-ext", "bin/web-ext.js")
    options = ["--source-dir", str(DIST / "firefox"), "--warnings-as-errors", "--no-config-discovery"]
    checks: list[tuple[str, Callable[[], bool]]] = [
        ("ruff check", lambda: _passes([*python, "ruff", "check", *quiet])),
        ("ruff format", lambda: _passes([*python, "ruff", "format", "--check", *quiet])),
        ("mypy", lambda: _passes([*python, "mypy", "--no-error-summary"])),
        ("eslint", lambda: _passes([*npm_program("eslint", "bin/eslint.js"), "extension", "*.mjs"])),
        ("tsc", lambda: _passes([*npm_program("typescript", "bin/tsc"), "--project", "."])),
        ("oldest browsers", lambda: _passes([node(), "builder/oldest.mjs"])),
        ("web-ext lint", lambda: _passes([*web_ext, "lint", *options])),
        ("shipped files", _scan),
        ("languages", _languages),
    ]
    failed = [name for name, check in checks if not _reported(name, check)]
    print(
        f"lint: {len(checks) - len(failed)} of {len(checks)} checks pass"
        + (f"; not: {', '.join(failed)}" if failed else "")
    )
    return 1 if failed else 0


def _reported(name: str, check: Callable[[], bool]) -> bool:
    print(f"--- {name}", flush=True)
    return check()


def _passes(command: list[str]) -> bool:
    return subprocess.run(command, cwd=ROOT, check=False).returncode == 0


def _languages() -> bool:
    found = language_differences()
    print("\n".join(found), end="\n" if found else "")
    return not found


def _scan() -> bool:
    manifest = read_manifest(MANIFEST)
    found = []
    for target in ("chromium", "firefox"):
        folder = DIST / target
        files = {
            p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()
        }
        found += [f"{target}: {fault}" for fault in faults(files, manifest)]
    print("\n".join(found), end="\n" if found else "")
    return not found

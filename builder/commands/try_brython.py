"""`build.py try-brython [VERSION]`: which patches fit another Brython than the one in use.

The release (the newest, if no version is given) is fetched beside everything else, into a folder that is
gone afterwards; nothing of the checkout or of `.venv` changes.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from builder.compiler.brython import VERSION
from builder.compiler.patch import misfits
from builder.compiler.patches import RUNTIME


def run(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="build.py try-brython", description="Say which patches fit another Brython."
    )
    parser.add_argument("version", nargs="?", help="a released version; the newest if none is given")
    version = parser.parse_args(arguments).version
    with tempfile.TemporaryDirectory() as folder:
        wanted = f"brython=={version}" if version else "brython"
        pip = [sys.executable, "-m", "pip", "install", "-q", "--disable-pip-version-check", "--no-deps"]
        if subprocess.run([*pip, "--target", folder, wanted], check=False).returncode:
            print(f"{wanted} cannot be had; nothing was tried.", file=sys.stderr)
            return 1
        found = next(Path(folder).glob("brython-*.dist-info")).name.split("-")[1].removesuffix(".dist")
        text = (Path(folder) / "brython" / "data" / "brython.js").read_text(encoding="utf-8")
    return report(found, text)


def report(found: str, text: str) -> int:
    """Print what does not fit the release's text; 1 if anything does not."""
    _, errors = misfits(text, RUNTIME)
    for error in errors:
        print(error)
    total = len(RUNTIME)
    print(f"Brython {found} (in use: {VERSION}): {total - len(errors)} of {total} patches fit.")
    return 1 if errors else 0

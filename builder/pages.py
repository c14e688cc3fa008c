"""The pages' modules, put together: a page loads a few files instead of thirty to eighty.

Each file that a page loads costs its thread about a millisecond, and the browser as much again, whatever is in
it. esbuild does it, and is told to change nothing else: names and lines stay readable. What two pages share is
in a file of its own (`shared/part-….js`), and what a module imports later (`import()`) stays a file that is
loaded later.
"""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from builder.tools import npm_program

_SCRIPT = re.compile(r'<script type="module" src="([^":]+)">')
# These run by themselves and are loaded as they are: the core and English, which the background loads too, and
# pdf.js with its worker.
_AS_THEY_ARE = ("../languages/en.js", "../vendor/pdfjs/*")


class NotPutTogether(Exception):
    """A page's modules cannot be put together. The text is esbuild's: which file, which line, and why."""


def page_scripts(files: Mapping[str, bytes]) -> list[str]:
    """The module that each page starts with."""
    return [
        (Path(page).parent / script).as_posix()
        for page, content in sorted(files.items())
        if page.endswith(".html")
        for script in _SCRIPT.findall(content.decode())
    ]


def pages_together(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """What takes the place of the pages' scripts, and the parts they share, by path. `files` are the package's.

    Raises NotPutTogether where a module imports what is not there, or is not JavaScript.
    """
    with tempfile.TemporaryDirectory() as folder:
        source, out = Path(folder, "source"), Path(folder, "out")
        for name, content in files.items():
            if name.endswith(".js"):
                (source / name).parent.mkdir(parents=True, exist_ok=True)
                (source / name).write_bytes(content)
        done = subprocess.run(
            [
                *npm_program("esbuild", "bin/esbuild"),
                *page_scripts(files),
                "--bundle",
                "--splitting",
                "--format=esm",
                "--target=esnext",
                "--charset=utf8",
                "--outbase=.",
                f"--outdir={out}",
                "--chunk-names=shared/part-[hash]",
                *(f"--external:{name}" for name in _AS_THEY_ARE),
                "--log-level=warning",
                "--log-limit=0",
            ],
            cwd=source,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        if done.returncode or done.stderr:
            raise NotPutTogether(done.stderr.strip())
        return {file.relative_to(out).as_posix(): file.read_bytes() for file in sorted(out.rglob("*.js"))}

"""The pages' modules, put together: a page loads a few files instead of thirty to eighty.

Each file that a page loads costs its thread about a millisecond, and the browser as much again, whatever is in
it. esbuild does it, and is told to change nothing else: names and lines stay readable. What pages share of
`shared/` is in one file (`shared/part-….js`), which all of them load, and so are the style sheets of `shared/`;
what else two pages share is in a file of its own, and what a module imports later (`import()`) stays a file that
is loaded later.
"""

from __future__ import annotations

import posixpath
import re
import subprocess
import tempfile
from collections import Counter
from collections.abc import Mapping
from fnmatch import fnmatch
from pathlib import Path

from builder.tools import npm_program
from builder.usage import required

_SCRIPT = re.compile(r'<script type="module" src="([^":]+)">')
_TYPE = re.compile(rb"^ */\*\* @type [^\n]*\*/\n", re.MULTILINE)  # esbuild gives each a line of its own
_LATER = re.compile(r'\bimport\("([^"]+)"\)')
_SHEETS = re.compile(r'(?: *<link rel="stylesheet" href="\.\./shared/[\w-]+\.css">\n)+')
_SHEET = re.compile(r'href="\.\./(shared/[\w-]+\.css)"')
_SHARED = "shared/"
_TOGETHER = f"{_SHARED}together"
# These run by themselves and are loaded as they are: the core and English, which the background loads too, and
# pdf.js with its worker.
_AS_THEY_ARE = ("languages/en.js", "vendor/pdfjs/*")


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
        for name, content in _with_shared(files).items():
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
                *(f"--external:../{name}" for name in _AS_THEY_ARE),
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
        scripts = {
            file.relative_to(out).as_posix(): _TYPE.sub(b"", file.read_bytes())
            for file in sorted(out.rglob("*.js"))
        }
    return scripts | _with_one_sheet(files)


def _with_shared(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The modules, where each that is loaded by itself imports all that pages share of `shared/`: esbuild puts
    into one file what the same of them import."""
    modules = {name: content for name, content in files.items() if name.endswith(".js")}
    later = {
        posixpath.normpath(posixpath.join(posixpath.dirname(name), target))
        for name, content in modules.items()
        for target in _LATER.findall(content.decode())
    }
    alone = {name for name in {*page_scripts(files), *later} & modules.keys() if not _is_as_it_is(name)}
    needed = Counter(name for start in alone for name in _reached(start, modules))
    shared = sorted(name for name, count in needed.items() if count > 1 and name.startswith(_SHARED))
    if not shared:
        return modules
    for name in alone:
        path = posixpath.relpath(f"{_TOGETHER}.js", posixpath.dirname(name))
        modules[name] += f'\nimport "{path if path.startswith(".") else f"./{path}"}";\n'.encode()
    modules[f"{_TOGETHER}.js"] = "".join(
        f'import "./{posixpath.basename(name)}";\n' for name in shared
    ).encode()
    return modules


def _is_as_it_is(name: str) -> bool:
    return any(fnmatch(name, pattern) for pattern in _AS_THEY_ARE)


def _reached(start: str, modules: Mapping[str, bytes]) -> set[str]:
    reached, waiting = set[str](), [start]
    while waiting:
        name = waiting.pop()
        if name in modules and name not in reached:
            reached.add(name)
            waiting.extend(required(name, modules[name].decode()))
    return reached


def _with_one_sheet(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The pages with one style sheet in the place of those of `shared/` with which they begin, and that sheet: all
    of them, as the page that has most orders them. Raises NotPutTogether where another page orders them otherwise.
    """
    pages = {name: content.decode() for name, content in files.items() if name.endswith(".html")}
    sheets = {name: _SHEET.findall(text) for name, text in pages.items() if _SHEETS.search(text)}
    order = max(sheets.values(), key=len, default=[])
    for name, own in sheets.items():
        if own != [sheet for sheet in order if sheet in own]:
            raise NotPutTogether(f"{name} has the style sheets {own}, which another page has as {order}.")
    link = f'  <link rel="stylesheet" href="../{_TOGETHER}.css">\n'
    made = {name: _SHEETS.sub(link, pages[name]).encode() for name in sheets}
    return made | ({f"{_TOGETHER}.css": b"\n".join(files[name] for name in order)} if order else {})

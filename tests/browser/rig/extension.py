"""The built extension as a deployer would have built it: with a client of its own."""

from __future__ import annotations

import atexit
import json
import shutil
import tempfile
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from builder.languages import language_files
from builder.paths import EXTENSION as SOURCES

MODULES = "source"  # in a copy: the modules of `extension/shared`, which the build puts together into the pages' own
EMPTY_PAGE = (
    "empty.html"  # in a copy: a page in which nothing runs; the browser's own of a file may carry styles
)
_LANGUAGES = "languages/list.js"  # which they import, and no page by its name


def with_client(built: Path, target: Path, client: dict[str, Any] | None, hosts: Sequence[str] = ()) -> Path:
    """A copy of the built extension at `target` with `client` as its packaged `client.json`.

    The same file that `build.py build --orcid-client FILE` puts in; None: no client is built in. The first
    page does not open after installing, unless `client` says `"welcome": True`: it would take the place of
    the page that a test is at.
    A test may import the modules of `extension/shared` from the folder `MODULES` of the copy.
    `hosts`: match patterns of optional hosts that count as allowed already (no test can press the
    browser's own buttons).
    """
    shutil.copytree(built, target)
    shutil.copytree(SOURCES / "shared", target / MODULES, ignore=shutil.ignore_patterns("*.css"))
    if not (target / _LANGUAGES).exists():
        (target / _LANGUAGES).write_bytes(language_files()[_LANGUAGES])
    (target / EMPTY_PAGE).write_text(
        "<!doctype html><meta charset=utf-8><title>Empty</title>", encoding="ascii"
    )
    build_in(target, client)
    if hosts:
        manifest = target / "manifest.json"
        data = json.loads(manifest.read_text(encoding="utf-8"))
        data["host_permissions"] += hosts
        manifest.write_text(json.dumps(data), encoding="utf-8")
    return target


def build_in(extension: Path, client: dict[str, Any] | None) -> None:
    """Put the client into a copy of the extension, in place of the one it has."""
    packed = json.dumps({"welcome": False, **(client or {})})
    (extension / "client.json").write_text(packed, encoding="utf-8")


@cache
def without_client(built: Path) -> Path:
    """One copy for the whole process, with no client built in."""
    folder = Path(tempfile.mkdtemp(prefix="extension-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return with_client(built, folder / "extension", None)

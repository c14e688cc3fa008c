"""Which files of the extension are used: those the manifest names, and what they name in turn."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping

# Anything in quotation marks may name a file; what names none is no harm.
_QUOTED = re.compile(r"""["'`]([^"'`\s<>]+\.[a-z0-9]+)["'`]""")
_READ = (".js", ".html", ".css", ".json")


class FileMissing(Exception):
    """A file that is needed is not there. The text says which, and what needs it."""


def used_files(files: Mapping[str, bytes], entries: Iterable[str]) -> set[str]:
    """The entries, and every file they name by a path from their own folder or from the root, and so on.

    Raises FileMissing where an entry, an imported module, or what a page loads is not there.
    """
    used: set[str] = set()
    waiting = [(entry, "the manifest") for entry in entries]
    while waiting:
        name, by = waiting.pop()
        if name not in files:
            raise FileMissing(f"{by} names {name}, which does not exist.")
        if name in used:
            continue
        used.add(name)
        if name.endswith(_READ):
            text = files[name].decode()
            waiting.extend((target, name) for target in _named(name, text, files))
            waiting.extend((target, name) for target in required(name, text))
    return used


def _named(name: str, text: str, files: Mapping[str, bytes]) -> Iterator[str]:
    for quoted in _QUOTED.findall(text):
        for target in (_from(name, quoted), quoted.lstrip("/")):
            if target in files:
                yield target


_IMPORT = re.compile(r"""^(?:import|export)\s+(?:[\w$*{},\s]+\sfrom\s+)?["']([^"']+)["']""", re.MULTILINE)
_LINK = re.compile(r"""<(?:script|link|img)\b[^>]*?\s(?:src|href)=["']([^"']+)["']""")


def required(name: str, text: str) -> Iterator[str]:
    """What a module imports, or a page loads, from the package."""
    pattern = {".js": _IMPORT, "html": _LINK}.get(name[-4:] if name.endswith("html") else name[-3:])
    for target in pattern.findall(text) if pattern else ():
        if not re.match(r"[a-z]+:", target):
            yield _from(name, target)


def _from(name: str, target: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(name), target)).lstrip("/")

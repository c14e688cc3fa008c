"""Chromium's service worker: the modules of the background as one classic script.

A service worker of modules starts slower: Chromium keeps no compiled code of what a module imports, and
the compiled core is 4 MB. Measured on the same machine, from a stopped worker to the answer of a message
that uses the core: 192 ms as modules, 120 ms as a classic script. Firefox's event page loads the modules
as they are.

What of it is the core (`LATER`) is loaded when it is first asked for: most of what wakes the worker asks for
nothing of it. A worker may load later only what it loaded when it was installed, so it does that too.
"""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Iterator, Mapping

_IMPORT = re.compile(
    r'^import (?:(?:\* as (?P<all>\w+)|\{(?P<some>[^}]*)\}) from )?"(?P<path>[^"]+)";$', re.MULTILINE
)
_EXPORT = re.compile(r"^export (?=(?:(?:async )?function\*?|const|class) (\w+))", re.MULTILINE)
_OTHER = re.compile(r"^(?:import|export)\b.*|\bimport(?:\.meta|\()", re.MULTILINE)
_NOTE = "// Written by the build from {entry} and what it imports: see builder/worker.py."


LATER = re.compile(r"(?:py/|core/core\.js$)")
_LATER = """globalThis.loadLater = () => {{
  if (!globalThis.core) importScripts({listed}
  );
}};
addEventListener("install", globalThis.loadLater);
"""


class NotBundled(Exception):
    """A module does what cannot be put into one script. The text says where, and what."""


def classic_worker(entry: str, files: Mapping[str, bytes]) -> str:
    """The script at the path of `entry` that does what the module does. What is imported and is no module
    is loaded as it is, before everything else, or `LATER`.

    Raises NotBundled where a module is imported by a detour from itself, or written in another way than
    `import * as name`, `import { names }`, and `export` before a function, a class or a constant.
    """
    modules: dict[str, str] = {}
    scripts: list[str] = []
    _collect(entry, files, modules, scripts, ())
    later = [name for name in scripts if LATER.match(name)]
    now = [name for name in scripts if name not in later]
    load = f"importScripts({_listed(entry, now, 2)}\n);\n" if now else ""
    if later:
        load += _LATER.format(listed=_listed(entry, later, 4))
    body = "\n".join(modules.values())
    return f'"use strict";\n{_NOTE.format(entry=entry)}\n{load}\n{body}'


def _listed(entry: str, scripts: list[str], blanks: int) -> str:
    return "".join(f"\n{' ' * blanks}{json.dumps(_from(entry, name))}," for name in scripts)


def _collect(
    name: str, files: Mapping[str, bytes], modules: dict[str, str], scripts: list[str], path: tuple[str, ...]
) -> None:
    if name in path:
        raise NotBundled(f"{' imports '.join([*path[path.index(name) :], name])}: a circle.")
    if name in modules or name in scripts:
        return
    text = files[name].decode()
    if not re.search(r"^(?:import|export)\b", text, re.MULTILINE):
        scripts.append(name)
        return
    for found in _IMPORT.finditer(text):
        _collect(_target(name, found), files, modules, scripts, (*path, name))
    modules[name] = _wrapped(name, text, scripts)


def _wrapped(name: str, text: str, scripts: list[str]) -> str:
    """The module as a function that runs at once and returns what it exports."""
    exported = _EXPORT.findall(text)
    inner = _IMPORT.sub(lambda found: _taken(found, _target(name, found), scripts), _EXPORT.sub("", text))
    for line in _others(inner):
        raise NotBundled(f"{name}:{line[0]}: {line[1]} cannot be put into a worker's script.")
    returned = f"\nreturn {{ {', '.join(exported)} }};" if exported else ""
    return f"const {_variable(name)} = (() => {{\n{inner.rstrip()}{returned}\n}})();\n"


def _others(text: str) -> Iterator[tuple[int, str]]:
    for found in _OTHER.finditer(text):
        yield text.count("\n", 0, found.start()) + 1, found[0].strip()


def _taken(found: re.Match[str], target: str, scripts: list[str]) -> str:
    if target in scripts:
        return ""
    names = found["all"] or f"{{{(found['some'] or '').replace(' as ', ': ')}}}"
    return f"const {names} = {_variable(target)};"


def _variable(name: str) -> str:
    """What a module exports. A path in quotation marks would name a file that is needed."""
    return "$" + re.sub(r"\W", "_", name.removesuffix(".js"))


def _target(name: str, found: re.Match[str]) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(name), found["path"]))


def _from(entry: str, name: str) -> str:
    return posixpath.relpath(name, posixpath.dirname(entry))

"""Assemble `dist/chromium` and `dist/firefox` from the checkout."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

from builder.client import read_client
from builder.compiler.bundle import compile_core
from builder.manifest import TARGETS, Manifest, ManifestError, Target, read_manifest, variant, worker_script
from builder.paths import DIST, EXTENSION, LICENSES, MANIFEST, NODE_MODULES, ROOT

# ES modules that the pages import as `vendor/<package>/<file>`: taken from npm as they are.
_VENDORED = {"snabbdom": NODE_MODULES / "snabbdom" / "build"}
_IMPORT = re.compile(r"""^(?:import|export)\s+(?:[\w$*{},\s]+\sfrom\s+)?["']([^"']+)["']""", re.MULTILINE)

Files = dict[str, bytes]


def build(client: Path | None = None, out: Path = DIST) -> dict[Target, Path]:
    """Build both targets; the folder of each. `client` is a client configuration to build in."""
    manifest = read_manifest(MANIFEST)
    common = _own_files() | _core_files() | _license_files()
    common |= dict(_vendored_files(common))
    if client is not None:
        common["client.json"] = read_client(client).encode()
    folders: dict[Target, Path] = {}
    for target in TARGETS:
        folders[target] = out / target
        _write(out / target, common | _target_files(manifest, target))
    return folders


def _own_files() -> Files:
    return {
        file.relative_to(EXTENSION).as_posix(): file.read_bytes()
        for file in sorted(EXTENSION.rglob("*"))
        if file.is_file()
    }


def _core_files() -> Files:
    bundle = compile_core()
    return {f"py/{name}": text.encode() for name, text in bundle.files().items()}


def _license_files() -> Files:
    texts = {f"licenses/{file.name}": file.read_bytes() for file in sorted(LICENSES.glob("*.txt"))}
    return texts | {"licenses/snabbdom.txt": (NODE_MODULES / "snabbdom" / "LICENSE").read_bytes()}


def _vendored_files(own: Files) -> Iterator[tuple[str, bytes]]:
    """The vendored modules that the extension's own modules import, and what those import."""
    waiting = sorted({name for path, text in own.items() if path.endswith(".js") for name in _imports(path, text)})
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in found or not name.startswith("vendor/"):
            continue
        found.add(name)
        _, package, inner = name.split("/", 2)
        if package not in _VENDORED or not (_VENDORED[package] / inner).is_file():
            raise ManifestError(f"A page imports {name}, which no npm package provides.")
        text = (_VENDORED[package] / inner).read_bytes()
        yield name, text
        waiting.extend(_imports(name, text))


def _imports(path: str, text: bytes) -> Iterator[str]:
    """Where the relative imports of an ES module lead, from the extension's root."""
    folder = Path("/", path).parent
    for imported in _IMPORT.findall(text.decode()):
        yield (folder / imported).resolve().relative_to("/").as_posix()


def _target_files(manifest: Manifest, target: Target) -> Files:
    files: Files = {"manifest.json": (json.dumps(variant(manifest, target), indent=2) + "\n").encode()}
    if target == "chromium":
        files[manifest.background.service_worker] = worker_script(manifest).encode()
    return files


def _write(folder: Path, files: Files) -> None:
    """Make the folder hold exactly these files. What is there and right is not touched."""
    for path in folder.rglob("*"):
        if path.is_file() and path.relative_to(folder).as_posix() not in files:
            path.unlink()
    for name, content in sorted(files.items()):
        path = folder / name
        if not path.is_file() or path.read_bytes() != content:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not any(path.iterdir()):
            path.rmdir()

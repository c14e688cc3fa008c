"""Assemble `dist/chromium` and `dist/firefox` from the checkout."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from builder.client import read_client
from builder.comments import without_comments
from builder.compiler.bundle import compile_core
from builder.languages import filled, language_files, locale_file, read_languages
from builder.manifest import TARGETS, Manifest, Target, read_manifest, variant
from builder.pages import pages_together
from builder.paths import DIST, EXTENSION, LICENSES, MANIFEST, NODE_MODULES
from builder.pdfjs import pdfjs_files, pdfjs_license
from builder.usage import FileMissing, required, used_files
from builder.words import check_words
from builder.worker import classic_worker


@dataclass(frozen=True)
class Vendored:
    """An npm package of ES modules, which the pages import as `vendor/<name>/<file>`."""

    package: Path
    modules: str  # the folder of its modules


_VENDORED = {
    "snabbdom": Vendored(NODE_MODULES / "snabbdom", "build"),
    "virtual": Vendored(NODE_MODULES / "@tanstack" / "virtual-core", "dist/esm"),
}
# Taken as they are, but for what names the machine they run on, and maps to sources that are not shipped.
_MACHINE = b"process.env.NODE_ENV"
_SOURCE_MAP = re.compile(rb"\n//# sourceMappingURL=\S+\s*\Z")

Files = dict[str, bytes]


def build(client: Path | None = None, out: Path = DIST) -> dict[Target, Path]:
    """Build both targets; the folder of each. `client` is a client configuration to build in."""
    packages = assemble(client)
    for target, files in packages.items():
        _write(out / target, files)
    return {target: out / target for target in packages}


def assemble(client: Path | None = None) -> dict[Target, Files]:
    """The content of both packages, by path: exactly the files that are used, and the licences."""
    manifest = read_manifest(MANIFEST)
    own = _own_files()
    if client is not None:
        own["client.json"] = read_client(client).encode()
    check_words()
    common = own | language_files() | compile_core().files() | dict(_vendored_files(own)) | pdfjs_files()
    together = pages_together(common)
    licenses = _license_files()
    locale_files = [locale_file(code) for code in read_languages()]
    packages: dict[Target, Files] = {}
    for target in TARGETS:
        files = common | together | _target_files(manifest, target, common)
        used = used_files(files, ["manifest.json", *manifest.files(target), *locale_files])
        packages[target] = {name: files[name] for name in sorted(used)} | licenses
    return packages


def _own_files() -> Files:
    return {
        file.relative_to(EXTENSION).as_posix(): _shipped(file)
        for file in sorted(EXTENSION.rglob("*"))
        if file.is_file()
    }


def _shipped(file: Path) -> bytes:
    content = file.read_bytes()
    if file.suffix == ".html":
        return filled(content)
    return without_comments(content.decode()).encode() if file.suffix in (".js", ".css") else content


def _license_files() -> Files:
    texts = {f"licenses/{file.name}": file.read_bytes() for file in sorted(LICENSES.glob("*.txt"))}
    vendored = {
        f"licenses/{name}.txt": (vendored.package / "LICENSE").read_bytes()
        for name, vendored in _VENDORED.items()
    }
    return texts | vendored | {"licenses/pdfjs.txt": pdfjs_license()}


def _vendored_files(own: Files) -> Iterator[tuple[str, bytes]]:
    """The vendored modules that the extension's own modules import, and what those import."""
    waiting = [
        (target, name)
        for name, text in own.items()
        if name.endswith(".js")
        for target in required(name, text.decode())
        if target.startswith("vendor/")
    ]
    found: set[str] = set()
    while waiting:
        target, by = waiting.pop()
        if target in found:
            continue
        found.add(target)
        _, name, inner = target.split("/", 2)
        vendored = _VENDORED.get(name)
        source = vendored.package / vendored.modules / inner if vendored else None
        if source is None or not source.is_file():
            raise FileMissing(f"{by} imports {target}, which no npm package provides.")
        text = _SOURCE_MAP.sub(b"\n", source.read_bytes().replace(_MACHINE, b'"production"'))
        yield target, text
        waiting.extend((imported, target) for imported in required(target, text.decode()))


def _target_files(manifest: Manifest, target: Target, common: Files) -> Files:
    files: Files = {"manifest.json": (json.dumps(variant(manifest, target), indent=2) + "\n").encode()}
    if target == "chromium":
        [entry] = manifest.background.scripts
        files[manifest.background.service_worker] = classic_worker(entry, common).encode()
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

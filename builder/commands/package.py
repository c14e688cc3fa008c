"""`build.py package`: both extensions, and the sources for the stores' reviewers, as zips in `dist/`; in
`dist/store/` what the stores are told (`builder/store.py`)."""

from __future__ import annotations

import argparse
import hashlib
import subprocess
import sys
from pathlib import Path

from builder.commands.build import FAULTS, add_client_option
from builder.extension import assemble
from builder.languages import language_differences
from builder.manifest import read_manifest
from builder.packing import write_zip
from builder.paths import DIST, MANIFEST, ROOT
from builder.store import StoreFault, store_files

LIST = "sources.list"  # in the archive only: the names of its files


def run(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="build.py package", description="Pack both extensions and the sources."
    )
    add_client_option(parser)
    try:
        packages = assemble(parser.parse_args(arguments).orcid_client)
    except FAULTS as error:
        print(f"Nothing was packed. {error}", file=sys.stderr)
        return 1
    if differences := language_differences():
        print("Nothing was packed. A language is not complete:", *differences, sep="\n", file=sys.stderr)
        return 1
    manifest = read_manifest(MANIFEST)
    version = manifest.version
    try:
        told = store_files(manifest)
    except StoreFault as error:
        print(f"Nothing was packed. What the stores are told is not right:\n{error}", file=sys.stderr)
        return 1
    for name, content in told.items():
        (DIST / "store" / name).parent.mkdir(parents=True, exist_ok=True)
        (DIST / "store" / name).write_bytes(content)
    print("dist/store: listing, privacy statement, permissions; `build.py pictures` adds the screenshots")
    for target, files in packages.items():
        _pack(DIST / f"orcid-push-{version}-{target}.zip", files)
    try:
        sources = sources_of(ROOT)
    except NoSources as error:
        print(f"Both extensions are packed; the sources are not. {error}", file=sys.stderr)
        return 1
    _pack(DIST / f"orcid-push-{version}-sources.zip", sources)
    return 0


def _pack(path: Path, files: dict[str, bytes]) -> None:
    write_zip(path, files)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    print(f"{path.relative_to(ROOT)}  {path.stat().st_size / 1e6:.2f} MB  sha256 {digest}")


class NoSources(Exception):
    """It cannot be known which files are the sources; the message says why and what to do."""


def sources_of(root: Path) -> dict[str, bytes]:
    """Everything under version control, and a list of it: a reviewer rebuilds from it with `python3 build.py
    package`. The folder of such an archive has no version control; its list says the same. Raises NoSources."""
    names = _listed(root) if (root / LIST).is_file() else _versioned(root)
    files = {name: (root / name).read_bytes() for name in names if (root / name).is_file()}
    return {**files, LIST: "".join([f"{name}\n" for name in sorted(files)]).encode()}


def _listed(root: Path) -> list[str]:
    names = (root / LIST).read_text(encoding="utf-8").splitlines()
    gone = [name for name in names if not (root / name).is_file()]
    if gone:
        raise NoSources(f"{LIST} names {gone[0]}, which is not there. Unpack the archive of sources anew.")
    return names


def _versioned(root: Path) -> list[str]:
    try:
        done = subprocess.run(["git", "ls-files", "-z"], cwd=root, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise NoSources(
            f"Neither git nor a {LIST} says which files they are ({error}). Pack them from a clone, or from an "
            "archive of sources."
        ) from error
    return [name for name in done.stdout.decode().split("\0") if name]

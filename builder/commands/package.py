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
from builder.manifest import read_manifest
from builder.packing import write_zip
from builder.paths import DIST, MANIFEST, ROOT
from builder.store import StoreFault, store_files


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
    _pack(DIST / f"orcid-push-{version}-sources.zip", _sources())
    return 0


def _pack(path: Path, files: dict[str, bytes]) -> None:
    write_zip(path, files)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    print(f"{path.relative_to(ROOT)}  {path.stat().st_size / 1e6:.2f} MB  sha256 {digest}")


def _sources() -> dict[str, bytes]:
    """Everything under version control: a reviewer rebuilds from it with `python3 build.py package`."""
    done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
    names = [name for name in done.stdout.decode().split("\0") if name]
    return {name: (ROOT / name).read_bytes() for name in names if (ROOT / name).is_file()}

"""`build.py build [--orcid-client FILE]`: write both extensions into `dist/`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from builder.client import ClientError
from builder.compiler.closure import ImportRefused
from builder.compiler.refusals import CompilesWrongly
from builder.extension import build
from builder.manifest import ManifestError
from builder.paths import ROOT
from builder.usage import FileMissing
from pycore.language.reading import LanguageFault

# What is wrong with the sources, rather than with the build.
FAULTS = (
    ClientError,
    CompilesWrongly,
    FileMissing,
    ImportRefused,
    LanguageFault,
    ManifestError,
    SyntaxError,
)


def run(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="build.py build", description="Write dist/chromium and dist/firefox."
    )
    add_client_option(parser)
    return build_extension(parser.parse_args(arguments).orcid_client)


def add_client_option(parser: argparse.ArgumentParser) -> None:
    """The option `--orcid-client FILE`."""
    parser.add_argument(
        "--orcid-client",
        metavar="FILE",
        type=Path,
        help="build in an ORCID client: JSON with environment, client_id, and client_secret or relay_url",
    )


def build_extension(client: Path | None = None) -> int:
    """Build both targets and say so; the exit status."""
    try:
        folders = build(client)
    except FAULTS as error:
        print(f"The build stopped. {error}", file=sys.stderr)
        return 1
    for target, folder in folders.items():
        size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
        print(f"Built {target}: {folder.relative_to(ROOT)} ({size / 1e6:.1f} MB)")
    return 0

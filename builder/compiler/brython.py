"""Brython as its release ships it, in exactly the version the patches were written for."""

from __future__ import annotations

import importlib.metadata
import importlib.util
from pathlib import Path

from builder.comments import without_comments
from builder.compiler.patch import PART_SEPARATOR, apply_all
from builder.compiler.patches import RUNTIME

VERSION = "3.15.0"
_SIGN = "__BRYTHON__.version_info=[3,15,0,'final',0]"
_HEADER = (
    "/* Brython {version}, (c) Pierre Quentel, BSD-3-Clause, https://brython.info (licenses/brython.txt).\n"
    "   Built from the release by builder/compiler: without tokenizer, parser, compiler and loaders,\n"
    "   and with the changes listed, each with its reason, in builder/compiler/patches/. */\n"
)


class BrythonError(Exception):
    """The installed Brython is not the one the patches were written for."""


def runtime_source() -> str:
    """What is shipped: the release without what compiled code does not need, fit for the policy."""
    text = apply_all(released(), RUNTIME)
    text = PART_SEPARATOR.join(part for part in text.split(PART_SEPARATOR) if part.strip())
    _, mark, rest = text.partition('"use strict";')
    return _HEADER.format(version=VERSION) + mark + without_comments(rest)


def released() -> str:
    """The whole release as it is. Raises BrythonError where another one is installed."""
    found = importlib.metadata.version("brython")
    if found != VERSION:
        raise BrythonError(
            f"Brython {VERSION} is needed, but {found} is installed: run `python3 build.py build`."
        )
    spec = importlib.util.find_spec("brython")
    if spec is None or spec.origin is None:
        raise BrythonError("The package 'brython' is not installed in this Python.")
    text = (Path(spec.origin).parent / "data" / "brython.js").read_text(encoding="utf-8")
    if _SIGN not in text:
        raise BrythonError(f"The installed brython.js does not say that it is version {VERSION}.")
    return text

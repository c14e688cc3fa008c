"""What a shipped file must not hold: code from strings, and content scripts that weigh on every page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from builder.manifest import Manifest

CONTENT_SCRIPT_BYTES = 8192
_FROM_STRINGS = re.compile(
    rb"\b(?:eval|Function)\s*\(|\bnew\s+Function\b|\bset(?:Timeout|Interval)\s*\(\s*[\"'`]"
)
_INLINE = re.compile(
    rb"<script(?![^>]*\ssrc=)[^>]*>|<[^>]+\son[a-z]+\s*=|<[^>]+\sstyle\s*=|javascript:", re.IGNORECASE
)
_REMOTE = re.compile(rb"<(?:script|link|img|iframe)[^>]+(?:src|href)=[\"'](?:https?:)?//", re.IGNORECASE)


def faults(files: Mapping[str, bytes], manifest: Manifest) -> Iterator[str]:
    """A sentence for each fault of a package."""
    for name, content in files.items():
        if name.endswith((".js", ".mjs")):
            yield from (
                f"{name}:{line}: makes code from text: {text}"
                for line, text in _found(_FROM_STRINGS, content)
            )
        elif name.endswith(".html"):
            yield from (
                f"{name}:{line}: inline script or style: {text}" for line, text in _found(_INLINE, content)
            )
            yield from (
                f"{name}:{line}: loads from elsewhere: {text}" for line, text in _found(_REMOTE, content)
            )
    for name in sorted({name for entry in manifest.content_scripts for name in entry.js}):
        size = len(files[name])
        if size > CONTENT_SCRIPT_BYTES:
            yield f"{name}: {size} bytes; a content script may have {CONTENT_SCRIPT_BYTES}"


def _found(pattern: re.Pattern[bytes], content: bytes) -> Iterator[tuple[int, str]]:
    for found in pattern.finditer(content):
        line = content.count(b"\n", 0, found.start()) + 1
        yield line, found.group().decode(errors="replace")

"""What the extension stores want beside the archives: the listing, the privacy statement, permissions with reasons.

The texts stand in `store/`. Which permissions there are is read out of the manifest: one without a reason, and
a reason without its permission, stop the packing.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from builder.manifest import Manifest
from builder.paths import ROOT

STORE = ROOT / "store"
_LISTS = ("permissions", "host_permissions", "optional_host_permissions")
_SUMMARY = 132  # characters, at most, in the Chrome Web Store
_CONTENT = "content_scripts"


class StoreFault(Exception):
    """What the stores are told is not complete, or not true. One line a fault."""


def store_files(manifest: Manifest) -> dict[str, bytes]:
    """The texts for the stores, by name. Raises StoreFault."""
    reasons = json.loads((STORE / "reasons.json").read_bytes())
    faults = reason_faults(manifest, reasons)
    listing = (STORE / "listing.md").read_text(encoding="utf-8")
    summary = section(listing, "Summary")
    if len(summary) > _SUMMARY:
        faults.append(f"the summary has {len(summary)} characters; a store takes {_SUMMARY}")
    if faults:
        raise StoreFault("\n".join(faults))
    return {
        "listing.md": listing.encode(),
        "privacy.md": (STORE / "privacy.md").read_bytes(),
        "permissions.md": _permissions(manifest, reasons).encode(),
    }


def reason_faults(manifest: Manifest, reasons: Mapping[str, Any]) -> list[str]:
    """Every permission without a reason, and every reason without its permission."""
    faults = []
    for kind in _LISTS:
        asked, given = getattr(manifest, kind), reasons.get(kind, {})
        faults += [f"{kind}: {one} has no reason" for one in asked if not given.get(one)]
        faults += [f"{kind}: {one} is not asked for" for one in given if one not in asked]
    if manifest.content_scripts and not reasons.get(_CONTENT):
        faults.append(f"{_CONTENT} have no reason")
    return faults


def section(text: str, heading: str) -> str:
    """What stands under a heading of the second level. Raises StoreFault."""
    _, found, rest = text.partition(f"\n## {heading}\n")
    if not found:
        raise StoreFault(f'the listing has no "{heading}"')
    return rest.split("\n## ")[0].strip()


def _permissions(manifest: Manifest, reasons: Mapping[str, Any]) -> str:
    lines = ["# Permissions, and why", "", "| permission | for |", "|---|---|"]
    for kind in _LISTS:
        optional = " (optional)" if kind.startswith("optional") else ""
        lines += [f"| `{one}`{optional} | {reasons[kind][one]} |" for one in getattr(manifest, kind)]
    pages = sum(len(script.matches) for script in manifest.content_scripts)
    lines.append(f"| pages by themselves ({pages} patterns) | {reasons[_CONTENT]} |")
    return "\n".join([*lines, ""])

"""Where things are in the checkout."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CORE = ROOT / "pycore"
EXTENSION = ROOT / "extension"
MANIFEST = ROOT / "manifest.json"
OVERLAY = ROOT / "builder" / "overlay"
LICENSES = ROOT / "builder" / "licenses"
NODE_MODULES = ROOT / "node_modules"
DIST = ROOT / "dist"

"""The version of the extension, which stands in `manifest.json` alone."""

from __future__ import annotations

import json

from builder.paths import MANIFEST

VERSION: str = json.loads(MANIFEST.read_text(encoding="utf-8"))["version"]

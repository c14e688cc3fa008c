"""The built extension as a deployer would have built it: with a client of its own."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any


def with_client(built: Path, target: Path, client: dict[str, Any] | None) -> Path:
    """A copy of the built extension at `target` with `client` as its packaged `client.json`.

    The same file that `build.py build --orcid-client FILE` puts in; None: no client is built in.
    """
    shutil.copytree(built, target)
    (target / "client.json").write_text(json.dumps(client or {}), encoding="utf-8")
    return target

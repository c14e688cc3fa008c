"""Pages that "Why are my roles missing?" links to (`extension/background/links.js`)."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from builder.client import Client
from builder.paths import EXTENSION
from builder.tools import node

SCRIPT = """
import { linksOf } from "./links.mjs";
process.stdout.write(JSON.stringify(JSON.parse(process.argv[2]).map(linksOf)));
"""


def links(folder: Path, *said: dict[str, Any]) -> list[dict[str, str]]:
    (folder / "links.mjs").write_text((EXTENSION / "background/links.js").read_text("utf-8"), "utf-8")
    (folder / "run.mjs").write_text(SCRIPT, "utf-8")
    told = [node(), str(folder / "run.mjs"), json.dumps(said)]
    done = subprocess.run(told, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return list(json.loads(done.stdout))


def test_they_are_casrai_s_unless_a_deployer_says_otherwise(tmp_path: Path) -> None:
    own = "https://library.example/roles"
    usual, other, none, wrong, broken = links(
        tmp_path,
        {},
        {"authors_url": own},
        {"authors_url": "", "publishers_url": ""},
        {"authors_url": "javascript:alert(1)", "publishers_url": "http://casrai.org/"},
        {"authors_url": "https://library.example:roles/", "publishers_url": "https://[/"},
    )
    assert usual == {
        "publishers": "https://casrai.org/publishers",
        "authors": "https://casrai.org/credit/for-authors",
    }
    assert other == usual | {"authors": own}
    assert none == wrong == broken == {"publishers": "", "authors": ""}


def test_what_a_deployer_builds_in_may_say_them() -> None:
    built_in = {"environment": "sandbox", "client_id": "APP-1", "client_secret": "s", "authors_url": ""}
    assert Client.model_validate(built_in).authors_url == ""

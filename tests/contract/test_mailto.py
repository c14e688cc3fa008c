"""A letter as a link to the mail program (`extension/workspace/mailto.js`)."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from builder.paths import EXTENSION
from builder.tools import node

SCRIPT = """
import { mailto } from "./mailto.mjs";
process.stdout.write(JSON.stringify(JSON.parse(process.argv[2]).map(([subject, body]) => mailto(subject, body))));
"""


def links(folder: Path, *letters: tuple[str, str]) -> list[dict[str, Any]]:
    code = (EXTENSION / "workspace/mailto.js").read_text("utf-8")
    (folder / "mailto.mjs").write_text(code, "utf-8")
    (folder / "run.mjs").write_text(SCRIPT, "utf-8")
    told = [node(), str(folder / "run.mjs"), json.dumps(letters)]
    done = subprocess.run(told, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return list(json.loads(done.stdout))


def test_a_letter_that_is_too_long_for_a_link_is_not_cut(tmp_path: Path) -> None:
    """Its length counts as it stands in the link, where a Japanese character takes nine."""
    short, long, wide = links(tmp_path, ("A & B", "Dear\n\nall=?"), ("A", "x" * 1980), ("題", "あ" * 220))
    asked = parse_qs(urlsplit(short["href"]).query)
    assert (asked["subject"], asked["body"], short["whole"]) == (["A & B"], ["Dear\r\n\r\nall=?"], True)
    assert (long, wide["whole"]) == ({"href": "mailto:?subject=A", "whole": False}, False)
    assert wide["href"] == "mailto:?subject=%E9%A1%8C"

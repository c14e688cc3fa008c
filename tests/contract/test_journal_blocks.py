"""The journal put together from what is kept of it: the same in the browser's pages as in the core."""

from __future__ import annotations

import copy
import json
import subprocess
from pathlib import Path
from typing import Any

from builder.paths import EXTENSION
from builder.tools import node
from pycore.push.blocks import block_text, whole
from pycore.push.journal import new_row

SCRIPT = """
import { blockKeys, isBlock, wholeJournal } from "./journal.mjs";
const all = JSON.parse(process.argv[2]);
process.stdout.write(JSON.stringify(all.map((kept) => [wholeJournal(kept.journal, kept), Object.keys(kept).filter(isBlock),
  blockKeys(kept.journal)])));
"""


def _kept() -> list[dict[str, Any]]:
    rows = [new_row(str(code), None, "T", "remove", code) for code in range(45)]
    begun = {"kind": "removal", "at": 7, "saves": 1, "status": "running", "problem": None, "rows": rows}
    later = copy.deepcopy(begun)
    for row in later["rows"][15:]:  # type: ignore[index]
        row.update(state="sent", attempts=1)
    texts = {f"journal.{number}": block_text(later, number) for number in range(3)}
    return [
        {"journal": begun},
        {"journal": begun, **texts},
        {"journal": begun, "journal.2": texts["journal.2"]},
        {"journal": {**begun, "saves": 2}, **texts},
        {"journal": {**begun, "rows": rows[:3]}, **texts},
        {"journal": {**begun, "rows": rows[::-1]}, **texts},
        {"journal": {name: value for name, value in begun.items() if name not in ("at", "saves")}, **texts},
    ]


def test_a_page_reads_the_journal_as_the_core_does(tmp_path: Path) -> None:
    (tmp_path / "journal.mjs").write_text((EXTENSION / "shared/journal.js").read_text("utf-8"), "utf-8")
    (tmp_path / "run.mjs").write_text(SCRIPT, "utf-8")
    all_kept = _kept()
    done = subprocess.run(
        [node(), str(tmp_path / "run.mjs"), json.dumps(all_kept)], capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    for kept, (journal, blocks, keys) in zip(all_kept, json.loads(done.stdout), strict=True):
        assert journal == whole(kept)
        assert blocks == [key for key in kept if key != "journal"]
        assert keys == [f"journal.{number}" for number in range((len(kept["journal"]["rows"]) + 19) // 20)]
    states = [[row["state"] for row in whole(kept)["rows"]] for kept in all_kept]
    assert states[1] == ["planned"] * 15 + ["sent"] * 30
    assert states[2] == ["planned"] * 40 + ["sent"] * 5
    assert set(states[3]) == {"planned"}

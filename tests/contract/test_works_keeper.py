"""The works list as the workspace keeps it (`extension/workspace/works/keeper.js`): no work is lost between chunks."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from builder.paths import EXTENSION
from builder.tools import node

# Gives the chunks one after another, as the browser tells of them, and writes what is listed at the end.
SCRIPT = """
import { makeKeeper } from "./keeper.mjs";
const core = { call: (_name, { entries }) => entries.map(({ key }) => ({ key })) };
let broken = null;
const keeper = makeKeeper({ core: () => core, changed: () => {}, inSight: () => [], broke: (error) => { broken = error.message; } });
for (const [name, keys] of JSON.parse(process.argv[2])) {
  const entries = keys && keys.map((key) => ({ key, doi: null, said: [], ours: [], rows: [] }));
  keeper.take([[name, entries ? JSON.stringify(entries) : undefined]]);
  while (keeper.busy()) await new Promise((resolve) => setTimeout(resolve));
}
const keys = (list) => list.map(({ key }) => key);
process.stdout.write(JSON.stringify({ broken, rows: keys(keeper.rows()), entries: keys(keeper.entries()) }));
"""


def listed(folder: Path, *chunks: tuple[str, list[str] | None]) -> dict[str, Any]:
    (folder / "keeper.mjs").write_text((EXTENSION / "workspace/works/keeper.js").read_text("utf-8"), "utf-8")
    (folder / "run.mjs").write_text(SCRIPT, "utf-8")
    done = subprocess.run(
        [node(), str(folder / "run.mjs"), json.dumps(chunks)], capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout))


def test_a_work_that_moves_to_another_chunk_stays_in_the_list(tmp_path: Path) -> None:
    first = [("works.0", ["a", "b"]), ("works.1", ["c", "d"]), ("works.2", ["e"])]
    fewer = listed(tmp_path, *first, ("works.0", ["b", "c"]), ("works.1", ["d", "e"]), ("works.2", None))
    assert fewer == {"broken": None, "rows": ["b", "c", "d", "e"], "entries": ["b", "c", "d", "e"]}
    more = listed(
        tmp_path, *first, ("works.0", ["new", "a"]), ("works.1", ["b", "c"]), ("works.2", ["d", "e"])
    )
    assert more == {
        "broken": None,
        "rows": ["new", "a", "b", "c", "d", "e"],
        "entries": ["new", "a", "b", "c", "d", "e"],
    }

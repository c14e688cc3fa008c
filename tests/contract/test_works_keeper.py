"""The works list as the workspace keeps it (`extension/workspace/works/keeper.js`)."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from builder.paths import EXTENSION
from builder.tools import node

# Gives what of the session is new, one after another, as the browser tells of them, and writes what is listed at the end.
SCRIPT = """
import { makeKeeper } from "./keeper.mjs";
const core = { call: (_name, { entries, wishes }) => entries.map(({ key }) => ({ key, chosen: Boolean(wishes[key]) })) };
let broken = null;
const keeper = makeKeeper({ core: () => core, changed: () => {}, inSight: () => [], broke: (error) => { broken = error.message; } });
const entry = (key) => ({ key, doi: null, said: [], ours: [], rows: [] });
for (const [name, value] of JSON.parse(process.argv[2])) {
  keeper.take([[name, Array.isArray(value) ? JSON.stringify(value.map(entry)) : value ?? undefined]]);
  while (keeper.busy()) await new Promise((resolve) => setTimeout(resolve));
}
const keys = (list) => list.map(({ key }) => key);
const chosen = keys(keeper.rows().filter((row) => row.chosen));
process.stdout.write(JSON.stringify({ broken, rows: keys(keeper.rows()), entries: keys(keeper.entries()), chosen, drafted: keeper.drafted() }));
"""


def listed(folder: Path, *told: tuple[str, Any]) -> dict[str, Any]:
    (folder / "keeper.mjs").write_text((EXTENSION / "workspace/works/keeper.js").read_text("utf-8"), "utf-8")
    (folder / "run.mjs").write_text(SCRIPT, "utf-8")
    done = subprocess.run(
        [node(), str(folder / "run.mjs"), json.dumps(told)], capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout))


def test_a_work_that_moves_to_another_chunk_stays_in_the_list(tmp_path: Path) -> None:
    first = [("works.0", ["a", "b"]), ("works.1", ["c", "d"]), ("works.2", ["e"])]
    fewer = listed(tmp_path, *first, ("works.0", ["b", "c"]), ("works.1", ["d", "e"]), ("works.2", None))
    assert fewer["broken"] is None
    assert fewer["rows"] == fewer["entries"] == ["b", "c", "d", "e"]
    more = listed(
        tmp_path, *first, ("works.0", ["new", "a"]), ("works.1", ["b", "c"]), ("works.2", ["d", "e"])
    )
    assert more["rows"] == more["entries"] == ["new", "a", "b", "c", "d", "e"]


def test_what_was_pushed_is_not_shown_as_chosen_any_more(tmp_path: Path) -> None:
    draft = {"works": [{"key": key, "roles": [{"role": "software", "degree": None}]} for key in "ab"]}
    rows = [{"key": "a", "state": "confirmed"}, {"key": "b", "state": "failed"}]
    started = [("works.0", ["a", "b"]), ("draft", draft)]
    assert listed(tmp_path, *started)["chosen"] == ["a", "b"]
    pushed = listed(tmp_path, *started, ("journal", {"kind": "push", "rows": rows}))
    assert (pushed["chosen"], pushed["drafted"]) == (["b"], 1)

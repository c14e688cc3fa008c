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
import { EVERYTHING, makeEngine } from "./engine.mjs";
import { makeKeeper } from "./keeper.mjs";
const row = ({ key, offered }, wishes) => ({
  key, chosen: Boolean(wishes[key]), search: key, apart: offered ? "offered" : "", facets: [offered ? "offered" : "silent"],
});
const core = { call: (name, { entries, wishes, offers, chosen }) => (name === "works.rows"
  ? entries.map((entry) => row(entry, wishes))
  : [...offers].sort((one, other) => chosen.includes(other.key) - chosen.includes(one.key)).slice(0, first ? 1 : undefined)) };
let broken = null;
const keeper = makeKeeper({ core: () => core, changed: () => {}, inSight: () => [], broke: (error) => { broken = error.message; } });
const first = process.argv[3] === "first"; // all that are offered are versions of one work
const entry = (given) => ({ doi: null, said: [], ours: [], rows: [], ...(typeof given === "string" ? { key: given } : given) });
for (const [name, value] of JSON.parse(process.argv[2])) {
  keeper.take([[name, Array.isArray(value) ? JSON.stringify(value.map(entry)) : value ?? undefined]]);
  while (keeper.busy()) await new Promise((resolve) => setTimeout(resolve));
}
const keys = (list) => list.map(({ key }) => key);
const chosen = keys(keeper.rows().filter((row) => row.chosen));
const arranged = (facets) => {
  const { shown, counts, whole } = makeEngine().arrange(keeper.rows(), { ...EVERYTHING, facets });
  return { shown: keys(shown), counts: Object.fromEntries(counts), whole };
};
const deposit = keeper.deposit("10.5555/new");
process.stdout.write(JSON.stringify({ plain: arranged([]), offered: arranged(["offered"]), deposit, broken, rows: keys(keeper.rows()), entries: keys(keeper.entries()), chosen, drafted: keeper.drafted() }));
"""


def listed(folder: Path, *told: tuple[str, Any], of: str = "") -> dict[str, Any]:
    for name in ("keeper", "engine"):
        code = (EXTENSION / f"workspace/works/{name}.js").read_text("utf-8")
        (folder / f"{name}.mjs").write_text(code, "utf-8")
    (folder / "run.mjs").write_text(SCRIPT, "utf-8")
    done = subprocess.run(
        [node(), str(folder / "run.mjs"), json.dumps(told), of], capture_output=True, text=True, timeout=60
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


def _offer(doi: str, *versions: str) -> dict[str, Any]:
    return {
        "key": doi,
        "doi": doi,
        "offered": {"beside": "", "versions": versions, "deposit": {"status": "no-roles"}},
    }


def test_a_work_is_offered_while_no_work_of_the_record_is_the_same(tmp_path: Path) -> None:
    """Whichever comes first; and again when it has gone from the record."""
    new, version = _offer("10.5555/new"), _offer("10.5555/v2", "10.5555/v1")
    work = {"key": "10.5555/encoded%2D", "doi": "10.5555/encoded%2D", "also": ["10.5555/v1"]}
    offers = ("offers.0", [new, version])
    assert listed(tmp_path, ("works.0", ["a"]), offers)["rows"] == ["a", "10.5555/new", "10.5555/v2"]
    assert listed(tmp_path, offers, ("works.0", ["a", work]))["rows"] == ["a", work["key"], "10.5555/new"]
    pushed = [("works.0", ["a"]), offers, ("works.0", ["a", {"key": "10.5555/new", "doi": "10.5555/new"}])]
    assert listed(tmp_path, *pushed)["rows"] == ["a", "10.5555/new", "10.5555/v2"]
    assert listed(tmp_path, *pushed)["entries"] == ["a", "10.5555/new"], "an offer is no work of the record"
    assert listed(tmp_path, *pushed)["deposit"] is None
    assert listed(tmp_path, *pushed, ("works.0", ["a"]))["deposit"] == {"status": "no-roles"}
    assert listed(tmp_path, offers, ("offers.0", None), ("offers", None))["rows"] == []
    assert listed(tmp_path, offers, ("offers", None))["rows"] == []


def test_what_is_offered_is_shown_only_where_it_is_asked_for(tmp_path: Path) -> None:
    found = listed(tmp_path, ("works.0", ["a", "b"]), ("offers.0", [_offer("10.5555/new")]))
    assert found["plain"] == {"shown": ["a", "b"], "counts": {"silent": 2, "offered": 1}, "whole": 2}
    assert found["offered"] == {"shown": ["10.5555/new"], "counts": {"offered": 1}, "whole": 3}


def test_the_version_that_roles_are_chosen_for_is_the_one_that_is_shown(tmp_path: Path) -> None:
    offers = [("works.0", ["a"]), ("offers.0", [_offer("10.5555/v1"), _offer("10.5555/v2")])]
    assert listed(tmp_path, *offers, of="first")["rows"] == ["a", "10.5555/v1"]
    draft = {"works": [{"key": "10.5555/v2", "roles": []}]}
    assert listed(tmp_path, *offers, ("draft", draft), of="first")["rows"] == ["a", "10.5555/v2"]

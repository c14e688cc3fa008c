"""What of the works list is shown, in which order, and what of it is selected, as its scripts work it out."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from builder.paths import EXTENSION
from builder.tools import node

WORKS = EXTENSION / "workspace" / "works"
SCRIPT = """
import { EVERYTHING, makeEngine } from "./engine.mjs";
import { makeSelection } from "./selection.mjs";
const row = (key, year, date) => ({ key, year, search: key, facets: [], apart: "", type: "", sort: { title: key, journal: "", date } });
const rows = [row("a", 2020, "2020"), row("b", null, ""), row("c", 2022, "2022"), row("d", 2021, "2021")];
const engine = makeEngine();
const keys = (query) => engine.arrange(rows, { ...EVERYTHING, ...query }).shown.map(({ key }) => key).join("");
const selected = (act) => {
  const selection = makeSelection();
  act(selection);
  return [...selection.keys].sort().join("");
};
console.log(JSON.stringify({
  "as it is": keys({}),
  "from a year": keys({ from: 2021 }),
  "to a year": keys({ to: 2021 }),
  "the oldest first": keys({ sort: { by: "date", descending: false } }),
  "the newest first": keys({ sort: { by: "date", descending: true } }),
  "a span": selected((one) => { one.toggle(rows, 1, false); one.toggle(rows, 3, true); }),
  "a span unselected": selected((one) => { one.only(rows); one.toggle(rows, 2, false); one.toggle(rows, 1, true); }),
  "only these": selected((one) => { one.toggle(rows, 0, false); one.only([rows[1]]); }),
}));
"""


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    folder: Path = tmp_path_factory.mktemp("works")
    for name in ("engine", "selection"):
        (folder / f"{name}.mjs").write_text(
            (WORKS / f"{name}.js").read_text(encoding="utf-8"), encoding="utf-8"
        )
    script = folder / "works.mjs"
    script.write_text(SCRIPT, encoding="utf-8")
    done = subprocess.run([node(), str(script)], capture_output=True, check=True, encoding="utf-8")
    return dict(json.loads(done.stdout))


def test_a_work_without_a_year_is_in_no_span_of_years(found: dict[str, str]) -> None:
    assert ("abcd", "cd", "ad") == (found["as it is"], found["from a year"], found["to a year"])


def test_works_without_a_date_come_last_in_either_order(found: dict[str, str]) -> None:
    assert ("adcb", "cdab") == (found["the oldest first"], found["the newest first"])


def test_a_span_of_works_becomes_as_its_first_is(found: dict[str, str]) -> None:
    assert ("bcd", "ad") == (found["a span"], found["a span unselected"])


def test_all_that_fit_are_selected_and_nothing_else(found: dict[str, str]) -> None:
    assert found["only these"] == "b"

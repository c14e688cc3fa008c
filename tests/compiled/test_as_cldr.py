"""Plural forms, grouped numbers, lists and dates of each language are those that `Intl` has from CLDR."""

from __future__ import annotations

import json
import subprocess

import pytest

from builder.languages import read_languages
from builder.paths import EXTENSION
from builder.tools import node
from pycore.language import say, use

SCRIPT = """
"use strict";
const { readFileSync } = require("node:fs");
(0, eval)(readFileSync(process.argv[1], "utf8"));
const catalogue = JSON.parse(readFileSync(0, "utf8"));
const { language } = catalogue;
const rules = new Intl.PluralRules(language);
const forms = rules.resolvedOptions().pluralCategories;
const asked = Object.fromEntries([...forms, "other"].map((form) => [form, [form]]));
globalThis.language.use({ ...catalogue, messages: { form: [["n", "plural", asked]], number: [["n", "number"]] } });
const numbers = [...Array(1201).keys(), 9999, 10000, 10001, 99999, 100000, 999999, 1000000, 1000001, 2000000, 12345678];
const wrong = [];
for (const n of numbers) {
  const said = [globalThis.language.say("form", { n }), globalThis.language.say("number", { n })];
  const right = [rules.select(n), new Intl.NumberFormat(language).format(n)];
  if (String(said) !== String(right)) wrong.push([n, said, right]);
}
process.stdout.write(JSON.stringify(wrong));
"""
LISTS_AND_DATES = """
"use strict";
const { readFileSync } = require("node:fs");
(0, eval)(readFileSync(process.argv[1], "utf8"));
const catalogue = JSON.parse(readFileSync(0, "utf8"));
const locale = catalogue.language === "en" ? "en-GB" : catalogue.language;
const messages = { and: [["names", "list", "and"]], or: [["names", "list", "or"]], day: [["day", "date"]] };
globalThis.language.use({ ...catalogue, messages });
const { say } = globalThis.language;
const lists = [[], ["A"], ["A", "B"], ["A", "B", "C"], ["A", "B", "C", "D"]];
for (const last of ["Investigación", "Hilda", "Hierro", "Iris", "Ólaf", "Otto", "Horacio", "Yann"]) lists.push(["A", last], ["A", "B", last]);
const wrong = [];
const compare = (said, right) => { if (said !== right) wrong.push([said, right]); };
for (const names of lists) {
  compare(say("and", { names }), new Intl.ListFormat(locale, { type: "conjunction" }).format(names));
  compare(say("or", { names }), new Intl.ListFormat(locale, { type: "disjunction" }).format(names));
}
const written = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
for (let month = 1; month <= 12; month++) {
  for (const day of ["01", "02", "28"]) {
    const date = `2026-${String(month).padStart(2, "0")}-${day}`;
    compare(say("day", { day: date }), written.format(new Date(`${date}T00:00:00Z`)));
  }
}
process.stdout.write(JSON.stringify(wrong));
"""
# What is written otherwise than `Intl` does, and why.
OTHERWISE = {
    "ko": "및",  # names of roles have it inside them, so a comma stands between them
    "fr": "1 ",  # the first day of a month is "1er", which CLDR leaves to whoever writes it
    "es": "Ólaf",  # an accent does not change the sound
}


@pytest.mark.parametrize("code", sorted(read_languages()))
def test_plurals_and_numbers_are_as_cldr_has_them(code: str) -> None:
    done = subprocess.run(
        [node(), "-e", SCRIPT, str(EXTENSION / "core" / "language.js")],
        input=json.dumps(read_languages()[code]),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert json.loads(done.stdout) == []


@pytest.mark.parametrize("code", sorted(read_languages()))
def test_lists_and_dates_are_as_cldr_has_them(code: str) -> None:
    done = subprocess.run(
        [node(), "-e", LISTS_AND_DATES, str(EXTENSION / "core" / "language.js")],
        input=json.dumps(read_languages()[code]),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    wrong = json.loads(done.stdout)
    kept = OTHERWISE.get(code, "\0")
    assert [one for one in wrong if kept not in one[1]] == []
    assert bool(wrong) == (code in OTHERWISE)


def test_what_intl_leaves_to_whoever_writes_it() -> None:
    """Said by the core, which the compiled one is compared with (test_languages)."""
    try:
        use(read_languages()["fr"])
        assert say("taken/read-on", date="2026-05-01") == ", lus le 1er mai 2026"
        assert say("taken/read-on", date="2026-05-11") == ", lus le 11 mai 2026"
        use(read_languages()["es"])
        roles = {"funding-acquisition": None, "investigation": None}
        assert say("roles", roles=roles) == "Captación de fondos e Investigación"
        assert say("marked/could-be", names=["Ana", "Óscar"]) == "Podría ser Ana u Óscar"
        assert say("names", names=["Ana", "Íñigo", "Hierro"]) == "Ana, Íñigo y Hierro"
    finally:
        use(read_languages()["en"])

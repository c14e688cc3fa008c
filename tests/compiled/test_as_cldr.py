"""Plural forms and grouped numbers of each language are those that `Intl` has from CLDR."""

from __future__ import annotations

import json
import subprocess

import pytest

from builder.languages import read_languages
from builder.paths import EXTENSION
from builder.tools import node

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

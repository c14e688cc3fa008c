"""`build.py new-language CODE`: the file of a language with what it lacks, its line in NAMES, and what remains.

For a language that is there already it puts in the messages that are missing, and takes out those that are none
any more.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

from builder.languages import OPEN
from builder.paths import ROOT
from builder.tools import node
from pycore.language.plurals import plural_form
from pycore.language.reading import read_language

_CODE = re.compile(r"[a-z]{2,3}(-[A-Z]{2})?\Z")
_ENTRY = re.compile(r'^    "([^"]+)": (".*"),?$')
NUMBERS = (*range(201), 1000, 1_000_000)
# What CLDR says of a language, as far as the browser's `Intl` has it. Plural rules it has only as results.
_HEAD = """
const [code, ...numbers] = process.argv.slice(1);
const number = new Intl.NumberFormat(code, { numberingSystem: "latn" }).formatToParts(1234567);
const joints = (type) => {
  const between = new Intl.ListFormat(code, { type }).formatToParts(["A", "B", "C", "D"]).filter((part) => part.type === "literal");
  const [two] = new Intl.ListFormat(code, { type }).formatToParts(["A", "B"]).filter((part) => part.type === "literal");
  return { two: two.value, middle: between[0].value, last: between.at(-1).value };
};
const written = new Intl.DateTimeFormat(code, { dateStyle: "long", calendar: "gregory", numberingSystem: "latn", timeZone: "UTC" });
const parts = (month) => written.formatToParts(Date.UTC(2026, month, 28));
const locale = new Intl.Locale(code);
const rules = new Intl.PluralRules(code);
process.stdout.write(JSON.stringify({
  name: new Intl.DisplayNames(code, { type: "language" }).of(code),
  forms: ["zero", "one", "two", "few", "many", "other"].filter((one) => rules.resolvedOptions().pluralCategories.includes(one)),
  selected: numbers.map((one) => rules.select(Number(one))),
  head: {
    language: code,
    direction: (locale.getTextInfo?.() ?? locale.textInfo).direction,
    number: {
      group: number.find(({ type }) => type === "group")?.value ?? "",
      size: number.findLast(({ type }) => type === "integer").value.length,
      least: new Intl.NumberFormat(code).formatToParts(1234).some(({ type }) => type === "group") ? 4 : 5,
    },
    and: joints("conjunction"),
    or: joints("disjunction"),
    dates: {
      day: parts(0).map(({ type, value }) => (["day", "month", "year"].includes(type) ? `{${type}}` : value)).join(""),
      months: [...Array(12).keys()].map((month) => parts(month).find(({ type }) => type === "month").value),
    },
  },
}));
"""


class Refused(Exception):
    """The language cannot be added; the text says why."""


def run(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print("usage: python3 build.py new-language CODE   (nl, pt-BR: what browsers call it)")
        return 2
    try:
        written, remains = add(arguments[0])
    except Refused as refusal:
        print(refusal, file=sys.stderr)
        return 1
    print("\n".join([*(f"wrote {path}" for path in written), *remains]))
    return 0


def add(code: str, root: Path = ROOT) -> tuple[list[str], list[str]]:
    """Write what the language `code` lacks: the files that were written, and what remains to be done. Raises
    Refused."""
    if not _CODE.match(code):
        raise Refused(f"{code!r} is no code of a language, such as nl or pt-BR.")
    languages, listing = root / "extension" / "languages", root / "builder" / "languages.py"
    english, file = languages / "en.json", languages / f"{code}.json"
    source = english.read_text(encoding="utf-8")
    remains = []
    if file.exists():
        own = json.loads(file.read_text(encoding="utf-8"))
    else:
        known = _known(code)
        rules = _rules(known, languages)
        if rules is None:
            remains.append(
                f"The plural rules are English: write those for {', '.join(known['forms'])} (CLDR has them)."
            )
        own = {**_head(known["head"], rules, json.loads(source)), "messages": {}}
        named = listing.read_text(encoding="utf-8")
        line = f'    "{code}": {json.dumps(known["name"], ensure_ascii=False)},\n'
        if f'    "{code}": ' not in named:
            listing.write_text(_into_names(named, line), encoding="utf-8")
    text, untranslated = _filled(own, source)
    file.write_text(text, encoding="utf-8")
    if untranslated:
        remains.append(f"{untranslated} messages begin with {OPEN}and are in English: translate them.")
    remains.append(f"A glossary: docs/glossaries/{code}.md. Then docs/adding-a-language.md, from step 2.")
    return [path.relative_to(root).as_posix() for path in (file, listing)], remains


def _known(code: str) -> dict[str, Any]:
    asked = [node(), "-e", _HEAD, code, *map(str, NUMBERS)]
    answer = subprocess.run(asked, capture_output=True, encoding="utf-8")
    if answer.returncode:
        raise Refused(f"The browser's Intl does not know {code!r}.")
    known: dict[str, Any] = json.loads(answer.stdout)
    if known["name"] == code:
        raise Refused(f"The browser's Intl does not know {code!r}.")
    return {**known, "name": known["name"][0].upper() + known["name"][1:]}


def _rules(known: dict[str, Any], languages: Path) -> dict[str, str] | None:
    """The plural rules of a language that is there and gives every number the same form; None if none does."""
    for file in sorted(languages.glob("*.json")):
        text = file.read_text(encoding="utf-8")
        rules = read_language(text, file.name)["plurals"]
        if [plural_form(number, rules) for number in NUMBERS] == known["selected"]:
            return dict(json.loads(text)["plurals"])
    return None


def _head(known: dict[str, Any], rules: dict[str, str] | None, english: dict[str, Any]) -> dict[str, Any]:
    joints = {
        **english["lists"],
        "and": known["and"],
        "or": known["or"],
        "all": dict.fromkeys(("two", "middle", "last"), known["and"]["two"]),
    }
    return {
        "language": known["language"],
        "direction": known["direction"],
        "plurals": english["plurals"] if rules is None else rules,
        "number": known["number"],
        "lists": joints,
        "dates": known["dates"],
        "sentences": english["sentences"],
    }


def _filled(own: dict[str, Any], english: str) -> tuple[str, int]:
    """The language's file in the lines of the English one, and how many of its messages are English still."""
    head = {name: part for name, part in own.items() if name != "messages"}
    lines = json.dumps(head, ensure_ascii=False, indent=2).removesuffix("\n}") + ',\n  "messages": {\n'
    untranslated = 0
    body = []
    for line in english.split('  "messages": {\n')[1].split("\n"):
        entry = _ENTRY.match(line)
        if not entry:
            body.append(line)
            continue
        said = own["messages"].get(entry[1]) or OPEN + json.loads(entry[2])
        untranslated += said.startswith(OPEN)
        comma = "," if line.endswith(",") else ""
        body.append(f'    "{entry[1]}": {json.dumps(said, ensure_ascii=False)}{comma}')
    return lines + "\n".join(body), untranslated


def _into_names(source: str, line: str) -> str:
    start = source.index("NAMES = {")
    end = source.index("\n}", start) + 1
    return source[:end] + line + source[end:]

"""What is said is the same in JavaScript, in the compiled core and under CPython: every message of every language."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from builder.compiler.sources import Module
from builder.languages import read_languages
from builder.paths import EXTENSION
from builder.tools import node
from pycore.credit import DEGREES, SLUGS
from pycore.language import fact, say, use
from pycore.language.reading import needs
from tests.compiled.compiling import run_compiled

NUMBERS = (0, 1, 2, 3, 5, 11, 21, 100, 101, 999, 1000, 1234, 10000, 100000, 1000000, 1234567, -1, -12345)
NAMES: list[list[Any]] = [
    [],
    ["A"],
    ["A", "B & C"],
    ["A", fact("degree/lead"), "Ç", "“D” {e}"],
    ["A", "Íñigo", "ILSE"],
    ["A", "Hierro"],
    ["A", "Óscar"],
]
ROLES = [
    [],
    [{"role": "software", "degree": None}],
    [{"role": slug, "degree": degree} for slug, degree in zip(reversed(SLUGS), [None, *DEGREES] * 4)],
]
SCRIPT = """
"use strict";
const { readFileSync } = require("node:fs");
(0, eval)(readFileSync(process.argv[1], "utf8"));
const { catalogue, facts } = JSON.parse(readFileSync(0, "utf8"));
globalThis.language.use(catalogue);
process.stdout.write(JSON.stringify(facts.map((one) => globalThis.language.say(one))));
"""
COMPILED = """
from __future__ import annotations
import json
from pycore.language import say, use
DATA = json.loads({text!r})

def case_every_message():
    use(DATA["catalogue"])
    return [say(one) for one in DATA["facts"]]
"""


def values(kind: str, choices: list[str]) -> list[Any]:
    match kind:
        case "plural" | "number":
            return list(NUMBERS)
        case "select":
            return [*choices, "anything else", True, False, None]
        case "list":
            return list(NAMES)
        case "date":
            return ["2026-01-31", "1999-12-01", "2026-05-11"]
        case "role":
            return list(SLUGS)
        case "degree":
            return list(DEGREES)
        case "roles":
            return ROLES
    return ["Ada", "Œ 𝔄", 1, 12345, fact("degree/equal"), [fact("degree/lead"), fact("degree/equal")]]


def choices_of(parts: Any, name: str) -> list[str]:
    found = []
    for part in parts if isinstance(parts, list) else []:
        if isinstance(part, list) and len(part) > 2 and isinstance(part[2], dict):
            if part[0] == name and part[1] == "select":
                found += list(part[2])
            for inner in part[2].values():
                found += choices_of(inner, name)
    return found


def kinds_of(parts: Any, name: str) -> set[str]:
    """How a placeholder is used: one that is chosen by may also be said."""
    found = set()
    for part in parts if isinstance(parts, list) else []:
        if isinstance(part, list):
            if part[0] == name:
                found.add(part[1] if len(part) > 1 else "")
            for inner in part[2].values() if len(part) > 2 and isinstance(part[2], dict) else ():
                found |= kinds_of(inner, name)
    return found


def needed(message: Any, name: str, kind: str) -> list[Any]:
    choices = choices_of(message, name)
    said = kinds_of(message, name) - {"select"}
    if not choices or not said:
        return values(kind, choices)
    return [*(one for one in choices if one != "other"), *(DEGREES if "degree" in said else ["Ada", "Œ 𝔄"])]


def examples(catalogue: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Each message with every value of each placeholder, the others being the first of theirs."""
    for code, message in catalogue["messages"].items():
        wanted = {name: needed(message, name, kind) for name, kind in needs(message).items()}
        first = {name: known[0] for name, known in wanted.items()}
        yield fact(code, **first)
        for name, known in wanted.items():
            for value in known[1:]:
                yield fact(code, **{**first, name: value})


@cache
def data(code: str) -> dict[str, Any]:
    catalogue = read_languages()[code]
    return {"catalogue": catalogue, "facts": list(examples(catalogue))}


def named(code: str) -> str:
    return f"tests.said_{code.replace('-', '_')}"


@cache
def compiled() -> dict[str, dict[str, object]]:
    """What is said compiled, in all languages: the core is started once for them."""
    modules = {}
    for code in read_languages():
        source = COMPILED.format(text=json.dumps(data(code), ensure_ascii=False))
        modules[named(code)] = Module(named(code), f"tests/{code}.py", source)
    return run_compiled(modules, "evaluate")


@pytest.mark.parametrize("code", sorted(read_languages()))
def test_the_same_is_said_everywhere(code: str) -> None:
    catalogue, facts = data(code)["catalogue"], data(code)["facts"]
    try:
        use(catalogue)
        said = [say(one) for one in facts]
    finally:
        use(read_languages()["en"])
    assert len(said) > len(catalogue["messages"])
    done = subprocess.run(
        [node(), "-e", SCRIPT, str(EXTENSION / "core" / "language.js")],
        input=json.dumps(data(code), ensure_ascii=False),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert json.loads(done.stdout) == said
    assert compiled()[named(code)] == {"case_every_message": repr(said)}

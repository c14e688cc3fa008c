from __future__ import annotations

import importlib
import json
import subprocess
from typing import Any, cast

import pytest

from builder.compiler.bundle import ENTRIES
from builder.compiler.closure import closure
from builder.compiler.frozen import FROZEN, freeze
from builder.compiler.sources import Module, find_modules
from builder.compiler.wordings import packed
from builder.paths import CORE, OVERLAY
from builder.tools import node
from pycore.statement.lexicon.tables import tables

MODULES = find_modules(CORE, "pycore")


TABLES = "pycore.statement.lexicon.tables"


@pytest.mark.parametrize("name", set(FROZEN) - {TABLES})
def test_what_is_shipped_is_what_the_module_gives(name: str) -> None:
    function = name.rpartition(".")[2]
    shipped: dict[str, object] = {}
    exec(compile(freeze(MODULES)[name].source, name, "exec"), shipped)
    assert shipped[function]() == getattr(importlib.import_module(name), function)()  # type: ignore[operator]


def _unpacked(text: str, words: list[str]) -> dict[str, Any]:
    """What the browser's module makes of a text, and the lines that it gives for each of the words."""
    source = find_modules(OVERLAY)["_wordings"].source
    runtime = (
        "{ builtins: { None: null, dict: { $setitem: (dict, key, value) => { dict[key] = value; } } },"
        " js_module: () => ({ plain: (value) => value }), make_builtin_class: () => ({}), set_func_names() {},"
        " finalize_type() {}, str_value: (text) => text }"
    )
    script = (
        f"const {{ unpack }} = (function ($B) {{ {source} }})({runtime});"
        'const { text, words } = JSON.parse(require("node:fs").readFileSync(0, "utf8"));'
        "const { first, ...rest } = unpack(text);"
        "const found = words.map((word) => [word, first.get(word)]).filter(([, lines]) => lines !== null);"
        "process.stdout.write(JSON.stringify({ ...rest, first: Object.fromEntries(found) }));"
    )
    asked = json.dumps({"text": text, "words": words})
    done = subprocess.run(
        [node(), "-e", script], input=asked, capture_output=True, encoding="utf-8", check=True
    )
    return cast(dict[str, Any], json.loads(done.stdout))


def _in_any_order(tables: dict[str, Any]) -> dict[str, Any]:
    return {
        **tables,
        "first": {word: sorted(lines.split("\n")) for word, lines in tables["first"].items()},
        "others": sorted(tables["others"].split()),
        "core": sorted(tables["core"].split()),
    }


def test_the_shipped_wordings_are_those_of_the_tables() -> None:
    given = tables()
    known = [*given["first"], *given["others"].split()]
    asked = [*known, *(word[:-1] for word in known), *(word + "s" for word in known), "", "!", "\uffff"]
    assert _in_any_order(_unpacked(packed(given), asked)) == _in_any_order(given)


def test_no_word_finds_what_every_object_has() -> None:
    odd = {
        "first": {"constructor": "of|constructor|||\nof|constructor 3|||"},
        "others": "3",
        "core": "constructor",
    }
    given = {**odd, "cjk": {}, "terms": ""}
    found = _unpacked(packed(given), ["constructor", "3", "valueOf", "constructor 3"])
    assert _in_any_order(found) == _in_any_order(given)


@pytest.mark.parametrize("wording", ["dNA", "\U0001d400"])
def test_a_wording_that_would_be_read_wrongly_is_refused(wording: str) -> None:
    with pytest.raises(ValueError, match="a letter that marks something"):
        packed({"first": {"a": f"of|{wording}|||"}, "others": "", "core": "", "cjk": {}, "terms": ""})


@pytest.mark.parametrize("name", FROZEN)
def test_a_frozen_module_is_in_use(name: str) -> None:
    used = closure(ENTRIES, {**find_modules(OVERLAY), **freeze(MODULES)})
    assert name in [module.name for module in used]


def test_other_modules_stay_as_they_are() -> None:
    other = {"a": Module("a", "a.py", "x = 1\n")}
    assert freeze(other) == other

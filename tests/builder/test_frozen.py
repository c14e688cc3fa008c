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


def _unpacked(text: str) -> dict[str, Any]:
    """What the browser's module makes of a text."""
    source = find_modules(OVERLAY)["_wordings"].source
    script = (
        f"const {{ unpack }} = (function ($B) {{ {source} }})({{ js_module: () => ({{ plain: (value) => value }}) }});"
        'process.stdout.write(JSON.stringify(unpack(require("node:fs").readFileSync(0, "utf8"))));'
    )
    done = subprocess.run(
        [node(), "-e", script], input=text, capture_output=True, encoding="utf-8", check=True
    )
    return cast(dict[str, Any], json.loads(done.stdout))


def _in_any_order(tables: dict[str, Any]) -> dict[str, Any]:
    return {
        **tables,
        "first": {word: sorted(lines.split("\n")) for word, lines in tables["first"].items()},
        "words": sorted(tables["words"].split()),
        "core": sorted(tables["core"].split()),
    }


def test_the_shipped_wordings_are_those_of_the_tables() -> None:
    given = tables()
    assert _in_any_order(_unpacked(packed(given))) == _in_any_order(given)


def test_no_word_finds_what_every_object_has() -> None:
    odd = {
        "first": {"constructor": "of|constructor|||\nof|constructor 3|||"},
        "words": "constructor 3",
        "core": "constructor",
    }
    given = {**odd, "cjk": {}, "terms": ""}
    assert _in_any_order(_unpacked(packed(given))) == _in_any_order(given)


@pytest.mark.parametrize("wording", ["dNA", "\U0001d400"])
def test_a_wording_that_would_be_read_wrongly_is_refused(wording: str) -> None:
    with pytest.raises(ValueError, match="a letter that marks something"):
        packed({"first": {"a": f"of|{wording}|||"}, "core": "", "cjk": {}, "terms": ""})


@pytest.mark.parametrize("name", FROZEN)
def test_a_frozen_module_is_in_use(name: str) -> None:
    used = closure(ENTRIES, {**find_modules(OVERLAY), **freeze(MODULES)})
    assert name in [module.name for module in used]


def test_other_modules_stay_as_they_are() -> None:
    other = {"a": Module("a", "a.py", "x = 1\n")}
    assert freeze(other) == other

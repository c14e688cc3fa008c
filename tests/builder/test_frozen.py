from __future__ import annotations

import importlib

import pytest

from builder.compiler.bundle import ENTRIES
from builder.compiler.closure import closure
from builder.compiler.frozen import FROZEN, freeze
from builder.compiler.sources import Module, find_modules
from builder.paths import CORE, OVERLAY

MODULES = find_modules(CORE, "pycore")


@pytest.mark.parametrize("name", FROZEN)
def test_what_is_shipped_is_what_the_module_gives(name: str) -> None:
    function = name.rpartition(".")[2]
    shipped: dict[str, object] = {}
    exec(compile(freeze(MODULES)[name].source, name, "exec"), shipped)
    assert shipped[function]() == getattr(importlib.import_module(name), function)()  # type: ignore[operator]


@pytest.mark.parametrize("name", FROZEN)
def test_a_frozen_module_is_in_use(name: str) -> None:
    used = closure(ENTRIES, {**find_modules(OVERLAY), **freeze(MODULES)})
    assert name in [module.name for module in used]


def test_other_modules_stay_as_they_are() -> None:
    other = {"a": Module("a", "a.py", "x = 1\n")}
    assert freeze(other) == other

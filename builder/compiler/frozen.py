"""Modules whose result is shipped in their place, because a browser would take long to work it out.

Each has one function without arguments, of the module's own name, that gives JSON-able data. The build
calls it under CPython; the module that is compiled holds what came out.
"""

from __future__ import annotations

import importlib
import json
from collections.abc import Mapping
from dataclasses import replace

from builder.compiler.sources import Module

FROZEN = ("pycore.statement.lexicon.closed", "pycore.statement.lexicon.tables")

_SOURCE = """from __future__ import annotations

import json


def {function}():
    return json.loads({text!r})
"""


def freeze(modules: Mapping[str, Module]) -> dict[str, Module]:
    """The modules, those of `FROZEN` with their result as their source."""
    return {**modules, **{name: _frozen(modules[name]) for name in FROZEN if name in modules}}


def _frozen(module: Module) -> Module:
    function = module.name.rpartition(".")[2]
    data = getattr(importlib.import_module(module.name), function)()
    return replace(
        module, source=_SOURCE.format(function=function, text=json.dumps(data, ensure_ascii=False))
    )

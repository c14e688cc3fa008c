"""Modules whose result is shipped in their place, because a browser would take long to work it out.

Each has one function without arguments, of the module's own name, that gives JSON-able data. The build
calls it under CPython; the module that is compiled holds what came out: as JSON, or in a form of its own,
which a module of the browser's undoes.
"""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from builder.compiler.sources import Module
from builder.compiler.wordings import packed

# Module -> how its result becomes a text, and the function of the browser's that reads it.
_FORMS: dict[str, tuple[Callable[[Any], str], str, str]] = {
    "pycore.statement.lexicon.closed": (partial(json.dumps, ensure_ascii=False), "json", "loads"),
    "pycore.statement.lexicon.tables": (packed, "_wordings", "unpack"),
}
FROZEN = tuple(_FORMS)

_SOURCE = """from __future__ import annotations

from {reader} import {read}


def {function}():
    return {read}({text!r})
"""


def freeze(modules: Mapping[str, Module]) -> dict[str, Module]:
    """The modules, those of `FROZEN` with their result as their source."""
    return {**modules, **{name: _frozen(modules[name]) for name in FROZEN if name in modules}}


def _frozen(module: Module) -> Module:
    function = module.name.rpartition(".")[2]
    data = getattr(importlib.import_module(module.name), function)()
    write, reader, read = _FORMS[module.name]
    return replace(
        module, source=_SOURCE.format(function=function, reader=reader, read=read, text=write(data))
    )

"""The scripts of the core, in the order in which they are loaded.

The panel reads an article and shows it: it loads the part that does this, `reading`, and no other, unless
it looks elsewhere than on the page. Whoever else has a core loads `rest` too.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from builder.compiler.brython import runtime_source
from builder.compiler.closure import closure
from builder.compiler.frozen import freeze
from builder.compiler.sources import Module, find_modules
from builder.compiler.translate import translate
from builder.paths import CORE, OVERLAY

STRICT = '"use strict";\n'  # as in the background, which imports the scripts; pages load them by a tag
_API = "pycore.browser.api"
ENTRIES = (_API, "pycore.browser.bridge")
# What the panel asks of the core at once (`pycore.browser.api`).
PANEL = (
    "article.read",
    "article.keep",
    "statement.read",
    "panel.claim",
    "panel.view",
    "panel.wish",
    "launcher.view",
    "problem",
)
# Chromium compiles all functions of such a script when it is loaded, and not each when it is called first: the
# panel calls most of them, which is not so for the runtime's. Other browsers take it for a comment.
HINT = "//# allFunctionsCalledOnLoad\n"


@dataclass(frozen=True)
class Bundle:
    """Brython's runtime; the slim standard library; the core in two parts."""

    runtime: str
    stdlib: str
    reading: str  # what the panel needs: the readers of articles and statements, the panel's view
    rest: str

    def files(self) -> dict[str, bytes]:
        """The scripts by their path in the extension, in the order in which they are loaded."""
        return {
            "py/runtime.js": self.runtime.encode(),
            "py/stdlib.js": self.stdlib.encode(),
            "py/reading.js": self.reading.encode(),
            "py/rest.js": self.rest.encode(),
        }


def compile_core() -> Bundle:
    """Compile the core as the extension needs it: what `ENTRIES` import, and no more."""
    core = freeze(find_modules(CORE, "pycore"))
    stdlib = find_modules(OVERLAY)
    everything = {**stdlib, **core}
    reading = {module.name for module in closure(reading_entries(core[_API]), everything)} | {_API}
    scripts = {"stdlib": HINT + STRICT, "reading": HINT + STRICT, "rest": STRICT}
    for module in closure(ENTRIES, everything):
        script = "stdlib" if module.name in stdlib else "reading" if module.name in reading else "rest"
        scripts[script] += translate(module, f"{script}.js", scripts[script].count("\n") + 1)
    return Bundle(runtime_source(), **scripts)


def reading_entries(api: Module) -> list[str]:
    """The modules that the table of entry points imports by itself and for what the panel asks of it."""
    tree = ast.parse(api.source, api.path)
    found = [*_imported(node for node in tree.body if isinstance(node, ast.ImportFrom))]
    functions = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
    tables = [node.value for node in tree.body if isinstance(node, ast.AnnAssign)]
    table = {
        key.value: value.id
        for one in tables
        if isinstance(one, ast.Dict)
        for key, value in zip(one.keys, one.values, strict=True)
        if isinstance(key, ast.Constant) and isinstance(value, ast.Name)
    }
    for name in PANEL:
        found += _imported(ast.walk(functions[table[name]]))
    return sorted(set(found) - {"__future__"})


def _imported(nodes: Iterable[ast.AST]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.ImportFrom) and node.module not in (None, "__future__", "typing", "json"):
            yield str(node.module)

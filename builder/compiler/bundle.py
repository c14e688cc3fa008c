"""The scripts that every context with a core loads, in this order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from builder.compiler.brython import runtime_source
from builder.compiler.closure import closure
from builder.compiler.frozen import freeze
from builder.compiler.sources import Module, find_modules
from builder.compiler.translate import Translator
from builder.paths import CORE, OVERLAY

STRICT = '"use strict";\n'  # as in the background, which imports the scripts; pages load them by a tag
ENTRIES = ("pycore.browser.api", "pycore.browser.bridge")


@dataclass(frozen=True)
class Bundle:
    """Brython's runtime; the slim standard library; the core, in two: Firefox's store reads no script
    of more than 5 MB."""

    runtime: str
    stdlib: str
    statement: str  # the reader of statements, the largest room
    app: str  # the rest

    def files(self) -> dict[str, bytes]:
        """The scripts by their path in the extension, in the order in which they are loaded."""
        return {
            "py/runtime.js": self.runtime.encode(),
            "py/stdlib.js": self.stdlib.encode(),
            "py/statement.js": self.statement.encode(),
            "py/app.js": self.app.encode(),
        }


def compile_core(translator: Translator | None = None) -> Bundle:
    """Compile the core as the extension needs it: what `ENTRIES` import, and no more."""
    core = freeze(find_modules(CORE, "pycore"))
    return compile_modules(ENTRIES, core, translator)


def compile_modules(
    entries: Iterable[str], own: dict[str, Module], translator: Translator | None = None
) -> Bundle:
    """Compile the closure of `entries`, which may import modules of `own` and the slim standard library."""
    stdlib = find_modules(OVERLAY)
    translator = translator or Translator()
    used = closure(entries, {**stdlib, **own})
    scripts = {"stdlib": STRICT, "statement": STRICT, "app": STRICT}
    for module in used:
        of_reader = module.name.startswith("pycore.statement")
        script = "stdlib" if module.name in stdlib else "statement" if of_reader else "app"
        scripts[script] += translator.translate(module)
    return Bundle(runtime_source(), **scripts)

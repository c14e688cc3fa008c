"""A pattern that a module of the core begins with is translated when it is first asked for: here each is asked."""

from __future__ import annotations

from builder.compiler.bundle import ENTRIES
from builder.compiler.closure import closure
from builder.compiler.frozen import freeze
from builder.compiler.sources import Module, find_modules
from builder.paths import CORE, OVERLAY
from tests.compiled.compiling import run_compiled

_NAME = "patterns_asked"
_SOURCE = """from __future__ import annotations
import re

{imports}
MODULES = [{modules}]


def asked(value):
    if isinstance(value, re.Pattern):
        for text in ("", "\u6f22"):  # Latin letters have a RegExp of their own
            value.search(text)
            value.match(text)
            value.fullmatch(text)
        return 1
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, (list, tuple)):
        return sum(asked(one) for one in value)
    return 0


def case_all():
    return sum(asked(value) for module in MODULES for value in list(module.__dict__.values()))
"""


def test_every_pattern_that_a_module_begins_with_is_one_of_regexps() -> None:
    everything = {**find_modules(OVERLAY), **freeze(find_modules(CORE, "pycore"))}
    names = [
        module.name
        for module in closure(ENTRIES, everything)
        if module.name.startswith("pycore.") and "re.compile(" in module.source
    ]
    source = _SOURCE.format(
        imports="\n".join(f"import {name} as m{place}" for place, name in enumerate(names)),
        modules=", ".join(f"m{place}" for place in range(len(names))),
    )
    answer = run_compiled({_NAME: Module(_NAME, f"tests/compiled/{_NAME}.py", source)}, "evaluate")[_NAME]
    assert "" not in answer, answer[""]
    assert str(answer["case_all"]).isdigit(), answer
    assert (
        int(str(answer["case_all"]))
        >= sum(everything[name].source.count("= re.compile(") for name in names) // 2
    )

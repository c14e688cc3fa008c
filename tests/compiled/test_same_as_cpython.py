"""What the compiled language and its slim standard library give is what CPython gives.

Each file of `expressions/` is Python: statements to begin with, a line `# ---`, and then one
expression a line. Every expression is a test of its own: its value (as `repr` shows it), or the
class of the exception it raises, must be the same on both grounds.
"""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from builder.compiler.sources import Module
from tests.compiled.compiling import run_compiled

_FILES = sorted((Path(__file__).parent / "expressions").glob("*.py"))


def _expressions(file: Path) -> tuple[str, list[tuple[int, str]]]:
    """The statements to begin with, and (line, expression) for each expression."""
    lines = file.read_text(encoding="utf-8").split("\n")
    start = lines.index("# ---")
    listed = [
        (number, line)
        for number, line in enumerate(lines, 1)
        if number > start + 1 and line and line[0] != "#"
    ]
    return "\n".join(lines[:start]), listed


def _module(file: Path) -> Module:
    """A module with one function per expression, each on the line it has in the file."""
    setup, listed = _expressions(file)
    lines = setup.split("\n")
    for number, expression in listed:
        lines += [""] * (number - 1 - len(lines))
        lines.append(f"def case_{number}(): return ({expression})")
    return Module(
        f"expressions_{file.stem}", f"tests/compiled/expressions/{file.name}", "\n".join(lines) + "\n"
    )


@cache
def _compiled() -> dict[str, dict[str, object]]:
    return run_compiled({module.name: module for module in map(_module, _FILES)}, "evaluate")


@cache
def _under_cpython(file: Path) -> dict[str, Any]:
    module = _module(file)
    made = sys.modules[module.name] = ModuleType(module.name)  # dataclasses look their module up there
    exec(compile(module.source, module.path, "exec"), vars(made))
    return vars(made)


_CASES = [
    pytest.param(file, number, id=f"{file.stem}:{number}: {expression}")
    for file in _FILES
    for number, expression in _expressions(file)[1]
]


@pytest.mark.parametrize(("file", "number"), _CASES)
def test_same_as_cpython(file: Path, number: int) -> None:
    outcomes = _compiled()[_module(file).name]
    assert "" not in outcomes, outcomes[""]
    function = _under_cpython(file)[f"case_{number}"]
    try:
        expected = repr(function())
    except Exception as error:  # noqa: BLE001 - whatever it raises is what is compared
        expected = f"raises {type(error).__name__}"
    assert outcomes[f"case_{number}"] == expected

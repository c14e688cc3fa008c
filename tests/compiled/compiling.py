"""Compile test modules together with the core they import, and run them in Node."""

from __future__ import annotations

import ast
import json
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

from builder.compiler.brython import runtime_source
from builder.compiler.bundle import STRICT
from builder.compiler.closure import ImportRefused, closure
from builder.compiler.frozen import freeze
from builder.compiler.refusals import CompilesWrongly
from builder.compiler.sources import Module, find_modules
from builder.compiler.translate import translate
from builder.languages import read_languages
from builder.paths import CORE, EXTENSION, OVERLAY, ROOT
from builder.tools import node

_HERE = Path(__file__).parent
_NAME = "_check_comparison"
_RUNNING = "tests.compiled.browserside.running"
_CHECKING = "tests.compiled.browserside.checking"
_TIME_LIMIT = 240


def run_compiled(modules: Mapping[str, Module], runner: str) -> dict[str, dict[str, object]]:
    """What `runner` of `browserside.running` says of each of the modules, run compiled.

    A module that cannot be compiled or imported has the single entry "" with the reason.
    """
    everything = {**_shippable(), **modules}
    answers: dict[str, dict[str, object]] = {}
    needed: dict[str, Module] = {}
    for name in modules:
        try:
            used = closure([name], everything)
            for module in used:
                _translated(module)
        except (CompilesWrongly, ImportRefused, SyntaxError) as error:
            answers[name] = {"": str(error)}
        else:
            needed.update((module.name, module) for module in used)
    runnable = [name for name in modules if name not in answers]
    needed.update((module.name, module) for module in closure([_RUNNING, _CHECKING], everything))
    scripts = [
        ("runtime.js", runtime_source()),
        *((f"{module.name}.js", _translated(module)) for module in needed.values()),
        ("core.js", (EXTENSION / "core" / "core.js").read_text(encoding="utf-8")),
    ]
    for name, answer in _in_node(scripts, runnable, runner).items():
        try:
            answers[name] = json.loads(answer)
        except ValueError:
            answers[name] = {"": answer}
    return answers


def unit_modules(folder: Path, package: str) -> dict[str, Module]:
    """The test modules of a folder, their assertions made to show both sides of a comparison."""
    return {
        name: replace(module, source=showing(module.source))
        for name, module in find_modules(folder, package).items()
        if name.rpartition(".")[2].startswith("test_")
    }


def showing(source: str) -> str:
    """`assert a == b` becomes a call that names both values where it fails. Lines stay where they are."""
    lines = [line.encode() for line in source.split("\n")]
    edits: list[tuple[int, int, int, bytes]] = []  # line, column, length to replace, new
    for statement in ast.walk(ast.parse(source)):
        if not (
            isinstance(statement, ast.Assert)
            and statement.msg is None
            and isinstance(statement.test, ast.Compare)
        ):
            continue
        compared = statement.test
        operator = _OPERATORS.get(type(compared.ops[0]), "")
        left, right = compared.left, compared.comparators[0]
        assert left.end_lineno and left.end_col_offset is not None
        assert compared.end_lineno and compared.end_col_offset is not None
        line, column = left.end_lineno - 1, left.end_col_offset
        found = lines[line].find(operator.encode(), column)
        if len(compared.ops) > 1 or found < 0 or (line, found) > (right.lineno - 1, right.col_offset):
            continue
        call = f"{_NAME}({operator!r}, "
        edits += [
            (compared.lineno - 1, compared.col_offset, 0, call.encode()),
            (line, found, len(operator), b","),
            (compared.end_lineno - 1, compared.end_col_offset, 0, b")"),
        ]
    for line, column, length, new in sorted(edits, reverse=True):
        lines[line] = lines[line][:column] + new + lines[line][column + length :]
    return b"\n".join([*lines, f"from {_CHECKING} import check as {_NAME}".encode(), b""]).decode()


def _in_node(scripts: Iterable[tuple[str, str]], modules: list[str], runner: str) -> dict[str, str]:
    work = json.dumps(
        {
            "scripts": list(scripts),
            "modules": modules,
            "runner": runner,
            "catalogue": json.dumps(read_languages()["en"]),
        }
    )
    done = subprocess.run(
        [node(), str(_HERE / "run.js")],
        cwd=ROOT,
        input=work,
        capture_output=True,
        encoding="utf-8",
        timeout=_TIME_LIMIT,
        check=False,
    )
    if done.returncode != 0:
        raise RuntimeError(f"The compiled tests could not be run:\n{done.stderr or done.stdout}")
    answers = json.loads(done.stdout)
    assert isinstance(answers, dict)
    return answers


@cache
def _translated(module: Module) -> str:
    """As a script of its own, behind one line."""
    return STRICT + translate(module, f"{module.name}.js", STRICT.count("\n") + 1)


@cache
def _shippable() -> Mapping[str, Module]:
    """What the extension may ship, and what stands in for `pytest` and for the parser of pages."""
    stand_ins = find_modules(_HERE / "browserside", "tests.compiled.browserside")
    renamed = {
        "pytest": stand_ins["tests.compiled.browserside.pytest"],
        "tests.unit.documents": stand_ins["tests.compiled.browserside.documents"],
    }
    return {
        **find_modules(OVERLAY),
        **freeze(find_modules(CORE, "pycore")),
        **stand_ins,
        "tests": Module("tests", "tests/", "", is_package=True),
        **find_modules(ROOT / "tests" / "unit", "tests.unit"),  # the tests may share modules of their own
        **{name: replace(module, name=name) for name, module in renamed.items()},
    }


_OPERATORS: dict[type[ast.cmpop], str] = {
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.Is: "is",
    ast.IsNot: "is not",
    ast.In: "in",
    ast.NotIn: "not in",
}

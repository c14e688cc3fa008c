"""Every unit test of the core once more, on the compiled core, under the name it has under CPython."""

from __future__ import annotations

import fcntl
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from builder.paths import ROOT
from tests.compiled.compiling import run_compiled, unit_modules

UNIT = ROOT / "tests" / "unit"


def _collected_once() -> list[str]:
    """The same, asked for once by all the workers of a run."""
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID")
    if not run:
        return _collected_under_cpython()
    kept = Path(tempfile.gettempdir()) / f"unit-tests-{os.getuid()}.txt"
    with kept.open("a+", encoding="utf-8") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        file.seek(0)
        of_run, *ids = file.read().split("\n")
        if of_run != run:
            ids = _collected_under_cpython()
            file.truncate(0)
            file.write("\n".join([run, *ids]))
    return ids


def _collected_under_cpython() -> list[str]:
    """The ids of the unit tests, as pytest gives them. A module it cannot import has none: it fails there."""
    command = [sys.executable, "-m", "pytest", "--collect-only", "-q", "--continue-on-collection-errors"]
    options = ["-p", "no:cacheprovider", "--override-ini=addopts=", str(UNIT)]
    done = subprocess.run([*command, *options], cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    return [line for line in done.stdout.splitlines() if line.startswith("tests/unit/") and "::" in line]


IDS = _collected_once()


@cache
def _outcomes() -> dict[str, dict[str, object]]:
    return run_compiled(unit_modules(UNIT, "tests.unit"), "run")


def _places() -> Iterator[tuple[str, str, int]]:
    """(module, function, number of the parameter set) of every id, in order."""
    count: dict[tuple[str, str], int] = {}
    for node_id in IDS:
        path, _, name = node_id.partition("::")
        place = (path.removesuffix(".py").replace("/", "."), re.sub(r"\[.*", "", name, flags=re.DOTALL))
        count[place] = count.get(place, -1) + 1
        yield (*place, count[place])


@pytest.mark.parametrize(("module", "function", "number"), list(_places()), ids=IDS)
def test_compiled(module: str, function: str, number: int) -> None:
    outcomes = _outcomes()[module]
    if "" in outcomes:
        pytest.fail(f"{module} does not run compiled:\n{outcomes['']}", pytrace=False)
    results = outcomes.get(function, [])
    assert isinstance(results, list)
    if number >= len(results):
        pytest.fail(f"the compiled {module} has no such test ({len(results)} of {function})", pytrace=False)
    if results[number] is not None:
        pytest.fail(f"fails compiled only, or under both:\n{results[number]}", pytrace=False)


def test_no_compiled_test_is_unknown_to_cpython() -> None:
    known: dict[tuple[str, str], int] = {}
    for module, function, number in _places():
        known[module, function] = number + 1
    compiled = {
        (module, function): len(results)
        for module, functions in _outcomes().items()
        for function, results in functions.items()
        if isinstance(results, list)
    }
    assert compiled == known

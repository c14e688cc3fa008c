"""Runs tests on a broken module, each time in a fork of its own; nothing is written to the tree.

A break counts as noticed where a test fails, cannot be collected, or does not end in time.
"""

from __future__ import annotations

import ast
import importlib.abc
import importlib.machinery
import importlib.util
import os
import signal
import sys
import time
from pathlib import Path
from types import ModuleType

import pytest

from builder.paths import ROOT

UNIT = ROOT / "tests" / "unit"
_PAUSE = 0.02


def tests_of(module: str) -> list[str]:
    """The unit tests of a module: those named after it, else those that import it, else all."""
    files = sorted(UNIT.glob("test_*.py"))
    parts = module.split(".")[1:]
    named = {f"test_{parts[-1]}.py", f"test_{'_'.join(parts)}.py", f"test_{parts[0]}.py"}
    own = [path for path in files if path.name in named and module in _imported(path)]
    return [str(path) for path in own or [path for path in files if module in _imported(path)] or [UNIT]]


def is_noticed(module: str, path: Path, source: str, tests: list[str], patience: float) -> bool:
    """Whether any of the tests fails when `module` has this source. `patience` is in seconds."""
    child = os.fork()
    if not child:
        _run(module, path, source, tests)
    end = time.monotonic() + patience
    while time.monotonic() < end:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return status != 0
        time.sleep(_PAUSE)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return True


def _run(module: str, path: Path, source: str, tests: list[str]) -> None:
    """In the fork: the tests, quietly. Does not return."""
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 1)
    os.dup2(quiet, 2)
    sys.meta_path.insert(0, _Broken(module, path, source))
    options = ["-q", "-x", "-p", "no:cacheprovider", "-p", "no:xdist", "--tb=no"]
    try:
        status = int(pytest.main([*options, *tests]))
    except BaseException:  # noqa: BLE001 - whatever it is, the break was noticed
        status = 1
    os._exit(status)


class _Broken(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Gives the broken source in place of the module's own."""

    def __init__(self, module: str, path: Path, source: str) -> None:
        self._module, self._path, self._source = module, path, source

    def find_spec(
        self, fullname: str, path: object = None, target: object = None
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname != self._module:
            return None
        package = self._path.name == "__init__.py"
        return importlib.util.spec_from_loader(fullname, self, origin=str(self._path), is_package=package)

    def exec_module(self, module: ModuleType) -> None:
        if self._path.name == "__init__.py":
            module.__path__ = [str(self._path.parent)]
        exec(compile(self._source, str(self._path), "exec"), module.__dict__)  # noqa: S102


def _imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
    return names

"""`build.py mutate PATH… [--some N] [--all-tests]`: which deliberate breaks of a module no test notices.

Each break is tried on the unit tests that import the module themselves; what they let pass is tried,
with `--all-tests`, on every unit test. `--some N` tries N breaks of each module, spread over it. The
exit status is 1 if one went unnoticed.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from builder.mutation.breaks import Break, breaks_of
from builder.mutation.trying import UNIT, is_noticed, tests_of
from builder.paths import ROOT

_PATIENCE = 120.0  # seconds


def run(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="build.py mutate", description=__doc__)
    parser.add_argument("paths", nargs="+", help="modules of the core: pycore/credit.py")
    parser.add_argument("--some", type=int, default=0, help="how many breaks of each module (0: all)")
    parser.add_argument("--all-tests", action="store_true", help="try what was missed on every unit test")
    options = parser.parse_args(arguments)
    unnoticed = 0
    for name in options.paths:
        unnoticed += _try(Path(name).resolve(), options.some, options.all_tests)
    return 1 if unnoticed else 0


def _try(path: Path, some: int, all_tests: bool) -> int:
    relative = path.relative_to(ROOT)
    module = ".".join(relative.with_suffix("").parts).removesuffix(".__init__")
    tests = tests_of(module)
    source = path.read_text(encoding="utf-8")
    if is_noticed(module, path, source, tests, _PATIENCE):
        print(f"{relative}: its tests fail without any break")
        return 1
    tried = _spread(breaks_of(source), some)
    lines = source.splitlines()
    missed = 0
    for one in tried:
        if is_noticed(module, path, one.source, tests, _PATIENCE):
            continue
        if all_tests and is_noticed(module, path, one.source, [str(UNIT)], 10 * _PATIENCE):
            continue
        missed += 1
        print(
            f"{relative}:{one.line}: {one.what}: no test notices\n    {lines[one.line - 1].strip()}",
            flush=True,
        )
    print(f"{relative}: {missed} of {len(tried)} breaks unnoticed", flush=True)
    return missed


def _spread(breaks: list[Break], some: int) -> list[Break]:
    if not some or len(breaks) <= some:
        return breaks
    return [breaks[place * len(breaks) // some] for place in range(some)]

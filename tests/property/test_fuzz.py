"""The readers of foreign text on the saved corpus, and a little under the fuzzer (`build.py bench --fuzz`)."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from tests.fuzz.__main__ import CORPUS, main
from tests.fuzz.readers import READERS

CASES = sorted(path for path in CORPUS.rglob("*") if path.is_file())


@pytest.mark.parametrize("case", CASES, ids=[f"{path.parent.name}-{path.name}" for path in CASES])
def test_every_reader_answers_every_case(case: Path) -> None:
    """Each case is read by its own reader, and, as nobody says what a text will be, by all others."""
    for reader in READERS.values():
        reader(case.read_bytes())


def test_each_reader_has_cases() -> None:
    assert {path.parent.name for path in CASES} == set(READERS)


@pytest.mark.skipif(
    importlib.util.find_spec("atheris") is None, reason="the fuzzer is there for Linux on x86_64"
)
def test_a_short_run_finds_no_fault() -> None:
    assert main(["--runs", "150"]) == 0

"""`python -m pycore statement`, and what it scores on the reference material."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.shared import SHARED, needs_shared

CORPUS = SHARED / "corpus" / "dev.jsonl"
ROOT = Path(__file__).resolve().parents[2]


def _run(lines: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pycore", "statement", *arguments]
    return subprocess.run(command, input=lines, capture_output=True, text=True, encoding="utf-8", cwd=ROOT)


def test_a_line_in_is_a_line_out() -> None:
    line = {
        "id": 7,
        "text": "A.Ž.: Software (lead), Dancing. – All authors: validation",
        "authors": ["Ana Žižka"],
    }
    answer = _run(json.dumps(line, ensure_ascii=False) + "\n\n" + json.dumps({**line, "id": "x"}) + "\n")
    assert (answer.returncode, answer.stderr) == (0, "")
    out = [json.loads(text) for text in answer.stdout.splitlines()]
    assert [one["id"] for one in out] == [7, "x"]
    assert out[0] == {
        "id": 7,
        "contributions": [
            {"author": "Ana Žižka", "role": "software", "degree": "lead", "certain": True},
            {"author": "Ana Žižka", "role": "validation", "degree": None, "certain": True},
        ],
        "unread": ["Dancing"],
    }


@pytest.mark.parametrize(
    "bad",
    ["{", "[]", '{"id": 1}', '{"id": 1, "text": 2, "authors": []}', '{"id": 1, "text": "", "authors": "AB"}'],
)
def test_a_line_that_cannot_be_answered_says_why_and_the_others_are(bad: str) -> None:
    good = json.dumps({"id": 1, "text": "A.B.: software", "authors": ["A.B."]})
    answer = _run(bad + "\n" + good + "\n")
    assert answer.returncode == 1
    assert answer.stderr.startswith("line 1: ")
    assert len(answer.stdout.splitlines()) == 1


def test_arguments_are_refused_with_the_usage() -> None:
    answer = _run("", "file.jsonl")
    assert answer.returncode == 2
    assert "usage: python -m pycore statement" in answer.stderr


@needs_shared
def test_the_reference_statements_are_read_as_well_as_asked() -> None:
    specification = importlib.util.spec_from_file_location("score", SHARED / "corpus" / "score.py")
    assert specification is not None and specification.loader is not None
    score = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(score)
    predicted = {}
    for text in _run(CORPUS.read_text(encoding="utf-8")).stdout.splitlines():
        row = json.loads(text)
        predicted[row["id"]] = row["contributions"]
    tallies = {kind: score.Tally() for kind in ("explicit", "narrative", "all")}
    alarms = []
    for row in score.read(CORPUS):
        got: list[dict[str, Any]] = predicted[row["id"]]
        if row.get("negative"):
            alarms += [row["id"]] if got else []
            continue
        for kind in ("explicit" if row["explicit"] else "narrative", "all"):
            tallies[kind].add(row["gold"], row["optional"], got)
    explicit, narrative, everything = (tallies[kind].row() for kind in ("explicit", "narrative", "all"))
    assert alarms == []
    assert explicit["f1"] >= 0.985 and explicit["exact"] >= 0.90, explicit
    assert narrative["f1"] >= 0.95 and narrative["exact"] >= 0.75, narrative
    assert everything["degree"] >= 0.99, everything

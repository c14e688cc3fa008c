"""What the documentation promises of itself."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from build import COMMANDS
from builder.commands.try_brython import report
from builder.compiler.patches.faults import FAULTS
from builder.version import VERSION

ROOT = Path(__file__).parents[2]
PAGES = sorted(
    page
    for page in [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("tests/**/*.md")]
    if page.is_file()
)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_to_a_file_leads_somewhere(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:|mailto:|#)([^)#]+)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_every_promise_names_tests_that_there_are() -> None:
    page = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
    promises = re.findall(r"^\| (\d+) \| (.+?) \| (.+?) \|$", page, re.M)
    assert [int(number) for number, _, _ in promises] == list(range(1, len(promises) + 1))
    for number, _, held in promises:
        tests = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", held)
        assert tests, f"promise {number} is held by no test"
        for file, name in tests:
            text = (ROOT / file).read_text(encoding="utf-8")
            assert f"def {name}(" in text, f"promise {number}: there is no {file}::{name}"


def test_the_stores_are_told_what_the_manifest_says() -> None:
    manifest = json.loads((ROOT / "manifest.json").read_text(encoding="utf-8"))
    gecko = manifest["browser_specific_settings"]["gecko"]
    page = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
    told = re.findall(r"^\| [^|]+ \| `(\w+)` \|", page.partition("## What the stores are told")[2], re.M)
    assert sorted(told) == sorted(gecko["data_collection_permissions"]["required"])


def test_every_decision_is_listed() -> None:
    folder = ROOT / "docs" / "decisions"
    listed = re.findall(r"\(([\w-]+\.md)\)", (folder / "README.md").read_text(encoding="utf-8"))
    assert sorted(listed) == sorted(page.name for page in folder.glob("*.md") if page.name != "README.md")


def test_the_newest_entry_of_the_changes_is_the_version() -> None:
    entries = re.findall(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.M)
    assert entries[0] == VERSION


def test_the_version_stands_once() -> None:
    assert f'version = "{VERSION}"' not in (ROOT / "pyproject.toml").read_text(encoding="utf-8")


def test_every_command_is_named_in_the_help() -> None:
    done = subprocess.run(
        [sys.executable, "build.py", "help"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert [name for name in COMMANDS if f"  {name} " not in done.stdout] == []


def test_every_fault_put_right_says_where_it_stands_upstream() -> None:
    assert [patch.name for patch in FAULTS if not getattr(patch, "upstream", "")] == []


def test_another_brython_is_told_patch_by_patch(capsys: pytest.CaptureFixture[str]) -> None:
    assert report("0.0", "no Brython at all") == 1
    said = capsys.readouterr().out
    assert "The patch 'console noise on deep recursion'" in said
    assert re.search(r": 0 of \d+ patches fit\.$", said.strip())

"""`build.py new-site`: what it writes is a registry that holds together."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from builder.commands.new_site import Refused, add

ROOT = Path(__file__).resolve().parents[2]
PATTERNS = ["https://*.example.org/paper/*", "https://papers.example.com/*/full"]


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A copy of what the command writes to, and of what tests it."""
    shutil.copytree(ROOT / "pycore", tmp_path / "pycore", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(
        ROOT / "tests" / "unit", tmp_path / "tests" / "unit", ignore=shutil.ignore_patterns("__pycache__")
    )
    # The unit tests hold what the core gives to its shapes, which the builder reads.
    shutil.copytree(ROOT / "builder", tmp_path / "builder", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("manifest.json", "tests/__init__.py", "tests/shapes.py", "tests/cli/test_sites_files.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    return tmp_path


def test_a_new_site_passes_the_registry_s_tests(tree: Path) -> None:
    assert add("papers", PATTERNS, tree) == [
        "pycore/article/sites/papers.py",
        "pycore/article/sites/__init__.py",
        "manifest.json",
        "tests/unit/test_site_examples.py",
    ]
    tests = ["tests/unit/test_sites.py", "tests/unit/test_site_examples.py", "tests/cli/test_sites_files.py"]
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests]
    done = subprocess.run(command, cwd=tree, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    registry = [sys.executable, "-c", "from pycore.article.sites import matches; print(matches()[-2:])"]
    shown = subprocess.run(registry, cwd=tree, capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == str(PATTERNS)


@pytest.mark.parametrize(
    ("name", "patterns", "why"),
    [
        ("Papers!", PATTERNS, "no name for a module"),
        ("wiley", PATTERNS, "already"),
        ("papers", ["http://example.org/*"], "no match pattern"),
        ("papers", ["https://www.nature.com/articles/*"], "listed already"),
    ],
)
def test_what_cannot_be_added_leaves_everything_as_it_was(
    tree: Path, name: str, patterns: list[str], why: str
) -> None:
    before = {path: path.read_bytes() for path in tree.rglob("*") if path.is_file()}
    with pytest.raises(Refused, match=why):
        add(name, patterns, tree)
    assert {path: path.read_bytes() for path in tree.rglob("*") if path.is_file()} == before

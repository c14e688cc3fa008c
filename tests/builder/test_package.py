"""The archive of sources: the same from a clone and from itself, without version control."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest

from builder.commands.package import LIST, NoSources, sources_of
from builder.packing import write_zip


@pytest.fixture
def clone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A clone with one file that is not under version control. git is made up: the tests run where it is not."""
    git = tmp_path / "bin" / "git"
    git.parent.mkdir()
    git.write_text(
        '#!/bin/sh\n[ "$*" = "ls-files -z" ] && [ -d .git ] && printf "build.py\\0pycore/übung.py\\0"\n',
        encoding="utf-8",
    )
    git.chmod(0o755)
    monkeypatch.setenv("PATH", f"{git.parent}:{os.environ['PATH']}")
    root = tmp_path / "clone"
    (root / "pycore").mkdir(parents=True)
    (root / "build.py").write_text("print('build')\n", encoding="utf-8")
    (root / "pycore" / "übung.py").write_bytes(b"x = 1\r\n")
    (root / "left.txt").write_text("not under version control\n", encoding="utf-8")
    (root / ".git").mkdir()
    return root


def test_the_archive_of_sources_makes_itself_again_without_git(clone: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "first.zip", tmp_path / "second.zip"
    write_zip(first, sources_of(clone))
    unpacked = tmp_path / "unpacked"
    with zipfile.ZipFile(first) as archive:
        assert sorted(archive.namelist()) == sorted(["build.py", "pycore/übung.py", LIST])
        archive.extractall(unpacked)
    (unpacked / "dist").mkdir()
    (unpacked / "dist" / "made.js").write_text("made by a build", encoding="utf-8")
    write_zip(second, sources_of(unpacked))
    assert second.read_bytes() == first.read_bytes()


def test_without_a_clone_and_without_a_list_it_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(NoSources, match="Neither git nor a sources.list"):
        sources_of(tmp_path)
    monkeypatch.setenv("PATH", "")
    with pytest.raises(NoSources, match="Neither git nor a sources.list"):
        sources_of(tmp_path)


def test_an_archive_that_lost_a_file_is_not_packed(clone: Path) -> None:
    (clone / LIST).write_text("build.py\ngone.py\n", encoding="utf-8")
    with pytest.raises(NoSources, match="names gone.py, which is not there"):
        sources_of(clone)

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from builder.paths import ROOT
from builder.prepare import browsers, debian
from builder.prepare.running import Missing, Stamp, run
from builder.tools import find_node


def test_a_stamp_holds_until_the_lock_changes(tmp_path: Path) -> None:
    lock, folder = tmp_path / "lock", tmp_path / "folder"
    folder.mkdir()
    lock.write_text("a==1", encoding="ascii")
    assert not Stamp(folder, lock).holds()
    Stamp(folder, lock).set()
    assert Stamp(folder, lock).holds()
    lock.write_text("a==2", encoding="ascii")
    assert not Stamp(folder, lock).holds()


def test_a_step_that_fails_says_what_it_was_and_what_was_printed() -> None:
    with pytest.raises(Missing, match=r"(?s)Doing it failed .*the cause"):
        run([sys.executable, "-c", "print('the cause'); raise SystemExit(3)"], "Doing it")


def _program(folder: Path, name: str, output: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(f"#!/bin/sh\necho {output}\n", encoding="ascii")
    (folder / name).chmod(0o755)


@pytest.mark.parametrize(
    ("on_path", "in_venv", "found"),
    [
        ("v20.19.0", None, "path"),
        ("v18.20.4", "v24.1.0", "venv"),
        ("v18.20.4", None, None),
        (None, "v24.1.0", "venv"),
        ("oops", None, None),
    ],
)
def test_a_node_that_is_new_enough_is_found(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    on_path: str | None,
    in_venv: str | None,
    found: str | None,
) -> None:
    for version, folder in ((on_path, tmp_path / "path"), (in_venv, tmp_path / "venv" / "bin")):
        if version:
            _program(folder, "node", version)
            _program(folder, "npm", "11")
    monkeypatch.setenv("PATH", str(tmp_path / "path"))
    node = find_node(tmp_path / "venv")
    assert (node.relative_to(tmp_path).parts[0] if node else None) == found


def test_elsewhere_than_on_debian_missing_browsers_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(Missing, match=r"(?s)Chromium 120.*\(Debian: chromium\).*Firefox 140"):
        browsers.prepare_browsers()


def test_on_debian_as_root_they_are_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[str]] = []
    monkeypatch.setattr(
        shutil, "which", lambda name: f"/usr/bin/{name}" if name in ("chromium", "chromedriver") else None
    )
    monkeypatch.setattr(debian, "may_install", lambda: True)
    monkeypatch.setattr(debian, "install", lambda packages: asked.append(list(packages)))
    browsers.prepare_browsers()
    assert [package for package in asked[0] if not package.startswith("fonts")] == [
        "firefox-esr",
        "libnss3-tools",
    ]


def test_help_and_an_unknown_command_list_the_commands_at_once() -> None:
    for arguments, status in (["help"], 0), (["nonsense"], 2), ([], 0):
        begun = time.monotonic()
        done = subprocess.run(
            ["/usr/bin/env", "python3", str(ROOT / "build.py"), *arguments],
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == status
        assert all(name in done.stdout for name in ("demo", "build", "test", "lint", "package"))
        assert time.monotonic() - begun < 10

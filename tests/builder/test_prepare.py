from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Callable
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


GOOD = {
    "chromium": "Chromium 150.0.7871.100 built on Debian",
    "chromedriver": "ChromeDriver 150.0.7871.100 (4f)",
}
GOOD |= {"firefox-esr": "Mozilla Firefox 140.12.0esr", "certutil": ""}


@pytest.fixture
def on_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[dict[str, str]], None]:
    """Makes the PATH hold these programs alone, which say this of their versions."""

    def put(programs: dict[str, str]) -> None:
        shutil.rmtree(tmp_path / "bin", ignore_errors=True)
        for name, shown in programs.items():
            _program(tmp_path / "bin", name, f"'{shown}'")
        monkeypatch.setenv("PATH", str(tmp_path / "bin"))

    return put


@pytest.fixture
def apt(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Root on a Debian; what apt is asked to install."""
    asked: list[list[str]] = []
    monkeypatch.setattr(debian, "may_install", lambda: True)
    monkeypatch.setattr(debian, "install", lambda packages, fresh: asked.append([str(fresh), *packages]))
    return asked


def _without_fonts(asked: list[str]) -> list[str]:
    return [package for package in asked if not package.startswith("fonts")]


@pytest.mark.parametrize(
    ("programs", "named"),
    [
        (
            {},
            r"(?s)Chromium 120 or newer.*\(Debian: chromium\): there is none.*Firefox 140 or newer.*certutil",
        ),
        (GOOD | {"chromium": "Chromium 119.0.1"}, "Chromium 120 or newer.*chromium is Chromium 119.0.1"),
        (
            GOOD | {"firefox-esr": "Mozilla Firefox 128.9.0esr"},
            "Firefox 140 or newer.*is Mozilla Firefox 128.9.0esr",
        ),
        (GOOD | {"chromedriver": "ChromeDriver 156.0.1"}, "Chromium is 150, its driver 156"),
        (GOOD | {"firefox-esr": ""}, "firefox-esr is of no version that it says"),
    ],
    ids=["none", "old Chromium", "old Firefox", "another driver", "a Firefox that does not start"],
)
def test_elsewhere_than_on_debian_missing_and_old_browsers_are_named(
    on_path: Callable[[dict[str, str]], None],
    monkeypatch: pytest.MonkeyPatch,
    programs: dict[str, str],
    named: str,
) -> None:
    monkeypatch.setattr(debian, "may_install", lambda: False)
    on_path(programs)
    with pytest.raises(Missing, match=named):
        browsers.prepare_browsers()


def test_another_firefox_that_is_new_enough_will_do(on_path: Callable[[dict[str, str]], None]) -> None:
    on_path(GOOD | {"firefox-esr": "Mozilla Firefox 128.9.0esr", "firefox": "Mozilla Firefox 151.0"})
    assert browsers.browser_faults() == {}
    assert Path(browsers.find_firefox()).name == "firefox"


def test_on_debian_as_root_what_is_missing_is_installed_from_fresh_lists(
    on_path: Callable[[dict[str, str]], None], monkeypatch: pytest.MonkeyPatch, apt: list[list[str]]
) -> None:
    on_path({name: GOOD[name] for name in ("chromium", "chromedriver")})
    monkeypatch.setattr(
        debian,
        "install",
        lambda packages, fresh: (apt.append([str(fresh), *packages]), on_path(GOOD)),  # type: ignore[func-returns-value]
    )
    browsers.prepare_browsers()
    assert _without_fonts(apt[0]) == ["True", "firefox-esr", "libnss3-tools"]


def test_on_debian_as_root_an_old_browser_is_upgraded_with_its_driver_or_named(
    on_path: Callable[[dict[str, str]], None], apt: list[list[str]]
) -> None:
    on_path(GOOD | {"chromedriver": "ChromeDriver 149.0.1"})
    with pytest.raises(Missing, match="(?s)security.*Chromium is 150, its driver 149"):
        browsers.prepare_browsers()
    assert _without_fonts(apt[0]) == ["True", "chromium", "chromium-driver"]


@pytest.mark.parametrize("fresh", [True, False])
def test_lists_that_cannot_be_refreshed_are_said_and_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], fresh: bool
) -> None:
    """apt-get fails at the lists, and at the first packages asked for without fresh ones."""
    script = f'#!/bin/sh\necho "$1" >> {tmp_path}/asked\n[ "$1" = install ] && [ $(wc -l < {tmp_path}/asked) -gt 1 ]\n'
    (tmp_path / "apt-get").write_text(script, encoding="ascii")
    (tmp_path / "apt-get").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    debian.install(["firefox-esr"], fresh=fresh)
    asked = (tmp_path / "asked").read_text(encoding="ascii").split()
    assert asked == (["update", "install"] if fresh else ["install", "update", "install"])
    assert "Going on with the lists that are here" in capsys.readouterr().out


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

from __future__ import annotations

import pytest

from builder import fresh
from builder.prepare.running import Missing

KNOWN = {
    "bookworm": "http://main.example",
    "bookworm-updates": "http://main.example",
    "bookworm-security": "http://safe.example",
}


def listed(sites: dict[str, str]) -> str:
    return "".join(f"{site} {suite}\n" for suite, site in sites.items())


def test_the_debian_before_is_where_this_one_is() -> None:
    sites = fresh.sites_of_suites(
        listed(KNOWN | {"bullseye": "http://old.example", "nodistro": "http://node.example"})
    )
    assert sites["bullseye"] == "http://old.example"  # where this machine itself says so
    assert sites["bullseye-security"] == "http://safe.example"
    assert sites["bookworm"] == "http://main.example"


def test_a_machine_without_a_suite_is_told_which() -> None:
    del (known := dict(KNOWN))["bookworm-security"]
    with pytest.raises(Missing, match="which lack: bookworm-security"):
        fresh.sites_of_suites(listed(known))


def test_a_root_that_is_not_known_is_named() -> None:
    with pytest.raises(Missing, match="no fresh root newest: choose of old, refreshed, oldest"):
        fresh.test_fresh(["newest"], [])


def test_what_a_root_cannot_have_fails_it_alone(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The archive has the oldest Chromium no more: the others are tested, and the command fails."""

    def tested(mode: str, _sites: object, _arguments: object) -> tuple[int, float]:
        if mode == "oldest":
            raise Missing("Installing Chromium 120 failed")
        return 0, 61.0

    monkeypatch.setattr(fresh, "_require", lambda: None)
    monkeypatch.setattr(fresh, "_listed", lambda: listed(KNOWN))
    monkeypatch.setattr(fresh, "_git", lambda *_arguments: "")
    monkeypatch.setattr(fresh, "_in_fresh_root", tested)
    assert fresh.test_fresh(["old", "oldest"], []) == 1
    assert capsys.readouterr().out.splitlines() == [
        "old: passed in 1 min 1 s",
        "oldest: not run. Installing Chromium 120 failed",
    ]
    assert fresh.test_fresh(["old"], []) == 0

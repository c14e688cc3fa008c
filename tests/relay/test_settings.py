"""The relay's configuration: from a file or the environment, and what is wrong with it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from relay.__main__ import main
from relay.credentials import SettingsError
from relay.settings import read_settings

from .running import CHROMIUM, REDIRECT

SECRET = "a-secret-of-the-deployer"
RIGHT: dict[str, Any] = {
    "environment": "sandbox",
    "client_id": "APP-A",
    "client_secret": SECRET,
    "redirect_uris": [REDIRECT],
    "origins": [CHROMIUM],
}


def written(folder: Path, config: dict[str, Any]) -> Path:
    file = folder / "relay.json"
    file.write_text(json.dumps(config), encoding="utf-8")
    return file


def test_a_file_is_read_and_a_secret_may_stand_in_a_file_of_its_own(tmp_path: Path) -> None:
    settings = read_settings(written(tmp_path, RIGHT))
    assert (settings.site, settings.secret) == ("https://sandbox.orcid.org", SECRET)
    assert SECRET not in repr(settings)
    alone = tmp_path / "secret"
    alone.write_text(SECRET + "\n", encoding="utf-8")
    config = {**RIGHT, "client_secret_file": str(alone)}
    del config["client_secret"]
    assert read_settings(written(tmp_path, config)).secret == SECRET


def test_the_environment_goes_before_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RELAY_ENVIRONMENT", "production")
    monkeypatch.setenv("RELAY_ORIGINS", json.dumps(["moz-extension://*"]))
    settings = read_settings(written(tmp_path, RIGHT))
    assert (settings.site, settings.origins) == ("https://orcid.org", ["moz-extension://*"])


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"environment": "test"}, "environment"),
        ({"client_id": ""}, "client_id"),
        ({"client_secret": ""}, "the client secret is empty"),
        ({"client_secret": None}, "either client_secret or client_secret_file"),
        ({"client_secret_file": "/nowhere"}, "either client_secret or client_secret_file"),
        ({"redirect_uris": []}, "redirect_uris"),
        ({"redirect_uris": ["http://x.chromiumapp.org/"]}, "redirect_uris.0"),
        ({"origins": ["https://example.org"]}, "origins.0"),
        ({"origins": ["chrome-extension://*"]}, "origins.0"),
        ({"origin": [CHROMIUM]}, "origin"),
        ({"timeout": 0}, "timeout"),
        ({"trusted_proxies": ["everyone"]}, "trusted_proxies.0"),
    ],
)
def test_a_fault_is_named_and_the_secret_is_not(tmp_path: Path, change: dict[str, Any], said: str) -> None:
    with pytest.raises(SettingsError) as raised:
        read_settings(written(tmp_path, {**RIGHT, **change}))
    assert said in str(raised.value)
    assert SECRET not in str(raised.value)


def test_a_missing_or_broken_file_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--config", str(tmp_path / "none.json")]) == 2
    assert "There is no configuration file" in capsys.readouterr().err
    broken = tmp_path / "broken.json"
    broken.write_text("{", encoding="utf-8")
    assert main(["--config", str(broken)]) == 2
    assert "is not JSON" in capsys.readouterr().err
    config = {**RIGHT, "client_secret_file": str(tmp_path / "no-secret")}
    del config["client_secret"]
    assert main(["--config", str(written(tmp_path, config))]) == 2
    assert "no-secret cannot be read" in capsys.readouterr().err


def test_a_configuration_can_be_checked_without_running(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--config", str(written(tmp_path, RIGHT)), "--check"]) == 0
    assert (
        capsys.readouterr().out == "The configuration is right: client APP-A at https://sandbox.orcid.org.\n"
    )

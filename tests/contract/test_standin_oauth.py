"""Sign-in, token, revoke and relay of the stand-in: what `rehearsal/rules` cannot ask ORCID about."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from tests.contract.standin_help import (
    CLIENT,
    MARA,
    REDIRECT,
    SECRET,
    TOMAS,
    Caller,
    caller,
    work,
)
from tests.standin import Standin

AUTHORIZE = "https://orcid.org/oauth/authorize"
TOKEN = "https://orcid.org/oauth/token"
REVOKE = "https://orcid.org/oauth/revoke"
RELAY = "https://relay.example.org/orcid"
EXTENSION = "chrome-extension://cdkffkfeplagdbhkbkpfboenlmcnpljc"


def asked(**changes: str) -> dict[str, str]:
    usual = {
        "client_id": CLIENT,
        "response_type": "code",
        "scope": "/activities/update",
        "redirect_uri": REDIRECT,
        "state": "s 1&2",
    }
    return {**usual, **changes}


def authorize(http: httpx.Client, person: str = MARA, **changes: str) -> str:
    """The code given for pressing "Authorize access"."""
    form = {"person": person, "answer": "authorize"}
    answer = http.post(AUTHORIZE, params=asked(**changes), data=form)
    assert answer.status_code == 302, answer.text
    return parse_qs(urlsplit(answer.headers["location"]).query)["code"][0]


def token_form(given: str, **changes: str | None) -> dict[str, str]:
    usual = {
        "client_id": CLIENT,
        "client_secret": SECRET,
        "grant_type": "authorization_code",
        "code": given,
        "redirect_uri": REDIRECT,
    }
    return {name: value for name, value in {**usual, **changes}.items() if value is not None}


def test_sign_in_page_names_client_and_scope(http: httpx.Client) -> None:
    page = http.get(AUTHORIZE, params=asked(scope="/activities/update /read-limited"))
    assert page.status_code == 200
    for part in (
        'id="client-name">CASRAI ORCID push (self-asserted)<',
        'data-scope="/activities/update"',
        'data-scope="/read-limited"',
        'id="authorize"',
        'id="deny"',
        f'id="person-{MARA}"',
    ):
        assert part in page.text


@pytest.mark.parametrize(
    ("shape", "suffix"),
    [
        ("query", "?error=access_denied&error_description=User+denied+access&state=s+1%262"),
        ("fragment", "#error=access_denied"),
        ("bare", "#login_required"),
    ],
)
def test_refusal_comes_in_three_shapes(standin: Standin, http: httpx.Client, shape: Any, suffix: str) -> None:
    standin.state.settings = standin.state.settings.model_copy(update={"refusal": shape})
    answer = http.post(AUTHORIZE, params=asked(), data={"person": MARA, "answer": "deny"})
    assert answer.headers["location"] == REDIRECT + suffix


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"prompt": "none"}, "login_required"),
        (
            {"client_id": "APP-PUBLIC0000000001", "redirect_uri": "https://client.example.org/"},
            "invalid_scope",
        ),
    ],
)
def test_other_errors_come_in_the_fragment_without_state(
    http: httpx.Client, changes: dict[str, str], error: str
) -> None:
    wanted = asked(**changes)
    answer = http.get(AUTHORIZE, params=wanted)
    assert answer.headers["location"] == f"{wanted['redirect_uri']}#error={error}"


def test_asking_twice_burns_nothing(standin: Standin, http: httpx.Client) -> None:
    """Firefox asks once in the background, then in the window (facts/testing.md §0.11)."""
    for _ in range(2):
        assert http.get(AUTHORIZE, params=asked()).status_code == 200
    assert not standin.state.codes and not standin.state.grants
    assert http.post(TOKEN, data=token_form(authorize(http))).status_code == 200


def test_consent_is_skipped_when_the_same_was_granted(http: httpx.Client) -> None:
    authorize(http)
    assert http.get(AUTHORIZE, params=asked()).status_code == 302
    assert http.get(AUTHORIZE, params=asked(prompt="login")).status_code == 200
    assert http.get(AUTHORIZE, params=asked(scope="/activities/update /read-limited")).status_code == 200


def test_name_that_is_not_public_is_null(standin: Standin, http: httpx.Client) -> None:
    standin.state.records[MARA].person.name_visibility = "private"
    assert http.post(TOKEN, data=token_form(authorize(http))).json()["name"] is None


def test_user_revoke_leaves_deleting(standin: Standin, http: httpx.Client) -> None:
    """§1.8: after the person's own revocation GET, POST and PUT are 401, DELETE of own rows is not."""
    call = caller(standin, http)
    put_code = call.added(work())
    standin.state.revoke_by_user(MARA, CLIENT)
    assert call("GET", "/works").status_code == 401
    assert call.post(work("10.5555/new.2")).status_code == 401
    assert call("PUT", f"/work/{put_code}", {**work(), "put-code": put_code}).status_code == 401
    assert call("DELETE", f"/work/{put_code}").status_code == 204


def test_relay_gives_the_token_without_the_secret_and_with_cors(http: httpx.Client) -> None:
    form = token_form(authorize(http), client_secret=None)
    answer = http.post(f"{RELAY}/token", data=form, headers={"origin": EXTENSION})
    assert answer.status_code == 200 and answer.json()["orcid"] == MARA
    assert answer.headers["access-control-allow-origin"] == EXTENSION
    again = http.post(f"{RELAY}/token", data=form, headers={"origin": EXTENSION})
    assert again.status_code == 400 and again.json()["error"] == "invalid_grant"


def test_relay_revokes(standin: Standin, http: httpx.Client) -> None:
    call = caller(standin, http)
    answer = http.post(f"{RELAY}/revoke", data={"client_id": CLIENT, "token": call.token})
    assert answer.status_code == 200 and call("GET", "/works").status_code == 401


def test_relay_refuses_pages_and_strangers(http: httpx.Client) -> None:
    form = token_form("aaaaaa", client_secret=None)
    page = http.post(f"{RELAY}/token", data=form, headers={"origin": "https://www.mdpi.com"})
    assert page.status_code == 403 and "access-control-allow-origin" not in page.headers
    assert http.post(f"{RELAY}/token", data={**form, "client_id": "APP-NOBODY"}).status_code == 401


def test_sandbox_and_production_know_nothing_of_each_other(http: httpx.Client) -> None:
    sandbox = AUTHORIZE.replace("orcid.org", "sandbox.orcid.org")
    answer = http.post(sandbox, params=asked(), data={"person": TOMAS, "answer": "authorize"})
    code = parse_qs(urlsplit(answer.headers["location"]).query)["code"][0]
    assert http.post(TOKEN, data=token_form(code)).json()["error"] == "invalid_grant"
    token = http.post("https://sandbox.orcid.org/oauth/token", data=token_form(code)).json()
    call = Caller(http, token["access_token"], TOMAS, "api.sandbox.orcid.org")
    assert call("GET", "/works").status_code == 200
    call.host = "api.orcid.org"
    assert call("GET", "/works").json()["error"] == "invalid_token"

"""Sign-in, token, revoke and relay of the stand-in, each against its rule in facts/orcid.md §1."""

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
    anonymous,
    caller,
    seed_row,
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


def test_authorize_leads_back_with_code_and_state(http: httpx.Client) -> None:
    answer = http.post(AUTHORIZE, params=asked(), data={"person": MARA, "answer": "authorize"})
    back = answer.headers["location"]
    assert back.startswith(REDIRECT + "?")
    fields = parse_qs(urlsplit(back).query)
    assert fields["state"] == ["s 1&2"]
    assert len(fields["code"][0]) == 6 and fields["code"][0].isalnum()


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
    "changes",
    [
        {"client_id": "APP-NOBODY"},
        {"redirect_uri": "https://elsewhere.example.org/"},
        {"redirect_uri": "http://cdkffkfeplagdbhkbkpfboenlmcnpljc.chromiumapp.org/"},
        {"redirect_uri": "https://sub.cdkffkfeplagdbhkbkpfboenlmcnpljc.chromiumapp.org/"},
    ],
)
def test_unknown_client_or_redirect_shows_an_error_and_never_redirects(
    http: httpx.Client, changes: dict[str, str]
) -> None:
    page = http.get(AUTHORIZE, params=asked(**changes))
    assert page.status_code == 200 and 'id="oauth-error"' in page.text and 'id="authorize"' not in page.text
    sent = http.post(AUTHORIZE, params=asked(**changes), data={"person": MARA, "answer": "authorize"})
    assert "location" not in sent.headers


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"scope": "/made/up"}, "invalid_scope"),
        ({"response_type": "token"}, "unsupported_response_type"),
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


def test_token_answer(http: httpx.Client) -> None:
    answer = http.post(TOKEN, data=token_form(authorize(http)))
    body = answer.json()
    assert answer.status_code == 200
    assert set(body) == {
        "access_token", "token_type", "refresh_token", "expires_in", "scope", "name", "orcid",
    }  # fmt: skip
    assert (body["orcid"], body["name"]) == (MARA, "Mara Lindqvist")
    assert (body["token_type"], body["expires_in"]) == ("bearer", 631138518)
    assert body["scope"] == "/activities/update"


def test_token_secret_may_come_by_basic(http: httpx.Client) -> None:
    form = token_form(authorize(http), client_id=None, client_secret=None)
    assert http.post(TOKEN, data=form, auth=(CLIENT, SECRET)).status_code == 200


@pytest.mark.parametrize(
    ("changes", "status", "error", "description"),
    [
        ({"client_secret": None}, 401, "invalid_request", "client_secret is required"),
        ({"client_secret": "wrong"}, 401, "invalid_client", "Client authentication failed"),
        ({"client_id": "APP-NOBODY"}, 401, "invalid_client", "Client authentication failed"),
        ({"grant_type": None}, 400, "unsupported_grant_type", "grant_type is missing"),
        ({"code": "aaaaaa"}, 400, "invalid_grant", "Invalid authorization code: aaaaaa"),
        ({"redirect_uri": "https://elsewhere.example.org/"}, 400, "invalid_grant", "Redirect URI mismatch."),
        (
            {"client_secret": None, "code_verifier": "v" * 50},
            401,
            "invalid_request",
            "client_secret is required",
        ),
    ],
)
def test_token_errors(
    http: httpx.Client, changes: dict[str, str | None], status: int, error: str, description: str
) -> None:
    answer = http.post(TOKEN, data=token_form(authorize(http), **changes))
    assert answer.status_code == status
    assert answer.json() == {"error": error, "error_description": description}


def test_token_takes_forms_by_post_only(http: httpx.Client) -> None:
    """GET or a body that is no form: 415 with an HTML page (§1.3)."""
    code = authorize(http)
    for answer in (http.get(TOKEN, params=token_form(code)), http.post(TOKEN, json=token_form(code))):
        assert answer.status_code == 415
        assert answer.headers["content-type"].startswith("text/html")


def test_code_is_good_once_and_reuse_takes_the_token_back(standin: Standin, http: httpx.Client) -> None:
    code = authorize(http)
    token = http.post(TOKEN, data=token_form(code)).json()["access_token"]
    assert http.post(TOKEN, data=token_form(code)).status_code == 400
    assert standin.state.tokens[token].disabled


@pytest.mark.parametrize("url", [TOKEN, REVOKE])
def test_token_and_revoke_have_no_cors(http: httpx.Client, url: str) -> None:
    sent = http.post(url, data=token_form(authorize(http)), headers={"origin": EXTENSION})
    preflight = http.options(url, headers={"origin": EXTENSION, "access-control-request-method": "POST"})
    for answer in (sent, preflight):
        assert not [name for name in answer.headers if name.startswith("access-control-")]


def test_refresh_gives_a_new_token(http: httpx.Client) -> None:
    first = http.post(TOKEN, data=token_form(authorize(http))).json()
    form = {"client_id": CLIENT, "client_secret": SECRET, "grant_type": "refresh_token"}
    second = http.post(TOKEN, data={**form, "refresh_token": first["refresh_token"]}).json()
    assert second["orcid"] == MARA and second["access_token"] != first["access_token"]


def test_name_that_is_not_public_is_null(standin: Standin, http: httpx.Client) -> None:
    standin.state.records[MARA].person.name_visibility = "private"
    assert http.post(TOKEN, data=token_form(authorize(http))).json()["name"] is None


def test_client_revoke_stops_the_token_for_deleting_too(standin: Standin, http: httpx.Client) -> None:
    """§1.8: so "remove what I wrote" must delete first and revoke second."""
    call = caller(standin, http)
    put_code = call.added(work())
    answer = http.post(REVOKE, data={"client_id": CLIENT, "client_secret": SECRET, "token": call.token})
    assert (answer.status_code, answer.content) == (200, b"")
    for method, path in (("GET", "/works"), ("DELETE", f"/work/{put_code}")):
        refused = call(method, path)
        assert refused.status_code == 401 and refused.json()["error"] == "invalid_token"
    assert put_code in standin.state.records[MARA].rows  # revoking deletes nothing


def test_user_revoke_leaves_deleting(standin: Standin, http: httpx.Client) -> None:
    """§1.8: after the person's own revocation GET, POST and PUT are 401, DELETE of own rows is not."""
    call = caller(standin, http)
    put_code = call.added(work())
    standin.state.revoke_by_user(MARA, CLIENT)
    assert call("GET", "/works").status_code == 401
    assert call.post(work("10.5555/new.2")).status_code == 401
    assert call("PUT", f"/work/{put_code}", {**work(), "put-code": put_code}).status_code == 401
    assert call("DELETE", f"/work/{put_code}").status_code == 204


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"client_secret": ""}, "invalid_request"),
        ({"client_secret": "x"}, "invalid_client"),
        ({"token": ""}, "invalid_request"),
    ],
)
def test_revoke_needs_the_secret(
    standin: Standin, http: httpx.Client, changes: dict[str, str], error: str
) -> None:
    call = caller(standin, http)
    form = {"client_id": CLIENT, "client_secret": SECRET, "token": call.token, **changes}
    answer = http.post(REVOKE, data=form)
    assert (answer.status_code, answer.json()["error"]) == (401, error)
    assert call("GET", "/works").status_code == 200


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


def test_discovery_has_no_pkce(http: httpx.Client) -> None:
    answer = http.get("https://orcid.org/.well-known/openid-configuration")
    assert answer.headers["access-control-allow-origin"] == "*"
    assert "code_challenge_methods_supported" not in answer.json()
    assert answer.json()["token_endpoint_auth_methods_supported"] == ["client_secret_post"]


def test_token_in_the_address_is_read_by_the_api(standin: Standin, http: httpx.Client) -> None:
    seed_row(standin, visibility="limited", source=CLIENT)
    call = anonymous(http)
    call.host = "api.orcid.org"
    token = caller(standin, http).token
    assert call("GET", f"/works?access_token={token}").status_code == 200

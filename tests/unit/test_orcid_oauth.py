from __future__ import annotations

import json

import pytest

from pycore.effects import NoAnswer, Response
from pycore.orcid.oauth import (
    ClientError,
    authorize_url,
    code_of,
    finish,
    read_client,
    revoke,
)
from pycore.problems import Problem
from pycore.uris import read_form

REDIRECT = "https://abc.chromiumapp.org/"
WITH_SECRET = {"environment": "sandbox", "client_id": "APP-ABCDEFGH12345678", "client_secret": "s3cr3t/&"}
WITH_RELAY = {
    "environment": "production",
    "client_id": "APP-ABCDEFGH12345678",
    "relay_url": "https://relay.example.org/orcid/",
}
TOKEN = {
    "access_token": "f5af9f51-07e6-4332-8f1a-c0c11c1e3728",
    "token_type": "bearer",
    "expires_in": 631138518,
    "scope": "/activities/update",
    "name": "Sofia Garcia",
    "orcid": "0000-0002-1825-0097",
}


def _finish(client, answer, state="s1", url=REDIRECT + "?code=Q70Y3A&state=s1", now=1000):
    """The requests of one exchange that is given `answer`, and its result."""
    flow = finish(read_client(client), REDIRECT, state, url, now)
    requests = []
    try:
        requests.append(flow.send(None))
        flow.send(answer)
    except StopIteration as end:
        return requests, end.value
    raise AssertionError("the flow asked twice")


def test_the_authorize_address_asks_for_update_and_carries_the_state():
    url = authorize_url(read_client(WITH_SECRET), REDIRECT, "s 1")
    address, _, query = url.partition("?")
    assert "https://sandbox.orcid.org/oauth/authorize" == address
    assert read_form(query) == {
        "client_id": "APP-ABCDEFGH12345678",
        "response_type": "code",
        "scope": "/activities/update",
        "redirect_uri": REDIRECT,
        "state": "s 1",
    }
    assert "secret" not in url


@pytest.mark.parametrize(
    ("client", "complaint"),
    [
        ({}, "No ORCID client"),
        (None, "No ORCID client"),
        ({"client_id": "", "client_secret": "x"}, "no client id"),
        ({"client_id": "APP-1"}, "either a client secret or a relay"),
        (
            {"client_id": "APP-1", "client_secret": "x", "relay_url": "https://r.org"},
            "either a client secret",
        ),
        ({"client_id": "APP-1", "relay_url": "http://relay.example.org"}, "HTTPS"),
        ({"client_id": "APP-1", "relay_url": "https://relay.example.org?x=1"}, "HTTPS"),
        ({"environment": "qa", "client_id": "APP-1", "client_secret": "x"}, "neither production nor sandbox"),
    ],
)
def test_an_unusable_client_says_why(client, complaint):
    with pytest.raises(ClientError, match=complaint):
        read_client(client)


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        (None, "signin-closed"),
        ("", "signin-closed"),
        ("https://elsewhere.org/?code=Q70Y3A&state=s1", "signin-foreign"),
        (REDIRECT + "?error=access_denied&error_description=User+denied+access&state=s1", "signin-refused"),
        (REDIRECT + "#error=access_denied", "signin-refused"),
        (REDIRECT + "#error=login_required", "signin-needed"),
        (REDIRECT + "#error=interaction_required", "signin-needed"),
        (REDIRECT + "#login_required", "signin-needed"),
        (REDIRECT + "#error=invalid_scope", "scope-refused"),
        (REDIRECT + "#error=unsupported_response_type", "client-refused"),
        (REDIRECT + "?error=server_error&state=s1", "signin-failed"),
        (REDIRECT + "?code=Q70Y3A&state=other", "signin-state"),
        (REDIRECT + "?code=Q70Y3A", "signin-state"),
        (REDIRECT + "?state=s1", "signin-empty"),
    ],
)
def test_every_shape_of_refusal_is_a_problem_with_a_remedy(url, kind):
    problem = code_of(url, REDIRECT, "s1")
    assert isinstance(problem, Problem)
    assert kind == problem.kind
    assert problem.message and problem.remedy


def test_a_refused_signin_asks_for_no_token():
    requests, result = _finish(WITH_SECRET, None, url=REDIRECT + "#error=access_denied")
    assert requests == []
    assert not result["ok"]


def test_the_secret_goes_to_orcid_and_nowhere_else():
    requests, result = _finish(WITH_SECRET, Response(200, {}, json.dumps(TOKEN)))
    assert "https://sandbox.orcid.org/oauth/token" == requests[0].url
    assert "POST" == requests[0].method
    assert "application/json" == requests[0].headers["accept"]
    assert "application/x-www-form-urlencoded" == requests[0].headers["content-type"]
    assert read_form(requests[0].body) == {
        "client_id": "APP-ABCDEFGH12345678",
        "client_secret": "s3cr3t/&",
        "grant_type": "authorization_code",
        "code": "Q70Y3A",
        "redirect_uri": REDIRECT,
    }
    assert result["signin"] == {
        "token": TOKEN["access_token"],
        "orcid": "0000-0002-1825-0097",
        "name": "Sofia Garcia",
        "scope": "/activities/update",
        "expires_at": 631139518,
        "environment": "sandbox",
        "client_id": "APP-ABCDEFGH12345678",
    }


def test_a_relay_gets_the_same_form_without_a_secret():
    requests, result = _finish(WITH_RELAY, Response(200, {}, json.dumps(TOKEN)))
    assert "https://relay.example.org/orcid/token" == requests[0].url
    assert "client_secret" not in read_form(requests[0].body)
    assert result["ok"]


@pytest.mark.parametrize(
    ("change", "name", "expires"),
    [({"name": None}, None, 631139518), ({"expires_in": None}, "Sofia Garcia", None)],
)
def test_a_private_name_and_a_token_without_an_end_are_taken(change, name, expires):
    _, result = _finish(WITH_SECRET, Response(200, {}, json.dumps({**TOKEN, **change})))
    assert (result["signin"]["name"], result["signin"]["expires_at"]) == (name, expires)


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (NoAnswer("dns"), "no-network"),
        (Response(200, {}, json.dumps({**TOKEN, "scope": "/authenticate"})), "scope-missing"),
        (Response(200, {}, json.dumps({**TOKEN, "scope": "/activities/update-more"})), "scope-missing"),
        (Response(200, {}, json.dumps({**TOKEN, "orcid": "0000-0002-1825-0098"})), "unexpected-answer"),
        (Response(200, {}, json.dumps({**TOKEN, "access_token": ""})), "unexpected-answer"),
        (Response(200, {"content-type": "text/html"}, "<html>"), "unexpected-answer"),
        (Response(415, {}, "<html>Unsupported</html>"), "unexpected-answer"),
        (
            Response(
                401, {}, '{"error":"invalid_client","error_description":"Client authentication failed"}'
            ),
            "client-refused",
        ),
        (
            Response(401, {}, '{"error":"invalid_request","error_description":"client_secret is required"}'),
            "client-refused",
        ),
        (
            Response(
                400, {}, '{"error":"invalid_grant","error_description":"Invalid authorization code: Q70Y3A"}'
            ),
            "code-refused",
        ),
        (Response(429, {}, ""), "rate-limit"),
        (Response(500, {}, "<html>"), "orcid-down"),
        (Response(503, {}, ""), "orcid-down"),
    ],
)
def test_every_failed_exchange_is_a_problem_that_tells_no_secret(answer, kind):
    _, result = _finish(WITH_SECRET, answer)
    assert not result["ok"]
    assert kind == result["problem"]["kind"]
    shown = json.dumps(result)
    for secret in ("s3cr3t", "Q70Y3A", TOKEN["access_token"]):
        assert secret not in shown


@pytest.mark.parametrize(
    ("client", "url"),
    [
        (WITH_SECRET, "https://sandbox.orcid.org/oauth/revoke"),
        (WITH_RELAY, "https://relay.example.org/orcid/revoke"),
    ],
)
def test_a_token_is_given_back_where_it_came_from(client, url):
    flow = revoke(read_client(client), "tok-1")
    request = flow.send(None)
    assert url == request.url
    assert "tok-1" == read_form(request.body)["token"]
    with pytest.raises(StopIteration) as end:
        flow.send(Response(200, {}, ""))
    assert {"ok": True} == end.value.value


def test_a_token_that_is_not_taken_back_is_a_problem_that_does_not_show_it():
    flow = revoke(read_client(WITH_SECRET), "tok-1")
    flow.send(None)
    with pytest.raises(StopIteration) as end:
        flow.send(Response(400, {}, '{"error":"x","error_description":"bad token tok-1"}'))
    assert "not-revoked" == end.value.value["problem"]["kind"]
    assert "tok-1" not in json.dumps(end.value.value)

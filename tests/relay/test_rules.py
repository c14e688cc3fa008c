"""The rules of docs/deploying.md ("Run a relay"), one by one, against an ORCID of a few lines."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from relay.__main__ import server_config
from relay.app import application
from relay.limits import MOST_ADDRESSES, Limits
from relay.upstream import LIMITS

from .running import CHROMIUM, REDIRECT, settings_for

SECRET = "a-secret-of-the-deployer"
TOKEN = {"client_id": "APP-A", "grant_type": "authorization_code", "code": "Code1", "redirect_uri": REDIRECT}
REVOKE = {"client_id": "APP-A", "token": "a-token"}
GIVEN = b'{"access_token":"a-token","orcid":"0000-0099-1000-1004"}'


class Orcid:
    """Keeps what it is asked, and answers as it was told."""

    def __init__(self, answer: Callable[[httpx.Request], httpx.Response] | None = None) -> None:
        self.asked: list[httpx.Request] = []
        self._answer = answer or (lambda request: httpx.Response(200, content=GIVEN))

    def transport(self) -> httpx.MockTransport:
        async def handle(request: httpx.Request) -> httpx.Response:
            await request.aread()
            self.asked.append(request)
            return self._answer(request)

        return httpx.MockTransport(handle)


def ask(
    orcid: Orcid,
    path: str = "/orcid/token",
    data: Any = None,
    *,
    content: bytes | None = None,
    origin: str | None = CHROMIUM,
    method: str = "POST",
    times: int = 1,
    clock: Callable[[], float] = lambda: 0.0,
    headers: dict[str, str] | None = None,
    **more: Any,
) -> httpx.Response:
    """The answer of a fresh relay to the last of `times` equal requests."""
    app = application(settings_for("APP-A", SECRET, **more), orcid.transport(), clock)

    async def go() -> httpx.Response:
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="https://relay.example") as client:
            sent = {**({"Origin": origin} if origin is not None else {}), **(headers or {})}
            for _ in range(times):
                answer = await client.request(method, path, data=data, content=content, headers=sent)
            return answer

    return asyncio.run(go())


def test_a_code_is_passed_on_with_the_secret_and_the_answer_comes_back_unchanged() -> None:
    orcid = Orcid()
    answer = ask(orcid, data=TOKEN)
    assert (answer.status_code, answer.content) == (200, GIVEN)
    assert answer.headers["access-control-allow-origin"] == CHROMIUM
    assert answer.headers["cache-control"] == "no-store"
    (asked,) = orcid.asked
    assert str(asked.url) == "https://orcid.org/oauth/token"
    assert asked.headers["accept"] == "application/json"
    assert dict(httpx.QueryParams(asked.content.decode())) == {**TOKEN, "client_secret": SECRET}


def test_a_sandbox_client_is_asked_for_at_the_sandbox() -> None:
    orcid = Orcid()
    ask(orcid, "/revoke", REVOKE, environment="sandbox")
    assert str(orcid.asked[0].url) == "https://sandbox.orcid.org/oauth/revoke"


@pytest.mark.parametrize("status", [400, 401, 429, 500, 503])
def test_a_refusal_of_orcid_is_passed_on_as_it_is(status: int) -> None:
    body = b'{"error":"invalid_grant"}'
    orcid = Orcid(
        lambda request: httpx.Response(status, content=body, headers={"content-type": "application/json"})
    )
    answer = ask(orcid, data=TOKEN)
    assert (answer.status_code, answer.content, len(orcid.asked)) == (status, body, 1)


@pytest.mark.parametrize(
    ("change", "status", "error"),
    [
        ({"client_id": "APP-B"}, 401, "invalid_client"),
        ({"grant_type": "client_credentials"}, 400, "unsupported_grant_type"),
        ({"grant_type": "refresh_token"}, 400, "unsupported_grant_type"),
        ({"redirect_uri": "https://elsewhere.example/orcid"}, 400, "invalid_request"),
        ({"redirect_uri": REDIRECT + "/more"}, 400, "invalid_request"),
        ({"scope": "/activities/update"}, 400, "invalid_request"),
        ({"client_secret": "another"}, 400, "invalid_request"),
        ({"code": ""}, 400, "invalid_request"),
        ({"code": None}, 400, "invalid_request"),
        ({"code": ["one", "two"]}, 400, "invalid_request"),
        ({"code": "x" * 5000}, 413, "invalid_request"),
    ],
)
def test_any_other_form_goes_nowhere(change: dict[str, Any], status: int, error: str) -> None:
    orcid = Orcid()
    form = {name: value for name, value in {**TOKEN, **change}.items() if value is not None}
    answer = ask(orcid, data=form)
    assert (answer.status_code, answer.json()["error"]) == (status, error)
    assert orcid.asked == []
    # The extension may read why: its own origin is told.
    assert answer.headers["access-control-allow-origin"] == CHROMIUM


@pytest.mark.parametrize(
    "origin", [None, "", "null", "https://orcid.org", CHROMIUM.upper(), CHROMIUM[:-1] + "a"]
)
def test_no_other_origin_is_served(origin: str | None) -> None:
    orcid = Orcid()
    answer = ask(orcid, data=TOKEN, origin=origin)
    assert answer.status_code == 403
    assert "access-control-allow-origin" not in answer.headers
    assert orcid.asked == []


def test_any_installation_of_the_add_on_in_firefox_is_served_where_that_is_allowed() -> None:
    origin = "moz-extension://0d9b3a1e-5a52-4bb4-9b2f-3f0d2f6f9a11"
    assert ask(Orcid(), data=TOKEN, origin=origin).status_code == 200
    assert ask(Orcid(), data=TOKEN, origin=origin, origins=[CHROMIUM]).status_code == 403


@pytest.mark.parametrize(
    ("path", "method", "status"),
    [
        ("/orcid/token", "GET", 405),
        ("/orcid/token", "OPTIONS", 405),
        ("/orcid/authorize", "POST", 404),
        ("/token?client_id=APP-A", "POST", 400),
        ("/health", "GET", 200),
        ("/health", "POST", 405),
    ],
)
def test_there_is_nothing_else(path: str, method: str, status: int) -> None:
    orcid = Orcid()
    assert ask(orcid, path, TOKEN, method=method).status_code == status
    assert orcid.asked == []


def test_a_body_that_is_no_form_is_refused() -> None:
    orcid = Orcid()
    assert ask(orcid, data=TOKEN, headers={"content-type": "application/json"}).status_code == 415
    form = {"content-type": "application/x-www-form-urlencoded"}
    assert ask(orcid, content=b"\xff\xfe", headers=form).status_code == 400
    assert ask(orcid, content=b"code", headers=form).status_code == 400
    assert orcid.asked == []


@pytest.mark.parametrize(
    ("trouble", "status", "said"),
    [
        (httpx.ReadTimeout("client_secret"), 504, "in time"),
        (httpx.ConnectTimeout("client_secret"), 504, "in time"),
        (httpx.ConnectError("client_secret"), 502, "could not reach"),
        (httpx.RemoteProtocolError("client_secret"), 502, "could not reach"),
    ],
)
def test_an_orcid_that_does_not_answer_is_said_as_such_and_asked_once(
    trouble: Exception, status: int, said: str, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise trouble

    orcid = Orcid(fail)
    with caplog.at_level(logging.DEBUG):
        answer = ask(orcid, data=TOKEN)
    assert answer.status_code == status
    assert said in answer.json()["error_description"]
    assert len(orcid.asked) == 1
    assert "client_secret" not in answer.text


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(302, headers={"location": "https://elsewhere.example/"}),
        httpx.Response(200, content=b"x" * 100_000),
    ],
)
def test_an_answer_that_is_no_token_endpoints_is_not_passed_on(answer: httpx.Response) -> None:
    orcid = Orcid(lambda request: answer)
    assert ask(orcid, data=TOKEN).status_code == 502
    assert len(orcid.asked) == 1


def test_no_log_holds_a_secret_a_code_a_token_or_an_address(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, logger="relay"):
        ask(Orcid(), data=TOKEN)
        ask(Orcid(), "/revoke", REVOKE)
        ask(Orcid(), data={**TOKEN, "client_id": "APP-B"})
    logged = [record.getMessage() for record in caplog.records if record.name == "relay"]
    assert logged == ["token 200", "revoke 200", "token 401"]


# -- how often -------------------------------------------------------------------------------------


def test_past_the_burst_an_address_waits_and_is_told_how_long() -> None:
    orcid = Orcid()
    answer = ask(orcid, data=TOKEN, times=4, requests_per_minute=6, burst=3)
    assert (answer.status_code, answer.headers["retry-after"], len(orcid.asked)) == (429, "10", 3)
    assert answer.headers["access-control-allow-origin"] == CHROMIUM


def test_a_proxy_that_is_trusted_tells_the_address_and_no_other_does() -> None:
    limit = {"requests_per_minute": 6, "burst": 1}
    for trusted, status in ([["127.0.0.0/8"], 200], [[], 429]):
        orcid = Orcid()
        app = application(settings_for("APP-A", SECRET, trusted_proxies=trusted, **limit), orcid.transport())

        async def two(app: Any = app) -> int:
            transport = httpx.ASGITransport(app, client=("127.0.0.1", 1))
            async with httpx.AsyncClient(transport=transport, base_url="https://relay.example") as client:
                for last in (1, 2):
                    headers = {"Origin": CHROMIUM, "X-Forwarded-For": f"192.0.2.{last}"}
                    answer = await client.post("/token", data=TOKEN, headers=headers)
                return answer.status_code

        assert asyncio.run(two()) == status


def test_requests_come_back_one_by_one_and_addresses_do_not_disturb_each_other() -> None:
    now = [0.0]
    limits = Limits(per_minute=60, burst=2, clock=lambda: now[0])
    assert [limits.wait("a"), limits.wait("a")] == [0, 0]
    assert limits.wait("a") == pytest.approx(1)
    assert limits.wait("b") == 0
    now[0] = 1.0
    assert limits.wait("a") == 0
    assert limits.wait("a") == pytest.approx(1)


def test_the_limits_of_many_addresses_do_not_grow_without_end() -> None:
    limits = Limits(per_minute=1, burst=1, clock=lambda: 0.0)
    for number in range(MOST_ADDRESSES + 500):
        limits.wait(str(number))
    assert len(limits._full_at) == MOST_ADDRESSES
    assert limits.wait(str(MOST_ADDRESSES)) > 0  # the newest are still known


def test_idle_connections_end_on_the_side_that_asks() -> None:
    """Else one is closed just as it is used again, and the sign-in is lost: its request is never repeated."""
    expiry = LIMITS.keepalive_expiry
    assert expiry is not None and expiry <= 3, "before ORCID's side"
    nginx = 60
    config = server_config(application(settings_for("APP-A", SECRET)), settings_for("APP-A", SECRET))
    assert config.timeout_keep_alive > nginx, "after the proxy's side"

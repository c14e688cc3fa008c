"""The driver under CPython performs what a flow yields, and hands back what came of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from pycore.cli.drive import drive
from pycore.effects import TOO_LARGE, Flow, NoAnswer, Request, Response, Save, Wait


def asking(request: Request) -> Flow:
    """The answer to one request."""
    answer = yield request
    return answer


def client(handler: Callable[[httpx.Request], httpx.Response]) -> httpx.Client:
    return httpx.Client(transport=httpx.MockTransport(handler))


def test_a_request_goes_out_as_it_is_and_the_answer_comes_back_as_text() -> None:
    seen: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(201, headers={"X-Kind": "plain"}, content="Ünï😀".encode())

    answer = drive(
        asking(Request("POST", "https://a.example/x", {"accept": "a/b"}, "körper")), client(handler)
    )
    assert isinstance(answer, Response)
    assert (answer.status, answer.body) == (201, "Ünï😀")
    assert answer.headers["x-kind"] == "plain"
    assert (seen[0].method, seen[0].headers["accept"], seen[0].content.decode()) == ("POST", "a/b", "körper")


def test_a_body_that_is_not_utf8_is_still_an_answer() -> None:
    answer = drive(
        asking(Request("GET", "https://a.example/")), client(lambda _: httpx.Response(200, content=b"\xff!"))
    )
    assert answer.body.endswith("!")


def test_an_answer_that_is_too_large_is_none() -> None:
    def ask(size: int) -> Any:
        return drive(
            asking(Request("GET", "https://a.example/", most=size)),
            client(lambda _: httpx.Response(200, content=b"12345")),
        )

    assert ask(5).body == "12345"
    assert ask(4).reason.startswith(TOO_LARGE)


@pytest.mark.parametrize(("method", "asked"), [("GET", 2), ("POST", 1), ("PUT", 1), ("DELETE", 1)])
def test_what_writes_follows_no_redirect(method: str, asked: int) -> None:
    seen: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.host)
        if request.url.host == "a.example":
            return httpx.Response(307, headers={"location": "https://elsewhere.example/"})
        return httpx.Response(200, content=b"here")

    answer = drive(asking(Request(method, "https://a.example/", body="secret")), client(handler))
    assert len(seen) == asked
    if asked == 1:
        assert isinstance(answer, NoAnswer)
        assert "redirect" in answer.reason


def test_a_failure_is_an_answer() -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectTimeout("too slow", request=request)

    answer = drive(asking(Request("GET", "https://a.example/")), client(handler))
    assert isinstance(answer, NoAnswer)
    assert "too slow" in answer.reason


def test_redirects_are_followed_and_no_cookie_travels() -> None:
    cookies: list[str | None] = []

    def handler(request: httpx.Request) -> httpx.Response:
        cookies.append(request.headers.get("cookie"))
        if request.url.path == "/one":
            return httpx.Response(302, headers={"location": "/two"})
        return httpx.Response(200, headers={"set-cookie": "a=b"}, content=b"there")

    with client(handler) as http:
        for _ in range(2):
            assert drive(asking(Request("GET", "https://a.example/one")), http).body == "there"
    assert cookies == [None] * 4


def test_pauses_and_savings_are_performed_in_order() -> None:
    done: list[Any] = []
    value = {"rows": [1]}

    def flow() -> Flow:
        yield Save("journal", value)
        value["rows"].append(2)
        yield Wait(1.5)
        yield Save("journal", value)
        return "end"

    with client(lambda _: httpx.Response(500)) as http:
        result = drive(flow(), http, save=lambda key, saved: done.append((key, saved)), sleep=done.append)
    assert result == "end"
    assert done == [("journal", {"rows": [1]}), 1.5, ("journal", {"rows": [1, 2]})]


def test_an_exception_of_the_flow_is_not_swallowed() -> None:
    def flow() -> Flow:
        yield Wait(0)
        raise ValueError("a defect")

    with client(lambda _: httpx.Response(500)) as http, pytest.raises(ValueError, match="a defect"):
        drive(flow(), http, sleep=lambda _: None)

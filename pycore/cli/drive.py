"""Driving a flow under CPython: requests by httpx, pauses by the clock.

The browser's counterpart is `extension/core/core.js`; both perform the effects of
`pycore.effects` and hand back the answers.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any

import httpx

from pycore.effects import TOO_LARGE, Answer, Effect, Flow, NoAnswer, Request, Response, Save, Wait

TIMEOUT = 30.0  # seconds, as in the browser

Saver = Callable[[str, Any], None]
Sleeper = Callable[[float], None]


def drive(flow: Flow, client: httpx.Client, save: Saver | None = None, sleep: Sleeper = time.sleep) -> Any:
    """Run a flow to its end and return its result.

    `save(key, value)` gets a copy of its own of every value saved; without it, nothing is kept.
    """

    def perform_here(effect: Effect) -> Answer:
        return perform(effect, client, save, sleep)

    return run(flow, perform_here)


def run(flow: Flow, perform: Callable[[Effect], Answer]) -> Any:
    """Run a flow to its end with any function that performs effects."""
    answer: Answer = None
    while True:
        try:
            effect = flow.send(answer)
        except StopIteration as end:
            return end.value
        answer = perform(effect)


def perform(effect: Effect, client: httpx.Client, save: Saver | None, sleep: Sleeper) -> Answer:
    """Perform one effect."""
    if isinstance(effect, Request):
        return exchange(effect, client)
    if isinstance(effect, Wait):
        sleep(effect.seconds)
    elif isinstance(effect, Save):
        if save is not None:
            save(effect.key, json.loads(json.dumps(effect.value)))
    else:
        raise TypeError(f"a flow yielded {effect!r}, which is no effect")
    return None


def exchange(request: Request, client: httpx.Client) -> Response | NoAnswer:
    """One HTTP exchange: a GET follows redirects, cookies are neither sent nor kept."""
    client.cookies.clear()
    body = request.body.encode("utf-8") if request.body is not None else None
    content = bytearray()
    try:
        with client.stream(
            request.method,
            request.url,
            headers=request.headers,
            content=body,
            follow_redirects=request.method == "GET",
            timeout=TIMEOUT,
        ) as answer:
            for part in answer.iter_bytes():
                content += part
                if request.most is not None and len(content) > request.most:
                    return NoAnswer(f"{TOO_LARGE}: more than {request.most} bytes")
            if answer.has_redirect_location and request.method != "GET":
                return NoAnswer(f"redirected: {answer.status_code}")
    except httpx.HTTPError as error:
        return NoAnswer(f"{type(error).__name__}: {error}")
    text = content.decode("utf-8", errors="replace")
    return Response(answer.status_code, {name.lower(): value for name, value in answer.headers.items()}, text)

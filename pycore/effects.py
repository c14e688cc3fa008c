"""Effects: what the core asks the outside world to do.

A flow that needs the network, a pause or a place to keep something is a generator. It
yields one of `Request`, `Wait` or `Save`, is sent the answer, and returns its result.
Whoever drives it owns the socket and the clock: `fetch` in the browser, `httpx` under
CPython, a list of answers in a test.

===========  =======================================================  ====================
yielded      what the driver does                                     what it sends back
===========  =======================================================  ====================
`Request`    performs one HTTP exchange; a GET follows redirects,     `Response`, or
             any other is not answered by one                         `NoAnswer`
`Wait`       lets that many seconds pass                              None
`Save`       stores `value` under `key`, durably for this browser     None, `Pause` or
             session, before it goes on                               `NotSaved`
===========  =======================================================  ====================

A driver never throws into a flow: a network failure is an answer (`NoAnswer`). `Pause` asks a
flow that knows it to end where nothing is under way, `NotSaved` says that a value could not be kept;
flows that know neither take them for None.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any, Generator, Union

TOO_LARGE = "too large"


@dataclass(frozen=True)
class Request:
    """One HTTP request. `body` is text, already encoded as the content type says.

    The authorization header is in `headers` like every other; requests are sent without
    cookies and are never cached. An answer whose body has more than `most` bytes (None: no limit)
    is not read on: it is a `NoAnswer` whose reason begins with `TOO_LARGE`.
    """

    method: str
    url: str
    headers: dict[str, str] = field(default_factory=dict)
    body: str | None = None
    most: int | None = None


@dataclass(frozen=True)
class Response:
    """What came back. Header names are in lower case; `body` is text (UTF-8)."""

    status: int
    headers: dict[str, str] = field(default_factory=dict)
    body: str = ""


@dataclass(frozen=True)
class NoAnswer:
    """The exchange failed before an answer came (no network, DNS, TLS, time-out).

    Whether the server acted on the request is unknown. `reason` is a short text for
    people who look for the cause; it is not shown as the only explanation.
    """

    reason: str


@dataclass(frozen=True)
class Wait:
    """Let `seconds` (>= 0) pass."""

    seconds: float


# Between pieces of long work: whatever waits for the same thread has its turn.
TURN = Wait(0)


@dataclass(frozen=True)
class Save:
    """Store the JSON-able `value` under `key` before going on."""

    key: str
    value: Any


@dataclass(frozen=True)
class Pause:
    """The answer to a `Save`: kept, and the person wants this to pause."""


@dataclass(frozen=True)
class NotSaved:
    """The answer to a `Save` that could not be kept (no more room): what relies on it must not go on."""

    reason: str


Effect = Union[Request, Wait, Save]
Answer = Union[Response, NoAnswer, Pause, NotSaved, None]
Flow = Generator[Effect, Answer, Any]


def json_object(body: str) -> dict[str, Any] | None:
    """The JSON object in `body`, or None where it is anything else."""
    try:
        data = json.loads(body)
    except ValueError:
        return None
    return data if isinstance(data, dict) else None

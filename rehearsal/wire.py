"""Between the rehearsal and the network: the sandbox only, not too fast, everything noted, no secret kept.

What is noted of an answer is what the report may show. Secrets are taken out of every text: the
client's own from the start, tokens and codes from when they are seen.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import httpx

from rehearsal.hosts import HOSTS, ForeignHostError

_SECRET_MEMBERS = ("access_token", "refresh_token", "id_token")
_BUSY = (429, 503)
_TRIES = 3
_SHOWN = 240


@dataclass
class Secrets:
    """Texts that nobody is to see."""

    known: set[str] = field(default_factory=set, repr=False)

    def add(self, *texts: str | None) -> None:
        self.known.update(text for text in texts if text)

    def out_of(self, text: str) -> str:
        """`text` as one line, every known secret replaced."""
        for secret in sorted(self.known, key=len, reverse=True):
            text = text.replace(secret, "***")
        return " ".join(text.split())


@dataclass(frozen=True)
class Exchanged:
    """One request and what came of it, fit to be shown."""

    method: str
    address: str
    status: int | None  # None: no answer came
    said: str

    def __str__(self) -> str:
        return f"{self.method} {self.address} → {self.status or 'no answer'}" + (
            f" {self.said}" if self.said else ""
        )


class Wire(httpx.BaseTransport):
    """Passes requests to `inner`. `exchanged` grows; whoever reports empties it.

    `pause` is the least time between two requests, in seconds. An answer that says the sandbox is
    busy (429, 503: it has not acted) is waited out, three times at most, where `patient`.
    """

    def __init__(
        self,
        inner: httpx.BaseTransport,
        secrets: Secrets,
        pause: float = 0.0,
        sleep: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._inner = inner
        self._secrets = secrets
        self.pause = pause
        self._sleep = sleep
        self._clock = clock
        self._last: float | None = None
        self.patient = True
        self.exchanged: list[Exchanged] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """The answer, read whole. Raises ForeignHostError before anything is sent elsewhere."""
        if request.url.host not in HOSTS or request.url.scheme != "https":
            raise ForeignHostError(request.url.host)
        for left in reversed(range(_TRIES)):
            answer = self._ask(request)
            if answer.status_code not in _BUSY or not self.patient or not left:
                break
            self._sleep(_seconds(answer.headers.get("retry-after", "")))
        return answer

    def _ask(self, request: httpx.Request) -> httpx.Response:
        now = self._clock()
        if self.pause and self._last is not None and now - self._last < self.pause:
            self._sleep(self.pause - (now - self._last))
        self._last = self._clock()
        address = f"{request.url.host}{request.url.path}"
        try:
            answer = self._inner.handle_request(request)
            answer.read()
        except httpx.TransportError as error:
            self._note(request.method, address, None, type(error).__name__)
            raise
        value = json_of(answer)
        if isinstance(value, dict):
            self._secrets.add(
                *(str(value[name]) for name in _SECRET_MEMBERS if isinstance(value.get(name), str))
            )
        self._note(request.method, address, answer.status_code, gist(answer))
        return answer

    def _note(self, method: str, address: str, status: int | None, said: str) -> None:
        out = self._secrets.out_of
        self.exchanged.append(Exchanged(method, out(address), status, out(said)))

    def close(self) -> None:
        self._inner.close()


def _seconds(retry_after: str) -> float:
    return min(float(retry_after), 60.0) if retry_after.isdecimal() else 5.0


def json_of(answer: httpx.Response) -> Any:
    """The answer's JSON; None where it has none."""
    try:
        return json.loads(answer.content)
    except ValueError:
        return None


def gist(answer: httpx.Response) -> str:
    """What an answer says, in a line: its error, else its kind."""
    value = json_of(answer)
    if isinstance(value, dict) and "error-code" in value:
        text = f"error {value['error-code']}: {value.get('developer-message')}"
    elif isinstance(value, dict) and "error" in value:
        text = f"{value['error']}: {value.get('error_description')}"
    elif isinstance(value, dict) and isinstance(value.get("bulk"), list):
        text = "bulk of " + ", ".join(map(_item, value["bulk"]))
    else:
        kind = answer.headers.get("content-type", "").partition(";")[0]
        text = f"{kind}, {len(answer.content)} bytes" if answer.content else ""
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def _item(item: Any) -> str:
    """An item of a bulk answer in a few words."""
    error = item.get("error") if isinstance(item, dict) else None
    return f"error {error.get('error-code')}" if isinstance(error, dict) else "a work"

"""Requests to the works endpoints of ORCID's API 3.0, and how often they may be repeated.

The member API answers for the record a token belongs to; without a token the public API is
asked, which shows public items only. `Accept` is always sent: without it ORCID answers XML.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any, Generator

from pycore.effects import Answer, Effect, NoAnswer, Request, Response, Wait
from pycore.identifiers import OrcidId
from pycore.orcid.hosts import HOSTS

MOST_IN_BULK = 100  # ORCID refuses more, in reading (9042) and in writing (9006)

_MEDIA_TYPE = "application/vnd.orcid+json"
_BUSY = (429, 503)
# Seconds before the second, third and fourth try. ORCID's burst limit lifts within a second.
_PAUSES = (1.0, 4.0, 15.0)
_LONGEST_PAUSE = 60.0

Asking = Generator[Effect, Answer, "Response | NoAnswer"]


@dataclass(frozen=True)
class Api:
    """The works of one record. `token` is None for anonymous reading."""

    environment: str
    orcid: OrcidId
    token: str | None

    @property
    def secrets(self) -> tuple[str, ...]:
        """What may not appear in any message."""
        return (self.token,) if self.token else ()

    def list_works(self) -> Request:
        """All groups with their row summaries; there is no paging."""
        return self._request("GET", "works")

    def read_works(self, put_codes: list[int]) -> Request:
        """Full works, contributors included; at most `MOST_IN_BULK`, answered in any order."""
        return self._request("GET", "works/" + ",".join([str(code) for code in put_codes]))

    def add_works(self, works: list[dict[str, Any]]) -> Request:
        """New rows in bulk. The answer is 200 whatever became of each: look at its elements."""
        return self._request("POST", "works", {"bulk": [{"work": work} for work in works]})

    def replace_work(self, put_code: int, work: dict[str, Any]) -> Request:
        """The row becomes `work`: what it does not name is cleared."""
        return self._request("PUT", f"work/{put_code}", work)

    def delete_work(self, put_code: int) -> Request:
        """The row goes; 204 says so."""
        return self._request("DELETE", f"work/{put_code}")

    def _request(self, method: str, path: str, body: dict[str, Any] | None = None) -> Request:
        hosts = HOSTS[self.environment]
        base = hosts.member if self.token else hosts.public
        headers = {"accept": _MEDIA_TYPE}
        if self.token:
            headers["authorization"] = "Bearer " + self.token
        if body is not None:
            headers["content-type"] = _MEDIA_TYPE
        text = None if body is None else json.dumps(body, ensure_ascii=False)
        return Request(method, f"{base}/{self.orcid}/{path}", headers, text)


def ask(request: Request) -> Asking:
    """The answer to a reading request, repeated up to three times while ORCID is busy, out of
    order or out of reach, with growing pauses."""
    answer = yield from _once(request)
    for pause in _PAUSES:
        if isinstance(answer, Response) and answer.status != 429 and answer.status < 500:
            return answer
        if quota_spent(answer):
            return answer
        yield Wait(_pause(answer, pause))
        answer = yield from _once(request)
    return answer


def ask_once_accepted(request: Request) -> Asking:
    """The answer to a writing request, repeated only while ORCID turns it away unread (429, 503).

    Any other failure comes back as it is: whether ORCID acted is then for the caller to find out.
    """
    answer = yield from _once(request)
    for pause in _PAUSES:
        if not (isinstance(answer, Response) and answer.status in _BUSY):
            return answer
        yield Wait(_pause(answer, pause))
        answer = yield from _once(request)
    return answer


def quota_spent(answer: Answer) -> bool:
    """Whether the public API has answered this network often enough for today (429, in plain text)."""
    return isinstance(answer, Response) and answer.status == 429 and "daily quota" in answer.body


def retry_after(answer: Answer) -> float | None:
    """The seconds that a `Retry-After` header asks for, at most a minute; dates are not read."""
    if not isinstance(answer, Response):
        return None
    said = answer.headers.get("retry-after", "").strip()
    return min(float(said), _LONGEST_PAUSE) if re.match(r"\d{1,6}$", said) else None


def _once(request: Request) -> Asking:
    answer = yield request
    if not isinstance(answer, (Response, NoAnswer)):
        raise TypeError("a request is answered by a Response or NoAnswer")
    return answer


def _pause(answer: Response | NoAnswer, usual: float) -> float:
    asked_for = retry_after(answer)
    return usual if asked_for is None else max(asked_for, 1.0)

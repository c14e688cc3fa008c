"""Requests to the works endpoints of ORCID's API 3.0, and how often they may be repeated.

The member API answers for the record a token belongs to; without a token the public API is
asked, which shows public items only. `Accept` is always sent: without it ORCID answers XML.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Generator

from pycore.effects import Answer, Effect, NoAnswer, Request, Response, Wait
from pycore.identifiers import OrcidId
from pycore.orcid.hosts import HOSTS
from pycore.pacing import retry_after

MOST_IN_BULK = 100  # ORCID refuses more, in reading (9042) and in writing (9006)

_MEDIA_TYPE = "application/vnd.orcid+json"
# Seconds before the second, third and fourth try. ORCID's burst limit lifts within a second.
_PAUSES = (1.0, 4.0, 15.0)
LONGEST_PAUSE = 60.0  # seconds that a flow waits by itself; a longer wait is for whoever runs it

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

    def read_work(self, put_code: int) -> Request:
        """One full work."""
        return self._request("GET", f"work/{put_code}")

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
    order or out of reach, with growing pauses; not where it asks to be left alone for longer."""
    answer = yield from ask_once(request)
    for pause in _PAUSES:
        if isinstance(answer, Response) and answer.status != 429 and answer.status < 500:
            return answer
        asked_for = retry_after(answer)
        if quota_spent(answer) or (asked_for is not None and asked_for > LONGEST_PAUSE):
            return answer
        yield Wait(pause if asked_for is None else max(asked_for, 1.0))
        answer = yield from ask_once(request)
    return answer


def ask_once(request: Request) -> Asking:
    """The answer to a request, whatever it is: what a writing one did is then for the caller to find out."""
    answer = yield request
    if not isinstance(answer, (Response, NoAnswer)):
        raise TypeError("a request is answered by a Response or NoAnswer")
    return answer


def quota_spent(answer: Answer) -> bool:
    """Whether the public API has answered this network often enough for today (429, in plain text)."""
    return isinstance(answer, Response) and answer.status == 429 and "daily quota" in answer.body

"""Calls to ORCID's API for one record, which remember the rows they made."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import httpx

from rehearsal.rule import Differs, shown
from rehearsal.wire import json_of
from rehearsal.works import JSON


@dataclass
class Caller:
    """Calls the API at `host` with a token for `orcid` (None: without); paths are below /v3.0/{orcid}.

    `made` holds the put-codes of the rows that these calls added and did not delete.
    """

    http: httpx.Client
    token: str | None = field(repr=False)
    orcid: str
    host: str
    made: set[int] = field(default_factory=set)

    def __call__(self, method: str, path: str, body: Any = None, **headers: str) -> httpx.Response:
        """`body` is written as JSON; bytes are sent as they are."""
        wanted = {"accept": JSON, **headers}
        if self.token:
            wanted.setdefault("authorization", f"Bearer {self.token}")
        if body is not None:
            wanted.setdefault("content-type", JSON)
        url = f"https://{self.host}/v3.0/{self.orcid}{path}"
        sent: dict[str, Any] = {"content": body} if isinstance(body, bytes) else {"json": body}
        answer = self.http.request(method, url, headers=wanted, **sent)
        self._remember(method, path, answer)
        return answer

    def _remember(self, method: str, path: str, answer: httpx.Response) -> None:
        if method == "POST" and answer.status_code == 201:
            made = re.search(r"/(\d+)$", answer.headers.get("location", ""))
            self.made.update([int(made[1])] if made else [])
        elif method == "POST" and path.startswith("/works"):
            self.made.update(_put_codes(json_of(answer)))
        elif method == "DELETE" and answer.status_code == 204:
            self.made.discard(int(path.rpartition("/")[2]))

    def post(self, body: dict[str, Any]) -> httpx.Response:
        return self("POST", "/work", body)

    def post_all(self, *works: dict[str, Any]) -> httpx.Response:
        return self("POST", "/works", {"bulk": [{"work": item} for item in works]})

    def items(self, *works: dict[str, Any]) -> list[dict[str, Any]]:
        """The answers to the items of a bulk that had to be taken as a whole."""
        answer = self.post_all(*works)
        if answer.status_code != 200:
            raise Differs(f"expected HTTP 200 for a bulk, got {shown(answer)}")
        return list(answer.json()["bulk"])

    def added(self, body: dict[str, Any]) -> int:
        """The put-code of a work that had to be accepted."""
        answer = self.post(body)
        found = re.search(r"/(\d+)$", answer.headers.get("location", ""))
        if answer.status_code != 201 or not found:
            raise Differs(f"expected HTTP 201 and a Location, got {shown(answer)}")
        return int(found[1])

    def read(self, put_code: int) -> dict[str, Any]:
        answer = self("GET", f"/work/{put_code}")
        if answer.status_code != 200:
            raise Differs(f"expected to read the row, got {shown(answer)}")
        return dict(answer.json())

    def put(self, put_code: int, body: dict[str, Any]) -> httpx.Response:
        """PUT `body` with its put-code in it."""
        return self("PUT", f"/work/{put_code}", {**body, "put-code": put_code})

    def groups(self) -> list[dict[str, Any]]:
        """The groups of /works."""
        answer = self("GET", "/works")
        if answer.status_code != 200:
            raise Differs(f"expected to read the works, got {shown(answer)}")
        return list(answer.json()["group"])


def _put_codes(value: Any) -> list[int]:
    items = value.get("bulk", []) if isinstance(value, dict) else []
    works = [item.get("work") for item in items if isinstance(item, dict)]
    return [one["put-code"] for one in works if one and one.get("put-code") is not None]

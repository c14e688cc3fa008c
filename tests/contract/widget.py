"""The flows of the core as the background runs them, and a wish to run them with."""

from __future__ import annotations

from typing import Any

import httpx

from pycore.browser import commands
from pycore.cli.drive import drive
from tests.contract.standin_help import CLIENT, MARA, REDIRECT, SECRET

OWN = {"environment": "production", "client_id": CLIENT, "client_secret": SECRET}
DOI = "10.5555/waters14030117"


class Widget:
    """The flows as the background runs them, on a clock that does not wait."""

    def __init__(self, http: httpx.Client, client: dict[str, Any]) -> None:
        self.http = http
        self.client = client
        self.signin: dict[str, Any] | None = None
        self.waited = 0.0
        self.saved: dict[str, Any] = {}

    def drive(self, flow: Any) -> Any:
        return drive(flow, self.http, save=self._save, sleep=self._wait)

    def sign_in(self, orcid: str = MARA, answer: str = "authorize") -> dict[str, Any]:
        begun = commands.signin_begin({"client": self.client, "redirect": REDIRECT, "state": "s&1"})
        answer_url = self.http.post(begun["url"], data={"person": orcid, "answer": answer}).headers[
            "location"
        ]
        flow = commands.signin_finish(
            {
                "client": self.client,
                "redirect": REDIRECT,
                "state": "s&1",
                "answer_url": answer_url,
                "now": 1_700_000_000,
            }
        )
        value: dict[str, Any] = self.drive(flow)
        self.signin = value.get("signin")
        return value

    def check(self, *wishes: dict[str, Any], holder: dict[str, Any] | None = None) -> dict[str, Any]:
        args = {
            "signin": self.signin,
            "holder": holder,
            "environment": "production",
            "draft": {"works": list(wishes)},
            "mailto": "",
        }
        value: dict[str, Any] = self.drive(commands.record_check(args))
        return value

    def plan(self, *wishes: dict[str, Any]) -> dict[str, Any]:
        value = self.check(*wishes)
        assert value["ok"], value
        return dict(value["check"])

    def begin(self, check: dict[str, Any]) -> dict[str, Any]:
        accepted = [
            {"key": item["key"], "hash": item["hash"]}
            for item in check["items"]
            if item["payload"] is not None
        ]
        begun = commands.push_begin({"signin": self.signin, "check": check, "accepted": accepted})
        assert begun["ok"], begun
        return dict(begun["journal"])

    def push(self, journal: dict[str, Any]) -> dict[str, Any]:
        value = self.drive(commands.push_run({"signin": self.signin, "journal": journal}))
        assert value["ok"], value
        assert value["journal"] == self.saved["journal"]
        return dict(value["journal"])

    def _save(self, key: str, value: Any) -> None:
        self.saved[key] = value

    def _wait(self, seconds: float) -> None:
        assert 0 <= seconds <= 60
        self.waited += seconds


def wish(doi: str = DOI, roles: dict[str, str | None] | None = None, **changes: Any) -> dict[str, Any]:
    made = {
        "key": doi,
        "doi": doi,
        "title": "As the page has it",
        "journal": "",
        "date": "",
        "type": "",
        "url": "https://journal.example.org/" + doi,
        "authors": [{"name": "Tomás Herrera", "orcid": None}, {"name": "Mara Lindqvist", "orcid": MARA}],
        "me": 1,
        "roles": [
            {"role": role, "degree": degree, "origin": "statement"}
            for role, degree in (roles or {"investigation": "lead", "software": None}).items()
        ],
    }
    return {**made, **changes}

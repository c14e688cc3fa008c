"""The rehearsal's session: whose record, which tokens, what was added, and how all of it is taken back."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx

from rehearsal.calls import Caller
from rehearsal.hosts import AUTHORIZE, MEMBER, PUBLIC, REVOKE, TOKEN
from rehearsal.rule import Differs, NotTried, shown
from rehearsal.settings import Settings
from rehearsal.window import Window, Wish
from rehearsal.wire import Secrets, Wire, json_of
from rehearsal.works import TITLE, work

UPDATE = "/activities/update"
LIMITED = "/read-limited"
# What a row of the rehearsal's is known by, also after a run that was killed.
PREFIX = "10.5555/orcid-rehearsal-"


class NoSignInError(Exception):
    """There is no token for the test record, so nothing can be rehearsed. The text says why."""


@dataclass(repr=False)  # it holds tokens
class Session:
    """What the checks work with. `run` is part of every DOI that is sent, so that no two runs meet."""

    settings: Settings
    wire: Wire
    secrets: Secrets
    window: Window
    thorough: bool = False
    # How long a page may take that is to lead back by itself, in seconds.
    patience: float = 20.0
    run: str = field(default_factory=lambda: secrets.token_hex(4))
    tokens: list[str] = field(default_factory=list)
    # A code that was put by, and when (time.monotonic): whether it is still good later.
    early_code: tuple[str, float] | None = None
    sleep: Callable[[float], None] = time.sleep
    _number: int = 0
    _limited: str | None = None

    def __post_init__(self) -> None:
        self.secrets.add(self.settings.secret)
        self.http = httpx.Client(transport=self.wire, timeout=60, trust_env=False, follow_redirects=False)
        self.orcid = self.settings.record
        self.call = Caller(self.http, None, self.orcid, MEMBER)

    # Works ---------------------------------------------------------------------------------------

    def doi(self) -> str:
        """A DOI that no row has yet."""
        self._number += 1
        return f"{PREFIX}{self.run}.{self._number}"

    def work(self, doi: str = "", **members: Any) -> dict[str, Any]:
        """A work that is accepted, with a DOI of its own unless one is given."""
        return work(doi or self.doi(), **members)

    def anonymous(self) -> Caller:
        """Calls the public API without a token."""
        return Caller(self.http, None, self.orcid, PUBLIC, self.call.made)

    def with_token(self, token: str | None) -> Caller:
        """Calls the member API with another token, for the same record; rows count as the session's."""
        return Caller(self.http, token, self.orcid, MEMBER, self.call.made)

    # Sign-in -------------------------------------------------------------------------------------

    def visit(self, wish: Wish | None = None, **changes: str) -> str | None:
        """Open the sign-in page; the address that it led back to, None if it did not."""
        asked = {
            "client_id": self.settings.client_id,
            "response_type": "code",
            "scope": UPDATE,
            "redirect_uri": self.settings.redirect,
            "state": f"rehearsal {self.run}&1",
            **changes,
        }
        back = self.window.go(f"{AUTHORIZE}?{urlencode(asked)}", asked["redirect_uri"], wish, self.patience)
        self.secrets.add(*parse_qs(urlsplit(back or "").query).get("code", []))
        return back

    def code(self, wish: Wish | None = None, **changes: str) -> str:
        """A fresh code; without a wish one that ORCID gives because the same was granted before."""
        back = self.visit(wish, **changes)
        found = parse_qs(urlsplit(back or "").query).get("code", [])
        if not found:
            raise NotTried("no code was given: " + (_without_values(back) if back else "no way back"))
        return found[0]

    def put_by_a_code(self) -> None:
        """Ask for a code that is not used before the end."""
        self.early_code = (self.code(), time.monotonic())

    def token_form(self, code: str, **changes: str | None) -> dict[str, str]:
        """The form that turns a code into a token; None leaves a member out."""
        usual = {
            "client_id": self.settings.client_id,
            "client_secret": self.settings.secret,
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": self.settings.redirect,
        }
        return {name: value for name, value in {**usual, **changes}.items() if value is not None}

    def ask_token(self, form: dict[str, str], url: str = TOKEN, **options: Any) -> httpx.Response:
        """POST the form; a token that comes is remembered, to be given back at the end."""
        headers = {"accept": "application/json", **options.pop("headers", {})}
        answer = self.http.post(url, data=form, headers=headers, **options)
        value = json_of(answer)
        if isinstance(value, dict) and isinstance(value.get("access_token"), str):
            self.tokens.append(value["access_token"])
        return answer

    def token(self, wish: Wish | None = None, **changes: str) -> dict[str, Any]:
        """A fresh token: the whole answer to a fresh code. It had to be given."""
        redirect = changes.get("redirect_uri", self.settings.redirect)
        answer = self.ask_token(self.token_form(self.code(wish, **changes), redirect_uri=redirect))
        if answer.status_code != 200:
            raise Differs(f"expected a token, got {shown(answer)}")
        return dict(answer.json())

    def revoke_form(self, **changes: str | None) -> dict[str, str]:
        usual = {"client_id": self.settings.client_id, "client_secret": self.settings.secret}
        return {name: value for name, value in {**usual, **changes}.items() if value is not None}

    def revoke(self, token: str) -> httpx.Response:
        answer = self.http.post(
            REVOKE, data=self.revoke_form(token=token), headers={"accept": "application/json"}
        )
        if answer.status_code == 200 and token in self.tokens:
            self.tokens.remove(token)
        return answer

    def limited(self) -> str:
        """A token that only reads: /read-limited without /activities/update."""
        if self._limited is None:
            self._limited = str(self.token(Wish.AUTHORIZE, scope=LIMITED)["access_token"])
        return self._limited

    def begin(self) -> dict[str, Any]:
        """Sign in. Raises NoSignInError where that leads to no token of the test record that may write."""
        try:
            answer = self.token(Wish.AUTHORIZE)
        except (NotTried, Differs) as error:
            raise NoSignInError(f"The sign-in led to no token: {error}") from error
        if answer.get("orcid") != self.orcid:
            raise NoSignInError(
                f"{answer.get('orcid')} signed in; the test record of the settings is {self.orcid}. Nothing was "
                "written. Sign out at sandbox.orcid.org, and in again as the test record."
            )
        if UPDATE not in str(answer.get("scope")).split():
            raise NoSignInError(
                f"The token does not permit writing (its scope: {answer.get('scope')}). Is the client a member's?"
            )
        self.call.token = str(answer["access_token"])
        return answer

    # Taking back ---------------------------------------------------------------------------------

    def remove_rows(self) -> None:
        """Delete what the checks so far have added and not removed themselves."""
        for put_code in sorted(self.call.made):
            self._delete(put_code)

    def sweep(self) -> list[int]:
        """Delete every row of the rehearsal's that the record holds, of this run and earlier ones: also
        those whose answer never came. Gives the put-codes that are still there."""
        left = []
        for put_code in self.listed():
            self._delete(put_code)
            if put_code in self.call.made:
                left.append(put_code)
        return left

    def _delete(self, put_code: int) -> None:
        """Delete one row with the session's own token. A row that is not there is deleted, too."""
        self.call.made.add(put_code)
        answer = self.with_token(self.call.token)("DELETE", f"/work/{put_code}")
        if answer.status_code == 404:
            self.call.made.discard(put_code)

    def listed(self) -> list[int]:
        answer = self.call("GET", "/works")
        if answer.status_code != 200:
            raise httpx.HTTPError(f"the record's works cannot be read: {shown(answer)}")
        return [
            row["put-code"]
            for group in answer.json()["group"]
            for row in group["work-summary"]
            if self._is_ours(row)
        ]

    def _is_ours(self, row: dict[str, Any]) -> bool:
        source = (row.get("source") or {}).get("source-client-id") or {}
        found = (row.get("external-ids") or {}).get("external-id") or []
        title = ((row.get("title") or {}).get("title") or {}).get("value")
        return source.get("path") == self.settings.client_id and (
            title == TITLE or any(PREFIX in str(one.get("external-id-value")).lower() for one in found)
        )

    def give_back(self) -> int:
        """Revoke every token; gives the number that could not be."""
        for token in list(self.tokens):
            self.revoke(token)
        return len(self.tokens)

    def close(self) -> None:
        self.http.close()
        self.window.close()


def _without_values(address: str) -> str:
    """What an address says, without what may be a code."""
    parts = urlsplit(address)
    error = parse_qs(parts.query).get("error") or parse_qs(parts.fragment).get("error") or [parts.fragment]
    return f"it led back with {error[0] or 'nothing'}"

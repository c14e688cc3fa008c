"""The rehearsal's session at the stand-in, which plays the sandbox: no browser, no pauses."""

from __future__ import annotations

import json
import shutil
from typing import Any

import httpx

from rehearsal.session import Session
from rehearsal.settings import Settings
from rehearsal.window import ChromiumWindow, Window, Wish
from rehearsal.wire import Secrets, Wire
from tests.contract.standin_help import CLIENT, CROSSREF, MARA, REDIRECT, SECRET
from tests.standin import Seed, Standin
from tests.standin.seed import SeedContributor, SeedPerson, SeedWork

FIREFOX_REDIRECT = "https://9449948ab9cc9e3896d1fb9f229011f30a6a48f0.extensions.allizom.org/orcid"


def settings(**changes: Any) -> Settings:
    usual = {
        "environment": "sandbox",
        "client_id": CLIENT,
        "client_secret": SECRET,
        "redirect_uris": [REDIRECT, FIREFOX_REDIRECT],
        "record": MARA,
    }
    return Settings.model_validate({**usual, **changes})


def with_a_test_record(seed: Seed) -> Seed:
    """`seed` with what a deployer's client and test record need, for every rule to be tried."""
    seed = seed.model_copy(deep=True)
    for client in seed.clients:
        client.user_obo = client.id == CLIENT
    doi, me = "10.5555/met.by.three", SeedContributor(name="Mara Lindqvist", orcid=MARA, roles=["software"])
    seed.people = [
        SeedPerson(
            orcid=MARA,
            given="Mara",
            family="Lindqvist",
            works=[
                SeedWork(title="Added by hand", doi=doi, contributors=[me]),
                SeedWork(title="Added by a publisher", doi=doi, source=CROSSREF, created="2025-01-02"),
                SeedWork(title="From before", doi="10.5555/old", display_index=1, created="2020-01-02"),
                SeedWork(
                    title="From before, by a client",
                    doi="10.5555/old.2",
                    source=CROSSREF,
                    display_index=0,
                    created="2020-01-02",
                ),
            ],
        )
    ]
    return seed


class FormWindow:
    """Fills in the stand-in's sign-in page as a person would."""

    def __init__(self, standin: Standin, person: str = MARA) -> None:
        self.http = standin.client(timeout=20)
        self.person = person
        self.wishes: list[Wish | None] = []
        self.page = ""

    def go(self, address: str, redirect: str, wish: Wish | None, patience: float) -> str | None:
        self.wishes.append(wish)
        answer = self.http.get(address)
        if 'id="authorize"' in answer.text and wish:
            pressed = "authorize" if wish is Wish.AUTHORIZE else "deny"
            answer = self.http.post(address, data={"person": self.person, "answer": pressed})
        self.page = answer.text
        back = answer.headers.get("location", "")
        return back if back.startswith(redirect) else None

    def text(self) -> str:
        return self.page

    def close(self) -> None:
        self.http.close()


class PressingWindow(ChromiumWindow):
    """A real browser at the stand-in's sign-in page, pressed by itself."""

    def __init__(self, standin: Standin, person: str = MARA) -> None:
        self.person = person
        self.pressed = ""
        arguments = (
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            f"--host-resolver-rules={standin.host_resolver_rules}",
            f"--ignore-certificate-errors-spki-list={standin.spki}",
        )
        super().__init__(shutil.which("chromium") or "chromium", [], lambda text: None, arguments)

    def ended(self, address: str, wish: Wish | None) -> bool:
        """Press what is wished, once; the page's own error is its last word."""
        if wish and self.pressed != address:
            button = "authorize" if wish is Wish.AUTHORIZE else "deny"
            script = f"""location.href === {json.dumps(address)} && document.readyState === "complete"
                && (document.getElementById("person-{self.person}")?.click(),
                    document.getElementById("{button}")?.click(), true)"""
            if self.evaluate(script):
                self.pressed = address
        return bool(
            self.evaluate(
                f"""location.href === {json.dumps(address)} && !!document.getElementById("oauth-error")"""
            )
        )


def seconds_pass(standin: Standin, seconds: float) -> None:
    """Let time pass at the stand-in; nobody waits."""
    before = standin.state.clock
    standin.state.clock = lambda: before() + seconds


def session(
    standin: Standin, window: Window | None = None, transport: httpx.BaseTransport | None = None
) -> Session:
    """A session that has not begun; unless told otherwise it signs in without a browser."""
    secrets = Secrets()
    wire = Wire(transport or standin.transport(), secrets, sleep=lambda seconds: None)
    window = window or FormWindow(standin)
    return Session(
        settings(), wire, secrets, window, thorough=True, sleep=lambda seconds: seconds_pass(standin, seconds)
    )

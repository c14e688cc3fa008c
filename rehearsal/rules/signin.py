"""The sign-in page: what it leads back with, and which redirect addresses it takes."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

from rehearsal.rule import Differs, expect, expect_equal, rule
from rehearsal.session import UPDATE, Session
from rehearsal.window import Wish

# A permission that the rehearsal asks for and never takes.
MORE = f"{UPDATE} /person/update"


def _query(address: str | None) -> dict[str, list[str]]:
    return parse_qs(urlsplit(address or "").query)


def _led_back(address: str | None) -> str:
    if address is None:
        raise Differs("the sign-in page led nowhere")
    return address


def _shape(back: str) -> str:
    """How it led back, as far as a report may say: the names in the query, and the fragment."""
    fragment = urlsplit(back).fragment
    return "&".join([*_query(back), *([f"#{fragment}"] if fragment else [])])


def _expect_code(back: str | None, otherwise: str) -> None:
    expect("code" in _query(back), otherwise)


@rule(
    "signin/code",
    "1.2",
    "Success leads back with a code of 6 letters and digits, and the state as it was sent",
)
def code_and_state(s: Session) -> None:
    fields = _query(_led_back(s.visit(Wish.AUTHORIZE, state="s 1&2")))
    expect_equal(["s 1&2"], fields.get("state"), "state")
    code = fields.get("code", [""])[0]
    expect(bool(re.fullmatch(r"[0-9A-Za-z]{6}", code)), f"the code has {len(code)} characters, not 6")


@rule("signin/no-question-twice", "1.2", "Where the same was granted before, nobody is asked")
def consent_is_skipped(s: Session) -> None:
    _expect_code(_led_back(s.visit()), "it led back without a code")


@rule("signin/redirects", "1.6", "Each redirect address of the extension is taken as it is sent")
def registered_redirects(s: Session) -> None:
    for redirect in s.settings.redirect_uris:
        back = s.visit(Wish.AUTHORIZE, redirect_uri=redirect)
        _expect_code(back, f"{redirect} is not taken: is it registered in these very words?")


@rule(
    "signin/redirect-longer",
    "1.6",
    "A redirect address may go on behind the path that is registered",
    question="redirects",
)
def longer_redirect(s: Session) -> None:
    back = s.visit(redirect_uri=s.settings.redirect + "/more")
    _expect_code(back, "a longer path is not taken")


@rule(
    "signin/redirect-query",
    "1.6",
    "A query at the redirect address does not count",
    question="redirects",
)
def redirect_with_query(s: Session) -> None:
    back = s.visit(redirect_uri=s.settings.redirect + "?more=1")
    _expect_code(back, "an address with a query is not taken")


@rule(
    "signin/redirect-foreign",
    "1.2",
    "Another host, subdomain or scheme is never led to: the page says an error",
    question="redirects",
)
def foreign_redirects(s: Session) -> str | None:
    known = urlsplit(s.settings.redirect)
    texts = []
    for redirect in (
        "https://elsewhere.example.org/",
        known._replace(netloc=f"sub.{known.netloc}").geturl(),
        known._replace(scheme="http").geturl(),
    ):
        expect(s.visit(redirect_uri=redirect) is None, f"it led to {redirect}")
        texts.append(" ".join(s.window.text().split())[:120])
    return f"the page says: {texts[0]}" if texts[0] else None


@rule("signin/client-unknown", "1.2", "An unknown client is never led back")
def unknown_client(s: Session) -> None:
    expect(s.visit(client_id="APP-NOBODYSNOBODYSNO") is None, "it led back for a client that does not exist")


@rule(
    "signin/scope-unknown",
    "1.2",
    "A scope that there is not leads back with #error=invalid_scope, without state",
)
def unknown_scope(s: Session) -> None:
    _expect_fragment(s.visit(scope="/made/up"), "#error=invalid_scope")


@rule("signin/implicit", "0.2", "Without a code no permission to write: #error=unsupported_response_type")
def implicit_flow(s: Session) -> None:
    _expect_fragment(s.visit(response_type="token"), "#error=unsupported_response_type")


@rule(
    "signin/prompt-none",
    "1.2",
    "prompt=none leads back with #error=interaction_required where something is to be asked",
)
def prompt_none(s: Session) -> None:
    _expect_fragment(s.visit(scope=MORE, prompt="none"), "#error=interaction_required")


@rule(
    "signin/denied",
    "1.2",
    "“Deny access” leads back with ?error=access_denied, a description and the state",
    question="denied",
)
def denied(s: Session) -> None:
    back = _led_back(s.visit(Wish.DENY, scope=MORE, state="s 1&2"))
    fields = _query(back)
    expect(not urlsplit(back).fragment, f"it led back with {_shape(back)}")
    expect_equal(["access_denied"], fields.get("error"), "error")
    expect_equal(["User denied access"], fields.get("error_description"), "error_description")
    expect_equal(["s 1&2"], fields.get("state"), "state")


def _expect_fragment(back: str | None, wanted: str) -> None:
    led = _led_back(back)
    expect(f"#{urlsplit(led).fragment}" == wanted, f"expected {wanted}, it led back with {_shape(led)}")

"""Giving tokens back."""

from __future__ import annotations

from rehearsal.hosts import REVOKE
from rehearsal.rule import expect_equal, expect_oauth, expect_status, rule
from rehearsal.session import Session


@rule("revoking/secret", "1.8", "Revoking needs the secret: 401 without it, and with a wrong one")
def needs_the_secret(s: Session) -> None:
    token = str(s.token()["access_token"])
    for secret, error in ((None, "invalid_request"), ("not-the-secret", "invalid_client")):
        form = s.revoke_form(token=token, client_secret=secret)
        answer = s.http.post(REVOKE, data=form, headers={"accept": "application/json"})
        expect_oauth(answer, 401, error)
    expect_status(s.with_token(token)("GET", "/works"), 200)


@rule("revoking/nothing", "9", "Revoking without a token: 401, “token is required”")
def without_a_token(s: Session) -> None:
    answer = s.http.post(REVOKE, data=s.revoke_form(), headers={"accept": "application/json"})
    expect_oauth(answer, 401, "invalid_request", "token is required")


@rule(
    "revoking/ends",
    "1.8",
    "Revoking answers 200 and nothing; the token then neither reads nor deletes, and no row goes",
)
def ends_the_token(s: Session) -> None:
    put_code = s.call.added(s.work())
    token = str(s.token()["access_token"])
    answer = s.revoke(token)
    expect_status(answer, 200)
    expect_equal(b"", answer.content, "body")
    caller = s.with_token(token)
    expect_oauth(caller("GET", "/works"), 401, "invalid_token")
    expect_oauth(caller("DELETE", f"/work/{put_code}"), 401, "invalid_token")
    s.call.read(put_code)


@rule("revoking/others", "1.8", "Revoking one token leaves the others of the same record")
def leaves_others(s: Session) -> None:
    s.revoke(str(s.token()["access_token"]))
    expect_status(s.call("GET", "/works"), 200)

"""Who may do what, what a page may do, and how much at once."""

from __future__ import annotations

from rehearsal.hosts import PUBLIC
from rehearsal.rule import (
    NotTried,
    expect,
    expect_equal,
    expect_error,
    expect_oauth,
    expect_status,
    rule,
    shown,
)
from rehearsal.session import Session

# ORCID's own example of an iD. Nothing is done to that record: it is asked for, and refused.
SOMEBODY = "0000-0001-2345-6789"
BURST = 60


@rule(
    "access/other-record", "2.9", "A token for another record: 401 with error 9017, for reading and writing"
)
def other_record(s: Session) -> None:
    other = s.with_token(s.call.token)
    other.orcid = SOMEBODY
    for answer in (other("GET", "/works"), other("DELETE", "/work/1"), other.post(s.work())):
        message = expect_error(answer, 401, 9017)
        expect("Access token is for a different record" in message, f"the message is “{message[:100]}”")


@rule("access/scope", "9", "Writing without the scope: 403 with error 9038")
def scope(s: Session) -> None:
    reader = s.with_token(s.limited())
    expect_error(reader.post(s.work()), 403, 9038)
    expect_error(reader("DELETE", f"/work/{s.call.added(s.work())}"), 403, 9038)


@rule("access/no-token", "2.9", "The member API without a token: 403 forbidden, in OAuth's form")
def no_token(s: Session) -> None:
    expect_oauth(s.with_token(None)("GET", "/works"), 403, "forbidden")


@rule("access/bad-token", "2.9", "A token that there is not: 401 invalid_token, and the token is said again")
def bad_token(s: Session) -> None:
    answer = s.with_token("no-such-token")("GET", "/works")
    expect_oauth(answer, 401, "invalid_token", "Invalid access token: no-such-token")


@rule("access/bad-token-public", "3", "A token that there is not, at the public API: 401 invalid_token")
def bad_token_at_the_public_api(s: Session) -> None:
    caller = s.with_token("no-such-token")
    caller.host = PUBLIC
    expect_oauth(caller("GET", "/works"), 401, "invalid_token")


@rule(
    "access/public-reads",
    "3",
    "The public API shows a public row to everybody, a hidden one to nobody: 403 with error 9039",
)
def public_reading(s: Session) -> None:
    put_code = s.call.added(s.work())
    answer = s.anonymous()("GET", f"/work/{put_code}")
    if s.call.read(put_code)["visibility"] == "public":
        expect_status(answer, 200)
    else:
        expect_error(answer, 403, 9039)


@rule("access/public-only-reads", "2.9", "The public API does not write: 400 with error 9001")
def public_only_reads(s: Session) -> None:
    caller = s.with_token(s.call.token)
    caller.host = PUBLIC
    for each in (s.anonymous(), caller):
        expect_error(each.post(s.work()), 400, 9001)


@rule("access/token-in-address", "1.7", "A token in the address is read, too")
def token_in_address(s: Session) -> None:
    expect_status(s.with_token(None)("GET", f"/works?access_token={s.call.token}"), 200)


@rule("access/cors", "1.7", "Every page may read the API's answers")
def cors(s: Session) -> None:
    for answer in (
        s.call("GET", "/works"),
        s.with_token(None)("GET", "/works"),
        s.anonymous()("GET", "/works"),
    ):
        expect_equal("*", answer.headers.get("access-control-allow-origin"), "Access-Control-Allow-Origin")


@rule(
    "access/preflight",
    "1.7",
    "The preflight does not allow Authorization: no page can call the API with a token",
)
def preflight(s: Session) -> None:
    answer = s.http.options(
        f"https://{s.call.host}/v3.0/{s.orcid}/works",
        headers={"origin": "https://www.example.org", "access-control-request-method": "GET"},
    )
    allowed = answer.headers.get("access-control-allow-headers", "")
    names = {name.strip().lower() for name in allowed.split(",")}
    expect_equal(["accept", "content-type", "origin", "x-requested-with"], sorted(names), "allowed headers")
    methods = {name.strip() for name in answer.headers.get("access-control-allow-methods", "").split(",")}
    expect_equal(["DELETE", "GET", "POST", "PUT"], sorted(methods), "allowed methods")


@rule(
    "access/burst",
    "3",
    f"Of {BURST} requests at once those beyond the burst are refused with 503",
    thorough=True,
)
def burst(s: Session) -> str:
    s.wire.patient, pause = False, s.wire.pause
    s.wire.pause = 0.0
    try:
        answers = [s.call("GET", "/work/summary/1") for _ in range(BURST)]
    finally:
        s.wire.patient, s.wire.pause = True, pause
    refused = [answer for answer in answers if answer.status_code not in (200, 404)]
    if not refused:
        raise NotTried(f"{BURST} requests one after another did not reach the limit")
    expect_equal({503}, {answer.status_code for answer in refused}, "their status")
    return f"{len(refused)} of {BURST} refused; the first: {shown(refused[0])}"

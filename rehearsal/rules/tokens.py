"""Codes and tokens: what is given for what, and what is not given out."""

from __future__ import annotations

import time

from rehearsal.hosts import AUTH, AUTHORIZE, REVOKE, SITE, TOKEN
from rehearsal.rule import NotTried, expect, expect_equal, expect_oauth, expect_status, rule, shown
from rehearsal.session import UPDATE, Session
from rehearsal.wire import json_of

FOREVER = 631138518  # seconds: about twenty years
CODE_LIFE = 10 * 60
WRONG = "not-the-secret"


@rule("tokens/answer", "1.3", "The answer to a code: seven members, bearer, 20 years, the scope and the iD")
def token_answer(s: Session) -> str:
    given = s.token()
    members = {"access_token", "token_type", "refresh_token", "expires_in", "scope", "name", "orcid"}
    expect_equal(sorted(members), sorted(given), "members")
    expect_equal("bearer", given["token_type"], "token_type")
    expect_equal(s.orcid, given["orcid"], "orcid")
    expect_equal([UPDATE], given["scope"].split(), "scope")
    expect(FOREVER - 60 <= given["expires_in"] <= FOREVER, f"expires_in is {given['expires_in']}")
    return f"expires_in {given['expires_in']}"


@rule("tokens/basic", "1.3", "The secret may come by HTTP Basic")
def secret_by_basic(s: Session) -> None:
    form = s.token_form(s.code(), client_id=None, client_secret=None)
    expect_status(s.ask_token(form, auth=(s.settings.client_id, s.settings.secret)), 200)


@rule("tokens/code-once", "1.2", "A code is good once; used again it takes back the token it gave")
def code_is_good_once(s: Session) -> None:
    code = s.code()
    first = s.ask_token(s.token_form(code))
    expect_status(first, 200)
    expect_oauth(s.ask_token(s.token_form(code)), 400, "invalid_grant")
    answer = s.with_token(first.json()["access_token"])("GET", "/works")
    expect_oauth(answer, 401, "invalid_token")


@rule("tokens/code-unknown", "1.3", "An unknown code: 400 invalid_grant, and the code is said again")
def unknown_code(s: Session) -> None:
    answer = s.ask_token(s.token_form("zzzzzz"))
    expect_oauth(answer, 400, "invalid_grant", "Invalid authorization code: zzzzzz")


@rule("tokens/secret", "1.3", "No token without the secret: 401 invalid_request, “client_secret is required”")
def secret_is_required(s: Session) -> None:
    answer = s.ask_token(s.token_form("zzzzzz", client_secret=None))
    expect_oauth(answer, 401, "invalid_request", "client_secret is required")


@rule("tokens/pkce", "0.1", "A PKCE verifier does not take the secret's place")
def no_pkce(s: Session) -> None:
    form = s.token_form("zzzzzz", client_secret=None, code_verifier="v" * 50)
    expect_oauth(s.ask_token(form), 401, "invalid_request", "client_secret is required")


@rule("tokens/secret-wrong", "1.3", "A wrong secret, or an unknown client: 401 invalid_client")
def wrong_secret(s: Session) -> None:
    for changes in ({"client_secret": WRONG}, {"client_id": "APP-NOBODYSNOBODYSNO"}):
        answer = s.ask_token(s.token_form("zzzzzz", **changes))
        expect_oauth(answer, 401, "invalid_client", "Client authentication failed")


@rule("tokens/grant-missing", "1.3", "Without grant_type: 400 unsupported_grant_type")
def grant_type_missing(s: Session) -> None:
    answer = s.ask_token(s.token_form("zzzzzz", grant_type=None))
    expect_oauth(answer, 400, "unsupported_grant_type", "grant_type is missing")


@rule(
    "tokens/redirect",
    "1.3",
    "A code is good with the redirect address it was asked with: else 400 invalid_grant",
)
def other_redirect(s: Session) -> None:
    form = s.token_form(s.code(), redirect_uri="https://elsewhere.example.org/")
    expect_oauth(s.ask_token(form), 400, "invalid_grant")


@rule("tokens/forms", "1.3", "A GET, or a body that is no form: 415 with HTML")
def forms_by_post_only(s: Session) -> None:
    form = s.token_form("zzzzzz", client_secret=WRONG)
    for answer in (s.http.get(TOKEN, params=form), s.http.post(TOKEN, json=form)):
        expect_status(answer, 415)
        kind = answer.headers.get("content-type", "")
        expect(kind.startswith("text/html"), f"the answer is {kind or 'of no type'}")


@rule("tokens/no-cors", "1.7", "Token and revoke may not be read by a page")
def no_cors(s: Session) -> None:
    origin = {"origin": "https://www.example.org"}
    for url in (TOKEN, REVOKE):
        sent = s.http.post(url, data={"client_id": s.settings.client_id}, headers=origin)
        asked = s.http.options(url, headers={**origin, "access-control-request-method": "POST"})
        for answer in (sent, asked):
            found = [name for name in answer.headers if name.startswith("access-control-")]
            expect(not found, f"{url} answers {answer.request.method} with {', '.join(found)}")


@rule("tokens/refresh", "1.3", "A refresh token gives another token for the same record")
def refresh(s: Session) -> None:
    first = s.token()
    form = s.revoke_form(grant_type="refresh_token", refresh_token=first["refresh_token"])
    answer = s.ask_token(form)
    expect_status(answer, 200)
    expect_equal(s.orcid, answer.json()["orcid"], "orcid")
    expect(answer.json()["access_token"] != first["access_token"], "it is the same token again")


@rule("tokens/scope-reads", "1.3", "A token for /read-limited alone does not carry /activities/update")
def limited_scope(s: Session) -> None:
    token = s.limited()
    expect(token != s.call.token, "it is the token that writes")
    expect_status(s.with_token(token)("GET", "/works"), 200)


@rule(
    "tokens/public-client",
    "1.3",
    "The new sign-in server gives no token without the secret either",
    question="public-clients",
)
def public_client(s: Session) -> str:
    form = s.token_form("zzzzzz", client_secret=None, code_verifier="v" * 50)
    answer = s.ask_token(form, url=f"https://{AUTH}/oauth2/token")
    value = json_of(answer)
    error = str(value.get("error")) if isinstance(value, dict) else ""
    # With a code that is unknown, a server that takes public clients speaks of the code.
    expect(answer.status_code in (400, 401, 403, 404, 405), f"it answers {shown(answer)}")
    expect(error != "invalid_grant", "it judges the code without asking for the secret")
    return shown(answer)


@rule("tokens/discovery", "1.3", "The discovery document knows no PKCE, and client_secret_post alone")
def discovery(s: Session) -> None:
    answer = s.http.get(
        f"https://{SITE}/.well-known/openid-configuration", headers={"accept": "application/json"}
    )
    expect_status(answer, 200)
    said = answer.json()
    expect("code_challenge_methods_supported" not in said, "it lists code_challenge_methods_supported")
    methods = said.get("token_endpoint_auth_methods_supported")
    expect_equal(["client_secret_post"], methods, "token_endpoint_auth_methods_supported")


@rule(
    "tokens/frames",
    "4",
    "The sign-in and record pages forbid frames of others and have no content policy",
    question="csp",
)
def headers_of_pages(s: Session) -> None:
    for url in (AUTHORIZE, f"https://{SITE}/{s.orcid}", f"https://{SITE}/my-orcid"):
        answer = s.http.get(url, headers={"accept": "text/html"})
        expect_equal("SAMEORIGIN", answer.headers.get("x-frame-options"), f"X-Frame-Options of {url}")
        policy = answer.headers.get("content-security-policy")
        expect(policy is None, f"{url} has a Content-Security-Policy: {policy}")


@rule(
    "tokens/code-life",
    "1.2",
    "A code is no longer good after ten minutes",
    question="code-life",
    thorough=True,
)
def code_life(s: Session) -> None:
    if s.early_code is None:
        raise NotTried("no code was put by at the beginning")
    code, since = s.early_code
    s.sleep(max(0.0, since + CODE_LIFE + 30 - time.monotonic()))
    expect_oauth(s.ask_token(s.token_form(code)), 400, "invalid_grant")

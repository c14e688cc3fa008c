"""Permission to add works: the authorize address, the code, the token, and giving it back.

ORCID gives a token that may write only for a code *and* the client's secret; there is no
PKCE, and the implicit flow never writes. So the exchange has two forms, told apart by the
client's configuration:

* `client_secret`: the form goes to ORCID's own token endpoint with the secret in it;
* `relay_url`: the same form without the secret goes to `relay_url/token`, whose operator
  adds the secret and hands on ORCID's answer (docs/deploying.md).

Revoking follows the same two ways (`/oauth/revoke`, `relay_url/revoke`). ORCID takes a code once; when it
sees it again, it takes back what it gave for it. So an exchange whose answer was lost is asked for once
more: either it comes to something now, or no token is left that nobody holds.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Generator

from pycore.effects import Answer, Effect, Flow, NoAnswer, Request, Response, Save, json_object
from pycore.identifiers import find_orcid
from pycore.language import Fact, fact
from pycore.orcid.hosts import HOSTS
from pycore.problems import Problem, no_network, scrub, trouble
from pycore.uris import form, read_form

SCOPE = "/activities/update"
LIMITED = "/read-limited"  # works that only trusted parties may see; the person's choice

Exchanging = Generator[Effect, Answer, Answer]

_HTTPS = re.compile(r"https://[^\s/?#@]+(?:/[^\s?#]*)?$")


class ClientError(Exception):
    """The client configuration cannot be used; `why` says why not."""

    def __init__(self, why: Fact) -> None:
        super().__init__(why["code"])
        self.why = why


@dataclass(frozen=True)
class Client:
    """A usable client configuration: exactly one of `client_secret` and `relay_url` is set."""

    environment: str
    client_id: str
    client_secret: str | None
    relay_url: str | None


def read_client(data: dict[str, Any] | None) -> Client:
    """The client configuration in `data`, or `ClientError`."""
    if not data:
        raise ClientError(fact("client/none"))
    environment = data.get("environment") or "production"
    if environment not in HOSTS:
        raise ClientError(fact("client/environment", environment=repr(environment)))
    client_id = str(data.get("client_id") or "").strip()
    secret = str(data.get("client_secret") or "").strip()
    relay = str(data.get("relay_url") or "").strip()
    if not client_id:
        raise ClientError(fact("client/no-id"))
    if bool(secret) == bool(relay):
        raise ClientError(fact("client/secret-or-relay"))
    if relay and not _HTTPS.match(relay):
        raise ClientError(fact("client/relay"))
    return Client(environment, client_id, secret or None, relay.rstrip("/") or None)


def authorize_url(client: Client, redirect: str, state: str, limited: bool = False) -> str:
    """The address of ORCID's consent page; `state` is a fresh random text of the caller's. With
    `limited`, permission to read what only trusted parties may see is asked for too."""
    fields = [
        ("client_id", client.client_id),
        ("response_type", "code"),
        ("scope", f"{SCOPE} {LIMITED}" if limited else SCOPE),
        ("redirect_uri", redirect),
        ("state", state),
    ]
    return HOSTS[client.environment].site + "/oauth/authorize?" + form(fields)


def code_of(answer_url: str | None, redirect: str, state: str, limited: bool = False) -> str | Problem:
    """The authorization code in the address that ORCID sent the person back to.

    Refusals come in three shapes: `?error=…&state=…`, `#error=…` and a bare `#login_required`.
    """
    if not answer_url:
        return _again("signin-closed", fact("problem/signin-closed"))
    if not answer_url.startswith(redirect):
        return _again("signin-foreign", fact("problem/signin-foreign"))
    address, _, fragment = answer_url.partition("#")
    fields = read_form(fragment)
    fields.update(read_form(address.partition("?")[2]))
    bare = [name for name in fields if name in _REFUSALS and not fields[name]]
    error = fields.get("error") or (bare[0] if bare else "")
    if error:
        return _refusal(error, fields.get("error_description", ""), limited)
    if fields.get("state") != state:
        return _again("signin-state", fact("problem/signin-state"))
    code = fields.get("code", "")
    return code or _again("signin-empty", fact("problem/signin-empty"))


def finish(
    client: Client,
    redirect: str,
    state: str,
    answer_url: str | None,
    now: int | None,
    limited: bool = False,
    owed: list[dict[str, Any]] | None = None,
) -> Flow:
    """Exchange the code for a token. `limited` is what the consent was asked with.

    Returns `{"ok": True, "signin": {...}, "owed": [...]}` or a failure. `now` (seconds since 1970) dates the
    token's end; without it `expires_at` is null. The exchange is saved among what is `owed` to ORCID
    (`pycore.orcid.tokens`) before it is asked for, and so is the token that comes of it, until whoever calls
    this has it in use; one that cannot be used is given back at once.
    """
    code = code_of(answer_url, redirect, state, limited)
    if isinstance(code, Problem):
        return code.failure()
    asked = {"code": code, "redirect": redirect, **_whose(client)}
    before = list(owed or [])
    yield Save("owed", [*before, asked])
    answer = yield from exchange(client, code, redirect)
    token = token_in(answer)
    owing = [{"token": token, **_whose(client)}] if token else [] if is_settled(answer) else [asked]
    yield Save("owed", before + owing)
    secrets = (code, client.client_secret or "", token)
    result = _signin_of(client, answer, secrets, now)
    if not isinstance(result, Problem):
        return {"ok": True, "signin": result, "owed": before + owing}
    if token:
        revoked = yield from revoke(client, token)
        if revoked["ok"]:
            yield Save("owed", before)
    return result.failure()


def exchange(client: Client, code: str, redirect: str) -> Exchanging:
    """The answer to the code: a token, or why there is none."""
    fields = [("grant_type", "authorization_code"), ("code", code), ("redirect_uri", redirect)]
    answer = yield _form_request(client, "token", fields)
    turned_away = isinstance(answer, Response) and answer.status == 429
    if not is_settled(answer) and not turned_away:
        answer = yield _form_request(client, "token", fields)
    return answer


def revoke(client: Client, token: str) -> Flow:
    """Give the token back to ORCID, which forgets it. Returns `{"ok": True}` or a failure."""
    answer = yield _form_request(client, "revoke", [("token", token)])
    if isinstance(answer, Response) and answer.status == 200:
        return {"ok": True}
    problem = exchange_problem(client, answer, (token, client.client_secret or ""))
    return Problem(
        "not-revoked",
        fact("problem/not-revoked"),
        fact("remedy/end-it-yourself"),
        problem.detail or problem.kind,
    ).failure()


def _whose(client: Client) -> dict[str, str]:
    return {"environment": client.environment, "client_id": client.client_id}


def _form_request(client: Client, endpoint: str, fields: list[tuple[str, str]]) -> Request:
    who = [("client_id", client.client_id)]
    if client.relay_url:
        url = client.relay_url + "/" + endpoint
    else:
        url = HOSTS[client.environment].site + "/oauth/" + endpoint
        who.append(("client_secret", client.client_secret or ""))
    headers = {"accept": "application/json", "content-type": "application/x-www-form-urlencoded"}
    return Request("POST", url, headers, form(who + fields))


def token_in(answer: Answer) -> str:
    """The token in an answer, whatever else is wrong with it; "" where there is none."""
    data = json_object(answer.body) if isinstance(answer, Response) else None
    token = (data or {}).get("access_token")
    return token if isinstance(token, str) else ""


def _signin_of(
    client: Client, answer: Answer, secrets: tuple[str, ...], now: int | None
) -> dict[str, Any] | Problem:
    if not isinstance(answer, Response) or answer.status != 200:
        return exchange_problem(client, answer, secrets)
    data = json_object(answer.body)
    token = data.get("access_token") if data else None
    orcid = find_orcid(str(data.get("orcid") or "")) if data else None
    if not data or not isinstance(token, str) or not token or not orcid:
        return exchange_problem(client, answer, secrets)
    scope = str(data.get("scope") or "")
    if SCOPE not in scope.split():
        return Problem(
            "scope-missing",
            fact("problem/scope-missing"),
            fact("remedy/member-client"),
            "scope: " + scrub(scope),
        )
    lasts = data.get("expires_in")
    return {
        "token": token,
        "orcid": orcid,
        "name": data.get("name") or None,
        "scope": scope,
        "expires_at": now + lasts if isinstance(lasts, int) and now is not None else None,
        "environment": client.environment,
        "client_id": client.client_id,
    }


def is_settled(answer: Answer) -> bool:
    """Whether an exchange came to an end: with a token, or with a refusal. Of any other answer it is not
    known whether a token was given for the code."""
    if token_in(answer):
        return True
    return isinstance(answer, Response) and 400 <= answer.status < 500 and answer.status != 429


def exchange_problem(client: Client, answer: Answer, secrets: tuple[str, ...]) -> Problem:
    """Why there is no token, or why one could not be given back."""
    whom = fact("whom/relay") if client.relay_url else "ORCID"
    if isinstance(answer, NoAnswer):
        return no_network(whom, answer)
    if not isinstance(answer, Response):
        raise TypeError("a request is answered by a Response or NoAnswer")
    data = json_object(answer.body)
    error = str(data.get("error") or "") if data else ""
    said = str(data.get("error_description") or "") if data else "an answer that is not JSON"
    detail = scrub(f"HTTP {answer.status} {error} {said}", secrets)
    if answer.status >= 500:
        return Problem(
            "orcid-down", fact("problem/out-of-order", whom=whom), fact("remedy/few-minutes"), detail
        )
    if answer.status == 429:
        return Problem(
            "rate-limit", fact("problem/asked-too-often", whom=whom), fact("remedy/wait-a-minute"), detail
        )
    if error in ("invalid_client", "unauthorized_client", "invalid_request") or answer.status in (401, 403):
        return Problem(
            "client-refused",
            fact("problem/client-refused"),
            fact("remedy/configure"),
            detail,
        )
    if answer.status == 400:
        return _again("code-refused", fact("problem/code-refused"), detail)
    return Problem(
        "unexpected-answer",
        fact("problem/not-understood", whom=whom),
        fact("remedy/report-again"),
        detail,
    )


# error -> (kind, message, remedy)
_REFUSALS: dict[str, tuple[str, str, str]] = {
    "access_denied": (
        "signin-refused",
        "problem/signin-refused",
        "problem/signin-refused/remedy",
    ),
    "login_required": ("signin-needed", "problem/signin-needed", "remedy/start-again"),
    "interaction_required": ("signin-needed", "problem/answer-needed", "remedy/start-again"),
    "invalid_scope": (
        "scope-refused",
        "problem/scope-refused",
        "problem/scope-refused/remedy",
    ),
    "unsupported_response_type": (
        "client-refused",
        "problem/signin-way-refused",
        "remedy/configure",
    ),
}


def _refusal(error: str, description: str, limited: bool) -> Problem:
    detail = scrub(f"{error} {description}".strip())
    if error == "invalid_scope" and limited:
        return trouble("limited-refused", detail)
    if error in _REFUSALS:
        kind, message, remedy = _REFUSALS[error]
        return Problem(kind, fact(message), fact(remedy), detail)
    return _again("signin-failed", fact("problem/signin-failed"), detail)


def _again(kind: str, message: Fact, detail: str = "") -> Problem:
    return Problem(kind, message, fact("remedy/start-again"), detail)

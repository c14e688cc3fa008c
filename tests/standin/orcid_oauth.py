"""orcid.org's OAuth: sign-in and consent, token, revoke, discovery (facts/orcid.md §1)."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable
from html import escape
from urllib.parse import urlencode, urlsplit

from starlette.responses import HTMLResponse, Response

from .exchange import Exchange, Handler, html_answer, json_answer
from .orcid_errors import OauthError
from .seed import SeedClient
from .state import PRODUCTION, UPDATE, State, Token

PUBLIC_SCOPES = frozenset(("/authenticate", "/read-public", "openid"))
MEMBER_SCOPES = PUBLIC_SCOPES | {"/read-limited", UPDATE, "/person/update"}
SCOPE_TEXTS = {
    UPDATE: "Add and update your research activities (works, affiliations and more)",
    "/read-limited": "Read your information with visibility set to Trusted parties",
    "/authenticate": "Get your ORCID iD",
    "/read-public": "Read your public information",
    "/person/update": "Add and update other information about you",
    "openid": "Get your ORCID iD",
}
SESSION = "standin-session"


def handler(state: State, site: str) -> Callable[[Exchange], Response | None]:
    """The OAuth addresses of `site`; None for any other path."""
    endpoint = TokenEndpoint(state, site)

    def handle(exchange: Exchange) -> Response | None:
        match exchange.path, exchange.method:
            case "/oauth/authorize", "GET":
                return _authorize(state, exchange, site)
            case "/oauth/authorize", "POST":
                return _answered(state, exchange, site)
            case ("/oauth/token" | "/oauth/revoke") as path, method:
                if method != "POST" or exchange.media_type != "application/x-www-form-urlencoded":
                    return html_answer("Unsupported Media Type", "HTTP 415", 415)
                act = endpoint.token if path == "/oauth/token" else endpoint.revoke
                return act({**exchange.form, **_basic(exchange)})
            case "/.well-known/openid-configuration", "GET":
                return _discovery(site)
        return None

    return handle


def auth_handler(state: State, site: str) -> Handler:
    """The newer server for sign-ins behind `site`. Its inside is not known: the same rules are presumed."""
    endpoint = TokenEndpoint(state, site)

    def handle(exchange: Exchange) -> Response:
        if (exchange.path, exchange.method) == ("/oauth2/token", "POST"):
            return endpoint.token({**exchange.form, **_basic(exchange)})
        return html_answer("Not found", "There is no such page here.", 404)

    return handle


# The sign-in page --------------------------------------------------------------------------------


def _authorize(state: State, exchange: Exchange, site: str) -> Response:
    """The sign-in page, or straight back when everything asked for has been granted before.

    A GET changes nothing but the codes given out: Firefox asks twice, once in the background.
    """
    asked = exchange.params
    client = state.clients.get(asked.get("client_id", ""))
    redirect = asked.get("redirect_uri", "")
    if client is None or not _registered(client, redirect):
        return _error_page("The client or its redirect address is not registered with ORCID.")
    if asked.get("response_type") != "code":
        return _to(redirect, "#error=unsupported_response_type")
    scopes = tuple(asked.get("scope", "").split())
    if not scopes or not set(scopes) <= (MEMBER_SCOPES if client.member else PUBLIC_SCOPES):
        return _to(redirect, "#error=invalid_scope")
    person = exchange.request.cookies.get(SESSION)
    forced = asked.get("prompt") == "login" or asked.get("show_login") == "true"
    signed_in = person in state.records and not forced
    if signed_in and person and set(scopes) <= state.grants.get((person, client.id), set()):
        return _to(redirect, _success(state, site, asked, client.id, person, scopes))
    if asked.get("prompt") == "none":
        return _to(redirect, "#error=interaction_required" if signed_in else "#error=login_required")
    return _page(_sign_in_page(state, client, scopes, exchange.query, person if signed_in else None))


def _answered(state: State, exchange: Exchange, site: str) -> Response:
    """What the form of the sign-in page sends."""
    asked, answer = exchange.params, exchange.form
    client = state.clients.get(asked.get("client_id", ""))
    redirect = asked.get("redirect_uri", "")
    if client is None or not _registered(client, redirect):
        return _error_page("The client or its redirect address is not registered with ORCID.")
    if answer.get("answer") != "authorize":
        return _to(redirect, _refusal(state.settings.refusal, asked.get("state")))
    person = answer.get("person", "")
    if person not in state.records:
        return _error_page("There is no such record.")
    scopes = tuple(asked.get("scope", "").split())
    state.grants.setdefault((person, client.id), set()).update(scopes)
    response = _to(redirect, _success(state, site, asked, client.id, person, scopes))
    response.set_cookie(SESSION, person, secure=True, httponly=True, samesite="lax")
    return response


def _success(
    state: State, site: str, asked: dict[str, str], client: str, person: str, scopes: tuple[str, ...]
) -> str:
    code = state.new_code(client, person, scopes, asked["redirect_uri"], site)
    echo = asked.get("state")
    return "?" + urlencode({"code": code.value, **({"state": echo} if echo is not None else {})})


def _refusal(shape: str, echo: str | None) -> str:
    """The three shapes in which a refusal comes back (facts/orcid.md §1.2)."""
    if shape == "fragment":
        return "#error=access_denied"
    if shape == "bare":
        return "#login_required"
    parts = {"error": "access_denied", "error_description": "User denied access"}
    return "?" + urlencode({**parts, **({"state": echo} if echo is not None else {})})


def _registered(client: SeedClient, redirect: str) -> bool:
    """Scheme, host and port equal, path a prefix; query and fragment do not count."""
    wanted = urlsplit(redirect)
    for known in map(urlsplit, client.redirect_uris):
        if (known.scheme, known.netloc) == (wanted.scheme, wanted.netloc) and (wanted.path or "/").startswith(
            known.path or "/"
        ):
            return True
    return False


def _to(redirect: str, suffix: str) -> Response:
    if suffix.startswith("?") and "?" in redirect:
        suffix = "&" + suffix[1:]
    return Response(status_code=302, headers={"Location": redirect + suffix})


def _error_page(text: str) -> Response:
    """ORCID shows an error and never redirects. Its page is an application: the status is 200."""
    return _page(
        _PAGE.format(title="Oops, an error happened", body=f'<p id="oauth-error">{escape(text)}</p>')
    )


def _page(html: str) -> Response:
    return HTMLResponse(html, headers={"X-Frame-Options": "SAMEORIGIN"})


def _sign_in_page(
    state: State, client: SeedClient, scopes: tuple[str, ...], query: str, signed_in: str | None
) -> str:
    people = [record.person for record in state.records.values()]
    chosen = signed_in or (people[0].orcid if people else "")
    choices = "".join(
        f'<label><input type="radio" name="person" id="person-{person.orcid}" value="{person.orcid}"'
        f"{' checked' if person.orcid == chosen else ''}> <b>{escape(person.name)}</b> "
        f"<small>https://orcid.org/{person.orcid}</small></label>"
        for person in people
    )
    asked = "".join(f'<li data-scope="{scope}">{SCOPE_TEXTS[scope]}</li>' for scope in scopes)
    return _PAGE.format(
        title="Authorize access",
        body=f"""<p><b id="client-name">{escape(client.name)}</b> has asked for the following access to your
ORCID record:</p><ul id="scopes">{asked}</ul>
<form method="post" action="/oauth/authorize?{escape(query)}"><fieldset><legend>Sign in as</legend>{choices}</fieldset>
<button id="authorize" name="answer" value="authorize">Authorize access</button>
<button id="deny" name="answer" value="deny">Deny access</button></form>""",
    )


_PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title} - ORCID stand-in</title>
<meta name="viewport" content="width=device-width"><style>
body{{margin:0;background:#f5f5f5;color:#212121;font:16px/1.5 system-ui,sans-serif}}
main{{max-width:28rem;margin:3rem auto;padding:2rem;background:#fff;border:1px solid #ddd;border-radius:.25rem}}
h1{{font-size:1.4rem;margin:0 0 1rem}} fieldset{{border:1px solid #ddd;margin:1rem 0;padding:.5rem 1rem}}
label{{display:block;padding:.35rem 0}} small{{color:#555}} ul{{padding-left:1.2rem}}
button{{font:inherit;width:100%;padding:.6rem;margin-top:.6rem;border:1px solid #31789b;border-radius:.25rem;
background:#fff;color:#31789b;cursor:pointer}} #authorize{{background:#31789b;color:#fff}}
footer{{margin-top:1.5rem;font-size:.8rem;color:#555}}
</style></head><body><main><h1>{title}</h1>{body}
<footer>This is a stand-in for testing, not orcid.org. Everyone here is invented.</footer></main></body></html>"""


# Token and revoke --------------------------------------------------------------------------------


class TokenEndpoint:
    """POST /oauth/token and /oauth/revoke, given the form's members (the secret among them).

    Production and sandbox know nothing of each other's codes; without `site` it serves both.
    """

    def __init__(self, state: State, site: str | None) -> None:
        self._state = state
        self._site = site

    def token(self, form: dict[str, str]) -> Response:
        try:
            return json_answer(self._grant(form), headers={"Cache-Control": "no-store"})
        except OauthError as error:
            return json_answer(error.body(), error.status)

    def revoke(self, form: dict[str, str]) -> Response:
        """200 and nothing, also for a token nobody knows. Works stay as they are."""
        try:
            client = self._client(form)
            if not form.get("token"):
                raise OauthError(401, "invalid_request", "token is required")
        except OauthError as error:
            return json_answer(error.body(), error.status)
        for token in self._state.tokens.values():
            if token.client == client.id and form.get("token") in (token.access, token.refresh):
                token.disabled = "by-client"
        return Response(status_code=200)

    def _grant(self, form: dict[str, str]) -> dict[str, object]:
        kind = form.get("grant_type")
        if not kind:
            raise OauthError(400, "unsupported_grant_type", "grant_type is missing")
        client = self._client(form)
        match kind:
            case "authorization_code":
                return self._by_code(client, form)
            case "refresh_token":
                old = next(
                    (t for t in self._state.tokens.values() if t.refresh == form.get("refresh_token")), None
                )
                if old is None or old.client != client.id or old.disabled:
                    raise OauthError(400, "invalid_grant", "Invalid refresh token")
                old.disabled = "by-client"
                return self._answer(self._state.new_token(client.id, old.orcid, old.scopes, site=old.site))
            case "client_credentials":
                return self._answer(
                    self._state.new_token(client.id, None, ("/read-public",), site=self._site or PRODUCTION)
                )
        raise OauthError(400, "unsupported_grant_type", f"Unsupported grant type: {kind}")

    def _client(self, form: dict[str, str]) -> SeedClient:
        for name in ("client_id", "client_secret"):
            if not form.get(name):
                raise OauthError(401, "invalid_request", f"{name} is required")
        client = self._state.clients.get(form["client_id"])
        if client is None or client.secret != form["client_secret"]:
            raise OauthError(401, "invalid_client", "Client authentication failed")
        return client

    def _by_code(self, client: SeedClient, form: dict[str, str]) -> dict[str, object]:
        value = form.get("code", "")
        code = self._state.codes.get(value)
        if code is None or code.client != client.id or self._site not in (None, code.site):
            raise OauthError(400, "invalid_grant", f"Invalid authorization code: {value}")
        if self._state.clock() > code.given + self._state.settings.code_life:
            raise OauthError(400, "invalid_grant", f"Invalid authorization code: {value}")
        if code.used:  # Reuse takes back what the code gave before.
            for token in self._state.tokens.values():
                if token.code == value:
                    token.disabled = "by-client"
            raise OauthError(400, "invalid_grant", f"Invalid authorization code: {value}")
        if form.get("redirect_uri") != code.redirect_uri:
            raise OauthError(400, "invalid_grant", "Redirect URI mismatch.")
        code.used = True
        return self._answer(self._state.new_token(client.id, code.orcid, code.scopes, value, code.site))

    def _answer(self, token: Token) -> dict[str, object]:
        answer: dict[str, object] = {
            "access_token": token.access,
            "token_type": "bearer",
            "refresh_token": token.refresh,
            "expires_in": self._state.settings.token_life,
            "scope": " ".join(token.scopes),
        }
        if token.orcid:
            person = self._state.records[token.orcid].person
            answer["name"] = person.name if person.name_visibility == "public" else None
            answer["orcid"] = token.orcid
        return answer


def _basic(exchange: Exchange) -> dict[str, str]:
    """Client id and secret from HTTP Basic, where it is used."""
    scheme, _, value = exchange.header("authorization").partition(" ")
    if scheme.lower() != "basic":
        return {}
    try:
        client_id, _, secret = base64.b64decode(value, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return {}
    return {"client_id": client_id, "client_secret": secret}


def _discovery(site: str) -> Response:
    base = f"https://{site}"
    return json_answer(
        {
            "issuer": base,
            "authorization_endpoint": f"{base}/oauth/authorize",
            "token_endpoint": f"{base}/oauth/token",
            "userinfo_endpoint": f"{base}/oauth/userinfo",
            "jwks_uri": f"{base}/oauth/jwks",
            "scopes_supported": ["openid"],
            "response_types_supported": ["code", "id_token", "id_token token"],
            "token_endpoint_auth_methods_supported": ["client_secret_post"],
        },
        headers={"Access-Control-Allow-Origin": "*"},
    )

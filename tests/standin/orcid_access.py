"""Who may do what at ORCID's APIs: the token check, the state of the record, scopes, hidden rows.

The rules are those of facts/orcid.md §1.8, §2.9 and §3.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .exchange import Exchange
from .orcid_errors import OauthError, OrcidError
from .state import UPDATE, Record, Row, State, Token

_ADDRESS = re.compile(r"/v3\.0/([^/]+)(/.*)?")


@dataclass(frozen=True)
class Call:
    """A request to the API that has passed the token check. `token` is None for anonymous reads."""

    exchange: Exchange
    state: State
    site: str
    member: bool
    token: Token | None
    orcid: str
    below: str  # the path after the iD

    @property
    def client_name(self) -> str:
        return self.state.client_name(self.token.client) if self.token else "the client"


def admitted(exchange: Exchange, state: State, site: str, member: bool) -> Call:
    """The call, if its token may be used here. Raises `OauthError` or `OrcidError`."""
    address = _ADDRESS.fullmatch(exchange.path)
    if not address:
        raise OrcidError(9016)
    orcid = address.group(1)
    token = _token(exchange, state, site, member)
    if member and token is None:
        raise OauthError(403, "forbidden", "You must be a member and send an access token to use this API")
    if token:
        client = state.clients[token.client]
        if member and not client.member:
            # ORCID may say the token itself here (§9).
            raise OauthError(403, "forbidden", f"The client application is not a member: {token.access}")
        if client.locked:
            raise OrcidError(9057)
        if member and token.orcid is not None and token.orcid != orcid:
            raise OrcidError(9017, "Access token is for a different record")
    return Call(exchange, state, site, member, token, orcid, address.group(2) or "")


def _token(exchange: Exchange, state: State, site: str, member: bool) -> Token | None:
    """The token that was sent, if any. After the *person* took the permission back it still deletes."""
    scheme, _, value = exchange.header("authorization").partition(" ")
    if scheme.lower() != "bearer":
        value = exchange.params.get("access_token", "")
    if not value:
        return None
    token = state.tokens.get(value)
    if token and token.disabled == "by-user" and member and exchange.method == "DELETE":
        return token
    if token is None or token.disabled or token.site != site:
        raise OauthError(401, "invalid_token", f"Invalid access token: {value}")
    return token


def record_of(call: Call) -> Record:
    """The record, unless it is in a state that answers for it: deprecated ones send readers on."""
    record = call.state.records.get(call.orcid)
    if record and record.person.deprecated_by:
        moved = OrcidError(
            9007, f"Please refer to account: https://{call.site}/{record.person.deprecated_by}."
        )
        if call.exchange.method == "GET":
            moved.status = 301
            path = call.exchange.raw_path.replace(call.orcid, record.person.deprecated_by)
            moved.headers["Location"] = f"https://{call.exchange.host}{path}"
        raise moved
    return call.state.record_for_writing(call.orcid)


def check_may_write(call: Call) -> None:
    if not call.member:
        raise OrcidError(9001, "the public API only reads")
    if call.token is None or call.token.orcid is None or UPDATE not in call.token.scopes:
        raise OrcidError(9038)  # the same code as for a limited item that may not be read (§9)


def hidden_as(call: Call, row: Row) -> int | None:
    """The error that stands for a row this caller must not see, None if it may.

    Public rows are everybody's; a client sees its own rows whatever their visibility, and with
    /read-limited the limited ones of others.
    """
    if row.visibility == "public":
        return None
    if not call.member:
        return 9039
    token = call.token if call.token and call.token.orcid == call.orcid else None
    if token and row.source == token.client:
        return None
    if token and row.visibility == "limited" and "/read-limited" in token.scopes:
        return None
    return 9013 if row.visibility == "private" else 9038

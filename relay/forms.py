"""Which forms are passed on: exactly the fields of docs/deploying.md, of this relay's own client alone.

Anything more would lend the secret to strangers.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qsl

from relay.settings import Settings

LONGEST_BODY = 4096  # bytes; the longest real form has some 300
FIELDS = {
    "token": frozenset(("client_id", "grant_type", "code", "redirect_uri")),
    "revoke": frozenset(("client_id", "token")),
}


@dataclass(frozen=True)
class Refusal:
    """Why a request is not passed on, as OAuth says it (RFC 6749, section 5.2)."""

    status: int
    error: str
    description: str


def read_form(endpoint: str, body: bytes, settings: Settings) -> dict[str, str] | Refusal:
    """The fields of a form for `endpoint` ("token" or "revoke"), or why it is refused."""
    try:
        pairs = parse_qsl(body.decode("ascii"), keep_blank_values=True, strict_parsing=True, errors="strict")
    except ValueError:
        return Refusal(400, "invalid_request", "the body is not a form")
    fields = dict(pairs)
    if len(fields) != len(pairs):
        return Refusal(400, "invalid_request", "a field is given twice")
    wanted = FIELDS[endpoint]
    if set(fields) != wanted or not all(fields.values()):
        return Refusal(
            400, "invalid_request", f"the fields are to be {', '.join(sorted(wanted))}, none empty"
        )
    if fields["client_id"] != settings.client_id:
        return Refusal(401, "invalid_client", "this relay does not serve that client")
    if endpoint == "token":
        if fields["grant_type"] != "authorization_code":
            return Refusal(400, "unsupported_grant_type", "only authorization_code")
        if fields["redirect_uri"] not in settings.redirect_uris:
            return Refusal(400, "invalid_request", "this relay does not know that redirect_uri")
    return fields

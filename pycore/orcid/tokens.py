"""Giving tokens back: every token that was ever received is in use or owed to ORCID.

`owed` is kept beside the sign-in: a list of `{token, environment, client_id}`, and of `{code, redirect, ...}`
for an exchange of which it is not known whether it came to a token. What a sign-in will bring stands in it
before it is asked for, and leaves it when it is in use, or when ORCID has confirmed that it is gone. So a
background that is stopped anywhere finds what it has to give back.
"""

from __future__ import annotations

from typing import Any

from pycore.effects import Flow, Save
from pycore.orcid import oauth
from pycore.orcid.oauth import Client

Owed = list[dict[str, Any]]


def owed_after(signin: dict[str, Any] | None, before: dict[str, Any] | None, owed: Owed) -> Owed:
    """What is owed when `signin` (None: nobody) is in use from now on, and `before` no longer."""
    used = signin["token"] if signin else None
    left = [one for one in owed if used is None or one.get("token") != used]
    if before is not None and before["token"] != used:
        left.append({name: before[name] for name in ("token", "environment", "client_id")})
    return left


def give_back(client: Client, owed: Owed, in_use: str | None = None) -> Flow:
    """Settle the exchanges and revoke the tokens that are owed, but the one `in_use`; saves each time as
    `owed` what is left.

    Returns `{"ok": True}`, or the failure of the last that could not be given back; it stays owed. So does
    what is owed by another client, for which this one cannot speak.
    """
    left = [one for one in owed if in_use is None or one.get("token") != in_use]
    if len(left) < len(owed):
        yield Save("owed", left)
    failure: dict[str, Any] | None = None
    for one in list(left):
        if (one["client_id"], one["environment"]) != (client.client_id, client.environment):
            continue
        token = one.get("token")
        if token is None:
            answer = yield from oauth.exchange(client, one["code"], one["redirect"])
            if not oauth.is_settled(answer):
                failure = oauth.exchange_problem(client, answer, (one["code"],)).failure()
                continue
            token = oauth.token_in(answer)
            owing = {name: one[name] for name in ("environment", "client_id")}
            left = [other for other in left if other is not one]
            if token:
                one = {"token": token, **owing}
                left = [*left, one]
            yield Save("owed", left)
        if token:
            revoked = yield from oauth.revoke(client, token)
            if revoked["ok"]:
                left = [other for other in left if other is not one]
                yield Save("owed", left)
            else:
                failure = revoked
    return failure or {"ok": True}

"""What the options page shows: which ORCID client holds, and the form for the user's own."""

from __future__ import annotations

import re
from typing import Any

from pycore.language import fact, say
from pycore.orcid.oauth import ClientError, read_client

_ORIGINS = {
    "managed": (
        "options/managed",
        "options/managed/text",
    ),
    "built-in": (
        "options/built-in",
        "options/built-in/text",
    ),
    "own": ("options/own", "options/own/text"),
}
_NO_ORIGIN = (
    "options/none",
    "options/none/text",
)
_ENVIRONMENTS = {
    "production": "options/production",
    "sandbox": "options/sandbox",
}
_CLIENT_ID = re.compile(r"[A-Za-z0-9-]+\Z")
_RELAY = re.compile(r"https://[^\s/?#@]+(?:/[^\s?#]*)?\Z")
_MAILTO = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+\Z")


def describe(client: dict[str, Any]) -> dict[str, Any]:
    """A client configuration as pages may know it: without the secret, with what is missing."""
    missing = None
    try:
        read_client(client)
    except ClientError as error:
        missing = error.why
    return {
        "environment": client.get("environment") or "production",
        "client_id": client.get("client_id") or "",
        "relay_url": client.get("relay_url") or "",
        "mailto": client.get("mailto") or "",
        "has_secret": bool(client.get("client_secret")),
        "missing": missing,
    }


def check(form: dict[str, Any], before: dict[str, Any]) -> dict[str, Any]:
    """The form as a client configuration: `{"ok": True, "client"}` or `{"ok": False, "faults"}`.

    `form` has `environment`, `client_id`, `how` ("secret" or "relay"), `client_secret`,
    `relay_url` and `mailto`; `faults` has a sentence for each field that cannot be used. A blank
    secret keeps that of `before`, provided it belongs to the same client.
    """
    client_id = str(form.get("client_id") or "").strip()
    secret = str(form.get("client_secret") or "").strip()
    relay = str(form.get("relay_url") or "").strip()
    mailto = str(form.get("mailto") or "").strip()
    faults = {}
    if form.get("environment") not in _ENVIRONMENTS:
        faults["environment"] = say("options/fault/environment")
    if not client_id:
        faults["client_id"] = say("options/fault/no-client-id")
    elif not _CLIENT_ID.match(client_id):
        faults["client_id"] = say("options/fault/client-id")
    client = {"environment": form.get("environment"), "client_id": client_id}
    if form.get("how") == "relay":
        if not _RELAY.match(relay):
            faults["relay_url"] = say("options/fault/relay")
        client["relay_url"] = relay.rstrip("/")
    else:
        if not secret and before.get("client_id") == client_id:
            secret = before.get("client_secret") or ""
        if not secret:
            faults["client_secret"] = say("options/fault/secret")
        client["client_secret"] = secret
    if mailto and not _MAILTO.match(mailto):
        faults["mailto"] = say("options/fault/mailto")
    if mailto:
        client["mailto"] = mailto
    return {"ok": False, "faults": faults} if faults else {"ok": True, "client": client}


def options_view(status: dict[str, Any]) -> dict[str, Any]:
    """What the page shows. `status` is the background's answer to `client.get`."""
    origin, client = status["origin"], status["client"]
    own = status["own"] or {}
    heading, text = _ORIGINS.get(origin, _NO_ORIGIN)
    about = [fact(text)]
    if own and origin not in (None, "own"):
        about.append(fact("options/own-not-used"))
    facts = []
    if client:
        facts = [
            {"label": say("options/orcid-site"), "value": _environment(client["environment"])},
            {"label": say("options/client-id"), "value": client["client_id"] or say("options/missing")},
            {"label": say("options/permission"), "value": _how(client)},
        ]
    return {
        "current": {
            "heading": say(heading),
            "text": say(about),
            "facts": facts,
            "tone": "plain" if not client else "warn" if client["missing"] else "good",
            "problem": _incomplete(client),
        },
        "editable": origin in (None, "own"),
        "redirect": status["redirect"],
        "form": {
            "environment": own.get("environment", "production"),
            "client_id": own.get("client_id", ""),
            "how": "relay" if own.get("relay_url") else "secret",
            "relay_url": own.get("relay_url", ""),
            "mailto": own.get("mailto", ""),
            "secret_hint": say("options/secret-kept") if own.get("has_secret") else "",
            "can_clear": bool(own),
        },
        "environments": [{"value": value, "label": say(label)} for value, label in _ENVIRONMENTS.items()],
    }


def _environment(environment: str) -> str:
    return say(_ENVIRONMENTS[environment]) if environment in _ENVIRONMENTS else environment


def _how(client: dict[str, Any]) -> str:
    if client["relay_url"]:
        return say("options/relay", url=client["relay_url"])
    return say("options/secret") if client["has_secret"] else say("options/missing")


def _incomplete(client: dict[str, Any] | None) -> dict[str, Any] | None:
    if not client or not client["missing"]:
        return None
    return {
        "kind": "client-incomplete",
        "message": client["missing"],
        "remedy": fact("client/put-right"),
        "detail": "",
    }

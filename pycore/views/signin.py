"""Who is signed in, what signing in asks for, and what is said after signing out."""

from __future__ import annotations

from typing import Any

from pycore.language import fact, say
from pycore.orcid.oauth import SCOPE
from pycore.views.row import record_url

READ_LIMITED = "/read-limited"

_ASKED = (
    "signin/asked-to-allow",
    "signin/asked-for-what",
    "signin/at-orcid-itself",
    "signin/until-when",
)
_NO_CLIENT = "signin/no-client"


_LIMITED = "signin/limited"
_LIMITED_WHY = "signin/limited/why"

# How a session ended by itself -> what is said, and what is kept.
_ENDED = {
    "idle": ("farewell/idle", "farewell/idle/kept"),
    "expired": ("farewell/expired", "farewell/expired/kept"),
}

# Problems that a new sign-in mends.
_MENDED = frozenset(("token-refused", "not-allowed", "other-record", "signed-out", "not-signed-in"))


def sign_in_mends(problem: dict[str, Any] | None) -> bool:
    """Whether signing in again is what the person has to do about it."""
    return bool(problem and problem["kind"] in _MENDED)


def who_view(state: dict[str, Any]) -> dict[str, Any]:
    """The line that is always visible: who is signed in, and at which ORCID."""
    signin = state.get("signin")
    if not signin:
        return {
            "signed_in": False,
            "text": say("signin/not-signed-in"),
            "name": "",
            "orcid": "",
            "url": "",
            "site": "",
        }
    name = signin["name"] or say("signin/name-not-public")
    return {
        "signed_in": True,
        "text": say("signin/signed-in-as"),
        "name": name,
        "orcid": signin["orcid"],
        "url": record_url(signin["environment"], signin["orcid"]),
        "site": say("signin/test-site") if signin["environment"] == "sandbox" else "",
    }


def wants_limited(state: dict[str, Any]) -> bool:
    """Whether signing in asks to read limited works too: as ticked, else as allowed before."""
    ticked = (state.get("ui") or {}).get("limited")
    if ticked is not None:
        return bool(ticked)
    return READ_LIMITED in str((state.get("signin") or {}).get("scope") or "").split()


def signin_view(state: dict[str, Any]) -> dict[str, Any] | None:
    """The sign-in card of the review; None while somebody is signed in.

    `kind` is "ready" (sign in), or "missing" (no client, or an incomplete one: what is missing, and
    what can be done without).
    """
    if state.get("signin"):
        return None
    described = (state.get("client") or {}).get("client")
    if described is None or described["missing"]:
        return _missing(described, state.get("client") or {})
    busy = (state.get("ui") or {}).get("busy") == "signin"
    return {
        "kind": "ready",
        "heading": say("signin/heading", environment=described["environment"]),
        "text": "",
        "points": [say(one, scope=SCOPE) for one in _ASKED],
        "limited": {
            "label": say(_LIMITED),
            "text": say(_LIMITED_WHY, scope=READ_LIMITED),
            "checked": wants_limited(state),
        },
        "button": say("signin/sign-in"),
        "waiting": say("signin/finish-there") if busy else "",
    }


def _missing(described: dict[str, Any] | None, client: dict[str, Any]) -> dict[str, Any]:
    """Without a client: both ways, and what each means; where a deployer has switched ORCID's form off, what can be
    done by hand."""
    form = client.get("assisted_entry") is not False
    push = []
    if form and described is None:
        push.append(fact("signin/way-push"))
    if described is not None:
        push.append(fact("signin/incomplete", why=described["missing"]))
    set_up = client.get("origin") in ("managed", "built-in")
    push.append(fact("signin/tell-who-set-up" if set_up else "signin/add-client"))
    if form:
        points = [say("signin/way-form", button=say("assist/bar")), say(push)]
    else:
        points = [*[say(one) for one in push], say("signin/by-hand")]
    return {
        "kind": "missing",
        "heading": say("signin/two-ways" if form else "signin/not-set-up"),
        "text": "" if form or described is not None else say(_NO_CLIENT),
        "points": points,
        "limited": None,
        "button": say("signin/open-options"),
        "waiting": "",
    }


def farewell_view(farewell: dict[str, Any] | None) -> dict[str, Any] | None:
    """What is said after signing out: `{kind, title, text, detail}`."""
    if not farewell:
        return None
    problem = farewell["problem"]
    if problem:
        return {
            "kind": "warn",
            "title": say([fact("signin/signed-out-here"), problem["message"]]),
            "text": say(problem["remedy"]),
            "detail": problem["detail"],
        }
    if farewell["why"] in _ENDED:
        title, text = [say(one) for one in _ENDED[farewell["why"]]]
        return {"kind": "info", "title": title, "text": text, "detail": ""}
    if not farewell["signed_in"]:
        return {
            "kind": "info",
            "title": say("signin/session-cleared"),
            "text": say("signin/nothing-kept"),
            "detail": "",
        }
    text = say("signin/permission-given-back")
    return {"kind": "good", "title": say("signin/signed-out"), "text": text, "detail": ""}

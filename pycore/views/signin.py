"""Who is signed in, what signing in asks for, and what is said after signing out."""

from __future__ import annotations

from typing import Any

from pycore.language import say
from pycore.orcid.oauth import SCOPE
from pycore.views.row import record_url

READ_LIMITED = "/read-limited"

_ASKED = (
    f"ORCID asks you to allow “Add/update your research activities” ({SCOPE}).",
    "It is used to add and update works on your record, and only those rows that you review here; nothing else.",
    "You sign in at ORCID itself; your password is never seen here.",
    "It ends when you sign out or after 30 minutes without activity: the permission is then given back.",
)
_NO_CLIENT = (
    "ORCID lets a program write only if it is registered as an ORCID client, and this copy of the extension has "
    "none. Everything up to the push works all the same."
)


_LIMITED = "Also read works that only trusted organisations can see (optional)"
_LIMITED_WHY = (
    f"ORCID then also asks you to allow reading what you limited to trusted parties ({READ_LIMITED}); without it such "
    "works are missing here."
)

# Problems that a new sign-in mends.
_MENDED = frozenset(("token-refused", "not-allowed", "other-record", "signed-out", "not-signed-in"))


def sign_in_mends(problem: dict[str, Any] | None) -> bool:
    """Whether signing in again is what the person has to do about it."""
    return bool(problem and problem["kind"] in _MENDED)


def who_view(state: dict[str, Any]) -> dict[str, Any]:
    """The line that is always visible: who is signed in, and at which ORCID."""
    signin = state.get("signin")
    if not signin:
        return {"signed_in": False, "text": "Not signed in", "name": "", "orcid": "", "url": "", "site": ""}
    name = signin["name"] or "Name not public"
    return {
        "signed_in": True,
        "text": "Signed in as",
        "name": name,
        "orcid": signin["orcid"],
        "url": record_url(signin["environment"], signin["orcid"]),
        "site": "ORCID's test site" if signin["environment"] == "sandbox" else "",
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
        return _missing(described, (state.get("client") or {}).get("origin"))
    busy = (state.get("ui") or {}).get("busy") == "signin"
    site = " (test site)" if described["environment"] == "sandbox" else ""
    return {
        "kind": "ready",
        "heading": f"Sign in with ORCID{site}",
        "text": "",
        "points": list(_ASKED),
        "limited": {"label": _LIMITED, "text": _LIMITED_WHY, "checked": wants_limited(state)},
        "button": "Sign in with ORCID",
        "waiting": "Finish the sign-in in ORCID's window." if busy else "",
    }


def _missing(described: dict[str, Any] | None, origin: str | None) -> dict[str, Any]:
    points = []
    if described is not None:
        points.append(f"What is configured is not complete: {say(described['missing'])}")
    if origin in ("managed", "built-in"):
        points.append("Tell whoever set up this extension for you.")
    else:
        points.append("If you or your institution have an ORCID client, add it in the options.")
    points.append("Or copy the rows below and enter your roles at ORCID by hand.")
    return {
        "kind": "missing",
        "heading": "Signing in is not set up",
        "text": _NO_CLIENT if described is None else "",
        "points": points,
        "limited": None,
        "button": "Open the options",
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
            "title": f"You are signed out here. {say(problem['message'])}",
            "text": say(problem["remedy"]),
            "detail": problem["detail"],
        }
    idle = farewell["why"] == "idle"
    if not farewell["signed_in"]:
        text = "Nothing of this session is kept."
        return {"kind": "info", "title": "Your session was cleared", "text": _after(idle, text), "detail": ""}
    text = "The permission was given back to ORCID, and nothing of this session is kept."
    return {"kind": "good", "title": "You are signed out", "text": _after(idle, text), "detail": ""}


def _after(idle: bool, text: str) -> str:
    return f"There was no activity for 30 minutes. {text}" if idle else text

"""The questions that the workspace asks before something that is not easily taken back.

```
Asked   {kind: "signout"} | {kind: "remove", put_code: int, title} | {kind: "remove-all"}     what the tab asks
```
"""

from __future__ import annotations

from typing import Any

from pycore.language.english import counted
from pycore.views.history import known_rows
from pycore.views.row import counted_rows

_STAYS = "Rows that you, publishers or other organizations added are not touched."
_BACK = "If you want it back, push it again."


def dialog_view(state: dict[str, Any]) -> dict[str, Any] | None:
    """`{kind, title, text: [sentence], actions: [{act, label, kind, first}]}` of what is asked, or None.

    `act` is what to do: "signout", "remove-first", "remove" (of `put_codes`), "close". The action that is
    `first` has the focus at first.
    """
    asked = (state.get("ui") or {}).get("asked")
    if not asked or not state.get("signin"):
        return None
    if asked["kind"] == "signout":
        return _signout(known_rows(state))
    if asked["kind"] == "remove":
        return _remove_one(asked)
    return _remove_all(state.get("ours") or {"rows": 0, "alone": 0})


def _signout(rows: int) -> dict[str, Any]:
    there, them, they = ("is", "it", "It stays") if rows == 1 else ("are", "them", "They stay")
    return {
        "kind": "signout",
        "title": "Sign out?",
        "text": [
            f"{counted_rows(rows)} of this extension {there} on your ORCID record. {they} there when you sign out.",
            f"Signing out gives your permission back to ORCID. Without it, this extension cannot remove {them}.",
        ],
        "actions": [
            _act("close", "Stay signed in"),
            _act("remove-first", f"Remove {them} first"),
            _act("signout", f"Sign out and keep {them}", "primary", True),
        ],
    }


def _remove_one(asked: dict[str, Any]) -> dict[str, Any]:
    return {
        "kind": "remove",
        "title": "Remove this row from your ORCID record?",
        "text": [f"“{asked['title']}”: the row that this extension added is deleted. {_STAYS}", _BACK],
        "put_codes": [asked["put_code"]],
        "actions": [_act("close", "Keep it", "", True), _act("remove", "Remove the row", "danger")],
    }


def _remove_all(ours: dict[str, Any]) -> dict[str, Any]:
    rows, alone = ours["rows"], ours["alone"]
    all_of_them = "the row" if rows == 1 else f"all {counted_rows(rows)}"
    text = [
        f"{counted_rows(rows)} that this extension added {'is' if rows == 1 else 'are'} deleted. {_STAYS}"
    ]
    if alone:
        text.append(
            f"{counted(alone, 'work')} {'has' if alone == 1 else 'have'} no other row and "
            f"will no longer be on your record."
        )
    text.append(
        "Your permission stays until you sign out. What is removed comes back only by pushing it again."
    )
    return {
        "kind": "remove-all",
        "title": f"Remove {all_of_them} of this extension from your ORCID record?",
        "text": text,
        "put_codes": None,
        "actions": [
            _act("close", "Keep it" if rows == 1 else "Keep them", "", True),
            _act("remove", f"Remove {counted_rows(rows)}", "danger"),
        ],
    }


def _act(act: str, label: str, kind: str = "", first: bool = False) -> dict[str, Any]:
    return {"act": act, "label": label, "kind": kind, "first": first}

"""The questions that the workspace asks before something that is not easily taken back.

```
Asked   {kind: "signout"} | {kind: "remove", put_code: int, title} | {kind: "undo", put_codes: [int]}
        | {kind: "remove-all"}     what the tab asks

The session asks by itself, before anything else, where the idle minutes are nearly over (`ending`).
```
"""

from __future__ import annotations

from typing import Any

from pycore.draft.collecting import unfinished as left_to_push
from pycore.language import say
from pycore.views.history import known_rows


def dialog_view(state: dict[str, Any]) -> dict[str, Any] | None:
    """`{kind, title, text: [sentence], actions: [{act, label, kind, first}]}` of what is asked, or None.

    `act` is what to do: "signout", "signout-forget" (also what is not finished), "review", "remove-first",
    "remove" (of `put_codes`), "stay" (signed in, when the idle minutes are nearly over), "leave" (sign out, asked
    about as ever), "close". The action that is `first` has the focus at first.
    """
    asked = (state.get("ui") or {}).get("asked")
    if not state.get("signin"):
        return None
    if state.get("ending"):
        return _still_there()
    if not asked:
        return None
    if asked["kind"] == "signout":
        return _asked_to_sign_out(state)
    if asked["kind"] == "remove":
        return _remove_one(asked)
    if asked["kind"] == "undo":
        return _undo(asked["put_codes"])
    return _remove_all(state.get("ours") or {"rows": 0, "alone": 0})


def unfinished(state: dict[str, Any]) -> bool:
    """Whether a push or removal was begun that is neither done nor given up."""
    return (state.get("journal") or {}).get("status") in ("running", "stopped", "paused")


def unsent(state: dict[str, Any]) -> int:
    """How many works with chosen roles no push has confirmed."""
    works = left_to_push(state.get("draft"), state.get("journal"))
    return len([work for work in works if work["roles"] or work.get("withdraw")])


def _still_there() -> dict[str, Any]:
    return {
        "kind": "idle",
        "title": say("idle/still-there"),
        "text": [say("idle/soon"), say("idle/kept")],
        "actions": [
            _act("leave", say("idle/leave")),
            _act("stay", say("idle/stay"), "primary", True),
        ],
    }


def _asked_to_sign_out(state: dict[str, Any]) -> dict[str, Any]:
    if unfinished(state):
        return _signout_unfinished()
    works = unsent(state)
    return _signout_unsent(works, known_rows(state)) if works else _signout(known_rows(state))


def _signout_unsent(works: int, rows: int) -> dict[str, Any]:
    text = [say("signout/unsent/text", works=works)]
    actions = [_act("close", say("signout/stay"))]
    if rows:
        text += [say("dialog/rows-stay", rows=rows), say("dialog/permission-given-back", rows=rows)]
        actions.append(_act("remove-first", say("dialog/remove-first", rows=rows)))
    actions += [
        _act("signout", say("signout/lose", works=works), "danger"),
        _act("review", say("signout/review", works=works), "primary", True),
    ]
    return {"kind": "signout", "title": say("signout/unsent"), "text": text, "actions": actions}


def _signout_unfinished() -> dict[str, Any]:
    return {
        "kind": "signout",
        "title": say("signout/unfinished"),
        "text": [say("signout/unfinished/text"), say("signout/unfinished/text/forget")],
        "actions": [
            _act("close", say("signout/stay"), "primary", True),
            _act("signout-forget", say("signout/forget"), "danger"),
        ],
    }


def _signout(rows: int) -> dict[str, Any]:
    return {
        "kind": "signout",
        "title": say("dialog/sign-out"),
        "text": [
            say("dialog/rows-stay", rows=rows),
            say("dialog/permission-given-back", rows=rows),
        ],
        "actions": [
            _act("close", say("dialog/stay-signed-in")),
            _act("remove-first", say("dialog/remove-first", rows=rows)),
            _act("signout", say("dialog/sign-out-and-keep", rows=rows), "primary", True),
        ],
    }


def _remove_one(asked: dict[str, Any]) -> dict[str, Any]:
    return {
        "kind": "remove",
        "title": say("dialog/remove-row-title"),
        "text": [say("dialog/row-is-deleted", title=asked["title"]), say("dialog/push-it-again")],
        "put_codes": [asked["put_code"]],
        "actions": [
            _act("close", say("dialog/keep-it"), "", True),
            _act("remove", say("dialog/remove-row"), "danger"),
        ],
    }


def _undo(put_codes: list[int]) -> dict[str, Any]:
    """The rows that a push has just added."""
    rows = len(put_codes)
    return {
        "kind": "undo",
        "title": say("dialog/undo-push", rows=rows),
        "text": [say("dialog/rows-are-deleted", rows=rows), say("dialog/push-it-again")],
        "put_codes": put_codes,
        "actions": [
            _act("close", say("dialog/keep-rows", rows=rows), "", True),
            _act("remove", say("dialog/remove-rows", rows=rows), "danger"),
        ],
    }


def _remove_all(ours: dict[str, Any]) -> dict[str, Any]:
    rows, alone = ours["rows"], ours["alone"]
    text = [say("dialog/rows-are-deleted", rows=rows)]
    if alone:
        text.append(say("dialog/works-are-gone", works=alone))
    text.append(say("dialog/permission-stays"))
    return {
        "kind": "remove-all",
        "title": say("dialog/remove-all", rows=rows),
        "text": text,
        "put_codes": "all",
        "actions": [
            _act("close", say("dialog/keep-rows", rows=rows), "", True),
            _act("remove", say("dialog/remove-rows", rows=rows), "danger"),
        ],
    }


def _act(act: str, label: str, kind: str = "", first: bool = False) -> dict[str, Any]:
    return {"act": act, "label": label, "kind": kind, "first": first}

"""Assisted entry in the workspace: the run's works, what is to be done now, and what came of it."""

from __future__ import annotations

from typing import Any

from pycore.entry.run import SETTLED, next_key
from pycore.identifiers import Doi, doi_url
from pycore.language import fact, say
from pycore.views.row import record_url

# The states of a row (`pycore.entry.run`) -> the tone of the label.
_TONES = {
    "waiting": "plain",
    "prepared": "plain",
    "signing-in": "plain",
    "filled": "warn",
    "confirmed": "good",
    "differs": "warn",
    "not-seen": "warn",
    "stopped": "bad",
    "handed-over": "warn",
    "already": "good",
    "by-hand": "good",
    "skipped": "plain",
}
# Why the filler stopped, as far as it has words of its own; anything else is a form that was not as expected.
_STOPS = frozenset(
    [
        "not-signed-in",
        "other-record",
        "dialog-open",
        "email-not-verified",
        "doi-not-found",
        "not-on-this-page",
        "closed",
        "too-long",
        "left",
    ]
)
_OTHER = "other"
# What ORCID calls the button that saves, by the way into the form.
_SAVING = {"edit": "assisted/button/edit", "add": "assisted/button/add"}
_HANDED = {"no-doi": "assisted/handed-over/no-doi", "too-long": "assisted/handed-over/too-long"}


# What is asked of the background while the record is read, by the state in which nothing of it is seen elsewhere.
_READING = {
    "entry.fill": ("waiting", "signing-in", "stopped", "not-seen", "differs"),
    "entry.look": ("filled", "stopped", "not-seen", "differs"),
}


def assisted_view(run: dict[str, Any], busy: str = "") -> dict[str, Any]:
    """`{heading, sentence, note, done, total, progress, rows, finished, end, record}` of a run; `busy` is what the
    background is asked meanwhile."""
    rows = run["rows"]
    done = len([row for row in rows if row["state"] in SETTLED])
    current = next_key(run)
    entered = len([row for row in rows if row["state"] in ("confirmed", "already")])
    by_hand = len([row for row in rows if row["state"] == "by-hand"])
    finished = current is None
    return {
        "heading": say("assisted/heading/finished") if finished else say("assisted/heading"),
        "sentence": _sum(entered, by_hand, len(rows)) if finished else say("assisted/how"),
        "note": _note(finished, entered + by_hand),
        "done": done,
        "total": len(rows),
        "progress": say("assisted/progress", done=done, works=len(rows)),
        "rows": [_row(row, row["key"] == current, busy) for row in rows],
        "finished": finished,
        "end": say("assisted/end/finished") if finished else say("assisted/end"),
        "record": record_url(run["environment"], run["orcid"]),
    }


def _sum(entered: int, by_hand: int, works: int) -> str:
    """What the record shows, and apart from it what the person says of it."""
    facts = []
    if entered or not by_hand:
        facts.append(fact("assisted/finished", entered=entered, works=works))
    if by_hand:
        facts.append(fact("assisted/finished/by-hand", works=by_hand))
    return say(facts)


def _note(finished: bool, entered: int) -> str:
    if not finished:
        return say("assisted/sign-in-first")
    return say("assisted/undo") if entered else ""


def _row(row: dict[str, Any], current: bool, busy: str) -> dict[str, Any]:
    reading = current and row["state"] in _READING.get(busy, ())
    what, remedy, detail = (say("assisted/reading"), "", "") if reading else _said(row)
    return {
        "key": row["key"],
        "title": row["title"],
        "doi": {"url": doi_url(Doi(row["doi"])), "text": row["doi"]} if row["doi"] else None,
        "roles": say("assisted/roles", roles=row["roles"]),
        "state": row["state"],
        "label": say("assisted-state/reading") if reading else _label(row),
        "tone": "plain" if reading else _TONES[row["state"]],
        "reading": reading,
        "what": what,
        "remedy": remedy,
        "detail": detail,
        "current": current,
        "buttons": _buttons(row["state"]) if current else _buttons_later(row["state"]),
    }


def _label(row: dict[str, Any]) -> str:
    if row["state"] == "filled":
        return say("assisted-state/filled", button=_button(row))
    return say(f"assisted-state/{row['state']}")


def _button(row: dict[str, Any]) -> str:
    return say(_SAVING[row["way"]])


def _said(row: dict[str, Any]) -> tuple[str, str, str]:
    """What is to be said of a row: what happened, what to do, and the detail."""
    state, code = row["state"], row["code"]
    if state == "stopped":
        step, _, reason = code.partition(":")
        known = reason if reason in _STOPS else _OTHER
        detail = "" if reason in _STOPS else f"step {step}: {reason}"
        return say(f"assisted-stopped/{known}"), say(f"assisted-stopped/{known}/remedy"), detail
    if state == "handed-over":
        return say(_HANDED[code]), "", ""
    if state == "filled":
        button = _button(row)
        twice = code == "twice"
        return (
            say("assisted/save/twice", button=button) if twice else say("assisted/save", button=button),
            "",
            "",
        )
    if state == "not-seen":
        return say("assisted/not-seen"), say("assisted/not-seen/remedy"), ""
    if state == "differs":
        there = row["found"]["roles"]
        what = say("assisted/differs", there=there) if there else say("assisted/differs/none")
        return what, say("assisted/differs/remedy"), ""
    if state == "signing-in":
        return say("assisted/signing-in"), say("assisted/signing-in/remedy"), ""
    if state == "confirmed" and row["found"]["of"] > 1 and not row["found"]["top"]:
        return say("assisted/hidden", rows=row["found"]["of"]), say("assisted/hidden/remedy"), ""
    return "", "", ""


def _buttons(state: str) -> list[dict[str, str]]:
    """What can be done with the work whose turn it is; the first is the usual one."""
    fill = {"act": "fill", "label": say("assisted/act/fill")}
    again = {"act": "fill", "label": say("assisted/act/fill-again")}
    show = {"act": "fill", "label": say("assisted/act/show")}  # it is open already, or is being filled in
    hand = {"act": "by-hand", "label": say("assisted/act/by-hand")}
    skip = {"act": "skipped", "label": say("assisted/act/skip")}
    if state == "waiting":
        return [fill, hand, skip]
    if state == "prepared":
        return [show, skip]
    if state == "signing-in":
        return [again, hand, skip]
    if state == "filled":
        return [show, {"act": "look", "label": say("assisted/act/saved")}, hand, skip]
    return [again, {"act": "look", "label": say("assisted/act/look-again")}, hand, skip]


def _buttons_later(state: str) -> list[dict[str, str]]:
    return (
        [{"act": "again", "label": say("assisted/act/again")}] if state in ("skipped", "handed-over") else []
    )


def notes(row: dict[str, Any]) -> list[str]:
    """What stands in ORCID's dialog about what was done there."""
    sentences = [say("assisted/note/filled", roles=row["roles"])]
    if row["job"]["line"]:
        sentences.append(say("assisted/note/degrees"))
    return [*sentences, say("assisted/note/save", button=_button(row))]

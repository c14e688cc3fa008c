"""A push or a removal as the workspace shows it: how far it is, and what became of each row."""

from __future__ import annotations

from typing import Any

from pycore.identifiers import Doi, doi_url
from pycore.language import say
from pycore.push.history import counts
from pycore.push.journal import PUSH, REMOVAL
from pycore.views.row import counted_rows, record_url
from pycore.views.signin import sign_in_mends

# kind -> state -> (label, tone)
_STATES = {
    PUSH: {
        "planned": ("Waiting", "plain"),
        "sent": ("Sent, not read back yet", "plain"),
        "confirmed": ("On your record", "good"),
        "failed": ("Not written", "bad"),
        "unknown": ("Not known", "warn"),
    },
    REMOVAL: {
        "planned": ("Waiting", "plain"),
        "sent": ("Removal sent, not checked yet", "plain"),
        "confirmed": ("Removed", "good"),
        "failed": ("Not removed", "bad"),
        "unknown": ("Not known", "warn"),
    },
}
_DONE = {
    "add": "Added, read back from ORCID and equal to what you reviewed.",
    "extend": "Extended, read back from ORCID and equal to what you reviewed.",
    "withdraw": "Changed, read back from ORCID and equal to what you reviewed.",
    "remove": "Removed; your record was read again and does not have it any more.",
}
# kind -> (under way, paused, stopped, all done, some failed, nothing done)
_HEADINGS = {
    PUSH: (
        "Sending to your ORCID record",
        "The push is paused",
        "The push was interrupted",
        "Your roles are on your ORCID record",
        "Some rows were not written",
        "Nothing was written",
    ),
    REMOVAL: (
        "Removing rows from your ORCID record",
        "The removal is paused",
        "The removal was interrupted",
        "The rows are removed from your ORCID record",
        "Some rows were not removed",
        "Nothing was removed",
    ),
}
_NEXT = "Open the next article, or sign out: the permission is then given back to ORCID."


def push_view(journal: dict[str, Any], works: list[dict[str, Any]], pausing: bool = False) -> dict[str, Any]:
    """`{kind, running, heading, good, tone, sentence, next, done, total, rows, problem, pause, sign_in, resume,
    again, record}`.

    `works` are those of the draft; `pausing`: a pause was asked for and has not begun yet. `pause`,
    `sign_in`, `resume` and `again` are the labels of the buttons for pausing, signing in anew, going on
    with what was stopped or paused, and checking the works that are left; "" where there is none.
    """
    kind = journal.get("kind", PUSH)
    rows, status = journal["rows"], journal["status"]
    count = counts(journal)
    running = status in ("running", "ready")
    stopped = status == "stopped"
    url = record_url(journal["environment"], journal["orcid"])
    return {
        "kind": kind,
        "running": running,
        "heading": heading(kind, journal),
        "good": count["confirmed"] == count["total"],
        "tone": "good" if count["confirmed"] == count["total"] else "info" if status == "paused" else "warn",
        "sentence": _running(kind, count, pausing) if running else outcome(kind, count),
        "done": count["total"] - count["left"] + (count["sent"] if kind == REMOVAL else 0),
        "total": count["total"],
        "rows": [row_result(row, kind) for row in rows],
        "problem": journal["problem"] if stopped else None,
        "pause": "Pause" if running and not pausing and count["total"] > 1 else "",
        "sign_in": "Sign in with ORCID" if stopped and sign_in_mends(journal["problem"]) else "",
        "resume": "Go on" if status in ("stopped", "paused") else "",
        "again": "" if running or kind == REMOVAL else _again(rows, works),
        "next": _NEXT if status == "done" and kind == PUSH else "",
        "record": {"url": url, "text": "Open my ORCID record"} if url else None,
    }


def heading(kind: str, journal: dict[str, Any]) -> str:
    """What has come of it, as a heading."""
    under_way, paused, stopped, done, some, nothing = _HEADINGS[kind]
    status, count = journal["status"], counts(journal)
    if status in ("running", "ready"):
        return under_way
    if status == "paused":
        return paused
    if status == "stopped":
        return stopped
    if count["confirmed"] == count["total"]:
        return done
    return some if count["confirmed"] else nothing


def outcome(kind: str, count: dict[str, int]) -> str:
    """ "3 rows confirmed by reading back, 1 not written, 2 still to do." """
    removal = kind == REMOVAL
    done = "removed" if removal else "confirmed by reading back"
    parts = [f"{counted_rows(count['confirmed'])} {done}"]
    if count["failed"]:
        parts.append(f"{count['failed']} not {'removed' if removal else 'written'}")
    if count["unknown"]:
        parts.append(f"{count['unknown']} not known")
    if count["left"]:
        parts.append(f"{count['left']} still to do")
    return ", ".join(parts) + "."


def row_result(row: dict[str, Any], kind: str) -> dict[str, Any]:
    """What became of a row: `{key, title, doi, label, tone, text, note, problem}`."""
    label, tone = _STATES[kind][row["state"]]
    return {
        "key": row["key"],
        "title": row["title"] or row["doi"] or row["key"],
        "doi": {"text": row["doi"], "url": doi_url(Doi(row["doi"]))} if row["doi"] else None,
        "label": label,
        "tone": tone,
        "text": _DONE[row["action"]] if row["state"] == "confirmed" else "",
        "note": say(row["note"]) if row["note"] else "",
        "problem": row["problem"] if row["state"] in ("failed", "unknown") else None,
    }


def _again(rows: list[dict[str, Any]], works: list[dict[str, Any]]) -> str:
    written = {row["key"] for row in rows if row["state"] == "confirmed"}
    if len(written) < len(rows):
        return "Check the rest again"
    return "" if all(work["key"] in written for work in works) else "Back to the other works"


def _running(kind: str, count: dict[str, int], pausing: bool) -> str:
    if kind == REMOVAL:
        done = _removing(count)
    else:
        done = f"{count['confirmed']} of {counted_rows(count['total'])} confirmed."
    if pausing:
        return f"{done} Pausing as soon as ORCID has answered what is under way."
    return f"{done} You may close this tab; the {'removal' if kind == REMOVAL else 'push'} goes on."


def _removing(count: dict[str, int]) -> str:
    """Rows are deleted one by one, and all looked for together when that is done."""
    begun = count["total"] - count["left"] + count["sent"]
    if count["sent"] and begun == count["total"]:
        return "Reading your record to see that the rows are gone."
    return f"Removing row {max(begun, 1)} of {count['total']}."

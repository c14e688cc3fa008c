"""The push as the workspace shows it: how far it is, and what became of each row."""

from __future__ import annotations

from typing import Any

from pycore.identifiers import Doi, doi_url
from pycore.views.row import counted_rows, record_url
from pycore.views.signin import sign_in_mends

# state -> (label, tone)
_STATES = {
    "planned": ("Waiting", "plain"),
    "sent": ("Sent, not read back yet", "plain"),
    "confirmed": ("On your record", "good"),
    "failed": ("Not written", "bad"),
}
_DONE = {
    "add": "Added, read back from ORCID and equal to what you reviewed.",
    "extend": "Extended, read back from ORCID and equal to what you reviewed.",
    "remove": "Removed from your record.",
}
_NEXT = "Open the next article, or sign out: the permission is then given back to ORCID."


def push_view(journal: dict[str, Any], works: list[dict[str, Any]]) -> dict[str, Any]:
    """`{running, heading, good, sentence, next, done, total, rows, problem, sign_in, resume, again,
    record}`.

    `works` are those of the draft. `sign_in`, `resume` and `again` are the labels of the buttons for signing in anew, going on with a
    push that was stopped, and checking the works that are left; "" where there is none.
    """
    rows = journal["rows"]
    confirmed = [row for row in rows if row["state"] == "confirmed"]
    failed = [row for row in rows if row["state"] == "failed"]
    running = journal["status"] in ("running", "ready")
    stopped = journal["status"] == "stopped"
    url = record_url(journal["environment"], journal["orcid"])
    return {
        "running": running,
        "heading": _heading(journal["status"], len(confirmed), len(failed)),
        "good": len(confirmed) == len(rows),
        "sentence": _sentence(running, len(confirmed), len(failed), len(rows)),
        "done": len(confirmed) + len(failed),
        "total": len(rows),
        "rows": [_row(row) for row in rows],
        "problem": journal["problem"] if stopped else None,
        "sign_in": "Sign in with ORCID" if stopped and sign_in_mends(journal["problem"]) else "",
        "resume": "Go on" if stopped else "",
        "again": "" if running else _again(rows, confirmed, works),
        "next": _NEXT if journal["status"] == "done" else "",
        "record": {"url": url, "text": "Open my ORCID record"} if url else None,
    }


def _again(rows: list[dict[str, Any]], confirmed: list[dict[str, Any]], works: list[dict[str, Any]]) -> str:
    if len(confirmed) < len(rows):
        return "Check the rest again"
    written = {row["key"] for row in confirmed}
    return "" if all(work["key"] in written for work in works) else "Back to the other works"


def _row(row: dict[str, Any]) -> dict[str, Any]:
    label, tone = _STATES[row["state"]]
    return {
        "key": row["key"],
        "title": row["title"] or row["doi"] or row["key"],
        "doi": {"text": row["doi"], "url": doi_url(Doi(row["doi"]))} if row["doi"] else None,
        "label": label,
        "tone": tone,
        "text": _DONE[row["action"]] if row["state"] == "confirmed" else "",
        "note": row["note"] or "",
        "problem": row["problem"] if row["state"] == "failed" else None,
    }


def _heading(status: str, confirmed: int, failed: int) -> str:
    if status in ("running", "ready"):
        return "Sending to your ORCID record"
    if status == "stopped":
        return "The push was interrupted"
    if not failed:
        return "Your roles are on your ORCID record"
    return "Some rows were not written" if confirmed else "Nothing was written"


def _sentence(running: bool, confirmed: int, failed: int, total: int) -> str:
    if running:
        return f"{confirmed} of {counted_rows(total)} confirmed. You may close this tab; the push goes on."
    parts = [f"{counted_rows(confirmed)} confirmed by reading back"]
    if failed:
        parts.append(f"{failed} not written")
    left = total - confirmed - failed
    if left:
        parts.append(f"{left} still to do")
    return ", ".join(parts) + "."

"""The place "History": what this session wrote and removed, the rows of ours on the record, the way out.

`ours` is what the tab found in the works list: `{rows: int, alone: int, entries: [Entry], written: [[put-code,
milliseconds]]}`, the number of rows of ours, of works that have no other row, the entries to be listed (the
first of those that have rows of ours), and when its rows were last changed, the newest first, of very many only
the first.

What a push wrote dies with the browser's session; the record remembers it. So rows of ours that this session
did not write are shown as such after signing in, and can be confirmed or removed.
"""

from __future__ import annotations

from typing import Any

from pycore.credit import Degree, RoleSlug
from pycore.identifiers import Doi, doi_url
from pycore.language import fact, say
from pycore.push.history import counts
from pycore.push.journal import CONFIRMED, PUSH, REMOVAL, is_unfinished
from pycore.views.progress import heading, outcome, push_view, row_result

_KINDS = {PUSH: "history/push", REMOVAL: "history/removal"}
_UNFINISHED_KINDS = {PUSH: "history/push-not-finished", REMOVAL: "history/removal-not-finished"}
_MOST_ROWS = 100  # of one push or removal


def history_view(state: dict[str, Any]) -> dict[str, Any]:
    """`{removal, rows, entries, none, way_out}` for the state of docs/architecture.md and `ours`."""
    journal = state.get("journal")
    removal = journal if journal and journal.get("kind") == REMOVAL else None
    entries = [_entry(one, journal) for one in _entries(state.get("history") or [], journal)]
    return {
        "removal": push_view(removal, [], bool(state.get("pausing"))) if removal else None,
        "rows": _rows(state, journal),
        "earlier": earlier_rows(state),
        "entries": entries,
        "none": "" if entries else say("history/nothing-yet"),
        "way_out": _way_out(state),
    }


def _entries(history: list[dict[str, Any]], journal: dict[str, Any] | None) -> list[dict[str, Any]]:
    """The history without the removal that stands above it in full."""
    if journal is None or journal.get("kind") != REMOVAL:
        return history
    return [one for one in history if (one["kind"], one["at"]) != (REMOVAL, journal.get("at"))]


def _entry(one: dict[str, Any], current: dict[str, Any] | None) -> dict[str, Any]:
    kind, journal = one["kind"], one["journal"]
    goes_on = current is not None and (current.get("kind", PUSH), current.get("at")) == (kind, one["at"])
    given_up = is_unfinished(journal) and not goes_on
    count = counts(journal)
    rows = journal["rows"]
    return {
        "key": f"{kind} {one['at']} {rows[0]['key'] if rows else ''}",
        "at": one["at"],
        "kind": say(_KINDS[kind]),
        "heading": say(_UNFINISHED_KINDS[kind]) if given_up else heading(kind, journal),
        "tone": "good" if count["confirmed"] == count["total"] else "warn" if count["confirmed"] else "bad",
        "sentence": outcome(kind, count),
        "problem": None if given_up else journal["problem"],  # what to do about it is no longer to be done
        "summary": say("history/show-row") if len(rows) == 1 else say("history/show-rows", rows=len(rows)),
        "rows": [
            {**row_result(row, kind), "roles": _words(row.get("roles") or [])} for row in rows[:_MOST_ROWS]
        ],
        "more": say("and-more", number=len(rows) - _MOST_ROWS) if len(rows) > _MOST_ROWS else "",
        "changeable": [row["key"] for row in rows[:_MOST_ROWS] if row["state"] == CONFIRMED]
        if kind == PUSH
        else [],
    }


def _rows(state: dict[str, Any], journal: dict[str, Any] | None) -> dict[str, Any]:
    """The rows of ours: `{status, text, problem, progress, read, sign_in, list, more, remove_all, why_not}`.

    `status`: signed-out, unread, reading, failed, none or some. `read`, `sign_in`, `more` and `remove_all`
    are labels of buttons, "" where there is none; `why_not` says why nothing can be removed now.
    """
    works: dict[str, Any] = state.get("works") or {}
    ours = state.get("ours") or {"rows": 0, "alone": 0, "entries": []}
    view: dict[str, Any] = {
        "status": "some",
        "text": "",
        "problem": None,
        "progress": None,
        "read": "",
        "sign_in": "",
        "list": [],
        "more": "",
        "remove_all": "",
        "why_not": why_no_removal(journal),
    }
    if not state.get("signin"):
        view["status"] = "signed-out"
        view["text"] = say("history/sign-in-to-see")
        view["sign_in"] = say("history/sign-in") if _can_sign_in(state) else ""
        return view
    status = works.get("status")
    if status is None:
        view["status"] = "unread"
        view["text"] = say("history/works-not-read-yet")
        view["read"] = say("history/read-works")
        return view
    if status == "failed":
        view["status"] = "failed"
        view["problem"] = works["problem"]
        view["read"] = say("history/read-works-again")
    elif status == "running":
        view["status"] = "reading"
        view["progress"] = {
            "done": works["read"],
            "total": works["rows"],
            "sentence": say("history/reading-works"),
        }
        if not works["listed"]:
            view["why_not"] = view["why_not"] or say("history/wait-for-list")
    elif not ours["rows"]:
        view["status"] = "none"
        view["text"] = say("history/no-rows-of-ours")
    if ours["rows"]:
        known = _known(state)
        view["list"] = [row for entry in ours["entries"] for row in _own_rows(entry, known)]
        left = ours["rows"] - len(view["list"])
        view["more"] = say("history/show-more", left=left) if left > 0 else ""
        view["remove_all"] = say("history/remove-everything")
    return view


def earlier_rows(state: dict[str, Any]) -> dict[str, Any] | None:
    """The rows of ours that this session did not write and the person has not confirmed (`EarlierRows`), once
    the list is read; None where there are none, or nobody is signed in."""
    works = state.get("works")
    if not state.get("signin") or not works or not works["listed"] or works["stale"]:
        return None
    known = _known(state)
    earlier = [one for one in (state.get("ours") or {}).get("written") or [] if one[0] not in known]
    if not earlier:
        return None
    count = len(earlier)
    return {
        "text": say("history/earlier", rows=count),
        "newest": earlier[0][1],
        "look": say("history/look-at-them", rows=count),
        "confirm": say("history/they-are-right", rows=count),
        "put_codes": [code for code, _ in earlier],
    }


def _known(state: dict[str, Any]) -> set[int]:
    """The rows that this session wrote, or whose journal it still has, or that the person confirmed."""
    journal = state.get("journal") or {"rows": []}
    pushed = {row["put_code"] for row in journal["rows"] if row["put_code"] is not None}
    return {*_written(state), *pushed, *(state.get("acknowledged") or [])}


def why_no_removal(journal: dict[str, Any] | None) -> str:
    """Why no row can be removed at the moment, "" if one can."""
    if not journal or not is_unfinished(journal):
        return ""
    if journal["status"] in ("running", "ready"):
        return say("history/wait-for-end")
    if journal.get("kind", PUSH) == PUSH:
        return say("history/push-unfinished")
    return ""


def known_rows(state: dict[str, Any]) -> int:
    """How many rows of ours are on the record, as far as this session knows: never fewer than it wrote, for a
    list may have been read, or its rows may arrive, a moment after the push ended."""
    works = state.get("works")
    if works and works["listed"] and not works["stale"]:
        told = (state.get("ours") or {}).get("rows", 0)
    else:
        told = ((state.get("check") or {}).get("record") or {}).get("own_rows", 0)
    return max(int(told), len(_written(state)))


def _written(state: dict[str, Any]) -> set[int]:
    """The rows that this session wrote and did not remove again. What ended last is in the history a moment
    after its journal is settled."""
    written: set[int] = set()
    past = [one["journal"] for one in reversed(state.get("history") or [])]
    for journal in [*past, state.get("journal") or {"rows": []}]:
        for row in journal["rows"]:
            if row["state"] == "confirmed" and row["put_code"] is not None:
                (written.discard if row["action"] == "remove" else written.add)(row["put_code"])
    return written


def _own_rows(entry: dict[str, Any], known: set[int]) -> list[dict[str, Any]]:
    """One item a row of ours: `{put_code, key, title, meta, doi, roles, remove, changed, earlier}`."""
    changed = dict(entry["rows"])
    said = {one["put_code"]: one["roles"] for one in entry["said"]}
    title = entry["title"] or say("untitled-work")
    return [
        {
            "put_code": code,
            "key": entry["key"],
            "title": title,
            "meta": ", ".join([part for part in (entry["journal"], entry["date"][:4]) if part]),
            "doi": {"text": entry["doi"], "url": doi_url(Doi(entry["doi"]))} if entry["doi"] else None,
            "roles": _roles_of(entry, code, said.get(code)),
            "remove": say("history/remove-row-of", title=title),
            "changed": changed.get(code, 0),
            "earlier": "" if code in known else say("history/earlier-row"),
        }
        for code in entry["ours"]
    ]


def _roles_of(entry: dict[str, Any], code: int, roles: dict[RoleSlug, Degree | None] | None) -> str:
    if roles:
        return say("roles", roles=roles)
    if code in entry["left"]:
        return say("history/roles-not-read-yet")
    if code in entry["unread"]:
        return say("history/row-not-handed-out")
    return say("history/row-names-no-roles")


def _words(roles: list[dict[str, Any]]) -> str:
    return say("roles", roles=roles)


def _can_sign_in(state: dict[str, Any]) -> bool:
    described = (state.get("client") or {}).get("client")
    return bool(described and not described["missing"])


def _way_out(state: dict[str, Any]) -> dict[str, Any] | None:
    """What signing out does, beside its button; None while nobody is signed in."""
    if not state.get("signin"):
        return None
    rows = known_rows(state)
    text = [fact("history/way-out")]
    if rows:
        text += [fact("history/rows-stay", rows=rows), fact("history/remove-first")]
    return {
        "text": say(text),
        "button": say("history/sign-out"),
    }

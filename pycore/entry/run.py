"""One run of assisted entry: its works, and what is known of each, as plain data.

`{"orcid", "name", "environment", "begun", "rows": [row]}`; a row is
`{"key", "doi", "title", "roles": [{role, degree}], "state", "way", "job", "before", "code", "found"}`.

==============  ======================================================================================
`state`
==============  ======================================================================================
waiting         nothing was done yet
prepared        the record was read; `way` and `job` say what goes into the form
signing-in      ORCID asks the person to sign in; `code` is the number of the tab that waits for it
filled          the form was filled in; the person is to press Save
confirmed       the record shows it: `found` has the row's put-code and its place among its group's
differs         a row of the person's shows other roles; `found` has them
not-seen        Save may have been pressed, and two looks at the record show no row; `code` "not-seen"
stopped         the form was not as expected; `code` is "step:reason" of the filler
handed-over     nothing can be filled in; `code` says why (`ways`)
already         a row of the person's own says this already
by-hand         the person did it and says so
skipped         left out by the person
==============  ======================================================================================

A run that is interrupted goes on at the first row that is not settled.
"""

from __future__ import annotations

from typing import Any

from pycore.language import fact
from pycore.problems import Problem, trouble

SETTLED = frozenset(["confirmed", "handed-over", "already", "by-hand", "skipped"])
ENTERED = frozenset(["confirmed", "already", "by-hand"])  # the roles are at ORCID; that stays so
# What the person may still do by hand, or skip.
_OPEN = ("waiting", "prepared", "signing-in", "filled", "stopped", "not-seen", "differs", "handed-over")
# What the person, or the form's filler, may make of a row.
_EVENTS = {
    "signing-in": ("prepared", "signing-in"),
    "filled": ("prepared", "signing-in", "stopped", "filled"),
    "stopped": ("prepared", "signing-in", "stopped", "filled"),
    "again": ("stopped", "not-seen", "differs", "filled", "prepared", "skipped", "handed-over"),
    "by-hand": _OPEN,
    "skipped": _OPEN,
}
_STATES = {"again": "waiting"}


def begin_entry(check: dict[str, Any], accepted: list[str], now: int) -> dict[str, Any]:
    """The run for the accepted works of a check: `{"ok": True, "run"}` or a failure.

    Only works that the plan would write take part; the others are shown for what they are by the check.
    """
    orcid = check["holder"]["orcid"]
    rows = [
        {
            "key": item["key"],
            "doi": item["doi"],
            "title": item["title"],
            "roles": item["wish"],
            "state": "waiting",
            "way": None,
            "job": None,
            "before": [],
            "code": "",
            "found": None,
        }
        for item in check["items"]
        if item["key"] in accepted and item["action"] in ("add", "extend")
    ]
    if orcid is None:
        return Problem("no-record", fact("problem/whose-record"), fact("remedy/enter-id")).failure()
    if not rows:
        return trouble("nothing-accepted").failure()
    return {
        "ok": True,
        "run": {
            "orcid": orcid,
            "name": check["holder"]["name"],
            "environment": check["environment"],
            "begun": now,
            "rows": rows,
        },
    }


def row_of(run: dict[str, Any], key: str) -> dict[str, Any]:
    """The row of a run with this key. Raises KeyError."""
    for row in run["rows"]:
        if row["key"] == key:
            return row  # type: ignore[no-any-return]
    raise KeyError(key)


def next_key(run: dict[str, Any]) -> str | None:
    """The row that the run goes on with: the first that is not settled; None when all are."""
    for row in run["rows"]:
        if row["state"] not in SETTLED:
            return str(row["key"])
    return None


def not_entered(works: list[dict[str, Any]], run: dict[str, Any] | None) -> list[dict[str, Any]]:
    """The works of a draft that the run has not brought to ORCID with the roles they have now."""
    done = {
        row["key"]: _pairs(row["roles"]) for row in (run or {}).get("rows", []) if row["state"] in ENTERED
    }
    return [work for work in works if work["key"] not in done or _pairs(work["roles"]) != done[work["key"]]]


def _pairs(roles: list[dict[str, Any]]) -> set[tuple[str, str | None]]:
    return {(one["role"], one["degree"]) for one in roles}


def take_event(run: dict[str, Any], key: str, event: str, code: str = "") -> dict[str, Any]:
    """The run after `event` ("signing-in", "filled", "stopped", "again", "by-hand", "skipped") at a row.

    Raises ValueError where that cannot happen to a row in its state: a message that came late, or was
    made up, changes nothing.
    """
    row = row_of(run, key)
    if row["state"] not in _EVENTS.get(event, ()):
        raise ValueError(f"{event} cannot happen to a row that is {row['state']}")
    changed = {**row, "state": _STATES.get(event, event), "code": code}
    if event == "again":
        changed.update(way=None, job=None, found=None)
    return put_row(run, changed)


def put_row(run: dict[str, Any], row: dict[str, Any]) -> dict[str, Any]:
    """The run with one of its rows replaced."""
    return {**run, "rows": [row if one["key"] == row["key"] else one for one in run["rows"]]}

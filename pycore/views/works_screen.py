"""The works list as a screen: how far reading and asking are, what can be done, and by what its rows can
be filtered and sorted. The rows themselves are `pycore.views.works`."""

from __future__ import annotations

from typing import Any

from pycore.draft.collecting import MOST_WORKS
from pycore.language import say
from pycore.takeaway.forms import takeaway_view
from pycore.views.row import record_url
from pycore.views.works import LETTER, OFFERED, TO_FIND

DEPOSITED = "deposited"  # facet of works whose publisher deposited roles
_FILTERS = (
    ("no-roles", "list/filter/no-roles"),
    ("stated", "list/filter/stated"),
    ("ours", "list/filter/ours"),
    (DEPOSITED, "list/filter/deposited"),
    ("differs", "list/filter/differs"),
    ("chosen", "list/filter/chosen"),
    ("unchecked", "list/filter/unchecked"),
    ("no-doi", "list/filter/no-doi"),
    ("not-public", "list/filter/not-public"),
    (OFFERED, "works/not-on-record"),
)
_SORTS = (
    ("", "list/sort/orcid", False),
    ("date", "list/sort/newest", True),
    ("date", "list/sort/oldest", False),
    ("title", "list/sort/title", False),
    ("journal", "list/sort/journal", False),
    ("roles", "list/sort/fewest", False),
    ("roles", "list/sort/most", True),
)


def works_screen(state: dict[str, Any]) -> dict[str, Any]:
    """`{status, sentence, note, progress, problem, buttons, deposits, take, filters, sorts, most, record, to_find, offered, letter}`.

    `status` is "none" (nothing was read yet), "listing" (the list is awaited), "reading" (its rows are),
    "done" or "failed"; rows may be shown in all but the first. `buttons` are `{message, label, primary}`,
    `message` being what to send to the background. `take` is in which forms the roles can be taken along,
    once all of them are read: `{orcid, environment, label, note, groups}`. `to_find` is the facet of the works
    whose roles can be looked for, "" while there is no list; `offered` that of works that are not on the record,
    `letter` that of works about which a publisher can be written to.
    """
    works = state.get("works")
    return {
        "status": _status(works),
        "sentence": _sentence(works, bool(state.get("signin"))),
        "note": _note(works, state),
        "progress": _progress(works),
        "problem": works["problem"] if works and works["status"] == "failed" else None,
        "buttons": _buttons(works),
        "deposits": deposits_state(works, state.get("deposits")),
        "take": _take(works),
        "filters": [{"facet": facet, "label": say(label)} for facet, label in _FILTERS],
        "sorts": [{"by": by, "label": say(label), "descending": down} for by, label, down in _SORTS],
        "most": MOST_WORKS,
        "record": record_url(works["environment"], works["orcid"]) if works else "",
        "to_find": TO_FIND if works and works["listed"] else "",
        "offered": OFFERED,
        "letter": LETTER,
    }


def works_announcement(works: dict[str, Any]) -> str:
    """What a screen reader is told of the reading: its turns, not each row."""
    status = _status(works)
    if status == "failed":
        return say("list/failed")
    if status == "done":
        return say("list/read", works=works["count"])
    return say("list/reading") if status == "listing" else say("list/listed", works=works["count"])


def _status(works: dict[str, Any] | None) -> str:
    if not works:
        return "none"
    if works["status"] == "running":
        return "reading" if works["listed"] else "listing"
    return str(works["status"])


def _sentence(works: dict[str, Any] | None, signed_in: bool) -> str:
    """What the list holds."""
    if not works or (not works["count"] and works["status"] != "done"):
        return ""
    if not works["count"]:
        return say("list/no-works") if signed_in else say("list/no-public-works")
    if works["rows"] == works["count"]:
        return say("list/works", works=works["count"], signed_in=signed_in)
    return say("list/works-in-rows", works=works["count"], rows=works["rows"], signed_in=signed_in)


def _note(works: dict[str, Any] | None, state: dict[str, Any]) -> str:
    """What is not in the list, or not true any more."""
    if not works:
        return ""
    if works["stale"] and works["status"] == "failed":
        return say("list/stale")
    if works["stale"]:
        return say("list/changing")
    if works["limited"]:
        return ""
    if state.get("signin"):
        return say("list/without-limited")
    return say("list/only-public")


def _progress(works: dict[str, Any] | None) -> dict[str, Any] | None:
    status = _status(works)
    if works is None or status not in ("listing", "reading"):
        return None
    if status == "listing":
        return {"done": 0, "total": 0, "sentence": say("list/reading-list")}
    done, total = works["read"], works["rows"]
    sentence = say("list/reading-rows", done=done, total=total)
    return {"done": done, "total": total, "sentence": sentence}


def _buttons(works: dict[str, Any] | None) -> list[dict[str, Any]]:
    status = _status(works)
    if status in ("listing", "reading", "none"):
        return []
    label = say("list/try-again") if status == "failed" else say("list/read-again")
    return [{"message": {"name": "works.read"}, "label": label, "primary": status == "failed"}]


def _take(works: dict[str, Any] | None) -> dict[str, Any] | None:
    if not works or works["status"] != "done" or not works["count"]:
        return None
    note = say("list/with-limited") if works["limited"] else ""
    return {
        "orcid": works["orcid"],
        "environment": works["environment"],
        **takeaway_view(say("list/take"), note),
    }


def deposits_state(works: dict[str, Any] | None, deposits: dict[str, Any] | None) -> dict[str, Any] | None:
    """Asking Crossref: `{status, sentence, progress, problem, button}`; None while there is no list."""
    if not works or not works["listed"] or not works["count"]:
        return None
    status = deposits["status"] if deposits else "none"
    view: dict[str, Any] = {
        "status": status,
        "sentence": "",
        "progress": None,
        "problem": deposits["problem"] if deposits and status == "failed" else None,
        "button": {"message": {"name": "deposits.read"}, "label": say("list/ask-crossref"), "primary": False},
    }
    if not deposits:
        view["sentence"] = say("list/ask-when")
        return view
    done, total = deposits["done"], deposits["total"]
    if status == "running":
        sentence = say("list/asking", done=done, total=total)
        view["progress"] = {"done": done, "total": total, "sentence": sentence}
        view["button"] = {"message": {"name": "deposits.pause"}, "label": say("list/pause"), "primary": False}
    elif status == "done":
        view["sentence"] = say("list/asked-all", works=done)
        anew = {"name": "deposits.read", "anew": True}
        view["button"] = {"message": anew, "label": say("list/ask-again"), "primary": False}
    else:
        view["sentence"] = say("list/asked-some", done=done, total=total)
        view["button"] = {
            "message": {"name": "deposits.read"},
            "label": say("list/go-on-asking"),
            "primary": True,
        }
    return view

"""The works list as a screen: how far reading and asking are, what can be done, and by what its rows can
be filtered and sorted. The rows themselves are `pycore.views.works`."""

from __future__ import annotations

from typing import Any

from pycore.draft.collecting import MOST_WORKS
from pycore.language.english import counted, thousands
from pycore.takeaway.forms import takeaway_view
from pycore.views.row import record_url

_FILTERS = (
    ("no-roles", "Without roles"),
    ("stated", "With roles on ORCID"),
    ("ours", "Added by this extension"),
    ("deposited", "With deposited roles"),
    ("differs", "Stated differently"),
    ("chosen", "Chosen here"),
    ("unchecked", "Not asked at Crossref"),
    ("no-doi", "Without a DOI"),
    ("not-public", "Not public"),
)
_SORTS = (
    ("", "As on ORCID", False),
    ("date", "Newest first", True),
    ("date", "Oldest first", False),
    ("title", "Title", False),
    ("journal", "Journal", False),
    ("roles", "Fewest roles first", False),
    ("roles", "Most roles first", True),
)


def works_screen(state: dict[str, Any]) -> dict[str, Any]:
    """`{status, sentence, note, progress, problem, buttons, deposits, take, filters, sorts, most, record}`.

    `status` is "none" (nothing was read yet), "listing" (the list is awaited), "reading" (its rows are),
    "done" or "failed"; rows may be shown in all but the first. `buttons` are `{message, label, primary}`,
    `message` being what to send to the background. `take` is in which forms the roles can be taken along,
    once all of them are read: `{orcid, environment, label, note, groups}`.
    """
    works = state.get("works")
    return {
        "status": _status(works),
        "sentence": _sentence(works, bool(state.get("signin"))),
        "note": _note(works, state),
        "progress": _progress(works),
        "problem": works["problem"] if works and works["status"] == "failed" else None,
        "buttons": _buttons(works),
        "deposits": _deposits(works, state.get("deposits")),
        "take": _take(works),
        "filters": [{"facet": facet, "label": label} for facet, label in _FILTERS],
        "sorts": [{"by": by, "label": label, "descending": down} for by, label, down in _SORTS],
        "most": MOST_WORKS,
        "record": record_url(works["environment"], works["orcid"]) if works else "",
    }


def works_announcement(works: dict[str, Any]) -> str:
    """What a screen reader is told of the reading: its turns, not each row."""
    status = _status(works)
    if status == "failed":
        return "The works could not all be read."
    if status == "done":
        return f"{counted(works['count'], 'work')} read."
    return (
        "Reading the list of works." if status == "listing" else f"{counted(works['count'], 'work')} listed."
    )


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
        return (
            "There are no works on this record." if signed_in else "This record shows no works to everyone."
        )
    rows = f" in {counted(works['rows'], 'row')}" if works["rows"] != works["count"] else ""
    seen = "" if signed_in else ", as everyone can see them"
    return f"{counted(works['count'], 'work')}{rows}{seen}"


def _note(works: dict[str, Any] | None, state: dict[str, Any]) -> str:
    """What is not in the list, or not true any more."""
    if not works:
        return ""
    if works["stale"] and works["status"] == "failed":
        return "Your record was changed since; what stands here may not be true any more."
    if works["stale"]:
        return "Your record is being changed; the list is read again afterwards."
    if works["limited"]:
        return ""
    if state.get("signin"):
        return "Works that only trusted parties or you yourself can see are not in this list."
    return "Works that not everyone can see are not in this list."


def _progress(works: dict[str, Any] | None) -> dict[str, Any] | None:
    status = _status(works)
    if works is None or status not in ("listing", "reading"):
        return None
    if status == "listing":
        return {"done": 0, "total": 0, "sentence": "Reading the list of works"}
    done, total = works["read"], works["rows"]
    sentence = f"Reading what each work says: {thousands(done)} of {counted(total, 'row')}"
    return {"done": done, "total": total, "sentence": sentence}


def _buttons(works: dict[str, Any] | None) -> list[dict[str, Any]]:
    status = _status(works)
    if status in ("listing", "reading", "none"):
        return []
    label = "Try again" if status == "failed" else "Read again"
    return [{"message": {"name": "works.read"}, "label": label, "primary": status == "failed"}]


def _take(works: dict[str, Any] | None) -> dict[str, Any] | None:
    if not works or works["status"] != "done" or not works["count"]:
        return None
    note = "Works that not everyone can see are among them." if works["limited"] else ""
    return {
        "orcid": works["orcid"],
        "environment": works["environment"],
        **takeaway_view("Take the roles on your record with you", note),
    }


def _deposits(works: dict[str, Any] | None, deposits: dict[str, Any] | None) -> dict[str, Any] | None:
    """Asking Crossref: `{status, sentence, progress, problem, button}`; None while there is no list."""
    if not works or not works["listed"] or not works["count"]:
        return None
    status = deposits["status"] if deposits else "none"
    view: dict[str, Any] = {
        "status": status,
        "sentence": "",
        "progress": None,
        "problem": deposits["problem"] if deposits and status == "failed" else None,
        "button": {"message": {"name": "deposits.read"}, "label": "Ask Crossref", "primary": False},
    }
    if not deposits:
        view["sentence"] = "Have publishers deposited your roles at Crossref? That is asked when you say so."
        return view
    done, total = deposits["done"], deposits["total"]
    asked = f"{thousands(done)} of {counted(total, 'work')} with a DOI"
    if status == "running":
        sentence = f"Asking Crossref which roles were deposited: {asked}"
        view["progress"] = {"done": done, "total": total, "sentence": sentence}
        view["button"] = {"message": {"name": "deposits.pause"}, "label": "Pause", "primary": False}
    elif status == "done":
        view["sentence"] = f"Crossref was asked about {counted(done, 'work')} with a DOI."
        anew = {"name": "deposits.read", "anew": True}
        view["button"] = {"message": anew, "label": "Ask again", "primary": False}
    else:
        view["sentence"] = f"Crossref was asked about {asked}."
        view["button"] = {"message": {"name": "deposits.read"}, "label": "Go on asking", "primary": True}
    return view

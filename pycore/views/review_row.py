"""A work of the review as a row of its table: what is to be known of it without opening it."""

from __future__ import annotations

from typing import Any

from pycore.draft.standing import degrees
from pycore.draft.wish import ROLE
from pycore.identifiers import Doi, doi_url
from pycore.language import say
from pycore.views.facts import remarks
from pycore.views.roles import ORIGINS, degree_label, role_label
from pycore.views.row import role_chips


def review_rows(works: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """`{key, title, published, doi, reason, doubt, replaced, notes, as_whom, roles, tick}` of each.

    `works` are `{work, item, whom}`: the work of the draft, what the check plans for it (null before) without the
    row itself, and the author that the person is (`{name, place, authors}`, or null). `tick` is what its tick is
    called, "" where there is nothing to send.
    """
    return [_row(one["work"], one["item"], one["whom"]) for one in works]


def _row(work: dict[str, Any], item: dict[str, Any] | None, whom: dict[str, Any] | None) -> dict[str, Any]:
    shown = item or work
    doi = work["doi"]
    return {
        "key": work["key"],
        "title": shown["title"] or say("untitled-work"),
        "published": ", ".join([part for part in (shown["journal"], shown["date"]) if part]),
        "doi": {"text": doi, "url": doi_url(Doi(doi))} if doi else None,
        "reason": say(item["reason"]) if item else "",
        "doubt": say(item["doubt"]) if item and item["doubt"] else "",
        "replaced": _replaced(work),
        "notes": [*[say(note) for note in item["notes"]], *remarks(item)] if item else [],
        "as_whom": _as_whom(whom),
        "roles": _roles(work, item),
        "tick": say("card/push-this", title=shown["title"]) if item and item["hash"] is not None else "",
    }


def _replaced(work: dict[str, Any]) -> str:
    """What a panel has put this in the place of; "" where it is the first, or where nothing differs."""
    before = work.get("replaced")
    if not before:
        return ""
    roles = before["roles"]
    if not roles:
        return say("card/replaced-none")
    return say("card/replaced", roles=roles, author=before["author"] or None)


def _as_whom(whom: dict[str, Any] | None) -> str:
    if whom is None:
        return ""
    name = str(whom["name"])
    if whom["authors"] == 1:
        return name
    return say("card/as-author", name=name, place=whom["place"], authors=whom["authors"])


def _roles(work: dict[str, Any], item: dict[str, Any] | None) -> list[dict[str, Any]]:
    """Those the row will have, else those chosen. A conflict's reason names both sides."""
    if item and item["hash"] is not None:
        return role_chips(item)
    if item and item["action"] == "conflict":
        return []
    held = degrees(work.get("ours") or [])
    return [_role(entry) for entry in work["roles"]] + [
        {
            "term": role_label(one["role"], None),
            "degree": "",
            "note": say("row/withdrawn")
            if one["part"] == ROLE
            else say("roles/degree-will-be-removed", degree=held.get(one["role"]) or "lead"),
        }
        for one in work.get("withdraw") or []
    ]


def _role(entry: dict[str, Any]) -> dict[str, Any]:
    return {
        "term": role_label(entry["role"], None),
        "degree": degree_label(entry["degree"]),
        "note": say(ORIGINS[entry["origin"]]) if entry["origin"] in ORIGINS else "",
    }

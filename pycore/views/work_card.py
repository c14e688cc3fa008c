"""One work in the review: what was chosen, what others say, what will be done, and the row itself."""

from __future__ import annotations

from typing import Any

from pycore.assertions import named
from pycore.draft.standing import degrees
from pycore.draft.wish import ROLE
from pycore.identifiers import Doi, doi_url
from pycore.language import say
from pycore.views.facts import remarks
from pycore.views.roles import ORIGINS, degree_label, role_label, role_rows
from pycore.views.row import role_chips, row_view
from pycore.views.why import why_view

# action -> (label, tone)
_ACTIONS = {
    "add": ("card/new-row", "good"),
    "extend": ("card/extended-row", "good"),
    "withdraw": ("card/taken-back", "good"),
    "nothing": ("card/nothing-to-do", "plain"),
    "conflict": ("card/stated-differently", "warn"),
    "cannot": ("card/cannot", "bad"),
    "": ("card/not-checked", "plain"),
}


def work_card(
    wish: dict[str, Any],
    item: dict[str, Any] | None,
    check: dict[str, Any] | None,
    declined: bool,
    place: int,
    seen: dict[str, str] | None = None,
    looked: dict[str, Any] | None = None,
    affirmed: bool = False,
) -> dict[str, Any]:
    """The card of one work. `item` is its PlanItem, or None before the check; `place` names its parts;
    `seen` is what was seen of the article in this session (`evidence`), `looked` what came of looking for
    its XML; `affirmed`, that the person ticked it although its author has another name than theirs."""
    shown = item or wish
    holder = (check or {}).get("holder") or {}
    source = (check or {}).get("source") or ""
    label, tone = _ACTIONS[item["action"] if item else ""]
    writes = item is not None and item["payload"] is not None
    doubt = item["doubt"] if item else None
    if doubt:
        label, tone = "card/covered" if wish.get("covered") else "card/is-this-you", "warn"
    return {
        "key": wish["key"],
        "id": f"work-{place}",
        "title": shown["title"] or say("untitled-work"),
        "published": ", ".join([part for part in (shown["journal"], shown["date"]) if part]),
        "doi": {"text": wish["doi"], "url": doi_url(Doi(wish["doi"]))} if wish["doi"] else None,
        "label": say(label),
        "tone": tone,
        "reason": say(item["reason"]) if item else "",
        "doubt": say(doubt) if doubt else "",
        "replaced": _replaced(wish),
        "notes": [*[say(note) for note in item["notes"]], *remarks(item)] if item else [],
        "as_whom": _as_whom(wish),
        "roles": _roles(wish, item),
        "editor": _editor(wish),
        "said": _said(item) if item else [],
        "row": row_view(item, holder.get("orcid"), source) if item else None,
        "conflict": _conflict(item["conflict"]) if item and item["conflict"] else None,
        "why": _why(wish, item, holder, seen, looked) if item else None,
        "accept": {
            "checked": ticked(item, declined, affirmed),
            "label": say("card/push-this", title=shown["title"]),
        }
        if item and writes
        else None,
    }


def _replaced(wish: dict[str, Any]) -> str:
    """What a panel has put this in the place of; "" where it is the first, or where nothing differs."""
    before = wish.get("replaced")
    if not before:
        return ""
    roles = before["roles"]
    if not roles:
        return say("card/replaced-none")
    return say("card/replaced", roles=roles, author=before["author"] or None)


def ticked(item: dict[str, Any], declined: bool, affirmed: bool) -> bool:
    """Whether the next push takes a row: one about whose author there is a doubt only where the person said so."""
    return affirmed if item["doubt"] else not declined


def waiting_card(wish: dict[str, Any], place: int) -> dict[str, Any]:
    """What stands for a card until it is asked for: of very many, only those in sight are made."""
    return {
        "key": wish["key"],
        "id": f"work-{place}",
        "title": wish["title"] or say("untitled-work"),
        "waits": True,
    }


def _why(
    wish: dict[str, Any],
    item: dict[str, Any],
    holder: dict[str, Any],
    seen: dict[str, str] | None,
    looked: dict[str, Any] | None,
) -> dict[str, Any] | None:
    """Why the deposit has no roles of the person's, as far as seen."""
    stated = wish["authors"][wish["me"]] if wish["me"] is not None else {"name": "", "orcid": None}
    who = {
        "orcid": holder.get("orcid") or stated["orcid"],
        "name": holder.get("name") or stated["name"],
    }
    return why_view(
        {
            "doi": wish["doi"],
            "title": item["title"],
            "url": item["url"],
            "publisher": item["crossref"]["publisher"],
            "roles": wish["roles"],
            "deposit": item["crossref"],
            "seen": seen,
            "looked": looked,
            "holder": who,
        }
    )


def _roles(wish: dict[str, Any], item: dict[str, Any] | None) -> list[dict[str, Any]]:
    """The roles on the card: those the row will have, else those chosen. A conflict shows both sides
    by itself."""
    if item and item["payload"] is not None:
        return role_chips(item)
    if item and item["conflict"]:
        return []
    held = degrees(wish.get("ours") or [])
    return [_role(entry) for entry in wish["roles"]] + [
        {
            "term": role_label(one["role"], None),
            "degree": "",
            "note": say("row/withdrawn")
            if one["part"] == ROLE
            else say("roles/degree-will-be-removed", degree=held.get(one["role"]) or "lead"),
        }
        for one in wish.get("withdraw") or []
    ]


def _role(entry: dict[str, Any]) -> dict[str, Any]:
    return {
        "term": role_label(entry["role"], None),
        "degree": degree_label(entry["degree"]),
        "note": say(ORIGINS[entry["origin"]]) if entry["origin"] in ORIGINS else "",
    }


def _editor(wish: dict[str, Any]) -> dict[str, Any]:
    """The role picker of the card: what is chosen, each role with its origin."""
    return {
        "label": say("card/change-roles") if wish["roles"] else say("card/choose-roles"),
        "rows": role_rows(
            [{**entry, "unclear": False} for entry in wish["roles"]],
            {},
            wish.get("ours") or [],
            wish.get("withdraw") or [],
        ),
    }


def _as_whom(wish: dict[str, Any]) -> str:
    if wish["me"] is None or not wish["authors"]:
        return ""
    count = len(wish["authors"])
    name = wish["authors"][wish["me"]]["name"]
    return name if count == 1 else say("card/as-author", name=name, place=wish["me"] + 1, authors=count)


def _said(item: dict[str, Any]) -> list[dict[str, Any]]:
    """What the record and Crossref say already: `{who, what}`."""
    said = [
        {"who": _who(one), "what": _words(one["roles"])}
        for one in item["asserted"]
        if one["origin"] == "orcid"
    ]
    said.append({"who": say("card/publisher"), "what": say(item["crossref"]["sentence"])})
    return said


def _who(one: dict[str, Any]) -> str:
    if one["by"] == "us":
        return say("card/added-by-us")
    if one["by"] == "self":
        return say("card/added-by-yourself")
    return say("card/added-by", source=one["source"])


def _conflict(conflict: dict[str, Any]) -> dict[str, Any]:
    """Both sides, and the letter."""
    return {
        "theirs": [{"who": _named(one), "roles": _sides(one["roles"])} for one in conflict["theirs"]],
        "yours": _sides(conflict["wished"]),
        "letter": conflict["letter"],
    }


def _named(one: dict[str, Any]) -> str:
    who = named(one["by"], one["source"])
    return who if isinstance(who, str) else say(who)


def _sides(roles: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [
        {"term": role_label(entry["role"], None), "degree": degree_label(entry["degree"])} for entry in roles
    ]


def _words(roles: list[dict[str, Any]]) -> str:
    return say("roles", roles=roles)

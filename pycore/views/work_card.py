"""One work in the review, opened: the row as it will be sent, its roles to be changed, and what others say."""

from __future__ import annotations

from typing import Any

from pycore.assertions import named
from pycore.language import say
from pycore.views.roles import degree_label, role_label, role_rows
from pycore.views.row import row_view
from pycore.views.why import why_view


def work_card(
    wish: dict[str, Any],
    item: dict[str, Any] | None,
    check: dict[str, Any] | None,
    seen: dict[str, str] | None = None,
    looked: dict[str, Any] | None = None,
) -> dict[str, Any]:
    """What stands below the row of a work. `item` is its PlanItem, or None before the check; `seen` is what was
    seen of the article in this session (`evidence`), `looked` what came of looking for its XML."""
    holder = (check or {}).get("holder") or {}
    source = (check or {}).get("source") or ""
    return {
        "key": wish["key"],
        "editor": _editor(wish),
        "said": _said(item) if item else [],
        "row": row_view(item, holder.get("orcid"), source) if item else None,
        "conflict": _conflict(item["conflict"]) if item and item["conflict"] else None,
        "why": _why(wish, item, holder, seen, looked) if item else None,
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

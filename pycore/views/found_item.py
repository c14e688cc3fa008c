"""One work whose roles were found elsewhere, to be accepted, corrected or put aside: what the queue shows of it.

An article was found by the DOI of a work that stands on the person's own record, so who they are among its
authors is taken from their name where one author fits; it is shown, and nothing is used before it is accepted.
"""

from __future__ import annotations

from typing import Any, Sequence

from pycore.draft.wish import WORK_TYPES
from pycore.language import say
from pycore.people import who_is
from pycore.views.marked import link
from pycore.views.panel import claim, near, panel_view, panel_wish
from pycore.views.roles import ORIGINS, degree_label, role_label
from pycore.views.works import meta_of, offer_notes

LISTED = 500  # authors among whom the person can be chosen by name


def found_item(args: dict[str, Any]) -> dict[str, Any]:
    """`{entry, found, holder, chosen, edits}` -> a FoundItem (docs/architecture.md).

    `entry` is the work of the list, `found` what was found for it, with an article, `holder` whose record it is, `chosen` the
    author they said they are, or null, `edits` as the panel has them. `mine` says whether a role of theirs was
    read, or is suggested; `ready`, whether it can be accepted as it is.
    """
    entry, article, edits = args["entry"], args["found"]["article"], args["edits"]
    who = _who(article["authors"], args["holder"], args["chosen"])
    mine = who["index"]
    view = panel_view(article, _me(args["holder"]), mine, edits)
    rows = view["editor"]["rows"]
    wish = found_wish(args)
    roles = wish["roles"] if wish else []
    asked = [row for row in rows if row["note"] and row["value"] == "none" and not row["by_hand"]]
    names = [author["name"] for author in article["authors"]]
    return {
        "key": entry["key"],
        "title": entry["title"] or view["head"]["title"],
        "meta": meta_of(entry),
        "doi": view["head"]["doi"],
        "source": article.get("read_from"),
        "outcome": view["outcome"],
        "who": who,
        "authors": names if len(names) <= LISTED else [],
        "roles": [
            {
                "term": role_label(one["role"], None),
                "degree": degree_label(one["degree"]),
                "note": say(ORIGINS[one["origin"]]),
            }
            for one in roles
        ],
        "questions": [f"{row['term']}: {row['note']}" for row in asked],
        "statement": view["statement"],
        "unclear": [one for one in view["unclear"] if one["mine"]],
        "editor": view["editor"],
        "links": [link(mine, row["role"]) for row in rows] if mine is not None else [],
        "mine": bool(roles or asked),
        "ready": bool(roles),
        "notes": offer_notes(entry),
        "doubt": _claim(args)["text"],
        "hint": "" if roles else say("panel/which-author") if mine is None else say("queue/no-role"),
    }


def found_wish(args: dict[str, Any]) -> dict[str, Any] | None:
    """The same -> the work as it goes into the draft, or None while it cannot be accepted. Its facts are those of
    the record's own row, where that has them."""
    entry, article = args["entry"], args["found"]["article"]
    mine = _who(article["authors"], args["holder"], args["chosen"])["index"]
    wish = panel_wish(article, mine, args["edits"])
    if wish is None or not wish["roles"] or _claim(args)["kind"] == "refused":
        return None
    facts = {name: entry[name] for name in ("title", "journal", "date") if entry[name]}
    kind = entry["type"] if entry["type"] in WORK_TYPES else ""
    return {
        **wish,
        **facts,
        "key": entry["key"],
        "doi": entry["doi"],
        "type": kind,
        "record": args["holder"]["orcid"],
        **({"offered": True} if entry.get("offered") else {}),
    }


def _claim(args: dict[str, Any]) -> dict[str, Any]:
    """Whether the author the person chose may be them: by another iD they are not."""
    if args["chosen"] is None:
        return {"kind": "fits", "text": ""}
    return claim(args["found"]["article"]["authors"][args["chosen"]], _me(args["holder"]))


def _me(holder: dict[str, Any]) -> dict[str, Any]:
    return {"name": holder["name"] or "", "orcid": holder["orcid"]}


def _who(authors: Sequence[dict[str, Any]], holder: dict[str, Any], chosen: int | None) -> dict[str, Any]:
    """`{index, name, orcid, how, candidates}`: the author who is the person, by their own word or as the only one
    who fits; else those who may be."""
    me = _me(holder)
    if chosen is not None:
        return {**_named(authors, chosen), "how": say("panel/you-said-so"), "candidates": []}
    close = near(authors, me)
    found = who_is([authors[index] for index in close], me)
    if found.index is not None:
        return {**_named(authors, close[found.index]), "how": say(found.reasons[0]), "candidates": []}
    candidates = [
        {**_named(authors, close[at]), "reason": say(reason)}
        for at, reason in zip(found.candidates[:5], found.reasons)
    ]
    return {"index": None, "name": "", "orcid": None, "how": "", "candidates": candidates}


def _named(authors: Sequence[dict[str, Any]], index: int) -> dict[str, Any]:
    return {"index": index, "name": authors[index]["name"], "orcid": authors[index]["orcid"]}

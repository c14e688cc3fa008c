"""The panel: an article as read, the person's place in it, their roles, and the wish that results.

`panel_view` is the whole of what the panel shows, as plain data; it is computed anew after
everything the person does. What the person did comes in as `edits`:

```
Edits  {roles: {role: "none"|"yes"|"lead"|"equal"|"supporting"},   changed by hand
        people: {place: author index},                              who an unclear name is
        doi: str,                                                   typed, where the page names none
        find: str, all: bool}                                       which authors are listed
```
"""

from __future__ import annotations

from typing import Any, Sequence

from pycore.credit import BY_SLUG
from pycore.identifiers import Doi, doi_url, find_doi
from pycore.people import fold, who_is
from pycore.views.marked import link, marked
from pycore.views.outcome import outcome
from pycore.views.roles import role_label, role_rows, stated_roles, wished_roles

LISTED = 50  # authors shown before the person asks for more
ASKED = 8  # people among whom the person can be asked to choose


def panel_view(
    article: dict[str, Any], me: dict[str, Any] | None, chosen: int | None, edits: dict[str, Any] | None
) -> dict[str, Any]:
    """What the panel shows of `article` (`article.wire.article_json`).

    `me` is who the person said they are in this session, {name, orcid}, or None; `chosen` the
    author they said they are in this article, or None.
    """
    edits = edits or {}
    typed = find_doi(edits.get("doi") or "") if not article["doi"] else None
    article = {**article, "doi": article["doi"] or typed}
    authors = article["authors"]
    names = [author["name"] for author in authors]
    answers = {int(place): author for place, author in (edits.get("people") or {}).items()}
    who = _who(authors, me, chosen)
    mine = who["index"]
    unclear = _unclear(article, names, answers, mine)
    claims = _claims_by_author(article, [one["place"] for one in unclear], answers)
    stated = stated_roles(claims.get(mine, [])) if mine is not None else []
    changed = edits.get("roles") or {}
    rows = role_rows(stated, changed) if mine is not None else []
    wished = wished_roles(stated, changed) if mine is not None else []
    missing = _missing(article, mine, wished)
    return {
        "head": {**_head(article), "doi_problem": _doi_problem(edits, article["doi"])},
        "outcome": outcome(article),
        "who": who,
        "people": _people(article, claims, mine, edits),
        "statement": _statement(article["statement"], names),
        "unclear": unclear,
        "editor": {"rows": rows, "changed": any(row["by_hand"] for row in rows)},
        "action": _action(wished, missing),
        "wish": None if missing else _wish(article, mine, wished),
        "notices": _notices(article),
    }


def _head(article: dict[str, Any]) -> dict[str, Any]:
    doi = article["doi"]
    count = len(article["authors"])
    return {
        "title": article["title"] or "Article without a title",
        "source": ", ".join([part for part in (article["journal"], article["date"][:4]) if part]),
        "doi": {"text": doi, "url": doi_url(Doi(doi))} if doi else None,
        "authors": "1 author" if count == 1 else f"{count:,} authors",
    }


def _doi_problem(edits: dict[str, Any], doi: str | None) -> str:
    typed = (edits.get("doi") or "").strip()
    if doi or not typed:
        return ""
    return "This is not a DOI. A DOI begins with 10. and has a slash, like 10.1234/abcd."


def _who(authors: Sequence[dict[str, Any]], me: dict[str, Any] | None, chosen: int | None) -> dict[str, Any]:
    """Which author the person is: `{index, name, orcid, how, candidates: [{index, name, orcid, reason}]}`.

    Known without asking only by an equal iD, or by the name exactly as the person chose it before.
    """
    if chosen is not None:
        return {"index": chosen, **_named(authors, chosen), "how": "You said so.", "candidates": []}
    found = who_is(authors, me) if me else None
    if found is None or not found.candidates:
        return {"index": None, "name": "", "orcid": None, "how": "", "candidates": []}
    first = found.index
    if first is not None and me and _same(authors[first], me):
        return {"index": first, **_named(authors, first), "how": found.reasons[0], "candidates": []}
    candidates = [
        {"index": index, **_named(authors, index), "reason": reason}
        for index, reason in zip(found.candidates[:5], found.reasons)
    ]
    return {"index": None, "name": "", "orcid": None, "how": "", "candidates": candidates}


def _same(author: dict[str, Any], me: dict[str, Any]) -> bool:
    if author["orcid"] and me.get("orcid"):
        return bool(author["orcid"] == me["orcid"])
    return bool(author["name"] == me.get("name"))


def _named(authors: Sequence[dict[str, Any]], index: int) -> dict[str, Any]:
    return {"name": authors[index]["name"], "orcid": authors[index]["orcid"]}


def _unclear(
    article: dict[str, Any], names: Sequence[str], answers: dict[int, int], mine: int | None
) -> list[dict[str, Any]]:
    """Names and initials in the statement that more than one author fits, as questions."""
    statement = article["statement"]
    if not statement or any(claim["origin"] == "data" for claim in article["claims"]):
        return []  # the page's data says it without names to guess
    return [
        {
            "words": unclear["text"],
            "roles": [role_label(said["role"], said["degree"]) for said in unclear["roles"]],
            "candidates": [{"index": index, "name": names[index]} for index in unclear["candidates"]],
            "answer": answers.get(place),
            "mine": mine in unclear["candidates"],
            "place": place,
        }
        for place, unclear in enumerate(statement["ambiguous"])
        if len(unclear["candidates"]) <= ASKED
    ]


def _claims_by_author(
    article: dict[str, Any], places: Sequence[int], answers: dict[int, int]
) -> dict[int, list[dict[str, Any]]]:
    claims: dict[int, list[dict[str, Any]]] = {}
    for claim in article["claims"]:
        claims.setdefault(claim["author"], []).append(claim)
    for place in places:
        author = answers.get(place)
        if author is None:
            continue
        for said in article["statement"]["ambiguous"][place]["roles"]:
            claims.setdefault(author, []).append({**said, "author": author, "origin": "statement"})
    return claims


def _people(
    article: dict[str, Any],
    claims: dict[int, list[dict[str, Any]]],
    mine: int | None,
    edits: dict[str, Any],
) -> dict[str, Any]:
    """Who did what: at most `LISTED` authors, those whose name holds what the person typed."""
    authors = article["authors"]
    wanted = fold(edits.get("find") or "").strip()
    found = (
        [index for index in range(len(authors)) if wanted in fold(authors[index]["name"])] if wanted else None
    )
    indexes = list(range(len(authors))) if found is None else found
    shown = indexes if edits.get("all") else indexes[:LISTED]
    worded = _worded(article)
    rows = []
    for index in shown:
        roles = []
        for entry in stated_roles(claims.get(index, [])):
            name = link(index, entry["role"])
            roles.append(
                {
                    "term": BY_SLUG[entry["role"]].term,
                    "degree": entry["degree"],
                    "origin": entry["origin"],
                    "link": name if name in worded else None,
                }
            )
        rows.append({"index": index, **_named(authors, index), "you": index == mine, "roles": roles})
    return {
        "rows": rows,
        "total": len(authors),
        "found": len(indexes),
        "more": len(indexes) - len(shown),
        "searchable": len(authors) > 12,
        "none": "No author has this in their name." if wanted and not indexes else "",
    }


def _worded(article: dict[str, Any]) -> dict[str, None]:
    """The links of all contributions that have words in the statement."""
    statement = article["statement"]
    said = statement["contributions"] if statement else []
    return dict.fromkeys([link(one["author"], one["role"]) for one in said])


def _statement(statement: dict[str, Any] | None, names: Sequence[str]) -> dict[str, Any] | None:
    if not statement:
        return None
    segments = marked(statement, names)
    unread = len([segment for segment in segments if segment["kind"] == "unread"])
    return {"heading": statement["heading"], "segments": segments, "unread": _unread(unread)}


def _unread(count: int) -> str:
    if count == 0:
        return ""
    if count == 1:
        return "One passage was not understood; it is underlined."
    return f"{count} passages were not understood; they are underlined."


def _missing(article: dict[str, Any], mine: int | None, wished: Sequence[dict[str, Any]]) -> list[str]:
    """What stands between here and the review, first things first."""
    missing = []
    if not article["authors"]:
        missing.append("No authors were found on this page, so your place among them is unknown.")
    elif mine is None:
        missing.append("First choose which author you are.")
    elif not wished:
        missing.append("Choose at least one role.")
    if not article["doi"]:
        missing.append("This page names no DOI, and ORCID needs one to know the work.")
    return missing


def _action(wished: Sequence[dict[str, Any]], missing: list[str]) -> dict[str, Any]:
    count = len(wished)
    roles = "" if count == 0 else "1 role" if count == 1 else f"{count} roles"
    hint = "Nothing is sent before your review." if not missing else " ".join(missing)
    return {"label": "Review and push", "ready": not missing, "count": roles, "hint": hint}


def _wish(article: dict[str, Any], mine: int | None, wished: list[dict[str, Any]]) -> dict[str, Any]:
    """The `Wish` of docs/architecture.md."""
    return {
        "key": article["doi"],
        "doi": article["doi"],
        "title": article["title"],
        "journal": article["journal"],
        "date": article["date"],
        "type": "journal-article",
        "url": article["url"],
        "authors": [{"name": author["name"], "orcid": author["orcid"]} for author in article["authors"]],
        "me": mine,
        "roles": wished,
    }


def _notices(article: dict[str, Any]) -> list[str]:
    statement = article["statement"]
    return list(dict.fromkeys([*article["notices"], *(statement["notices"] if statement else ())]))

"""What was seen of an article in this session that tells whether its publisher has the roles.

```
Seen   {page?: kind, text?: kind, xml?: kind}       by where it was seen: the article's page, a text or a PDF
       that the person brought, the article's XML; what is absent was not looked at
kind   "data"|"credit"|"wording"|"none"             roles held as data, CRediT roles in a statement, a
                                                    statement in other words, neither
```
A page behind a paywall, or one whose statement had not loaded, shows nothing either way.
"""

from __future__ import annotations

from typing import Any

from pycore.identifiers import known_doi

PAGE, TEXT, XML = "page", "text", "xml"
DATA, CREDIT, WORDING, NONE = "data", "credit", "wording", "none"

_PLACES = (PAGE, TEXT, XML)
_KINDS = (DATA, CREDIT, WORDING, NONE)
MOST_REMEMBERED = 2000  # articles of a session

Seen = dict[str, str]


def seen_in(article: dict[str, Any]) -> Seen:
    """What an article that was read (`article.wire.article_json`) shows; empty where that is nothing.

    `text_from` says who brought its statement: "person" (pasted, or from a PDF) or "page"; where it is absent
    the page did, unless the article came from Crossref, which shows nothing of it."""
    kind = _kind(article)
    if kind is None:
        return {}
    text_from = article.get("text_from") or ("" if article["site"] == "crossref" else PAGE)
    if kind != DATA and text_from == "person":
        return {TEXT: kind}
    if article.get("read_from"):  # the article's XML, or the copy at Europe PMC
        return {XML: kind}
    return {PAGE: kind} if kind == DATA or text_from == PAGE else {}


def remember(seen: dict[str, Seen] | None, works: list[Any]) -> dict[str, Seen]:
    """What is known, by DOI, and what these works of a draft bring along (`seen`, beside a Wish).

    They come from a panel in somebody's page: what is not sound is left out.
    """
    known = dict(seen or {})
    for work in works:
        work = work if isinstance(work, dict) else {}
        doi, told = known_doi(str(work.get("doi") or "")), work.get("seen")
        if doi is None or not isinstance(told, dict):
            continue
        sound = {place: told[place] for place in _PLACES if told.get(place) in _KINDS}
        if sound and (doi in known or len(known) < MOST_REMEMBERED):
            known[doi] = {**known.get(doi, {}), **sound}
    return known


def _kind(article: dict[str, Any]) -> str | None:
    if any(claim["origin"] != "statement" for claim in article["claims"]):
        return DATA
    statement = article["statement"]
    if statement:
        by_term = any(said["basis"] == "term" for said in statement["contributions"])
        return CREDIT if statement["uses_credit_terms"] or by_term else WORDING
    codes = [missing["code"] for missing in article["missing"]]
    # Where not even an author was found, this is no article's page.
    return NONE if "no-statement" in codes and article["authors"] else None

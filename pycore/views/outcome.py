"""What reading an article came to, in a sentence, and what can be done where that is little."""

from __future__ import annotations

from typing import Any

from pycore.article.missing import NOT_CREDIT, NOT_READ
from pycore.article.model import STATEMENT
from pycore.language import Fact, fact, say

_WITHOUT = ("no-statement", "behind-paywall", "not-loaded")  # reasons of an article without a statement
_ELSEWHERE = ("no-doi", "no-authors")  # said where the DOI and the authors stand


def outcome(article: dict[str, Any]) -> dict[str, Any]:
    """`{kind, level, title, text}` of an article (`article.wire.article_json`).

    `kind` is "data" (the page, or what was read instead, holds the roles as data), "credit" (read from a statement that
    names CRediT roles), "wording" (read from one that uses other words), "no-article" (not
    even a DOI or an author), or the code of what is missing (`article.missing`).
    """
    claims = article["claims"]
    statement = article["statement"]
    place = article.get("read_from")  # not the page, but this
    if any(claim["origin"] != STATEMENT for claim in claims):
        return _result(
            "data", "good", say("outcome/found", where=_at(place)), say(_share(article) + _beside(place))
        )
    if claims and statement and _names_credit(statement):
        return _result(
            "credit", "good", say("outcome/read", where=_at(place)), say(_share(article) + _beside(place))
        )
    if claims:
        return _result(
            "wording",
            "warn",
            say("outcome/not-in-credit-terms"),
            say("outcome/suggestions"),
        )
    if not article["doi"] and not article["authors"]:
        return _result(
            "no-article",
            "warn",
            say("outcome/no-article"),
            say("outcome/open-its-own-page"),
        )
    missing = next(what for what in article["missing"] if what["code"] not in _ELSEWHERE)
    # A statement that was pasted later was not there when the reason was found.
    if statement and missing["code"] in _WITHOUT:
        reason = NOT_READ if statement["uses_credit_terms"] else NOT_CREDIT
        return _result(reason.code, "warn", say(reason.message), say(reason.remedy))
    return _result(
        missing["code"], "warn" if statement else "info", say(missing["message"]), say(missing["remedy"])
    )


def _at(place: dict[str, str] | None) -> str:
    return place["origin"] if place else "page"


def _beside(place: dict[str, str] | None) -> list[Fact]:
    return [fact("outcome/not-on-the-page")] if place else []


def _names_credit(statement: dict[str, Any]) -> bool:
    return bool(statement["uses_credit_terms"]) or any(
        said["basis"] == "term" for said in statement["contributions"]
    )


def _share(article: dict[str, Any]) -> list[Fact]:
    """How many of the authors have roles."""
    total = len(article["authors"])
    having = len(dict.fromkeys([claim["author"] for claim in article["claims"]]))
    if total == 1:
        return [fact("outcome/one-author")]
    if having == total:
        return [fact("outcome/all-authors", authors=total)]
    return [fact("outcome/some-authors", having=having, authors=total)]


def _result(kind: str, level: str, title: str, text: str) -> dict[str, Any]:
    return {"kind": kind, "level": level, "title": title, "text": text}

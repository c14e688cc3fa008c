"""What reading an article came to, in a sentence, and what can be done where that is little."""

from __future__ import annotations

from typing import Any

_BY_HAND = "You can choose your roles by hand all the same."


def outcome(article: dict[str, Any]) -> dict[str, Any]:
    """`{kind, level, title, text, tips}` of an `Article` as plain data.

    ============  ====================================================================
    kind          when
    ============  ====================================================================
    data          the page holds the roles as data
    credit        the statement names CRediT roles
    wording       the statement uses other words that point to CRediT roles
    prose         a statement, but no role could be read from it
    no-statement  neither roles nor a statement on this page
    no-article    not even a DOI or an author: this is no article's page
    ============  ====================================================================
    """
    claims = article["claims"]
    reading = article["reading"]
    if any(claim["origin"] == "data" for claim in claims):
        return _result("data", "good", "Roles found in the page’s data", _share(article))
    if claims and (reading is None or _names_credit(reading)):
        return _result("credit", "good", "Roles read from the statement", _share(article))
    if claims:
        return _result(
            "wording",
            "warn",
            "The statement does not use CRediT terms",
            "Some of its words point to CRediT roles. Take these as suggestions, and check yours before you go on.",
        )
    if article["statement"] and reading and (reading["is_statement"] or reading["ambiguous"]):
        return _result(
            "prose",
            "warn",
            "A statement, but no CRediT roles in it",
            "It says in its own words who did what. Read it below and choose your roles by hand.",
        )
    if not article["doi"] and not article["authors"]:
        return _result(
            "no-article",
            "warn",
            "This does not look like an article’s page",
            "",
            "Open the article’s own page at its publisher, and start again there.",
        )
    return _result(
        "no-statement",
        "info",
        "This page does not say who did what",
        "No contribution statement and no roles were found on it.",
        "If this is an abstract or a page behind a paywall, open the full text and read the page again.",
        "If part of the page loads as you scroll, scroll to its end and read the page again.",
        _BY_HAND,
    )


def _names_credit(reading: dict[str, Any]) -> bool:
    return bool(reading["uses_credit_terms"]) or any(
        said["basis"] == "term" for said in reading["contributions"]
    )


def _share(article: dict[str, Any]) -> str:
    """How many of the authors have roles."""
    total = len(article["authors"])
    having = len(dict.fromkeys([claim["author"] for claim in article["claims"]]))
    if total == 1:
        return "The author’s roles are stated."
    if having == total:
        return f"All {total:,} authors have roles."
    return f"{having:,} of {total:,} authors have roles."


def _result(kind: str, level: str, title: str, text: str, *tips: str) -> dict[str, Any]:
    return {"kind": kind, "level": level, "title": title, "text": text, "tips": list(tips)}

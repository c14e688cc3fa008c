"""A statement's segments (`article.wire.statement_json`) made ready to be shown and pointed at."""

from __future__ import annotations

from typing import Any, Sequence

from pycore.language import Fact, fact, say

_NAMED = 5  # people named in a mark's label before "and 3 more"


def marked(statement: dict[str, Any], names: Sequence[str]) -> list[dict[str, Any]]:
    """The segments as `{text, kind, links, label}`; their texts joined are the statement's.

    `kind` is "read", "ambiguous", "unread" or "" (words nothing is said about); `links` name
    the contributions read from these words, as `link` writes them; `label` says in words what
    the mark means.
    """
    contributions = statement["contributions"]
    unclear = {one["text"]: one["candidates"] for one in statement["ambiguous"]}
    out = []
    for segment in statement["segments"]:
        said = [contributions[mark] for mark in segment["marks"]]
        kind = "" if segment["kind"] == "plain" else segment["kind"]
        label = ""
        if kind == "read":
            label = _said(said, names)
        elif kind == "ambiguous":
            label = _could_be(unclear.get(segment["text"], ()), names)
        elif kind == "unread":
            label = say("marked/not-understood")
        links = dict.fromkeys([link(one["author"], one["role"]) for one in said])
        out.append({"text": segment["text"], "kind": kind, "links": list(links), "label": label})
    return out


def link(author: int, role: str) -> str:
    """The name of one author's role, which ties its chip to its words."""
    return f"{author}:{role}"


def _could_be(candidates: Sequence[int], names: Sequence[str]) -> str:
    if len(candidates) > _NAMED:
        return say("marked/fits", authors=len(candidates))
    return say("marked/could-be", names=[names[author] for author in candidates])


def _said(contributions: Sequence[dict[str, Any]], names: Sequence[str]) -> str:
    """ "Methodology and Software: Ada Lind", "Methodology: Ada Lind and Bo Marsh"."""
    roles = [fact(f"role/{role}") for role in dict.fromkeys([one["role"] for one in contributions])]
    people = dict.fromkeys([names[one["author"]] for one in contributions])
    return say("marked/said", roles=_some(roles), people=_some(list(people)))


def _some(words: list[Any]) -> Fact:
    """ "A, B and C"; of many, the first few and how many more."""
    if len(words) <= _NAMED:
        return fact("names", names=words)
    return fact("names-and-more", names=words[:_NAMED], number=len(words) - _NAMED)

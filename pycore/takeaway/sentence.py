"""The summary as one paragraph of plain text."""

from __future__ import annotations

from typing import Any

from pycore.credit import DEGREES
from pycore.language import Fact, fact, say
from pycore.takeaway.reading import TakenRecord


def make(record: TakenRecord) -> str:
    """ "Ada Example, https://orcid.org/…: CRediT roles in 3 works. Investigation: lead on 2 papers." """
    who = f"{record.name}, {record.url}" if record.name else record.url
    said = [fact("taken/who", who=who, works=len(record.stated)), *_said(record.role_counts())]
    return say(said)


def in_short(counts: list[dict[str, Any]]) -> str:
    """ "Investigation: lead on 12 papers; Methodology: equal on 3, on 1 without a degree." `counts` as the
    role summary has them."""
    return say(_said(counts))


def of_role(count: dict[str, Any]) -> str:
    """ "lead on 2 papers, equal on 1": one role's share of the sentence."""
    return say("plain-list", parts=_pieces(count, True))


def _said(counts: list[dict[str, Any]]) -> list[Fact]:
    roles = [
        fact("in-short/role", role=count["role"], pieces=_pieces(count, place == 0))
        for place, count in enumerate(counts)
    ]
    return [fact("in-short", roles=roles) if roles else fact("in-short/nothing")]


def _pieces(count: dict[str, Any], first: bool) -> list[Fact]:
    """In how many works by degree; what comes first in a sentence says what is counted."""
    pieces: list[Fact] = []
    for degree in DEGREES:
        if count[degree]:
            code = "in-short/degree-first" if first and not pieces else "in-short/degree"
            pieces.append(fact(code, degree=degree, works=count[degree]))
    if count["unstated"]:
        code = "in-short/without-degree" if pieces else "in-short/works-first" if first else "in-short/works"
        pieces.append(fact(code, works=count["unstated"]))
    return pieces

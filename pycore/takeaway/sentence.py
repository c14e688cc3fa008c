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


def _said(counts: list[dict[str, Any]]) -> list[Fact]:
    roles: list[Fact] = []
    for count in counts:
        pieces: list[Fact] = []
        for degree in DEGREES:
            if count[degree]:
                code = "in-short/degree" if roles or pieces else "in-short/degree-first"
                pieces.append(fact(code, degree=degree, works=count[degree]))
        if count["unstated"]:
            code = (
                "in-short/without-degree" if pieces else "in-short/works" if roles else "in-short/works-first"
            )
            pieces.append(fact(code, works=count["unstated"]))
        roles.append(fact("in-short/role", role=count["role"], pieces=pieces))
    return [fact("in-short", roles=roles) if roles else fact("in-short/nothing")]

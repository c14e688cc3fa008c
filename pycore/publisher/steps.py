"""Why a work's deposit says nothing of a person's roles: how far the roles have come, as far as seen.

Roles pass three steps on their way to everyone: the publisher collects them, the article's XML
(JATS) carries them, and the deposit at Crossref names them beside the author's iD. Each step is
seen, seen to be lacking, or was not looked at; nothing else is ever said of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pycore.language import Fact, fact
from pycore.publisher.evidence import (
    CREDIT,
    DATA,
    NONE,
    PAGE,
    TEXT,
    WORDING,
    XML,
    Seen,
)

SEEN = "seen"
LACKING = "lacking"
UNKNOWN = "unknown"

# The steps
COLLECTED, IN_XML, DEPOSITED = "collected", "xml", "deposit"

# Deposits of which it can be asked why they have no roles. "unchecked" and "no-doi" leave the step unknown.
_WITHOUT = ("no-roles", "possible", "not-named", "not-in-crossref")

_COLLECTED = {
    (PAGE, DATA): "collected/page/data",
    (PAGE, CREDIT): "collected/page/credit",
    (PAGE, WORDING): "collected/page/wording",
    (PAGE, NONE): "collected/page/none",
    (TEXT, CREDIT): "collected/text/credit",
    (TEXT, WORDING): "collected/text/wording",
    (TEXT, NONE): "collected/text/none",
    (XML, DATA): "collected/xml/data",
    (XML, CREDIT): "collected/xml/credit",
}


@dataclass(frozen=True)
class Step:
    """One step on the roles' way: `state` is SEEN, LACKING or UNKNOWN; `sentence` says what was seen."""

    name: str
    state: str
    sentence: Fact


def steps_of(deposit: dict[str, Any] | None, seen: Seen | None) -> list[Step]:
    """The three steps for a work whose Deposit (docs/architecture.md) has no roles of the person."""
    return [_collected(seen or {}), _in_xml((seen or {}).get(XML)), _deposited(deposit)]


def asks_why(deposit: dict[str, Any] | None) -> bool:
    """Whether this Deposit was looked at and has no roles of the person."""
    return bool(deposit and deposit["status"] in _WITHOUT)


def _collected(seen: Seen) -> Step:
    """The best that was seen in any place counts: one place that shows roles is enough."""
    for state, kinds in ((SEEN, (DATA, CREDIT)), (LACKING, (WORDING, NONE))):
        for kind in kinds:
            for place in (PAGE, TEXT, XML):
                if seen.get(place) == kind and (place, kind) in _COLLECTED:
                    return Step(COLLECTED, state, fact(_COLLECTED[(place, kind)]))
    return Step(COLLECTED, UNKNOWN, fact("collected/not-read"))


def _in_xml(kind: str | None) -> Step:
    if kind == DATA:
        return Step(IN_XML, SEEN, fact("in-xml/data"))
    if kind in (CREDIT, WORDING):
        return Step(IN_XML, LACKING, fact("in-xml/text"))
    if kind == NONE:
        return Step(IN_XML, LACKING, fact("in-xml/none"))
    return Step(IN_XML, UNKNOWN, fact("in-xml/not-looked-at"))


def _deposited(deposit: dict[str, Any] | None) -> Step:
    if deposit is None:
        return Step(DEPOSITED, UNKNOWN, fact("deposit/not-asked-yet"))
    if deposit["status"] == "roles":
        return Step(DEPOSITED, SEEN, deposit["sentence"])
    return Step(DEPOSITED, LACKING if asks_why(deposit) else UNKNOWN, deposit["sentence"])

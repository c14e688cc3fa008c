"""What a browser was shown of the record: all that it may believe, and what its requests must rest on."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from pycore.effects import Answer, Request, Response
from tests.faults.forms import client_of, dois
from tests.faults.record import CLIENT

Row = dict[str, Any]


@dataclass(frozen=True)
class Group:
    """Rows that ORCID shows as one work: the DOIs it is known by, and the rows."""

    dois: frozenset[str]
    rows: tuple[Row, ...]

    @property
    def ours(self) -> list[int]:
        return [row["put-code"] for row in self.rows if client_of(row) == CLIENT]


@dataclass(frozen=True)
class Listed:
    """A list of works as it was shown, and whose."""

    at: float
    orcid: str
    groups: tuple[Group, ...]

    @property
    def codes(self) -> set[int]:
        return {row["put-code"] for group in self.groups for row in group.rows}

    def group_of(self, doi: str) -> list[Group]:
        return [group for group in self.groups if doi in group.dois]


@dataclass
class Seen:
    """What one browser was shown. `refused`: row -> which kinds of answer said when that it is not there."""

    listed: Listed | None = None
    rows: dict[int, tuple[float, Row]] = field(default_factory=dict)
    refused: dict[int, dict[str, float]] = field(default_factory=dict)
    posted: dict[str, float] = field(default_factory=dict)  # DOI -> when it was posted, with an open end

    def arrives(
        self, at: float, request: Request, answer: Answer, kind: str | None, codes: list[int]
    ) -> dict[int, Row]:
        """Takes note of an answer; the rows in full that it brought."""
        if request.method != "GET":
            self._answered(at, request, answer, codes)
            return {}
        if not isinstance(answer, Response) or kind is None:
            return {}
        data = object_in(answer.body)
        if kind == "list" and answer.status == 200:
            self.listed = listed(at, data) or self.listed
        elif kind == "single" and answer.status == 404:
            self.refused.setdefault(codes[0], {})["single"] = at
        elif answer.status == 200:
            elements = data.get("bulk") if kind == "bulk" else [{"work": data}]
            shown = _rows(elements, codes)
            self.rows.update({code: (at, work) for code, work in shown.items()})
            return shown
        return {}

    def _answered(self, at: float, request: Request, answer: Answer, codes: list[int]) -> None:
        if not isinstance(answer, Response) or "/v3.0/" not in request.url:
            return
        if request.method == "DELETE" and answer.status in (200, 204, 404):
            self.refused.setdefault(codes[0], {})["answer"] = at
        if request.method == "POST":
            bulk = json.loads(request.body or "{}").get("bulk", [])
            sent = [doi for item in bulk for doi in dois(item["work"], "self")]
            for doi in sent if 400 <= answer.status < 500 else _known(answer, sent):
                self.posted.pop(doi, None)

    def not_there(self, code: int, since: float) -> int:
        """How many kinds of answer have said since then that a row is not there."""
        by_list = self.listed is not None and self.listed.at >= since and code not in self.listed.codes
        return by_list + sum(at >= since for at in self.refused.get(code, {}).values())


def listed(at: float, data: dict[str, Any]) -> Listed | None:
    """The list in an answer; None where any of it cannot be read."""
    groups = []
    try:
        for group in data["group"]:
            rows = tuple(group["work-summary"])
            if not all(isinstance(row["put-code"], int) for row in rows):
                return None
            groups.append(Group(frozenset(dois(group, "self", "version-of")), rows))
        return Listed(at, data["path"].split("/")[1], tuple(groups))
    except (KeyError, TypeError, AttributeError):
        return None


def object_in(body: str) -> dict[str, Any]:
    """The JSON object in an answer; an empty one where there is none."""
    try:
        data = json.loads(body)
    except ValueError:
        return {}
    return data if isinstance(data, dict) else {}


def _rows(elements: Any, codes: list[int]) -> dict[int, Row]:
    shown = {}
    for element in elements if isinstance(elements, list) else []:
        work = element.get("work") if isinstance(element, dict) else None
        if isinstance(work, dict) and work.get("put-code") in codes:
            shown[work["put-code"]] = work
    return shown


def _known(answer: Response, sent: list[str]) -> list[str]:
    """The DOIs of which an answer to a bulk says what became of them."""
    bulk = object_in(answer.body).get("bulk") if answer.status == 200 else None
    known = []
    elements = bulk if isinstance(bulk, list) and len(bulk) == len(sent) else []
    for doi, element in zip(sent, elements, strict=False):
        work, error = (element.get(name) if isinstance(element, dict) else None for name in ("work", "error"))
        written = (
            isinstance(work, dict) and isinstance(work.get("put-code"), int) and doi in dois(work, "self")
        )
        if written or (isinstance(error, dict) and 400 <= int(error.get("response-code") or 0) < 500):
            known.append(doi)
    return known

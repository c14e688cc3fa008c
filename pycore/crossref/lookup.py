"""Looking works up at Crossref: serial, within its limits, and honest about what it did not learn.

For each DOI the answer is one of three: the work's item; `ABSENT` with the agency that the
DOI belongs to; `Unchecked` with the reason. A failed request never turns into "no roles" or
"not in Crossref".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Generator, Union

from pycore.crossref import api
from pycore.crossref.deposit import Item
from pycore.effects import Answer, Effect, NoAnswer, Request, Response, Save, Wait
from pycore.identifiers import Doi, OrcidId
from pycore.orcid.api import retry_after
from pycore.orcid.oauth import json_object
from pycore.problems import Problem, no_network, scrub

_TRIES = 3
_LONGEST_PAUSE = 20.0
_PATIENCE = 2  # failed requests in a row after which Crossref counts as down


@dataclass(frozen=True)
class Absent:
    """Crossref does not have the DOI. `agency` has it (None: that is not known); `exists` is False
    where the DOI system knows no such prefix."""

    agency: str | None
    exists: bool = True


@dataclass(frozen=True)
class Unchecked:
    """The question was not answered."""

    problem: Problem


Finding = Union[Item, Absent, Unchecked]
Lookup = Generator[Effect, Answer, dict[Doi, Finding]]


def look_up(dois: list[Doi], orcid: OrcidId | None, mailto: str) -> Lookup:
    """What Crossref says of each DOI.

    With more DOIs than one list holds, the works deposited with the person's iD are fetched
    first; they need no list by DOI any more. Saves `progress` after each request.
    """
    asking = _Asking(mailto)
    found: dict[Doi, Finding] = {}
    wanted = list(dict.fromkeys(dois))
    if orcid is not None and len(wanted) > api.MOST_DOIS:
        answer = yield from asking.get(api.list_by_orcid(orcid, mailto))
        items = _items(answer)
        if items is not None:
            _keep(found, items, wanted)
        yield _progress(len(found), len(wanted))
    lists, odd = api.batches([doi for doi in wanted if doi not in found], mailto)
    missing: list[Doi] = []
    for batch in lists:
        yield from _look_up_list(asking, batch, found, missing)
        yield _progress(len(found) + len(missing), len(wanted))
    for doi in odd:
        answer = yield from asking.get(api.single(doi, mailto))
        data = json_object(answer.body) if isinstance(answer, Response) and answer.status == 200 else None
        if data and isinstance(data.get("message"), dict):
            found[doi] = data["message"]
        elif isinstance(answer, Response) and answer.status == 404:
            missing.append(doi)
        else:
            found[doi] = Unchecked(_problem(answer))
        yield _progress(len(found) + len(missing), len(wanted))
    yield from _agencies(missing, found)
    return found


class _Asking:
    """The requests of one lookup: paced, repeated while that helps, given up when Crossref is down."""

    def __init__(self, mailto: str) -> None:
        self.mailto = mailto
        self._pause = api.pause(mailto)
        self._asked = False
        self._failures = 0
        self._last: Response | NoAnswer = NoAnswer("not asked")

    def get(self, request: Request) -> Generator[Effect, Answer, Response | NoAnswer]:
        """The answer; after repeated failures the last one again, without asking."""
        if self._failures >= _PATIENCE:
            return self._last
        for attempt in range(_TRIES):
            if self._asked:
                yield Wait(self._pause)
            self._asked = True
            answer = yield request
            if not isinstance(answer, (Response, NoAnswer)):
                raise TypeError("a request is answered by a Response or NoAnswer")
            self._last = answer
            if isinstance(answer, Response) and answer.status != 429 and answer.status < 500:
                self._failures = 0
                return answer
            if attempt + 1 < _TRIES:
                asked_for = retry_after(answer)
                yield Wait(min(asked_for if asked_for is not None else 2.0 * 3**attempt, _LONGEST_PAUSE))
        self._failures += 1
        return self._last


def _look_up_list(
    asking: _Asking, batch: list[Doi], found: dict[Doi, Finding], missing: list[Doi]
) -> Generator[Effect, Answer, None]:
    """One list; a list that Crossref refuses as such (400, 414) is asked for in halves."""
    answer = yield from asking.get(api.list_by_doi(batch, asking.mailto))
    items = _items(answer)
    if items is not None:
        _keep(found, items, batch)
        missing.extend([doi for doi in batch if doi not in found])
    elif isinstance(answer, Response) and answer.status in (400, 414) and len(batch) > 1:
        half = len(batch) // 2
        yield from _look_up_list(asking, batch[:half], found, missing)
        yield from _look_up_list(asking, batch[half:], found, missing)
    else:
        for doi in batch:
            found[doi] = Unchecked(_problem(answer))


def _agencies(missing: list[Doi], found: dict[Doi, Finding]) -> Generator[Effect, Answer, None]:
    known: dict[str, Absent] = {}
    for doi in missing:
        prefix = doi.split("/", 1)[0]
        if prefix not in known:
            answer = yield api.agency(prefix)
            known[prefix] = _agency(answer)
        found[doi] = known[prefix]


def _agency(answer: Answer) -> Absent:
    """What doi.org says of a prefix: `[{"DOI": "10.5281", "RA": "DataCite"}]`, or a status instead of RA."""
    if not isinstance(answer, Response) or answer.status != 200:
        return Absent(None)
    data = json_object('{"list":' + answer.body + "}")
    entries = data.get("list") if data else None
    entry: Any = entries[0] if isinstance(entries, list) and entries else {}
    if not isinstance(entry, dict):
        return Absent(None)
    name = entry.get("RA")
    return Absent(name if isinstance(name, str) else None, exists=not entry.get("status"))


def _items(answer: Response | NoAnswer) -> list[Item] | None:
    if not isinstance(answer, Response) or answer.status != 200:
        return None
    data = json_object(answer.body)
    message = data.get("message") if data else None
    items = message.get("items") if isinstance(message, dict) else None
    return [item for item in items if isinstance(item, dict)] if isinstance(items, list) else None


def _keep(found: dict[Doi, Finding], items: list[Item], wanted: list[Doi]) -> None:
    asked = set(wanted)
    for item in items:
        doi = Doi(str(item.get("DOI") or "").lower())
        if doi in asked:
            found[doi] = item


def _problem(answer: Response | NoAnswer) -> Problem:
    if isinstance(answer, NoAnswer):
        return no_network("Crossref", answer)
    detail = scrub(f"HTTP {answer.status} {answer.body[:200]}")
    remedy = "Check again later; what you chose is kept."
    if answer.status == 429:
        return Problem("crossref-busy", "Crossref is receiving too many requests.", remedy, detail)
    if answer.status == 403:
        return Problem("crossref-blocked", "Crossref refuses requests from here.", remedy, detail)
    if answer.status >= 500:
        return Problem("crossref-down", "Crossref is out of order at the moment.", remedy, detail)
    return Problem(
        "crossref-answer",
        "Crossref answered in a way that this extension does not understand.",
        remedy,
        detail,
    )


def _progress(done: int, total: int) -> Save:
    sentence = f"Asking Crossref which roles were deposited: {done} of {total}"
    return Save("progress", {"phase": "crossref", "done": done, "total": total, "sentence": sentence})

"""Looking works up at Crossref: serial, within its limits, and honest about what it did not learn.

For each DOI the answer is one of three: the work's item; `ABSENT` with the agency that the
DOI belongs to; `Unchecked` with the reason. A failed request never turns into "no roles" or
"not in Crossref".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, Generator, Union

from pycore.crossref import api
from pycore.crossref.deposit import Item
from pycore.effects import Answer, Effect, NoAnswer, Request, Response, Save, Wait, json_object
from pycore.identifiers import Doi, OrcidId, registered
from pycore.language import fact
from pycore.pacing import retry_after
from pycore.problems import Problem, no_network, scrub

_TRIES = 3
_MOST_PAGES = 50  # as many works as a record may have
_LONGEST_PAUSE = 60.0  # seconds that a check waits for Crossref
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
Findings = dict[Doi, Finding]
Steps = Generator[Effect, Answer, None]
Keep = Callable[[Findings], Generator[Effect, Answer, bool]]
KeepItems = Callable[[list[Item]], Generator[Effect, Answer, None]]


def look_up(dois: list[Doi], orcid: OrcidId | None, mailto: str) -> Generator[Effect, Answer, Findings]:
    """What Crossref says of each DOI; saves `progress` as it goes."""
    found: Findings = {}
    total = len(set(dois))

    def keep(some: Findings) -> Generator[Effect, Answer, bool]:
        found.update(some)
        yield _progress(len(found), total)
        return True

    yield from ask_crossref(dois, orcid, Asking(mailto), keep)
    return found


def ask_crossref(dois: list[Doi], orcid: OrcidId | None, asking: Asking, keep: Keep) -> Steps:
    """Asks for each DOI. What each request brought is handed to `keep`, whose steps are done before the
    next one leaves; nothing more is asked when it returns False.

    With more DOIs than one list holds, the works deposited with the person's iD are fetched
    first; they need no list by DOI any more.
    """
    agencies: dict[str, Absent] = {}
    wanted = list(dict.fromkeys(dois))
    if orcid is not None and len(wanted) > api.MOST_DOIS:
        answer = yield from asking.get(api.list_by_orcid(orcid, asking.mailto))
        deposited = among(_items(answer) or [], wanted)
        wanted = [doi for doi in wanted if doi not in deposited]
        more = yield from keep(deposited)
        if not more:
            return
    lists, odd = api.batches(wanted, asking.mailto)
    for batch in [*lists, *[[doi] for doi in odd]]:
        ask = _look_up_one if batch[0] in odd else _look_up_list
        found = yield from ask(asking, batch)
        yield from _agencies(found, agencies)
        more = yield from keep(found)
        if not more:
            return


def works_with_id(
    asking: Asking, orcid: OrcidId, keep: KeepItems
) -> Generator[Effect, Answer, Problem | None]:
    """All works that Crossref has with the person's iD, page by page; each is handed to `keep` before the
    next one is asked for. Returns why there are not all of them, or None."""
    cursor = api.FIRST_PAGE
    for _ in range(_MOST_PAGES):
        answer = yield from asking.get(api.page_by_orcid(orcid, cursor, asking.mailto))
        message = _message(answer)
        items = _listed(message)
        if message is None or items is None:
            return _problem(answer)
        yield from keep(items)
        following = message.get("next-cursor")
        if len(items) < api.PAGE_ROWS or not isinstance(following, str) or not following:
            break
        cursor = following
    return None


class Asking:
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
            asked_for = retry_after(answer)
            if asked_for is not None and asked_for > _LONGEST_PAUSE:
                self._failures = _PATIENCE  # Crossref wants to be left alone for longer than a check waits
                return answer
            if attempt + 1 < _TRIES:
                yield Wait(2.0 * 3**attempt if asked_for is None else asked_for)
        self._failures += 1
        return self._last


def _look_up_list(asking: Asking, batch: list[Doi]) -> Generator[Effect, Answer, Findings]:
    """One list; a list that Crossref refuses as such (400, 414) is asked for in halves."""
    answer = yield from asking.get(api.list_by_doi(batch, asking.mailto))
    items = _items(answer)
    if items is not None:
        found = among(items, batch)
        return {doi: found.get(doi) or Absent(None) for doi in batch}
    if isinstance(answer, Response) and answer.status in (400, 414) and len(batch) > 1:
        half = len(batch) // 2
        one = yield from _look_up_list(asking, batch[:half])
        other = yield from _look_up_list(asking, batch[half:])
        return {**one, **other}
    return {doi: Unchecked(_problem(answer)) for doi in batch}


def _look_up_one(asking: Asking, batch: list[Doi]) -> Generator[Effect, Answer, Findings]:
    """A DOI that cannot stand in a list."""
    doi = batch[0]
    answer = yield from asking.get(api.single(doi, asking.mailto))
    data = json_object(answer.body) if isinstance(answer, Response) and answer.status == 200 else None
    if data and isinstance(data.get("message"), dict):
        return {doi: data["message"]}
    if isinstance(answer, Response) and answer.status == 404:
        return {doi: Absent(None)}
    return {doi: Unchecked(_problem(answer))}


def _agencies(found: Findings, known: dict[str, Absent]) -> Steps:
    """Whose the DOIs are that Crossref does not have; each prefix is asked about once."""
    for doi in [doi for doi, finding in found.items() if isinstance(finding, Absent)]:
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


def _message(answer: Response | NoAnswer) -> dict[str, Any] | None:
    if not isinstance(answer, Response) or answer.status != 200:
        return None
    data = json_object(answer.body)
    message = data.get("message") if data else None
    return message if isinstance(message, dict) else None


def _listed(message: dict[str, Any] | None) -> list[Item] | None:
    items = (message or {}).get("items")
    return [item for item in items if isinstance(item, dict)] if isinstance(items, list) else None


def _items(answer: Response | NoAnswer) -> list[Item] | None:
    return _listed(_message(answer))


def among(items: list[Item], wanted: list[Doi]) -> Findings:
    """The items whose DOIs are wanted, by the DOI as it was asked for."""
    asked: dict[Doi, list[Doi]] = {}
    for doi in wanted:
        asked.setdefault(registered(doi), []).append(doi)
    found: Findings = {}
    for item in items:
        for doi in asked.get(registered(Doi(str(item.get("DOI") or "").lower())), []):
            found[doi] = item
    return found


def _problem(answer: Response | NoAnswer) -> Problem:
    if isinstance(answer, NoAnswer):
        return no_network("Crossref", answer)
    detail = scrub(f"HTTP {answer.status} {answer.body[:200]}")
    remedy = fact("remedy/check-later")
    if answer.status == 429:
        return Problem("crossref-busy", fact("problem/crossref-busy"), remedy, detail)
    if answer.status == 403:
        return Problem("crossref-blocked", fact("problem/crossref-blocked"), remedy, detail)
    if answer.status >= 500:
        return Problem("crossref-down", fact("problem/crossref-down"), remedy, detail)
    return Problem("crossref-answer", fact("problem/crossref-answer"), remedy, detail)


def _progress(done: int, total: int) -> Save:
    sentence = fact("progress/crossref", done=done, total=total)
    return Save("progress", {"phase": "crossref", "done": done, "total": total, "sentence": sentence})

"""Reading the works list: the list first, so that it can be shown, then its rows, 100 at a time.

Requests: one for the list, one for each 100 rows that were never read or have changed since. What a
request brought is saved before the next one leaves, so a reading that was stopped anywhere goes on
where it was.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Generator

from pycore.effects import Answer, Effect, Flow, Save
from pycore.identifiers import find_orcid
from pycore.orcid.api import Api
from pycore.orcid.hosts import HOSTS
from pycore.orcid.oauth import LIMITED
from pycore.orcid.reading import batches, for_readers, read_list, read_rows
from pycore.orcid.record import Record
from pycore.problems import Problem, scrub, trouble
from pycore.record.works import (
    CHUNK,
    Entry,
    ReadRows,
    entry_of,
    rows_read,
    take_row,
)

Steps = Generator[Effect, Answer, "Problem | None"]


def read_works(args: dict[str, Any]) -> Flow:
    """`{signin, orcid, environment, works, known}` -> `{"ok": True}` or a failure; saves `works` and
    `works.0`, `works.1`, … (None: that one is no more).

    `works` and `known` (chunk number -> entries) are what an earlier reading saved, null and empty where
    there is none. If it was stopped after its list (`works.listed`), it goes on; of `known` only chunks
    with rows left are needed then. Else the list is read anew, and of the rows only those that are new
    or were changed.
    """
    signin = args.get("signin")
    orcid = find_orcid(str((signin or args).get("orcid") or ""))
    environment = str((signin or args).get("environment") or "production")
    if orcid is None or environment not in HOSTS:
        return _no_record(str(args.get("orcid"))).failure()
    api = Api(environment, orcid, signin["token"] if signin else None)
    reading = _Reading(api, (signin or {}).get("client_id"), _header(args.get("works"), api, signin))
    known = {int(number): entries for number, entries in (args.get("known") or {}).items()}
    if reading.works["status"] == "running" and reading.works["listed"]:
        reading.chunks = known
        trouble = None
    else:
        trouble = yield from reading.read_list(known)
    if trouble is None:
        trouble = yield from reading.read_rows()
    if trouble is not None:
        problem = trouble if signin else for_readers(trouble)
        yield reading.save(status="failed", problem=problem.json())
        return problem.failure()
    yield reading.save(status="done")
    return {"ok": True}


def given_record(text: Any) -> dict[str, Any]:
    """`{"ok": True, "orcid"}` for the iD in what a person typed, or a failure."""
    orcid = find_orcid(str(text or ""))
    return _no_record(str(text or "")).failure() if orcid is None else {"ok": True, "orcid": orcid}


@dataclass
class _Reading:
    """One reading: what is known of the list (`works`, as it is saved) and its chunks."""

    api: Api
    client_id: str | None
    works: dict[str, Any]
    chunks: dict[int, list[Entry]] = field(default_factory=dict)

    def save(self, **changes: Any) -> Save:
        self.works = {**self.works, **changes}
        return Save("works", self.works)

    def read_list(self, known: dict[int, list[Entry]]) -> Steps:
        """The list of works in chunks, each with what is known of its rows."""
        yield self.save(status="running", listed=False, problem=None)
        record = yield from read_list(self.api, self.client_id)
        if isinstance(record, Problem):
            return record
        before: ReadRows = {}
        for entries in known.values():
            for entry in entries:
                before.update(rows_read(entry))
        count = -(-record.groups // CHUNK)
        left = self.works["chunks"]
        yield self.save(count=record.groups, rows=record.rows, read=0, chunks=count)
        yield from self._save_chunks(record, before)
        for number in range(count, left):
            yield Save(f"works.{number}", None)
        yield self.save(listed=True, stale=False)
        return None

    def _save_chunks(self, record: Record, before: ReadRows) -> Generator[Effect, Answer, None]:
        taken: set[str] = set()
        for start in range(0, record.groups, CHUNK):
            places = range(start, min(start + CHUNK, record.groups))
            groups = [(record.group(place), record.grouped_by(place)) for place in places]
            anonymous = self.client_id is None
            entries = [entry_of(rows, anonymous, before, taken, dois) for rows, dois in groups if rows]
            self.chunks[start // CHUNK] = entries
            yield Save(f"works.{start // CHUNK}", entries)

    def read_rows(self) -> Steps:
        """The rows that are left, in the order of the list."""
        places = self._left()
        yield self.save(read=self.works["rows"] - len(places))
        for batch in batches(list(places)):
            works = yield from read_rows(self.api, batch)
            if isinstance(works, Problem):
                return works
            for code in batch:
                number, place = places[code]
                take_row(self.chunks[number][place], code, works.get(code), self.api.orcid)
            for number in sorted({places[code][0] for code in batch}):
                yield Save(f"works.{number}", self.chunks[number])
            yield self.save(read=self.works["read"] + len(batch))
        return None

    def _left(self) -> dict[int, tuple[int, int]]:
        """The put-codes that are left to read, with the chunk and the place of their entries."""
        return {
            code: (number, place)
            for number in sorted(self.chunks)
            for place, entry in enumerate(self.chunks[number])
            for code in entry["left"]
        }


def _header(works: dict[str, Any] | None, api: Api, signin: dict[str, Any] | None) -> dict[str, Any]:
    fresh = {
        "status": "failed",
        "problem": None,
        "orcid": api.orcid,
        "environment": api.environment,
        "limited": LIMITED in str((signin or {}).get("scope") or "").split(),
        "listed": False,
        "stale": False,
        "count": 0,
        "rows": 0,
        "read": 0,
        "chunks": 0,
    }
    of_now = {key: fresh[key] for key in ("orcid", "environment", "limited")}
    return {**fresh, **(works or {}), **of_now}


def _no_record(what: str) -> Problem:
    return trouble("no-record", scrub(what))

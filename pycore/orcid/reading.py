"""The readings every flow needs: all rows of a record, and some rows or one in full."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Callable, Generator

from pycore.effects import Answer, Effect, Flow, Request, Response, Wait, json_object
from pycore.language import fact
from pycore.orcid.api import MOST_IN_BULK, Api, ask
from pycore.orcid.errors import problem_of
from pycore.orcid.record import OtherRecordError, Record, read_record
from pycore.orcid.works import ReadingError, Work, put_code_of, read_bulk
from pycore.problems import Problem, scrub

RecordReading = Generator[Effect, Answer, "Record | Problem"]
RowReading = Generator[Effect, Answer, "dict[int, Work] | Problem"]
SingleReading = Generator[Effect, Answer, "Work | Problem | None"]

UNREADABLE = "unexpected-answer"  # the kind of problem where an answer came that says nothing
_READINGS = 2  # times that an answer which cannot be read is asked for
_BETWEEN_READINGS = 2.0  # seconds

# What someone who only reads can do about a problem; the usual remedies speak of signing in.
_REMEDIES = {
    "no-network": "remedy/check-connection",
    "orcid-down": "remedy/wait",
    "rate-limit": "remedy/wait",
    "unexpected-answer": "remedy/report-later",
    "deprecated": "remedy/record-used-now",
    "deactivated": "remedy/nothing-to-read",
    "locked": "remedy/nothing-to-read",
    "unclaimed": "remedy/nothing-to-read",
    "not-found": "remedy/check-heading",
}


def read_list(api: Api, client_id: str | None) -> RecordReading:
    """All rows of the record that may be seen, or what went wrong. One request, two where the first answer
    cannot be read."""

    def read(data: dict[str, Any]) -> Record:
        return read_record(data, client_id, api.orcid)

    record: Record | Problem = yield from _read(api, api.list_works(), read)
    return record


def batches(put_codes: list[int]) -> list[list[int]]:
    """The put-codes in lists that one request may read."""
    return [put_codes[start : start + MOST_IN_BULK] for start in range(0, len(put_codes), MOST_IN_BULK)]


def read_rows(api: Api, put_codes: list[int]) -> RowReading:
    """The full works with these put-codes (at most `MOST_IN_BULK`), contributors included.

    What ORCID answers with an error element (gone meanwhile, not visible) or with what cannot be read
    is left out.
    """
    works: dict[int, Work] | Problem = yield from _read(
        api, api.read_works(put_codes), lambda data: read_bulk(data)[0]
    )
    return works


def read_row(api: Api, put_code: int) -> SingleReading:
    """One row in full, or None where ORCID says that it has none."""

    def read(data: dict[str, Any]) -> Work:
        if put_code_of(data) != put_code:
            raise ReadingError("another row was answered than was asked for")
        return data

    work = yield from _read(api, api.read_work(put_code), read)
    return None if isinstance(work, Problem) and work.kind == "not-found" else work


def read_each(api: Api, put_codes: list[int]) -> RowReading:
    """As `read_rows`; what the bulk lacks is asked for once more, one by one."""
    works = yield from read_rows(api, put_codes)
    if isinstance(works, Problem):
        return works
    for code in [code for code in put_codes if code not in works]:
        work = yield from read_row(api, code)
        if isinstance(work, Problem) and work.kind not in (UNREADABLE, "private", "not-allowed"):
            return work
        if work is not None and not isinstance(work, Problem):
            works[code] = work
    return works


def _read(api: Api, request: Request, read: Callable[[dict[str, Any]], Any]) -> Flow:
    """What `read` makes of the answer, which is asked for once more where it cannot be read; or a problem."""
    problem: Problem | None = None
    for attempt in range(_READINGS):
        if attempt:
            yield Wait(_BETWEEN_READINGS)
        answer = yield from ask(request)
        if not isinstance(answer, Response) or answer.status != 200:
            return problem_of(answer, api.secrets)
        try:
            return read(json_object(answer.body) or {})
        except OtherRecordError as error:
            return Problem(
                "deprecated",
                fact("problem/merged", orcid=api.orcid, other=error.orcid),
                fact("remedy/sign-in-as-now"),
            )
        except ReadingError as error:
            problem = _unreadable(error)
    return problem


def _unreadable(error: ReadingError) -> Problem:
    return Problem(
        UNREADABLE,
        fact("problem/orcid-answer"),
        fact("remedy/report-later"),
        scrub(str(error)),
    )


def for_readers(problem: Problem) -> Problem:
    """The problem as it is for who only reads the public record."""
    message = fact("problem/no-such-record") if problem.kind == "not-found" else problem.message
    remedy = _REMEDIES.get(problem.kind)
    return replace(problem, message=message, remedy=fact(remedy) if remedy else problem.remedy)

"""The two readings every flow needs: all rows of a record, and some rows in full."""

from __future__ import annotations

from dataclasses import replace
from typing import Generator

from pycore.effects import Answer, Effect, Response, json_object
from pycore.orcid.api import MOST_IN_BULK, Api, ask
from pycore.orcid.errors import problem_of
from pycore.orcid.record import OtherRecordError, Record, read_record
from pycore.orcid.works import ReadingError, Work, read_bulk
from pycore.problems import Problem, scrub

RecordReading = Generator[Effect, Answer, "Record | Problem"]
RowReading = Generator[Effect, Answer, "dict[int, Work] | Problem"]

_LATER = "Wait a few minutes, then try again."
_NOTHING = "Nobody can read its works; there is nothing to summarise."
# What someone who only reads can do about a problem; the usual remedies speak of signing in.
_REMEDIES = {
    "no-network": "Check the connection to the internet, then try again.",
    "orcid-down": _LATER,
    "rate-limit": _LATER,
    "unexpected-answer": "Try again later; if it happens again, report it with the detail.",
    "deprecated": "Open the record that is used now; its roles are summarised there.",
    "deactivated": _NOTHING,
    "locked": _NOTHING,
    "unclaimed": _NOTHING,
    "not-found": "Check the iD in the page's heading; a new record may take a few minutes to appear.",
}


def read_list(api: Api, client_id: str | None) -> RecordReading:
    """All rows of the record that may be seen, or what went wrong. One request."""
    answer = yield from ask(api.list_works())
    if not isinstance(answer, Response) or answer.status != 200:
        return problem_of(answer, api.secrets)
    try:
        return read_record(json_object(answer.body) or {}, client_id, api.orcid)
    except OtherRecordError as error:
        return Problem(
            "deprecated",
            f"The ORCID record {api.orcid} was merged into {error.orcid}.",
            "Sign in with the iD of the record that you use now.",
        )
    except ReadingError as error:
        return _unreadable(error)


def batches(put_codes: list[int]) -> list[list[int]]:
    """The put-codes in lists that one request may read."""
    return [put_codes[start : start + MOST_IN_BULK] for start in range(0, len(put_codes), MOST_IN_BULK)]


def read_rows(api: Api, put_codes: list[int]) -> RowReading:
    """The full works with these put-codes (at most `MOST_IN_BULK`), contributors included.

    What ORCID answers with an error element (gone meanwhile, not visible) is left out.
    """
    answer = yield from ask(api.read_works(put_codes))
    if not isinstance(answer, Response) or answer.status != 200:
        return problem_of(answer, api.secrets)
    try:
        return read_bulk(json_object(answer.body) or {})[0]
    except ReadingError as error:
        return _unreadable(error)


def _unreadable(error: ReadingError) -> Problem:
    return Problem(
        "unexpected-answer",
        "ORCID answered in a way that this extension does not understand.",
        "Try again later; if it happens again, report it with the detail.",
        scrub(str(error)),
    )


def for_readers(problem: Problem) -> Problem:
    """The problem as it is for who only reads the public record."""
    message = "ORCID has no record with this iD." if problem.kind == "not-found" else problem.message
    return replace(problem, message=message, remedy=_REMEDIES.get(problem.kind, problem.remedy))

"""Looking at rows on the record, so that what is said of them is true.

A row that a reading shows is there. That it is *not* there, or not as sent, is believed only when two
different readings say so, the second after ORCID had time to settle: a bulk answer may lack an element,
a list may be behind, a single row may be answered by an error, each once and for no reason. Readings
are the bulk, the single row and the list; where they contradict each other, nothing is known.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generator

from pycore.effects import Answer, Effect, Wait
from pycore.orcid.api import Api
from pycore.orcid.reading import UNREADABLE, read_list, read_row, read_rows
from pycore.orcid.works import Work
from pycore.problems import Problem

SETTLING = 10.0  # seconds that ORCID is given to finish a request whose answer was lost


@dataclass(frozen=True)
class Sight:
    """What is known of a row: `work` where it is there, `gone` where two readings say that it is not."""

    work: Work | None = None
    gone: bool = False


UNKNOWN = Sight()
GONE = Sight(gone=True)

Looking = Generator[Effect, Answer, "dict[int, Sight] | Problem"]
LookingAtOne = Generator[Effect, Answer, "Sight | Problem"]


def look_at_rows(api: Api, client_id: str, put_codes: list[int]) -> Looking:
    """The rows with these put-codes (at most 100), read in bulk; what the bulk lacks is looked for singly
    and then in the list. A problem where ORCID does not answer at all."""
    works = yield from read_rows(api, put_codes)
    if isinstance(works, Problem):
        return works
    sights = {code: Sight(works[code]) for code in put_codes if code in works}
    missing = [code for code in put_codes if code not in works]
    if not missing:
        return sights
    yield Wait(SETTLING)
    denied = []
    for code in missing:
        seen = yield from _single(api, code)
        if isinstance(seen, Problem):
            return seen
        if seen.work is not None:
            sights[code] = seen
        else:
            denied.append(code)
    settled = yield from _settle_by_list(api, client_id, denied)
    if isinstance(settled, Problem):
        return settled
    sights.update(settled)
    return sights


def look_at_row(api: Api, client_id: str, put_code: int) -> LookingAtOne:
    """One row, read singly, and only if that does not show it in bulk and in the list. So where it is there,
    the last request was the one that read it."""
    first = yield from _single(api, put_code)
    if isinstance(first, Problem) or first.work is not None:
        return first
    yield Wait(SETTLING)
    sight = yield from _look_in_bulk(api, client_id, put_code)
    return sight


def look_once_more(api: Api, put_code: int) -> LookingAtOne:
    """A row that another reading has just shown otherwise than it was hoped for, read singly."""
    sight = yield from _single(api, put_code)
    return sight


def _single(api: Api, put_code: int) -> LookingAtOne:
    """What the reading of the row alone says; here `gone` is one look only."""
    work = yield from read_row(api, put_code)
    if work is None:
        return GONE
    if isinstance(work, Problem):
        return UNKNOWN if work.kind == UNREADABLE else work
    return Sight(work)


def _look_in_bulk(api: Api, client_id: str, put_code: int) -> LookingAtOne:
    works = yield from read_rows(api, [put_code])
    if isinstance(works, Problem):
        return works
    if put_code in works:
        return Sight(works[put_code])
    settled = yield from _settle_by_list(api, client_id, [put_code])
    return settled if isinstance(settled, Problem) else settled[put_code]


def _settle_by_list(api: Api, client_id: str, denied: list[int]) -> Looking:
    """What the list says of rows that no reading showed."""
    if not denied:
        return {}
    record = yield from read_list(api, client_id)
    if isinstance(record, Problem):
        return record
    listed = record.put_codes()
    return {code: UNKNOWN if code in listed else GONE for code in denied}

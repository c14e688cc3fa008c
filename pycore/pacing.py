"""How long a server asks to be left alone: the `Retry-After` of an answer, in both its forms."""

from __future__ import annotations

import re

from pycore.effects import Answer, Response

LONGEST = 3600.0  # seconds that are honoured; who asks for more is asked again after an hour

_SECONDS = re.compile(r"[0-9]{1,9}$")
_DATE = re.compile(
    r"[A-Za-z]{3,9}, ([0-9]{1,2})[ -]([A-Za-z]{3})[ -]([0-9]{4}) ([0-9]{2}):([0-9]{2}):([0-9]{2}) GMT$"
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def retry_after(answer: Answer) -> float | None:
    """The seconds that an answer asks to wait, at most an hour; None where it asks for nothing.

    A date is measured against the answer's own `Date`: the clock here may be wrong.
    """
    if not isinstance(answer, Response):
        return None
    said = answer.headers.get("retry-after", "").strip()
    if _SECONDS.match(said):
        return min(float(said), LONGEST)
    until, now = http_date(said), http_date(answer.headers.get("date", "").strip())
    if until is None or now is None:
        return None
    return min(max(float(until - now), 0.0), LONGEST)


def http_date(text: str) -> int | None:
    """An HTTP date as seconds since 1970, None for anything else."""
    found = _DATE.match(text)
    if not found or found.group(2).lower() not in _MONTHS:
        return None
    day, year = int(found.group(1)), int(found.group(3))
    month = _MONTHS.index(found.group(2).lower()) + 1
    hours, minutes, seconds = [int(found.group(part)) for part in (4, 5, 6)]
    return _days(year, month, day) * 86400 + hours * 3600 + minutes * 60 + seconds


def _days(year: int, month: int, day: int) -> int:
    """The days from 1970-01-01; the year is counted from March, so that the leap day is its last."""
    if month <= 2:
        year, month = year - 1, month + 12
    return 365 * year + year // 4 - year // 100 + year // 400 + (153 * (month - 3) + 2) // 5 + day - 719469

"""Dates of publication: "YYYY", "YYYY-MM", "YYYY-MM-DD", and only those that the calendar has."""

from __future__ import annotations

import re

_WRITTEN = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FIRST_YEAR = 1000  # before it, a number is no year but a mistake: 0, 9, 204


def real_date(year: int, month: int | None = None, day: int | None = None) -> str:
    """As much of the date as exists: 31 February 2004 is "2004-02", month 13 the year, year 0 ""."""
    if not _FIRST_YEAR <= year <= 9999:
        return ""
    if month is None or not 1 <= month <= 12:
        return f"{year}"
    if day is None or not 1 <= day <= days_in(year, month):
        return f"{year}-{month:02d}"
    return f"{year}-{month:02d}-{day:02d}"


def days_in(year: int, month: int) -> int:
    """The number of days of a month (1 to 12), by the Gregorian calendar."""
    if month == 2 and (year % 4 or (year % 100 == 0 and year % 400)):
        return 28
    return _DAYS[month - 1]


def clean_date(text: str) -> str:
    """As much of a written "YYYY-MM-DD" as exists; "" for anything else."""
    found = _WRITTEN.fullmatch(text.strip())
    if not found:
        return ""
    year, month, day = found.groups()
    return real_date(int(year), int(month) if month else None, int(day) if day else None)

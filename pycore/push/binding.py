"""What binds a push to what was on the screen: a fingerprint of each row, and how old a check may be.

A person reviews rows, not names of works. Between the moment a row was shown and the moment "Push" is
pressed the check may have been made anew, so each accepted row carries the fingerprint of what was shown,
and nothing else is sent. The fingerprint tells rows apart that differ by chance; it is no protection
against who can write into the extension's own store.
"""

from __future__ import annotations

import json
from typing import Any

LONGEST_CHECK = 30 * 60  # seconds after which a record is no longer taken to be as it was read

_MODULUS = 70368744177643  # a prime below 2**46: 31 times it is still a whole number in the browser
_FACTOR = 31


def fingerprint(payload: dict[str, Any] | None) -> str | None:
    """A short text that differs when the row differs; None where nothing is written."""
    if payload is None:
        return None
    text = json.dumps(payload, sort_keys=True)
    value = 7
    for character in text:
        value = (value * _FACTOR + ord(character)) % _MODULUS
    return f"{len(text)}-{value}"


def too_old(checked_at: int | None, now: int | None) -> bool:
    """Whether a check is too old to be pushed; one without a time never is."""
    return checked_at is not None and now is not None and not 0 <= now - checked_at <= LONGEST_CHECK

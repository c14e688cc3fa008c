"""HTTP dates, any second of them, against the standard library's."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import format_datetime

from hypothesis import given
from hypothesis import strategies as st

from pycore.pacing import http_date


@given(st.integers(0, 16_000_000_000).map(lambda seconds: datetime.fromtimestamp(seconds, UTC)))
def test_a_date_is_the_seconds_since_1970(at: datetime) -> None:
    assert http_date(format_datetime(at, usegmt=True)) == at.timestamp()

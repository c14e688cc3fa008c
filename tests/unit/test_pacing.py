"""`Retry-After` in both its forms: RFC 9110, sections 5.6.7 and 10.2.3."""

import pytest

from pycore.effects import Response
from pycore.pacing import LONGEST, http_date, retry_after

NOW = "Sun, 06 Nov 1994 08:49:37 GMT"


def _asked(said: str, date: str = NOW) -> float | None:
    return retry_after(Response(429, {"retry-after": said, "date": date}, ""))


def test_a_date_is_the_seconds_since_1970():
    assert http_date("Thu, 01 Jan 1970 00:00:00 GMT") == 0
    assert http_date(NOW) == 784_111_777
    assert http_date("Thu, 29 Feb 2024 23:59:59 GMT") == 1_709_251_199


@pytest.mark.parametrize(
    "text", ["", "soon", "Sun, 06 Foo 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 CET"]
)
def test_what_is_no_date_is_none(text):
    assert http_date(text) is None


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("0", 0.0),
        ("7", 7.0),
        (" 120 ", 120.0),
        ("3600", LONGEST),
        ("86400", LONGEST),
        ("1234567890", None),
        ("-3", None),
        ("1.5", None),
        ("Sun, 06 Nov 1994 08:50:07 GMT", 30.0),
        ("Sunday, 06-Nov-1994 08:50:07 GMT", 30.0),
        ("Sun, 06 Nov 1994 08:00:00 GMT", 0.0),
        ("Mon, 07 Nov 1994 08:49:37 GMT", LONGEST),
        ("later", None),
    ],
)
def test_the_seconds_that_are_asked_for(said, seconds):
    assert _asked(said) == seconds


def test_a_date_without_the_servers_own_is_not_measured():
    assert _asked(NOW, date="") is None
    assert _asked(NOW, date=f" {NOW} ") == 0.0
    assert retry_after(Response(429, {}, "")) is None

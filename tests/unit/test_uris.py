from __future__ import annotations

import pytest

from pycore.uris import form, percent, read_form


@pytest.mark.parametrize(
    ("text", "encoded"),
    [
        ("plain-text_1.0~", "plain-text_1.0~"),
        ("10.1000/a(b)<c>;d", "10.1000%2Fa%28b%29%3Cc%3E%3Bd"),
        ("é–€", "%C3%A9%E2%80%93%E2%82%AC"),
        ("😀", "%F0%9F%98%80"),
        ("a b+c", "a%20b%2Bc"),
    ],
)
def test_percent_encoding_is_utf8(text, encoded):
    assert encoded == percent(text)


def test_a_form_keeps_the_order_of_its_fields():
    assert "b=1&a=x%26y" == form([("b", "1"), ("a", "x&y")])


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("code=Q70Y3A&state=s%2B1", {"code": "Q70Y3A", "state": "s+1"}),
        ("error_description=User+denied+access", {"error_description": "User denied access"}),
        ("login_required", {"login_required": ""}),
        ("a=1&a=2", {"a": "1"}),
        ("", {}),
        ("name=%C3%A9%F0%9F%98%80", {"name": "é😀"}),
        ("bad=%FF%C3", {"bad": "%FF%C3"}),
        ("bad=%E2%28%A1", {"bad": "%E2%28%A1"}),
    ],
)
def test_reading_a_query_or_fragment(text, fields):
    assert fields == read_form(text)

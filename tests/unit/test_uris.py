from __future__ import annotations

import pytest

from pycore.uris import decoded, form, percent, read_form


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


def test_every_length_of_a_character_is_encoded_and_decoded():
    for text in ("\x00", "\x7f", "\x80", "\u07ff", "\u0800", "\uffff", "\U00010000", "\U0010ffff"):
        assert text == decoded(percent(text))
    assert ["%7F", "%C2%80", "%DF%BF", "%E0%A0%80", "%EF%BF%BF", "%F0%90%80%80", "%F4%8F%BF%BF"] == [
        percent(text) for text in ("\x7f", "\x80", "\u07ff", "\u0800", "\uffff", "\U00010000", "\U0010ffff")
    ]


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("a+b%2bc", "a+b+c"),
        ("%41%62", "Ab"),
        ("%7F%C2%80", "\x7f\x80"),
        ("%C1%81", "%C1%81"),  # longer than it need be
        ("%80", "%80"),
        ("%C0%80%80%80", "%C0%80%80%80"),  # longer than it need be: no UTF-8
        ("%E0%80%80", "%E0%80%80"),
        ("%F0%80%80%80", "%F0%80%80%80"),
        ("a%ED%A0%80b", "a%ED%A0%80b"),  # half a pair of UTF-16 is no character
        ("%F5%80%80%80", "%F5%80%80%80"),
        ("%F4%90%80%80", "%F4%90%80%80"),  # beyond Unicode
        ("%E2%82", "%E2%82"),
        ("%E2%82%41", "%E2%82%41"),
        ("%F0%9F%98", "%F0%9F%98"),
        ("100%", "100%"),
        ("%zz", "%zz"),
        ("", ""),
    ],
)
def test_decoding_leaves_what_is_no_utf8(text, plain):
    assert plain == decoded(text)


def test_a_field_without_a_name_is_none_and_values_keep_what_is_behind_the_first_equals_sign():
    assert {"a": "b=c"} == read_form("=x&a=b=c&")

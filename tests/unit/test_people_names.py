from __future__ import annotations

import pytest

from pycore.people import fold, is_initials, parse_name


@pytest.mark.parametrize(
    ("printed", "words"),
    [
        ("Ana M. Ruiz", ["ana", "m", "ruiz"]),
        ("Ruiz, Ana M.", ["ana", "m", "ruiz"]),
        ("Ruiz AM", ["a", "m", "ruiz"]),
        ("Dr. Ana Ruiz", ["ana", "ruiz"]),
        ("Ana Ruiz Jr.", ["ana", "ruiz"]),
        ("Ana Ruiz, Jr.", ["ana", "ruiz"]),
        ("Ana Ruiz, PhD", ["ana", "ruiz"]),
        ("J. -P. Roy", ["jp", "roy"]),
        ("Mario D'Arco", ["mario", "darco"]),
        ("李明", ["李明"]),
        ("", []),
    ],
)
def test_a_printed_name_gives_its_words_given_names_first(printed, words):
    assert [part.word for part in parse_name(printed).parts] == words


@pytest.mark.parametrize(
    ("printed", "family"),
    [
        ("Ana Ruiz", 1),
        ("Ruiz, Ana", 1),
        ("Karin van der Meer", 1),
        ("Ruiz AM", 2),
        ("Wei", 0),
        ("Ben Okoro", 1),
    ],
)
def test_the_family_name_begins_at_its_particles(printed, family):
    assert parse_name(printed).family == family


def test_a_name_with_a_comma_has_a_certain_border():
    assert parse_name("Ruiz, Ana").certain
    assert not parse_name("Ana Ruiz").certain


@pytest.mark.parametrize("text", ["A.B.", "AB", "J.-P.S.", "EvA", "S.P .S", "G. Z.", "A.B.-C.", "W.M", "MdM"])
def test_initials_are_told_in_every_fashion(text):
    assert is_initials(text)


@pytest.mark.parametrize("text", ["Wei", "Ma", "Chen Li", "Anna B.", "A", "", "李明"])
def test_words_are_not_initials(text):
    assert not is_initials(text)


def test_hyphens_and_inner_capitals_make_pieces():
    assert parse_name("Jean-Luc Roy").parts[0].pieces == ("jean", "luc")
    assert parse_name("SoonGweon Hong").parts[0].pieces == ("soon", "gweon")


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Müller", "muller"), ("Ørsted", "orsted"), ("Łukasz", "lukasz"), ("Weiß", "weiss"), ("ŽIVIĆ", "zivic")],
)
def test_folding_leaves_plain_lower_case_letters(text, folded):
    assert fold(text) == folded


def test_a_digit_among_initials_is_no_part():
    assert [part.word for part in parse_name("Berg 0A").parts] == ["a", "berg"]

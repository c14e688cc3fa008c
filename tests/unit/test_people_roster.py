from __future__ import annotations

import pytest

from pycore.people import NOBODY, Roster

AUTHORS = [
    "Jean-Luc Roy",
    "Karin van der Meer",
    "Tanqi Lou",
    "Otto Adler",
    "Teixeira, Marta Lopes",
    "Mario M. D'Arco",
    "Sofía Gómez Prado",
]


def initials(text):
    return Roster(AUTHORS).by_initials(list(text))


@pytest.mark.parametrize(
    ("form", "author"),
    [
        ("JLR", 0), ("JR", 0), ("KvdM", 1), ("KM", 1), ("TL", 2), ("TQL", 2), ("AO", 3), ("OA", 3),
        ("OWA", 3),
        ("MLT", 4), ("MT", 4), ("MMD", 5), ("MDA", 5), ("MD", 5), ("SGP", 6), ("SG", 6),
    ],
)  # fmt: skip
def test_initials_find_the_one_author_they_can_mean(form, author):
    assert initials(form).authors == (author,)


def test_initials_of_nobody_find_nobody():
    assert initials("XZ") == NOBODY


def test_two_authors_with_the_same_initials_are_both_given():
    assert Roster(["Wei Zhang", "Wen Zhou", "Ana Ruiz"]).by_initials(["W", "Z"]).authors == (0, 1)


def test_the_form_that_fits_exactly_goes_before_one_that_leaves_a_name_out():
    assert Roster(["Wei Zhang", "Wen A. Zhou"]).by_initials(["W", "Z"]).authors == (0,)


def test_two_forms_that_both_leave_something_out_fit_equally():
    assert Roster(["Seo-Jin Moon", "Sara Kay Mills"]).by_initials(["S", "M"]).authors == (0, 1)


def test_a_hyphen_tells_a_double_name_from_a_middle_name():
    roster = Roster(["Seo-Jin Moon", "Sara Jo Mills"])
    assert roster.by_initials(["S", "J", "M"], [1]).authors == (0,)
    assert roster.by_initials(["S", "J", "M"]).authors == (0, 1)


def test_abbreviated_words_are_prefixes_in_order():
    roster = Roster(["Michael Boehnke", "Maria Braun"])
    assert roster.by_initials(["M", "Bo"]).authors == (0,)


@pytest.mark.parametrize(
    ("words", "author"),
    [
        (["Jean-Luc", "Roy"], 0),
        (["JEANLUC", "ROY"], 0),
        (["K", "van", "der", "Meer"], 1),
        (["Teixeira", "M", "L"], 4),
        (["Teixeira", "M"], 4),
        (["Sofia", "Gomez"], 6),
        (["Sofia", "Gomes", "Prado"], 6),
        (["Meer"], 1),
    ],
)
def test_written_out_names_are_found_in_any_order_and_spelling(words, author):
    assert Roster(AUTHORS).by_words(words).authors == (author,)


@pytest.mark.parametrize("words", [["Ana", "Roy"], ["X", "Roy"], ["Teixeira", "L"], ["Smith"], ["J", "R"]])
def test_a_name_with_another_word_or_initial_is_somebody_else(words):
    assert Roster(AUTHORS).by_words(words).authors == ()


def test_umlauts_may_be_written_as_two_letters():
    assert Roster(["Jörg Müller"]).by_words(["Joerg", "Mueller"]).authors == (0,)


def test_authors_known_by_initials_alone_are_found_by_them():
    roster = Roster(["A.B.", "C. D.-E."])
    assert roster.by_initials(["A", "B"]).authors == (0,)
    assert roster.by_initials(["C", "D", "E"]).authors == (1,)


@pytest.mark.parametrize(
    ("byline", "form", "author"),
    [
        (["Min TAO", "Jun SUO", "Kai SUO"], "JS", 1),  # short family names in capitals
        (["Mei LIANG", "Wei XU"], "WX", 1),
        (["Anna Berg", "Bo LI"], "BL", 1),
        (["Rabonza ML", "Quast JA"], "MLR", 0),  # ... and initials, as PubMed prints them
        (["Lim JA", "Quast B"], "JAL", 0),
        (["Bailin Fu", "Meiling Su"], "FBL", 0),  # the family name first, the given name's syllables apart
        (["Bailin Fu", "Meiling Su"], "SML", 1),
        (["Sunan Qiao"], "QSN", 0),
        (["Ada F McRoy"], "AFMR", 0),
        (["Ada Vite-Reyes", "Bo Lind"], "AR", 0),
    ],
)
def test_initials_are_read_as_the_byline_prints_its_names(byline, form, author):
    assert Roster(byline).by_initials(list(form)).authors == (author,)


def test_inner_capitals_begin_the_parts_of_a_name():
    roster = Roster(["Ada F McRoy", "Ada Rust", "Pim O'Neal"])
    assert roster.by_initials(["A", "F", "Mc", "R"]).authors == (0,)
    assert roster.by_initials(["A", "Ru"]).authors == (1,)


@pytest.mark.parametrize(
    ("name", "letters"), [("Pia St-Ange", "PSTA"), ("Amir El Baz", "AELB"), ("Mirza-baig", "MB")]
)
def test_these_are_usual_ways_to_write_a_name_s_initials(name, letters):
    found = Roster([name, "Pia Ant"]).by_initials(list(letters))
    assert (found.authors, found.cost) == ((0,), 0)


def test_a_short_name_is_not_known_by_its_spelling_without_umlauts():
    assert not Roster(["Zoe Zumm"]).knows("zo")
    assert Roster(["Jens Müller"]).knows("mueller")


def test_initials_with_one_letter_wrong_come_near_somebody():
    roster = Roster(["Henk K. B. Noor", "Rune Dahl Toft", "Ada Berg"])
    assert roster.near_initials(list("KHBN"), [0, 1, 2]) == (0,)
    assert roster.near_initials(list("RXT"), [0, 1, 2]) == (1,)
    assert roster.near_initials(list("RXT"), [0, 2]) == ()
    assert roster.near_initials(list("AX"), [0, 1, 2]) == ()  # two letters tell too little

"""How sure: every contribution says how its role and its person were read; what is not certain is not shown as such."""

from __future__ import annotations

import pytest

from pycore.statement import read_statement

AUTHORS = ["Anna Berg", "Carl Dyer", "Henk K. Noor"]


def read(text, authors=AUTHORS):
    return {
        (authors[one.author].split()[0], one.role): (one.basis, one.person_basis, one.certain)
        for one in read_statement(text, authors, headed=True).contributions
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anna Berg: Software.", ("term", "named", True)),
        ("AB wrote the code.", ("wording", "named", True)),
        ("All authors wrote the code.", ("wording", "group", True)),
        ("AB coded the whatnot.", ("inferred", "named", False)),
        ("Anna Berg implemented the whatnot.", ("inferred", "named", False)),
    ],
)
def test_how_role_and_person_were_read(text, expected):
    assert read(text)["Anna", "software"] == expected


def test_initials_that_only_nearly_fit_are_likely():
    assert read("KHN wrote the code; AB and CD designed the study.")["Henk", "software"] == (
        "wording",
        "likely",
        False,
    )


def test_initials_that_others_share_are_likely_where_one_is_left():
    authors = ["Wei Zhang", "Wen Ai Zhang", "Carl Dyer"]
    told = read("W.Z. wrote the code. W.A.Z. designed the study. C.D. drafted the paper.", authors)
    assert told["Wen", "methodology"] == ("wording", "named", True)
    authors = ["Sun Ma", "Sia Moe", "Carl Dyer"]
    told = read("S.M. wrote the code. Sia Moe designed the study. C.D. drafted the paper.", authors)
    assert told["Sun", "software"] == ("wording", "likely", False)


def test_what_is_said_twice_counts_by_the_surer_reading():
    assert read("AB implemented the whatnot. AB wrote the code.")["Anna", "software"] == (
        "wording",
        "named",
        True,
    )


@pytest.mark.parametrize(
    "doing", ["maintained the mailing list", "installed the shelves", "operated the crane"]
)
def test_what_was_kept_running_is_not_certainly_investigated(doing):
    text = f"Author contributions: A.B. {doing}. C.D. wrote the paper."
    assert not any(
        one.certain
        for one in read_statement(text, ["Anna Berg", "Carl Dyer"]).contributions
        if one.author == 0
    )


def test_a_thing_that_tells_only_of_which_kind_an_unknown_word_is_may_be_no_role():
    assert read("Image darning: Anna Berg.")["Anna", "visualization"] == ("inferred", "named", False)
    assert read("Images: Anna Berg.")["Anna", "visualization"] == ("wording", "named", True)


def test_what_the_authors_have_still_to_confirm_is_not_certain():
    said = read("Software: Anna Berg; Validation: Carl Dyer. (To be confirmed)")
    assert sorted(said) == [("Anna", "software"), ("Carl", "validation")]
    assert not any(certain for _, _, certain in said.values())


def test_initials_the_other_way_round_may_be_a_slip_where_they_stand_the_usual_way_too():
    text = "Z.H. and Y.F. designed the study; F.H. and H.Z. wrote the code; Y.F. ran the tests."
    people = ["Zhibo Hou", "Yan Fei", "Fan Hu"]
    assert read(text, people)["Zhibo", "software"] == ("wording", "likely", False)
    assert read(text, people)["Zhibo", "methodology"] == ("wording", "named", True)
    assert read("H.Z. and F.Y. wrote the code; H.F. ran the tests.", people)["Zhibo", "software"] == (
        "wording",
        "named",
        True,
    )


def test_what_was_maintained_is_not_certainly_investigated():
    said = read("AB was responsible for the maintenance and extraction of the database. CD wrote the paper.")
    assert ("Anna", "investigation") not in said or not said["Anna", "investigation"][2]


def test_a_statement_in_a_program_s_text_may_be_a_sample():
    text = 'note = paper.get("notes", "Author contributions: AB wrote the code.")'
    assert not any(certain for _, _, certain in read(text).values())
    assert read("Author contributions: AB wrote the code.")["Anna", "software"][2]


def test_what_both_sides_of_a_page_say_alike_is_certain():
    text = (
        "Thesesweepsshowthat\nthegrowthofthezonalwobbleisasteadyandlastingonefor\nquaggasintheNorth.\n"
        "AuthorContributions: Conceptualization, A.B.; methodology, C.D.andH.K.N.; validationandre-\n"
        "sources,A.B.andC.D.Allauthorshavereadandagreedtothepublishedversionofthemanuscript.\n"
        "Funding:ThisresearchwasfundedbytheMossTrustforLakesandPondsoftheNorthand\n"
        "theQuaggaBoardforthewholeofthezonalwobble,grant\nnumber42.\n"
    )
    said = read_statement(text, AUTHORS).contributions
    assert len(said) == 7
    assert all(one.certain for one in said)

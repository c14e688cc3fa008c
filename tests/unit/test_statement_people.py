"""Who is meant in a statement."""

from __future__ import annotations

import pytest

from pycore.statement import read_statement
from tests.unit.statements import in_short, told


@pytest.mark.parametrize(
    ("authors", "text"),
    [
        (["Jean-Pierre Simon", "Ana Ruiz"], "J.-P.S. and A.R.: software"),
        (["Jean-Pierre Simon", "Ana Ruiz"], "JPS, AR: software"),
        (["Jean-Pierre Simon", "Ana Ruiz"], "J.S. & A.R: software"),
        (["Jean-Pierre Simon", "Ana Ruiz"], "Simon J-P, Ruiz A.: software"),
        (["Jean-Pierre Simon", "Ana Ruiz"], "Simon, J.-P. and Ruiz, A.; software"),
        (["Jean-Pierre Simon", "Ana Ruiz"], "software: JPS AR."),
        (["Jean-Pierre Simon", "Ana Ruiz"], "J. -P. Simon; Ana R. Ruiz: software") ,
        (["Jean-Pierre Simon", "Ana Ruiz"], "jean-pierre simon, ANA RUIZ: software"),
        (["Jean-Pierre Simon", "Ana Ruíz"], "Jean Pierre Simon, Dr. Ana Ruiz: software"),
        (["Jean-Pierre Simon", "Ana Ruiz"], "Both authors: software"),
        (["Karin van der Meer", "Otto Zu Tal"], "K.v.d.M. and O.Z.T.: software"),
        (["Karin van der Meer", "Otto Zu Tal"], "KvdM, OT: software"),
        (["Wen-Jie Lu", "Hao Yu Chen"], "WJ Lu and HY Chen wrote the software."),
        (["Björn Wolf", "Ana Ruiz"], "Bj¨orn Wolf and Ana Ruiz: software"),
        (["Ana Ruiz", "Bo Ek Jr."], "Software: Ana Ruiz, Bo Ek Jr."),
        (["Ana Ruiz", "Bo Ek"], "Ana Ruiz (ana@lab.example) and Bo Ek (bo@lab.example) wrote the software."),
        (["Ana Ruiz", "Bo Ek"], "Software: A.R.andB.E."),
        (["Ana Ruiz", "Bo Ek"], "Ana Ruiz, and Bo Ek. wrote the software."),
        (["W.-J. Xu", "C. Li"], "W.-J.X. and C.L.: software"),
        (["Anna Berg", "Carl Dyer"], "Anna and Carl wrote the software."),
        (["AB", "CDE"], "All analysed: nobody. Software: AB CDE. Both authors approved it."),
        (["李明", "王小红"], "李明，王小红：软件"),
    ],
)  # fmt: skip
def test_two_people_are_found_however_they_are_written(authors, text):
    if "R. Ruiz" in text:
        authors = [authors[0], "Ana R. Ruiz"]
    assert [(one.author, one.role) for one in read_statement(text, authors).contributions] == [
        (0, "software"),
        (1, "software"),
    ]


def test_shared_initials_are_never_guessed():
    reading = read_statement("Software: W.Z.; validation: A.R.", ["Wei Zhang", "Wen Zhou", "Ana Ruiz"])
    assert [(one.author, one.role) for one in reading.contributions] == [(2, "validation")]
    (unclear,) = reading.ambiguous
    assert unclear.candidates == (0, 1)
    assert unclear.roles == (("software", None),)


@pytest.mark.parametrize(
    "text",
    [
        "Software: W.Z.; validation: Wen Zhou.",
        "Software: W.Z.; validation: W.Q.Z.",
        "Software: W.Z. (Wei Zhang)",
    ],
)
def test_a_fuller_form_elsewhere_resolves_shared_initials(text):
    reading = read_statement(
        text,
        ["Wei Zhang", "Wen Q. Zhou", "Ana Ruiz"] if "W.Q." in text else ["Wei Zhang", "Wen Zhou", "Ana Ruiz"],
    )
    assert ("software", 0) in [(one.role, one.author) for one in reading.contributions]
    assert reading.ambiguous == ()


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("All authors: software", ["Anna", "Carl", "Eva"]),
        ("All authors contributed to the software.", ["Anna", "Carl", "Eva"]),
        ("A.B. wrote the code. All other authors wrote the software.", ["Anna", "Carl", "Eva"]),
        ("The first author wrote the software.", ["Anna"]),
        ("The last author wrote the software.", ["Eva"]),
        ("2nd author: software.", ["Carl"]),
        ("All participated in the software development.", ["Anna", "Carl", "Eva"]),
        ("Los autores: software", ["Anna", "Carl", "Eva"]),
        ("所有作者：软件", ["Anna", "Carl", "Eva"]),
    ],
)
def test_groups_stand_for_their_members(text, who):
    assert list(told(text)) == who


def test_a_word_that_is_also_a_given_name_is_no_person_before_a_noun():
    text = "Long experiments and data analysis were done by Carl. Long wrote the software."
    assert told(text, ["Long Zhou", "Carl Dyer"]) == {
        "Carl": "formal-analysis investigation",
        "Long": "software",
    }


def test_a_name_may_be_broken_by_the_end_of_a_page():
    assert told("Carl Dyer: validation, **Anna**\n\n- 12 **Berg**: software.") == {
        "Carl": "validation",
        "Anna": "software",
    }


def test_a_verb_form_after_all_may_describe():
    assert told("All reviewed articles were read by A.B., who wrote the software.") == {"Anna": "software"}


def test_the_others_are_those_not_named_before():
    assert told("A.B. wrote the paper. All other authors analysed the data.") == {
        "Anna": "writing-original-draft",
        "Carl": "formal-analysis",
        "Eva": "formal-analysis",
    }


@pytest.mark.parametrize(
    "excepted",
    [
        "except A.B.",
        "except for Dr. Anna Berg",
        "(except A.B.)",
        ", with the exception of A.B.,",
        "excepto A.B.",
    ],
)
def test_who_is_excepted_is_none_of_the_group(excepted):
    assert told(f"All authors {excepted} wrote the software. A.B. drafted the paper.") == {
        "Anna": "writing-original-draft",
        "Carl": "software",
        "Eva": "software",
    }


@pytest.mark.parametrize(
    "text",
    [
        "A.B. and C.D. performed the experiments and analysed the data, respectively.",
        "The experiments and the data analysis were performed by A.B. and C.D., respectively.",
        "Investigation and formal analysis, A.B. and C.D., respectively.",
        "A.B. y C.D. realizaron los experimentos y analizaron los datos, respectivamente.",
        "A.B.和C.D.分别进行实验，分析数据。",
    ],
)
def test_the_first_did_the_first_thing_respectively(text):
    assert told(text) == {"Anna": "investigation", "Carl": "formal-analysis"}


def test_respectively_of_other_things_pairs_no_roles():
    assert told("A.B. and C.D. wrote the software at home and at sea, respectively.") == {
        "Anna": "software",
        "Carl": "software",
    }


@pytest.mark.parametrize("link", [", who also", ". She also", ". They also"])
def test_pronouns_refer_back(link):
    assert (
        told("A.B. designed the study" + link + " wrote the paper.")["Anna"]
        == "methodology writing-original-draft"
    )


def test_both_are_the_two_just_named():
    assert told("A.B. and C.D. designed the study. Both wrote the paper.") == {
        "Anna": "methodology writing-original-draft",
        "Carl": "methodology writing-original-draft",
    }


def test_the_full_stop_of_initials_may_end_a_sentence():
    assert told("The study was designed by A.B. and C.D. E.F. wrote the paper.") == {
        "Anna": "methodology",
        "Carl": "methodology",
        "Eva": "writing-original-draft",
    }


@pytest.mark.parametrize(
    "text",
    [
        "A.B. assisted C.D. in data analysis.",
        "A.B. wrote the software with input from C.D.",
        "A.B., with the help of C.D., wrote the software.",
        "Author contributions: A.B. and her team visited the Carl Dyer Institute and wrote the software.",
    ],
)
def test_who_is_only_mentioned_did_nothing(text):
    assert list(told(text)) == ["Anna"]


def test_whose_guidance_and_supervision_it_was_is_who_supervised():
    assert told("A.B. wrote the software under the guidance and supervision of C.D.") == {
        "Anna": "software",
        "Carl": "supervision",
    }


def test_whose_supervision_it_was_is_who_supervised():
    assert told("A.B. wrote the software under the supervision of C.D.") == {
        "Anna": "software",
        "Carl": "supervision",
    }


def test_a_person_unknown_to_the_byline_is_left_unread():
    reading = read_statement("Software: A.B. and X.Z.", ["Anna Berg", "Carl Dyer"])
    assert [one.author for one in reading.contributions] == [0]
    assert ["X.Z."] == ["Software: A.B. and X.Z."[span.start : span.end] for span in reading.unread]


def test_an_article_and_an_abbreviation_are_no_people():
    assert told("A.B. analysed the CD data of an EF study.") == {"Anna": "formal-analysis"}


def test_without_authors_nobody_is_found():
    assert read_statement("All authors: software", []).contributions == ()


def test_and_in_capitals_is_no_author():
    text = "CONCEPTUALIZATION, ANNA DYER AND CARL DYER; SOFTWARE, CARL DYER AND EVA FROST."
    assert told(text, ["Anna Dyer", "Carl Dyer", "Eva Frost"]) == {
        "Anna": "conceptualization",
        "Carl": "conceptualization software",
        "Eva": "software",
    }


def test_short_forms_of_given_names_are_known():
    authors = ["Christopher D. Moor", "Katherine Berg", "Bob Lind"]
    text = "Chris Moor: software. Kate Berg: validation. Robert Lind: supervision."
    assert in_short(text, authors) == "SW; VA; S"


def test_a_short_form_alone_or_with_another_family_name_is_nobody():
    assert in_short("Chris: software. Chris Quast: validation.", ["Christopher D. Moor"]) == "-"


@pytest.mark.parametrize("long", ["Rolf K. Ten Haken", "Ruth Lima de Tovar Reis"])
def test_initials_may_leave_out_some_of_many_names_and_are_asked_about(long):
    reading = read_statement("CD, RT, and EF wrote the paper.", [long, "Carl Dyer", "Eva Frost"])
    assert {one.author: one.certain for one in reading.contributions} == {0: False, 1: True, 2: True}

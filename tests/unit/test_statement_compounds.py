"""Words that only say of what kind another is, and marks and letters that damage put between people."""

from __future__ import annotations

import pytest

from pycore.statement import read_statement
from tests.unit.statements import in_short, told, unread

THREE = ["Anna Berg", "Carl Dyer", "Eva Frost"]


@pytest.mark.parametrize(
    ("text", "short"),
    [
        # the last noun says what a thing is
        ("AB is managing the trial database, CD wrote the paper.", "DC; WO; -"),
        ("AB set up the experiments protocol. CD wrote the paper.", "M; WO; -"),
        # the second half of what somebody had the idea of, or of what a thing is for
        ("AB conceived the soil moisture and leaf wax analysis.", "C; -; -"),
        ("AB performed experiments for drought stress and starch analysis.", "I; -; -"),
        ("AB performed experiments for drought stress and data analysis.", "FA I; -; -"),
        ("AB generated cells for gene mapping and starch analysis.", "I; -; -"),
        ("AB provided tools for mapping and statistical analysis.", "R; -; -"),
        # what a role's definition begins with
        ("AB: Management activities to annotate research data. CD: Software.", "DC; SW; -"),
        # who did it with the subject, named before the object
        ("AB analysed, together with CD, the data. EF wrote the paper with CD.", "FA; FA; WO"),
        ("AB sorted the leaves and analysed together with CD the results.", "FA I; FA; -"),
        # help that leads to a verb
        ("AB helped plan the experiment, CD helped to analyse the data.", "M; FA; -"),
        (
            "AB was responsible for the assembly of reads produced with the technique. CD wrote a paper.",
            "-; WO; -",
        ),
        # the act that is performed is named before or after
        ("Enzyme production was performed by AB, staining by CD.", "I; I; -"),
        ("AB and CD took part in testing, and EF performed wear testing.", "I; I; I"),
        ("AB helped in spirometry and its analysis, CD in histological studies.", "FA I; I; -"),
        ("AB designed, analysed, drafted and edited the article.", "FA M WO WR; -; -"),
        # what is processed is named before it; a word written like a program's name is one
        ("Seed processing and drying were performed by AB; CD performed image processing.", "I; DC; -"),
        ("AB developed VitisDB, CD contributed to QuerBase development.", "SW; SW; -"),
        # what a part of a role's definition says is that role
        (
            "AB: Oversight and leadership responsibility for the research activity planning and execution."
            " CD: Software.",
            "S; SW; -",
        ),
        # whoever supervised did nothing else that is said before
        (
            "CD wrote it. The work is part of a thesis in Development Studies under the supervision of AB.",
            "S; WO; -",
        ),
        ("Trials were planned and supervised by AB; CD wrote the paper.", "M S; WO; -"),
        ("CD and AB conceived the project, AB supervised CD and revised the paper.", "C S WR; C; -"),
        # "who" after the capacity in which somebody did it
        ("Anna Berg was the principal investigator who designed the trial. CD wrote it.", "M; WO; -"),
        ("Anna Berg was the main PI who designed the trial.", "M; -; -"),
    ],
)
def test_what_is_said_of_a_thing_is_no_act(text, short):
    assert in_short(text, THREE) == short


@pytest.mark.parametrize(
    "text", ["AB contributed to building the mineral tables.", "AB assisted in map construction."]
)
def test_tables_and_maps_that_were_built_are_asked_about(text):
    assert not any(one.certain for one in read_statement(text, THREE).contributions)


def test_a_description_of_a_program_is_none():
    assert in_short("AB described the software requirements; CD wrote the code.", THREE) == "-; SW; -"


@pytest.mark.parametrize(
    ("text", "authors", "short"),
    [
        ("Fieldwork was done by A.B., C.D,. E.F. and G.H.", [*THREE, "Gus Holm"], "I; I; I; I"),
        ("A.B. C.D, and E.F. performed the experiments.", ["Anna Berg", "Carl Dyer", "Eva Frost"], "I; I; I"),
        (
            "R.S. J.T, and E.F. did the fieldwork.",
            ["Rosa Stern", "Jan Tal", "Eva Frost", "Stan J. Ray"],
            "I; I; I; -",
        ),
        ("Software, A.B. - K., C.D. and E.F.", ["Anna Berg-Kern", "Carl Dyer", "Eva Frost"], "SW; SW; SW"),
        ("Software: A.B. - C.D.", THREE, "SW; -; -"),
        ("AB. CD, and EF: validation. CD: software.", THREE, "VA; SW VA; VA"),
        ("Validation: A.B., C.D., and E.F. Acoustic recording was done by A.B.", THREE, "I VA; VA; VA"),
        ("AB measured samples and performed XRD; CD wrote the paper.", THREE, "I; WO; -"),
        ("Berg and O’Hara conceived the ideas.", ["Anna Berg", "Kim O'Hara"], "C; C"),
        ("SOFTWARE, A.B.; FORMAL ANALY SIS, C.D.; VISUALI ZATION, E.F.", THREE, "SW; FA; VI"),
        ("Software, C.D.; Writing–original draftA.B.; Writing–review & editingE.F.", THREE, "WO; SW; WR"),
        # a surname misread by machine, and the head of a page between two names
        ("Software: Kim Lornax, Anna Berg.", ["Anna Berg", "Kim Lomax"], "SW; SW"),
        (
            "Software: Anna Berg,\nSeed Sci Rep. 2020 May;12(3):45-52\nhttps://seeds.example\nCarl Dyer. Validation: Eva Frost.",
            THREE,
            "SW; SW; VA",
        ),
        ("A.Kahn provided reagents, C.D. wrote the paper.", ["Ali Khan", "Carl Dyer"], "R; WO"),
        # initials that two have, twice in a list: both did it
        ("Software: AB, CD, AB. Validation: AB.", ["Anna Berg", "Arno Beck", "Carl Dyer"], "SW; SW; SW"),
        # a table whose cells lost what parted them, in either order
        (
            "AuthorsContributor RoleAnna Xu, Carl LiMethodologyAnna XuSoftwareCarl Li, Eva BergSupervision",
            ["Anna Xu", "Carl Li", "Eva Berg"],
            "M SW; M S; S",
        ),
        (
            "Contributor RoleAuthorsMethodologyAnna Xu, Carl LiSoftwareAnna XuSupervisionCarl Li, Eva Berg",
            ["Anna Xu", "Carl Li", "Eva Berg"],
            "M SW; M S; S",
        ),
    ],
)
def test_people_stay_apart_and_whole(text, authors, short):
    assert in_short("Author contributions\n" + text, authors) == short


def test_a_sentence_that_heads_the_roles_says_none():
    text = "We describe contributions for all authors to this paper using the CRediT taxonomy. AB: Software."
    assert told(text, THREE) == {"Anna": "software"}


def test_what_a_thing_is_for_stays_unread():
    assert unread("AB performed experiments for drought stress and starch analysis.") == ["starch analysis"]

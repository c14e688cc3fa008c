"""People in a list of roles who are no author: what stands beside them is given to nobody."""

from __future__ import annotations

import pytest

from pycore.statement import read_statement
from tests.unit.statements import in_short, unread

AUTHORS = ["Anna Berg", "Carl Dyer", "Eva Frost"]


@pytest.mark.parametrize(
    "text",
    [
        # people first, in every fashion
        "Contributions: Anna Berg, Software; Quasi J von Zork, Methodology, Supervision; Carl Dyer, Resources.",
        "Contributions: Anna Berg, Software; Quasi JP Zork,\nMethodology; Carl Dyer, Resources.",
        "Anna Berg: Software Otto Quasi-Zork: Methodology, Supervision Carl Dyer: Resources",
        "- Anna Berg: Software\n- Quasi Zork: Supervision\n- Carl Dyer: Resources",
        "Anna Berg (Software), Quasi L. Zork (Supervision), Carl Dyer (Resources)",
        "| Author | ORCID | Roles |\n|---|---|---|\n| Anna Berg | - | Software |\n"
        "| Quasi Zork | [0000](https://example.org/1) | Supervision |\n| Carl Dyer | - | Resources |",
        # roles first, with names and with initials
        "Methodology, Quasi Zork; Software, Anna Berg; Supervision, Quasi Zork; Resources, Carl Dyer.",
        "Methodology, Q.Z. Software, A.B. Supervision, Q.Z. Resources, C.D. Validation, Q.Z.",
        "Methodology Q.Z.; Software A.B.; Supervision Q.Z.; Resources C.D.",
        "Methodology, Q.Z., Software, A.B., Supervision, Q.Z., Resources, C.D.",
        "Methodology: OG.Software: AB.Supervision: JA.Resources: CD.Validation: OG.",
        # names that end like an author's
        "Bo Berg: Methodology. Anna Berg: Software. Bo Frost: Supervision. Carl Dyer: Resources.",
        "Anna Berg: Software. Quasi M. Frost: Supervision. Carl Dyer: Resources.",
        "Anna Berg (Software), Quasi\nFrost (Supervision), Carl Dyer (Resources)",
    ],
)
def test_what_a_stranger_did_is_nobody_elses(text):
    assert in_short(text, AUTHORS) == "SW; R; -"


def test_a_stranger_is_left_unread():
    assert unread("Anna Berg, Software; Quasi Zork, Validation; Carl Dyer, Resources.") == ["Quasi Zork"]


def test_other_words_in_capitals_stay_what_they_are():
    text = "Software, Widget Tasting, Anna Berg; Validation, Carl Dyer; Supervision, Eva Frost."
    assert in_short(text, AUTHORS) == "SW; VA; S"


@pytest.mark.parametrize(
    ("text", "certain"),
    [
        # cut off, or mixed with other columns: the roles stand in the sentence before
        ("Author contributions: AB: Software. Quilt: Supervision, Resources. Carl\n12", {(0, "software")}),
        ("Author contributions: validation; software.\nAnna Berg and then the page ended", set()),
        # the name between two sentences is lost
        ("Author contributions: AB: Software. Supervision, Resources.", {(0, "software")}),
        # a list that is cut in two at a comma
        (
            "Author contributions: Anna Berg, Software, Supervision, Carl Dyer",
            {(0, "software")},
        ),
    ],
)
def test_roles_that_stand_apart_from_the_people_are_never_certain(text, certain):
    read = read_statement(text, AUTHORS).contributions
    assert {(one.author, one.role) for one in read if one.certain} == certain


def test_a_heading_of_another_part_ends_the_last_list():
    text = (
        "Author contributions\nAnna Berg, Software; Carl Dyer, Validation, Supervision,\nResources\n"
        "Author ORCIDs\nAnna Berg https://orcid.org/0000-0002-1825-0097"
    )
    assert in_short(text, AUTHORS) == "SW; R S VA; -"


def test_a_statement_without_a_full_stop_is_kept_before_another_part():
    text = "Anna Berg (Software), Carl Dyer (Valida-\ntion)\nEthics approval and consent to participate\nNot needed."
    assert in_short(text, AUTHORS) == "SW; VA; -"


def test_thanks_that_are_cut_off_are_no_contribution():
    assert (
        in_short("the field crew, and A.B. for proofreading the manuscript. All maps are ours.", AUTHORS)
        == "-; -; -"
    )

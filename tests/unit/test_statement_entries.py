"""Entries of one person each: all their sentences are theirs, to the last person's last one."""

from __future__ import annotations

import pytest

from pycore.statement import read_statement
from tests.unit.statements import AUTHORS, told, unread

WRITING = "writing-original-draft"
SAID = {
    "Anna": f"conceptualization {WRITING}",
    "Carl": "methodology",
    "Eva": "formal-analysis investigation",
}


@pytest.mark.parametrize(
    "text",
    [
        "A.B.: Had the idea. Wrote the paper. C.D.: Designed the method. E.F.: Collected the data. Also analysed them.",
        "- Anna Berg: Conceived the study. Lead in the writing of the paper.\n"
        "- Carl Dyer: Main contribution to the design of the method.\n"
        "- Eva Frost: Data collection. Analysis of the data.",
        "Anna Berg - Conceived the study. Wrote the paper.\n\nCarl Dyer - Designed the method.\n\n"
        "Eva Frost - Collected the data. Analysed the data.",
        "**Anna Berg**\nConceived the study. Wrote the paper.\n\n**Carl Dyer**\nDesigned the method.\n\n"
        "**Eva Frost**\nCollected the data. Also analysed the data.",
    ],
)
def test_a_sentence_without_a_subject_goes_on_with_the_entry(text):
    reading = read_statement("Author contributions\n\n" + text, AUTHORS)
    said = told("Author contributions\n\n" + text)
    assert {name: roles.replace("/lead", "") for name, roles in said.items()} == SAID
    assert all(one.certain for one in reading.contributions)


def test_where_nothing_sets_a_person_off_it_is_asked_about():
    text = "Author contributions\n\nAnna Berg conceived the study. Wrote the paper.\nCarl Dyer designed the method."
    reading = read_statement(text, AUTHORS)
    certain = {(one.author, one.role): one.certain for one in reading.contributions}
    assert certain == {(0, "conceptualization"): True, (0, WRITING): False, (1, "methodology"): True}


def test_the_last_person_s_roles_may_be_parted_by_full_stops():
    assert told("A.B.: Validation. C.D.: Methodology. Software. E.F.: Conceptualization. Supervision.") == {
        "Anna": "validation",
        "Carl": "methodology software",
        "Eva": "conceptualization supervision",
    }


@pytest.mark.parametrize(
    "after",
    [
        "The data were validated by machine.",
        "This raises the question of validation.",
        "Edited by Hans Muster.",
        "Revised 12 May 2020.",
        "Validation was done twice.",
        "\nSupervision\n\nNobody did that.",
        "\n\nFunding\n\nThe trust gave nothing.",
    ],
)
def test_what_is_said_of_things_and_by_others_is_nobody_s(after):
    assert told(f"Author contributions\n\nA.B.: Software. C.D.: Wrote the paper. {after}") == {
        "Anna": "software",
        "Carl": WRITING,
    }


def test_what_is_not_understood_behind_the_last_entry_is_told():
    text = "A.B.: Software. C.D.: Wrote the paper. Also analysed the data. Tamed the quagga."
    assert told(text)["Carl"] == "formal-analysis writing-original-draft"
    assert unread(text) == ["Tamed the quagga"]

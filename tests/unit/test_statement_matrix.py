"""Tables of marks: who did what is where a row and a column meet."""

from __future__ import annotations

import pytest

from pycore.statement import read_statement
from tests.unit.statements import AUTHORS, told, unread

MARKED = {"Anna": "conceptualization software", "Carl": "writing-review-editing"}


@pytest.mark.parametrize("mark", ["X", "x", "✓", "✔️", "●", "•", "1", "yes", "**X**", "√", "40 %"])
def test_any_mark_marks(mark):
    text = (
        "| | Conceptualization | Software | Writing – review & editing |\n"
        "|---|:-:|:-:|---|\n"
        f"| **Anna Berg** | {mark} | {mark} | |\n"
        f"| C. Dyer | - |   | {mark} |\n"
        "| E.F. | 0 | no | – |\n"
    )
    assert told(text) == MARKED


def test_people_may_stand_across():
    text = "Author contributions\n\nRole\tAB\tCD\tEF\nConceptualization\tx\nSoftware\tx\t\t\nReview & editing\t\tx\n"
    assert told(text) == MARKED


def test_a_cell_may_state_a_degree():
    text = "|Author|Software|Validation|\n|-|-|-|\n|Anna Berg|lead|Supporting|\n|Carl Dyer|x||"
    assert told(text) == {"Anna": "software/lead validation/supporting", "Carl": "software"}


def test_what_stands_around_the_table_is_read_too():
    text = (
        "Contributions are as follows:\n\n"
        "|Author|Software|Validation|\n|-|-|-|\n|Anna Berg|x||\n\n"
        "E.F. supervised the project."
    )
    assert told(text) == {"Anna": "software", "Eva": "supervision"}


def test_a_table_without_marks_says_nothing():
    assert told("|Author|Software|Validation|\n|-|-|-|\n|Anna Berg|0|0|\n|Carl Dyer|0|0|") == {}


def test_a_table_with_words_in_its_cells_is_no_table_of_marks():
    text = "| Author | Roles | More |\n|---|---|---|\n| Anna Berg | Software | Validation |"
    assert told(text) == {"Anna": "software validation"}


@pytest.mark.parametrize("nothing", ["0%", "0 %", "00 %"])
def test_no_share_marks_nothing(nothing):
    text = f"|Author|Software|Validation|\n|-|-|-|\n|Anna Berg|100%|{nothing}|\n|Carl Dyer|{nothing}|40 %|"
    assert told(text) == {"Anna": "software", "Carl": "validation"}


def test_a_table_whose_columns_are_a_role_and_a_person_is_none_of_marks():
    assert told("Name\tSoftware\tCarl Dyer\nAnna Berg\tx\tx\nEva Frost\tx\t\n") == {}


def test_columns_and_rows_that_name_nobody_and_no_role_are_passed_over():
    text = "|Author|Software|Tea|Validation|\n|-|-|-|-|\n|Anna Berg|x|x||\n|X. Yu|x|x|x|"
    assert told(text) == {"Anna": "software"}


def test_spans_are_the_cells_of_the_role_and_of_the_person():
    text = "|Author|Software|Validation|\n|-|-|-|\n| Anna Berg |x||"
    (one,) = read_statement(text, AUTHORS).contributions
    assert text[one.span.start : one.span.end] == "Software"
    assert text[one.person.start : one.person.end] == "Anna Berg"
    assert unread(text) == []

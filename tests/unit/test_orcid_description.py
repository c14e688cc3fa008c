from __future__ import annotations

import pytest

from pycore.orcid.description import LONGEST, degrees_line, read_degrees, with_line

LINE = "CRediT roles, self-asserted: Investigation (lead); Methodology (equal)"


def test_the_line_names_roles_in_credit_order():
    assert LINE == degrees_line({"methodology": "equal", "investigation": "lead"})


def test_roles_without_a_degree_stand_bare_beside_those_with_one():
    roles = {"writing-review-editing": None, "software": "supporting"}
    line = degrees_line(roles)
    assert "CRediT roles, self-asserted: Software (supporting); Writing – review & editing" == line
    assert roles == read_degrees(line)


def test_there_is_no_line_without_degrees():
    assert "" == degrees_line({"software": None})
    assert {} == read_degrees("CRediT roles, self-asserted: Software")


@pytest.mark.parametrize(
    "before", ["", "An abstract.", "Two\nlines", "ends with a break\n", "\nstarts with one"]
)
def test_a_line_is_added_and_taken_out_without_a_trace(before):
    added = with_line(before, LINE)
    assert {"investigation": "lead", "methodology": "equal"} == read_degrees(added)
    assert before == with_line(added, "")
    assert LINE in added.split("\n")


def test_a_line_is_replaced_where_it_stands():
    assert "a\n" + degrees_line({"software": "lead"}) + "\nb" == with_line(
        "a\n" + LINE + "\nb", degrees_line({"software": "lead"})
    )


@pytest.mark.parametrize(
    "text",
    [
        "CRediT roles, self-asserted: Investigation (leading)",
        "CRediT roles, self-asserted: Juggling (lead)",
        "CRediT roles, self-asserted: Methodology (equal); Investigation (lead)",
        "CRediT roles, self-asserted: Investigation (lead); Investigation (equal)",
        "CRediT roles, self-asserted: Investigation (lead), Methodology (equal)",
        "CRediT roles, self-asserted: Investigation (lead).",
        "CRediT roles, self-asserted: ",
        "CRediT roles: Investigation (lead)",
        "Note: CRediT roles, self-asserted: Investigation (lead)",
        "credit roles, self-asserted: Investigation (lead)",
        "Investigation (lead); Methodology (equal)",
    ],
)
def test_what_only_looks_like_the_line_is_other_peoples_text(text):
    assert {} == read_degrees(text)
    assert text + "\n" + LINE == with_line(text, LINE)
    assert text == with_line(text, "")


def test_no_text_is_fine():
    assert {} == read_degrees(None)
    assert LINE == with_line(None, LINE)


def test_a_text_with_no_room_left_is_not_cut():
    assert with_line("x" * (LONGEST - len(LINE)), LINE) is None
    assert LONGEST == len(with_line("x" * (LONGEST - len(LINE) - 1), LINE))


def test_lines_that_end_as_windows_has_it_stay_so():
    later = degrees_line({"software": "lead"})
    assert "a\r\n" + later + "\r\nb" == with_line("a\r\n" + LINE + "\r\nb", later)

"""A line that was lost with a name on it leaves two people's roles in one list: it is asked about."""

from __future__ import annotations

import pytest

from pycore.statement import read_statement
from tests.unit.statements import AUTHORS

START = "Author contributions\n"
CARL = "Carl Dyer: Conceptualization, Data curation, Methodology."
EVA = "Eva Frost: Formal analysis, Resources, Software."


@pytest.mark.parametrize(
    ("of_anna", "certain"),
    [
        # a role said twice, over a line end
        ("Anna Berg: Software, Validation, Resources,\nSoftware, Supervision.", False),
        # out of the order that the others keep, where a line ends
        ("Anna Berg: Methodology, Software, Validation,\nInvestigation, Resources.", False),
        # in order; out of it within a line; in two places
        ("Anna Berg: Conceptualization, Methodology,\nSoftware, Validation.", True),
        ("Anna Berg: Methodology, Investigation, Software,\nValidation.", True),
        ("Anna Berg: Validation, Investigation, Software,\nMethodology.", True),
    ],
)
def test_a_list_that_may_be_two_peoples_is_not_certain(of_anna, certain):
    said = read_statement(START + "\n".join([of_anna, CARL, EVA]), AUTHORS).contributions
    assert {one.certain for one in said if one.author == 0} == {certain}
    assert all(one.certain for one in said if one.author)


def test_where_lists_keep_no_order_none_is_out_of_it():
    text = START + "\n".join(
        ["Anna Berg: Software, Validation,\nMethodology.", "Carl Dyer: Validation, Software, Resources.", EVA]
    )
    assert all(one.certain for one in read_statement(text, AUTHORS).contributions)

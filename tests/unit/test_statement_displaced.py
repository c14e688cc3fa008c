"""Names that a machine put after the first line of their roles."""

from __future__ import annotations

import pytest

from pycore.statement import read_statement
from tests.unit.statements import in_short

AUTHORS = ["Anna Berg", "Carl D. Dyer", "Eva Frost"]

DISPLACED = {
    "# Author Contributions\nSoftware (equal); Data curation (equal); Anna Berg:Validation (equal); Resources (equal). "
    "Super-Carl D. Dyer:vision (equal); Methodology (equal). Eva Frost:Investigation (lead).": "DC R SW VA; M S; I",
    "Author contributions: Software (equal); <sup>Anna Berg:</sup>Validation (equal). Formal analysis (equal); "
    "Resources <sup>Carl D. Dyer:</sup>(equal). Investigation (lead); <sup>Eva Frost:</sup>Supervision (lead).": (
        "SW VA; FA R; I S"
    ),
    # names that stand where they belong
    "Author contributions: Anna Berg:Software, Validation. Carl D. Dyer:Resources. Eva Frost:Supervision.": (
        "SW VA; R; S"
    ),
    "Author contributions: Software: Anna Berg; Validation: Carl D. Dyer; Resources:Eva Frost.": "SW; VA; R",
}


@pytest.mark.parametrize(("text", "roles"), DISPLACED.items())
def test_names_are_read_before_their_roles(text, roles):
    assert in_short(text, AUTHORS) == roles


def test_places_are_those_of_the_text_as_given():
    text = next(iter(DISPLACED))
    said = {
        (one.author, one.role): (text[one.span.start : one.span.end], text[one.person.start : one.person.end])
        for one in read_statement(text, AUTHORS).contributions
    }
    assert said[0, "data-curation"] == ("Data curation", "Anna Berg")
    assert said[1, "methodology"] == ("Methodology", "Carl D. Dyer")

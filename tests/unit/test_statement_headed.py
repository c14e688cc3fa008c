"""What stands before people or roles and only says that they follow; where people work; letters after their names."""

from __future__ import annotations

import pytest

from tests.unit.statements import in_short, told

AUTHORS = ["Anna Berg", "Carl Dyer", "Eva Frost"]
START = "Author contributions\n\n"


@pytest.mark.parametrize(
    "heading",
    [
        "## Contributions of {}",
        "### {}\u2019s contributions",
        "## My role ({})",
        "**Role of {}**",
        "## Contributor: {}",
        "## \U0001f4bb My role - {}",
        "Tasks of {}",
    ],
)
def test_a_person_in_a_heading_has_the_roles_below_it(heading):
    text = START + "\n\n".join(
        [
            heading.format(name) + "\n\n" + roles
            for name, roles in (("Anna Berg", "- Software\n- Validation"), ("Carl Dyer", "- Supervision"))
        ]
    )
    assert in_short(text, AUTHORS[:2]) == "SW VA; S"


@pytest.mark.parametrize(
    "text",
    [
        "Software \u2013 lead: A.B.; supporting: C.D. and E.F.; Validation \u2013 equal: A.B., C.D.",
        "Software: lead: A.B.; supporting: C.D., E.F. Validation: equal: A.B. and C.D.",
        "Software (lead: A.B.; supporting: C.D., E.F.), Validation (equal: A.B., C.D.)",
        "Software\nLead: Anna Berg\nSupporting: Carl Dyer, Eva Frost\n\nValidation\nEqual: Anna Berg, Carl Dyer",
    ],
)
def test_a_degree_may_stand_before_its_people(text):
    assert told(START + text) == {
        "Anna": "software/lead validation/equal",
        "Carl": "software/supporting validation/equal",
        "Eva": "software/supporting",
    }


@pytest.mark.parametrize(
    ("text", "short"),
    [
        # a list is announced
        (
            "All authors read the text. The following tasks were performed by the authors:\n\nSoftware: Anna Berg.\n\n"
            "Validation: Carl Dyer and Eva Frost.",
            "SW; VA; VA",
        ),
        # a line about somebody as the one to be written to
        (
            "Anna Berg: software\nCarl Dyer: supervision; validation\n\u2709\nCORRESPONDING AUTHOR: Eva Frost",
            "SW; S VA; -",
        ),
        (
            "Anna Berg: software\nCarl Dyer: supervision; validation\nCorrespondence to: Anna Berg, a@b.org",
            "SW; S VA; -",
        ),
        # nobody did what only qualifies a noun
        ("A.B.: software. All authors agree to be accountable for the work performed therein.", "SW; -; -"),
        ("A.B.: software. C.D. planned and performed the experiments.", "SW; I M; -"),
        # a list that goes on behind a comma at a line's end
        (
            "Anna Berg: software, writing \u2013 original draft, Carl Dyer,\nEva Frost: validation.",
            "SW WO; VA; VA",
        ),
    ],
)
def test_nobody_did_what_only_leads_to_a_list(text, short):
    assert in_short(START + text, AUTHORS) == short


@pytest.mark.parametrize(
    "where",
    [
        ", Department of Physics, University of Oslo: {}",
        ", Univ. Lyon, France: {}",
        ", Hochschule f\u00fcr Wald und Wasser, Fachstelle 'Moor': {}",
        ", Institute for Software Engineering, Bergen\n{}",
        "a,b: {}",
        "aa 0000-0002-1825-0097\n{}",
        "1,2: {}",
    ],
)
def test_where_people_work_is_no_part_of_what_they_did(where):
    text = "\n\n".join(
        [
            name + where.format(roles)
            for name, roles in (
                ("Anna Berg", "Resources, Validation"),
                ("Carl Dyer", "Supervision"),
                ("Eva Frost", "Software"),
            )
        ]
    )
    assert in_short(START + text, AUTHORS) == "R VA; S; SW"


def test_typst_marks_its_roles():
    text = "== Author Contributions\n#emph[Software:] AB, CD\n\n#strong[Validation:] EF\n\n#text(weight: 700)[Supervision]: CD"
    assert in_short(text, AUTHORS) == "SW; SW S; VA"

from __future__ import annotations

import pytest

from pycore.article.roles import role_named, roles_listed


@pytest.mark.parametrize(
    ("term", "slug"),
    [
        ("Conceptualization", "conceptualization"),
        ("Formal Analysis", "formal-analysis"),
        ("\u200bInvestigation", "investigation"),
        ("Writing – review and editing", "writing-review-editing"),
        ("Writing - Review & Editing", "writing-review-editing"),
        ("writing—original draft preparation", "writing-original-draft"),
        ("Data_curation", "data-curation"),
        ("Conceitualização", "conceptualization"),
        ("https://credit.niso.org/contributor-roles/software/", "software"),
        (
            "http://dictionary.casrai.org/Contributor_Roles/Writing_%E2%80%93_review_%26_editing",
            "writing-review-editing",
        ),
        ("https://credit.niso.org/term/contributor-roles-validation/", "validation"),
        ("https://credit.niso.org/", None),
        ("Editor", None),
        ("", None),
    ],
)
def test_terms_and_uris_name_roles(term, slug):
    assert role_named(term) == slug


def test_a_list_with_a_lead_in_and_degrees():
    roles, others = roles_listed(
        "Contribution: Conceptualization (lead), Writing – review & editing (Supporting), Cooking, Software"
    )
    assert roles == [
        ("conceptualization", "lead"),
        ("writing-review-editing", "supporting"),
        ("software", None),
    ]
    assert others == ["Cooking"]


@pytest.mark.parametrize(
    "text",
    [
        "Roles Software, Validation",
        "Contribution Software; Validation",
        "Software, Validation.",
        "CRediT contributions: Software, Validation",
        "Software and Validation",
        "Roles: Software, and Validation.",
    ],
)
def test_lists_in_other_dress(text):
    assert roles_listed(text) == ([("software", None), ("validation", None)], [])


@pytest.mark.parametrize(
    "entry", ["Software (lead)", "Software-Lead", "Software – lead", "Software: Lead", "Software (Leading)"]
)
def test_degrees_in_the_ways_pages_write_them(entry):
    assert roles_listed(entry) == ([("software", "lead")], [])

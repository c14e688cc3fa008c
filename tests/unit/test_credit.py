"""Tables of examples: the 14 roles, and the addresses they are met under."""

from __future__ import annotations

import pytest

from pycore.credit import BY_SLUG, DEGREES, ORDER, ROLES, SLUGS, orcid_role_uri, role_from_uri, sort_roles

# ANSI/NISO Z39.104-2022, in its order: slug and term.
STANDARD = [
    ("conceptualization", "Conceptualization"),
    ("data-curation", "Data curation"),
    ("formal-analysis", "Formal analysis"),
    ("funding-acquisition", "Funding acquisition"),
    ("investigation", "Investigation"),
    ("methodology", "Methodology"),
    ("project-administration", "Project administration"),
    ("resources", "Resources"),
    ("software", "Software"),
    ("supervision", "Supervision"),
    ("validation", "Validation"),
    ("visualization", "Visualization"),
    ("writing-original-draft", "Writing – original draft"),
    ("writing-review-editing", "Writing – review & editing"),
]
BASE = "http://credit.niso.org/contributor-roles/"


def test_the_roles_are_the_standards_in_its_order():
    assert [(slug, term) for slug, term in STANDARD] == [(role.slug, role.term) for role in ROLES]
    assert [slug for slug, _ in STANDARD] == list(SLUGS) == sorted(ORDER, key=ORDER.get) == list(BY_SLUG)
    assert ("lead", "equal", "supporting") == DEGREES


@pytest.mark.parametrize("slug", [slug for slug, _ in STANDARD])
def test_orcid_takes_one_spelling_and_each_family_is_read_back(slug):
    assert BASE + slug + "/" == orcid_role_uri(slug)
    assert slug == role_from_uri(orcid_role_uri(slug))
    assert slug == role_from_uri(f"https://credit.niso.org/contributor-roles/{slug}")


@pytest.mark.parametrize(
    ("uri", "slug"),
    [
        ("http://credit.niso.org/contributor-roles/software/", "software"),
        ("HTTPS://WWW.CREDIT.NISO.ORG/Contributor-Roles/SOFTWARE", "software"),
        (" //credit.niso.org/contributor-roles/software ", "software"),
        ("https://credit.niso.org/term/contributor-roles-software/", "software"),
        ("http://dictionary.casrai.org/Contributor_Roles/Data_curation", "data-curation"),
        (
            "https://dictionary.casrai.org/Contributor_Roles/Writing_%E2%80%93_original_draft",
            "writing-original-draft",
        ),
        (
            "https://dictionary.casrai.org/Contributor_Roles/Writing_%E2%80%94_original_draft",
            "writing-original-draft",
        ),
        (
            "https://dictionary.casrai.org/Contributor_Roles/Writing_%E2%80%93_review_%26_editing",
            "writing-review-editing",
        ),
        (
            "https://dictionary.casrai.org/Contributor_Roles/Writing_review_%26amp;_editing",
            "writing-review-editing",
        ),
        ("https://casrai.org/term/contributor-roles-Formal%20Analysis", "formal-analysis"),
        ("https://casrai.org/contributor-roles/writing-–-original-draft/", "writing-original-draft"),
        ("https://casrai.org/contributor-roles/writing-review-&-editing/", "writing-review-editing"),
        ("https://casrai.org/credit/roles/visualisation", "visualization"),
        ("https://casrai.org/credit/roles/Conceptualisation", "conceptualization"),
        ("https://casrai.org/credit/roles/writing-review-and-editing", "writing-review-editing"),
        ("https://casrai.org/credit/roles/writing-original-draft-preparation", "writing-original-draft"),
        # the vocabulary alone, other roles, other places
        ("https://credit.niso.org/", None),
        ("http://credit.niso.org/contributor-roles/", None),
        ("http://credit.casrai.org/", None),
        ("http://credit.niso.org/contributor-roles/juggling/", None),
        ("http://credit.niso.org/contributor-roles/software/more", None),
        ("http://credit.niso.org/contributor-roles/software?x=1", None),
        ("ftp://credit.niso.org/contributor-roles/software/", None),
        ("see http://credit.niso.org/contributor-roles/software/", None),
        ("http://credit.niso.org.example/contributor-roles/software/", None),
        ("software", None),
        ("author", None),
        ("", None),
    ],
)
def test_the_role_that_an_address_names(uri, slug):
    assert slug == role_from_uri(uri)


def test_roles_are_sorted_as_the_standard_has_them_and_each_once():
    assert ["data-curation", "software", "validation"] == sort_roles(
        ["validation", "software", "data-curation", "software"]
    )
    assert [] == sort_roles([])

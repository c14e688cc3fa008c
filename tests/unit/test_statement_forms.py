"""Every printed form gives the same reading."""

from __future__ import annotations

import pytest

from pycore.statement import read_statement
from tests.unit.statements import AUTHORS, told

SAME = {
    "Anna": "conceptualization software",
    "Carl": "software writing-original-draft",
    "Eva": "supervision writing-review-editing",
}


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg: Conceptualization, Software. Carl Dyer: Software, Writing – original draft. "
        "Eva Frost: Supervision, Writing – review & editing.",
        "Anna Berg: Conceptualization; software. Carl Dyer: Software; writing – original draft. "
        "Eva Frost: Supervision; writing – review and editing.",
        "A.B., Conceptualization, Software; C.D., Software, Writing - original draft; E.F., "
        "Supervision, Writing - review & editing",
        "Anna Berg, Conceptualization, Software | Carl Dyer, Software, Writing – original draft | Eva Frost, "
        "Supervision, Writing – review and editing",
        "A.B.: Conceptualization, Software | C.D.: Software, Writing – original draft | E.F.: Supervision, "
        "Writing – review and editing",
        "AB: conceptualization, software; CD: software, writing—original draft preparation; EF: "
        "supervision, writing—reviewing and editing.",
        "Conceptualization, A.B.; software, A.B. and C.D.; writing—original draft preparation, C.D.; "
        "writing—review and editing, E.F.; supervision, E.F.",
        "Conceptualization: A.B. Software: A.B. and C.D. Supervision: E.F. Writing – original draft: C.D. "
        "Writing – review & editing: E.F.",
        "Conceptualization: Anna Berg.\nSoftware: Anna Berg, Carl Dyer.\nSupervision: Eva Frost.\n"
        "Writing – original draft: Carl Dyer.\nWriting – review & editing: Eva Frost.",
        "Conceptualization (A.B.), software (A.B. and C.D.), supervision (E.F.), writing - original "
        "draft (C.D.), "
        "writing - review & editing (E.F.)",
        "Anna Berg (Conceptualization, Software)\nCarl Dyer (Software, Writing – original draft)\n"
        "Eva Frost (Supervision, Writing – review & editing)",
        "Anna Berg\nConceptualization, Software\n\nCarl Dyer\nSoftware, Writing – original draft\n\n"
        "Eva Frost\nSupervision, Writing – review & editing",
        "- Anna Berg - Conceptualization, Software\n- Carl Dyer - Software, Writing (original draft)\n"
        "- Eva Frost - Supervision, Writing (review and editing)",
        "**Anna Berg:**\n- Conceptualization\n- Software\n\n**Carl Dyer:**\n- Software\n- Writing – "
        "Original Draft\n\n"
        "**Eva Frost:**\n- Supervision\n- Writing – Review & Editing\n",
        "| Author | Roles |\n|---|---|\n| Anna Berg | Conceptualization, Software |\n"
        "| Carl Dyer | Software, Writing – original draft |\n| Eva Frost | Supervision, Writing – "
        "review & editing |",
        "authors:\n  - name: Anna Berg\n    orcid: 0000-0002-1825-0097\n    role: Conceptualization, "
        "Software\n"
        "  - name: Carl Dyer\n    affiliation: 2\n    role: Software, Writing – original draft\n"
        "  - name: Eva Frost\n    role: Supervision, Writing – review & editing\n",
        "1. Anna Berg: Conceptualization, Software\n2. Carl Dyer: Software, Writing – original draft\n"
        "3. Eva Frost: Supervision, Writing – review & editing",
        "Anna Berg: Conceptualization, Software Carl Dyer: Software, Writing – original draft "
        "Eva Frost: Supervision, Writing – review & editing",
        "Frost, E.: Supervision, Writing – review & editing. Berg, A.: Software, Conceptualization. "
        "Dyer, C.: Writing – original draft, Software.",
        "The first author: conceptualization, software. The second author: software, writing – original "
        "draft. "
        "The last author: supervision, writing – review & editing.",
        "Anna Berg was responsible for conceptualization and software. Carl Dyer was responsible for "
        "software and "
        "writing – original draft. Eva Frost was responsible for supervision and writing – review & editing.",
        "<p><b>Anna Berg:</b> Conceptualization, Software. <b>Carl Dyer:</b> Software, Writing &ndash; "
        "original draft. "
        "<b>Eva Frost:</b> Supervision, Writing &ndash; review &amp; editing.</p>",
    ],
)
def test_every_form_of_a_statement_is_read_alike(text):
    assert told(text) == SAME


@pytest.mark.parametrize(
    "heading",
    [
        "",
        "Author contributions\n",
        "## CRediT authorship contribution statement\n\n",
        "Author Contributions: ",
    ],
)
@pytest.mark.parametrize(
    "tail", ["", " All authors have read and agreed to the published version of the manuscript."]
)
def test_headings_and_closing_sentences_say_nothing(heading, tail):
    text = heading + "Methodology, A.B. and C.D.; validation, E.F." + tail
    assert told(text) == {"Anna": "methodology", "Carl": "methodology", "Eva": "validation"}


def test_combined_roles_are_both_read():
    assert told("Methodology and software: A.B. and C.D.") == {
        "Anna": "methodology software",
        "Carl": "methodology software",
    }


def test_an_author_without_roles_takes_nobody_elses():
    assert told("Anna Berg: Supervision, Data curation. Carl Dyer: . Eva Frost: Software.") == {
        "Anna": "data-curation supervision",
        "Eva": "software",
    }


def test_roles_go_on_over_a_full_stop_and_a_page_break():
    text = "Anna Berg: Software.\nValidation.\n\n12 Journal of Things, vol. 3\n\nCarl Dyer: Resources."
    assert told(text) == {"Anna": "software validation", "Carl": "resources"}


def test_somebody_who_is_no_author_takes_their_own_roles():
    assert told("Anna Berg: Software. John Smith: Validation. Carl Dyer: Resources.") == {
        "Anna": "software",
        "Carl": "resources",
    }


def test_a_role_nobody_did_is_nobodys():
    assert told("Anna Berg: Software: lead; Funding acquisition: not applicable") == {"Anna": "software/lead"}


def test_spans_cover_the_words_and_lie_in_the_text_as_given():
    text = "\u200bAnna\u00a0Berg: Conceptu\u00adalization &amp; soft-\nware."
    reading = read_statement(text, AUTHORS)
    assert [text[one.span.start : one.span.end] for one in reading.contributions] == [
        "Conceptu\u00adalization",
        "soft-\nware",
    ]
    assert {text[one.person.start : one.person.end] for one in reading.contributions} == {"Anna\u00a0Berg"}


def test_stated_terms_are_told_from_mapped_wording():
    reading = read_statement("A.B.: software, wrote the paper.", AUTHORS)
    assert [(one.role, one.basis) for one in reading.contributions] == [
        ("software", "term"),
        ("writing-original-draft", "wording"),
    ]
    assert reading.uses_credit_terms
    assert not read_statement("A.B. wrote the paper.", AUTHORS).uses_credit_terms


@pytest.mark.parametrize(
    "text",
    [
        "A: study design, B: data collection, C: statistical analysis. Anna Berg A,B; Carl Dyer C; Eva Frost B,C",
        "Authors' contribution: A - study design; B - data collection; C - statistical analysis. "
        "Anna Berg: A, B. Carl Dyer: C. Eva Frost: B and C.",
        "Berg A (A, B), Dyer C (C), Frost E (B, C). A - Study design; B - Data collection; C - Statistical analysis",
        "Anna BergA,B, Carl DyerC, Eva FrostB,C\nA - Study design\nB - Data collection\nC - Statistical analysis",
        "1. Study design; 2. Data collection; 3. Statistical analysis. "
        "Anna Berg: 1, 2; Carl Dyer: 3; Eva Frost: 2, 3",
    ],
)
def test_roles_by_a_key(text):
    assert told(text) == {
        "Anna": "investigation methodology",
        "Carl": "formal-analysis",
        "Eva": "formal-analysis investigation",
    }


def test_spans_of_a_key_point_to_the_legend():
    text = "A: study design, B: data collection, C: drafting. Anna Berg A, C; Carl Dyer B"
    reading = read_statement(text, AUTHORS)
    assert [text[one.span.start : one.span.end] for one in reading.contributions] == [
        "study design",
        "drafting",
        "data collection",
    ]
    assert [text[one.person.start : one.person.end] for one in reading.contributions] == [
        "Anna Berg",
        "Anna Berg",
        "Carl Dyer",
    ]


def test_a_stop_before_the_colon_of_the_next_person():
    text = (
        "Anna Berg: Conceptualization, Methodology Carl Dyer.: Data curation. "
        "Anna Berg: Supervision.: Carl Dyer: Software, Validation.: Eva Frost: Visualization,"
    )
    assert told(text) == {
        "Anna": "conceptualization methodology supervision",
        "Carl": "data-curation software validation",
        "Eva": "visualization",
    }


def test_a_role_with_nobody_behind_it_is_nobody_s():
    text = "* Conceptualization: \n* Software: A.B.\n* Validation:\n* Resources: C.D.\n* Visualization: "
    assert told(text) == {"Anna": "software", "Carl": "resources"}


def test_initials_may_be_small_in_a_list_headed_by_roles():
    assert told("Software: ab, cd\n\nValidation: cd") == {"Anna": "software", "Carl": "software validation"}

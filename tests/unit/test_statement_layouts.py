"""Layouts beyond the usual: full stops alone, roles without a mark, lists that explain, addresses, ordinals."""

from __future__ import annotations

import pytest

from pycore.statement import read_statement
from tests.unit.statements import told, unread

WRITING, REVISION = "writing-original-draft", "writing-review-editing"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Study design. Anna Berg. Carl Dyer. Data analysis. Eva Frost. Drafting and revision of the paper. Anna Berg.",
         {"Anna": "methodology " + WRITING + " " + REVISION, "Carl": "methodology", "Eva": "formal-analysis"}),
        ("Anna Berg. Study design. Data collection. Carl Dyer. Data analysis.",
         {"Anna": "investigation methodology", "Carl": "formal-analysis"}),
        ("Study design AB; field observations and statistics CD; project administration EF.",
         {"Anna": "methodology", "Carl": "formal-analysis investigation", "Eva": "project-administration"}),
        ("Anna Berg: Conception and design, Drafting or revising the article. Carl Dyer: Acquisition of data.",
         {"Anna": "conceptualization methodology " + WRITING + " " + REVISION, "Carl": "investigation"}),
        # what a line says of its role
        ("**Anna Berg**\n1. Data curation - cleaned the cohort data\n2. Software - of the tracker\n\n"
         "**Carl Dyer**\n1. Formal Analysis: survival of the colonies\n2. Validation: writing of tests",
         {"Anna": "data-curation software", "Carl": "formal-analysis validation"}),
        ("authors:\n  - name: Anna Berg\n    roles:\n      - Software: true\n      - Validation: false\n"
         "  - name: Carl Dyer\n    roles:\n      - Software: no\n      - Supervision: yes",
         {"Anna": "software", "Carl": "supervision"}),
        # addresses
        ("Anna Berg: https://credit.niso.org/contributor-roles/formal-analysis/, "
         "https://credit.niso.org/contributor-roles/writing-review-editing/. Carl Dyer: "
         "https://dictionary.example.org/Contributor_Roles/Data_curation.",
         {"Anna": "formal-analysis " + REVISION, "Carl": "data-curation"}),
        ("- **Anna Berg** ([@aberg](https://example.org/aberg), [berg.example](https://berg.example)) — Software\n"
         "- **Carl Dyer** — Validation", {"Anna": "software", "Carl": "validation"}),
        ("**Software:** Anna Berg[![iD](icon_16x16.png)](https://example.org/0000) and Carl Dyer.\n"
         "**Validation:** Eva Frost.", {"Anna": "software", "Carl": "software", "Eva": "validation"}),
        # bars between entries, and between cells
        ("Anna Berg, Investigation, Data curation | Carl Dyer, Methodology, Resources\n"
         "| Eva Frost, Investigation, Supervi\nsion",
         {"Anna": "data-curation investigation", "Carl": "methodology resources", "Eva": "investigation supervision"}),
        ("Software, Anna Berg and Eva Frost | Validation, Carl Dyer\n| Resources, Anna Berg",
         {"Anna": "resources software", "Carl": "validation", "Eva": "software"}),
        ("Anna Berg | Software | Validation\nCarl Dyer | Resources | Supervision",
         {"Anna": "software validation", "Carl": "resources supervision"}),
        # brackets in brackets
        ("Anna Berg (Software [lead], Validation [equal], Resources [lead], Supervision [lead], Methodology [lead], "
         "Visualization [lead]), Carl Dyer (Investigation [supporting])",
         {"Anna": "methodology/lead resources/lead software/lead supervision/lead validation/equal visualization/lead",
          "Carl": "investigation/supporting"}),
        # authors by their places
        ("The first author collected the data. The second and third authors analysed the data.",
         {"Anna": "investigation", "Carl": "formal-analysis", "Eva": "formal-analysis"}),
        ("The first two authors collected the data. The last author supervised the work.",
         {"Anna": "investigation", "Carl": "investigation", "Eva": "supervision"}),
        ("The last two authors wrote the paper.", {"Carl": WRITING, "Eva": WRITING}),
        # a degree behind a role is of that role, whatever stands behind it; a colon behind a full stop ties nothing
        ("A.B.: supervision lead: project, funding acquisition, software.",
         {"Anna": "funding-acquisition software supervision/lead"}),
        ("A.B. software.  : validation C.D.", {"Anna": "software", "Carl": "validation"}),
    ],
)  # fmt: skip
def test_layouts(text, said):
    assert {name: " ".join(sorted(roles.split())) for name, roles in told(text).items()} == said


def test_of_alternatives_each_is_only_suggested():
    text = "Anna Berg: Conception and design, Drafting or revising the article. Carl Dyer: wrote the code."
    assert {
        one.role: one.basis for one in read_statement(text, ["Anna Berg", "Carl Dyer"]).contributions
    } == {
        "conceptualization": "wording",
        "methodology": "wording",
        WRITING: "inferred",
        REVISION: "inferred",
        "software": "wording",
    }


@pytest.mark.parametrize(
    ("written", "authors"),
    [
        ("B.&#214;.", ["Bodil Östlund", "Anna Berg"]),
        ("B.&Ouml;.", ["Bodil Östlund", "Anna Berg"]),
        ("B.&#xD6;.", ["Bodil Östlund", "Anna Berg"]),
        ("&Aring;.&Oslash;.", ["Åse Ørn", "Anna Berg"]),
        ("Jos&eacute; Fr&iacute;as", ["José Frías", "Anna Berg"]),
    ],
)
def test_character_references_are_characters(written, authors):
    first = authors[0].split()[0]
    assert told(f"Resources: {written}; Supervision: {written} and A.B.", authors) == {
        first: "resources supervision",
        "Anna": "supervision",
    }


def test_what_no_reference_stands_for_stays():
    assert unread("Anna Berg: Software, &bogus; things. Carl Dyer: Validation.") != []
    assert told("Anna Berg: Software &#1;&#99999999; and Validation.") == {"Anna": "software validation"}


@pytest.mark.parametrize(
    ("text", "authors"),
    [
        ("AB has had a grant from a mill to develop an assay. CD is paid by the mill and wrote its reports. "
         "The other authors declare no competing interests.", ["Anna Berg", "Carl Dyer"]),
        ("- **Review Committee**: Responsible for data collection and analysis.\n- **Design Team**: plans the study.",
         ["Review Committee", "Design Team"]),
        ("Developed a model of the market\n- Responsible for data analysis, and wrote a paper\n### Dale University",
         ["Dale University"]),
    ],
)  # fmt: skip
def test_interests_and_bodies_make_no_statement(text, authors):
    assert told(text, authors) == {}


def test_a_consortium_among_people_has_roles():
    authors = ["Anna Berg", "The Dale Consortium"]
    assert told("Software: Anna Berg. Resources: The Dale Consortium.", authors) == {
        "Anna": "software",
        "The": "resources",
    }


@pytest.mark.parametrize("nobody", ["\u2014", "", "none", "n/a"])
def test_a_row_of_a_table_with_nobody_in_it_is_nobodys(nobody):
    text = (
        "| Role | Authors |\n|---|---|\n| Software | Carl Dyer |\n"
        f"| Validation | {nobody} |\n| Supervision | Anna Berg |"
    )
    assert told(text, ["Anna Berg", "Carl Dyer"]) == {"Anna": "supervision", "Carl": "software"}


def test_the_line_after_one_with_nobody_is_read():
    text = "- **Software** \u2014 AB\n- **Validation** \u2014 *none*\n- **Supervision** \u2014 all authors"
    assert told(text, ["Anna Berg", "Carl Dyer"]) == {"Anna": "software supervision", "Carl": "supervision"}

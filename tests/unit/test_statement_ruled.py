"""Line numbers, marks before every line, blank lines within sentences; lost ligatures; lost commas."""

from __future__ import annotations

import pytest

from pycore.statement import read_statement
from tests.unit.statements import in_short

AUTHORS = ["Anna Berg", "Carl Dyer", "Eva Frost"]
LINES = [
    "Author contributions",
    "Anna Berg: software, valida-",
    "tion, data curation. Carl",
    "Dyer: supervision, writing",
    "\u2013 original draft. Eva Frost:",
    "formal analysis, resources,",
    "visualization.",
]
SAID = "DC SW VA; S WO; FA R VI"


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(LINES),
        "\n".join([f"{118 + place} {line}" for place, line in enumerate(LINES)]),
        "\n".join([f"  {9 + place}\t{line}" for place, line in enumerate(LINES)]),
        "\n".join([f"{line} {118 + place}" for place, line in enumerate(LINES)]),
        "\n\n".join([f"{118 + place} {line}" for place, line in enumerate(LINES)]),
        "\n\n".join(LINES),
        " \n \n".join(LINES),
        "\n\n".join([f"### {line}" for line in LINES]),
        "\n".join([f"## {line}" for line in LINES]),
        "\n\n".join([f"### {line}" for line in LINES])
        + "\n\nFunding\nThis work was funded by the Moss Trust.",
    ],
)
def test_what_every_line_carries_is_no_part_of_it(text):
    assert in_short(text, AUTHORS) == SAID


def test_places_are_those_of_the_text_as_given():
    text = "\n".join([f"{118 + place} {line}" for place, line in enumerate(LINES)])
    spans = [one.span for one in read_statement(text, AUTHORS).contributions if one.role == "validation"]
    assert text[spans[0].start : spans[0].end] == "valida-\n120 tion"


def test_numbered_entries_and_paragraphs_stay_apart():
    text = "Author contributions\n\n1. Anna Berg\n\nsoftware\n\n2. Carl Dyer\n\nvalidation, resources\n\n3. Eva Frost\n\nsupervision"
    assert in_short(text, AUTHORS) == "SW; R VA; S"


@pytest.mark.parametrize(
    ("broken", "short"),
    [
        ("Su-\n\npervision", "S"),
        ("valida-\n\n### tion", "VA"),
        ("re-\n\nsources", "R"),
        ("in-\n\nvestigation", "I"),
    ],
)
def test_a_role_torn_by_a_blank_line_is_one_though_a_half_is_a_word(broken, short):
    text = f"Author contributions\n\nAnna Berg: software. Carl Dyer: {broken}, writing \u2013 original draft."
    assert in_short(text, AUTHORS[:2]) == f"SW; {short} WO"


@pytest.mark.parametrize(
    ("term", "short"),
    [
        ("Soware", "SW"),
        ("validaon", "VA"),
        ("conceptualisaon", "C"),
        ("visualisaon", "VI"),
        ("invesgaon", "I"),
        ("administraon", "PA"),
        ("funding acquision", "FU"),
        ("data cura\ufffdon", "DC"),
        ("So\ufffdware", "SW"),
        ("valida\ue09fon", "VA"),
        ("ValidaƟon", "VA"),
        ("conceptualisa on", "C"),
        ("wring \u2013 original dra", "WO"),
        ("wri\ufffdng \u2013 review & edi\ufffdng", "WR"),
    ],
)
def test_a_role_without_its_ligatures_is_read(term, short):
    assert in_short(f"Supervision, A.B.; {term}, C.D.; Resources, E.F.", AUTHORS) == f"S; {short}; R"


@pytest.mark.parametrize(
    ("listed", "short"),
    [
        ("Formal analysis Investigation, Resources", "FA I R"),
        ("Resources, Software Validation, Supervision", "R SW S VA"),
        ("Methodology Supervision, Data curation", "DC M S"),
        ("resources data curation, software", "DC R SW"),
        ("Original draft writing Review and editing", "WO WR"),
        # one thing, not two
        ("performed software validation and wrote the draft", "VA WO"),
    ],
)
def test_roles_that_lost_the_comma_between_them_are_two(listed, short):
    assert (
        in_short(f"Author contributions: Anna Berg: {listed}. Carl Dyer: visualization.", AUTHORS[:2])
        == f"{short}; VI"
    )


@pytest.mark.parametrize(
    "joined",
    ["&amp;", "&amp;amp;", "&amp;amp;amp;", "&#38;"],
)
def test_an_entity_that_was_written_as_text_again_is_one(joined):
    text = f"Author contributions: Software: Anna O&rsquo;Berg {joined} Carl Dyer. Validation: Anna O&amp;rsquo;Berg."
    assert in_short(text, ["Anna O\u2019Berg", "Carl Dyer"]) == "SW VA; SW"


def test_the_head_and_the_number_of_a_page_part_no_list():
    text = (
        "Author contributions\nAnna Berg: Software; Resources;\n\nJournal of Odd Things 12 (2021) 1\u201314\n\n17\n\n"
        "Validation; Supervision.\nCarl Dyer: Visualization."
    )
    assert in_short(text, AUTHORS[:2]) == "R SW S VA; VI"

"""Definitions of CRediT's roles that are copied whole, and lists that a sentence leads to."""

from __future__ import annotations

import pytest

from tests.unit.statements import SHORT, in_short, told

AUTHORS = ["Anna Berg", "Carl Dyer"]

DEFINITIONS = {
    "C": "Ideas; formulation or evolution of overarching research goals and aims",
    "DC": "Management activities to annotate (produce metadata), scrub data and maintain research data for initial use and later reuse",
    "FA": "Application of statistical, mathematical, computational or other formal techniques to analyse or synthesise study data",
    "FU": "Acquisition of the financial support for the project leading to this publication",
    "I": "Conducting a research and investigation process, specifically performing the experiments, or data/evidence collection",
    "M": "Development or design of methodology; creation of models",
    "PA": "Management and coordination responsibility for the research activity planning and execution",
    "R": "Provision of study materials, reagents, materials, patients, laboratory samples, animals, instrumentation, computing resources or other analysis tools",
    "SW": "Programming, software development; designing computer programs; implementation of the computer code and supporting algorithms; testing of existing code components",
    "S": "Oversight and leadership responsibility for the research activity planning and execution, including mentorship external to the core team",
    "VA": "Verification, whether as a part of the activity or separate, of the overall replication/reproducibility of results/experiments and other research outputs",
    "VI": "Preparation, creation and/or presentation of the published work, specifically visualization/data presentation",
    "WO": "Preparation, creation and/or presentation of the published work, specifically writing the initial draft (including substantive translation)",
    "WR": "Preparation, creation and/or presentation of the published work by those from the original research group, specifically critical review, commentary or revision \u2013 including pre- or post-publication stages",
}


@pytest.mark.parametrize("short", sorted(DEFINITIONS))
def test_a_definition_says_its_role_and_no_other(short):
    name = next(role for role, letters in SHORT.items() if letters == short).replace("-", " ")
    if short in ("WO", "WR"):
        name = {"WO": "Writing \u2013 original draft", "WR": "Writing \u2013 review & editing"}[short]
    other = "S" if short != "S" else "R"
    tail = {"S": "Supervision", "R": "Resources"}[other]
    for said in (DEFINITIONS[short], f"{name} ({DEFINITIONS[short]})"):
        assert (
            in_short(f"Author contributions\nAnna Berg: {said}. Carl Dyer: {tail}.", AUTHORS)
            == f"{short}; {other}"
        )


@pytest.mark.parametrize(
    "text",
    [
        "For Anna Berg, the following CRediT roles apply: Software, Validation. For Carl Dyer, the role is: Resources.",
        "F\u00fcr Anna Berg werden derzeit folgende Rollen ausgewiesen: Software, Validierung. F\u00fcr C.D. gilt die Rolle: Ressourcen.",
        "The CRediT roles of Anna Berg are: Software, Validation. The contributions of Carl Dyer are: Resources.",
    ],
)
def test_a_sentence_leads_from_a_person_to_their_roles(text):
    assert in_short(text, AUTHORS) == "SW VA; R"


def test_a_new_sentence_begins_after_a_comma_where_a_verb_follows_the_last_name():
    assert in_short("The study was designed by Anna Berg, Carl Dyer wrote the paper.", AUTHORS) == "M; WO"
    assert in_short("Data were collected by A.B., C.D. analysed them.", AUTHORS) == "I; FA"
    assert in_short("Data were collected by A.B., C.D. and analysed.", AUTHORS) == "FA I; FA I"


def test_who_organizes_curated_data_manages_no_project():
    text = "Author contributions\n- Data curation and organization: A.B.\n- Organization: C.D."
    assert in_short(text, AUTHORS) == "DC; PA"


def test_a_system_may_be_a_program():
    assert told("Author contributions: Software: C.D. System development: A.B.", AUTHORS) == {
        "Anna": "software",
        "Carl": "software",
    }

"""The roles in their spellings and languages, and their degrees."""

from __future__ import annotations

import pytest

from pycore.credit import ROLES
from pycore.statement import read_statement
from tests.unit.statements import told, unread


@pytest.mark.parametrize("role", ROLES, ids=lambda role: role.slug)
@pytest.mark.parametrize(
    "change", ["as it is", "upper", "lower", "hyphen", "em dash", "and", "entity", "no space"]
)
def test_every_standard_term_is_read_in_every_spelling(role, change):
    term = role.term
    if change == "upper":
        term = term.upper()
    elif change == "lower":
        term = term.lower()
    elif change == "hyphen":
        term = term.replace("–", "-")
    elif change == "em dash":
        term = term.replace(" – ", "—")
    elif change == "and":
        term = term.replace("&", "and")
    elif change == "entity":
        term = term.replace("&", "&amp;").replace("–", "&#8211;")
    elif change == "no space":
        term = term.replace(" – ", "\u2010")
    assert told(f"Anna Berg: {term}. Carl Dyer: Software.")["Anna"] == role.slug


@pytest.mark.parametrize(
    ("term", "role"),
    [
        ("Conceptualisation", "conceptualization"),
        ("Visualisation", "visualization"),
        ("Writing - original draft preparation", "writing-original-draft"),
        ("Writing (original draft)", "writing-original-draft"),
        ("Writing original draft", "writing-original-draft"),
        ("Writing---original draft", "writing-original-draft"),
        ("Roles/Writing - original draft", "writing-original-draft"),
        ("Reviewing and Editing", "writing-review-editing"),
        ("Writing - Review \\& Editing", "writing-review-editing"),
        ("Writing, review and editing", "writing-review-editing"),
        ("Formmal analysis", "formal-analysis"),
        ("Data cura-\ntion", "data-curation"),
        ("Methodo-logy", "methodology"),
        ("Con\u00adceptu\u200balization", "conceptualization"),
        ("Funding", "funding-acquisition"),
        ("Acquisition of funding", "funding-acquisition"),
        ("Data Analyses", "formal-analysis"),
        ("Statistical analysis", "formal-analysis"),
        ("Data acquisition", "investigation"),
        ("Project management", "project-administration"),
    ],
)
def test_variants_and_damage_are_undone(term, role):
    assert told(f"Anna Berg: {term}, Supervision") == {
        "Anna": " ".join(sorted([role, "supervision"], key=_order))
    }


def _order(slug):
    return [role.slug for role in ROLES].index(slug)


@pytest.mark.parametrize(
    "term", ["Hardware", "Critical insights", "Quality assessment", "Theory", "Infrastructure"]
)
def test_roles_outside_credit_are_left_unread(term):
    text = f"Anna Berg: Software, {term}. Carl Dyer: Validation."
    assert told(text) == {"Anna": "software", "Carl": "validation"}
    assert term in unread(text)


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("conceptualización, análisis formal, redacción – borrador "
         "original", "conceptualization formal-analysis writing-original-draft"),
        ("conceituação; curadoria de dados; escrita – revisão e "
         "edição", "conceptualization data-curation writing-review-editing"),
        ("conceptualisation, analyse formelle, logiciel, rédaction - relectures et corrections",
         "conceptualization formal-analysis software writing-review-editing"),
        ("Konzeptualisierung, Formale Analyse, Datenpflege, Schreiben – Originalentwurf",
         "conceptualization data-curation formal-analysis writing-original-draft"),
        ("ideazione, analisi formale, cura dei dati, redazione – bozza originale",
         "conceptualization data-curation formal-analysis writing-original-draft"),
        ("概念化，数据管理，软件，写作-初稿，写作-审阅和编辑", "conceptualization data-curation "
                                       "software writing-original-draft writing-review-editing"),
        ("概念化、ソフトウェア、執筆 – 草稿作成", "conceptualization software writing-original-draft"),
        ("개념화, 데이터 큐레이션, 소프트웨어, 집필 – 초안 "
         "작성", "conceptualization data-curation software writing-original-draft"),
        ("разработка концепции, формальный анализ, визуализация, получение финансирования",
         "conceptualization formal-analysis funding-acquisition visualization"),
        ("konseptualisasi, kurasi data, perangkat lunak, penulisan – draf awal",
         "conceptualization data-curation software writing-original-draft"),
    ],
)  # fmt: skip
def test_terms_of_other_languages(text, roles):
    assert told(f"Anna Berg: {text}.") == {"Anna": roles}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Anna Berg: Software (lead), Validation (supporting).", "software/lead validation/supporting"),
        ("Anna Berg: Software [equal]; Validation.", "software/equal validation"),
        ("Anna Berg: Software: Lead; Validation: Equal", "software/lead validation/equal"),
        ("Anna Berg: Software\n(lead); Validation (equal)", "software/lead validation/equal"),
        ("Anna Berg played a lead role in software and validation, and a supporting role in visualization.",
         "software/lead validation/lead visualization/supporting"),
        ("Software, A.B. (lead), C.D. (supporting).", "software/lead"),
        ("Anna Berg: software (liderança), validação (igual)", "software/lead validation/equal"),
        ("Anna Berg: software (lead, equal)", "software"),
        ("Anna Berg led the software and supported the validation.", "software validation"),
        ("Anna Berg and Carl Dyer contributed equally to this work. Anna Berg: software", "software"),
    ],
)  # fmt: skip
def test_degrees_are_read_where_they_are_stated(text, said):
    assert told(text)["Anna"] == said


def test_a_reading_says_which_degree_belongs_to_whom():
    assert told("Software, A.B. (lead), C.D. (supporting).") == {
        "Anna": "software/lead",
        "Carl": "software/supporting",
    }


def test_terms_are_stated_terms():
    assert {
        one.basis for one in read_statement("A.B.: Formal analysis, Software", ["A.B."]).contributions
    } == {"term"}

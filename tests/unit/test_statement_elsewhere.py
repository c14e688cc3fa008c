"""What follows a statement and speaks of something else takes nothing of the statement with it."""

from __future__ import annotations

import pytest

from pycore.statement import read_statement
from tests.unit.statements import AUTHORS, told

SAID = {"Anna": "software", "Carl": "supervision", "Eva": "supervision"}


@pytest.mark.parametrize(
    "after",
    [
        "\nFunding: This work received no external funding.",
        " Funding: This work was supported by the Moss Trust.",
        "\nFunding\nThis work was funded by the Moss Trust.",
        "\nEthics: The study was approved by the ethics board.",
        "\nThe trials were paid by the Moss Trust.",
    ],
)
@pytest.mark.parametrize("before", ["Author contributions: ", ""])
def test_the_dot_of_initials_ends_the_sentence_before_it(before, after):
    assert told(f"{before}Software: A.B.; supervision: C.D. and E.F.{after}") == SAID


def test_a_list_that_goes_on_behind_a_broken_line_is_one():
    text = "Author contributions: Software, A.B.;\nsupervision, C.D. and\nE.F. The work was funded by the Moss Trust."
    assert told(text) == SAID


def test_a_group_that_does_something_itself_is_no_member_of_the_list_before_it():
    text = (
        "The platform was provided by A.B. and C.D., all authors commented on the drafts of the manuscript."
    )
    assert told(text)["Eva"] == "writing-review-editing"


def test_those_who_helped_with_the_fabrication_did_not_analyse():
    text = (
        "Author contributions: A.B. performed the experiments, and analysed the data, with fabrication assistance "
        "from C.D. and technical support from E.F. and G.H."
    )
    assert told(text, ["Anna Berg", "Carl Dyer", "Eva Frost", "Gus Hale"]) == {
        "Anna": "formal-analysis investigation"
    }


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("AB: investigación. CD: supervisión. EF: software.", "Los autores declaran no haber recibido financiamiento."),
        ("AB: investigación. CD: supervisión. EF: software.", "Este trabajo no recibió financiación."),
        ("AB: investigación. CD: supervisión. EF: software.", "Todos los autores cumplen los criterios de autoría."),
        ("AB: investigação. CD: supervisão. EF: software.", "Os autores declaram não ter recebido financiamento."),
        ("AB: indagine. CD: supervisione. EF: software.", "Gli autori dichiarano di non aver ricevuto finanziamenti."),
        ("AB : enquête. CD : supervision. EF : logiciel.", "Les auteurs déclarent n'avoir reçu aucun financement."),
        ("AB: Untersuchung. CD: Betreuung. EF: Software.", "Die Autoren erklären, keine Finanzierung erhalten zu haben."),
        ("AB: onderzoek. CD: supervisie. EF: software.", "De auteurs verklaren geen financiering te hebben ontvangen."),
    ],
)  # fmt: skip
@pytest.mark.parametrize("heading", ["", "Financiamiento: ", "Financiación\n"])
@pytest.mark.parametrize("text", ["{0} {1}", "{0}\n\n{1}", "{1} {0}"])
def test_what_the_authors_declare_of_money_and_rules_is_no_role(before, after, heading, text):
    said = {"Anna": "investigation", "Carl": "supervision", "Eva": "software"}
    assert told(text.format(before, heading + after)) == said


@pytest.mark.parametrize(
    "text",
    [
        'Use initials to name authors, e.g., "AB designed the work and drafted the paper; EF found the money."',
        "Please state who did what (e.g. AB wrote the paper, EF analysed the data).",
    ],
)
def test_an_example_in_instructions_is_nobody_s_doing(text):
    assert told(text) == {}


@pytest.mark.parametrize(
    "before",
    [
        "Declaration of competing interest\n\nThe author wrote the program that is sold, and tested it.",
        "Competing interests\n\nAll authors developed the software.",
    ],
)
def test_a_paragraph_under_another_heading_is_of_that_heading_whoever_begins_it(before):
    assert told(f"{before}\n\nAuthor contributions\n\nAnna Berg: Validation.") == {"Anna": "validation"}


def test_that_no_studies_were_done_is_nobody_s_doing():
    text = "Anna Berg: Software.\n\nThis study does not contain any studies performed by any of the authors."
    assert told(text) == {"Anna": "software"}


@pytest.mark.parametrize(
    "after",
    [
        "Funding Open access funding provided by the Moss Union.",
        "Funding\nOpen access was made possible by the Moss Union.",
        "## Financiamento\n\nNenhum financiamento externo. O autor nada recebeu.",
        "# Financement\n\nAucun.",
        "Finanzierung\nKeine.",
    ],
)
def test_a_part_about_money_gives_nobody_a_role(after):
    text = f"Author Contributions Anna Berg wrote the code.\nCarl Dyer supervised all the work.\n\n{after}"
    reading = read_statement(text, AUTHORS)
    assert [(one.author, one.role, one.certain) for one in reading.contributions] == [
        (0, "software", True),
        (1, "supervision", True),
    ]
    assert reading.unread == ()


@pytest.mark.parametrize("people", ["A.B.", "Anna Berg and E.F.", "all authors"])
def test_money_somebody_found_is_a_role(people):
    text = f"Author contributions\n\nSoftware: C.D. and A.B.\n\nFunding\n\n{people}\n"
    assert "funding-acquisition" in told(text)["Anna"]

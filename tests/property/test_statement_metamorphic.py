"""What changes nothing in who did what changes nothing in the reading of a statement."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pycore.statement import read_statement
from tests.property.statements import initials

PEOPLE = [
    ["Anna Berg", "Carl Dyer", "Eva Frost"],
    ["Wei Zhou", "Min Liang", "Jun Tao"],
    ["María García Pérez", "Jean-Luc Moreau", "Øystein Håland"],
    ["Karin van der Esch", "Piotr Kowalczyk", "Ngozi Okafor"],
]

# {0}, {1}, {2} stand for the people.
STATEMENTS = [
    "Conceptualization, {0} and {1}; methodology, {1}; writing - original draft, {2}; supervision, {0}, {1} and {2}.",
    "{0}: Software, Validation, Writing - review & editing. {1}: Data curation. {2}: Funding acquisition.",
    "{0} and {1} designed the study. {2} collected the samples and analysed the data with help from {1}. {0} wrote "
    "the paper, and {1} revised it.",
    "The experiments were performed by {0} and {2}. The manuscript was drafted by {1} under the supervision of {0} and "
    "was revised by all authors.",
    "{0} (guarantor) conceived the study; {1}, together with {2}, extracted the RNA and prepared the figures.",
    "{0}: Conceptualization (lead), Investigation (equal). {1}: Investigation (equal), Resources (supporting). {2}: "
    "Visualization (lead).",
    "{2} provided the seeds and secured funding. {1} carried out the field work, performed the statistical analysis "
    "and implemented the tracker. {0} coordinated the project.",
]

Told = dict[tuple[int, str], "str | None"]


def told(text: str, authors: list[str]) -> Told:
    return {(one.author, one.role): one.degree for one in read_statement(text, authors).contributions}


def named(statement: str, people: list[str], style: str) -> str:
    names = people if style == "full" else [initials(name, style) for name in people]
    return statement.format(*names)


CASES = [(statement, style) for statement in STATEMENTS for style in ("full", "A.B.", "AB")]
EVERY = pytest.mark.parametrize(("statement", "style"), CASES)


@EVERY
def test_other_names_did_the_same(statement: str, style: str) -> None:
    readings = [told(named(statement, people, style), people) for people in PEOPLE]
    assert readings[0] != {}
    assert all(reading == readings[0] for reading in readings)


@EVERY
def test_the_order_of_the_authors_changes_nothing(statement: str, style: str) -> None:
    people = PEOPLE[0]
    text = named(statement, people, style)
    for order in ([2, 0, 1], [1, 2, 0], [0, 2, 1]):
        reading = told(text, [people[at] for at in order])
        assert {(order[at], role): degree for (at, role), degree in reading.items()} == told(text, people)


@EVERY
def test_middle_names_in_the_byline_change_nothing(statement: str, style: str) -> None:
    people = PEOPLE[0]
    text = named(statement, people, style)
    assert told(text, ["Anna Quirina Berg", "Carl Z. Dyer", "Eva Maria Frost"]) == told(text, people)


@EVERY
def test_capitals_in_the_byline_change_nothing(statement: str, style: str) -> None:
    for people in PEOPLE:
        text = named(statement, people, style)
        capitals = [" ".join([*name.split()[:-1], name.split()[-1].upper()]) for name in people]
        assert told(text, capitals) == told(text, people)
        assert told(text, [name.upper() for name in people]) == told(text, people)


CHANGES: dict[str, Callable[[str], str]] = {
    "long dashes": lambda text: text.replace(" - ", " \u2013 "),
    "dashes without blanks": lambda text: text.replace(" - ", "\u2014"),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "two blanks": lambda text: text.replace(". ", ".  "),
    "entities": lambda text: text.replace("&", "&amp;").replace(" and ", "&nbsp;and "),
    "bold": lambda text: "**" + text.replace(": ", ":** ", 1) if ": " in text else "**" + text + "**",
    "wrapped": lambda text: wrapped(text),
    "heading": lambda text: "Author Contributions\n" + text,
    "heading and blank line": lambda text: "## Author contributions\n\n" + text,
    "run-in heading": lambda text: "Author contributions: " + text,
    "closing sentence": lambda text: text + " All authors have read and agreed to the published version.",
    "interests after it": lambda text: text + "\n\nCompeting interests\n\nThe authors declare none.",
    "funding after it": lambda text: text + " Funding: This work was supported by the Dale Trust.",
    "thanks after it": lambda text: (
        text + "\n\nAcknowledgements\nWe thank Otto Quast for help with the figures."
    ),
    "data after it": lambda text: (
        text + " Data availability: The data are in the repository of the Dale Trust."
    ),
}


def wrapped(text: str) -> str:
    words = text.split(" ")
    return "".join([word + ("\n" if place % 7 == 6 else " ") for place, word in enumerate(words)])


@pytest.mark.parametrize("change", CHANGES)
@EVERY
def test_what_surrounds_the_words_changes_nothing(statement: str, style: str, change: str) -> None:
    people = PEOPLE[0]
    text = named(statement, people, style)
    assert told(CHANGES[change](text), people) == told(text, people)


@EVERY
def test_quotation_marks_and_apostrophes_of_any_kind_are_alike(statement: str, style: str) -> None:
    people = ["Ann O'Hara", "Carl Dyer", "Eva Frost"]
    text = named(statement, people, "full")
    assert told(text.replace("'", "\u2019"), people) == told(text, people)
    assert told(text, [people[0].replace("'", "\u2019"), *people[1:]]) == told(text, people)


TERMS = (
    "Conceptualization",
    "data curation",
    "Formal analysis",
    "Project administration",
    "Software",
    "Writing - review & editing",
)


@pytest.mark.parametrize("term", TERMS)
def test_a_blank_or_a_hyphen_within_a_word_changes_nothing(term):
    authors = PEOPLE[0]
    said = "Visualization, A.B.; {}, C.D. and E.F.; Resources, A.B."
    whole = told(said.format(term), authors)
    for place in range(1, len(term)):
        if term[place - 1].isalpha() and term[place].isalpha():
            for mark in (" ", "- ", "\n") if 1 < place < len(term) - 1 else (" ",):
                torn = term[:place] + mark + term[place:]
                assert told(said.format(torn), authors) == whole, torn

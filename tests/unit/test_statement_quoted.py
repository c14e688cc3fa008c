"""Statements in a program's text: what stands in its quotation marks is read, and never certain."""

from __future__ import annotations

import pytest

from pycore.statement import read_statement
from tests.unit.statements import AUTHORS, told

SAID = {"Anna": "software", "Carl": "validation"}


@pytest.mark.parametrize(
    "text",
    [
        "heading('Author contributions', level=1)\np('A.B. wrote the code. C.D. validated the model.')\n",
        'NL.join([\nr"Software, A.B.; validation,",\nr"C.D. All authors approved the text."]))\n',
        "# Author contributions\npaper.get(\n    'share',\n    'A.B. wrote the code. '\n    'C.D. validated the model.'\n)\n",
    ],
)
def test_what_a_program_quotes_is_read_and_asked_about(text):
    assert told(text) == SAID
    assert not any(one.certain for one in read_statement(text, AUTHORS).contributions)


def test_words_in_quotation_marks_are_no_program():
    text = "Author contributions: A.B. wrote the code (\"the tool\") and C.D. validated the 'model'."
    assert told(text) == SAID
    assert all(one.certain for one in read_statement(text, AUTHORS).contributions)


def test_the_places_are_those_of_the_text_as_it_was_given():
    text = "h('Author contributions', level=1)\np('A.B. wrote the code.')\n"
    (one,) = read_statement(text, AUTHORS).contributions
    assert text[one.span.start : one.span.end] == "wrote the code"

"""What others did, told in a sentence about somebody; what only states how something is."""

from __future__ import annotations

import pytest

from pycore.statement import read_statement
from tests.unit.statements import AUTHORS, in_short

START = "Author contributions: "


@pytest.mark.parametrize(
    ("text", "short"),
    [
        # an aside about one of several
        ("A.B. wrote the code. All authors advised C.D. while he collected the samples.", "SW S; S; S"),
        ("A.B. wrote the code. Both met A.B. weekly when she analyzed the data.", "SW; -; -"),
        ("C.D. supported A.B. as she drafted the paper; E.F. wrote the software.", "-; -; SW"),
        ("A.B. wrote the software while she analyzed the data.", "FA SW; -; -"),
        ("A.B. wrote the software while C.D. analyzed the data.", "SW; FA; -"),
        # how things were
        ("E.F. worked with A.B. to ensure the wording was correct.", "-; -; -"),
        ("E.F. wrote the code and checked that the figures were correct.", "-; -; SW"),
        ("E.F. corrected the manuscript. The text was corrected by A.B.", "WR; -; WR"),
        # help of any kind
        ("A.B. collected the samples with nautical help from C.D. and with kind support by E.F.", "I; -; -"),
        (
            "A.B. wrote the paper with much statistical guidance from C.D. and editorial advice from E.F.",
            "WO; -; -",
        ),
        ("A.B. analyzed the data with engineering support provided by C.D.", "FA; -; -"),
        # studies that have a name
        ("A.B. performed the statistical analysis using the Lake and River Study.", "FA; -; -"),
        ("A.B. analyzed the data of the Moss Experiment and wrote the paper.", "FA WO; -; -"),
        ("A.B. performed the study and the experiment.", "I; -; -"),
        # things with a role of their own before one verb
        ("The funding and the reagents were provided by A.B.", "FU R; -; -"),
        ("The samples and the financial support were provided by A.B. and C.D.", "FU R; FU R; -"),
        # a draft, hardware, a method that somebody gave
        ("A.B. developed the draft. C.D. debugged the scripts; E.F. debugged the hardware.", "WO; SW; -"),
        ("A.B. provided a method for the counts. C.D. provided the reagents.", "-; R; -"),
    ],
)
def test_only_those_who_are_said_to_have_done_it_did(text, short):
    assert in_short(START + text, AUTHORS) == short


def test_validated_alone_is_asked_about():
    said = read_statement(
        START + "A.B. wrote the code and validated. C.D. validated the model.", AUTHORS
    ).contributions
    assert [(one.author, one.certain) for one in said if one.role == "validation"] == [(0, False), (1, True)]

"""Pages whose blanks are lost."""

from __future__ import annotations

import pytest

from pycore.statement import read_statement
from tests.unit.statements import in_short

AUTHORS = ["Anna Berg", "Carl D. Dyer", "Eva Frost"]

GLUED = {
    "Authorcontributions A.B.designedthestudyandwrotethemanuscript.C.D.D.performedtheexperiments.Allauthors\n"
    "reviewedthemanuscript.": "M WO; I; -",
    "ABledtheresearch,conductedexperiments,anddraftedthemanuscript;CDDandEFprovidedfeedback,draftedand\n"
    "reviewedthemanuscript.": "I S WO; WO WR; WO WR",
    "AUTHORCONTRIBUTIONS\nAnnaBergconceivedtheideaandcollectedthesamples.CarlD.DyerandEvaFrostanalyzedthedata\n"
    "andeditedthemanuscript.": "C I; FA WR; FA WR",
    "Theseresultsindicatethattheponds\nwerefull.AuthorContributions: Software, A.B.; validationandre-\nsources,"
    "C.D.D.andE.F.Allauthorshavereadandagreedtothepublishedversionofthemanuscript.": "SW; R VA; R VA",
    "Authorcontributions: A.B.contributedtotheacquisitionofdataandtheinterpretationofthedata;C.D.D.wrotethe\n"
    "manuscriptwithinputfromallauthors.": "FA I; WO; -",
}


@pytest.mark.parametrize(("text", "roles"), GLUED.items())
def test_words_without_blanks_are_parted(text, roles):
    assert in_short(text, AUTHORS) == roles


def test_places_are_those_of_the_text_as_given():
    text = "Authorcontributions A.B.designedthestudyandwrotethemanuscript.C.D.D.performedtheexperiments."
    reading = read_statement(text, AUTHORS)
    said = {(one.author, one.role): text[one.span.start : one.span.end] for one in reading.contributions}
    assert said[0, "writing-original-draft"] == "wrotethemanuscript"
    assert said[1, "investigation"] == "performedtheexperiments"
    assert {text[one.person.start : one.person.end] for one in reading.contributions} == {"A.B.", "C.D.D."}


@pytest.mark.parametrize("word", ["theoretical", "immunohistochemistry", "electroencephalography"])
def test_long_words_stay_whole(word):
    text = f"A.B. wrote the {word} part; C.D.D. analysed the data; E.F. collected {word} data."
    assert in_short(text, AUTHORS).split("; ")[1:] == ["FA", "I"]

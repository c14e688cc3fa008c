"""A text without a heading is what it looks like: prose about something else gives nothing, a doubtful text nothing certain."""

from __future__ import annotations

import pytest

from pycore.statement import read_statement
from tests.unit.statements import AUTHORS, told


@pytest.mark.parametrize(
    "text",
    [
        # How something was done, in a section on methods.
        "Water samples were taken by A.B. at nine lakes. They were kept at 4 °C until E.F. measured chlorophyll.",
        "Two raters (A.B. and C.D.) coded all transcripts; agreement was checked with kappa in a random fifth of them.",
        "Interviews were held by A.B. in 2017. Tapes were transcribed and translated from Sami by a company.",
        # Works that are cited.
        "Berg, A., & Dyer, C. (2014). Validation and visualization of software. Journal of Tools, 3(1), 4-19.",
        "(7) Frost, E.; Berg, A. Methodology and Formal Analysis. J. Inv. Res. 2011, 14, 201-220.",
        "Dyer C, Frost E (2009) Project administration in schools. Open Press, Cork. Berg A (2001) Supervision. Bergen.",
        # Lives.
        "Anna Berg is a glaciologist. She developed the first such model, wrote two textbooks and supervised many.",
        "Carl Dyer designed the tower, raised the funds and directed its construction until his death in 1988.",
        # What somebody is called, and where they work.
        "Anna Berg, Software Architect; Carl Dyer, Visualization Designer; Eva Frost, Validation Engineer.",
        "Anna Berg, School of Supervision, University of Oslo; Carl Dyer, Institute of Software and Visualization.",
        "Anna Berg - Software Librarian; Carl Dyer - Drilling Supervisor; Eva Frost - Visualization Artist",
        "The map was kindly drawn by Anna Berg, and Carl Dyer wrote the software; their help is appreciated.",
        # Money, consent, a journal's work, news.
        "The Fund supported data collection (A.B., PI) and, through a prize, the visualization work of C.D. and E.F.",
        "The board reviewed the protocol. Consent was taken by A.B. before data collection began in each village.",
        "Maria was told by the referees that Carl Dyer had analysed the data well. Her reply was edited by Eva Frost.",
        "'We collected the cores in a storm,' says Anna Berg. Her student Carl Dyer then drew the maps of the fjord.",
        # What is still to be done.
        "Anna Berg will write the report, Carl Dyer will analyse the costs and Eva Frost will design the poster.",
        # Other languages.
        "Die Proben wurden von A.B. genommen und bei −20 °C gelagert. Die Auswertung erfolgte im Labor der Stadt.",
        "Les entretiens ont été réalisés par A.B. en 2016, puis transcrits et codés à l'aide d'un logiciel.",
        "Merci à Anna Berg pour la collecte des données et à Carl Dyer pour les logiciels.",
        "BERG, A.; DYER, C. Metodologia e validação. Revista de Pesquisa, v. 2, n. 3, p. 4-19, 2018.",
        "Si ringrazia Anna Berg per la raccolta dei dati e Carl Dyer per la revisione del testo.",
    ],
)
def test_passages_about_something_else_give_nothing(text):
    reading = read_statement(text, AUTHORS)
    assert reading.contributions == ()
    assert not reading.is_statement


@pytest.mark.parametrize(
    "text",
    [
        "A.B. collected the samples.",
        "A.B. will collect the samples and write the paper.",
        "A.B. grew the lichens and froze the spores. C.D. counted the mites.",
    ],
)
def test_little_is_read_and_nothing_of_it_is_certain(text):
    reading = read_statement(text, AUTHORS)
    assert reading.contributions
    assert not any(one.certain for one in reading.contributions)


@pytest.mark.parametrize(
    "text",
    [
        "A.B. collected the data and drafted the paper. C.D. revised it.",
        "A.B. and C.D. conceived the study; E.F. analysed the data. All authors approved the final text.",
        "Anna Berg: Software, Validation; Carl Dyer: Supervision.",
        "Software: A.B.",
        "Conceptualization, A.B.; writing – original draft, C.D.",
        "Author contributions: A.B. collected the samples.",
    ],
)
def test_what_says_who_wrote_or_lists_terms_is_a_statement(text):
    reading = read_statement(text, AUTHORS)
    assert reading.contributions
    assert all(one.certain for one in reading.contributions)


def test_a_heading_above_the_text_makes_it_a_statement():
    text = "A.B. sampled nine lakes near the Institute in 2017. E.F. measured chlorophyll with her own fluorometer."
    assert read_statement(text, AUTHORS).contributions == ()
    headed = read_statement(text, AUTHORS, headed=True).contributions
    assert {one.author for one in headed} == {0, 2}
    assert any(one.certain for one in headed)


def test_a_statement_among_strange_words_is_read_and_asked_about():
    text = (
        "A.B. wrote the paper in 2015 in Umeå. C.D. ran the zonal wobble and crustal flux sweeps and "
        "tuned the magnetron."
    )
    reading = read_statement(text, AUTHORS)
    assert told(text)["Anna"] == "writing-original-draft"
    assert not any(one.certain for one in reading.contributions)


def test_who_is_no_author_may_have_done_something():
    text = "Otto Quast Beil analysed the sediments. A.B. designed the study."
    assert told(text) == {"Anna": "methodology"}


def test_the_year_in_a_page_s_head_says_nothing_of_the_list_below_it():
    head = "ber 13, 2018                                  14 / 18\n      Lakes and quaggas\n\n\n\n"
    text = (
        head
        + "      Formal analysis: Anna Berg.\n      Methodology: Anna Berg, Carl Dyer.\n      Software: Eva Frost.\n"
    )
    assert told(text) == {"Anna": "formal-analysis methodology", "Carl": "methodology", "Eva": "software"}

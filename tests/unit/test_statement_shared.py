"""What a sentence does not say twice: subjects and verbs shared over "and", "it", "these", "both"; what things are for."""

from __future__ import annotations

import pytest

from tests.unit.statements import in_short, unread

THREE = ["Anna Berg", "Carl Dyer", "Eva Frost"]
FOUR = [*THREE, "Gus Holm"]


@pytest.mark.parametrize(
    ("text", "authors", "short"),
    [
        # who did the first thing did the second with somebody else
        ("AB had the idea and, with CD, built the sensors.", THREE, "C M; M; -"),
        ("A.B. secured the grant and together with C.D. and E.F. wrote the paper.", THREE, "FU WO; WO; WO"),
        # the verb holds for those named next
        ("AB helped with the microscopy and CD with cell counting.", THREE, "I; I; -"),
        ("AB wrote the introduction, CD the results section and EF the appendix.", THREE, "WO; WO; WO"),
        ("AB did the fieldwork in Peru and CD that in Chile.", THREE, "I; I; -"),
        ("AB drafted chapter 1, and CD the figures.", THREE, "WO; VI; -"),
        ("AB had primary responsibility for the survey, CD for nothing else.", THREE, "I; -; -"),
        # a person somebody helped is no subject of the next verb
        ("AB supported CD and critically revised the paper.", THREE, "WR; -; -"),
        ("AB helped CD and EF wrote the paper.", THREE, "-; WO; WO"),
        # who supervised did that; nobody is said to have done the rest
        ("The work was carried out under the supervision of AB. CD wrote the paper.", THREE, "S; WO; -"),
        ("All of this was done under the supervision of AB, who designed the trial.", THREE, "M S; -; -"),
        ("The study was designed and supervised by AB.", THREE, "M S; -; -"),
        ("Under the supervision of AB, CD and EF performed the experiments.", THREE, "S; I; I"),
        ("AB ran the assays under the supervision and review of CD.", THREE, "I; S; -"),
        # whom a number, "both" and "all other authors" mean
        ("AB collected the data, CD analysed them, and both wrote the paper.", FOUR, "I WO; FA WO; -; -"),
        (
            "AB, CD and EF planned the work. All three have contributed to the design of the trial.",
            FOUR,
            "M; M; M; -",
        ),
        ("AB wrote the paper. CD and all other authors revised it.", THREE, "WO WR; WR; WR"),
        ("AB and CD: software. All: review and editing.", THREE, "SW WR; SW WR; WR"),
        # in what capacity somebody did something names nobody else
        ("CD, as the last author, revised the text. AB as first author wrote it.", THREE, "WO; WR; -"),
        ("The paper was revised by AB as senior author.", THREE, "WR; -; -"),
        ("The senior author supervised the study as well as the first author.", THREE, "-; -; S"),
        # what is left out was done by others, or by nobody
        ("AB did the assays except the blots, which were done by CD.", THREE, "I; I; -"),
        (
            "AB performed the tests with the exception of the statistical analysis, done by CD.",
            THREE,
            "I; FA; -",
        ),
        # who made what somebody used; whose supervisor somebody is
        ("AB used the code written by CD to calculate the indices.", THREE, "FA; SW; -"),
        ("AB wrote the paper. AB's supervisor CD suggested the study.", THREE, "WO; C; -"),
        ("AB took the samples, CD finished them.", THREE, "I; -; -"),
        # "it" and "these"
        ("AB collected literature and wrote the article. CD edited it.", THREE, "I WO; WR; -"),
        ("AB planned the experiments and CD performed these.", THREE, "M; I; -"),
        # what goes on after "supervising"
        (
            "AB was responsible for supervising the study, and drafting and revising the text.",
            THREE,
            "S WO WR; -; -",
        ),
        ("AB did this in addition to writing, reviewing, and editing the manuscript.", THREE, "WO WR; -; -"),
        ("AB studied the larvae by designing and performing feeding trials.", THREE, "I M; -; -"),
        # two letters of a name, and the letter of the other
        ("KAM and SBE wrote the paper.", ["Karthik M", "Silvia Bern"], "WO; WO"),
    ],
)
def test_what_is_shared_is_read_for_each(text, authors, short):
    assert in_short(text, authors) == short


@pytest.mark.parametrize(
    ("said", "short"),
    [
        # what a thing is for, or of, was not done
        ("prepared samples for protein analysis", "I"),
        ("provided funding for data collection", "FU"),
        ("wrote scripts for the analysis of images", "SW"),
        ("had the idea of writing the paper", "C"),
        ("provided the sampling frame", "R"),
        ("offered support for the statistical analysis", "FA"),
        # drafts and versions of other things than texts
        ("developed the first version of the app", "SW"),
        ("wrote the first draft of the protocol", "M"),
        ("wrote the first draft of the software paper", "WO"),
        # what is based on something
        ("wrote a draft based on interviews", "WO"),
        # one thing says of what kind the other is
        ("constructed the tissue-specific models", "M"),
        # kinds of doing
        ("set up the camera traps", "I"),
        ("set up the model", "M"),
        ("took the data", "I"),
        ("computed the indices", "FA"),
        ("ran the regression models", "FA"),
        ("did the bioinformatics", "FA"),
        ("constructed the phylogenetic tree", "FA"),
        ("characterised the mutants", "I"),
        ("coded the interviews", "FA"),
        ("coded the experiment", "SW"),
        ("compiled the database", "DC"),
        ("added the parser", "SW"),
        ("implemented the search strategy", "I"),
        ("supplied the photographs", "R"),
        ("contributed the scripts", "SW"),
        ("contributed code", "SW"),
        ("stained the sections", "I"),
        ("wrote the sections", "WO"),
        ("contributed to subsequent versions", "WR"),
        ("finalized the manuscript", "WR"),
        ("provided feedback", "WR"),
        ("wrote the interpretation", "WO"),
        ("checked the derivations", "VA"),
        ("trained the classifier", "-"),
        ("assisted in reference management", "-"),
        ("have seen and approved the text", "-"),
    ],
)
def test_what_was_done_is_told_from_what_it_was_for(said, short):
    assert in_short(f"Author contributions: AB {said}. CD wrote the paper.", THREE[:2]) == f"{short}; WO"


def test_all_who_only_commented_are_given_nothing():
    assert in_short("AB wrote the paper. All authors provided feedback.", THREE) == "WO; -; -"


def test_work_done_by_nobody_is_left_unread():
    assert unread("The work was carried out under the supervision of AB. CD wrote the paper.", THREE)

"""Texts that are no statements give nothing."""

from __future__ import annotations

import pytest

from pycore.language import say
from pycore.statement import read_statement
from tests.unit.statements import AUTHORS, told


@pytest.mark.parametrize(
    "text",
    [
        "",
        "We thank A.B. for technical assistance and C.D. for comments on the manuscript. E.F. helped "
        "with the data collection.",
        "A.B. was supported by grant 12 of the Foundation. The funders had no role in study design, "
        "data collection and "
        "analysis, decision to publish, or preparation of the manuscript.",
        "Competing interests: A.B. is an employee of a company that develops software. C.D. declares no "
        "conflict of interest.",
        "Authors must specify their roles: conceptualization, methodology, software. For A.B. and C.D. "
        "see the guide.",
        "## Author contributions\n- Conceptualization: Author A; Author B\n- Software: Author A",
        "Author contributions: Conceptualization, [Author 1]; software, [Author 2].",
        "# CRediT statement\nPlaceholder: Anna Berg: conceptualization.",
        '# CRediT statement\nUse this format: "A.B.: software; C.D.: validation, resources."',
        '# CRediT statement\nExample: "A.B.: software; C.D.: validation, resources."',
        "# Author contributions\nFor example: A.B. designed the study; C.D. wrote the paper.",
        "Contribution des auteurs\nExemple : A.B. : logiciel ; C.D. : supervision.",
        "# Author contributions\nAnna Berg: software. [To be completed.]",
        "Conceptualization | Ideas; formulation of overarching research goals and aims",
        "The rain fell on the hills while Anna Berg walked along the river toward the old mill and, as "
        "evening came, "
        "successfully acquired funding from the passing miller and his many curious friends.",
        "Agradecemos a A.B. por la revisión del manuscrito.",
        "感谢 Anna Berg 对数据分析的帮助。",
        "[A.B.] conceived the study and wrote the software. [C.D.] supervised the project.",
        "Author contributions\nAll authors designed the study. The draft was written by [Name].",
        "Each author should have made substantial contributions to the design of the study.",
        "## Authors' contributions\nAn example template for teams: A.B. and C.D. designed the study. A.B. wrote the code.",
        "# Authors\nAll authors satisfy the following ICMJE [criteria](https://quay.test/roles) for authorship:\n"
        "1. Substantial contributions to the conception or design of the work; or the acquisition or analysis of data for the work; "
        "AND\n2. Drafting the work or revising it critically; AND\n3. Final approval",
        "Anna Berg: software; Carl Dyer: validation. [placeholder; to be checked before submission]",
        "I was responsible for data collection and wrote software at the Anna Berg Institute.",
        "An assistant of Anna Berg was used for drafting and editing the text with generative AI.",
        "Anna Berg and Carl Dyer are members of the Northern Data organisation.",
        "It does not qualify:\n\nNo example:\n\n```text\nAuthor contributions: All authors wrote and reviewed the manuscript.\n```",
        "Author contributions: Software, X.X.; validation, Y.Y. and A.B.; supervision, Z.Z.",
        "const team = [{ role: 'Software', authors: [ANNA.id, CARL.id] }];",
    ],
)
def test_other_texts_give_nothing(text):
    reading = read_statement(text, AUTHORS)
    assert reading.contributions == ()
    assert not reading.is_statement


def test_a_statement_beside_other_sections_is_still_read():
    text = (
        "Author contributions\nA.B. wrote the paper. C.D. analysed the data.\n\nFunding\nThis work was "
        "supported by the "
        "Foundation (grant 3 to E.F.).\n\nAcknowledgements\nWe thank E.F. for help with the software."
    )
    assert told(text) == {"Anna": "writing-original-draft", "Carl": "formal-analysis"}


def test_open_places_beside_a_real_name_are_left_out():
    assert told("Author contributions: Anna Berg: software. [Co-author]: [role].") == {"Anna": "software"}


def test_initials_of_no_one_may_be_somebody_s_among_many():
    authors = ["X.X.", "Y.Y.", "A.B.", "C.D.", "E.F."]
    text = "Author contributions: Software, A.B., C.D. and X.X.; validation, E.F. and Y.Y."
    assert {one.author for one in read_statement(text, authors).contributions} == {0, 1, 2, 3, 4}


def test_a_long_text_is_cut_with_a_notice():
    reading = read_statement(
        "Author contributions: Anna Berg: Software. " + f"{'x' * 99} " * 1200 + "Carl Dyer: Validation.",
        AUTHORS,
    )
    assert [one.author for one in reading.contributions] == [0]
    assert tuple(say(one) for one in reading.notices) == (
        "The text is longer than 100 kB; only its beginning was read.",
    )
    assert read_statement("Anna Berg: Software.", AUTHORS).notices == ()

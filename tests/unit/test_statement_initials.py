"""Initials in every fashion, and whom they mean where the byline leaves a choice."""

from __future__ import annotations

import pytest

from tests.unit.statements import told

WRITING = "writing-original-draft"


@pytest.mark.parametrize(
    ("authors", "text", "said"),
    [
        (["Min TAO", "Jun SUO"], "MT wrote the paper; JS collected the data.",
         {"Min": WRITING, "Jun": "investigation"}),
        # initials in capitals are no given name
        (["Al Mo Reed", "Ada Low"], "AMR analysed the data. AL wrote the paper.",
         {"Al": "formal-analysis", "Ada": WRITING}),
        # letters of the family name
        (["Ruth Gast", "Rolf Gump", "Ida Falk"], "RGa designed the study. RGu collected the data. IF wrote the paper.",
         {"Ruth": "methodology", "Rolf": "investigation", "Ida": WRITING}),
        (["Zoe Zoll", "Zeb Zurn"], "Z.Zo.: Validation. Z.Zu.: Software.", {"Zoe": "validation", "Zeb": "software"}),
        (["Lea Dorn", "Leo Dube"], "LeDo and LeDu analysed the data.",
         {"Lea": "formal-analysis", "Leo": "formal-analysis"}),
        (["Pim O'Neal", "Ida Falk"], "P.O'N. wrote the paper; I.F. collected the data.",
         {"Pim": WRITING, "Ida": "investigation"}),
        (["Edda F McRoy", "Ida Falk"], "EFMcR and IF wrote the paper.", {"Edda": WRITING, "Ida": WRITING}),
        # the family name first
        (["Bailin Fu", "Kuo Rui", "Meiling Su"], "FBL and RK collected the data, SML wrote the paper.",
         {"Bailin": "investigation", "Kuo": "investigation", "Meiling": WRITING}),
        (["Bailin Fu", "Rong Ku", "Kuo Rui", "Meiling Su"], "FBL and RK collected the data, SML wrote the paper.",
         {"Bailin": "investigation", "Kuo": "investigation", "Meiling": WRITING}),
        (["Bailin Fu", "Meiling Su"], "BL F and ML S wrote the paper.", {"Bailin": WRITING, "Meiling": WRITING}),
        # initials, and the family name in full
        (["Hugo B Rasch", "Ida Falk"], "I Falk: resources, and supervision.HB Rasch: software.",
         {"Hugo": "software", "Ida": "resources supervision"}),
        # who has one name alone
        (["Ida Falk", "Sutrisno", "Hugo Rasch"], "Software: I.F., S., and H.R.; Validation: S.",
         {"Ida": "software", "Sutrisno": "software validation", "Hugo": "software"}),
        (["Ida Falk", "Mirza-baig"], "I.F.: software. M-b: validation.", {"Ida": "software", "Mirza-baig": "validation"}),
        (["Ida Falk", "Mirza-baig"], "IF: software. MB: validation.", {"Ida": "software", "Mirza-baig": "validation"}),
        # a short word of the family name, written whole
        (["Pia St-Ange", "Ida Falk"], "Software: IF, PSTA, XQ.", {"Pia": "software", "Ida": "software"}),
        (["Amir El Baz", "Ida Falk"], "AELB: software. IF: validation.", {"Amir": "software", "Ida": "validation"}),
        # letters of the family name, and no stop behind them
        (["Joan Reed", "Rob Dibble", "Rob Dale"], "J.R., R.Di, and R.Da. wrote the paper.",
         {"Joan": WRITING, "Rob": WRITING + " " + WRITING}),
        # titles of several
        (["Lin WANG", "Yong PAN"], "Profs Lin WANG and Yong PAN wrote the paper.", {"Lin": WRITING, "Yong": WRITING}),
        # a letter wrong, where it can be but one
        (["Henk K. B. Noor", "Ida Falk"], "KHBN wrote the paper; IF analysed the data.",
         {"Henk": WRITING, "Ida": "formal-analysis"}),
        (["Henk K. Noor", "Ida Falk"], "XQ wrote the paper; IF analysed the data.", {"Ida": "formal-analysis"}),
        # a full stop too many
        (["Tao Wang", "Xin Roe"], "Software, T.W.. and X.R.; validation, X.R.",
         {"Tao": "software", "Xin": "software validation"}),
    ],
)  # fmt: skip
def test_whom_initials_mean(authors, text, said):
    assert told(text, authors) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Authors' contributionsAB carried out the tests. CD wrote the paper.",
         {"Anna": "investigation", "Carl": WRITING}),
        ("Author ContributionsA.B. designed the study; C.D. wrote the paper.",
         {"Anna": "methodology", "Carl": WRITING}),
        ("**CRediT (revised)**: Software, A.B. and C.D.; Validation, E.F.",
         {"Anna": "software", "Carl": "software", "Eva": "validation"}),
        ("Statistical analysis: A.B. and C.D. Logistical and material support: E.F. Drafting of the manuscript: A.B.",
         {"Anna": "formal-analysis " + WRITING, "Carl": "formal-analysis"}),
        ("Anna Berg: Datacuration, Formalanalysis. Carl Dyer: Writing—reviewand editing.",
         {"Anna": "data-curation formal-analysis", "Carl": "writing-review-editing"}),
        ("Anna Berg: Software, Writing –\n\n12\n\nreview and editing. Carl Dyer: Validation.",
         {"Anna": "software writing-review-editing", "Carl": "validation"}),
        ("> AB: resources, data\n> curation. CD: software", {"Anna": "data-curation resources", "Carl": "software"}),
    ],
)  # fmt: skip
def test_damage_around_people_and_roles(text, said):
    assert told(text) == said


@pytest.mark.parametrize(
    "rest",
    [
        "Competing interests: The authors have declared none.",
        "AcknowledgementsWe thank Eva Frost, who collected samples. Not applicable.",
        "Availability of data and materialsThe data are kept by CD, who curated the data.",
        "Consent for publication. Not needed. CD supervised the consent.",
        "Publisher's Note The house stays neutral. CD wrote this note.",
    ],
)
def test_parts_that_follow_a_statement_say_nothing(rest):
    assert told("Author contributions: AB wrote the paper. CD analysed the data. " + rest) == {
        "Anna": WRITING,
        "Carl": "formal-analysis",
    }


def test_a_part_ends_where_a_statement_begins():
    text = "Competing interests: none.\n\nAuthor contributions\nAB wrote the paper."
    assert told(text) == {"Anna": WRITING}


def test_words_that_head_a_part_elsewhere_are_words():
    assert told("AB wrote the paper with an acknowledgement of its limits. CD analysed the data.") == {
        "Anna": WRITING,
        "Carl": "formal-analysis",
    }

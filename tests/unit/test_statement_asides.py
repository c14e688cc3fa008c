"""People and words that stand beside the sentence: companions, help, notes in brackets, a clause of others."""

from __future__ import annotations

import pytest

from tests.unit.statements import told, unread

WRITING, REVISION = "writing-original-draft", "writing-review-editing"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        # the verb that follows stays with whom the sentence began
        ("AB collected the samples under the supervision of CD and drafted the paper.",
         {"Anna": "investigation " + WRITING, "Carl": "supervision"}),
        ("AB carried out the survey together with CD and EF and wrote the paper.",
         {"Anna": "investigation " + WRITING}),
        ("AB collected the samples along with CD, and analysed the data.",
         {"Anna": "formal-analysis investigation"}),
        ("A.B. did the tests with C.D. E.F. wrote the paper.", {"Anna": "investigation", "Eva": WRITING}),
        ("AB, with technical help from CD, wrote the paper.", {"Anna": WRITING}),
        ("AB designed the study with statistical advice from CD; EF wrote the paper.",
         {"Anna": "methodology", "Eva": WRITING}),
        ("AB and CD conducted the interviews and the statistical analysis with EF.",
         {"Anna": "formal-analysis investigation", "Carl": "formal-analysis investigation"}),
        ("AB wrote the paper with comments from CD and EF.", {"Anna": WRITING}),
        ("AB wrote the paper with comments from the rest of the co-authors. CD and EF designed the study.",
         {"Anna": WRITING, "Carl": "methodology", "Eva": "methodology"}),
        ("AB did the experiments with help from CD, EF wrote the paper.", {"Anna": "investigation", "Eva": WRITING}),
        # ... and who does something besides keeps it
        ("AB wrote the paper, with CD providing feedback on the draft.", {"Anna": WRITING, "Carl": REVISION}),
        ("AB with CD wrote the paper.", {"Anna": WRITING, "Carl": WRITING}),
        ("The experiments were supervised by CD.", {"Carl": "supervision"}),
        ("AB did the tests under the supervision of CD, who revised the paper.",
         {"Anna": "investigation", "Carl": "supervision " + REVISION}),
        # others did what follows
        ("AB and CD wrote the draft before it was revised by EF.",
         {"Anna": WRITING, "Carl": WRITING, "Eva": REVISION}),
        ("AB wrote the draft that was revised by CD and EF.", {"Anna": WRITING, "Carl": REVISION, "Eva": REVISION}),
    ],
)  # fmt: skip
def test_who_stands_aside_takes_no_verb(text, said):
    assert told(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("AB (guarantor) and CD designed the study.", {"Anna": "methodology", "Carl": "methodology"}),
        ("AB (principal investigator, site lead), CD and EF acquired the funding.",
         {"Anna": "funding-acquisition", "Carl": "funding-acquisition", "Eva": "funding-acquisition"}),
        ("Resources, A.B. (soil data), C.D.; Software, E.F.",
         {"Anna": "resources", "Carl": "resources", "Eva": "software"}),
        ("Conceptualization, A.B. (as study coordinator), C.D.; Software, E.F.",
         {"Anna": "conceptualization", "Carl": "conceptualization", "Eva": "software"}),
        ("AB (a student) wrote the paper.", {"Anna": WRITING}),
        ("All authors (A.B., C.D. and E.F.) wrote the paper. AB supervised the work.",
         {"Anna": "supervision " + WRITING, "Carl": WRITING, "Eva": WRITING}),
        # what a bracket says of its person where nothing else does
        ("AB (software, validation), CD (study design)", {"Anna": "software validation", "Carl": "methodology"}),
        ("AB (lead) and CD (supporting): Software.", {"Anna": "software/lead", "Carl": "software/supporting"}),
    ],
)  # fmt: skip
def test_notes_in_brackets_take_nobody_out(text, said):
    assert told(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg, Carl Dyer, Otto Quast and Eva Frost analysed the data.",
        "Anna Berg, Otto Quast, Carl Dyer and Eva Frost analysed the data.",
        "Formal analysis: Anna Berg, Carl Dyer, Una Quast, Eva Frost.",
        "The data were analysed by Anna Berg, Otto van Quast, Carl Dyer and Eva Frost.",
    ],
)
def test_a_name_that_is_none_of_the_authors_empties_no_list(text):
    assert told(text) == dict.fromkeys(("Anna", "Carl", "Eva"), "formal-analysis")
    assert any("Quast" in words for words in unread(text))


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "A.B. conceived the study and revised the paper drafted by C.D.",
            {"Anna": "conceptualization writing-review-editing", "Carl": "writing-original-draft"},
        ),
        (
            "A.B. analysed data collected by C.D. and drafted the paper.",
            {"Anna": "formal-analysis writing-original-draft", "Carl": "investigation"},
        ),
        (
            "A.B. analysed the images using a pipeline written by C.D. and E.F. drafted the paper.",
            {"Anna": "formal-analysis", "Carl": "software", "Eva": "writing-original-draft"},
        ),
        # The parts of a passive list are said of nobody else.
        (
            "The study was designed by A.B. and the data collected by C.D.",
            {"Anna": "methodology", "Carl": "investigation"},
        ),
    ],
)
def test_who_made_what_others_worked_on(text, roles):
    assert told(text) == roles

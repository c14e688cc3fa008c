"""What is read with care: texts that assign no role, and roles and names in odd or damaged print."""

from __future__ import annotations

import pytest

from tests.unit.statements import told


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg is with the Department of Software Engineering, Ulm. Carl Dyer is with the Data Curation Unit, Graz.",
        "Anna Berg, Methodology Lead, Institute of Hearing; Carl Dyer, Head of Software, Tide Office.",
        "Anna Berg - Data Curation Manager, TIDE | Carl Dyer - Senior Software Engineer, TIDE",
        "Anna Berg has given lectures on writing, review and editing. She teaches methodology in Ulm.",
        "Carl Dyer conceived and designed the first tide gauge and has since written two books on methodology.",
        "Anna Berg is an associate editor of this journal and took no part in the review of this manuscript.",
        "The source code written by Carl Dyer is deposited at TIDE under a free licence.",
        "Patient and public involvement: Anna Berg, a patient, helped to design the study.",
        "Translated from the Danish by Carl Dyer. Language editing and review: Carl Dyer.",
        "To cite this dataset: Anna Berg (2019). Tides. Contributor: Carl Dyer (Data curation).",
        "1. A. Berg, C. Dyer, Software Tides 9, 3 (2004). 2. C. Dyer, Validation of Methodology, Quay 2007.",
        "[2] A. Berg, Visualization, in: E. Moss (Ed.), Handbook of Data Curation, Quay, 2010, pp. 3-14.",
        'Dyer C., "Investigation of tides", Conf. Tides 7 (2015) 21-29. Validation by A. Berg.',
    ],
)
def test_texts_that_assign_no_role(text):
    assert told(text) == {}


@pytest.mark.parametrize(
    ("authors", "text", "said"),
    [
        (["Jean-Paul Ruse", "Anna Berg"], "J- P R: Software, Validation. A B: Methodology.",
         {"Jean-Paul": "software validation", "Anna": "methodology"}),
        (["Joan A. C. Moss", "Jana Moss"], "J.A.C.M.: Methodology; Ja.M.: Software.",
         {"Joan": "methodology", "Jana": "software"}),
        (["Anna Berg", "Carl Dyer"], "Anna Berg: Softvvare. Carl Dyer: Validation.",
         {"Anna": "software", "Carl": "validation"}),
        (["Anna Berg", "Carl Dyer"], "Softvvare\tCD\nValidation\tAB", {"Anna": "validation", "Carl": "software"}),
        (["Anna Berg", "Carl Dyer"], "Anna Berg:ConceptualizationMethodologySoftware Carl Dyer:WritingoriginaldraftSupervision",
         {"Anna": "conceptualization methodology software", "Carl": "supervision writing-original-draft"}),
        (["Anna Berg", "Carl Dyer"], "Anna Berg: Conceptualization, DatacurationCarl Dyer: Fundingacquisition",
         {"Anna": "conceptualization data-curation", "Carl": "funding-acquisition"}),
        (["Anna Berg", "Carl Dyer"], "Anna Berg Conceptualization Methodology Software Carl Dyer Supervision Validation Visualization",
         {"Anna": "conceptualization methodology software", "Carl": "supervision validation visualization"}),
        (["Anna Berg", "Carl Dyer"], "Anna Berg: Software validation. Carl Dyer: Software Development.",
         {"Anna": "validation", "Carl": "software"}),
        (["Anna Berg", "Carl Dyer", "Eva Frost"], "All authors but C.D. collected the data. C.D. wrote the first draft.",
         {"Anna": "investigation", "Carl": "writing-original-draft", "Eva": "investigation"}),
        (["Anna Berg", "Carl Dyer"], "Ambas autoras revisaron críticamente el manuscrito. AB recogió los datos.",
         {"Anna": "investigation writing-review-editing", "Carl": "writing-review-editing"}),
    ],
)  # fmt: skip
def test_odd_and_damaged_print(authors, text, said):
    assert told(text, authors) == {name: " ".join(sorted(roles.split())) for name, roles in said.items()}

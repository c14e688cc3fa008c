"""Classes of doing and of things: the laboratory, the field, the clinic, computing, and words nobody knows."""

from __future__ import annotations

import pytest

from pycore.statement import read_statement
from tests.unit.statements import told, unread

WRITING, REVISION = "writing-original-draft", "writing-review-editing"


@pytest.mark.parametrize(
    ("said", "role"),
    [
        # carried out, whatever it was
        ("performed lipid determinations", "investigation"),
        ("carried out the grafting of the vines", "investigation"),
        ("did the co-sedimentation and the blotting", "investigation"),
        ("undertook kinematic and gait trials", "investigation"),
        # ... unless it names another role
        ("performed genetic and statistical analyses", "formal-analysis"),
        ("conducted the literature appraisal and wrote the paper", "investigation " + WRITING),
        ("performed the supervision", "supervision"),
        # laboratory and field
        ("synthesised and purified the ligands", "investigation"),
        ("extracted the genomic DNA", "investigation"),
        ("genotyped the lines", "investigation"),
        ("grew the maize and isolated the RNA", "investigation"),
        ("sequenced the clones", "investigation"),
        ("interviewed the farmers", "investigation"),
        ("maintained the colonies", "investigation"),
        ("crossed the parents and scored the offspring", "investigation"),
        ("identified the beetles", "investigation"),
        ("constructed the fosmids", "investigation"),
        # clinic
        ("treated the patients", "investigation"),
        ("screened the volunteers", "investigation"),
        # help with something
        ("helped with the confocal scanning", "investigation"),
        ("assisted in larval feeding", "investigation"),
        ("contributed to the nematode counts", "investigation"),
        ("contributed to software and visualization", "software visualization"),
        ("contributed to analysing the data", "formal-analysis"),
        ("made contributions to the design of the study", "methodology"),
        ("worked on the laboratory experiments", "investigation"),
        ("assisted CD in analysing the data", "formal-analysis"),
        # what was given
        ("provided the barley seeds", "resources"),
        ("supplied the antibodies", "resources"),
        ("provided the anemometers", "resources"),
        ("provided the idea and the impulse for the program", "conceptualization"),
        # computing
        ("implemented the tracker", "software"),
        ("implemented the command-line parts", "software"),
        # text
        ("critically read the manuscript", REVISION),
        ("drafted the review", WRITING),
        ("did the first draft of the paper", WRITING),
        # who somebody was
        ("was the designer of this study", "methodology"),
        ("was the project coordinator", "project-administration"),
    ],
)  # fmt: skip
def test_classes_of_doing(said, role):
    assert told("Author contributions: AB " + said + ". EF discussed the results.") == {"Anna": role}


@pytest.mark.parametrize(
    "said",
    [
        "provided technical support",
        "provided expert knowledge and advice",
        "gave helpful suggestions",
        "contributed to the manuscript",
        "was responsible for the integrity of the data",
        "was the guarantor",
        "has primary responsibility for the final content",
        "performed the simulations",
        "is the principal investigator",
    ],
)
def test_what_is_understood_and_is_no_role(said):
    text = "Author contributions: AB " + said + ". CD wrote the paper."
    assert (told(text), unread(text)) == ({"Carl": WRITING}, [])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        # a verb form that only says what kind of thing is meant
        ("AB evaluated the yield under irrigated conditions and analysed cloned genes.",
         {"Anna": "formal-analysis investigation"}),
        ("AB assembled the fragments generated from the older method. CD wrote the paper.",
         {"Anna": "investigation", "Carl": WRITING}),
        ("AB provided samples from a well characterised cohort.", {"Anna": "resources"}),
        ("AB studied tumour-derived cells.", {"Anna": "investigation"}),
        # what a thing is of is not done too
        ("AB was responsible for the expression studies of the plants. CD made the figures of the paper.",
         {"Anna": "supervision", "Carl": "visualization"}),
        # an adjective waits for its noun
        ("AB provided medical and surgical oversight.", {"Anna": "supervision"}),
        ("AB performed physiological and expression analysis.", {"Anna": "formal-analysis"}),
        # the full stop of a genus ends no sentence
        ("AB performed the E. coli measurements and wrote the paper.", {"Anna": "investigation " + WRITING}),
        ("Management of the patient: AB; draft of the report: CD.", {"Anna": "investigation", "Carl": WRITING}),
        ("The field work was conducted by AB and CD.", {"Anna": "investigation", "Carl": "investigation"}),
        ("Anna Berg: Methodology, administration, Software. Carl Dyer: admin.",
         {"Anna": "methodology project-administration software", "Carl": "project-administration"}),
        ("Anna Berg: Software, Writing (both the original draft and the review & editing). Carl Dyer: Validation.",
         {"Anna": "software " + WRITING + " " + REVISION, "Carl": "validation"}),
    ],
)  # fmt: skip
def test_words_that_only_look_like_acts(text, said):
    assert told(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        # who is spoken of, and what only tells who that is
        ("Carl Dyer designed and organised this study; Anna Berg is the lead author, who wrote the paper.",
         {"Anna": WRITING, "Carl": "methodology project-administration"}),
        ("AB. and CD. designed the study. AB, CD. and EF. analysed the data.",
         {"Anna": "formal-analysis methodology", "Carl": "formal-analysis methodology", "Eva": "formal-analysis"}),
        # others did what comments are about
        ("AB provided critical input on the experimental design and the conduct of the study. CD wrote the paper.",
         {"Carl": WRITING}),
        ("AB gave feedback on the manuscript. CD wrote the paper.", {"Anna": REVISION, "Carl": WRITING}),
        ("The study was conceived by AB, conducted by CD and supervised by EF.",
         {"Anna": "conceptualization", "Carl": "investigation", "Eva": "supervision"}),
        ("AB performed map based cloning. CD did the rest of the experiments and wrote the paper.",
         {"Anna": "investigation", "Carl": "investigation " + WRITING}),
        # words that are one letter away from those of a role
        ("AB led the founding phase. CD wrote the paper.", {"Anna": "investigation", "Carl": WRITING}),
        # texts that were gone through, not revised
        ("AB and CD reviewed abstracts and full-text articles. EF wrote the paper.",
         {"Anna": "investigation", "Carl": "investigation", "Eva": WRITING}),
    ],
)  # fmt: skip
def test_who_is_spoken_of_and_what_it_is_about(text, said):
    assert told(text) == said


def basis(text):
    return {one.role: one.basis for one in read_statement(text, ["Anna Berg", "Carl Dyer"]).contributions}


def test_what_was_done_to_words_nobody_knows_is_only_suggested():
    assert basis("AB performed lipid sweeps. CD wrote the paper.") == {
        "investigation": "inferred",
        WRITING: "wording",
    }
    assert basis("AB provided the anemometers.") == {"resources": "inferred"}
    assert basis("AB provided the seeds.") == {"resources": "wording"}


def test_among_terms_of_credit_nothing_is_inferred_from_other_words():
    text = "Anna Berg: Software, Validation, Purified the ligands, Quality assessment. Carl Dyer: Resources."
    assert told(text) == {"Anna": "software validation", "Carl": "resources"}
    assert unread(text) == ["Purified the ligands", "Quality assessment"]

"""Prose of statements: whose contributions are spoken of, what only says of what kind a thing is, what others did."""

from __future__ import annotations

import pytest

from pycore.statement import read_statement
from tests.unit.statements import AUTHORS, in_short

# Text -> roles of Anna Berg; Carl Dyer; Eva Frost.
OWNERS = {
    "Anna Berg sank the wells. Carl Dyer's contributions included the design of the survey and statistical "
    "analysis. He also revised the paper.": "-; FA M WR; -",
    "A.B.'s contribution was the design of the study. E.F.’s role was to write the code.": "M; -; SW",
    "The contributions of C.D. were study design and software.": "-; M SW; -",
    "A.B. extended C.D.'s model and wrote the paper.": "M WO; -; -",
    "A.B. drafted the text, and is the corresponding author. C.D. collected the samples.": "WO; I; -",
    "A.B. planned the tests, drafted the text with critical care, and is the first author.": "M WO; -; -",
}

SENTENCES = {
    "A.B. wrote the text with support from C.D., E.F.. A.B., and C.D. conceived the idea.": "C WO; C; -",
    "Validation: A.B.. C.D., and E.F.": "VA; VA; VA",
    "A.B.: Performed the analysis; Drafted the text – C.D.: Performed the experiments; Contributed reagents – E.F.: "
    "Drew the maps": "FA WO; I R; VI",
    "All team members contributed to the design of the study.": "M; M; M",
    "A.B. made the figures and together\nwith C.D., drafted the text.": "VI WO; WO; -",
    "All authors agree to ensure that questions on any part of the work are duly examined, resolved, and documented. "
    "C.D. drew the maps.": "-; VI; -",
}

KINDS_OF_THINGS = {
    "A.B. contributed the clinically isolated strains.": "R; -; -",
    "A.B. performed the materials characterization.": "I; -; -",
    "A.B. performed the calibration and the validation test.": "I VA; -; -",
    "A.B. coordinated the data acquisition.": "PA; -; -",
    "A.B. was involved in data collection and organization over the course of the study.": "DC I; -; -",
    "A.B. wrote the libraries that steer the pumps.": "SW; -; -",
    "A.B. built container images for the servers.": "SW; -; -",
    "A.B. set up, ran and analysed the tank experiments.": "FA I; -; -",
    "A.B. consulted the literature and wrote the text.": "WO; -; -",
    "A.B. provided samples and compute for the runs.": "R; -; -",
    "A.B. assisted with data capture and analysis.": "FA I; -; -",
    "A.B. contributed to model training. C.D. wrote the text.": "-; WO; -",
    "A.B. assisted in training neural models. C.D. gave the training.": "-; -; -",
    "A.B. assisted in investigating the system's response.": "I; -; -",
    "A.B. provided theoretical framing and wrote the text.": "WO; -; -",
    "All authors provided editorial commentary of the manuscript.": "WR; WR; WR",
    "A.B. did data analysis and strategy.": "FA; -; -",
    "A.B. developed the SPARQ. C.D. constructed the fosmids.": "-; I; -",
    "A.B. helped with video making and substantive editing.": "VI WR; -; -",
    "A.B. summarized the results of the surveys and drew the maps.": "VI; -; -",
}

OF_OTHERS = {
    "Contributions: A.B. planned the trials, as shown in Figure 4 and the conclusion drawn by Roe, and ran them.": "I M; -; -",
    "A.B. wrote the results, which led to a new design. C.D. drew the maps.": "WO; VI; -",
    "A.B. and E.F. provided feedback about the software and the text, coordinated and revised by C.D.": "WR; PA WR; WR",
    "A.B. contributed feedback on code and experiments throughout the project.": "-; -; -",
    "A.B. noted the gap in the records, inspiring the idea of the trial.": "-; -; -",
    "A.B. led the design of the tank in Section 5 and contributed to the project direction in discussions.": "M; -; -",
}

OF_OTHERS_TOO = {
    "A.B. analysed the logs from all authors and wrote the first draft. C.D. revised it.": "FA WO; WR; -",
    "A.B. integrated the contributions of all the authors, and edited the text.": "WR; -; -",
    "A.B. wrote the text with input from all authors and ran the trials.": "I WO; -; -",
    "A.B. coordinated the trial in which the nests were sampled and characterized.": "PA; -; -",
    "A.B. designed the survey from which ponds were chosen and photographed, and wrote the text.": "M WO; -; -",
    "A.B. oversaw the library generation and protocol optimization performed by C.D. C.D. wrote the text.": "S; WO; -",
    "A.B. checked the calculations made by C.D. and revised the text written by E.F.": "WR; -; WO",
    "A.B. carefully audited the logs for the pond survey. C.D. wrote the text.": "-; WO; -",
    "A.B. provided the outlines used for the implementation of the method.": "R; -; -",
}

IMPLEMENTED = {
    "A.B. implemented all feature extraction, feature selection, and learning algorithms.": "SW; -; -",
    "A.B. implemented the data collection and analysis pipelines.": "SW; -; -",
    "A.B. implemented the experiments. C.D. wrote the code.": "I; SW; -",
}

OF_THINGS = {
    "A.B. provided domain expertise in the background and analysis.": "-; -; -",
    "A.B. encouraged C.D. and E.F. to investigate the drift in tidal analysis and supervised the work.": "S; -; -",
    "A.B. wrote the codes used to produce the results.": "SW; -; -",
    "A.B. wrote the codes turning the models into networks.": "SW; -; -",
    "A.B. performed the stability analyses, including the tank replicates.": "FA I; -; -",
    "A.B. managed the analyses of the study.": "PA; -; -",
    "A.B. derived the terms on which the packages rest.": "-; -; -",
    "A.B. served in an advisory role in the design and the execution of the research.": "S; -; -",
    "A.B. contributed with data and analysis tools.": "R; -; -",
    "A.B. provided feedback at various stages of the manuscript.": "WR; -; -",
    "A.B. made the graphical outputs and wrote the protocol.": "M VI; -; -",
}

COMPOUNDS = {
    "A.B. generated the training and validation datasets.": "I; -; -",
    "A.B. prepared analysis scripts.": "SW; -; -",
    "A.B. assisted in designing the validation study.": "M; -; -",
    "A.B. designed and performed validation experiments.": "I M VA; -; -",
    "A.B. wrote and tested the data analysis code.": "SW; -; -",
    "A.B. designed the study and reviewed the analysis scripts.": "M; -; -",
    "A.B. led the systematic review. C.D. conceived specific questions.": "S; C; -",
    "A.B. provided steerage on the research direction. C.D. compiled the manuscript draft.": "-; WO; -",
    "A.B. assisted in the preparation of devices.": "I; -; -",
    "A.B. draughted the text. C.D. deployed the floats.": "WO; I; -",
}

AIMS = {
    "A.B. wrote programs to run the trials.": "SW; -; -",
    "A.B. built a rig to measure the samples and drafted the text.": "WO; -; -",
    "A.B. used R to analyse the data.": "FA; -; -",
    "A.B. led efforts to collect data.": "I; -; -",
    "A.B. designed a pipeline for carrying out sequencing, analysis of the reads, including annotation checks, "
    "and drafted the text.": "SW WO; -; -",
    "A.B. was in charge of building tools for sorting data, statistical analysis and writing the text.": "FA SW WO; -; -",
}


AIMS_TOO = {
    "A.B. wrote code for imaging, analysis, and visualization. C.D. drew the maps.": "SW; VI; -",
    "A.B. developed the protocol for data collection and analysis, and wrote the text.": "M WO; -; -",
    "A.B. collected the shells used for the sequencing and analysis.": "I; -; -",
    "A.B. designed the software used in analysis.": "SW; -; -",
    "A.B. had the idea of large-scale data collection and analysis.": "C; -; -",
    "A.B. developed the concept of 3D probabilistic brain mapping and atlas.": "C; -; -",
    "A.B. developed the pumps necessary to conduct the experiment.": "-; -; -",
    "A.B. took samples to test the pumps and validate the plan, and wrote the text.": "I WO; -; -",
    "A.B. helped to conduct the experiments and design the study.": "I M; -; -",
}

ON_COMMENTS = {
    "A.B. gave feedback on the draft, tank results, and analyses.": "WR; -; -",
    "A.B. provided feedback on the analysis and visualization. C.D. drew the maps.": "-; VI; -",
    "A.B. commented on the manuscript and analysis, and ran the trials.": "I WR; -; -",
    "A.B. provided knowledge of tidal physics and materials science.": "-; -; -",
    "A.B. contributed input for the data analysis, and revision of the manuscript.": "WR; -; -",
}

OF_OTHER_THINGS = {
    "The Model tab was created and developed by A.B. The data loggers were designed by C.D.": "-; M; -",
    "The data subsequently were analysed by A.B. The shells used were collected by C.D.": "FA; I; -",
    "A.B. designed the trial together with C.D., whose group performed the sequencing.": "M; -; -",
    "A.B. analysed the shells of C.D., whose team had collected them, and drafted the text.": "FA WO; -; -",
    "A.B. did the analysis under the direction of C.D. and supervision of E.F.": "FA; S; S",
    "A.B. contributed equally to the synthesis of the findings. C.D. did the synthesis of the glues.": "-; I; -",
}

IN_BRACKETS = {
    "The first draft was written by [Carl Dyer] and all authors commented on the text.": "WR; WO WR; WR",
    "Supervision is done by [Eva Frost]. The samples were collected by (Anna Berg) and all authors revised the text.": "I WR; WR; S WR",
}

NAMES = [
    (
        ["Zhibin Chen", "Yuting Wu"],
        "Z.B. Chen (zb@quay.test) wrote the text. Y.T. Wu did the experiments.",
        "WO; I",
    ),
    (["Ana N. Chen", "Anan Chen"], "A.N. Chen wrote the text.", "WO; -"),
    (["Flore d’Aubry-Buc", "Vic Frost"], "FA and VF drafted the text. VF supervised the work.", "WO; S WO"),
]


@pytest.mark.parametrize(("authors", "text", "roles"), NAMES)
def test_names_in_short(authors, text, roles):
    assert in_short(text, authors) == roles


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        *OWNERS.items(),
        *SENTENCES.items(),
        *KINDS_OF_THINGS.items(),
        *OF_OTHERS.items(),
        *OF_OTHERS_TOO.items(),
        *IMPLEMENTED.items(),
        *OF_THINGS.items(),
        *COMPOUNDS.items(),
        *AIMS.items(),
        *AIMS_TOO.items(),
        *ON_COMMENTS.items(),
        *OF_OTHER_THINGS.items(),
        *IN_BRACKETS.items(),
    ],
)
def test_prose(text, roles):
    assert in_short(text, AUTHORS) == roles


def test_writing_that_was_only_advised_on_is_asked_about():
    text = "A.B. provided guidance on directions, trials, and paper writing. C.D. wrote the text."
    said = {(one.author, one.role): one.certain for one in read_statement(text, AUTHORS).contributions}
    assert said == {(0, "writing-original-draft"): False, (1, "writing-original-draft"): True}

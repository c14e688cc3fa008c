"""Prose: verbs and their objects, passive and active, in four languages."""

from __future__ import annotations

import pytest

from pycore.statement import read_statement
from tests.unit.statements import told, unread


@pytest.mark.parametrize(
    ("said", "roles"),
    [
        ("conceived the study", "conceptualization"),
        ("conceived of the idea", "conceptualization"),
        ("proposed the initial concept", "conceptualization"),
        ("designed the experiments", "methodology"),
        ("developed the algorithm", "methodology"),
        ("constructed the model", "methodology"),
        ("conceived and designed the study", "conceptualization methodology"),
        ("contributed to the study conception and design", "conceptualization methodology"),
        ("performed the experiments", "investigation"),
        ("carried out the fieldwork", "investigation"),
        ("took the measurements", "investigation"),
        ("collected the samples", "investigation"),
        ("acquired and analysed data", "formal-analysis investigation"),
        ("was responsible for data collection and statistical analysis", "formal-analysis investigation"),
        ("wrote the code", "software"),
        ("implemented the analysis pipeline", "software"),
        ("coded and ran the experiments", "investigation software"),
        ("cleaned and annotated the data", "data-curation"),
        ("collected and curated the data", "data-curation investigation"),
        ("contributed reagents/materials/analysis tools", "resources"),
        ("provided samples", "resources"),
        ("prepared Figures 1, 2 and 3", "visualization"),
        ("validated the results", "validation"),
        ("supervised the project", "supervision"),
        ("coordinated the study", "project-administration"),
        ("secured funding", "funding-acquisition"),
        ("drafted the manuscript", "writing-original-draft"),
        ("wrote the first draft", "writing-original-draft"),
        ("critically revised the manuscript", "writing-review-editing"),
        ("commented on the manuscript", "writing-review-editing"),
        ("contributed to drafting and revising the "
         "manuscript", "writing-original-draft writing-review-editing"),
        ("performed the experiments, analysed the data, and wrote the paper",
         "formal-analysis investigation writing-original-draft"),
        ("designed, performed and supervised the experiments", "investigation methodology supervision"),
        ("assisted with immunoblotting", "investigation"),
        ("helped to draft the manuscript", "writing-original-draft"),
        ("gave helpful feedback on the second draft", "writing-review-editing"),
        ("made substantial contributions to the conception and design", "conceptualization methodology"),
        ("developed the implementation", "software"),
        ("prepared the concept and the design of the study", "conceptualization methodology"),
        ("contributed to the study methodology", "methodology"),
        ("contributed to the study conception and design, and critically revised the paper",
         "conceptualization methodology writing-review-editing"),
        ("contributed to the development of the web server and analysis code", "software"),
        ("supervised the project and acquired funding for it", "funding-acquisition supervision"),
        ("developed the conversion and feature extraction pipelines", "software"),
        ("provided samples for the analysis", "resources"),
        ("provided the testing dataset", "resources"),
        ("performed measurements and theoretical analysis", "formal-analysis investigation"),
        ("performed the simulation experiments", "investigation"),
        ("improved and reworded the text", "writing-review-editing"),
        ("contributed by collecting data", "investigation"),
        ("made the figures and edited the text", "visualization writing-review-editing"),
    ],
)  # fmt: skip
def test_what_was_done_gives_the_role(said, roles):
    assert told(f"Author contributions: A.B. {said}. C.D. wrote the software.") == {
        "Anna": roles,
        "Carl": "software",
    }


@pytest.mark.parametrize(
    "said",
    [
        "reviewed the results",
        "discussed the results",
        "read and approved the final manuscript",
        "contributed equally to this work",
        "is the guarantor",
        "had full access to the data",
        "is the corresponding author",
        "agreed to be accountable for the work",
        "performed simulations",
        "is responsible for all aspects of the work",
        "gave valuable advice",
    ],
)
def test_what_is_no_role_gives_none(said):
    assert told(f"Author contributions: A.B. {said}. C.D. wrote the software.") == {"Carl": "software"}


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("The study was designed by A.B. and the data were collected by "
         "C.D.", {"Anna": "methodology", "Carl": "investigation"}),
        ("The manuscript was written by A.B. and revised by "
         "C.D.", {"Anna": "writing-original-draft", "Carl": "writing-review-editing"}),
        ("Formal analysis and experiments were performed by A.B.", {"Anna": "formal-analysis investigation"}),
        ("A.B. and C.D. conceived the study, C.D. and E.F. analysed the data.",
         {"Anna": "conceptualization", "Carl": "conceptualization "
                                               "formal-analysis", "Eva": "formal-analysis"}),
        ("A.B. designed the experiments and C.D. carried them "
         "out.", {"Anna": "methodology", "Carl": "investigation"}),
        ("A.B. provided support in building the model, and revised the "
         "paper.", {"Anna": "writing-review-editing"}),
        ("A.B. wrote the paper; C.D. supervised the project, data collection and analysis.",
         {"Anna": "writing-original-draft", "Carl": "supervision"}),
        ("Study concept and design: A.B. Drafting of the manuscript: C.D.",
         {"Anna": "conceptualization methodology", "Carl": "writing-original-draft"}),
        ("The first draft was written by A.B. and all authors commented on it.",
         {"Anna": "writing-original-draft writing-review-editing", "Carl": "writing-review-editing",
          "Eva": "writing-review-editing"}),
        ("The text was written by A.B. and C.D. revised the manuscript.",
         {"Anna": "writing-original-draft", "Carl": "writing-review-editing"}),
        ("Laboratory measurements, image analysis and data curation were performed by A.B.",
         {"Anna": "data-curation formal-analysis investigation"}),
        ("Conceived and designed the experiments: AB CD. Performed the experiments: EF.",
         {"Anna": "conceptualization "
                  "methodology", "Carl": "conceptualization methodology", "Eva": "investigation"}),
    ],
)  # fmt: skip
def test_voices_and_clauses(text, roles):
    assert told(text) == roles


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("A.B. concibió y diseñó el estudio. C.D. analizó los datos y redactó el manuscrito.",
         {"Anna": "conceptualization methodology", "Carl": "formal-analysis writing-original-draft"}),
        ("A.B.: diseño del estudio, recolección de datos. C.D.: revisión crítica del manuscrito.",
         {"Anna": "investigation methodology", "Carl": "writing-review-editing"}),
        ("A.B. participou da coleta de dados e da análise dos dados; C.D. escreveu o artigo e orientou "
         "o estudo.",
         {"Anna": "formal-analysis investigation", "Carl": "supervision writing-original-draft"}),
        ("Anna Berg：提出研究思路，设计研究方案；Carl Dyer：采集、清洗和分析数据，论文修改；Eva "
         "Frost：论文起草",
         {"Anna": "conceptualization "
                  "methodology", "Carl": "data-curation formal-analysis investigation writing-review-editing",
          "Eva": "writing-original-draft"}),
    ],
)  # fmt: skip
def test_prose_in_spanish_portuguese_and_chinese(text, roles):
    assert told(text) == roles


@pytest.mark.parametrize(
    "text",
    [
        "A.B. a conçu l'étude et recueilli les données. C.D. a analysé les données, E.F. a rédigé le "
        "manuscrit. Tous les auteurs ont lu et approuvé la version finale.",
        "A.B. : conception, collecte des données. C.D. : analyse des données. E.F. : rédaction du "
        "manuscrit initial.",
        "A.B. hat die Studie konzipiert und die Daten erhoben. C.D. wertete die Daten aus; E.F. verfasste das "
        "Manuskript. Alle Autoren haben die Endfassung gelesen und genehmigt.",
        "A.B.: Konzeption, Datenerhebung. C.D.: Datenauswertung. E.F.: Verfassen des Manuskripts.",
        "A.B. ha ideato lo studio e raccolto i dati; C.D. ha analizzato i dati, E.F. ha scritto il "
        "manoscritto. Tutti gli autori hanno letto e approvato la versione finale.",
        "Ideazione e raccolta dei dati: A.B. Analisi statistica: C.D. Prima bozza: E.F.",
    ],
)
def test_common_prose_in_french_german_and_italian(text):
    assert told(text) == {
        "Anna": "conceptualization investigation",
        "Carl": "formal-analysis",
        "Eva": "writing-original-draft",
    }


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("A.B.构思了本项目并设计了研究方案。C.D.对实验数据进行了评估。E.F.对论文进行了编辑。",
         {"Anna": "conceptualization methodology", "Carl": "formal-analysis", "Eva": "writing-review-editing"}),
        ("A.B.和C.D.撰写了论文。E.F.对论文提出了宝贵意见。",
         {"Anna": "writing-original-draft", "Carl": "writing-original-draft", "Eva": "writing-review-editing"}),
    ],
)  # fmt: skip
def test_whole_sentences_of_chinese(text, roles):
    assert told(text) == roles


def test_what_was_not_understood_is_said():
    assert "christened the robot" in unread(
        "Author contributions: A.B. christened the robot and wrote the paper."
    )


def test_a_suggestion_is_told_from_a_statement():
    reading = read_statement("Author contributions: A.B. interpreted the results.", ["Anna Berg"])
    assert [(one.role, one.basis) for one in reading.contributions] == [("formal-analysis", "inferred")]


def test_a_relative_clause_has_its_own_subject():
    assert told("A.B. drafted the manuscript, which C.D. critically revised.") == {
        "Anna": "writing-original-draft",
        "Carl": "writing-review-editing",
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        # What others did beside the act is theirs, and the act is not theirs.
        (
            "AB collected the data, with figures made by CD.",
            {"Anna": "investigation", "Carl": "visualization"},
        ),
        (
            "The paper was drafted by AB, with CD and EF providing feedback on the manuscript.",
            {
                "Anna": "writing-original-draft",
                "Carl": "writing-review-editing",
                "Eva": "writing-review-editing",
            },
        ),
        (
            "AB wrote the first draft, which was revised by CD.",
            {"Anna": "writing-original-draft", "Carl": "writing-review-editing"},
        ),
        (
            "AB designed the study while CD collected samples.",
            {"Anna": "methodology", "Carl": "investigation"},
        ),
        (
            "AB designed the study, whereas CD and EF collected samples.",
            {"Anna": "methodology", "Carl": "investigation", "Eva": "investigation"},
        ),
        # What was not done gives nothing.
        ("AB did not take part in the analysis. CD analysed the data.", {"Carl": "formal-analysis"}),
        ("AB wrote the code but was not involved in data collection or analysis.", {"Anna": "software"}),
        (
            "AB wrote the paper. All authors gave critical feedback and helped shape the study, analysis and text.",
            {"Anna": "writing-original-draft"},
        ),
        # Who is named as an exception, before the group too.
        (
            "Apart from EF, all authors collected the data. EF wrote the code.",
            {"Anna": "investigation", "Carl": "investigation", "Eva": "software"},
        ),
        # Equal contributions to something named, and to the work as a whole.
        (
            "AB and CD contributed equally to the analysis of the data.",
            {"Anna": "formal-analysis", "Carl": "formal-analysis"},
        ),
        ("AB and CD contributed equally to this work. AB wrote the code.", {"Anna": "software"}),
        # Who is meant by a number of others.
        (
            "AB designed the study. The other two authors revised the manuscript.",
            {"Anna": "methodology", "Carl": "writing-review-editing", "Eva": "writing-review-editing"},
        ),
        ("All three experiments were performed by AB.", {"Anna": "investigation"}),
    ],
)
def test_who_did_what_beside_whom(text, said):
    assert told(text) == said

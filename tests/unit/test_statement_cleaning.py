"""Every rule of the cleaning has an example that is read wrongly without it."""

from __future__ import annotations

import pytest

from pycore.statement.scan import cleaning
from tests.unit.statements import told

EXAMPLES = {
    "sentence torn by a page break": (
        "A.B. and C.D. carried out most\n\nof the experiments.",
        ["Anna Berg", "Carl Dyer"],
        {"Anna": "investigation", "Carl": "investigation"},
    ),
    "role in a title or a place": (
        "Author contributions: Validation: Anna Berg, Senior Software Engineer; Carl Dyer, Head of Data Curation.",
        ["Anna Berg", "Carl Dyer"],
        {"Anna": "validation"},
    ),
    "act in a title": (
        "AB curated the Counting Birds, Drawing Nests, and Naming Shells tasks, and wrote the Proposed Method section.",
        ["Anna Berg", "Carl Dyer"],
        {"Anna": "data-curation writing-original-draft"},
    ),
    "name of a study": (
        "AB performed the statistical analysis using the Lake and River Study.",
        ["Anna Berg", "Carl Dyer"],
        {"Anna": "formal-analysis"},
    ),
    "help of any kind": (
        "AB wrote the paper with engineering support provided by CD.",
        ["Anna Berg", "Carl Dyer"],
        {"Anna": "writing-original-draft"},
    ),
    "state of a thing": (
        "AB wrote the software. CD worked with AB to ensure the interpretation was correct.",
        ["Anna Berg", "Carl Dyer"],
        {"Anna": "software"},
    ),
    "said of one": (
        "Author contributions: AB wrote the paper. Both authors met AB weekly when she collected the data.",
        ["Anna Berg", "Carl Dyer"],
        {"Anna": "writing-original-draft"},
    ),
    "turn": (
        "AB collected the data, while CD drafted the paper.",
        ["Anna Berg", "Carl Dyer"],
        {"Anna": "investigation", "Carl": "writing-original-draft"},
    ),
    "stranger in a list": (
        "Anna Berg, Otto Quast and Carl Dyer designed the study.",
        ["Anna Berg", "Carl Dyer"],
        {"Anna": "methodology", "Carl": "methodology"},
    ),
    "group said of one": (
        "Carl Dyer designed and organised this study; Anna Berg is the lead author, who wrote the paper.",
        ["Eva Frost", "Anna Berg", "Carl Dyer"],
        {"Anna": "writing-original-draft", "Carl": "methodology project-administration"},
    ),
    "source of a thing": (
        "AB merged the notes of all authors and wrote the paper.",
        ["Anna Berg", "Carl Dyer"],
        {"Anna": "writing-original-draft"},
    ),
    "excepted people": (
        "All authors except CD wrote the paper.",
        ["Anna Berg", "Carl Dyer"],
        {"Anna": "writing-original-draft"},
    ),
    "noun for a person": (
        "AB wrote the paper; my supervisor CD revised it.",
        ["Anna Berg", "Carl Dyer"],
        {"Anna": "writing-original-draft", "Carl": "writing-review-editing"},
    ),
    "act that only carries another": (
        "张伟对实验进行评估。",
        ["张伟", "李娜"],
        {"张伟": "formal-analysis"},
    ),
    "act that a Chinese verb has as its object": (
        "张伟协助设计了所有实验分析。",
        ["张伟", "李娜"],
        {"张伟": "methodology"},
    ),
    "somebody thanked": (
        "for their help, and C.D. for drafting the figures. Anna Berg wrote the manuscript.",
        ["Anna Berg", "Carl Dyer"],
        {},
    ),
    "people of the journal": (
        "Reviewed by: Carl Dyer. Edited by: Anna Berg.",
        ["Anna Berg", "Carl Dyer"],
        {},
    ),
    "cited work": (
        "Author contributions: Dyer et al. collected the data. A.B. wrote the paper.",
        ["Anna Berg", "Carl Dyer"],
        {"Anna": "writing-original-draft"},
    ),
    "participle behind its noun": (
        "AB: software. CD: validation. Both authors agreed to be accountable for the work performed therein.",
        ["Anna Berg", "Carl Dyer"],
        {"Anna": "software", "Carl": "validation"},
    ),
    "contact": (
        "Author contributions\n\nAnna Berg: software\nCarl Dyer: supervision; validation\n\u2709\nCorresponding author: Anna Berg",
        ["Anna Berg", "Carl Dyer"],
        {"Anna": "software", "Carl": "supervision validation"},
    ),
    "person who heads a section": (
        "## Author contributions\n\n### Contributions of Anna Berg\n\n- software\n\n### Contributions of Carl Dyer\n\n- validation",
        ["Anna Berg", "Carl Dyer"],
        {"Anna": "software", "Carl": "validation"},
    ),
    "address of a person": (
        "Author contributions\n\nAnna Berg, Univ. Lyon, France: software\n\nCarl Dyer, Univ. Oslo, Norway: validation",
        ["Anna Berg", "Carl Dyer"],
        {"Anna": "software", "Carl": "validation"},
    ),
    "owner": (
        "Carl Dyer's contributions included software. A.B. extended C.D.'s model and wrote the paper.",
        ["Anna Berg", "Carl Dyer"],
        {"Anna": "methodology writing-original-draft", "Carl": "software"},
    ),
    "longer name": (
        "Anna Berg Quastenfeld wrote the paper. Carl Dyer designed the study.",
        ["Anna Berg", "Carl Dyer"],
        {"Carl": "methodology"},
    ),
    "name torn by a page break": (
        "Carl Dyer: Software, Validation. Anna\n\n– 7\n\nBerg : Methodology, Resources",
        ["Anna Berg", "Carl Dyer"],
        {"Anna": "methodology resources", "Carl": "software validation"},
    ),
    "word like a given name": (
        "CD collected Rose samples and analysed the data.",
        ["Rose Zhu", "Carl Dyer"],
        {"Carl": "formal-analysis investigation"},
    ),
    "numbered initials": (
        "AB1 wrote the paper; AB2 and CD designed the study.",
        ["Anna Berg", "Aron Bach", "Carl Dyer"],
        {"Anna": "writing-original-draft", "Aron": "methodology", "Carl": "methodology"},
    ),
    "weak mention": (
        "Anna Berg conducted tests on the QX and ZY and wrote the paper.",
        ["Anna Berg", "Carl Dyer"],
        {"Anna": "investigation writing-original-draft"},
    ),
    "object of a phrase": (
        "AB used the mice of C.D. and wrote the software.",
        ["Anna Berg", "Carl Dyer"],
        {"Anna": "software"},
    ),
    "abbreviation": (
        "Anna Berg performed CD experiments and wrote the paper.",
        ["Anna Berg", "Carl Dyer"],
        {"Anna": "investigation writing-original-draft"},
    ),
    "announced list": (
        "Author contributions: the following experiments were performed by both authors:\n\nSoftware: AB.\n\nValidation: CD.",
        ["Anna Berg", "Carl Dyer"],
        {"Anna": "software", "Carl": "validation"},
    ),
    "degree before its people": (
        "Author contributions: Software - lead: AB; supporting: CD.",
        ["Anna Berg", "Carl Dyer"],
        {"Anna": "software/lead", "Carl": "software/supporting"},
    ),
    "author before a name": (
        "La autora AB participó en la concepción del estudio; el autor CD participó en el análisis de los datos.",
        ["Anna Berg", "Carl Dyer"],
        {"Anna": "conceptualization", "Carl": "formal-analysis"},
    ),
    "topic before its agent": (
        "データの収集は高橋直人が行った。統計解析は井上千春が行った。",
        ["高橋直人", "井上千春"],
        {"高橋直人": "investigation", "井上千春": "formal-analysis"},
    ),
    "agent after a participle": (
        "Lo studio è stato progettato da AB. I dati sono stati raccolti da CD.",
        ["Anna Berg", "Carl Dyer"],
        {"Anna": "methodology", "Carl": "investigation"},
    ),
}


def test_every_rule_has_an_example():
    assert [rule.name for rule in cleaning.RULES] == list(EXAMPLES)


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_rule_is_needed(name):
    text, authors, right = EXAMPLES[name]
    assert told(text, authors) == right
    kept = list(cleaning.RULES)
    cleaning.RULES[:] = [rule for rule in kept if rule.name != name]
    try:
        assert told(text, authors) != right
    finally:
        cleaning.RULES[:] = kept

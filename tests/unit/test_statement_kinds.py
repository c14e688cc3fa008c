"""Kinds of wording and damage, each in a sentence of its own: what is said, of whom, and what is no statement."""

from __future__ import annotations

import pytest

from pycore.statement import read_statement
from tests.unit.statements import in_short

TWO = ["Anna Berg", "Carl Dyer"]
THREE = ["Anna Berg", "Carl Dyer", "Eva Frost"]


@pytest.mark.parametrize(
    ("text", "authors", "right"),
    [
        # who stands aside
        ("AB, assisted by CD and EF, trapped the voles and curated the data.", THREE, "DC I; -; -"),
        ("AB wrote the package, after which it was validated by CD.", TWO, "SW; VA"),
        ("AB coordinated the work and supervised C.D. C.D. drew the maps.", TWO, "PA S; VI"),
        ("AB encouraged CD to explore the edge cases and obtained the grant. CD wrote the paper.", TWO, "FU; WO"),
        # things that are made, given, paid
        ("AB paid for the beam time. CD funded the open access.", TWO, "FU; FU"),
        ("AB finished the programming. CD completed the framework.", TWO, "SW; SW"),
        ("AB wrote the algorithm. CD drafted Table 1 and the section on lakes.", TWO, "SW; WO"),
        ("AB designed cheap rigs with build guides. CD was the manager of the project.", TWO, "M; PA"),
        ("AB contributed with tools needed for pre and post processing. CD wrote the paper.", TWO, "R; WO"),
        ("AB and CD performed the disease relevant marker and genomic analysis.", TWO, "FA; FA"),
        ("All authors contributed to the conception of the review protocol, and AB to the conduct of the review.", TWO,
         "C I; C"),
        ("AB did the stats. CD was involved in all stages.", TWO, "FA; -"),
        ("AB contributed to the paper writing and revising. CD: Writing and revising.", TWO, "WO WR; WR"),
        # notes after people, and after headings
        ("A.B. (joint first author) did the assays; C.D. supervised the study.", TWO, "I; S"),
        ("AB (60%) wrote the paper; CD (20%) and EF (20%) did the experiments.", THREE, "WO; I; I"),
        ("Author statement, amended: Software, A.B.; Validation, C.D.", TWO, "SW; VA"),
        ("CRediT roles (new version): Resources, A.B.; Software, C.D.", TWO, "R; SW"),
        ("Anna Berg, M.D., Ph.D.: Supervision. Carl Dyer, MSc: Software.", TWO, "S; SW"),
        ("Supervision: [Anna Berg](mailto:ab@example.org), [Carl Dyer](https://dyer.example).", TWO, "S; S"),
        ("# Acknowledgements\n\n# Contributions—Anna Berg: software; Carl Dyer: validation.", TWO, "SW; VA"),
        ("Anna Berg: Investigation (Sites: NORD), Formal Analysis, Software. Carl Dyer: Validation.", TWO, "FA I SW; VA"),
        # titles and spellings of names
        ("The draft was written by Dr. Anna Berg and MSc Carl Dyer and all authors commented on it.", THREE, "WO WR; WO WR; WR"),
        ("The draft was written by Dr. Anna Berg and all authors commented on it.", TWO, "WO WR; WR"),
        ("Hao-Ran Li wrote the software; Lin Mei-Na and Hao Zen Bu supervised.", ["Haoran Li", "Meina Lin", "Haozen Bu"], "SW; S; S"),
        ("HAN wrote the paper. DYER analysed the data.", ["Min Han", "Carl Dyer"], "WO; FA"),
        ('Anna [Berg](https://a.example/berg "More of Berg on AI-generated pages"): Software. Carl Dyer: Resources.', TWO, "SW; R"),
        ("Anna Maria Berg: Software. Validation: Carl Dyer, Anna Maria Berg.", ["Anna M. Berg", "Carl Dyer"], "SW VA; VA"),
        ("Anna Maria Berg: Software. Carl Dyer: Validation.", ["Anna T. Berg", "Carl Dyer"], "-; VA"),
        ("Writing - review & editing: Bo Ek, Jr, Carl Dyer.", ["Bo Ek, Jr", "Carl Dyer"], "WR; WR"),
        ("**Bo Ek Jr.** conceived the study and wrote the code. Carl Dyer wrote the paper.", ["Bo Ek Jr.", "Carl Dyer"], "C SW; WO"),
        ("Margie Berg obtained the grant; Ollie Dyer wrote the code.", ["Margaret Berg", "Oliver Dyer"], "FU; SW"),
        (
            "# Authors\n\nAnna Berg - De la Haye College\nSoftware, Validation\n\nCarl Dyer - De la Haye College\nResources, Methodology",
            TWO,
            "SW VA; M R",
        ),
        (r"A.B. and $\operatorname { C . D . }$ conceived the study. $\mathrm { A . B . }$ wrote the code.", TWO, "C SW; C"),
        ("Eva Nováková-Medvid'ová: Software. Medvid'ová and Carl Dyer wrote the paper.", ["Eva Nováková-Medvid’ová", "Carl Dyer"], "SW WO; WO"),
        # headings that nobody knows
        ("Software: A.B. Webpage: C.D. Validation: A.B.", TWO, "SW VA; -"),
        ("Methodology: A.B., C.D. Newsletter: C.D., A.B.", TWO, "M; M"),
        # other parts of the page
        ("## Author contributions\n\nAnna Berg: validation.\n\n## Funding\n\nThe authors have nothing to report.", TWO, "VA; -"),
        ("## Author contributions\n\nAnna Berg: validation.\n\n## Funding\n\n[To be completed.]", TWO, "VA; -"),
        ("- Anna Berg: Software; Validation\n- Carl Dyer: Visualization; Resources\n\n= Funding", TWO, "SW VA; R VI"),
        ("Author contributions\n\nAnna Berg\n\nSoftware\n\nFunding", TWO, "FU SW; -"),
        ("# Author contributions\n\nA.B. wrote the text. C.D. critically\nrevised it\n\n\n**Funding**", TWO, "WO; WR"),
        ("A.B.: Software.\nC.D.:\nValidation.\nFunding\nThe author(s) declare that financial support was received.", TWO, "SW; VA"),
        ("Software: A.B. All approved it.\n\nFunding The authors declare that no funds or grants were received.", TWO, "SW; -"),
        ("Software: A.B.; Validation: C.D. All figures are the authors' own, except those explicitly cited.", TWO, "SW; VA"),
        # what one act says beside another
        ("AB wrote code for simulations and figures. CD wrote the code for the maps and the paper.", TWO, "SW; SW WO"),
        ("AB contributed to data analysis and revisions. CD contributed to sampling and drafting.", TWO, "FA WR; I WO"),
        ("AB was involved in editing the paper, and validation of the results.", TWO, "VA WR; -"),
        ("AB wrote it. All authors commented and edited to produce the final version.", TWO, "WO WR; WR"),
        ("AB wrote it. All authors critically reviewed the text, joined the discussion and approved it.", TWO, "WO WR; WR"),
        ("AB wrote it. All authors reviewed the text, joined the discussion and approved it.", TWO, "WO; -"),
        ("AB derived the theory, with supervision from CD.", TWO, "M; S"),
        ("AB offered framing, planning, mapping and writing feedback. CD gave editing and planning advice.", TWO, "-; WR"),
        ("Software, A.B.; simulation methodology, C.D.; simulations of materials, A.B.", TWO, "SW; M"),
        ("AB contributed to the cross-site and inter-net re-analyses. CD wrote the paper.", TWO, "FA; WO"),
        ("AB is the main author of Annotation Atlas. CD wrote the paper.", TWO, "-; WO"),
        ("AB set up the server. CD is the author of the sections on nets.", TWO, "SW; WO"),
        ("AB and CD contributed to the development of the TCP/IP framework.", TWO, "M; M"),
        ("AB and CD collaborated closely and share joint first authorship. AB wrote the code. CD edited the paper.", TWO, "SW; WR"),
        # initials
        ("E.A., O.U. and C.D. analysed the data.", TWO, "-; FA"),
        ("Software, E.O'N. and A.B.; validation, E.O'N.", ["Anna Berg", "Eva O'Neal"], "SW; SW VA"),
        ("ATB designed the study; ABT wrote the paper.", ["Anna T. Berg", "Carl Dyer"], "M WO; -"),
        ("The 1st and 3rd authors did the tests; the 2nd author analysed the data.", THREE, "I; FA; I"),
        # lists
        (
            "Anna Berg\nContribution: Software (Lead)\nCarl Dyer\nContribution: Validation (Lead), Resources (Equal)",
            TWO,
            "SW; R VA",
        ),
        ("Anna Berg: Software: no, Validation: yes. Carl Dyer: Software: yes, Validation: no.", TWO, "VA; SW"),
        ("AB: (1) Methodology - sampling plan; (2) Validation - of the maps. CD: (1) Software - the parser.", TWO, "M VA; SW"),
        # damage
        ("Anna Berg: super vision, pro- ject administration. Carl Dyer: Validati0n.", TWO, "PA S; VA"),
        ("A.B.designed thestudy andwrote the paper. C.D. performedthe assays.", TWO, "M WO; I"),
        ("AnnaBerg: SoftwareValidation. CarlDyer: Resources.", TWO, "SW VA; R"),
        ("AUTHOR CONTRIBUTIONSSoftware, A.B.; Validation, C.D.", TWO, "SW; VA"),
        ("Search for it on ScholarContributionsA.B. analysed the data. C.D. wrote the paper.", TWO, "FA; WO"),
        ("Software: A.B..; Validation: C.D.. A.B.", TWO, "SW VA; VA"),
        ("Methodology, A.B,. and C.D.; Software, C.D.", TWO, "M; M SW"),
        ("Software: A.B.,\n\nC.D.; Validation: C.D.", TWO, "SW; SW VA"),
        ("Anna Berg:Software, Supervision.Carl Dyer:Validation.", TWO, "SW S; VA"),
        # words for what was done
        ("AB did the statistics and drafted the report.", TWO, "FA WO; -"),
        ("AB had primary responsibility for the analysis, CD for nothing else.", TWO, "FA; -"),
        ("AB had the idea for the analysis.", TWO, "C; -"),
        ("The pooling of long segments was discussed by AB. CD wrote the paper.", TWO, "-; WO"),
        ("AB provided the microscope. CD provided the experimental set-up and built the setup.", TWO, "R; M R"),
        ("AB developed the metrics.", TWO, "M; -"),
        ("The idea for this work came from AB. CD performed wear testing.", TWO, "C; I"),
        ("AB: critical comments on the manuscript. CD made substantial corrections to the text.", TWO, "WR; WR"),
        ("AB is the writer of the paper. CD was the editor of the text.", TWO, "WO; WR"),
        ("AB was the designer of the survey and CD the author of the article.", TWO, "M; WO"),
        ("AB deployed the moorings, CD provided beam time and debugged the code.", TWO, "I; R SW"),
        ("AB administered the questionnaires. CD retrieved and tabulated the data.", TWO, "I; DC I"),
        # other languages
        ("Ana Ruiz tomó las muestras e identificó las especies.", ["Ana Ruiz"], "I"),
        ("AR contribuiu para a obtenção de financiamentos e do software.", ["Ana Ruiz"], "FU SW"),
        ("张伟审阅和修改论文并获取资金支持。李娜培养细胞。", ["张伟", "李娜"], "FU WR; I"),
        ("AR isolierte die Stämme und bestimmte die Arten.", ["Ana Ruiz"], "I"),
        # what is changed, and what is named after something else
        ("AB refined the assembly and modified the protocol. CD improved the manuscript.", TWO, "M; WR"),
        ("AB rewrote the discussion. CD made writing revisions.", TWO, "WR; WR"),
        ("AB made the original drafts of the figures. CD delivered the training and kept notes.", TWO, "VI; I"),
        ("Research idea and study design: AB. Materials: CD.", TWO, "C M; R"),
        ("CD is the developer of the package.", TWO, "-; SW"),
        # two ways to mend a word, both of one role; a page number within a term
        ("AB: Supervison, Visualisaton; CD: Funding\n7\nacquisition.", TWO, "S VI; FU"),
        # who did it together, who did it besides, who is none of the authors
        ("AB (chair), together with CD (nurse), designed the trial; EF wrote it up.", THREE, "M; M; WO"),
        ("CD drafted the paper after feedback from AB and EF; AB secured the grant.", THREE, "FU; WO; -"),
        ("Anna Berg wrote the paper; Jon Fremd designed the survey. Carl Dyer edited the text.", TWO, "WO; WR"),
        ("The first author wrote the software; all other authors collected data.", THREE, "SW; I; I"),
        ("The corresponding author designed the study.", ["Anna Berg"], "M"),
        ("Contribution statement - final version: Software, A.B.; Validation, C.D.", TWO, "SW; VA"),
        ("Anna Berg: software=true, validation=false. Carl Dyer: software=false, validation=true.", TWO, "SW; VA"),
        ("AB reworked the manuscript; CD made editorial changes to the text.", TWO, "WR; WR"),
        ("李娜：论文撰写与修改，项目管理", ["李娜"], "PA WO WR"),
        # "by" behind two people; a Japanese family name of three letters; what has not happened yet
        ("Makale A.B. ve C.D. tarafından yazıldı.", TWO, "WO; WO"),
        ("長谷川が実験を行い、小泉が論文を執筆した。", ["長谷川葵", "小泉蓮"], "I; WO"),
        ("Software, A.B. and C.D. All authors will be informed about each revision.", TWO, "SW; SW"),
        # a sentence that ends in initials and goes on with "Authors"
        ("Tests were run by A.B. and C.D. Authors C.D. and E.F. drafted the paper.", THREE, "I; I WO; WO"),
        # a name in another case
        (
            "Опыты выполнены Бергом А.В.; статья написана Зиминой К.Д.",
            ["Берг А.В.", "Зимина К.Д."],
            "I; WO",
        ),
    ],
)  # fmt: skip
def test_it_is_read(text, authors, right):
    assert in_short(text, authors) == right


def test_degrees_stand_after_names_without_brackets():
    reading = read_statement("Software (AB lead, CD supporting), Validation (CD lead)", TWO)
    assert [(one.author, one.role, one.degree) for one in reading.contributions] == [
        (0, "software", "lead"),
        (1, "software", "supporting"),
        (1, "validation", "lead"),
    ]
    reading = read_statement("AB lead and coordinated the project.", TWO)
    assert [one.degree for one in reading.contributions if one.role == "project-administration"] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Reviewed by: Anna Berg, University of Sund; Carl Dyer. Edited by: Eva Frost.",
        "Academic Editor: Anna Berg. Reviewers: Carl Dyer, Eva Frost.",
        "Berg A, Dyer C. Data curation and software validation. J Tests 2019; 4: 12-18.",
        "Berg et al. collected data on gulls. Dyer et al. designed a like study.",
        "Anna Berg received her doctorate in data analysis. She has led the methodology group.",
        "We dedicate this paper to Anna Berg, who conceived the project.",
        "Figure 2. Steps of the formal analysis. A.B. marks the validation set.",
        "Informed consent was obtained from all participants by AB.",
        "Data will be made available on request by A.B.",
        "AB received travel support from a firm; CD gave lectures paid by it and supervised a trial.",
        "Tests were deposited by A.B. in an archive. CD is a research associate working on visualization.",
        "Berg A, Dyer C. Validation of methodology. J Tests. 2019;4(2):12-18.",
        "A.B. holds shares. C.D. received fees for supervision of trials.",
        "Anna Berg obtained her MSc in software and works on formal analysis.",
        "Peer review: reviewed by A. Berg and C. Dyer.",
        "Photo credits: A. Berg (data visualization).",
        "Tests followed the rules. AB and CD hold licences for animal experiments.",
        'Please state who did what, for example: "A.B. designed the study; C.D. wrote the paper."',
    ],
)
def test_it_is_no_statement(text):
    assert read_statement(text, THREE).contributions == ()


def test_a_form_with_the_initials_of_nobody_is_none():
    form = "Software, X.X.; Validation, Y.Y.; Resources, Z.Z."
    assert read_statement(form, ["X.X.", "Y.Y.", "Z.Z."]).contributions == ()
    people = ["Xu Xin", "Yan Yu", "Zhu Zhi"]
    assert len(read_statement(form, people).contributions) == 3

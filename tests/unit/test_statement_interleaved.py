"""Two columns read across, of which the statement is a small part."""

from __future__ import annotations

import pytest

from pycore.statement import read_statement
from tests.unit.statements import in_short

AUTHORS = ["Anna Berg", "Carl D. Dyer", "Eva Frost"]

ON_THE_LEFT = """
beetles that were caught at night along the northern slope of the quarry
2. Quast, O. & Zork, P. Mosses of the lower terraces. Old Alps 3, 4-9.
CRediT authorship contribution statement opportunities for further inquiry and
how the terraces were dated, Old Alps 4, 10-19.
Anna Berg: Software, Valida- [4] P. Zork, Lichens that grow upon the upper slopes
tion, Writing - original draft. Carl D. between the two glaciers that were mapped before
Dyer: Supervision, Resources. Eva [5] O. Quast, Ferns and their relatives in the valley
Frost: Visualization. below the terraces, and what became of them since
then, according to those who went there again."""

ON_THE_RIGHT = """
whereas the upper slopes were visited twice in spring and once more in autumn
because of the snow that year, which was unusual AUTHOR CONTRIBUTIONS
for a valley that lies so low. Of the mosses that Anna Berg: Software; validation; writ-
were collected there, only three had been re- ing-original draft. Carl D. Dyer: Supervision;
corded before, in the notes of an earlier journey. resources. Eva Frost: Visualization.
Nobody has seen them since then anywhere else."""

IN_CELLS = """
|     |     | AUTHOR   | CONTRIBUTIONS |     |           |          |
|     |     | Anna     | Berg:         |     | Software; | valida-  |
tion;writing-originaldraft.CarlD.Dyer:Supervision;
|     |     | resources. |             | Eva | Frost:    | Visuali- |
zation."""

WITH_INITIALS = """
of the soil.8 N.,Ross,S.,Zork,P.,andQuast,O.(2012).Mossesofthelowerterraces
AUTHORCONTRIBUTIONS 7.Zork,P.,andQuast,O.(2013).Lichensoftheupperslopes
Software,A.B.;validation,A.B.;super- andtheirrelativesinthevalleybelow.OldAlps3,4-9.
8.Quast,O.(2014).Fernsofthevalleybelowtheterraces.OldAlps5,6-8.
vision,C.D.D.;resources,C.D.D.;visualization,E.F.;writing-originaldraft,
A.B."""


@pytest.mark.parametrize("text", [ON_THE_LEFT, ON_THE_RIGHT, IN_CELLS, WITH_INITIALS])
def test_the_statement_is_read_on_its_side_of_the_lines_and_nothing_is_certain(text):
    assert in_short(text, AUTHORS) == "SW VA WO; R S; VI"
    assert not [one for one in read_statement(text, AUTHORS).contributions if one.certain]


def test_prose_beside_lines_of_roles_is_no_statement_without_a_heading():
    text = """
Anna Berg teaches methodology and the history of the terraces and of the valley
Software, Validation where the mosses were found that nobody had seen before then
Resources and the ferns, which Carl D. Dyer had described in an earlier journey"""
    assert in_short(text, AUTHORS) == "-; -; -"


def test_a_name_at_the_end_of_a_text_that_is_cut_off_takes_nothing():
    text = "Author contributions: Anna Berg: Software. Carl D. Dyer: Supervision, Resources. Eva"
    assert in_short(text, AUTHORS) == "SW; R S; -"


WITHOUT_LIGATURES = """
was seen in the quarry along the northern slope and above Author contributions
the terraces that had been dated in an earlier journey, Visualization, E. F.; supervision, C. D. D.; validation,
where the ferns that nobody had described were so many A.B.;soware,A.B.;writing\u2013original dra, A.B.;
that few were taken home, and dried there and pressed. resources, C. D. D."""


def test_words_that_lost_ligatures_are_the_statements_own():
    assert in_short(WITHOUT_LIGATURES, AUTHORS) == "SW VA WO; R S; VI"


def test_the_right_column_may_stand_deep_by_itself():
    deep = " " * 60
    text = f"""
 of the slope, and the ferns along the    quarry that were mapped in the spring.
 terraces, of which some were counted in the years before the valley was mapped for the first time
{deep}CRediT authorship contribution statement
 whereas the upper slopes were visited only twice, because of the snow that fell early in that year
{deep}Anna Berg: Software,
 We mitigate this by inspecting the units of analysis twice, once with each of the two methods
 and by coding of the units that were found
{deep}Validation, Writing - original draft. Carl D. Dyer: Super-
 and the lower ones once more in autumn, when the data had been taken down to the mill
{deep}vision, Resources. Eva Fr-
 and weighed, as is usual for the analysis of ferns
{deep}ost: Visualization."""
    assert in_short(text, AUTHORS) == "SW VA WO; R S; VI"


def test_what_is_printed_up_the_side_of_a_page_is_left_out():
    text = """Author contributions
Anna Berg: Software (lead); writing original draft (lead); writing review
20455801,
QUASTETAL.
2024,
and editing (lead). Carl D. Dyer: Supervision; re-
Downloaded
sources. Eva
from
https://quay.test/10.5555/abc
Frost: Visualization."""
    assert in_short(text, AUTHORS) == "SW WO WR; R S; VI"

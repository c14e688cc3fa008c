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

"""Rules that no other test notices to be gone: each with a text that is read otherwise without it."""

from __future__ import annotations

import pytest

from pycore.people import Roster
from tests.unit.statements import in_short, unread

THREE = ["Anna Berg", "Carl Dyer", "Eva Frost"]
IN_JAPAN = ["鈴木一郎", "田中花子", "佐藤健"]


@pytest.mark.parametrize(
    ("text", "authors", "short"),
    [
        # a dash with a gap behind it makes no name of the verb
        ("AB - collected samples; CD - analysed leaves; EF - wrote the paper.", THREE, "I; FA; WO"),
        # objects that stand before their verb are those of the next verb too
        ("AB hat die Daten erhoben und bewertet. CD hat das Manuskript geschrieben.", THREE, "FA I; WO; -"),
        # who supported something did what follows "by", and help may be for an act
        ("AB supported the analysis by using mass spectrometry. CD wrote the paper.", THREE, "I; WO; -"),
        ("Assistance for data analysis: AB. Writing: CD.", THREE, "FA; WO; -"),
        # the last of those with the same initials
        ("AB drew the maps and MT2 wrote the paper.", ["Mara Tell", "Max Thorn", "Anna Berg"], "-; WO; VI"),
        # many verbs wait for one object
        ("All authors prepared, read, revised and approved the paper.", THREE[:2], "WO WR; WO WR"),
        # what is listed before the particle is what these people did
        ("田中が論文を執筆し、データの収集、解析は鈴木が行った。", IN_JAPAN, "FA I; WO; -"),
        # a review that was prepared is a text
        ("AB and CD prepared the review. EF collected the data.", THREE, "WO; WO; I"),
        # no statement: many words that nobody knows, and a cited work with names of roles in its title
        ("Anna Berg wrote the glacier harbour lantern widow orchard thunder ribbon kettle paper.", THREE, "-; -; -"),
        ("Anna Berg, Carl Dyer et al. Data curation and funding acquisition. In: Trees.", THREE, "-; -; -"),
    ],
)  # fmt: skip
def test_what_a_text_says_of_whom(text, authors, short):
    assert in_short(text, authors) == short


def test_a_verb_nobody_knows_is_no_object_of_the_verb_before():
    assert unread("AB was responsible for designing and baking the loaves.") == ["baking the loaves"]


def test_a_short_name_that_may_be_two_torn_ones_is_neither():
    assert Roster(["Eva Mano", "Ida Amon"]).nearly("amno") is None
    assert Roster(["Eva Mano", "Ida Berg"]).nearly("amno") == "mano"

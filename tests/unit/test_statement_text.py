"""Normal form and columns: what is undone, and the way back."""

from __future__ import annotations

import pytest

from pycore.statement.forms.columns import unweave
from pycore.statement.scan.normal import Normal
from tests.unit.statements import told


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ("a\u00a0b", "a b"),
        ("re\u00adview", "review"),
        ("a\u200bb", "ab"),
        ("ﬁgure", "figure"),
        ("A＆B：（C）", "A&B:(C)"),
        ("a – b — c", "a - b - c"),
        ("a---b", "a-b"),
        ("review &amp; editing", "review & editing"),
        ("review \\& editing", "review & editing"),
        ("**Anna** _x_", "Anna _x_"),
        ("<b>Anna</b> Berg", "Anna Berg"),
        ("a<br/>b", "a\nb"),
        ("cura-\n  tion", "cura-tion"),
        ("e\u0301", "é"),
        ("![a view](files/view-3.png)x", "\nx"),
        ("1ª", "1a"),
        ("plain", "plain"),
    ],
)
def test_markup_and_damage_are_undone(given, read):
    assert Normal(given).text == read


def test_every_range_leads_back_to_what_was_given():
    given = "A&amp;B\u200b \ufb01ne cura-\n tion end"
    normal = Normal(given)
    for word, original in (
        ("fine", "\ufb01ne"),
        ("cura-tion", "cura-\n tion"),
        ("end", "end"),
        ("&", "&amp;"),
        ("B", "B"),
    ):
        start = normal.text.index(word)
        first, last = normal.original(start, start + len(word))
        assert given[first:last] == original


def test_a_long_text_is_cut():
    assert Normal("x" * 100_001).cut
    assert len(Normal("x" * 100_001).text) == 100_000
    assert not Normal("x" * 100_000).cut


WOVEN = """immature techniques, or widening the set of options Anna Berg: Software, Valida-
and the costs that follow from the choice of these tion, Writing – original draft.
levels in most of the regions that were compared Carl Dyer: Methodology, Writing –
here, which is in line with what was found before review & editing."""

GAPPED = """the first of them which starts by choosing a    Author contributions: A.B. designed research; per-
certain part of the wide set of all data     formed research; C.D. wrote the paper and drew the figures."""


def test_two_columns_are_taken_apart_by_their_words():
    assert told(WOVEN) == {
        "Anna": "software validation writing-original-draft",
        "Carl": "methodology writing-review-editing",
    }


def test_two_columns_are_taken_apart_by_their_gap():
    assert told(GAPPED) == {
        "Anna": "investigation methodology",
        "Carl": "visualization writing-original-draft",
    }


PROSE = """A.B. conceived the leading idea and wrote the initial draft. C.D.
and E.F. discussed and widened the plan. A.B. and E.F. wrote the
manuscript. C.D. and E.F. edited the final version. C.D.
supervised the whole of the work. Everybody has seen and approved the
final version of the manuscript."""


def test_prose_in_one_column_is_not_taken_apart():
    assert told(PROSE) == {
        "Anna": "conceptualization writing-original-draft",
        "Carl": "supervision writing-review-editing",
        "Eva": "writing-original-draft writing-review-editing",
    }


@pytest.mark.parametrize(
    "text",
    ["A.B.: originaldraft", "A.B.: writing—originaldraft", "A.B.: writ- ing original draft"],
)
def test_words_run_together_or_torn_apart_are_mended(text):
    assert told(text) == {"Anna": "writing-original-draft"}


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        # halves that are words themselves, in some language
        ("Con ceptualization: A.B.; Re sources: C.D.", {"Anna": "conceptualization", "Carl": "resources"}),
        # a last letter that stands apart
        ("Fundin g acquisition: A.B.; Softwar e: C.D.", {"Anna": "funding-acquisition", "Carl": "software"}),
        # a ligature that is lost with the place where it stood
        ("Software: A.B.; veri cation: C.D.", {"Anna": "software", "Carl": "validation"}),
        ("Software: A.B.; con focal data: C.D.", {"Anna": "software"}),
    ],
)
def test_halves_of_words_are_put_together(text, roles):
    assert told(text) == roles


def test_a_caption_in_between_gives_no_role():
    text = "Software: A.B.; validation\n\nFig. 3 What the model sees\n\nand resources: C.D."
    assert told(text)["Anna"] == "software"
    assert "visualization" not in told(text).get("Carl", "")


def test_one_column_is_left_alone():
    assert unweave("Anna Berg: Software,\nValidation.\nCarl Dyer: Resources.\n", len) is None


def test_spans_in_columns_lie_where_the_words_stand():
    normal = Normal("one two\nthree four", [(0, 3, "\n"), (8, 13, "\n\n"), (4, 7, "\n"), (14, 18, "")])
    assert normal.text == "one\nthree\n\ntwo\nfour"
    start = normal.text.index("two")
    assert normal.original(start, start + 3) == (4, 7)

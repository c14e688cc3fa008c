"""Reading takes time in proportion to the text, whatever the text is; 1 MB is cut and read at once."""

from __future__ import annotations

import sys
from types import FrameType

import pytest

from pycore.statement import read_statement
from pycore.statement.lexicon.lookup import lexicon

AUTHORS = ["Wei Chen", "Anna Berg", "Carl Dyer"]
HOSTILE = (
    [
        "A.",
        "A-B-",
        "a-",
        "A.B.; ",
        "A.B. designed, ",
        "designed, ",
        "in writing ",
        "writing original ",
        "Wei Chen ",
    ]
    + [
        "of data analysis ",
        "AB zz AB, ",
        "analysisand ",
        "with input from ",
        "abcdefgh",
        "zzz\n",
        "撰写-",
        "撰",
    ]
    + ["&amp;", "[[", "(", "<a ", '"\n', '" ', "a@", "1."]
    + [
        "A.B.\tx\n",
        "|AB|software|\n",
        "|x|-|x|\n",
        "all authors except A.B., ",
        "respectively ",
        "Software:\n",
    ]
    + ["originaldraftand", "AB Berg ", "contributed by ", "sw, "]
)


def _calls(text: str) -> int:
    """How many functions, our own and built in, are called to read the text: work, counted, not timed."""
    count = 0

    def called(_frame: FrameType, event: str, _what: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(called)
    try:
        read_statement(text, AUTHORS)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("scrap", HOSTILE)
def test_four_times_the_text_takes_about_four_times_the_work(scrap: str) -> None:
    """A pattern that went back and forth over the whole would not end at this length."""
    lexicon()
    read_statement(scrap, AUTHORS)
    whole = scrap * (96_000 // len(scrap))
    quarter = whole[: len(whole) // 4]
    assert _calls(whole) < 6 * (_calls(quarter) + 1000)  # 16 times, were it quadratic


@pytest.mark.parametrize("scrap", ["A.", "a-", "撰写-", "Wei Chen "])
def test_a_megabyte_is_cut_with_a_notice(scrap: str) -> None:
    reading = read_statement(scrap * (1_000_000 // len(scrap)), AUTHORS)
    assert len(reading.notices) == 1

"""Reading takes time in proportion to the text, whatever the text is; 1 MB is cut and read at once."""

from __future__ import annotations

import sys
import time
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


def _seconds(text: str) -> float:
    """The processor's time that reading takes."""
    begun = time.process_time()
    read_statement(text, AUTHORS)
    return time.process_time() - begun


@pytest.mark.parametrize("scrap", HOSTILE)
def test_four_times_the_text_takes_about_four_times_the_work(scrap: str) -> None:
    """Twice said: in calls, which are the same in every run, and in the processor's time, in which alone
    it shows where a pattern goes back and forth over the text. That takes a longer text than the calls."""
    lexicon()
    read_statement(scrap, AUTHORS)
    whole = scrap * (8_000 // len(scrap))
    assert _calls(whole) < 6 * (_calls(whole[: len(whole) // 4]) + 1000)  # 16 times, were it quadratic
    whole *= 6
    # Measured once more where it was too long, since what else runs may disturb one.
    assert any(_seconds(whole) < 8 * (_seconds(whole[: len(whole) // 4]) + 0.05) for _ in range(2))


@pytest.mark.parametrize("scrap", ["A.", "a-", "撰写-", "Wei Chen "])
def test_a_megabyte_is_cut_with_a_notice(scrap: str) -> None:
    reading = read_statement(scrap * (1_000_000 // len(scrap)), AUTHORS)
    assert len(reading.notices) == 1

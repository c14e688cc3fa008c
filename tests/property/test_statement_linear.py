"""Reading takes time in proportion to the text, whatever the text is; 1 MB is cut and read at once."""

from __future__ import annotations

import time

import pytest

from pycore.statement import read_statement
from pycore.statement.lexicon import lexicon

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
)


def _seconds(text: str) -> float:
    times = []
    for _ in range(2):
        begun = time.process_time()
        read_statement(text, AUTHORS)
        times.append(time.process_time() - begun)
    return min(times)


@pytest.mark.parametrize("scrap", HOSTILE)
def test_four_times_the_text_takes_about_four_times_as_long(scrap: str) -> None:
    lexicon()
    read_statement(scrap, AUTHORS)
    whole = scrap * (96_000 // len(scrap))
    quarter = whole[: len(whole) // 4]
    # Quadratic time would make it 16 times.
    assert _seconds(whole) < 10 * max(_seconds(quarter), 0.005)


@pytest.mark.parametrize("scrap", ["A.", "a-", "撰写-", "Wei Chen "])
def test_a_megabyte_is_cut_with_a_notice(scrap: str) -> None:
    reading = read_statement(scrap * (1_000_000 // len(scrap)), AUTHORS)
    assert len(reading.notices) == 1

"""Schedules of faults (`tests/faults`): whatever happens, what is said is true and nothing is lost.

One that fails is told step by step by `python3 build.py bench --story SEED`.
"""

from __future__ import annotations

import pytest

from tests.faults.network import FATES, LIES, Weather
from tests.faults.schedule import play

SCHEDULES = 1250
AT_ONCE = 250


@pytest.mark.parametrize("first", range(0, SCHEDULES, AT_ONCE))
def test_no_schedule_of_faults_breaks_a_rule(first: int) -> None:
    broken = {}
    for seed in range(first, first + AT_ONCE):
        outcome = play(seed)
        if outcome.violations:
            broken[seed] = outcome.violations
    assert broken == {}


def test_a_schedule_is_the_same_each_time_and_can_be_told() -> None:
    first, again = play(11, told=True), play(11, told=True)
    assert first.story == again.story
    assert len(first.story) > 10
    assert play(11).violations == first.violations


def test_the_schedules_are_rich() -> None:
    """Every fate and every lie occurs, rows are written, refused and left open, and much happens besides."""
    told = "\n".join([line for seed in range(150) for line in play(seed, told=True).story])
    assert [fate for fate in FATES if fate not in told] == []
    for happening in (
        "(not true)", "the background was stopped", "elsewhere", "at ORCID", "another browser: signs in",
        "the push is done", "the push is stopped", "the push is paused", "because of 10.", "now carries out",
        "DELETE", "PUT", "oauth/revoke", "could not check", "not signed in", "answers come late",
        "answers to writing are false", "the journal cannot be saved", "the clock is", "becomes row", "merges",
        "a version of another work", "cannot hand out", "conflict",
    ):  # fmt: skip
        assert happening in told, happening
    assert set(LIES) == {"list", "bulk", "single", "writing"}
    assert str(Weather()) == "calm"

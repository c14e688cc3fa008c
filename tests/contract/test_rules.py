"""The rules that the rehearsal tries at ORCID's sandbox: the stand-in keeps each, and each break is noticed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from rehearsal.rule import Rule
from rehearsal.rules import ALL
from rehearsal.running import Verdict, try_rule
from rehearsal.session import Session
from tests.contract.breaks import BREAKS, Break
from tests.contract.rehearsing import session, with_a_test_record
from tests.contract.standin_help import MARA
from tests.standin import Seed, Standin


@pytest.fixture
def sandbox(_server: Standin, demo_seed: Seed, monkeypatch: pytest.MonkeyPatch) -> Standin:
    """The stand-in with a test record that has all that the rules look for."""
    _server.reset(with_a_test_record(demo_seed))
    monkeypatch.setattr(_server.state, "clock", _server.state.clock)
    return _server


@pytest.fixture
def begun(sandbox: Standin) -> Iterator[Session]:
    made = session(sandbox)
    try:
        made.begin()
        made.put_by_a_code()
        yield made
    finally:
        made.close()


def with_burst_limit(sandbox: Standin, rule: Rule) -> None:
    """Only for the one rule that is about it; on a clock that stands still."""
    if rule.name == "access/burst":
        sandbox.state.limits.settings = sandbox.state.settings.model_copy(update={"burst": True})
        sandbox.state.limits.clock = lambda: 0.0


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.name)
def test_the_stand_in_keeps_it(begun: Session, sandbox: Standin, rule: Rule) -> None:
    with_burst_limit(sandbox, rule)
    before = set(sandbox.state.records[MARA].rows)
    outcome = try_rule(begun, rule)
    assert outcome.verdict is Verdict.AS_EXPECTED, outcome
    assert set(sandbox.state.records[MARA].rows) == before


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.name)
def test_where_it_is_broken_it_differs_and_no_row_stays(
    begun: Session, sandbox: Standin, rule: Rule, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_burst_limit(sandbox, rule)
    before = set(sandbox.state.records[MARA].rows)
    BREAKS[rule.name](Break(sandbox, monkeypatch))
    outcome = try_rule(begun, rule)
    assert outcome.verdict is Verdict.DIFFERS, outcome
    assert outcome.note
    assert set(sandbox.state.records[MARA].rows) == before


def test_every_rule_is_broken_once() -> None:
    assert sorted(BREAKS) == sorted(rule.name for rule in ALL)


def test_every_question_is_asked_or_left_to_a_person() -> None:
    from rehearsal.questions import QUESTIONS

    asked = {rule.question for rule in ALL if rule.question}
    assert asked == {question.key for question in QUESTIONS if not question.by_hand}

"""The report: rule by rule what was seen, and what the open questions came to. Facts are changed by it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from rehearsal.questions import QUESTIONS, Question
from rehearsal.running import Outcome, Run, Verdict
from rehearsal.settings import Settings

_EVIDENCE = 12


def report(run: Run, settings: Settings, when: datetime, version: str) -> str:
    """The report as Markdown. The outcomes hold no secrets; the record's iD is left out."""
    lines = [
        *_head(run, settings, when, version),
        *_questions(run.outcomes),
        *_rules(run.outcomes),
        *_evidence(run.outcomes),
    ]
    return "\n".join(lines).replace(settings.record, "{orcid}") + "\n"


def summary(run: Run) -> str:
    """The run in a line."""
    counts = ", ".join(f"{run.count(verdict)} {verdict.value}" for verdict in Verdict)
    return f"{len(run.outcomes)} rules: {counts}."


def _head(run: Run, settings: Settings, when: datetime, version: str) -> Iterator[str]:
    yield "# Rehearsal against ORCID's sandbox"
    yield ""
    yield f"{when:%d %B %Y, %H:%M} UTC · client {settings.client_id} · version {version}"
    yield ""
    yield summary(run)
    if run.broken:
        yield f"The run ended early: {run.broken}."
    yield _rows_left(run)
    if run.tokens:
        yield f"**{run.tokens} tokens could not be given back**: remove the client under Trusted parties."


def _rows_left(run: Run) -> str:
    if not run.left:
        return "Every row that was added is removed."
    rows = ", ".join(map(str, run.left))
    return f"**These rows are still on the record**: {rows}. The next run removes them, or delete them at sandbox.orcid.org."


def _questions(outcomes: list[Outcome]) -> Iterator[str]:
    yield from ("", "## Questions that only a live ORCID answers", "")
    for question in QUESTIONS:
        yield f"* **{question.text}** {_answer(question, outcomes)}"


def _answer(question: Question, outcomes: list[Outcome]) -> str:
    if question.by_hand:
        return f"By hand: {question.by_hand}."
    found = [outcome for outcome in outcomes if outcome.rule.question == question.key]
    if not found:
        return "Not tried."
    return " ".join(f"{outcome.rule.says}: {outcome}." for outcome in found)


def _rules(outcomes: list[Outcome]) -> Iterator[str]:
    yield from ("", "## Rule by rule", "", "| rule | fact | expected | seen |", "|---|---|---|---|")
    for outcome in outcomes:
        cells = (outcome.rule.name, outcome.rule.fact, outcome.rule.says, str(outcome))
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _evidence(outcomes: list[Outcome]) -> Iterator[str]:
    """The answers behind what differs, and behind the questions."""
    shown = [
        outcome
        for outcome in outcomes
        if outcome.exchanged and (outcome.verdict is Verdict.DIFFERS or outcome.rule.question)
    ]
    if shown:
        yield from ("", "## What was answered")
    for outcome in shown:
        yield from ("", f"`{outcome.rule.name}` ({outcome.verdict.value})", "", "```")
        yield from map(str, outcome.exchanged[:_EVIDENCE])
        if len(outcome.exchanged) > _EVIDENCE:
            yield f"… and {len(outcome.exchanged) - _EVIDENCE} more"
        yield "```"

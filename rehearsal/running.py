"""The run: sign in, try the rules one by one, remove every row, give every token back, whatever happens."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field

import httpx

from rehearsal.rule import Differs, NotTried, Rule
from rehearsal.session import NoSignInError, Session
from rehearsal.wire import Exchanged

# What a check raises where an answer is not of the shape that it reads.
_UNREADABLE = (KeyError, IndexError, TypeError, ValueError, AttributeError)
_MAY_END_TOKENS = ("signin/", "tokens/", "revoking/")


class Verdict(enum.Enum):
    AS_EXPECTED = "as expected"
    DIFFERS = "differs"
    NOT_TRIED = "not tried"


@dataclass(frozen=True)
class Outcome:
    """What became of a rule: `note` says how it differs, why it was not tried, or what was seen besides."""

    rule: Rule
    verdict: Verdict
    note: str
    exchanged: tuple[Exchanged, ...]

    def __str__(self) -> str:
        return self.verdict.value + (f": {self.note}" if self.note else "")


@dataclass
class Run:
    """A whole run. `left` are put-codes of rows that could not be removed, `tokens` the number of tokens that
    could not be given back, `broken` why the run ended early."""

    outcomes: list[Outcome] = field(default_factory=list)
    removed_before: int = 0
    left: list[int] = field(default_factory=list)
    tokens: int = 0
    broken: str = ""

    def count(self, verdict: Verdict) -> int:
        return sum(outcome.verdict is verdict for outcome in self.outcomes)


def rehearse(session: Session, rules: Iterable[Rule], tell: Callable[[str], None]) -> Run:
    """Try the rules. Whatever ends it, an interrupt too, the rows are removed and the tokens given back.

    An interrupt (KeyboardInterrupt) is caught: the run is then `broken`. Raises NoSignInError where it
    could not begin; every token that was given is given back then too.
    """
    run = Run()
    try:
        session.begin()
        before = session.listed()
        left = session.sweep()
        run.removed_before = len(before) - len(left)
        if run.removed_before:
            tell(f"Rows of an earlier run that were still there are removed: {run.removed_before}.")
        if session.thorough:
            session.put_by_a_code()
        for rule in rules:
            outcome = try_rule(session, rule)
            run.outcomes.append(outcome)
            tell(f"{rule.name:30} {outcome}")
            _keep_a_token(session, outcome)
    except KeyboardInterrupt:
        run.broken = "it was interrupted"
    except NotTried as error:
        run.broken = session.secrets.out_of(str(error))
    except httpx.HTTPError as error:
        run.broken = session.secrets.out_of(f"{type(error).__name__}: {error}")
    finally:
        if session.call.token:
            tell("Removing the rows and giving the tokens back; please wait.")
        _clean_up(session, run)
    return run


def try_rule(session: Session, rule: Rule) -> Outcome:
    """The outcome of one rule; the rows that it added are removed."""
    if rule.thorough and not session.thorough:
        return Outcome(rule, Verdict.NOT_TRIED, "it takes long or asks much; --thorough tries it", ())
    session.wire.exchanged.clear()
    verdict, note = Verdict.AS_EXPECTED, ""
    try:
        note = rule.check(session) or ""
    except Differs as differs:
        verdict, note = Verdict.DIFFERS, str(differs)
    except NotTried as reason:
        verdict, note = Verdict.NOT_TRIED, str(reason)
    except httpx.HTTPError as error:
        verdict, note = Verdict.NOT_TRIED, f"no answer: {type(error).__name__}"
    except _UNREADABLE as error:
        verdict, note = (
            Verdict.DIFFERS,
            f"an answer could not be read as expected ({type(error).__name__}: {error})",
        )
    exchanged = tuple(session.wire.exchanged)
    busy = [one for one in exchanged if one.status in (429, 503)]
    if verdict is Verdict.DIFFERS and busy and not rule.thorough:
        verdict, note = Verdict.NOT_TRIED, f"the sandbox was busy ({busy[-1].status})"
    with suppress(httpx.TransportError):  # What could not be asked is asked again later.
        session.remove_rows()
    return Outcome(rule, verdict, session.secrets.out_of(note), exchanged)


def _keep_a_token(session: Session, outcome: Outcome) -> None:
    """Sign in again where a rule that differs took the session's own token along."""
    may_be_lost = outcome.verdict is Verdict.DIFFERS and outcome.rule.name.startswith(_MAY_END_TOKENS)
    if may_be_lost and session.call("GET", "/works").status_code == 401:
        try:
            session.begin()
        except NoSignInError as error:
            raise NotTried(f"the token was lost by {outcome.rule.name}; {error}") from error


def _clean_up(session: Session, run: Run) -> None:
    """Remove and give back. What cannot be is told in `run`, never passed over."""
    if session.call.token:
        try:
            run.left = session.sweep()
        except httpx.HTTPError as error:
            run.left = sorted(session.call.made)
            run.broken = run.broken or session.secrets.out_of(f"rows could not be removed: {error}")
    try:
        run.tokens = session.give_back()
    except httpx.HTTPError:
        run.tokens = len(session.tokens)


__all__ = ["NoSignInError", "Outcome", "Run", "Verdict", "rehearse", "try_rule"]

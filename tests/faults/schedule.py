"""One schedule: a record, browsers, a weather, meddlers, and who has their turn when; all from one seed."""

from __future__ import annotations

import traceback
from collections.abc import Generator
from dataclasses import dataclass, field
from random import Random
from typing import Any

from pycore.effects import Request, Response
from tests.faults.beginning import DOIS, deposits, draft, people
from tests.faults.browser import Browser, Killed, Life
from tests.faults.meddling import meddle
from tests.faults.network import FATES, LIES, Network, Weather, elements, line
from tests.faults.record import ADA, BEN, CLIENT, START, Orcid
from tests.faults.truth import Judge

MOST_TURNS = 3000


@dataclass
class Outcome:
    """What became of one schedule. `story` tells it, one line a step."""

    seed: int
    violations: list[str]
    story: list[str] = field(default_factory=list)
    rows: int = 0
    requests: int = 0


@dataclass
class _Stage:
    rng: Random
    orcid: Orcid
    network: Network
    judge: Judge
    browsers: list[Browser]
    waiting: int = 0  # browsers that have done what they wanted to
    calm: bool = False


def play(seed: int, told: bool = False) -> Outcome:
    """Play the schedule of this seed; with `told` its story is kept."""
    rng = Random(seed)
    story: list[str] = []
    requests = [0]

    def tell(text: str, request: Request | None = None, answer: Response | None = None) -> None:
        if told:
            parts = [text, line(request) if request else "", elements(answer) if answer else ""]
            story.append(f"{orcid.clock - START:9.1f}  {' '.join(part for part in parts if part)}")

    orcid = Orcid(people(rng), deposits(rng))
    network = Network(orcid, Random(rng.random()), tell, _weather(rng))
    judge = Judge(orcid, tell)
    stage = _Stage(rng, orcid, network, judge, [])
    names = ["one browser", "another browser"][: 2 if rng.random() < 0.3 else 1]
    full = rng.choice([0.0, 0.0, 0.0, 0.05])
    stage.browsers = [Browser(name, network, Random(rng.random()), judge, tell, full=full) for name in names]
    if rng.random() < 0.1:
        network.poison = rng.choice(DOIS)
    if rng.random() < 0.2 and orcid.record.rows:
        network.illegible = rng.choice([*orcid.record.rows])
    tell(
        f"the weather: {network.weather}"
        + (f"; ORCID cannot take {network.poison}" if network.poison else "")
        + (f"; it cannot hand out row {network.illegible}" if network.illegible else "")
    )
    try:
        _all_lives(stage, tell)
        for impatience in network.impatient:
            judge.violation(impatience)
        judge.at_the_end({browser.name: browser.saved for browser in stage.browsers})
    except Exception as error:  # noqa: BLE001 - whatever a flow throws is what is looked for here
        judge.violation(f"an exception: {type(error).__name__}: {error}")
        story.append(traceback.format_exc())
    return Outcome(seed, judge.violations, story, judge.verdicts, requests[0])


def _all_lives(stage: _Stage, tell: Any) -> None:
    rng = stage.rng
    killing = rng.choice([0.0, 0.0, 0.02, 0.1])
    meddling = rng.choice([0.0, 0.0, 0.03, 0.1])
    browsers = {browser.name: browser for browser in stage.browsers}
    lives: dict[str, Life] = {browser.name: _life(stage, browser) for browser in stage.browsers}
    for _ in range(MOST_TURNS):
        if not lives:
            return
        name = rng.choice(list(lives))
        if not stage.calm and rng.random() < meddling:
            tell(meddle(stage.orcid, rng))
        try:
            if not stage.calm and rng.random() < killing * (4 if browsers[name].writing else 1):
                lives[name].throw(Killed())
            else:
                next(lives[name])
        except (StopIteration, Killed):
            del lives[name]
    stage.judge.violation("the schedule does not end")


def _life(stage: _Stage, browser: Browser) -> Life:
    """Sign in, then a few times: check and push, remove, sign in again or out; in the end, in calm."""
    rng = browser.rng
    yield
    yield from browser.sign_in()
    for _ in range(rng.choice([1, 1, 2, 3])):
        if "signin" not in browser.saved:
            yield from browser.sign_in()
            continue
        what = rng.random()
        if what < 0.72:
            yield from _push(browser, rng)
        elif what < 0.84:
            yield from _remove(browser, rng)
        elif what < 0.92:
            yield from browser.sign_in(rng.choice([ADA, ADA, BEN]))
        elif what < 0.95:
            yield from browser.sign_in(scopes=("/read-limited",))
        else:
            yield from browser.sign_out()
    while True:
        try:
            yield from _calm(stage, browser)
            return
        except Killed:
            yield from browser.woken()


def _push(browser: Browser, rng: Random) -> Generator[None, None, None]:
    orcid = browser.saved["signin"]["orcid"]
    check = yield from browser.check(draft(rng, orcid if rng.random() < 0.9 else ADA))
    if check is None:
        return
    if rng.random() < 0.04:  # somebody else signs in, and the check comes to its end after that
        yield from browser.sign_in(BEN if orcid == ADA else ADA)
        browser.saved["check"] = check
    accepted = [item for item in check["items"] if item["payload"] is not None and rng.random() < 0.9]
    if rng.random() < 0.05:  # other roles are chosen elsewhere, and checked, before "Push" is pressed
        yield from browser.check(draft(rng, orcid, [item["doi"] for item in check["items"]]))
    if accepted:
        yield from browser.push(accepted)


def _remove(browser: Browser, rng: Random) -> Generator[None, None, None]:
    rows = browser.network.orcid.state.records[browser.saved["signin"]["orcid"]].rows
    strange = rng.random() < 0.1  # a message may name any row
    own = [code for code, row in rows.items() if strange or row.source == CLIENT]
    chosen = None if rng.random() < 0.4 or not own else rng.sample(own, rng.randint(1, len(own)))
    yield from browser.remove(chosen)


def _calm(stage: _Stage, browser: Browser) -> Generator[None, None, None]:
    """When all have done what they wanted the weather clears for good: whatever was begun must now come to
    a true end."""
    stage.waiting += 1
    while stage.waiting < len(stage.browsers):
        yield
    if not stage.calm:
        stage.calm = True
        stage.network.weather = Weather()
        stage.network.illegible = None
        stage.orcid.record.person.flags.clear()
        stage.orcid.record.person.deprecated_by = None
        stage.network.pass_time(20)
    browser.calm = True
    yield from browser.sign_in(browser.journal()["orcid"] if "journal" in browser.saved else ADA)
    if "journal" in browser.saved:
        for _ in range(3):
            if browser.journal()["status"] == "done":
                break
            yield from browser.go_on()
        stage.judge.rests(browser.name, browser.journal())
        stage.judge.settled_when_calm(browser.name, browser.journal())
    yield from browser.sign_out()


def _weather(rng: Random) -> Weather:
    fates = tuple(rng.sample(list(FATES), rng.randint(1, 4))) if rng.random() < 0.75 else ()
    liar = rng.choice(list(LIES)) if rng.random() < 0.4 else None
    return Weather(
        fates=fates,
        rate=rng.choice([0.05, 0.15, 0.3]) if fates else 0.0,
        liar=liar,
        lying=rng.choice([0.1, 0.3, 0.6]),
        lag=rng.uniform(1, 6) if liar is None and rng.random() < 0.15 else 0.0,
        slowness=rng.choice([0.1, 0.3]) if rng.random() < 0.2 else 0.0,
    )

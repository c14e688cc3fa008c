"""One browser with the extension in it: what the background keeps, and the flows it runs.

A life is a generator. Each yield is a point at which others have their turn, and at which the browser
may stop the background: `Killed` is thrown there, what was in memory is gone, and what was saved remains.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from random import Random
from typing import Any

from pycore.browser import commands
from pycore.effects import Answer, Effect, Flow, NotSaved, Pause, Request, Save, Wait
from pycore.push.blocks import whole
from pycore.push.journal import PUSH, is_unfinished
from pycore.session import rules
from pycore.session.table import EVENTS, LISTS
from tests.faults.network import LONGEST_LATE, Network, put_codes_of, reading_of
from tests.faults.record import ADA, BEN, CLIENT, REDIRECT, SECRET
from tests.faults.truth import Judge

OWN = {"environment": "production", "client_id": CLIENT, "client_secret": SECRET}
_PATIENCE = 100  # turns
MOST_EFFECTS = 400  # of one flow; none of these schedules needs more
MOST_RUNS = 6  # times that a person goes on with a push that stopped

Life = Generator[None, None, None]
Doing = Generator[None, None, Any]


class Killed(Exception):
    """The browser has stopped the background."""


@dataclass
class Browser:
    """`saved` is the session's store, and all that outlives a kill."""

    name: str
    network: Network
    rng: Random
    judge: Judge
    tell: Callable[[str], None]
    saved: dict[str, Any] = field(default_factory=dict)
    pausing: bool = False
    writing: bool = False  # a request that writes has just left
    calm: bool = False  # nobody interferes any more
    skew: float = 0.0  # seconds by which this computer's clock is wrong; somebody sets it now and then
    full: float = 0.0  # how often the session has no room for the journal

    # -- what a person does -----------------------------------------------------------------------

    def sign_in(self, person: str = ADA, scopes: tuple[str, ...] = ("/activities/update",)) -> Doing:
        """Sign in, until it succeeded or was refused three times."""
        for _ in range(3):
            try:
                signed = yield from self._sign_in(person, scopes)
            except Killed:
                yield from self.woken()
                continue
            if signed:
                return True
        return False

    def _sign_in(self, person: str, scopes: tuple[str, ...]) -> Doing:
        yield from self._settle_tokens()
        self.tell(f"{self.name}: signs in")
        answer_url = f"{REDIRECT}?code={self.network.orcid.code(person, scopes)}&state=s"
        args = {
            "client": OWN, "redirect": REDIRECT, "state": "s", "answer_url": answer_url,
            "now": self.now(), "limited": False, "owed": self.saved.get("owed", []),
        }  # fmt: skip
        answer = yield from self.run(commands.signin_finish(args))
        if not answer["ok"]:
            self.tell(f"{self.name}: not signed in: {answer['problem']['message']}")
            return False
        before = self.saved.get("signin")
        yield from self._keep(owed=_owed(None, before, answer["owed"]))
        owed = _owed(answer["signin"], before, answer["owed"])
        yield from self.happens("signed-in", signin=answer["signin"], owed=owed)
        yield from self._settle_tokens()
        return True

    def happens(self, event: str, **brings: Any) -> Doing:
        """The session drops and sets what the table of events says, one key after another."""
        state = {key: self.saved[key] for key in EVENTS[event].reads if key in self.saved}
        if "journal" in state:
            state["journal"] = self.journal()
        outcome = rules.after(event, state, brings)
        if "journal" in outcome["drop"]:
            self.give_up_push()
        lists = [f"{key}." for key in outcome["drop"] if key in LISTS]
        for key in [*self.saved]:
            if key in outcome["drop"] or key.startswith(tuple(lists)):
                del self.saved[key]
        yield
        for key, value in outcome["set"].items():
            self._save(key, value)
            yield

    def give_up_push(self) -> None:
        """What is not finished is forgotten, by a person who was told so and has thought about it."""
        if "journal" in self.saved and self.unfinished():
            self.tell(f"{self.name}: the push is given up, unfinished")
            self.network.pass_time(LONGEST_LATE + 1)
            self.judge.gives_up(self.name)

    def unfinished(self) -> bool:
        """Whether there is a journal with something left to do."""
        return "journal" in self.saved and is_unfinished(self.journal())

    def _keep(self, **values: Any) -> Doing:
        """One key after another: the background may be stopped between any two."""
        for key, value in values.items():
            self.saved[key] = value
            yield

    def _settle_tokens(self) -> Doing:
        """Give back what is owed to ORCID, if anything is."""
        if not self.saved.get("owed"):
            return {"ok": True}
        in_use = (self.saved.get("signin") or {}).get("token")
        args = {"client": OWN, "owed": self.saved["owed"], "in_use": in_use}
        answer = yield from self.run(commands.signin_settle(args))
        return answer

    def check(self, works: list[dict[str, Any]]) -> Doing:
        """Check the works; the check, or None where it could not be made."""
        args = {
            "signin": self.saved.get("signin"), "holder": None, "environment": "production",
            "draft": {"works": works}, "mailto": "m@example.org", "now": self.now(),
        }  # fmt: skip
        for _ in range(2):
            try:
                answer = yield from self.run(commands.record_check(args))
            except Killed:
                yield from self.woken()
                continue
            if answer["ok"]:
                self.saved["check"] = answer["check"]
                self.judge.shown(self.name, answer["check"], (self.saved.get("signin") or {}).get("orcid"))
                shown = ", ".join(f"{item['key']}: {item['action']}" for item in answer["check"]["items"])
                self.tell(f"{self.name}: is shown {shown}")
                return answer["check"]
            self.tell(f"{self.name}: could not check: {answer['problem']['message']}")
        return None

    def push(self, accepted: list[dict[str, Any]]) -> Doing:
        """Push the items that were accepted as they were shown; what was begun before comes first."""
        if self.unfinished() and self.saved["journal"]["kind"] == PUSH:
            yield from self.go_on_to_the_end()
            return
        if "check" not in self.saved or "signin" not in self.saved:
            return
        self.judge.reviewed(self.name, accepted)
        args = {
            "signin": self.saved["signin"],
            "check": self.saved["check"],
            "accepted": [{"key": item["key"], "hash": item["hash"]} for item in accepted],
            "now": self.now(),
        }
        begun = commands.push_begin(args)
        if begun["ok"]:
            yield from self.carry_out(begun["journal"])

    def remove(self, put_codes: list[int] | None) -> Doing:
        """Remove rows of ours, or all of them; not beside a push that is not finished."""
        if self.unfinished() and self.saved["journal"]["kind"] == PUSH:
            yield from self.go_on_to_the_end()
            return
        args = {"signin": self.saved["signin"], "put_codes": put_codes, "now": self.now()}
        try:
            begun = yield from self.run(commands.removal_begin(args))
        except Killed:
            yield from self.woken()
            return
        if begun["ok"]:
            self.judge.to_be_removed(self.name, [row["put_code"] for row in begun["journal"]["rows"]])
            yield from self.carry_out(begun["journal"])
        else:
            self.tell(f"{self.name}: removes nothing: {begun['problem']['message']}")
            self.judge.refused_removal(self.name, begun["problem"], put_codes)

    def carry_out(self, journal: dict[str, Any]) -> Doing:
        """Begin with a journal, and run it to its end."""
        self.give_up_push()
        self.judge.begins(self.name, journal)
        self._save("journal", {**journal, "status": "running"})
        yield from self.go_on_to_the_end()

    def go_on_to_the_end(self) -> Doing:
        """Run the journal to its end, as far as the world lets it."""
        for _ in range(MOST_RUNS):
            if "journal" not in self.saved:
                return
            try:
                yield from self.go_on()
                journal = self.journal()
                if journal["status"] == "done":
                    break
                yield from self.before_going_on(journal)
            except Killed:
                yield from self.woken()
        if "journal" in self.saved:
            self.judge.rests(self.name, self.journal())

    def go_on(self) -> Doing:
        """One run of the push, until it ends."""
        if "signin" not in self.saved or "journal" not in self.saved:
            return
        self._save("journal", {**self.journal(), "status": "running"})
        args = {"signin": self.saved["signin"], "journal": self.journal()}
        self.pausing = not self.calm and self.rng.random() < 0.05
        answer = yield from self.run(commands.push_run(args))
        if answer["ok"]:
            self._save("journal", answer["journal"])
            trouble = answer["journal"]["problem"]
            why = f": {trouble['message']}" if trouble else ""
            self.tell(f"{self.name}: the push is {answer['journal']['status']}{why}")
        else:
            self.tell(f"{self.name}: the push does not begin: {answer['problem']['message']}")

    def before_going_on(self, journal: dict[str, Any]) -> Doing:
        """A push has stopped: sign in again if that is why, wait as long as was asked, and go on."""
        trouble = journal["problem"] or {}
        if trouble.get("kind") in ("token-refused", "not-allowed", "other-record"):
            yield from self.sign_in(BEN if self.rng.random() < 0.1 else journal["orcid"])
        for _ in range(_PATIENCE):  # what takes others a moment is over before the long wait is
            if not self.network.exchanging - {self.name}:
                break
            yield
        self.network.pass_time(float(journal.get("resume_in") or self.rng.uniform(0, 60)))
        yield

    def sign_out(self) -> Doing:
        """Give every token back and forget everything; where ORCID does not confirm it, the person is told. A
        push that is not finished is given up only by who says so."""
        if self.unfinished():
            if not self.calm and self.rng.random() < 0.5:
                return
            self.give_up_push()
        killed = False
        for _ in range(3):
            try:
                signin = self.saved.get("signin")
                if signin is not None:
                    self.tell(f"{self.name}: signs out")
                    yield from self._keep(owed=_owed(None, signin, self.saved.get("owed", [])))
                    del self.saved["signin"]
                    yield
                answer = yield from self._settle_tokens()
                killed = False
            except Killed:
                killed = True
                yield from self.woken()
                continue
            if answer["ok"]:
                break
        if killed:
            return  # the person sees that nothing came of it
        for one in [one for one in self.saved.get("owed") or [] if "token" in one]:
            self.judge.told_that_it_stands(one["token"])
        self.saved.clear()

    def woken(self) -> Doing:
        """The background starts anew with what was saved, and settles first of all what is owed to ORCID."""
        while True:
            self.tell(f"{self.name}: the background was stopped, and starts again")
            self.network.pass_time(self.rng.choice([0.0, 0.0, 1.0, 30.0]))
            try:
                yield from self._settle_tokens()
                return
            except Killed:
                continue

    def now(self) -> int:
        """The time by this computer's clock, which may be set anew at any time."""
        if not self.calm and self.rng.random() < 0.03:
            self.skew = self.rng.choice([0.0, -7200.0, -60.0, 900.0, 86_400.0])
            self.tell(f"{self.name}: the clock is {self.skew:.0f} s ahead now")
        return int(self.network.orcid.clock + self.skew)

    # -- the bridge -------------------------------------------------------------------------------

    def run(self, flow: Flow) -> Doing:
        """Drive a flow to its end; others have their turn before each effect but a `Save` of progress."""
        answer: Answer = None
        self.network.not_before.pop(self.name, None)  # what one flow was told, the next does not know
        for _ in range(MOST_EFFECTS):
            try:
                effect = flow.send(answer)
            except StopIteration as end:
                return end.value
            try:
                answer = yield from self._perform(effect)
            except Killed:
                flow.close()
                raise
        flow.close()
        self.judge.violation(f"{self.name}: a flow does not end")
        return {"ok": False, "problem": {"kind": "endless", "message": "endless"}}

    def _perform(self, effect: Effect) -> Generator[None, None, Answer]:
        if isinstance(effect, Request):
            yield
            self.judge.leaves(self.name, effect, self._journal(), self.saved.get("signin"))
            if effect.url.endswith("/oauth/token"):
                self.network.exchanging.add(self.name)
            answer = self.network.carry(effect, self.name)
            for _ in range(self.network.slow()):  # others have their turn before the answer is there
                yield
            self.judge.arrives(self.name, effect, answer, reading_of(effect), put_codes_of(effect))
            self.writing = effect.method != "GET"
            yield
            self.writing = False
            return answer
        if isinstance(effect, Wait):
            self.network.pass_time(effect.seconds)
            yield
        elif isinstance(effect, Save):
            if effect.key.startswith("journal") and not self.calm and self.rng.random() < self.full:
                self.tell(f"{self.name}: the journal cannot be saved")
                return NotSaved("Session storage quota bytes exceeded.")
            self._save(effect.key, effect.value)
            if effect.key.startswith("journal"):
                yield
                return Pause() if self.pausing and self.rng.random() < 0.3 else None
        return None

    def _save(self, key: str, value: Any) -> None:
        before = self._journal()
        kept = json.loads(json.dumps(value))
        self.judge.kept(self.name, key, kept)
        self.saved[key] = kept
        if key == "owed":
            self.network.exchanging.discard(self.name)
        if key == "journal":
            self.saved = {name: one for name, one in self.saved.items() if not name.startswith("journal.")}
        if key.startswith("journal"):
            self.judge.saved(self.name, before, self._journal())

    def journal(self) -> dict[str, Any]:
        """The journal as it was saved last, a copy."""
        return json.loads(json.dumps(self._journal()))

    def _journal(self) -> dict[str, Any]:
        """The journal as it was saved last, for who only looks."""
        return dict(whole(self.saved)) if "journal" in self.saved else {}


def _owed(
    signin: dict[str, Any] | None, before: dict[str, Any] | None, owed: list[dict[str, Any]]
) -> list[dict[str, Any]]:
    return commands.signin_owed({"signin": signin, "before": before, "owed": owed})

"""The network between one browser and ORCID, and what may become of a request on it.

A `Weather` says what is possible in one schedule. Lies are told by one kind of reading at a time (the
list, the bulk, the single row), or by the answers to what writes: who looks twice, and differently, finds the
truth.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from email.utils import formatdate
from random import Random
from typing import Any

from pycore.effects import Answer, NoAnswer, Request, Response
from pycore.pacing import retry_after
from tests.faults.record import API, Orcid

LONGEST_LATE = 8.0  # seconds until ORCID has done what it was asked, at the latest
LONGEST_LAG = 6.0  # seconds that a reading may be behind

# name -> (does ORCID act? None: later, what comes back)
FATES: dict[str, tuple[bool | None, Callable[[Random], Answer]]] = {
    "lost on the way": (False, lambda rng: NoAnswer("lost")),
    "acted, answer lost": (True, lambda rng: NoAnswer("lost")),
    "acts later, answer lost": (None, lambda rng: NoAnswer("lost")),
    "500 unread": (False, lambda rng: Response(500, {}, "")),
    "acted, then 500": (True, lambda rng: Response(500, {}, '{"response-code":500,"error-code":9008}')),
    "acts later, 504 at once": (None, lambda rng: Response(504, {}, "<html>504</html>")),
    "503 unread": (False, lambda rng: Response(503, {}, "")),
    "acted, then 503": (True, lambda rng: Response(503, {}, "")),
    "429 for seconds": (False, lambda rng: Response(429, {"retry-after": str(rng.randint(1, 40))}, "")),
    "429 until a date": (False, lambda rng: Response(429, _until(rng.randint(1, 40)), "")),
    "429 for long": (False, lambda rng: Response(429, {"retry-after": str(rng.randint(90, 3000))}, "")),
    "500 that repeats the token": (False, lambda rng: Response(500, {}, "<p>{token}</p>")),
    "400 that repeats the token": (False, lambda rng: Response(400, {}, _error(400, 9006, said="{token}"))),
    "acted, unreadable 200": (True, lambda rng: Response(200, {}, rng.choice(NO_ANSWERS))),  # type: ignore[has-type]
    "acted, answer cut short": (True, lambda rng: Response(200, {}, '{"bulk":[{"work":{"put-code":1')),
}
NO_ANSWERS = (
    "", "<html></html>", "null", "[]", "{}", '"ok"', "17", '{"bulk":null}', '{"bulk":[null]}', '{"bulk":{}}',
    '{"group":null}', '{"group":[null]}', '{"group":[{}]}', '{"group":[{"work-summary":[null]}]}',
    '{"group":[{"work-summary":{}}]}', '{"group":[{"work-summary":[{"put-code":null}]}]}',
    '{"bulk":[{"work":null}]}', '{"bulk":[{"work":{"put-code":"x"}}]}', '{"put-code":true}',
)  # fmt: skip
LIES: dict[str, tuple[str, ...]] = {
    "list": ("nothing", "one less", "one broken"),
    "bulk": ("one less", "an error instead of one", "one broken"),
    "single": ("not there", "broken"),
    "writing": (
        "one less",
        "an error instead of one",
        "one broken",
        "in another order",
        "in another order",
        "done, but it is not",
    ),
}


@dataclass
class Weather:
    """What may happen to a request: each of `fates` with the probability `rate` in all, and lies of one
    kind of reading, or readings that are `lag` seconds old; of the answers, `slowness` come late."""

    fates: tuple[str, ...] = ()
    rate: float = 0.0
    liar: str | None = None
    lying: float = 0.0
    lag: float = 0.0
    slowness: float = 0.0

    def __str__(self) -> str:
        parts = [f"{name}" for name in self.fates]
        said = [f"{self.rate:.0%} of the requests: {', '.join(parts)}"] if self.rate and parts else []
        if self.liar:
            whose = "answers to writing" if self.liar == "writing" else f"readings of the {self.liar}"
            said.append(f"{self.lying:.0%} of the {whose} are false")
        if self.lag:
            said.append(f"readings are up to {self.lag:.0f} s old")
        if self.slowness:
            said.append(f"{self.slowness:.0%} of the answers come late")
        return "; ".join(said) or "calm"


@dataclass
class Late:
    """A request that ORCID will carry out at `at`."""

    at: float
    request: Request
    by: str
    came: float


@dataclass
class Network:
    """Carries requests; `tell` hears of each. `poison` is a DOI that ORCID cannot take without falling over,
    `illegible` a row that it lists but cannot hand out."""

    orcid: Orcid
    rng: Random
    tell: Callable[..., None]
    weather: Weather = field(default_factory=Weather)
    poison: str | None = None
    illegible: int | None = None
    late: list[Late] = field(default_factory=list)
    not_before: dict[str, float] = field(default_factory=dict)  # browser -> when ORCID may be asked again
    impatient: list[str] = field(default_factory=list)  # requests that came before that
    faults: int = 0
    exchanging: set[str] = field(default_factory=set)  # browsers that have not kept yet what a code came to
    lied: set[str] = field(default_factory=set)  # browsers whose last reading was not true

    def pass_time(self, seconds: float) -> None:
        """Let time pass, with what falls due in it."""
        end = self.orcid.clock + seconds
        while self.late and min(one.at for one in self.late) <= end:
            due = min(self.late, key=lambda one: one.at)
            self.late.remove(due)
            self.orcid.clock = max(self.orcid.clock, due.at)
            self.tell("… ORCID now carries out", due.request)
            self.orcid.act(due.request, due.by, since=due.came)
        self.orcid.clock = end

    def carry(self, request: Request, by: str) -> Answer:
        """The answer to a request, after whatever becomes of it."""
        host = request.url.split("/")[2]
        if host == API and self.orcid.clock < self.not_before.get(by, 0.0) - 0.01:
            self.impatient.append(f"{by}: asks again before the time that ORCID gave")
        self.pass_time(self.rng.uniform(0.02, 0.5))
        if self.poison and request.body and self.poison in request.body and host == API:
            self.tell(f"{by}: 500, because of {self.poison}:", request)
            return Response(500, {}, "")
        fate = None
        if self.weather.fates and self.rng.random() < self.weather.rate:
            fate = self.rng.choice(self.weather.fates)
            fate = fate if host == API or "400" not in fate else None  # who refuses a code has not taken it
        if fate is None:
            undone = self._undone(request)
            answer = undone or self._not_handed_out(request, self.orcid.act(request, by))
            false = undone or self._lied(request, answer, by)
            note = " (not true)" if false is not None else ""
            answer = answer if false is None else false
            self.tell(f"{by}: {answer.status}{note}:", request, answer)
            return answer
        self.faults += 1
        acts, shape = FATES[fate]
        if acts:
            self.orcid.act(request, by)
        elif acts is None and request.method != "GET":
            when = self.orcid.clock + self.rng.uniform(0.5, LONGEST_LATE)
            self.late.append(Late(when, request, by, self.orcid.clock))
        said = _repeating(request, shape(self.rng))
        wait = retry_after(said)
        if wait is not None and host == API:
            self.not_before[by] = self.orcid.clock + wait
        self.tell(f"{by}: {fate}{_shown(said)}:", request)
        return said

    def slow(self) -> int:
        """How many turns others have before the answer arrives that has just been given."""
        if self.rng.random() >= self.weather.slowness:
            return 0
        self.pass_time(self.rng.uniform(1, 20))
        return self.rng.randint(1, 12)

    def _not_handed_out(self, request: Request, answer: Response) -> Response:
        """The answer, in which the row that ORCID cannot hand out is none."""
        kind = reading_of(request)
        if (
            answer.status != 200
            or kind not in ("bulk", "single")
            or self.illegible not in put_codes_of(request)
        ):
            return answer
        if kind == "single":
            return Response(200, {}, '{"put-code":null}')
        data = json.loads(answer.body)
        none = json.loads(_error(500, 9008, wrapped=True))
        kept = [
            none if (element.get("work") or {}).get("put-code") == self.illegible else element
            for element in data["bulk"]
        ]
        return Response(200, {}, json.dumps({**data, "bulk": kept}))

    def _undone(self, request: Request) -> Response | None:
        """The answer that says that a row was put or deleted where nothing was done."""
        if self.weather.liar != "writing" or request.method not in ("PUT", "DELETE"):
            return None
        [code] = put_codes_of(request)
        held = self.orcid.held(code)
        if held is None or self.rng.random() >= self.weather.lying:
            return None
        self.faults += 1
        return Response(204, {}, "") if request.method == "DELETE" else Response(200, {}, json.dumps(held))

    def _lied(self, request: Request, answer: Response, by: str) -> Response | None:
        """The answer that is not true, if this reading, or this answer to a bulk of new rows, lies now."""
        kind = "writing" if request.method == "POST" and API in request.url else reading_of(request)
        if kind is None or answer.status != 200:
            return None
        if self.weather.lag and kind != "writing":
            return self._old(kind, answer)
        if kind != self.weather.liar or self.rng.random() >= self.weather.lying:
            self.lied.discard(by)
            return None
        if kind == "list" and by in self.lied:
            self.lied.discard(by)
            return (
                None  # nothing but the list knows all rows, so it lies to one browser only every other time
            )
        self.lied.add(by)
        self.faults += 1
        lie = self.rng.choice(LIES[kind])
        data = json.loads(answer.body)
        if kind == "list":
            return _lying_list(self.rng, lie, data)
        if kind in ("bulk", "writing"):
            return _lying_bulk(self.rng, lie, data, kind == "writing")
        return (
            Response(404, {}, _error(404, 9016))
            if lie == "not there"
            else Response(200, {}, '{"put-code":null}')
        )

    def _old(self, kind: str, answer: Response) -> Response | None:
        """The answer as it was up to `lag` seconds ago."""
        moment = self.orcid.clock - self.rng.uniform(0, self.weather.lag)
        then: dict[int, dict[str, Any] | None] = {}
        for code, moments in self.orcid.rows.items():
            past = [one for one in moments if one.at <= moment]
            if past and past[-1] is not moments[-1]:
                then[code] = past[-1].held
            elif not past and moments[-1].held is not None:
                then[code] = None
        if not then:
            return None
        self.faults += 1
        data = json.loads(answer.body)
        if kind == "single":
            code = data["put-code"]
            if code not in then:
                return None
            old = then[code]
            return Response(404, {}, _error(404, 9016)) if old is None else Response(200, {}, json.dumps(old))
        if kind == "bulk":
            data["bulk"] = [_old_element(element, then) for element in data["bulk"]]
            return Response(200, {}, json.dumps(data))
        kept = []
        for group in data["group"]:
            rows = [row for row in group["work-summary"] if then.get(row["put-code"], row) is not None]
            if rows:
                kept.append({**group, "work-summary": rows})
        return Response(200, {}, json.dumps({**data, "group": kept}))


def _until(seconds: int) -> dict[str, str]:
    """`Retry-After` in its other form, and the date that it is measured against."""
    now = 1_772_359_200
    return {"date": formatdate(now, usegmt=True), "retry-after": formatdate(now + seconds, usegmt=True)}


def reading_of(request: Request) -> str | None:
    """Which kind of reading of the record this is: `list`, `bulk`, `single`, or None."""
    path = request.url.split("?")[0]
    if request.method != "GET" or "/v3.0/" not in path:
        return None
    if path.endswith("/works"):
        return "list"
    return "bulk" if "/works/" in path else "single" if "/work/" in path else None


def put_codes_of(request: Request) -> list[int]:
    """The put-codes in a request's address."""
    found = re.search(r"/works?/([\d,]+)$", request.url)
    return [int(code) for code in found.group(1).split(",")] if found else []


def line(request: Request) -> str:
    """A request in one line of a story."""
    path = re.sub(r"^https://([^/]+)/(v3\.0/[^/]+/)?", r"\1 ", request.url)[:70]
    dois = re.findall(r'"external-id-value": "([^"]+)"', request.body or "")
    return f"{request.method} {path}" + (f" [{' '.join(dois)}]" if dois else "")


def _old_element(element: dict[str, Any], then: dict[int, dict[str, Any] | None]) -> dict[str, Any]:
    code = (element.get("work") or {}).get("put-code")
    if code not in then:
        return element
    old = then[code]
    return json.loads(_error(400, 9034, wrapped=True)) if old is None else {"work": old}


def _lying_list(rng: Random, lie: str, data: dict[str, Any]) -> Response:
    groups = data["group"]
    if lie == "nothing" or not groups:
        groups = []
    elif lie == "one less":
        groups.pop(rng.randrange(len(groups)))
    else:
        groups[rng.randrange(len(groups))] = rng.choice(
            [None, {}, {"work-summary": None}, {"work-summary": [None]}, {"work-summary": ["x"]}, 3]
        )
    return Response(200, {}, json.dumps({**data, "group": groups}))


def _lying_bulk(rng: Random, lie: str, data: dict[str, Any], written: bool = False) -> Response:
    """A bulk answer that is not true; of one that answers to writing the order of the elements tells the rows."""
    bulk = data["bulk"]
    if not bulk:
        return Response(200, {}, json.dumps(data))
    place = rng.randrange(len(bulk))
    if lie == "one less":
        bulk.pop(place)
    elif lie == "an error instead of one":
        bulk[place] = json.loads(_error(*((500, 9008) if written else (400, 9034)), wrapped=True))
    elif lie == "in another order" and all("work" in element for element in bulk):
        rng.shuffle(bulk)
    else:
        bulk[place] = rng.choice(
            [None, "x", {}, {"work": None}, {"work": {}}, {"work": {"put-code": True}}, {"error": "x"}]
        )
    return Response(200, {}, json.dumps(data))


def _error(status: int, code: int, wrapped: bool = False, said: str = "") -> str:
    error = {"response-code": status, "error-code": code, "developer-message": said}
    return json.dumps({"error": error} if wrapped else error)


def _repeating(request: Request, answer: Answer) -> Answer:
    """The answer, in which "{token}" is the request's own."""
    token = request.headers.get("authorization", "").rpartition(" ")[2]
    if not isinstance(answer, Response) or not token:
        return answer
    return Response(answer.status, answer.headers, answer.body.replace("{token}", token))


def elements(answer: Response) -> str:
    """The elements of a bulk answer in a few characters."""
    if not answer.body.startswith('{"bulk"'):
        return ""
    parts = []
    for element in json.loads(answer.body)["bulk"]:
        work = element.get("work") if isinstance(element, dict) else None
        error = element.get("error") if isinstance(element, dict) else None
        code = work.get("put-code") if isinstance(work, dict) else None
        parts.append(str(code or (isinstance(error, dict) and error.get("error-code")) or element)[:30])
    return f" [{', '.join(parts)}]"


def _shown(answer: Answer) -> str:
    if isinstance(answer, Response):
        return (
            f" ({answer.status}{', Retry-After ' + answer.headers['retry-after'] if answer.headers else ''})"
        )
    return ""

"""One ORCID in this process: the stand-in's own handlers without sockets, a clock that is only a number,
and a memory of what the record held at every moment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from pycore.effects import Request, Response
from tests.standin import crossref, orcid_api, orcid_json
from tests.standin.exchange import Exchange
from tests.standin.orcid_oauth import TokenEndpoint
from tests.standin.seed import Seed, SeedClient, SeedDeposit, SeedPerson
from tests.standin.state import Record, Row, State

ADA, BEN = "0000-0099-1000-1004", "0000-0099-1000-1071"
CLIENT, SECRET = "APP-FAULTS0000000001", "a-secret-of-the-fault-model"
THEIRS = "APP-OTHERS0000000001"
REDIRECT = "https://extension.example.org/orcid"
API, PUBLIC = "api.orcid.org", "pub.orcid.org"
START = 1_000_000.0  # the time on its clock to begin with


@dataclass
class _Asked:
    """As much of a request as the stand-in's handlers look at."""

    method: str
    headers: dict[str, str]
    cookies: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Moment:
    """What a row held from this time on; `held` is None from when it was gone. `by` made it so."""

    at: float
    held: dict[str, Any] | None
    by: str


class Orcid:
    """The record of Ada (and of Ben, who signs in by mistake), and everything that happened to it."""

    def __init__(self, people: list[SeedPerson], deposits: list[SeedDeposit]) -> None:
        self.clock = START
        self.state = State(_seed(people, deposits), clock=lambda: self.clock)
        self.rows: dict[int, list[Moment]] = {}
        self._hosts = {
            API: orcid_api.handler(self.state, "orcid.org", member=True),
            PUBLIC: orcid_api.handler(self.state, "orcid.org", member=False),
            "api.crossref.org": crossref.handler(self.state),
            "doi.org": crossref.doi_handler(self.state),
            "orcid.org": self._site,
        }
        self._tokens = TokenEndpoint(self.state, "orcid.org")
        self._seen: dict[int, tuple[str, int, str]] = {}
        self.note("the seed")

    @property
    def record(self) -> Record:
        return self.state.records[ADA]

    def act(self, request: Request, by: str, since: float | None = None) -> Response:
        """What ORCID (or Crossref) answers, and whatever it does to the record. It looks for duplicates when a
        request comes: of one that it carries out later it does not see what `by` has added `since`."""
        unseen = self._added(by, since) if since is not None else {}
        for record in self.state.records.values():
            record.rows = {code: row for code, row in record.rows.items() if code not in unseen}
        answer = self._answer(request)
        for code, (record, row) in unseen.items():
            record.rows[code] = row
        if request.method != "GET":
            self.note(by)
        return answer

    def _answer(self, request: Request) -> Response:
        """The answer; of a record that was merged into another one the other's, as a browser follows it there."""
        address = urlsplit(request.url)
        asked = _Asked(request.method, {name.lower(): value for name, value in request.headers.items()})
        exchange = Exchange(asked, address.netloc, address.path, address.query, request.body or "")  # type: ignore[arg-type]
        answer = self._hosts[address.netloc](exchange)
        headers = {name.decode(): value.decode() for name, value in answer.raw_headers}
        if answer.status_code == 301:
            accept = {"accept": asked.headers["accept"]}
            return self._answer(Request("GET", headers["location"].replace(API, PUBLIC), accept))
        return Response(answer.status_code, headers, bytes(answer.body).decode())

    def _added(self, by: str, since: float) -> dict[int, tuple[Record, Row]]:
        return {
            code: (record, row)
            for record in self.state.records.values()
            for code, row in record.rows.items()
            if self.rows[code][0].by == by and self.rows[code][0].at > since
        }

    def code(self, person: str, scopes: tuple[str, ...]) -> str:
        """The code that ORCID's window ends with."""
        return self.state.new_code(CLIENT, person, scopes, REDIRECT).value

    def note(self, by: str) -> None:
        """Remember what has changed on the record."""
        now = {
            (person, code): row
            for person, record in self.state.records.items()
            for code, row in record.rows.items()
        }
        for (person, code), row in now.items():
            mark = (person, row.modified, row.visibility)
            if self._seen.get(code) != mark:
                self._seen[code] = mark
                held = orcid_json.full(self.state, self.state.records[person], row, "orcid.org")
                self.rows.setdefault(code, []).append(Moment(self.clock, held, by))
        there = {code for _, code in now}
        for code in [code for code in self._seen if code not in there]:
            del self._seen[code]
            self.rows[code].append(Moment(self.clock, None, by))

    def held(self, code: int) -> dict[str, Any] | None:
        """The row as it stands now."""
        moments = self.rows.get(code)
        return moments[-1].held if moments else None

    def since(self, code: int, start: float) -> list[dict[str, Any] | None]:
        """Everything the row held from `start` until now."""
        moments = self.rows.get(code, [])
        before = [moment for moment in moments if moment.at < start]
        first = before[-1].held if before else None
        return [first, *[moment.held for moment in moments if moment.at >= start]]

    def _site(self, exchange: Exchange) -> Any:
        act: dict[str, Callable[[dict[str, str]], Any]] = {
            "/oauth/token": self._tokens.token,
            "/oauth/revoke": self._tokens.revoke,
        }
        return act[exchange.path](exchange.form)


def _seed(people: list[SeedPerson], deposits: list[SeedDeposit]) -> Seed:
    clients = [
        SeedClient(id=CLIENT, secret=SECRET, name="Roles", redirect_uris=[REDIRECT]),
        SeedClient(id=THEIRS, secret="theirs", name="Another system"),
    ]
    return Seed(clients=clients, people=people, deposits=deposits, own_pages=False)

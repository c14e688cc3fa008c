"""What the tests of the stand-in share: the demo's people and clients, works, a caller with a token."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import httpx

from tests.standin import Standin
from tests.standin.seed import SeedContributor, SeedPerson, SeedWork
from tests.standin.state import UPDATE, Record, Row

MARA, TOMAS, YUKI = "0000-0099-1000-1004", "0000-0099-1000-1071", "0000-0099-1000-1143"
CLIENT, SECRET, CROSSREF = "APP-STANDIN000000001", "stand-in-secret-not-a-real-one", "APP-CROSSREF00000001"
REDIRECT = "https://cdkffkfeplagdbhkbkpfboenlmcnpljc.chromiumapp.org/orcid"
JSON = "application/vnd.orcid+json"
CREDIT = "http://credit.niso.org/contributor-roles/"


def entry(role: str | None = None, name: str | None = None, orcid: str | None = None) -> dict[str, Any]:
    """One contributor entry; `role` is sent as it is."""
    made: dict[str, Any] = {}
    if orcid:
        made["contributor-orcid"] = {"uri": f"https://orcid.org/{orcid}", "path": orcid, "host": "orcid.org"}
    if name:
        made["credit-name"] = {"value": name}
    if role is not None:
        made["contributor-attributes"] = {"contributor-role": role}
    return made


def identifier(value: str, kind: str = "doi", relationship: str = "self") -> dict[str, Any]:
    return {
        "external-id-type": kind,
        "external-id-value": value,
        "external-id-relationship": relationship,
    }


def work(doi: str = "10.5555/new.1", **members: Any) -> dict[str, Any]:
    """A work that is accepted, but for what `members` put in (underscores for hyphens) or, None, leave out."""
    made: dict[str, Any] = {
        "title": {"title": {"value": "A new work"}},
        "type": "journal-article",
        "external-ids": {"external-id": [identifier(doi)]},
        "contributors": {"contributor": [entry(f"{CREDIT}software/", "Mara Lindqvist", MARA)]},
    }
    for name, value in members.items():
        made[name.replace("_", "-")] = value
    return {name: value for name, value in made.items() if value is not None}


def contributors(*entries: dict[str, Any]) -> dict[str, Any]:
    return {"contributor": list(entries)}


def plain(value: Any) -> Any:
    """A reading as it may be sent again: without nulls, and without the objects that held only nulls."""
    if isinstance(value, dict):
        kept = {name: plain(inner) for name, inner in value.items()}
        return {name: inner for name, inner in kept.items() if inner is not None} or None
    return [plain(inner) for inner in value] if isinstance(value, list) else value


def record(standin: Standin, orcid: str = MARA, **fields: Any) -> Record:
    """A record that holds nothing else than what `fields` give; replaces the one with that iD."""
    return standin.state.add_person(SeedPerson(orcid=orcid, given="Mara", family="Lindqvist", **fields))


def seed_row(standin: Standin, orcid: str = MARA, roles: list[str] | None = None, **fields: Any) -> Row:
    """Another row on the record; `roles` are the holder's."""
    holder = [SeedContributor(name="Mara Lindqvist", orcid=orcid, roles=roles)] if roles else []
    fields = {"title": "A seeded work", "doi": "10.5555/seeded", "contributors": holder, **fields}
    return standin.state.add_seeded(standin.state.records[orcid], SeedWork(**fields))


@dataclass
class Caller:
    """Calls the API with a token for `orcid`; paths are below /v3.0/{orcid}."""

    http: httpx.Client
    token: str | None
    orcid: str = MARA
    host: str = "api.orcid.org"

    def __call__(self, method: str, path: str, body: Any = None, **headers: str) -> httpx.Response:
        wanted = {"accept": JSON, **headers}
        if self.token:
            wanted["authorization"] = f"Bearer {self.token}"
        if body is not None:
            wanted.setdefault("content-type", JSON)
        url = f"https://{self.host}/v3.0/{self.orcid}{path}"
        return self.http.request(method, url, json=body, headers=wanted)

    def post(self, body: dict[str, Any]) -> httpx.Response:
        return self("POST", "/work", body)

    def post_all(self, *works: dict[str, Any]) -> httpx.Response:
        return self("POST", "/works", {"bulk": [{"work": item} for item in works]})

    def added(self, body: dict[str, Any]) -> int:
        """The put-code of a work that had to be accepted."""
        answer = self.post(body)
        assert answer.status_code == 201, answer.text
        return int(answer.headers["location"].rpartition("/")[2])

    def read(self, put_code: int) -> dict[str, Any]:
        answer = self("GET", f"/work/{put_code}")
        assert answer.status_code == 200, answer.text
        return dict(answer.json())


def caller(
    standin: Standin,
    http: httpx.Client,
    orcid: str = MARA,
    client: str = CLIENT,
    scopes: tuple[str, ...] = (UPDATE,),
) -> Caller:
    """A caller whose token was given out without the sign-in."""
    return Caller(http, standin.state.new_token(client, orcid, scopes).access, orcid)


def anonymous(http: httpx.Client, orcid: str = MARA) -> Caller:
    return Caller(http, None, orcid, "pub.orcid.org")


def refused(answer: httpx.Response) -> tuple[int, int]:
    """(status, error code) of one of ORCID's own errors; its five keys must be there."""
    body = answer.json()
    assert set(body) == {"response-code", "developer-message", "user-message", "error-code", "more-info"}
    return answer.status_code, body["error-code"]

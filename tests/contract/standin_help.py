"""What the tests of the stand-in share: the demo's people and clients, works, a caller with a token."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import httpx

from rehearsal import calls, works
from rehearsal.works import CREDIT, JSON, contributors, entry, identifier, plain
from tests.standin import Standin
from tests.standin.seed import SeedContributor, SeedPerson, SeedWork
from tests.standin.state import UPDATE, Record, Row

__all__ = ["CREDIT", "JSON", "contributors", "entry", "identifier", "plain"]  # and what stands below

MARA, TOMAS, YUKI = "0000-0099-1000-1004", "0000-0099-1000-1071", "0000-0099-1000-1143"
CLIENT, SECRET, CROSSREF = "APP-STANDIN000000001", "stand-in-secret-not-a-real-one", "APP-CROSSREF00000001"
REDIRECT = "https://cdkffkfeplagdbhkbkpfboenlmcnpljc.chromiumapp.org/orcid"


def work(doi: str = "10.5555/new.1", **members: Any) -> dict[str, Any]:
    """A work that is accepted; its contributor is Mara, unless `members` say otherwise."""
    mara = contributors(entry(f"{CREDIT}software/", "Mara Lindqvist", MARA))
    return works.work(doi, **{"contributors": mara, **members})


def record(standin: Standin, orcid: str = MARA, **fields: Any) -> Record:
    """A record that holds nothing else than what `fields` give; replaces the one with that iD."""
    return standin.state.add_person(SeedPerson(orcid=orcid, given="Mara", family="Lindqvist", **fields))


def seed_row(standin: Standin, orcid: str = MARA, roles: list[str] | None = None, **fields: Any) -> Row:
    """Another row on the record; `roles` are the holder's."""
    holder = [SeedContributor(name="Mara Lindqvist", orcid=orcid, roles=roles)] if roles else []
    fields = {"title": "A seeded work", "doi": "10.5555/seeded", "contributors": holder, **fields}
    return standin.state.add_seeded(standin.state.records[orcid], SeedWork(**fields))


@dataclass
class Caller(calls.Caller):
    """Calls the API with a token for `orcid`; paths are below /v3.0/{orcid}."""

    orcid: str = MARA
    host: str = "api.orcid.org"


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

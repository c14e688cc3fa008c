"""The works list against the stand-in: what it holds, and that nothing is asked for twice."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from pycore.browser import commands
from pycore.cli.drive import drive
from pycore.views.works import list_rows
from tests.contract.standin_help import CLIENT, CROSSREF, MARA, SECRET, caller, record, seed_row
from tests.standin import Standin
from tests.standin.seed import SeedDeposit, SeedGenerator, SeedWork
from tests.standin.state import UPDATE

ORCID_API, PUBLIC = "api.orcid.org", "pub.orcid.org"
WORKS = r"^GET /v3.0/[^/]+/works$"
ROWS = r"^GET /v3.0/[^/]+/works/"
LISTS = r"^GET /works\?filter=doi"
BY_ID = r"^GET /works\?filter=orcid"

Store = dict[str, Any]


class Browser:
    """The session's store, and the jobs of the background that read into it."""

    def __init__(self, http: httpx.Client, standin: Standin) -> None:
        self.http = http
        self.standin = standin
        self.store: Store = {}
        self.signin: dict[str, Any] | None = None

    def sign_in(self, *scopes: str) -> None:
        token = self.standin.state.new_token(CLIENT, MARA, (UPDATE, *scopes)).access
        self.signin = {
            "token": token,
            "orcid": MARA,
            "name": "Mara Lindqvist",
            "scope": " ".join((UPDATE, *scopes)),
            "environment": "production",
            "client_id": CLIENT,
        }

    def save(self, key: str, value: Any) -> None:
        if value is None:
            del self.store[key]
        else:
            self.store[key] = value

    def drive(self, flow: Any) -> dict[str, Any]:
        value: dict[str, Any] = drive(flow, self.http, save=self.save, sleep=lambda _: None)
        return value

    def read(self) -> dict[str, Any]:
        works = self.store.get("works")
        known = {str(n): self.store[f"works.{n}"] for n in range((works or {}).get("chunks", 0))}
        args = {
            "signin": self.signin,
            "orcid": MARA,
            "environment": "production",
            "works": works,
            "known": known,
        }
        return self.drive(commands.record_works(args))

    def entries(self) -> list[dict[str, Any]]:
        chunks = [key for key in self.store if key.startswith("works.")]
        assert sorted(chunks) == sorted(f"works.{n}" for n in range(self.store["works"]["chunks"]))
        assert all(len(self.store[key]) <= 200 for key in chunks)
        return [entry for n in range(self.store["works"]["chunks"]) for entry in self.store[f"works.{n}"]]

    def entry(self, doi: str) -> dict[str, Any]:
        (found,) = [entry for entry in self.entries() if entry["doi"] == doi]
        return found

    def deposits(self) -> dict[str, Any]:
        chunks = [self.store[key] for key in self.store if key.startswith("deposits.")]
        assert all(len(chunk) <= 200 for chunk in chunks)
        return {doi: deposit for chunk in chunks for doi, deposit in chunk.items()}

    def ask(self) -> dict[str, Any]:
        header = self.store.get("deposits")
        known = self.deposits()
        dois = [entry["doi"] for entry in self.entries() if entry["doi"]]
        wanted = [doi for doi in dois if doi not in known]
        chunks = (header or {}).get("chunks", 0)
        args = {
            "orcid": MARA,
            "name": "Mara Lindqvist",
            "environment": "production",
            "dois": wanted,
            "deposits": {"chunks": chunks, "done": len(dois) - len(wanted)},
            "last": self.store.get(f"deposits.{chunks - 1}", {}),
            "offers": self.store.get("offers"),
            "on_record": [
                doi for entry in self.entries() for doi in (entry["doi"], *entry.get("also", ())) if doi
            ],
            "mailto": "",
        }
        return self.drive(commands.record_deposits(args))

    def offers(self) -> list[dict[str, Any]]:
        return [entry for n in range(self.store["offers"]["chunks"]) for entry in self.store[f"offers.{n}"]]


@pytest.fixture
def browser(http: httpx.Client, standin: Standin) -> Browser:
    made = Browser(http, standin)
    made.sign_in()
    return made


@pytest.mark.parametrize("number", [0, 1, 140, 4_150])
def test_a_record_is_read_in_the_fewest_requests(browser: Browser, standin: Standin, number: int) -> None:
    record(standin, works=[SeedGenerator(generate=number)] if number else [])
    assert browser.read() == {"ok": True}
    works = browser.store["works"]
    assert (works["status"], works["count"], works["rows"], works["read"]) == (
        "done",
        number,
        number,
        number,
    )
    assert len(standin.requests(ORCID_API, WORKS)) == 1
    assert len(standin.requests(ORCID_API, ROWS)) == -(-number // 100)
    assert len(standin.requests()) == 1 + -(-number // 100)
    entries = browser.entries()
    assert len({entry["key"] for entry in entries}) == number
    assert not [entry for entry in entries if entry["left"] or entry["unread"]]


def test_rows_of_one_work_are_one_entry_and_cost_no_request_more(browser: Browser, standin: Standin) -> None:
    """150 works of three rows each: 450 rows, read in 5 requests, whatever batch a work falls into."""
    record(
        standin,
        works=[
            SeedGenerator(generate=150),
            SeedGenerator(generate=150, source=CROSSREF),
            SeedGenerator(generate=150, source=CLIENT),
        ],
    )
    browser.read()
    assert (browser.store["works"]["count"], browser.store["works"]["rows"]) == (150, 450)
    assert len(standin.requests(ORCID_API, ROWS)) == 5
    assert {len(entry["rows"]) for entry in browser.entries()} == {3}
    assert {len(entry["ours"]) for entry in browser.entries()} == {1}


def test_who_says_what(browser: Browser, standin: Standin) -> None:
    record(standin, works=[])
    seed_row(standin, roles=["software"], doi="10.5555/a", source=CLIENT)
    seed_row(standin, roles=["software", "validation"], doi="10.5555/a", source=CROSSREF)
    seed_row(standin, doi="10.5555/a", source="user")
    seed_row(standin, title="Without a DOI", doi=None)
    browser.read()
    said = browser.entry("10.5555/a")["said"]
    assert {(one["by"], one["source"], tuple(one["roles"])) for one in said} == {
        ("us", "CASRAI ORCID push (self-asserted)", ("software",)),
        ("client", "Crossref", ("software", "validation")),
    }
    (other,) = [entry for entry in browser.entries() if entry["doi"] is None]
    assert (other["key"], other["title"]) == (f"put-code:{other['rows'][0][0]}", "Without a DOI")
    rows = list_rows({"entries": browser.entries(), "deposits": {}, "wishes": {}})
    assert [row["state"]["label"] for row in rows if row["doi"]] == ["Stated differently"]


def test_signed_out_the_public_record_is_read(browser: Browser, standin: Standin) -> None:
    record(standin, works=[SeedGenerator(generate=3)])
    seed_row(standin, title="Hidden", doi="10.5555/hidden", visibility="limited")
    seed_row(standin, roles=["software"], doi="10.5555/ours", source=CLIENT)
    browser.signin = None
    assert browser.read() == {"ok": True}
    assert len(browser.entries()) == 4
    assert browser.entry("10.5555/ours")["said"][0]["by"] == "us", "known by the name of its source"
    assert not standin.requests(ORCID_API)
    assert len(standin.requests(PUBLIC)) == 2


@pytest.mark.parametrize(("scopes", "seen"), [((), False), (("/read-limited",), True)])
def test_limited_works_are_there_with_the_scope_only(
    browser: Browser, standin: Standin, scopes: tuple[str, ...], seen: bool
) -> None:
    record(standin, works=[SeedWork(title="Open", doi="10.5555/open")])
    seed_row(standin, title="For some", doi="10.5555/limited", visibility="limited", roles=["software"])
    seed_row(standin, title="For nobody", doi="10.5555/private", visibility="private")
    browser.sign_in(*scopes)
    browser.read()
    found = {entry["doi"]: entry["visibility"] for entry in browser.entries()}
    assert found == {"10.5555/open": "public", **({"10.5555/limited": "limited"} if seen else {})}
    assert browser.store["works"]["limited"] is seen


def test_the_consent_decides_the_scope(http: httpx.Client, standin: Standin) -> None:
    client = {"environment": "production", "client_id": CLIENT, "client_secret": SECRET}
    redirect = standin.state.clients[CLIENT].redirect_uris[0]
    for limited in (False, True):
        begun = commands.signin_begin(
            {"client": client, "redirect": redirect, "state": "s", "limited": limited}
        )
        answer = http.post(begun["url"], data={"person": MARA, "answer": "authorize"}).headers["location"]
        flow = commands.signin_finish(
            {
                "client": client,
                "redirect": redirect,
                "state": "s",
                "answer_url": answer,
                "now": 0,
                "limited": limited,
            }
        )
        signin = drive(flow, http)["signin"]
        assert ("/read-limited" in signin["scope"].split()) is limited


def test_after_a_change_only_what_changed_is_read_again(
    browser: Browser, standin: Standin, http: httpx.Client
) -> None:
    record(standin, works=[SeedGenerator(generate=450)])
    browser.read()
    before = {entry["key"]: entry for entry in browser.entries()}
    api = caller(standin, http)
    added = seed_row(
        standin, roles=["software"], doi="10.5555/generated.7", source=CLIENT, created="2026-11-01"
    )
    (gone, _) = browser.entry("10.5555/generated.9")["rows"][0]
    del standin.state.records[MARA].rows[gone]
    standin.log.clear()
    assert browser.read() == {"ok": True}
    assert [entry.path for entry in standin.requests(ORCID_API, ROWS)] == [
        f"/v3.0/{MARA}/works/{added.put_code}"
    ]
    assert len(standin.requests(ORCID_API)) == 2
    after = {entry["key"]: entry for entry in browser.entries()}
    assert set(before) - set(after) == {"10.5555/generated.9"}
    assert after["10.5555/generated.7"]["ours"] == [added.put_code]
    assert [one["by"] for one in after["10.5555/generated.7"]["said"]] == ["us"]
    unchanged = set(after) - {"10.5555/generated.7"}
    assert all(before[key] == after[key] for key in unchanged)
    assert api("DELETE", f"/work/{added.put_code}").status_code == 204
    browser.read()
    assert browser.entries() == [entry for key, entry in before.items() if key != "10.5555/generated.9"]


def test_a_shrunken_record_leaves_no_chunk_behind(browser: Browser, standin: Standin) -> None:
    record(standin, works=[SeedGenerator(generate=450)])
    browser.read()
    record(standin, works=[SeedGenerator(generate=3)])
    browser.sign_in()
    browser.read()
    assert len(browser.entries()) == 3
    assert "works.1" not in browser.store


def test_an_interrupted_reading_shows_what_it_has_and_goes_on(browser: Browser, standin: Standin) -> None:
    record(standin, works=[SeedGenerator(generate=350)])
    browser.read()
    order = [entry["rows"][0][0] for entry in browser.entries()]
    browser.store.clear()
    standin.log.clear()
    third = order[200]
    standin.fail(ORCID_API, rf"^GET .*/works/{third},", 500, times=4)
    answer = browser.read()
    assert answer["problem"]["kind"] == "orcid-down"
    works = browser.store["works"]
    assert (works["status"], works["read"], works["count"]) == ("failed", 200, 350)
    assert len(browser.entries()) == 350
    asked = len(standin.requests(ORCID_API, ROWS))
    assert asked == 2 + 4
    assert browser.read() == {"ok": True}
    assert browser.store["works"]["read"] == 350
    assert len(standin.requests(ORCID_API, ROWS)) == asked + 2, "the first 200 rows are known"


def test_crossref_is_asked_in_as_few_lists_as_can_be(browser: Browser, standin: Standin) -> None:
    record(standin, works=[SeedGenerator(generate=140, deposited=True)])
    mara = SeedDeposit.Author(given="Mara", family="Lindqvist", orcid=MARA, roles=["software"])
    deposit = SeedDeposit(doi="10.5555/generated.3", title="Deposited", authors=[mara])
    standin.state.deposits[deposit.doi] = deposit
    browser.read()
    assert browser.ask() == {"ok": True}
    header = browser.store["deposits"]
    assert (header["status"], header["done"], header["total"]) == ("done", 140, 140)
    assert len(standin.requests("api.crossref.org", BY_ID)) == 1
    assert len(standin.requests("api.crossref.org", LISTS)) <= 4
    deposits = browser.deposits()
    assert len(deposits) == 140
    assert deposits["10.5555/generated.3"]["roles"] == [{"role": "software", "degree": None}]
    standin.log.clear()
    assert browser.ask() == {"ok": True}
    assert not standin.requests(), "what is known is not asked for again"


def test_works_with_the_id_that_the_record_lacks_are_offered(browser: Browser, standin: Standin) -> None:
    """More than a page of them; whatever is on the record under any DOI of its groups is not."""
    record(standin, works=[SeedGenerator(generate=210, deposited=True)])
    seed_row(standin, doi="10.5555/PRE%2Dprint", title="Written otherwise")
    seed_row(
        standin,
        doi="10.5555/group",
        title="With a version",
        fields=_as_version("10.5555/group", "10.5555/v1"),
    )
    mara = SeedDeposit.Author(given="Mara", family="Lindqvist", orcid=MARA)
    nobody = SeedDeposit.Author(given="Mara", family="Lindqvist")
    for doi, author, more in (
        ("10.5555/new", mara, {}),
        ("10.5555/by-name", nobody, {}),
        ("10.5555/pre-print", mara, {}),
        ("10.5555/v1", mara, {}),
        ("10.5555/v2", mara, {"relation": {"is-version-of": ["10.5555/GROUP"]}}),
        ("10.5555/preprint", mara, {"relation": {"is-preprint-of": ["10.5555/group"]}}),
    ):
        standin.state.deposits[doi] = SeedDeposit(doi=doi, title=doi, authors=[author], **more)
    browser.read()
    standin.log.clear()
    assert browser.ask() == {"ok": True}
    of_demo = {"10.5555/waters14030117", "10.5555/s00000-026-00421-7", "10.5555/joie.2025.0042"}
    assert {one["doi"] for one in browser.offers()} - of_demo == {"10.5555/new", "10.5555/preprint"}
    assert browser.store["offers"]["status"] == "done"
    assert len(standin.requests("api.crossref.org", BY_ID)) == 2
    assert len(standin.requests("api.crossref.org", LISTS)) == 1, "the pages answer for the list too"
    assert len(browser.deposits()) == 212
    standin.log.clear()
    assert browser.ask() == {"ok": True}
    assert not standin.requests(), "what is known is not asked for again"


def _as_version(own: str, other: str) -> dict[str, Any]:
    ids = [("self", own), ("version-of", other)]
    return {
        "external-ids": {
            "external-id": [
                {
                    "external-id-type": "doi",
                    "external-id-value": doi,
                    "external-id-relationship": how,
                }
                for how, doi in ids
            ]
        }
    }


def test_what_crossref_did_not_answer_is_not_known_and_is_asked_again(
    browser: Browser, standin: Standin
) -> None:
    record(standin, works=[SeedGenerator(generate=100)])
    browser.read()
    standin.fail("api.crossref.org", "GET", 503, times=6)
    answer = browser.ask()
    assert not answer["ok"]
    assert browser.store["deposits"]["status"] == "failed"
    assert browser.store["deposits"]["problem"]["kind"] == "crossref-down"
    assert browser.deposits() == {}
    assert browser.ask() == {"ok": True}
    assert len(browser.deposits()) == 100
    assert json.dumps(browser.store)

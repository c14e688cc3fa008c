"""The core's own flows against the stand-in: sign in, check, push, verify, give the token back."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from pycore.browser import commands
from pycore.identifiers import OrcidId
from pycore.language import say
from pycore.orcid.works import holder_roles
from tests.contract.standin_help import (
    CLIENT,
    CROSSREF,
    MARA,
    REDIRECT,
    TOMAS,
    YUKI,
    anonymous,
    caller,
    record,
    seed_row,
)
from tests.contract.widget import OWN, Widget, wish
from tests.contract.work_xml import schema_fault
from tests.shared import SHARED
from tests.standin import Standin
from tests.standin.seed import SeedDeposit, SeedGenerator

RELAY = {"environment": "production", "client_id": CLIENT, "relay_url": "https://relay.example.org/orcid"}
ORCID_API = "api.orcid.org"
WORKS = r"^GET /v3.0/[^/]+/works$"
ROWS = r"^GET /v3.0/[^/]+/works/"
POSTS = r"^POST /v3.0/[^/]+/works$"
PUTS = r"^PUT "


@pytest.fixture
def widget(http: httpx.Client) -> Iterator[Widget]:
    made = Widget(http, OWN)
    assert made.sign_in()["ok"]
    yield made


def of_ours(standin: Standin, orcid: str = MARA) -> list[dict[str, Any]]:
    """The rows of our client on a record, as its own client reads them."""
    with standin.client() as http:
        api = caller(standin, http, orcid)
        rows = [code for code, row in standin.state.records[orcid].rows.items() if row.source == CLIENT]
        return [api.read(code) for code in rows]


def roles_of(row: dict[str, Any]) -> dict[Any, Any]:
    """Mara's roles in a row, with their degrees."""
    return holder_roles(row, OrcidId(MARA))


def states(journal: dict[str, Any]) -> list[str]:
    return [row["state"] for row in journal["rows"]]


# -- signing in ------------------------------------------------------------------------------------


@pytest.mark.parametrize("client", [OWN, RELAY], ids=["secret", "relay"])
def test_sign_in_and_out(http: httpx.Client, standin: Standin, client: dict[str, Any]) -> None:
    widget = Widget(http, client)
    value = widget.sign_in()
    assert value["ok"], value
    assert widget.signin is not None
    assert (widget.signin["orcid"], widget.signin["name"]) == (MARA, "Mara Lindqvist")
    assert widget.signin["expires_at"] == 1_700_000_000 + 631_138_518
    asked = parse_qs(
        urlsplit(commands.signin_begin({"client": client, "redirect": REDIRECT, "state": "x"})["url"]).query
    )
    assert asked["scope"] == ["/activities/update"]
    assert widget.check(wish())["ok"]
    assert widget.drive(commands.signin_revoke({"client": client, "signin": widget.signin})) == {"ok": True}
    assert widget.check(wish())["problem"]["kind"] == "token-refused"
    if client is RELAY:
        sent = [entry.body for entry in standin.requests() if entry.method == "POST"]
        assert not [body for body in sent if "client_secret" in body]


@pytest.mark.parametrize(
    ("shape", "kind"),
    [("query", "signin-refused"), ("fragment", "signin-refused"), ("bare", "signin-needed")],
)
def test_a_refusal_in_every_shape(http: httpx.Client, standin: Standin, shape: Any, kind: str) -> None:
    standin.state.settings.refusal = shape
    assert Widget(http, OWN).sign_in(answer="deny")["problem"]["kind"] == kind


def test_a_wrong_secret_is_said(http: httpx.Client) -> None:
    value = Widget(http, {**OWN, "client_secret": "not it"}).sign_in()
    assert value["problem"]["kind"] == "client-refused"
    assert "not it" not in json.dumps(value)


def test_html_instead_of_a_token_is_said(http: httpx.Client, standin: Standin) -> None:
    standin.fail("orcid.org", "POST /oauth/token", "html", times=2)
    assert Widget(http, OWN).sign_in()["problem"]["kind"] == "orcid-down"


# -- the whole way ---------------------------------------------------------------------------------


def test_from_the_check_to_a_confirmed_row_and_back(widget: Widget, standin: Standin) -> None:
    check = widget.plan(wish())
    (item,) = check["items"]
    assert (item["action"], item["crossref"]["status"]) == ("add", "no-roles")
    assert item["title"].startswith("Mussel Beds")
    assert (item["prediction"]["place"], item["prediction"]["of"]) == ("top", 2)
    journal = widget.push(widget.begin(check))
    assert (journal["status"], states(journal)) == ("done", ["confirmed"])
    (row,) = of_ours(standin)
    assert roles_of(row) == {"investigation": "lead", "software": None}
    assert row["source"]["source-name"]["value"] == "CASRAI ORCID push (self-asserted)"
    assert len(standin.requests(ORCID_API, POSTS)) == 1
    if SHARED.is_dir():
        assert schema_fault(item["payload"]) is None

    again = widget.plan(wish())
    assert [one["action"] for one in again["items"]] == ["nothing"]
    assert again["source"] == "CASRAI ORCID push (self-asserted)"

    wider = widget.plan(wish(roles={"investigation": "supporting", "validation": "equal"}))
    assert [one["action"] for one in wider["items"]] == ["extend"]
    assert wider["items"][0]["prediction"]["place"] == "top"
    journal = widget.push(widget.begin(wider))
    assert states(journal) == ["confirmed"]
    (row,) = of_ours(standin)
    assert roles_of(row) == {"investigation": "supporting", "software": None, "validation": "equal"}


def test_the_prediction_comes_true(widget: Widget, standin: Standin, http: httpx.Client) -> None:
    seed_row(standin, doi="10.5555/p.1", source="user", display_index=0)
    seed_row(standin, doi="10.5555/p.2", source=CROSSREF, display_index=1)
    wishes = [wish("10.5555/p.1"), wish("10.5555/p.2"), wish("10.5555/p.3")]
    check = widget.plan(*wishes)
    widget.push(widget.begin(check))
    groups = anonymous(http)("GET", "/works").json()["group"]
    for item in check["items"]:
        rows = next(
            group["work-summary"]
            for group in groups
            if any(one["external-id-value"] == item["doi"] for one in group["external-ids"]["external-id"])
        )
        ours = [(row["source"]["source-client-id"] or {}).get("path") == CLIENT for row in rows]
        assert item["prediction"]["of"] == len(rows)
        assert (item["prediction"]["place"] == "behind") == (not ours[0])
    assert [item["prediction"]["place"] for item in check["items"]] == ["top", "behind", "alone"]


def test_pushing_twice_creates_nothing_twice(widget: Widget, standin: Standin) -> None:
    journal = widget.begin(widget.plan(wish(), wish("10.5555/new.2")))
    second = copy.deepcopy(journal)
    assert states(widget.push(journal)) == ["confirmed", "confirmed"]
    again = widget.push(second)
    assert states(again) == ["confirmed", "confirmed"]
    assert [row["found"] for row in again["rows"]] == [True, True]
    assert len(of_ours(standin)) == 2


def test_a_row_written_meanwhile_by_another_browser_is_looked_at_before_it_changes(
    widget: Widget, standin: Standin
) -> None:
    here = widget.begin(widget.plan(wish(roles={"software": "lead"})))
    there = widget.begin(widget.plan(wish(roles={"validation": "equal"})))
    widget.push(there)
    journal = widget.push(here)
    assert states(journal) == ["failed"]
    assert journal["rows"][0]["problem"]["kind"] == "look-again"
    (row,) = of_ours(standin)
    assert roles_of(row) == {"validation": "equal"}
    again = widget.plan(wish(roles={"software": "lead"}))
    assert [item["action"] for item in again["items"]] == ["extend"]
    assert states(widget.push(widget.begin(again))) == ["confirmed"]
    (row,) = of_ours(standin)
    assert roles_of(row) == {"software": "lead", "validation": "equal"}


def test_a_row_changed_at_orcid_meanwhile_is_left_alone(
    widget: Widget, standin: Standin, http: httpx.Client
) -> None:
    widget.push(widget.begin(widget.plan(wish(roles={"software": None}))))
    journal = widget.begin(widget.plan(wish(roles={"validation": None})))
    (row,) = of_ours(standin)
    api = caller(standin, http)
    changed = {**journal["rows"][0]["payload"], "type": "book"}
    assert api("PUT", f"/work/{row['put-code']}", changed).status_code == 200
    journal = widget.push(journal)
    assert (states(journal), journal["rows"][0]["problem"]["kind"]) == (["failed"], "changed-meanwhile")


def test_rows_of_others_are_never_touched(widget: Widget, standin: Standin) -> None:
    before = {code: copy.deepcopy(row.work) for code, row in standin.state.records[MARA].rows.items()}
    widget.push(widget.begin(widget.plan(wish(), wish("10.5555/joie.2025.0042"))))
    for code, work in before.items():
        assert standin.state.records[MARA].rows[code].work == work


def test_requests_are_the_least_possible(widget: Widget, standin: Standin) -> None:
    record(standin, works=[SeedGenerator(generate=140, deposited=True)])
    wishes = [wish(f"10.5555/generated.{number}") for number in range(1, 141)]
    check = widget.plan(*wishes)
    assert {item["action"] for item in check["items"]} == {"add"}
    assert len(standin.requests(ORCID_API, WORKS)) == 1
    assert len(standin.requests(ORCID_API, ROWS)) == 2
    assert len(standin.requests("api.crossref.org")) <= 1 + 4
    assert len(standin.requests("doi.org")) <= 1
    standin.log.clear()
    journal = widget.push(widget.begin(check))
    assert set(states(journal)) == {"confirmed"}
    assert [len(standin.requests(ORCID_API, pattern)) for pattern in (POSTS, ROWS, WORKS, PUTS)] == [
        2,
        2,
        0,
        0,
    ]


def test_a_record_of_ten_thousand_works(widget: Widget, standin: Standin) -> None:
    record(standin, works=[SeedGenerator(generate=9_999)])
    wishes = [wish("10.5555/generated.5"), wish("10.5555/brand.new")]
    check = widget.plan(*wishes)
    assert check["record"]["rows"] == 9_999
    journal = widget.push(widget.begin(check))
    assert (journal["status"], states(journal)) == ("done", ["confirmed", "failed"])  # one more fits
    assert journal["rows"][1]["problem"]["kind"] == "too-many-works"


def test_more_than_fifty_contributors(widget: Widget, standin: Standin) -> None:
    authors = [{"name": f"Author {number}", "orcid": None} for number in range(70)]
    many = {"authors": [*authors, {"name": "Mara Lindqvist", "orcid": MARA}], "me": 70}
    check = widget.plan(wish("10.5555/many", {"software": None}, **many))
    assert any("names 71 contributors" in say(note) for note in check["items"][0]["notes"])
    widget.push(widget.begin(check))
    journal = widget.push(widget.begin(widget.plan(wish("10.5555/many", {"validation": "lead"}, **many))))
    assert states(journal) == ["confirmed"]
    (row,) = of_ours(standin)
    assert roles_of(row) == {"software": None, "validation": "lead"}
    assert len(row["contributors"]["contributor"]) == 72


def test_a_record_whose_default_is_not_public(http: httpx.Client, standin: Standin) -> None:
    widget = Widget(http, OWN)
    widget.sign_in(YUKI)
    mine: dict[str, Any] = {"authors": [{"name": "Yuki Amano", "orcid": YUKI}], "me": 0}
    assert states(widget.push(widget.begin(widget.plan(wish(roles={"software": None}, **mine))))) == [
        "confirmed"
    ]
    assert states(widget.push(widget.begin(widget.plan(wish(roles={"validation": None}, **mine))))) == [
        "confirmed"
    ]
    (row,) = of_ours(standin, YUKI)
    assert row["visibility"] == "limited"


def test_everything_ever_written_is_removed_and_nothing_else(widget: Widget, standin: Standin) -> None:
    widget.push(widget.begin(widget.plan(wish(), wish("10.5555/new.2"), wish("10.5555/new.3"))))
    others = [code for code, row in standin.state.records[MARA].rows.items() if row.source != CLIENT]
    refused = widget.drive(commands.removal_begin({"signin": widget.signin, "put_codes": [others[0]]}))
    assert refused["problem"]["kind"] == "not-our-row"
    one = of_ours(standin)[0]["put-code"]
    begun = widget.drive(commands.removal_begin({"signin": widget.signin, "put_codes": [one]}))
    assert [row["put_code"] for row in begun["journal"]["rows"]] == [one]
    assert states(widget.push(begun["journal"])) == ["confirmed"]
    standin.fail(ORCID_API, "^DELETE ", "drop-after")
    begun = widget.drive(commands.removal_begin({"signin": widget.signin, "put_codes": None}))
    assert states(widget.push(begun["journal"])) == ["confirmed", "confirmed"]
    assert list(standin.state.records[MARA].rows) == others


# -- what others say -------------------------------------------------------------------------------


def test_roles_deposited_by_the_publisher_are_respected(widget: Widget) -> None:
    doi = "10.5555/s00000-026-00421-7"
    agreed = widget.plan(wish(doi, {"investigation": "lead"}))["items"][0]
    assert (agreed["action"], agreed["crossref"]["status"]) == ("nothing", "roles")
    conflict = widget.plan(wish(doi, {"software": None}))["items"][0]
    assert conflict["action"] == "conflict"
    assert conflict["conflict"]["letter"]["to"] == "Invented Press"


def test_roles_on_another_organizations_row_are_respected(widget: Widget, standin: Standin) -> None:
    seed_row(standin, roles=["software"], source=CROSSREF, doi="10.5555/theirs")
    assert widget.plan(wish("10.5555/theirs", {"software": None}))["items"][0]["action"] == "nothing"
    assert widget.plan(wish("10.5555/theirs", {"validation": None}))["items"][0]["action"] == "conflict"


@pytest.mark.parametrize(
    ("doi", "status", "agency"),
    [
        ("10.5555/unheard.of", "not-in-crossref", "Crossref"),
        ("10.5281/zenodo.1", "not-in-crossref", "DataCite"),
    ],
)
def test_works_that_crossref_does_not_have(
    widget: Widget, standin: Standin, doi: str, status: str, agency: str
) -> None:
    standin.state.agencies["10.5281"] = "DataCite"
    item = widget.plan(wish(doi))["items"][0]
    assert (item["action"], item["crossref"]["status"], item["crossref"]["agency"]) == ("add", status, agency)


def test_a_doi_that_cannot_be(widget: Widget) -> None:
    item = widget.plan(wish("10.99999/nothing"))["items"][0]
    assert item["action"] == "cannot"
    assert "10.99999/nothing" in say(item["reason"])


def test_a_doi_with_a_comma_is_found(widget: Widget, standin: Standin) -> None:
    doi = "10.5555/jama.251.19.2504,2509"
    standin.state.deposits[doi] = SeedDeposit(
        doi=doi,
        title="Commas",
        authors=[SeedDeposit.Author(given="Mara", family="Lindqvist", orcid=MARA, roles=["software"])],
    )
    assert widget.plan(wish(doi, {"software": None}))["items"][0]["action"] == "nothing"


def test_signed_out_the_rows_are_prepared_from_the_public_record(
    http: httpx.Client, standin: Standin
) -> None:
    widget = Widget(http, OWN)
    value = widget.check(wish(), holder={"orcid": MARA, "name": "Mara Lindqvist"})
    assert value["ok"]
    assert value["check"]["record"]["read"]
    assert [item["action"] for item in value["check"]["items"]] == ["add"]
    assert not standin.requests(ORCID_API)


# -- when things go wrong --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("what", "kind"),
    [(401, "token-refused"), (403, "not-allowed"), (409, "rejected"), (429, "rate-limit"), (503, "rate-limit"),
     (500, "orcid-down"), ("html", "orcid-down"), ("drop", "no-network"), ("drop-after", "no-network")],
)  # fmt: skip
def test_a_push_that_is_stopped_says_why_and_goes_on_later(
    widget: Widget, standin: Standin, what: Any, kind: str
) -> None:
    journal = widget.begin(widget.plan(wish(), wish("10.5555/new.2")))
    standin.fail(ORCID_API, POSTS, what, times=None)
    stopped = widget.push(journal)
    if what == "drop-after":  # ORCID acted: the look at the record finds both rows
        assert states(stopped) == ["confirmed", "confirmed"]
    else:
        assert (stopped["status"], stopped["problem"]["kind"]) == ("stopped", kind)
    standin.faults.clear()
    done = widget.push(stopped)
    assert (done["status"], states(done)) == ("done", ["confirmed", "confirmed"])
    assert len(of_ours(standin)) == 2


@pytest.mark.parametrize("what", [500, "drop", "drop-after", 429, 503])
@pytest.mark.parametrize("pattern", [WORKS, ROWS, POSTS, PUTS])
def test_one_failure_anywhere_is_ridden_out(
    widget: Widget, standin: Standin, pattern: str, what: Any
) -> None:
    widget.push(widget.begin(widget.plan(wish(roles={"software": None}))))
    journal = widget.begin(widget.plan(wish(), wish("10.5555/new.2")))
    assert [row["action"] for row in journal["rows"]] == ["extend", "add"]
    standin.fail(ORCID_API, pattern, what)
    done = widget.push(journal)
    assert (done["status"], states(done)) == ("done", ["confirmed", "confirmed"])
    assert len(of_ours(standin)) == 2


def test_crossref_down_leaves_the_plan_standing(widget: Widget, standin: Standin) -> None:
    standin.fail("api.crossref.org", "", 503, times=None)
    check = widget.plan(wish())
    assert check["problem"]["kind"] == "crossref-down"
    assert [(item["action"], item["crossref"]["status"]) for item in check["items"]] == [("add", "unchecked")]


def test_a_busy_crossref_is_waited_for(widget: Widget, standin: Standin) -> None:
    standin.fail("api.crossref.org", "", 429, headers={"Retry-After": "3"})
    assert widget.plan(wish())["problem"] is None
    assert widget.waited >= 3


@pytest.mark.parametrize(
    ("flag", "kind"), [("locked", "locked"), ("deactivated", "deactivated"), ("unclaimed", "unclaimed")]
)
def test_records_that_cannot_be_written(widget: Widget, standin: Standin, flag: Any, kind: str) -> None:
    standin.state.records[MARA].person.flags = [flag]
    assert widget.check(wish())["problem"]["kind"] == kind


def test_a_record_that_was_merged(widget: Widget, standin: Standin) -> None:
    standin.state.records[MARA].person.deprecated_by = TOMAS
    problem = widget.check(wish())[
        "problem"
    ]  # ORCID redirects to the other record, where the token is no good
    assert problem["kind"] == "other-record"
    assert "merged" in say(problem["remedy"])


def test_permission_taken_back_at_orcid(widget: Widget, standin: Standin) -> None:
    journal = widget.begin(widget.plan(wish()))
    standin.state.revoke_by_user(MARA, CLIENT)
    stopped = widget.push(journal)
    assert (stopped["status"], stopped["problem"]["kind"], states(stopped)) == (
        "stopped",
        "token-refused",
        ["planned"],
    )
    widget.sign_in()
    assert states(widget.push(stopped)) == ["confirmed"]

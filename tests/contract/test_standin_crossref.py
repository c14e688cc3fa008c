"""The stand-in's Crossref and doi.org, each rule of facts/crossref.md §2."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import httpx
import pytest

from tests.contract.standin_help import MARA, TOMAS
from tests.standin import Standin
from tests.standin.seed import SeedDeposit

WORKS = "https://api.crossref.org/works"
GLOW = "10.5555/s00000-026-00421-7"
WATERS = "10.5555/waters14030117"


def items(http: httpx.Client, **params: str) -> list[dict[str, Any]]:
    answer = http.get(WORKS, params=params)
    assert answer.status_code == 200, answer.text
    body = answer.json()
    assert (body["status"], body["message-type"]) == ("ok", "work-list")
    return list(body["message"]["items"])


def deposit(standin: Standin, doi: str, **fields: Any) -> None:
    standin.state.deposits[doi.lower()] = SeedDeposit(doi=doi, title="A deposited work", **fields)


def failure(answer: httpx.Response) -> tuple[int, str]:
    body = answer.json()
    assert (body["status"], body["message-type"]) == ("failed", "validation-failure")
    return answer.status_code, body["message"][0]["type"]


def test_every_contributor_has_the_crossref_role_only_some_have_credit(http: httpx.Client) -> None:
    answer = http.get(f"{WORKS}/{GLOW}").json()
    assert answer["message-type"] == "work"
    authors = answer["message"]["author"]
    assert all({"role": "author", "vocabulary": "crossref"} in author["role"] for author in authors)
    credit = {
        author["family"]: [role["role"] for role in author["role"] if role["vocabulary"] == "credit"]
        for author in authors
    }
    assert credit == {
        "Lindqvist": ["conceptualization", "investigation"],
        "Haddad": [],
        "Amano": ["software"],
    }


def test_people_as_recorded(http: httpx.Client) -> None:
    first, second = http.get(f"{WORKS}/{GLOW}").json()["message"]["author"][:2]
    assert first["ORCID"] == f"https://orcid.org/{MARA}" and first["authenticated-orcid"] is True
    assert (first["sequence"], second["sequence"]) == ("first", "additional")
    assert "ORCID" not in second and second["affiliation"] == []


def test_persons_may_stand_in_other_lists(standin: Standin, http: httpx.Client) -> None:
    author = {"family": "Only", "roles": ["software"], "crossref_roles": [], "listed_as": "contributor"}
    deposit(standin, "10.5555/only.credit", authors=[author])
    work = http.get(f"{WORKS}/10.5555/only.credit").json()["message"]
    assert "author" not in work
    assert work["contributor"][0]["role"] == [{"role": "software", "vocabulary": "credit"}]


@pytest.mark.parametrize("asked", ["10.7554/eLife.01567", "10.7554/ELIFE.01567", "10.7554%2felife.01567"])
def test_dois_are_lower_cased_and_may_be_asked_in_any_case(
    standin: Standin, http: httpx.Client, asked: str
) -> None:
    deposit(standin, "10.7554/eLife.01567")
    assert http.get(f"{WORKS}/{asked}").json()["message"]["DOI"] == "10.7554/elife.01567"


@pytest.mark.parametrize(
    "doi", ["10.1001/jama.251.19.2504,2509", "10.5555/a<b>;c(1)", "10.5555/slash/", "10.5555/50%"]
)
def test_odd_dois_singly(standin: Standin, http: httpx.Client, doi: str) -> None:
    deposit(standin, doi)
    assert http.get(f"{WORKS}/{quote(doi, safe='')}").json()["message"]["DOI"] == doi


def test_trailing_slash_only_encoded(standin: Standin, http: httpx.Client) -> None:
    deposit(standin, "10.5555/slash/")
    assert http.get(f"{WORKS}/10.5555/slash/").status_code == 404


def test_unknown_doi_is_404_with_bare_text(http: httpx.Client) -> None:
    answer = http.get(f"{WORKS}/10.5555/nowhere")
    assert (answer.status_code, answer.text) == (404, "Resource not found.")
    assert answer.headers["content-type"].startswith("application/json")


def test_list_by_doi_leaves_missing_ones_out_in_silence(http: httpx.Client) -> None:
    found = items(http, filter=f"doi:{GLOW.upper()},doi:10.5555/nowhere,doi:{WATERS}", rows="40")
    assert sorted(work["DOI"] for work in found) == sorted([GLOW, WATERS])


def test_comma_in_a_filter_value_ends_it(standin: Standin, http: httpx.Client) -> None:
    deposit(standin, "10.1001/jama.251.19.2504,2509")
    for value in ("10.1001/jama.251.19.2504,2509", "10.1001/jama.251.19.2504%2C2509"):
        answer = http.get(f"{WORKS}?filter=doi:{value}")
        assert failure(answer) == (400, "filter-not-available")


def test_list_by_orcid(http: httpx.Client) -> None:
    found = items(http, filter=f"orcid:{TOMAS}", select="DOI,author", rows="1000")
    assert [work["DOI"] for work in found] == [WATERS]
    assert set(found[0]) == {"DOI", "author"}
    assert items(http, filter=f"orcid:https://orcid.org/{TOMAS}")[0]["DOI"] == WATERS


def test_a_list_is_gone_through_by_a_cursor(standin: Standin, http: httpx.Client) -> None:
    dois = [f"10.5555/many.{number}" for number in range(25)]
    for doi in dois:
        deposit(standin, doi)
    wanted = ",".join(f"doi:{doi}" for doi in dois)
    found, cursor, pages = [], "*", 0
    while True:
        message = http.get(WORKS, params={"filter": wanted, "rows": "10", "cursor": cursor}).json()["message"]
        if not message["items"]:
            break
        found += [work["DOI"] for work in message["items"]]
        assert (message["total-results"], message["next-cursor"] != cursor) == (25, True)
        cursor, pages = message["next-cursor"], pages + 1
    assert (found, pages) == (dois, 3)
    refused = http.get(WORKS, params={"cursor": "nonsense"})
    assert (refused.status_code, refused.json()["message"][0]["type"]) == (404, "cursor-invalid")


def test_versions_are_related(standin: Standin, http: httpx.Client) -> None:
    deposit(standin, "10.5555/second", relation={"is-version-of": ["10.5555/first"]})
    [work] = items(http, filter="doi:10.5555/second", select="DOI,relation")
    assert work["relation"]["is-version-of"][0]["id"] == "10.5555/first"


def test_different_filters_both_hold(http: httpx.Client) -> None:
    assert [work["DOI"] for work in items(http, filter=f"doi:{WATERS},doi:{GLOW},orcid:{TOMAS}")] == [WATERS]


def test_rows_are_20_unless_asked_and_1000_at_most(standin: Standin, http: httpx.Client) -> None:
    dois = [f"10.5555/many.{number}" for number in range(30)]
    for doi in dois:
        deposit(standin, doi)
    wanted = ",".join(f"doi:{doi}" for doi in dois)
    body = http.get(WORKS, params={"filter": wanted}).json()["message"]
    assert (len(body["items"]), body["total-results"]) == (20, 30)
    assert len(items(http, filter=wanted, rows="30")) == 30
    assert len(items(http, filter=wanted, rows="20", offset="20")) == 10
    for rows in ("1001", "things", "-1"):
        assert failure(http.get(WORKS, params={"rows": rows})) == (400, "integer-not-valid")


@pytest.mark.parametrize(
    ("params", "kind"),
    [
        ({"filter": "has-contributor-role:true"}, "filter-not-available"),
        ({"filter": "doi"}, "filter-not-available"),
        ({"colour": "red"}, "parameter-not-allowed"),
        ({"select": "DOI,role"}, "select-not-available"),
    ],
)
def test_validation_failures(http: httpx.Client, params: dict[str, str], kind: str) -> None:
    assert failure(http.get(WORKS, params=params)) == (400, kind)


def test_select_is_for_lists_only(http: httpx.Client) -> None:
    assert failure(http.get(f"{WORKS}/{GLOW}?select=DOI")) == (400, "parameter-not-allowed")
    assert http.get(f"{WORKS}/{GLOW}?mailto=a@example.org").status_code == 200


def test_request_line_of_4096_bytes(http: httpx.Client) -> None:
    def ask(length: int) -> int:
        path = "/works?filter=doi:10.5555/"
        fill = length - len(f"GET {path} HTTP/1.1")
        return http.get(f"https://api.crossref.org{path}{'x' * fill}").status_code

    assert (ask(4096), ask(4097)) == (200, 414)


def test_only_get(http: httpx.Client) -> None:
    assert http.post(WORKS, json={}).status_code == 405


@pytest.mark.parametrize(
    ("path", "mailto", "pool", "limit"),
    [
        (f"/{GLOW}", "", "public-single", "5"),
        (f"/{GLOW}", "?mailto=a@example.org", "polite-single", "10"),
        ("", "", "public-array", "1"),
        ("", "?mailto=a@example.org", "polite-array", "3"),
    ],
)
def test_pools_and_cors(http: httpx.Client, path: str, mailto: str, pool: str, limit: str) -> None:
    headers = http.get(f"{WORKS}{path}{mailto}").headers
    assert (headers["x-api-pool"], headers["x-rate-limit-limit"], headers["x-rate-limit-interval"]) == (
        pool,
        limit,
        "1s",
    )
    assert headers["access-control-allow-origin"] == "*"
    assert headers["access-control-expose-headers"] == "Link"


def test_errors_have_cors_too(http: httpx.Client) -> None:
    for answer in (http.get(f"{WORKS}/10.5555/nowhere"), http.get(f"{WORKS}?rows=x")):
        assert answer.headers["access-control-allow-origin"] == "*"


def test_rate_limit_is_429_without_body_when_switched_on(standin: Standin, http: httpx.Client) -> None:
    standin.state.limits.settings = standin.state.settings.model_copy(update={"crossref_limits": True})
    now = 5.0
    standin.state.limits.clock = lambda: now
    polite = {"mailto": "a@example.org"}
    assert [http.get(WORKS, params=polite).status_code for _ in range(4)] == [200, 200, 200, 429]
    assert http.get(WORKS).status_code == 200  # the public pool counts by itself
    assert http.get(WORKS).content == b""
    now += 1
    assert http.get(WORKS, params=polite).status_code == 200


def test_agency(http: httpx.Client) -> None:
    answer = http.get(f"{WORKS}/10.1430/8105/agency").json()
    assert answer["message-type"] == "work-agency"
    assert answer["message"] == {"DOI": "10.1430/8105", "agency": {"id": "medra", "label": "mEDRA"}}
    assert http.get(f"{WORKS}/10.9999/x/agency").text == "Resource not found."


@pytest.mark.parametrize(
    ("asked", "entry"),
    [
        ("10.5281", {"DOI": "10.5281", "RA": "DataCite"}),
        ("10.5281/zenodo.1", {"DOI": "10.5281/zenodo.1", "RA": "DataCite"}),
        ("10.5555", {"DOI": "10.5555", "RA": "Crossref"}),
        ("10.9999", {"DOI": "10.9999", "status": "DOI does not exist"}),
        ("nonsense", {"DOI": "nonsense", "status": "Invalid DOI"}),
    ],
)
def test_registration_agency(http: httpx.Client, asked: str, entry: dict[str, str]) -> None:
    assert http.get(f"https://doi.org/ra/{asked}").json() == [entry]
    assert http.get(f"https://doi.org/doiRA/{asked}").json() == [entry]


def test_generated_works_are_deposited_on_request(standin: Standin, http: httpx.Client) -> None:
    from tests.contract.standin_help import record

    record(standin, TOMAS, works=[{"generate": 3, "stem": "made", "deposited": True}])
    found = items(http, filter=f"orcid:{TOMAS}", rows="10")
    assert {work["DOI"] for work in found} == {WATERS, "10.5555/made.1", "10.5555/made.2", "10.5555/made.3"}

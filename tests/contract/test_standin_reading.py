"""Reading from the stand-in: what of facts/orcid.md §2.7 and §3 `rehearsal/rules` cannot ask ORCID about."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.contract.standin_help import (
    CLIENT,
    CREDIT,
    CROSSREF,
    MARA,
    TOMAS,
    Caller,
    anonymous,
    caller,
    identifier,
    record,
    refused,
    seed_row,
    work,
)
from tests.shared import SHARED, needs_shared
from tests.standin import Standin
from tests.standin.state import UPDATE


@pytest.fixture
def call(standin: Standin, http: httpx.Client) -> Caller:
    """Mara, with a record that is empty."""
    record(standin)
    return caller(standin, http)


def groups(call: Caller) -> list[list[int]]:
    """The put-codes of /works, group by group, the preferred one first."""
    answer = call("GET", "/works")
    assert answer.status_code == 200, answer.text
    return [[row["put-code"] for row in group["work-summary"]] for group in answer.json()["group"]]


# Shapes ------------------------------------------------------------------------------------------


def test_works_of_an_empty_record(call: Caller) -> None:
    assert call("GET", "/works").json() == {"last-modified-date": None, "group": [], "path": f"/{MARA}/works"}


def test_no_contributors_read_as_an_empty_list(call: Caller) -> None:
    assert call.read(call.added(work(contributors=None)))["contributors"] == {"contributor": []}


def test_user_source(standin: Standin, call: Caller) -> None:
    source = call.read(seed_row(standin).put_code)["source"]
    assert source["source-orcid"]["path"] == MARA and source["source-client-id"] is None
    assert source["source-name"] == {"value": "Mara Lindqvist"}


# Accept (§2) -------------------------------------------------------------------------------------


@pytest.mark.parametrize("accept", ["*/*", "", "application/xml", "application/vnd.orcid+xml"])
def test_xml_otherwise(call: Caller, accept: str) -> None:
    call.added(work())
    for path in ("/works", "/work/1"):
        answer = call("GET", path, accept=accept)
        assert "xml" in answer.headers["content-type"] and answer.text.startswith("<?xml")


# Grouping and order (§2.7) -----------------------------------------------------------------------


def test_rows_group_by_normalized_identifier_across_sources(standin: Standin, call: Caller) -> None:
    first = seed_row(standin, doi="10.5555/ABC").put_code
    second = seed_row(standin, doi="https://doi.org/10.5555/abc", source=CROSSREF).put_code
    seed_row(standin, doi="10.5555/other", date="1990")
    assert sorted(map(sorted, groups(call))) == sorted([[first, second], [second + 1]])


def test_same_value_of_another_type_does_not_group(standin: Standin, call: Caller) -> None:
    for kind in ("pmid", "wosuid"):
        seed_row(standin, fields={"external-ids": {"external-id": [identifier("123", kind)]}})
    assert len(groups(call)) == 2


def test_preferred_is_the_highest_display_index_then_the_oldest(standin: Standin, call: Caller) -> None:
    late = seed_row(standin, source=CROSSREF, created="2025-06-01").put_code
    early = seed_row(standin, source=CLIENT, created="2025-02-01").put_code
    user = seed_row(standin, source="user", created="2020-01-01").put_code
    primary = seed_row(standin, source="user", created="2026-01-01", display_index=2).put_code
    assert groups(call) == [[primary, early, late, user]]


@pytest.mark.parametrize(
    ("source", "index", "on_top"),
    [("user", None, True), (CROSSREF, 0, True), (CROSSREF, None, False), ("user", 1, False)],
)
def test_our_new_row_is_on_top_iff_all_others_have_index_0(
    standin: Standin, call: Caller, source: str, index: int | None, on_top: bool
) -> None:
    other = seed_row(standin, doi="10.5555/new.1", source=source, display_index=index).put_code
    ours = call.added(work("10.5555/new.1"))
    assert groups(call) == [[ours, other] if on_top else [other, ours]]


# Bulk reading (§3) -------------------------------------------------------------------------------


def test_bulk_reading_takes_100_and_no_more(standin: Standin, call: Caller) -> None:
    codes = [str(seed_row(standin, doi=f"10.5555/{n}").put_code) for n in range(101)]
    assert refused(call("GET", f"/works/{','.join(codes)}")) == (400, 9042)
    assert len(call("GET", f"/works/{','.join(codes[:100])}").json()["bulk"]) == 100


def test_bulk_reading_shows_contributors_and_roles(standin: Standin, call: Caller) -> None:
    row = seed_row(standin, roles=["software", "validation"])
    read = call("GET", f"/works/{row.put_code}").json()["bulk"][0]["work"]["contributors"]["contributor"]
    assert [one["contributor-attributes"]["contributor-role"] for one in read] == [
        f"{CREDIT}software/",
        f"{CREDIT}validation/",
    ]


# Visibility (§3) ---------------------------------------------------------------------------------


@pytest.fixture
def rows(standin: Standin, call: Caller) -> dict[str, int]:
    """One row of each kind, each in a group of its own."""
    kinds = {
        "public": ("user", "public"),
        "limited": ("user", "limited"),
        "private": ("user", "private"),
        "own limited": (CLIENT, "limited"),
        "own private": (CLIENT, "private"),
    }
    return {
        name: seed_row(standin, doi=f"10.5555/{name[-7:]}{number}", source=source, visibility=visibility).put_code
        for number, (name, (source, visibility)) in enumerate(kinds.items())
    }  # fmt: skip


@pytest.mark.parametrize(
    ("scopes", "seen"),
    [
        ((UPDATE,), {"public", "own limited", "own private"}),
        ((UPDATE, "/read-limited"), {"public", "own limited", "own private", "limited"}),
    ],
)
def test_what_a_member_sees(
    standin: Standin, http: httpx.Client, rows: dict[str, int], scopes: tuple[str, ...], seen: set[str]
) -> None:
    call = caller(standin, http, scopes=scopes)
    assert {code for group in groups(call) for code in group} == {rows[name] for name in seen}


def test_the_public_api_shows_public_rows_only(http: httpx.Client, rows: dict[str, int]) -> None:
    call = anonymous(http)
    assert groups(call) == [[rows["public"]]]
    assert refused(call("GET", f"/work/{rows['limited']}")) == (403, 9039)


def test_hidden_rows_asked_for_by_put_code(call: Caller, rows: dict[str, int]) -> None:
    assert refused(call("GET", f"/work/{rows['limited']}")) == (403, 9038)
    assert refused(call("GET", f"/work/{rows['private']}")) == (403, 9013)
    items = call("GET", f"/works/{rows['public']},{rows['limited']},{rows['private']}").json()["bulk"]
    assert [item["error"]["error-code"] if "error" in item else None for item in items] == [None, 9038, 9013]


def test_hidden_rows_of_the_same_source_still_count_as_duplicates(call: Caller, rows: dict[str, int]) -> None:
    assert refused(call.post(work("10.5555/limited3"))) == (409, 9021)


# The rest ----------------------------------------------------------------------------------------


def test_unknown_records_are_404(call: Caller) -> None:
    nobody = anonymous(call.http, "0000-0099-1000-9999")("GET", "/works")
    assert refused(nobody) == (404, 9016) and "not found" in nobody.json()["developer-message"]


def test_names(standin: Standin, http: httpx.Client) -> None:
    record(standin, other_names=["M. Lindqvist"])
    person = anonymous(http)("GET", "/person").json()
    assert person["name"]["given-names"] == {"value": "Mara"}
    assert [name["content"] for name in person["other-names"]["other-name"]] == ["M. Lindqvist"]
    record(standin, name_visibility="private")
    assert anonymous(http)("GET", "/person").json()["name"] is None


def test_burst_limit_is_503_when_switched_on(standin: Standin, http: httpx.Client) -> None:
    standin.state.limits.settings = standin.state.settings.model_copy(update={"burst": True})
    now = 100.0
    standin.state.limits.clock = lambda: now
    call = anonymous(http)
    assert [call("GET", "/works").status_code for _ in range(41)] == [200] * 40 + [503]
    now += 1
    assert [call("GET", "/works").status_code for _ in range(13)] == [200] * 12 + [503]


def test_daily_quota_of_anonymous_reads(standin: Standin, http: httpx.Client) -> None:
    standin.state.limits.settings = standin.state.settings.model_copy(update={"anonymous_quota": 1})
    assert anonymous(http)("GET", "/works").status_code == 200
    answer = anonymous(http)("GET", "/works")
    assert answer.status_code == 429 and answer.headers["content-type"].startswith("text/plain")
    assert "daily quota" in answer.text and "retry-after" not in answer.headers
    assert caller(standin, http)("GET", "/works").status_code == 200


def test_ten_thousand_works_are_listed_at_once(standin: Standin, http: httpx.Client) -> None:
    record(standin, TOMAS, works=[{"generate": 10_000}])
    call = caller(standin, http, TOMAS)
    assert len(call("GET", "/works").json()["group"]) == 10_000


@needs_shared
@pytest.mark.parametrize("members", [{}, {"short_description": "d", "journal_title": {"value": "J"}}])
def test_answers_have_the_members_of_a_recorded_one(call: Caller, members: dict[str, Any]) -> None:
    """Against a recorded answer of ORCID's sandbox: the same names at every depth."""
    import json

    recorded = json.loads((SHARED / "orcid/samples/kbase-orcidlink/work_1487805.json").read_text())
    theirs = recorded["bulk"][0]["work"]
    ours = call("GET", f"/works/{call.added(work(**members))}").json()["bulk"][0]["work"]
    assert list(ours) == list(theirs)
    for name in ("source", "title"):
        assert list(ours[name]) == list(theirs[name])
    for name, inner in (("contributors", "contributor"), ("external-ids", "external-id")):
        assert list(ours[name][inner][0]) == list(theirs[name][inner][0])

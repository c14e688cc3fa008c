from __future__ import annotations

import pytest

from pycore.draft.collecting import MOST_WORKS, put


def _wish(doi, role="software", **other):
    return {
        "key": doi,
        "doi": doi,
        "title": "A title",
        "authors": [{"name": "Ada Example", "orcid": None}],
        "me": 0,
        "roles": [{"role": role, "degree": None, "origin": "hand"}],
        **other,
    }


def _put(before, works, journal=None):
    return put(before, journal, {"works": works})


def test_works_are_collected_in_the_order_they_came():
    first = _put(None, [_wish("10.1234/b")])["draft"]
    second = _put(first, [_wish("10.1234/a")])["draft"]
    assert [work["key"] for work in second["works"]] == ["10.1234/b", "10.1234/a"]


def test_the_newer_wish_takes_the_place_of_the_older():
    before = _put(None, [_wish("10.1234/a"), _wish("10.1234/b")])["draft"]
    after = _put(before, [_wish("10.1234/A", "supervision")])["draft"]
    assert [work["key"] for work in after["works"]] == ["10.1234/a", "10.1234/b"]
    assert after["works"][0]["roles"] == [{"role": "supervision", "degree": None, "origin": "hand"}]


def test_confirmed_works_are_done_with_and_failed_ones_are_not():
    before = _put(None, [_wish("10.1234/a"), _wish("10.1234/b")])["draft"]
    journal = {"rows": [{"key": "10.1234/a", "state": "confirmed"}, {"key": "10.1234/b", "state": "failed"}]}
    after = _put(before, [_wish("10.1234/c")], journal)["draft"]
    assert [work["key"] for work in after["works"]] == ["10.1234/b", "10.1234/c"]


def test_a_work_that_was_entered_at_orcid_does_not_come_along():
    before = _put(None, [_wish("10.1234/a"), _wish("10.1234/b")])["draft"]
    rows = [{"key": work["key"], "roles": work["roles"], "state": "by-hand"} for work in before["works"]]
    rows[1]["state"] = "not-seen"
    after = put(before, None, {"works": [_wish("10.1234/c")]}, entry={"rows": rows})["draft"]
    assert [work["key"] for work in after["works"]] == ["10.1234/b", "10.1234/c"]


def test_a_work_without_a_doi_keeps_its_own_key():
    after = _put(None, [_wish("", key="https://a.example/1")])["draft"]
    assert after["works"][0]["key"] == "https://a.example/1"
    assert after["works"][0]["doi"] is None


@pytest.mark.parametrize(
    "draft",
    [
        None,
        {},
        {"works": []},
        {"works": [1]},
        {"works": [_wish("10.1234/a", role="boss")]},
        {"works": [_wish("10.1234/a", me=7)]},
    ],
)
def test_what_is_no_draft_is_a_problem_with_its_cause(draft):
    answer = put(None, None, draft)
    assert answer["ok"] is False
    assert answer["problem"]["kind"] == "draft-unusable"
    assert answer["problem"]["detail"]


def test_too_many_works_are_refused():
    works = [_wish(f"10.1234/{number}") for number in range(MOST_WORKS + 1)]
    assert _put(None, works)["problem"]["kind"] == "draft-full"


def test_a_work_that_is_there_may_be_kept_as_it_is():
    before = put(None, None, {"works": [_wish("10.1234/a", role="software")]})["draft"]
    more = {"works": [_wish("10.1234/a", role="resources"), _wish("10.1234/b")]}
    draft = put(before, None, more, keep=True)["draft"]
    assert ["10.1234/a", "10.1234/b"] == [work["key"] for work in draft["works"]]
    assert "software" == draft["works"][0]["roles"][0]["role"]


def test_what_a_panel_takes_the_place_of_is_said_and_what_the_page_had_covered_is_known():
    before = _put(None, [_wish("10.1234/a", ours=[{"role": "software", "degree": "lead"}])])["draft"]
    same = _put(before, [_wish("10.1234/a")])["draft"]["works"][0]
    assert "replaced" not in same
    assert same["ours"] == [{"role": "software", "degree": "lead"}]
    after = _put(before, [_wish("10.1234/a", "supervision", covered=True)])["draft"]["works"][0]
    assert after["replaced"] == {"roles": [{"role": "software", "degree": None}], "author": "Ada Example"}
    assert after["covered"] is True

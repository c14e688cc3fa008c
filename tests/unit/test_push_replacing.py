"""Rows that are put anew: read directly before, and only while they are what the person saw."""

from __future__ import annotations

import json

import pytest

from pycore.effects import NoAnswer, Response
from tests.unit.pushes import (
    as_held,
    bulk_answer,
    extending,
    journal_of,
    payload_of,
    played,
    refusal,
    row_answer,
)


def test_an_extension_is_read_first_then_put_then_read_back():
    row = extending(5, "10.1/a")
    held = as_held(5, row["payload"])
    value, requests, states, bodies = played(
        journal_of(row), row_answer(row["before"]), row_answer(held), bulk_answer(held)
    )
    assert [("GET", "/work/5"), ("PUT", "/work/5"), ("GET", "/works/5")] == requests
    assert (5, "public") == (bodies[1]["put-code"], bodies[1]["visibility"])
    assert "confirmed" == value["journal"]["rows"][0]["state"]
    assert ["planned", "sent", "confirmed", "confirmed"] == [state for (state,) in states]


def test_each_extension_is_read_directly_before_it_is_put():
    first, second = extending(5, "10.1/a"), extending(6, "10.1/b")
    held = [as_held(5, first["payload"]), as_held(6, second["payload"])]
    answers = [
        row_answer(first["before"]),
        row_answer(held[0]),
        row_answer(second["before"]),
        row_answer(held[1]),
    ]
    _, requests, _, _ = played(journal_of(first, second), *answers, bulk_answer(*held))
    both = [("GET", "/work/5"), ("PUT", "/work/5"), ("GET", "/work/6"), ("PUT", "/work/6")]
    assert [*both, ("GET", "/works/5,6")] == requests


def test_a_row_is_read_anew_before_it_is_put_again():
    row = extending(5, "10.1/a")
    held, before = as_held(5, row["payload"]), row_answer(row["before"])
    _, requests, _, _ = played(
        journal_of(row), before, Response(429, {}, ""), before, row_answer(held), bulk_answer(held)
    )
    assert ["GET", "PUT", "GET", "PUT", "GET"] == [method for method, _ in requests]


def test_a_server_error_on_a_put_is_not_a_refusal():
    row = extending(5, "10.1/a")
    held = row_answer(as_held(5, row["payload"]))
    value, _, _, _ = played(journal_of(row), row_answer(row["before"]), Response(500, {}, ""), held)
    assert "confirmed" == value["journal"]["rows"][0]["state"]


def test_the_visibility_of_now_is_repeated_on_put():
    row = extending(5, "10.1/a")
    now = {**row["before"], "visibility": "limited"}
    held = {**as_held(5, row["payload"]), "visibility": "limited"}
    _, _, _, bodies = played(journal_of(row), row_answer(now), row_answer(held), bulk_answer(held))
    assert "limited" == bodies[1]["visibility"]


def test_a_row_that_was_put_and_says_something_else_is_not_put_again():
    row = extending(5, "10.1/a")
    other = as_held(5, payload_of("10.1/a", "supervision"))
    _, requests, _, _ = played(
        journal_of(row),
        row_answer(row["before"]),
        row_answer(other),
        bulk_answer(other),
        row_answer(other),
    )
    assert ["GET", "PUT", "GET", "GET"] == [method for method, _ in requests]
    assert ("failed", "not-as-sent") == (row["state"], row["problem"]["kind"])


def test_an_extension_that_changes_nothing_is_not_put():
    row = extending(5, "10.1/a")
    row["payload"] = json.loads(json.dumps(row["before"]))
    _, requests, _, _ = played(journal_of(row), row_answer(row["before"]))
    assert ([("GET", "/work/5")], "confirmed") == (requests, row["state"])


def test_a_row_changed_since_the_review_is_left_alone():
    row = extending(5, "10.1/a")
    now = as_held(5, payload_of("10.1/a", "supervision"))
    value, requests, _, _ = played(journal_of(row), row_answer(now), row_answer(now))
    assert [("GET", "/work/5")] * 2 == requests
    assert "changed-meanwhile" == value["journal"]["rows"][0]["problem"]["kind"]


def test_that_a_row_was_changed_is_believed_of_two_readings_only():
    row = extending(5, "10.1/a")
    behind, held = as_held(5, payload_of("10.1/a", "supervision")), as_held(5, row["payload"])
    value, _, _, _ = played(
        journal_of(row), row_answer(behind), row_answer(row["before"]), row_answer(held), bulk_answer(held)
    )
    assert "confirmed" == value["journal"]["rows"][0]["state"]


def test_an_extension_that_is_done_already_is_only_read():
    row = extending(5, "10.1/a")
    value, requests, _, _ = played(journal_of(row), row_answer(as_held(5, row["payload"])))
    assert 1 == len(requests)
    assert "confirmed" == value["journal"]["rows"][0]["state"]


def test_a_put_that_orcid_takes_for_no_change_is_tried_once_more_and_then_fails():
    row = extending(5, "10.1/a")
    before = row["before"]
    once = [row_answer(before), row_answer(before), bulk_answer(before), row_answer(before)]
    value, requests, _, _ = played(journal_of(row), *once, *once)
    assert ["GET", "PUT", "GET", "GET"] * 2 == [method for method, _ in requests]
    row = value["journal"]["rows"][0]
    assert ("failed", "not-as-sent") == (row["state"], row["problem"]["kind"])
    assert "contributors" in row["problem"]["detail"]


@pytest.mark.parametrize(
    ("status", "code"),
    [(400, 9019), (400, 9020), (403, 9010), (403, 9014), (403, 9035), (404, 9016), (409, 9021)],
)
def test_a_refused_extension_fails_alone(status, code):
    first, second = extending(5, "10.1/a"), extending(6, "10.1/b")
    value, _, _, _ = played(
        journal_of(first, second),
        row_answer(first["before"]),
        refusal(status, code),
        row_answer(second["before"]),
        row_answer(as_held(6, second["payload"])),
        bulk_answer(as_held(6, second["payload"])),
    )
    assert ["failed", "confirmed"] == [row["state"] for row in value["journal"]["rows"]]


@pytest.mark.parametrize(
    ("answer", "kind"), [(refusal(409, 9018), "locked"), (refusal(403, 9038), "not-allowed")]
)
def test_a_put_that_is_refused_whatever_the_row_stops_and_fails_none(answer, kind):
    row = extending(5, "10.1/a")
    value, _, _, _ = played(journal_of(row), row_answer(row["before"]), answer)
    journal = value["journal"]
    assert ("stopped", kind) == (journal["status"], journal["problem"]["kind"])
    assert "planned" == journal["rows"][0]["state"]


def test_a_row_whose_first_put_was_lost_stays_sent_where_a_later_one_stops_the_push():
    row = extending(5, "10.1/a")
    there = row_answer(row["before"])
    value, _, _, _ = played(journal_of(row), there, NoAnswer("x"), there, refusal(409, 9018))
    assert ("stopped", "sent") == (value["journal"]["status"], value["journal"]["rows"][0]["state"])


def test_a_row_whose_first_put_was_lost_is_not_said_to_be_as_it_was_by_a_later_refusal():
    row = extending(5, "10.1/a")
    there = row_answer(row["before"])
    value, requests, _, _ = played(journal_of(row), there, NoAnswer("x"), there, refusal(400, 9020))
    assert ["GET", "PUT", "GET", "PUT"] == [method for method, _ in requests]
    row = value["journal"]["rows"][0]
    assert ("unknown", "not-known") == (row["state"], row["problem"]["kind"])

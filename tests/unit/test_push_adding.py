"""New rows: posted in bulk, found again where an answer was lost, and never twice."""

from __future__ import annotations

import json

import pytest

from pycore.effects import NoAnswer, Response
from pycore.language import say
from tests.unit.pushes import (
    ME,
    adding,
    as_held,
    bulk_answer,
    error_of,
    journal_of,
    list_answer,
    payload_of,
    played,
    refusal,
    row_answer,
)


def test_new_rows_are_posted_in_bulk_and_read_back():
    journal = journal_of(adding("10.1/a"), adding("10.1/b"))
    a, b = payload_of("10.1/a"), payload_of("10.1/b")
    value, requests, states, bodies = played(
        journal, bulk_answer(as_held(1, a), as_held(2, b)), bulk_answer(as_held(2, b), as_held(1, a))
    )
    assert value["ok"]
    assert "done" == value["journal"]["status"]
    assert [("POST", "/works"), ("GET", "/works/1,2")] == requests
    assert {"bulk": [{"work": a}, {"work": b}]} == bodies[0]
    assert [["planned"] * 2, ["sent"] * 2, ["sent"] * 2, ["confirmed"] * 2, ["confirmed"] * 2] == states
    assert [1, 2] == [row["put_code"] for row in journal["rows"]]


def test_two_hundred_and_fifty_rows_take_three_posts_and_three_reads():
    rows = [adding(f"10.1/{n}") for n in range(250)]
    answers = []
    for part in (rows[:100], rows[100:200], rows[200:]):
        answers.append(bulk_answer(*[as_held(rows.index(row), row["payload"]) for row in part]))
    value, requests, _, _ = played(journal_of(*rows), *answers, *answers)
    assert ["POST"] * 3 + ["GET"] * 3 == [method for method, _ in requests]
    assert {"confirmed"} == {row["state"] for row in value["journal"]["rows"]}


def test_a_row_that_fails_in_a_bulk_does_not_touch_the_others():
    a = payload_of("10.1/a")
    value, _, _, _ = played(
        journal_of(adding("10.1/a"), adding("10.1/b")),
        bulk_answer(as_held(1, a), {"error": error_of(400, 9023, "no self")}),
        bulk_answer(as_held(1, a)),
    )
    first, second = value["journal"]["rows"]
    assert ("confirmed", "failed") == (first["state"], second["state"])
    assert "DOI" in say(second["problem"]["message"])


def test_a_row_that_is_there_already_is_found_by_its_put_code():
    a = payload_of("10.1/a")
    duplicate = {
        "error": error_of(409, 9021, "409 Conflict: ... please see element with put-code 77. If you")
    }
    value, requests, _, _ = played(
        journal_of(adding("10.1/a")), bulk_answer(duplicate), bulk_answer(as_held(77, a))
    )
    row = value["journal"]["rows"][0]
    assert ("confirmed", 77) == (row["state"], row["put_code"])
    assert ["POST", "GET"] == [method for method, _ in requests]


def test_a_row_that_is_there_and_says_else_is_left_for_the_person_to_look_at():
    old = as_held(77, payload_of("10.1/a", "validation"))
    duplicate = {"error": error_of(409, 9021, "see element with put-code 77.")}
    value, requests, _, _ = played(
        journal_of(adding("10.1/a")), bulk_answer(duplicate), bulk_answer(old), row_answer(old)
    )
    row = value["journal"]["rows"][0]
    assert ("failed", "add", "look-again") == (row["state"], row["action"], row["problem"]["kind"])
    assert "PUT" not in [method for method, _ in requests]


@pytest.mark.parametrize(
    "other",
    [
        as_held(77, payload_of("10.1/a", "validation"), client="APP-ELSE000000000001"),
        as_held(77, payload_of("10.1/other", "validation")),
    ],
    ids=["another source", "another DOI"],
)
def test_a_row_that_is_there_but_is_not_ours_or_another_work_is_left_alone(other):
    duplicate = {"error": error_of(409, 9021, "see element with put-code 77.")}
    value, requests, _, _ = played(
        journal_of(adding("10.1/a")), bulk_answer(duplicate), bulk_answer(other), row_answer(other)
    )
    row = value["journal"]["rows"][0]
    assert ("failed", "duplicate") == (row["state"], row["problem"]["kind"])
    assert "PUT" not in [method for method, _ in requests]


def test_a_lost_answer_is_looked_up_before_anything_is_posted_again():
    a, b = payload_of("10.1/a"), payload_of("10.1/b")
    value, requests, _, bodies = played(
        journal_of(adding("10.1/a"), adding("10.1/b")),
        NoAnswer("timeout"),
        list_answer(as_held(1, a)),
        bulk_answer(as_held(2, b)),
        bulk_answer(as_held(1, a), as_held(2, b)),
    )
    assert [("POST", "/works"), ("GET", "/works"), ("POST", "/works"), ("GET", "/works/1,2")] == requests
    assert {"bulk": [{"work": b}]} == bodies[2]
    assert {"confirmed"} == {row["state"] for row in value["journal"]["rows"]}


def test_results_out_of_their_order_are_not_taken_for_other_rows():
    a, b = as_held(1, payload_of("10.1/a")), as_held(2, payload_of("10.1/b"))
    value, requests, _, _ = played(
        journal_of(adding("10.1/a"), adding("10.1/b")),
        bulk_answer(b, a),
        list_answer(a, b),
        bulk_answer(a, b),
    )
    assert [("confirmed", 1), ("confirmed", 2)] == [
        (row["state"], row["put_code"]) for row in value["journal"]["rows"]
    ]
    assert ["POST", "GET", "GET"] == [method for method, _ in requests]


def test_a_row_found_after_a_lost_answer_that_says_else_is_left_for_the_person_to_look_at():
    other = as_held(7, payload_of("10.1/a", "validation"))
    value, requests, _, _ = played(
        journal_of(adding("10.1/a")), NoAnswer("x"), list_answer(other), bulk_answer(other), row_answer(other)
    )
    row = value["journal"]["rows"][0]
    assert ("failed", "look-again") == (row["state"], row["problem"]["kind"])
    assert ["POST", "GET", "GET", "GET"] == [method for method, _ in requests]


def test_a_row_of_ours_under_another_doi_of_the_group_is_looked_for_before_a_second_is_posted():
    ours, theirs = as_held(7, payload_of("10.1/b")), as_held(8, payload_of("10.1/a"), "APP-PUBLISHER")
    both = {"external-id": [one["external-ids"]["external-id"][0] for one in (theirs, ours)]}
    rows = [{**work, "display-index": "1"} for work in (theirs, ours)]
    listed = {"group": [{"external-ids": both, "work-summary": rows}], "path": f"/{ME}/works"}
    row = {**adding("10.1/a"), "other_dois": ["10.1/b"]}
    value, requests, _, _ = played(
        journal_of(row), Response(200, {}, json.dumps(listed)), bulk_answer(ours), row_answer(ours)
    )
    row = value["journal"]["rows"][0]
    assert ("failed", "look-again") == (row["state"], row["problem"]["kind"])
    assert ["GET", "GET", "GET"] == [method for method, _ in requests]


def test_a_row_that_shares_its_group_with_another_doi_is_posted_where_none_of_ours_is_there():
    row = {**adding("10.1/a"), "other_dois": ["10.1/b"]}
    a = as_held(1, row["payload"])
    value, requests, _, _ = played(journal_of(row), list_answer(), bulk_answer(a), bulk_answer(a))
    assert [("GET", "/works"), ("POST", "/works"), ("GET", "/works/1")] == requests
    assert "confirmed" == value["journal"]["rows"][0]["state"]


def test_of_two_new_rows_that_orcid_shows_as_one_work_one_is_written_and_the_other_looked_at_again():
    rows = [
        {**adding(doi), "other_dois": [f"10.1/{other}"]} for doi, other in (("10.1/a", "b"), ("10.1/b", "a"))
    ]
    theirs = as_held(8, rows[0]["payload"], "APP-PUBLISHER")
    ids = [one["payload"]["external-ids"]["external-id"][0] for one in rows]
    listed = {
        "group": [{"external-ids": {"external-id": ids}, "work-summary": [theirs]}],
        "path": f"/{ME}/works",
    }
    a = as_held(1, rows[0]["payload"])
    _, requests, _, bodies = played(
        journal_of(*rows),
        Response(200, {}, json.dumps(listed)),
        bulk_answer(a),
        bulk_answer(a),
        row_answer(a),
    )
    assert [("GET", "/works"), ("POST", "/works"), ("GET", "/works/1,1"), ("GET", "/work/1")] == requests
    assert [rows[0]["payload"]] == [item["work"] for item in bodies[1]["bulk"]]
    assert [("confirmed", 1), ("failed", 1)] == [(row["state"], row["put_code"]) for row in rows]
    assert "look-again" == rows[1]["problem"]["kind"]


def test_of_two_rows_that_the_check_saw_as_one_work_the_second_waits_though_a_list_lacks_them():
    rows = [
        {**adding(doi), "other_dois": [f"10.1/{other}"]} for doi, other in (("10.1/a", "b"), ("10.1/b", "a"))
    ]
    a = as_held(1, rows[0]["payload"])
    _, _, _, bodies = played(journal_of(*rows), list_answer(), bulk_answer(a), bulk_answer(a), row_answer(a))
    assert [rows[0]["payload"]] == [item["work"] for item in bodies[1]["bulk"]]
    assert [("confirmed", 1), ("failed", 1)] == [(row["state"], row["put_code"]) for row in rows]


@pytest.mark.parametrize("state", ["sent", "confirmed"])
def test_a_row_that_waited_is_not_posted_by_a_later_run_whose_list_lacks_the_one_it_waited_for(state):
    rows = [
        {**adding(doi), "other_dois": [f"10.1/{other}"]} for doi, other in (("10.1/a", "b"), ("10.1/b", "a"))
    ]
    rows[0].update(state=state, put_code=1)
    a = as_held(1, rows[0]["payload"])
    again = [bulk_answer(a), row_answer(a)]
    _, requests, _, _ = played(journal_of(*rows), list_answer(), *again)
    assert "POST" not in [method for method, _ in requests]
    assert [("confirmed", 1), ("failed", 1)] == [(row["state"], row["put_code"]) for row in rows]
    assert "look-again" == rows[1]["problem"]["kind"]


def test_a_list_that_is_read_for_one_row_is_believed_of_all_that_were_lost():
    bad, good = adding("10.1/bad"), adding("10.1/good")
    held = as_held(2, good["payload"])
    breakdown = Response(500, {}, "")
    _, _, _, bodies = played(
        journal_of(bad, good),
        *[breakdown, list_answer()],  # both
        *[breakdown, list_answer(held)],  # the first alone: what the second came to is there meanwhile
        *[breakdown, list_answer(held)],
        bulk_answer(held),
    )
    posted = [[item["work"] for item in body["bulk"]] for body in bodies if body]
    assert [[bad["payload"], good["payload"]], [bad["payload"]], [bad["payload"]]] == posted
    assert ("confirmed", 2) == (good["state"], good["put_code"])


def test_of_two_rows_shown_as_one_work_the_second_is_written_where_the_first_was_refused():
    rows = [
        {**adding(doi), "other_dois": [f"10.1/{other}"]} for doi, other in (("10.1/a", "b"), ("10.1/b", "a"))
    ]
    theirs = as_held(8, rows[0]["payload"], "APP-PUBLISHER")
    ids = [one["payload"]["external-ids"]["external-id"][0] for one in rows]
    listed = {
        "group": [{"external-ids": {"external-id": ids}, "work-summary": [theirs]}],
        "path": f"/{ME}/works",
    }
    b = as_held(2, rows[1]["payload"])
    played(
        journal_of(*rows),
        Response(200, {}, json.dumps(listed)),
        refusal(400, 9020),
        bulk_answer(b),
        bulk_answer(b),
    )
    assert ["failed", "confirmed"] == [row["state"] for row in rows]


def test_one_unreadable_row_does_not_fail_its_bulk():
    rows = [adding("10.1/a"), adding("10.1/bad"), adding("10.1/c")]
    a, c = rows[0]["payload"], rows[2]["payload"]
    value, _, _, _ = played(
        journal_of(*rows),
        refusal(400, 9047),
        bulk_answer(as_held(1, a)),
        refusal(400, 9047),
        refusal(400, 9047),
        bulk_answer(as_held(3, c)),
        bulk_answer(as_held(1, a), as_held(3, c)),
    )
    assert ["confirmed", "failed", "confirmed"] == [row["state"] for row in value["journal"]["rows"]]
    assert "rejected" == rows[1]["problem"]["kind"]


def test_what_no_longer_fits_on_the_record_fails_and_the_rest_is_confirmed():
    rows = [adding(f"10.1/{n}") for n in range(4)]
    held = as_held(1, rows[0]["payload"])
    first = bulk_answer(held)
    full = refusal(409, 9048)
    value, requests, _, _ = played(journal_of(*rows), full, full, first, full, list_answer(held), first)
    assert ["confirmed", "failed", "failed", "failed"] == [row["state"] for row in rows]
    assert {"too-many-works"} == {row["problem"]["kind"] for row in rows[1:]}
    assert "done" == value["journal"]["status"]
    assert 6 == len(requests)


def test_of_a_record_that_the_same_rows_have_filled_meanwhile_they_are_not_said_to_be_missing():
    rows = [adding(f"10.1/{n}") for n in range(3)]
    elsewhere = [as_held(code, rows[code]["payload"]) for code in (0, 2)]
    full = refusal(409, 9048)
    played(journal_of(*rows), full, full, list_answer(*elsewhere), bulk_answer(*elsewhere))
    assert ["confirmed", "failed", "confirmed"] == [row["state"] for row in rows]


@pytest.mark.parametrize("answer", [refusal(400, 9020), refusal(409, 9048)])
def test_a_row_that_a_killed_run_had_sent_is_not_said_to_be_unsent_by_a_later_refusal(answer):
    row = {**adding("10.1/a"), "state": "sent", "attempts": 1}
    more = [list_answer()] if answer.status == 409 else []
    played(journal_of(row), list_answer(), answer, *more)
    assert ("unknown", "not-known") == (row["state"], row["problem"]["kind"])


@pytest.mark.parametrize("element", [error_of(500, 0), error_of(503, 0), error_of(0, 0)])
def test_a_row_over_which_a_bulk_fell_is_not_said_to_be_refused(element):
    a, b = as_held(1, payload_of("10.1/a")), as_held(2, payload_of("10.1/b"))
    rows = [adding("10.1/a"), adding("10.1/b")]
    _, requests, _, bodies = played(
        journal_of(*rows),
        bulk_answer(a, {"error": element}),
        list_answer(a),
        bulk_answer(b),
        bulk_answer(a, b),
    )
    assert ["confirmed", "confirmed"] == [row["state"] for row in rows]
    assert [rows[1]["payload"]] == [item["work"] for item in bodies[2]["bulk"]]


def test_an_answer_with_fewer_results_than_rows_says_nothing_of_any():
    """It is not known whose they are."""
    rows = [adding("10.1/a"), adding("10.1/b")]
    held = [as_held(code, row["payload"]) for code, row in enumerate(rows, 1)]
    refused = {"error": error_of(400, 9020)}
    played(journal_of(*rows), bulk_answer(refused), list_answer(), bulk_answer(*held), bulk_answer(*held))
    assert ["confirmed", "confirmed"] == [row["state"] for row in rows]


def test_a_row_whose_first_request_was_lost_is_not_said_to_be_unsent_by_a_later_refusal():
    value, _, _, _ = played(journal_of(adding("10.1/a")), NoAnswer("x"), list_answer(), refusal(409, 9018))
    assert ("stopped", "sent") == (value["journal"]["status"], value["journal"]["rows"][0]["state"])
    value, _, _, _ = played(journal_of(adding("10.1/a")), NoAnswer("x"), list_answer(), refusal(400, 9020))
    assert "unknown" == value["journal"]["rows"][0]["state"]

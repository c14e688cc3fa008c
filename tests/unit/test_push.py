from __future__ import annotations

import json

import pytest

from pycore.browser.commands import push_run
from pycore.effects import NoAnswer, Pause, Request, Response, Save, Wait
from pycore.orcid.build import WorkFacts, extend_work, new_work
from pycore.orcid.holder import Holder
from pycore.push.journal import new_row

ME = "0000-0002-1825-0097"
US = "APP-US00000000000001"
SIGNIN = {"token": "tok-123", "orcid": ME, "name": "Ada", "environment": "sandbox", "client_id": US}
ADA = Holder(ME, "Ada", "sandbox")
BASE = "https://api.sandbox.orcid.org/v3.0/" + ME


def _payload(doi, *roles):
    facts = WorkFacts(doi, "T", "", "", "journal-article", ("Ada", "Ben"), 0)
    return new_work(facts, ADA, dict.fromkeys(roles or ("software",))).work


def _held(put_code, payload, client=US):
    """A work as ORCID gives it back."""
    held = json.loads(json.dumps(payload))
    held.update(
        {"put-code": put_code, "visibility": "public", "source": {"source-client-id": {"path": client}}}
    )
    return held


def _add(doi):
    return new_row(doi, doi, "T", "add", None, _payload(doi))


def _extend(put_code, doi):
    before = _held(put_code, _payload(doi))
    return new_row(
        doi, doi, "T", "extend", put_code, extend_work(before, ADA, {"validation": "lead"}).work, before
    )


def _journal(*rows):
    return {
        "version": 1,
        "status": "ready",
        "problem": None,
        "orcid": ME,
        "environment": "sandbox",
        "client_id": US,
        "rows": list(rows),
    }


def _bulk(*elements):
    return Response(
        200, {}, json.dumps({"bulk": [one if "error" in one else {"work": one} for one in elements]})
    )


def _error(status, code, message=""):
    return {"response-code": status, "error-code": code, "developer-message": message}


def _refusal(status, code, message=""):
    return Response(status, {}, json.dumps(_error(status, code, message)))


def _list(*works):
    rows = [{**work, "display-index": "1"} for work in works]
    groups = [{"external-ids": row["external-ids"], "work-summary": [row]} for row in rows]
    return Response(200, {}, json.dumps({"group": groups, "path": f"/{ME}/works"}))


def _run(journal, *answers, signin=SIGNIN, pause_from=None):
    """The value, the requests as (method, path), and the states of the rows saved around each.

    From the `pause_from`th save on, the saves are answered by `Pause`.
    """
    flow = push_run({"signin": signin, "journal": journal})
    answers = list(answers)
    requests, states, bodies = [], [], []
    answer = None
    while True:
        try:
            effect = flow.send(answer)
        except StopIteration as end:
            assert [] == answers
            return end.value, requests, states, bodies
        answer = None
        if isinstance(effect, Request):
            assert effect.url.startswith(BASE)
            assert "Bearer tok-123" == effect.headers["authorization"]
            requests.append((effect.method, effect.url[len(BASE) :]))
            bodies.append(json.loads(effect.body) if effect.body else None)
            answer = answers.pop(0)
        elif isinstance(effect, Save):
            assert "journal" == effect.key
            states.append([row["state"] for row in effect.value["rows"]])
            if pause_from is not None and len(states) >= pause_from:
                answer = Pause()
        else:
            assert isinstance(effect, Wait)


def test_new_rows_are_posted_in_bulk_and_read_back():
    journal = _journal(_add("10.1/a"), _add("10.1/b"))
    a, b = _payload("10.1/a"), _payload("10.1/b")
    value, requests, states, bodies = _run(
        journal, _bulk(_held(1, a), _held(2, b)), _bulk(_held(2, b), _held(1, a))
    )
    assert value["ok"]
    assert "done" == value["journal"]["status"]
    assert [("POST", "/works"), ("GET", "/works/1,2")] == requests
    assert {"bulk": [{"work": a}, {"work": b}]} == bodies[0]
    assert [["planned"] * 2, ["sent"] * 2, ["sent"] * 2, ["confirmed"] * 2, ["confirmed"] * 2] == states
    assert [1, 2] == [row["put_code"] for row in journal["rows"]]


def test_two_hundred_and_fifty_rows_take_three_posts_and_three_reads():
    rows = [_add(f"10.1/{n}") for n in range(250)]
    answers = []
    for part in (rows[:100], rows[100:200], rows[200:]):
        answers.append(_bulk(*[_held(rows.index(row), row["payload"]) for row in part]))
    value, requests, _, _ = _run(_journal(*rows), *answers, *answers)
    assert ["POST"] * 3 + ["GET"] * 3 == [method for method, _ in requests]
    assert {"confirmed"} == {row["state"] for row in value["journal"]["rows"]}


def test_a_row_that_fails_in_a_bulk_does_not_touch_the_others():
    a = _payload("10.1/a")
    value, _, _, _ = _run(
        _journal(_add("10.1/a"), _add("10.1/b")),
        _bulk(_held(1, a), {"error": _error(400, 9023, "no self")}),
        _bulk(_held(1, a)),
    )
    first, second = value["journal"]["rows"]
    assert ("confirmed", "failed") == (first["state"], second["state"])
    assert "DOI" in second["problem"]["message"]


def test_a_row_that_is_there_already_is_found_by_its_put_code():
    a = _payload("10.1/a")
    duplicate = {"error": _error(409, 9021, "409 Conflict: ... please see element with put-code 77. If you")}
    value, requests, _, _ = _run(_journal(_add("10.1/a")), _bulk(duplicate), _bulk(_held(77, a)))
    row = value["journal"]["rows"][0]
    assert ("confirmed", 77) == (row["state"], row["put_code"])
    assert ["POST", "GET"] == [method for method, _ in requests]


def test_a_row_that_is_there_and_says_else_is_extended_and_keeps_what_it_said():
    old = _held(77, _payload("10.1/a", "validation"))
    duplicate = {"error": _error(409, 9021, "see element with put-code 77.")}
    merged = extend_work(old, ADA, {"software": None}).work
    value, requests, _, bodies = _run(
        _journal(_add("10.1/a")),
        _bulk(duplicate),
        _bulk(old),
        _bulk(old),
        Response(200, {}, json.dumps(merged)),
        _bulk(_held(77, merged)),
    )
    row = value["journal"]["rows"][0]
    assert ("confirmed", "extend") == (row["state"], row["action"])
    assert "keeps what it said" in row["note"]
    assert [("PUT", "/work/77"), ("GET", "/works/77")] == requests[-2:]
    assert merged == bodies[3]


def test_a_row_that_is_there_but_not_ours_is_left_alone():
    duplicate = {"error": _error(409, 9021, "see element with put-code 77.")}
    other = _held(77, _payload("10.1/a", "validation"), client="APP-ELSE000000000001")
    value, requests, _, _ = _run(_journal(_add("10.1/a")), _bulk(duplicate), _bulk(other))
    assert "failed" == value["journal"]["rows"][0]["state"]
    assert "PUT" not in [method for method, _ in requests]


def test_an_extension_is_read_first_then_put_then_read_back():
    row = _extend(5, "10.1/a")
    payload = row["payload"]
    value, requests, states, bodies = _run(
        _journal(row),
        _bulk(row["before"]),
        Response(200, {}, json.dumps(_held(5, payload))),
        _bulk(_held(5, payload)),
    )
    assert [("GET", "/works/5"), ("PUT", "/work/5"), ("GET", "/works/5")] == requests
    assert (5, "public") == (bodies[1]["put-code"], bodies[1]["visibility"])
    assert "confirmed" == value["journal"]["rows"][0]["state"]
    assert ["planned", "sent", "sent", "confirmed", "confirmed"] == [state for (state,) in states]


def test_the_visibility_of_now_is_repeated_on_put():
    row = _extend(5, "10.1/a")
    now = {**row["before"], "visibility": "limited"}
    held = {**_held(5, row["payload"]), "visibility": "limited"}
    _, _, _, bodies = _run(_journal(row), _bulk(now), Response(200, {}, json.dumps(held)), _bulk(held))
    assert "limited" == bodies[1]["visibility"]


def test_a_row_changed_since_the_review_is_left_alone():
    row = _extend(5, "10.1/a")
    now = _held(5, _payload("10.1/a", "supervision"))
    value, requests, _, _ = _run(_journal(row), _bulk(now))
    assert [("GET", "/works/5")] == requests
    assert "changed-meanwhile" == value["journal"]["rows"][0]["problem"]["kind"]


def test_an_extension_that_is_done_already_is_only_read():
    row = _extend(5, "10.1/a")
    value, requests, _, _ = _run(_journal(row), _bulk(_held(5, row["payload"])))
    assert 1 == len(requests)
    assert "confirmed" == value["journal"]["rows"][0]["state"]


def test_a_row_that_is_gone_fails():
    value, _, _, _ = _run(_journal(_extend(5, "10.1/a")), _bulk({"error": _error(400, 9034)}))
    assert "failed" == value["journal"]["rows"][0]["state"]


def test_a_put_that_orcid_takes_for_no_change_is_tried_once_more_and_then_fails():
    row = _extend(5, "10.1/a")
    before = row["before"]
    ignored = Response(200, {}, json.dumps(before))
    value, requests, _, _ = _run(
        _journal(row), _bulk(before), ignored, _bulk(before), _bulk(before), ignored, _bulk(before)
    )
    assert ["GET", "PUT", "GET", "GET", "PUT", "GET"] == [method for method, _ in requests]
    row = value["journal"]["rows"][0]
    assert ("failed", "not-as-sent") == (row["state"], row["problem"]["kind"])
    assert "contributors" in row["problem"]["detail"]


def test_what_is_read_back_otherwise_than_sent_is_not_confirmed():
    value, _, _, _ = _run(
        _journal(_add("10.1/a")),
        _bulk(_held(1, _payload("10.1/a"))),
        _bulk(_held(1, _payload("10.1/a", "validation"))),
    )
    row = value["journal"]["rows"][0]
    assert ("failed", "not-as-sent") == (row["state"], row["problem"]["kind"])


def test_a_lost_answer_is_looked_up_before_anything_is_posted_again():
    a, b = _payload("10.1/a"), _payload("10.1/b")
    value, requests, _, bodies = _run(
        _journal(_add("10.1/a"), _add("10.1/b")),
        NoAnswer("timeout"),
        _list(_held(1, a)),
        _bulk(_held(2, b)),
        _bulk(_held(1, a), _held(2, b)),
    )
    assert [("POST", "/works"), ("GET", "/works"), ("POST", "/works"), ("GET", "/works/1,2")] == requests
    assert {"bulk": [{"work": b}]} == bodies[2]
    assert {"confirmed"} == {row["state"] for row in value["journal"]["rows"]}


def test_a_journal_left_at_sent_is_looked_up_first():
    row = _add("10.1/a")
    row["state"] = "sent"
    value, requests, _, _ = _run(
        _journal(row), _list(_held(9, row["payload"])), _bulk(_held(9, row["payload"]))
    )
    assert [("GET", "/works"), ("GET", "/works/9")] == requests
    assert "confirmed" == value["journal"]["rows"][0]["state"]


def test_a_settled_journal_asks_for_nothing():
    row = _add("10.1/a")
    row["state"] = "confirmed"
    value, requests, _, _ = _run(_journal(row))
    assert [] == requests
    assert "done" == value["journal"]["status"]


@pytest.mark.parametrize(
    ("answers", "kind", "state"),
    [
        (
            [
                Response(
                    401, {}, '{"error":"invalid_token","error_description":"Invalid access token: tok-123"}'
                )
            ],
            "token-refused",
            "planned",
        ),
        ([_refusal(401, 9017)], "other-record", "planned"),
        ([_refusal(403, 9004)], "not-allowed", "planned"),
        ([_refusal(409, 9018)], "locked", "planned"),
        ([_refusal(409, 9057)], "client-locked", "planned"),
        ([Response(404, {}, "<html>")], "not-found", "planned"),
        ([Response(429, {}, "")] * 4, "rate-limit", "planned"),
        ([Response(503, {"retry-after": "2"}, "")] * 4, "rate-limit", "planned"),
        ([NoAnswer("x"), _list(), NoAnswer("x")], "no-network", "sent"),
        ([Response(500, {}, "<html>"), _list(), Response(502, {}, "")], "orcid-down", "sent"),
        ([NoAnswer("x"), *[Response(503, {}, "")] * 4], "rate-limit", "sent"),
        (
            [Response(200, {}, "<html>"), _list(), Response(200, {}, '{"bulk":[]}')],
            "unexpected-answer",
            "sent",
        ),
    ],
)
def test_what_stops_a_push_is_said_once_and_loses_nothing(answers, kind, state):
    journal = _journal(_add("10.1/a"))
    value, _, states, _ = _run(journal, *answers)
    assert value["ok"]
    assert ("stopped", kind, state) == (
        journal["status"],
        journal["problem"]["kind"],
        journal["rows"][0]["state"],
    )
    assert [state] == states[-1]
    assert journal["problem"]["message"] and journal["problem"]["remedy"]
    assert "tok-123" not in json.dumps(value)
    a = journal["rows"][0]["payload"]
    again = [_bulk(_held(1, a)), _bulk(_held(1, a))]
    value, _, _, _ = _run(journal, *([_list()] if state == "sent" else []), *again)
    assert ("done", "confirmed", None) == (journal["status"], journal["rows"][0]["state"], journal["problem"])


def test_one_unreadable_row_does_not_fail_its_bulk():
    rows = [_add("10.1/a"), _add("10.1/bad"), _add("10.1/c")]
    a, c = rows[0]["payload"], rows[2]["payload"]
    value, _, _, _ = _run(
        _journal(*rows),
        _refusal(400, 9047),
        _bulk(_held(1, a)),
        _refusal(400, 9047),
        _refusal(400, 9047),
        _bulk(_held(3, c)),
        _bulk(_held(1, a), _held(3, c)),
    )
    assert ["confirmed", "failed", "confirmed"] == [row["state"] for row in value["journal"]["rows"]]
    assert "rejected" == rows[1]["problem"]["kind"]


def test_what_no_longer_fits_on_the_record_fails_and_the_rest_is_confirmed():
    rows = [_add(f"10.1/{n}") for n in range(4)]
    first = _bulk(_held(1, rows[0]["payload"]))
    full = _refusal(409, 9048)
    value, requests, _, _ = _run(_journal(*rows), full, full, first, full, first)
    assert ["confirmed", "failed", "failed", "failed"] == [row["state"] for row in rows]
    assert {"too-many-works"} == {row["problem"]["kind"] for row in rows[1:]}
    assert "done" == value["journal"]["status"]
    assert 5 == len(requests)


@pytest.mark.parametrize(
    ("status", "code"), [(400, 9020), (403, 9010), (403, 9035), (404, 9016), (409, 9021)]
)
def test_a_refused_extension_fails_alone(status, code):
    first, second = _extend(5, "10.1/a"), _extend(6, "10.1/b")
    value, _, _, _ = _run(
        _journal(first, second),
        _bulk(first["before"], second["before"]),
        _refusal(status, code),
        Response(200, {}, json.dumps(_held(6, second["payload"]))),
        _bulk(_held(6, second["payload"])),
    )
    assert ["failed", "confirmed"] == [row["state"] for row in value["journal"]["rows"]]


def _removal():
    return _journal(new_row("5", "10.1/a", "T", "remove", 5))


@pytest.mark.parametrize("answer", [Response(204, {}, ""), _refusal(404, 9016)])
def test_a_removed_row_is_seen_to_be_gone(answer):
    value, requests, states, _ = _run(_removal(), answer, _list())
    assert [("DELETE", "/work/5"), ("GET", "/works")] == requests
    assert [["planned"], ["sent"], ["sent"], ["confirmed"], ["confirmed"]] == states
    assert "done" == value["journal"]["status"]


def test_a_row_that_does_not_go_is_tried_twice():
    there = _list(_held(5, _payload("10.1/a")))
    value, requests, _, _ = _run(_removal(), Response(204, {}, ""), there, Response(204, {}, ""), there)
    assert ["DELETE", "GET"] * 2 == [method for method, _ in requests]
    assert "not-removed" == value["journal"]["rows"][0]["problem"]["kind"]


def test_a_lost_removal_is_looked_at_and_done_again_only_if_needed():
    value, requests, _, _ = _run(_removal(), NoAnswer("x"), _list())
    assert ["DELETE", "GET"] == [method for method, _ in requests]
    assert "confirmed" == value["journal"]["rows"][0]["state"]


def test_a_refused_removal_fails_alone():
    value, requests, _, _ = _run(_removal(), _refusal(403, 9010))
    assert [("DELETE", "/work/5")] == requests
    assert "failed" == value["journal"]["rows"][0]["state"]


def test_a_journal_of_another_sign_in_is_not_run():
    value, requests, _, _ = _run(_journal(_add("10.1/a")), signin={**SIGNIN, "orcid": "0000-0001-5109-3700"})
    assert ("other-record", []) == (value["problem"]["kind"], requests)
    flow = push_run({"signin": None, "journal": _journal()})
    with pytest.raises(StopIteration) as end:
        flow.send(None)
    assert "signed-out" == end.value.value["problem"]["kind"]


def test_a_pause_lets_the_request_under_way_end_reads_back_and_sends_no_more():
    rows = [_add(f"10.1/{n}") for n in range(150)]
    first = _bulk(*[_held(n, row["payload"]) for n, row in enumerate(rows[:100])])
    value, requests, _, _ = _run(_journal(*rows), first, first, pause_from=2)  # the save before the post
    assert ["POST", "GET"] == [method for method, _ in requests]
    journal = value["journal"]
    assert ("paused", None) == (journal["status"], journal["problem"])
    assert ["confirmed"] * 100 + ["planned"] * 50 == [row["state"] for row in journal["rows"]]
    rest = _bulk(*[_held(100 + n, row["payload"]) for n, row in enumerate(rows[100:])])
    value, requests, _, _ = _run(journal, rest, rest)
    assert ["POST", "GET"] == [method for method, _ in requests]
    assert "done" == value["journal"]["status"]


def test_a_pause_asked_for_during_the_last_request_is_no_pause():
    a = _payload("10.1/a")
    value, _, _, _ = _run(_journal(_add("10.1/a")), _bulk(_held(1, a)), _bulk(_held(1, a)), pause_from=2)
    assert "done" == value["journal"]["status"]


def test_a_pause_before_anything_is_sent_asks_nothing():
    value, requests, _, _ = _run(_journal(_add("10.1/a")), pause_from=1)
    assert ("paused", []) == (value["journal"]["status"], requests)


def test_a_removal_that_pauses_looks_whether_the_removed_rows_are_gone():
    left = _held(6, _payload("10.1/b"))
    rows = [new_row(str(code), None, "T", "remove", code) for code in (5, 6)]
    value, requests, _, _ = _run(_journal(*rows), Response(204, {}, ""), _list(left), pause_from=2)
    assert [("DELETE", "/work/5"), ("GET", "/works")] == requests
    assert ["confirmed", "planned"] == [row["state"] for row in value["journal"]["rows"]]
    assert "paused" == value["journal"]["status"]

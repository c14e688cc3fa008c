from __future__ import annotations

import json

import pytest

from pycore.effects import NoAnswer, Request, Response, Save, Wait
from pycore.language import say
from pycore.orcid.description import degrees_line
from pycore.record.summary import summarise_record
from pycore.takeaway.sentence import in_short

OWNER = "0000-0002-1825-0097"
STRANGER = "0000-0001-5109-3700"
PRESS = ("APP-PRESS", "Invented Press")
LIBRARY = ("APP-LIBRARY", "Invented Library")
HAND = (None, "Ada Example")


# A small ORCID: a record is a list of groups, a group a list of rows, a row made by `row`.


def row(code, source, roles=None, doi=None, title=None, entries=None):
    """One row: `roles` are the owner's, by slug with a degree or None; `entries` further contributors."""
    return {
        "code": code,
        "source": source,
        "roles": roles or {},
        "doi": doi,
        "title": title or f"Work {code}",
        "entries": entries or [],
    }


def summary_json(one):
    client, name = one["source"]
    source = {"source-client-id": {"path": client}} if client else {"source-orcid": {"path": OWNER}}
    return {
        "put-code": one["code"],
        "source": {**source, "source-name": {"value": name}},
        "title": {"title": {"value": one["title"]}},
        "type": "journal-article",
        "journal-title": {"value": "Journal of Invented Results"},
        "publication-date": {"year": {"value": "2024"}, "month": {"value": "05"}, "day": None},
        "external-ids": _ids(one["doi"]),
        "display-index": "1",
    }


def full_json(one):
    entries = [contributor(OWNER, slug) for slug in one["roles"]] + one["entries"]
    return {
        **summary_json(one),
        "short-description": degrees_line(one["roles"]) or None,
        "contributors": {"contributor": entries},
    }


def contributor(orcid, slug):
    return {
        "contributor-orcid": {"uri": None, "path": orcid, "host": None},
        "credit-name": {"value": "Somebody"},
        "contributor-attributes": {"contributor-role": f"http://credit.niso.org/contributor-roles/{slug}/"},
    }


def _ids(doi):
    if doi is None:
        return {"external-id": []}
    return {
        "external-id": [
            {"external-id-type": "doi", "external-id-value": doi, "external-id-relationship": "self"}
        ]
    }


def answer(groups, request):
    """What ORCID answers to a request for this record."""
    path = request.url.partition("/v3.0/")[2]
    if path == f"{OWNER}/works":
        listed = [
            {"external-ids": _ids(group[0]["doi"]), "work-summary": [summary_json(one) for one in group]}
            for group in groups
        ]
        return Response(200, {}, json.dumps({"group": listed, "path": f"/{OWNER}/works"}))
    wanted = {int(code) for code in path.rpartition("/")[2].split(",")}
    works = [{"work": full_json(one)} for group in groups for one in group if one["code"] in wanted]
    return Response(200, {}, json.dumps({"bulk": works}))


def run(groups, meanwhile=answer):
    """The flow's value, the requests it made, and what it saved."""
    flow = summarise_record(OWNER, "production")
    requests, saved = [], []
    sent = None
    while True:
        try:
            effect = flow.send(sent)
        except StopIteration as end:
            return end.value, requests, saved
        sent = None
        if isinstance(effect, Request):
            requests.append(effect)
            sent = meanwhile(groups, effect)
        elif isinstance(effect, Save):
            saved.append(effect.value)
        else:
            assert isinstance(effect, Wait)


def record(groups):
    value = run(groups)[0]
    assert value["ok"], value
    return value["record"]


def counts(found):
    """role -> (works, lead, equal, supporting, unstated)"""
    return {
        one["role"]: (one["works"], one["lead"], one["equal"], one["supporting"], one["unstated"])
        for one in found["roles"]
    }


def sources(found):
    return {(one["by"], one["name"]): one["works"] for one in found["sources"]}


# Five records, counted by hand.


def test_first_record_one_row_a_work():
    found = record(
        [
            [row(1, PRESS, {"investigation": "lead", "software": None})],
            [row(2, HAND, {"investigation": "lead"})],
            [row(3, HAND, {"investigation": "supporting", "methodology": "equal"})],
            [row(4, PRESS)],
        ]
    )
    assert counts(found) == {
        "investigation": (3, 2, 0, 1, 0),
        "methodology": (1, 0, 1, 0, 0),
        "software": (1, 0, 0, 0, 1),
    }
    assert (4, 4, 0) == (found["works"], found["rows"], found["unread"])
    assert ["Work 4"] == [work["title"] for work in found["silent"]]
    assert {("client", "Invented Press"): 1, ("self", "Ada Example"): 2} == sources(found)
    assert (
        "Investigation: lead on 2 papers, supporting on 1; Methodology: equal on 1; Software: on 1."
        == in_short(found["roles"])
    )
    assert [] == found["disagreements"]


def test_second_record_several_sources_of_one_work_count_it_once():
    found = record(
        [
            [
                row(1, PRESS, {"software": None}, "10.5555/a"),
                row(2, HAND, {"software": None}, "10.5555/a"),
                row(3, LIBRARY, {}, "10.5555/a"),
            ],
            [row(4, LIBRARY, {}), row(5, HAND, {"software": None})],
        ]
    )
    assert {"software": (2, 0, 0, 0, 2)} == counts(found)
    assert (2, 5) == (found["works"], found["rows"])
    assert {("client", "Invented Press"): 1, ("self", "Ada Example"): 2} == sources(found)
    assert [] == found["silent"]
    assert [] == found["disagreements"]


def test_third_record_sources_that_contradict_each_other():
    found = record(
        [
            [
                row(1, HAND, {"software": "lead", "resources": None}),
                row(2, PRESS, {"software": "supporting"}),
            ],
            [row(3, PRESS, {"validation": "equal"}), row(4, LIBRARY, {"validation": "lead"})],
            [row(5, HAND, {"validation": None}), row(6, PRESS, {"validation": "lead"})],
        ]
    )
    assert counts(found) == {
        "resources": (1, 0, 0, 0, 1),
        "software": (1, 0, 0, 1, 0),  # the organization's system before the hand
        "validation": (2, 1, 1, 0, 0),  # of two organizations, the one shown first
    }
    first, second = found["disagreements"]
    assert ("Work 1", ["software"], ["resources"]) == (
        first["work"]["title"],
        first["degrees"],
        first["roles"],
    )
    assert ["Ada Example", "Invented Press"] == [one["source"] for one in first["statements"]]
    assert [
        {"role": "software", "degree": "supporting"},
        {"role": "resources", "degree": None},
    ] == first["counted"]
    assert ("Work 3", ["validation"], []) == (second["work"]["title"], second["degrees"], second["roles"])


def test_fourth_record_the_same_source_twice_in_one_work():
    found = record(
        [
            [
                row(1, PRESS, {"software": None}),
                row(2, PRESS, {"software": "lead", "resources": None}),
                row(3, PRESS, {"software": "lead"}),
            ],
            [row(4, PRESS, {"software": None})],
        ]
    )
    assert {"resources": (1, 0, 0, 0, 1), "software": (2, 1, 0, 0, 1)} == counts(found)
    assert {("client", "Invented Press"): 2} == sources(found)
    assert [] == found["disagreements"], "one source does not disagree with itself"


def test_fifth_record_other_people_and_older_roles_do_not_count():
    author = {"contributor-orcid": {"path": OWNER}, "contributor-attributes": {"contributor-role": "author"}}
    nobody = {
        "contributor-orcid": {"uri": None, "path": None, "host": None},
        "credit-name": {"value": "Nobody"},
    }
    found = record(
        [
            [row(1, PRESS, entries=[contributor(STRANGER, "software"), author, nobody])],
            [row(2, PRESS, {"software": None}, entries=[contributor(STRANGER, "resources")])],
            [row(3, HAND, {"conceptualization": "equal", "writing-review-editing": "equal"})],
        ]
    )
    assert counts(found) == {
        "conceptualization": (1, 0, 1, 0, 0),
        "software": (1, 0, 0, 0, 1),
        "writing-review-editing": (1, 0, 1, 0, 0),
    }
    assert ["Work 1"] == [work["title"] for work in found["silent"]]


def test_this_extensions_rows_are_known_by_their_name_and_give_way_to_an_organizations():
    ours = ("APP-WIDGET", "CASRAI ORCID push (self-asserted)")
    found = record(
        [
            [
                row(1, ours, {"software": "lead"}),
                row(2, PRESS, {"software": "equal"}),
                row(3, HAND, {"software": "supporting"}),
            ]
        ]
    )
    assert {"software": (1, 0, 1, 0, 0)} == counts(found)
    assert ["us", "client", "self"] == [one["by"] for one in found["disagreements"][0]["statements"]]


# Reading.


def test_an_empty_record_takes_one_request():
    value, requests, _ = run([])
    assert (0, [], []) == (value["record"]["works"], value["record"]["roles"], value["record"]["silent"])
    assert ["https://pub.orcid.org/v3.0/0000-0002-1825-0097/works"] == [one.url for one in requests]
    assert "authorization" not in requests[0].headers


@pytest.mark.parametrize(("rows", "requests"), [(1, 2), (100, 2), (101, 3), (250, 4)])
def test_requests_are_one_and_one_for_each_hundred_rows(rows, requests):
    made = run([[row(code, HAND)] for code in range(1, rows + 1)])
    assert requests == len(made[1])
    assert rows == made[0]["record"]["works"]


def test_progress_is_saved_before_each_request():
    _, requests, saved = run([[row(code, HAND)] for code in range(1, 151)])
    assert [(0, 0), (0, 150), (100, 150)] == [(one["done"], one["total"]) for one in saved]
    assert len(requests) == len(saved)
    assert "100 of 150 entries of the record read" == say(saved[2]["sentence"])


def test_the_sandbox_is_asked_for_its_own_records():
    flow = summarise_record(OWNER, "sandbox")
    flow.send(None)
    assert flow.send(None).url.startswith("https://pub.sandbox.orcid.org/")


def test_a_work_without_roles_is_described_by_the_row_on_top():
    (work,) = record([[row(1, HAND), row(2, PRESS, doi="10.5555/second")]])["silent"]
    assert {
        "put_code": 1,
        "doi": "10.5555/second",
        "title": "Work 1",
        "journal": "Journal of Invented Results",
        "date": "2024-05",
        "type": "journal-article",
    } == work


def test_a_row_that_is_gone_meanwhile_is_neither_with_nor_without_roles():
    def meanwhile(groups, request):
        kept = [[one for one in group if one["code"] != 2] for group in groups]
        return answer(groups if request.url.endswith("/works") else kept, request)

    groups = [[row(1, HAND, {"software": None})], [row(2, HAND)], [row(3, HAND), row(2, PRESS)]]
    found = run(groups[:2], meanwhile)[0]["record"]
    assert (2, 1, []) == (found["works"], found["unread"], found["silent"])


@pytest.mark.parametrize(
    ("given", "kind", "remedy"),
    [
        (NoAnswer("no route"), "no-network", "Check the connection"),
        (
            Response(
                429,
                {},
                "Too Many Requests. You have exceeded the daily quota for anonymous usage of this API.",
            ),
            "quota",
            "tomorrow",
        ),
        (Response(503, {}, "busy"), "rate-limit", "Wait a few minutes"),
        (Response(500, {}, "<html>"), "orcid-down", "Wait a few minutes"),
        (Response(404, {}, '{"response-code": 404, "error-code": 9016}'), "not-found", "Check the iD"),
        (
            Response(409, {}, '{"response-code": 409, "error-code": 9044}'),
            "deactivated",
            "nothing to summarise",
        ),
        (Response(409, {}, '{"response-code": 409, "error-code": 9018}'), "locked", "nothing to summarise"),
        (
            Response(200, {}, json.dumps({"group": [], "path": f"/{STRANGER}/works"})),
            "deprecated",
            "Open the record",
        ),
        (Response(200, {}, "<html>"), "unexpected-answer", "Try again later"),
    ],
)
def test_what_goes_wrong_is_said_to_someone_who_only_reads(given, kind, remedy):
    value = run([], lambda groups, request: given)[0]
    problem = value["problem"]
    assert (False, kind) == (value["ok"], problem["kind"])
    assert remedy in say(problem["remedy"])
    assert "ign in" not in say(problem["remedy"])
    assert say(problem["message"]).endswith(".")


def test_a_spent_quota_is_not_asked_again():
    spent = Response(
        429, {}, "Too Many Requests. You have exceeded the daily quota for anonymous usage of this API."
    )
    assert 1 == len(run([], lambda groups, request: spent)[1])


def test_a_failure_half_way_is_a_failure():
    def meanwhile(groups, request):
        return answer(groups, request) if request.url.endswith("/works") else Response(500, {}, "")

    value = run([[row(1, HAND)]], meanwhile)[0]
    assert ("orcid-down", False) == (value["problem"]["kind"], value["ok"])


def test_no_request_without_an_id():
    with pytest.raises(StopIteration) as end:
        summarise_record("0000-0002-1825-0098", "production").send(None)
    assert "no-record" == end.value.value["problem"]["kind"]

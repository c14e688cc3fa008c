from __future__ import annotations

import json

import pytest

from pycore.crossref import api
from pycore.crossref.deposit import (
    by_name,
    by_orcid,
    date_of,
    journal_of,
    people_of,
    roles_of,
    subtitle_of,
    title_of,
    type_of,
)
from pycore.crossref.lookup import Absent, Unchecked, look_up
from pycore.effects import NoAnswer, Request, Response, Save, Wait
from pycore.uris import read_form

ME = "0000-0002-1825-0097"
ITEM = {
    "DOI": "10.5555/12345678",
    "type": "journal-article",
    "title": ["Toward a <i>Unified</i> Theory &amp; <sub>2</sub>"],
    "container-title": ["Journal of Psychoceramics"],
    "issued": {"date-parts": [[2008, 8, 13]]},
    "author": [
        {
            "ORCID": "http://orcid.org/0000-0002-1825-0097",
            "given": "Josiah",
            "family": "Carberry",
            "role": [
                {"vocabulary": "crossref", "role": "author"},
                {"role": "software", "vocabulary": "credit"},
                {"role": "juggling", "vocabulary": "credit"},
            ],
        },
        {
            "given": "Ève-Marie",
            "family": "O'Hara Lüders",
            "role": [{"role": "investigation", "vocabulary": "credit"}],
        },
        {"name": "A Consortium", "sequence": "additional"},
    ],
    "contributor": [
        {
            "ORCID": "https://orcid.org/0000-0002-1825-0097",
            "given": "J.",
            "family": "Carberry",
            "role": [{"role": "validation", "vocabulary": "credit"}],
        }
    ],
}


def _drive(flow, answers):
    """The flow's result, its requests and its waits, when `answers` answer its requests in order."""
    answers = list(answers)
    requests, waits = [], []
    answer = None
    while True:
        try:
            effect = flow.send(answer)
        except StopIteration as end:
            assert answers == []
            return end.value, requests, waits
        answer = None
        if isinstance(effect, Request):
            requests.append(effect)
            answer = answers.pop(0)
        elif isinstance(effect, Wait):
            waits.append(effect.seconds)
        else:
            assert isinstance(effect, Save)
            assert "progress" == effect.key


def _list(*items):
    return Response(
        200, {}, json.dumps({"status": "ok", "message": {"items": list(items), "total-results": len(items)}})
    )


def _query(request):
    return read_form(request.url.partition("?")[2])


def test_only_the_credit_vocabulary_is_credit_and_every_list_is_looked_through():
    people = people_of(ITEM)
    assert {"software": None, "validation": None} == roles_of(by_orcid(people, ME))
    assert ["Josiah Carberry", "Ève-Marie O'Hara Lüders", "A Consortium", "J. Carberry"] == [
        person.name for person in people
    ]


def test_a_role_array_alone_says_nothing_about_credit():
    others = [{"role": "author", "vocabulary": "crossref"}, {"role": "software", "vocabulary": "house"}]
    others += [{"role": "software"}, {"role": "software", "vocabulary": None}]
    item = {"author": [{"family": "A", "given": "B", "role": others}]}
    assert {} == roles_of(people_of(item))


@pytest.mark.parametrize(
    ("name", "matches"),
    [
        ("Ève-Marie O'Hara Lüders", 1),
        ("E. O'Hara Luders", 1),
        ("Eve-Marie O’Hara Lüders", 1),
        ("Lüders", 1),  # a family name alone: still only a possibility
        ("Max O'Hara Lüders", 0),
        ("Josiah Carberry", 0),  # has an iD: matched by that or not at all
        ("", 0),
    ],
)
def test_a_name_is_only_a_possibility(name, matches):
    assert matches == len(by_name(people_of(ITEM), [name]))


def test_facts_of_a_work():
    assert "Toward a Unified Theory & 2" == title_of(ITEM)
    assert "2008-08-13" == date_of(ITEM)
    assert "journal-article" == type_of(ITEM)
    assert "other" == type_of({"type": "component"})
    assert "conference-paper" == type_of({"type": "proceedings-article"})


@pytest.mark.parametrize(
    ("item", "date"),
    [
        ({"issued": {"date-parts": [[None]]}, "published": {"date-parts": [[2020, 4]]}}, "2020-04"),
        ({"issued": {"date-parts": [[2020, None]]}}, "2020"),
        ({}, ""),
        ({"title": []}, ""),
    ],
)
def test_dates_may_be_missing_or_null(item, date):
    assert date == date_of(item)
    assert "" == title_of(item)


def test_lists_keep_within_forty_dois_and_the_length_of_a_url():
    dois = [f"10.5555/short.{n}" for n in range(81)]
    lists, odd = api.batches(dois, "me@example.org")
    assert [40, 40, 1] == [len(one) for one in lists]
    assert [] == odd
    long = ["10.5555/" + "x" * 300 + str(n) for n in range(30)]
    lists, _ = api.batches(long, "")
    assert long == [doi for one in lists for doi in one]
    assert all(len(api.list_by_doi(one, "").url) <= 3500 for one in lists)
    assert len(lists) <= 4


def test_dois_that_a_filter_cannot_hold_are_asked_for_singly():
    lists, odd = api.batches(["10.1/a", "10.1001/jama.251.19.2504,2509", "10.1/b%2f"], "")
    assert ["10.1001/jama.251.19.2504,2509", "10.1/b%2f"] == odd
    assert [["10.1/a"]] == lists
    url = api.single(odd[0], "a@b.org").url
    assert "https://api.crossref.org/works/10.1001%2Fjama.251.19.2504%2C2509?mailto=a%40b.org" == url


def test_few_works_are_asked_for_in_one_list_with_its_rows():
    found, requests, waits = _drive(
        look_up(["10.5555/12345678", "10.1/x"], ME, ""), [_list(ITEM), Response(404, {}, "")]
    )
    query = _query(requests[0])
    assert ("doi:10.5555/12345678,doi:10.1/x", "2") == (query["filter"], query["rows"])
    assert "author" in query["select"].split(",")
    assert "mailto" not in query
    assert ITEM == found["10.5555/12345678"]
    assert Absent(None) == found["10.1/x"]
    assert [] == waits


def test_many_works_start_with_the_list_for_the_id():
    dois = [f"10.5555/{n}" for n in range(90)]
    by_id = [{"DOI": doi.upper()} for doi in dois[:30]]
    rest = [{"DOI": doi} for doi in dois[30:]]
    found, requests, waits = _drive(
        look_up(dois, ME, "me@example.org"), [_list(*by_id), _list(*rest[:40]), _list(*rest[40:])]
    )
    assert [f"orcid:{ME}", "1000"] == [_query(requests[0])["filter"], _query(requests[0])["rows"]]
    assert ["40", "20"] == [_query(request)["rows"] for request in requests[1:]]
    assert "me@example.org" == _query(requests[1])["mailto"]
    assert set(dois) == set(found)
    assert [0.35, 0.35] == waits


def test_the_list_for_the_id_may_fail_without_harm():
    dois = [f"10.5555/{n}" for n in range(41)]
    answers = [Response(400, {}, "{}"), _list(*[{"DOI": doi} for doi in dois[:40]]), _list({"DOI": dois[40]})]
    found, _, waits = _drive(look_up(dois, ME, ""), answers)
    assert 41 == len(found)
    assert [1.1, 1.1] == waits


def test_a_missing_doi_is_placed_by_its_agency_once_for_each_prefix():
    ra = Response(200, {}, '[{"DOI": "10.5281", "RA": "DataCite"}]')
    none = Response(200, {}, '[{"DOI": "10.99999", "status": "DOI does not exist"}]')
    found, requests, _ = _drive(
        look_up(["10.5281/a", "10.5281/b", "10.99999/c"], None, ""), [_list(), ra, none]
    )
    assert ["https://doi.org/ra/10.5281", "https://doi.org/ra/10.99999"] == [
        request.url for request in requests[1:]
    ]
    assert [Absent("DataCite"), Absent("DataCite"), Absent(None, exists=False)] == list(found.values())


def test_a_single_doi_that_is_missing_is_a_plain_404():
    found, _, _ = _drive(
        look_up(["10.1/a,b"], None, ""),
        [Response(404, {"content-type": "application/json"}, "Resource not found."), NoAnswer("x")],
    )
    assert {"10.1/a,b": Absent(None)} == found


@pytest.mark.parametrize(
    ("answer", "waits", "kind"),
    [
        (Response(429, {}, ""), [2.0, 1.1, 6.0, 1.1], "crossref-busy"),
        (Response(429, {"retry-after": "7"}, ""), [7.0, 1.1, 7.0, 1.1], "crossref-busy"),
        (Response(429, {"retry-after": "60"}, ""), [60.0, 1.1, 60.0, 1.1], "crossref-busy"),
        (Response(504, {}, "<html>"), [2.0, 1.1, 6.0, 1.1], "crossref-down"),
        (NoAnswer("timeout"), [2.0, 1.1, 6.0, 1.1], "no-network"),
    ],
)
def test_a_list_that_fails_is_tried_three_times_and_then_not_checked(answer, waits, kind):
    found, requests, waited = _drive(look_up(["10.1/a"], None, ""), [answer] * 3)
    assert 3 == len(requests)
    assert waits == waited
    assert isinstance(found["10.1/a"], Unchecked)
    assert kind == found["10.1/a"].problem.kind


def test_a_crossref_that_wants_to_be_left_alone_for_long_is_not_asked_again():
    busy = Response(429, {"retry-after": "61"}, "")
    found, requests, waited = _drive(look_up([f"10.1/{n}" for n in range(60)], None, ""), [busy])
    assert (1, []) == (len(requests), waited)
    assert {"crossref-busy"} == {one.problem.kind for one in found.values()}


@pytest.mark.parametrize(
    ("status", "kind"), [(403, "crossref-blocked"), (404, "crossref-answer"), (200, "crossref-answer")]
)
def test_a_refusal_is_not_repeated_and_never_means_missing(status, kind):
    found, requests, _ = _drive(look_up(["10.1/a"], None, ""), [Response(status, {}, "Resource not found.")])
    assert 1 == len(requests)
    assert kind == found["10.1/a"].problem.kind


def test_a_list_refused_as_such_is_asked_for_in_halves():
    answers = [Response(414, {}, ""), _list({"DOI": "10.1/a"}), Response(400, {}, "{}")]
    found, _, _ = _drive(look_up(["10.1/a", "10.1/b"], None, ""), answers)
    assert {"DOI": "10.1/a"} == found["10.1/a"]
    assert isinstance(found["10.1/b"], Unchecked)


def test_when_crossref_is_down_it_is_left_alone():
    dois = [f"10.5555/{n}" for n in range(200)]
    found, requests, _ = _drive(look_up(dois, None, ""), [Response(503, {}, "")] * 6)
    assert 6 == len(requests)
    assert all(isinstance(one, Unchecked) for one in found.values())


def test_a_percent_encoded_doi_is_asked_for_as_it_is_registered():
    held, registered = "10.5555/1(1996)077%3c0935:x%3e2.0", "10.5555/1(1996)077<0935:x>2.0"
    answer = Response(200, {}, json.dumps({"message": {"DOI": registered, "title": ["T"]}}))
    found, requests, _ = _drive(look_up([held], None, ""), [answer])
    assert "T" == title_of(found[held])
    assert [True] == [
        request.url.endswith("/10.5555%2F1%281996%29077%3C0935%3Ax%3E2.0") for request in requests
    ]


@pytest.mark.parametrize(
    ("item", "date"),
    [
        ({"issued": {"date-parts": [[2004, 2, 31]]}}, "2004-02"),
        ({"issued": {"date-parts": [[0]]}, "published": {"date-parts": [[2004, 3]]}}, "2004-03"),
        ({"issued": {"date-parts": [[0]]}}, ""),
        ({"issued": {"date-parts": [[2004, 13, 2]]}}, "2004"),
        ({"issued": [2004], "published": {"date-parts": {"2004": 1}}}, ""),
        ({"issued": {"date-parts": [2004]}}, ""),
        ({"issued": {"date-parts": [["2004", "02"]]}}, ""),
    ],
)
def test_a_date_that_does_not_exist_is_stated_as_far_as_it_does(item, date):
    assert date == date_of(item)


def test_of_what_is_part_of_a_book_the_book_is_named():
    item = {"type": "book-chapter", "container-title": ["Notes in Peat", "Bogs"]}
    assert "Bogs" == journal_of(item)
    assert "Notes in Peat" == journal_of({**item, "type": "journal-article"})
    assert "Bogs" == journal_of({**item, "container-title": ["", "Bogs"], "type": "journal-article"})
    assert "" == journal_of({**item, "container-title": []})


def test_the_first_title_that_says_something_is_taken():
    assert "B" == title_of({"title": ["", "<p> </p>", "B", "C"]})
    assert "B" == title_of({"title": "B"})
    assert "" == title_of({"title": {"en": "B"}})
    assert "x & y" == subtitle_of({"subtitle": ["x &amp; y"]})

from __future__ import annotations

from pycore.assertions import Assertion
from pycore.record.counting import SourceCount, roles_of_work, summarise
from pycore.takeaway.sentence import in_short


def _says(by, **roles):
    return Assertion(
        "orcid",
        by,
        None,
        {"us": "This widget", "self": "Ada", "client": "A library", "publisher": "A press"}[by],
        roles,
    )


def test_the_sentence_of_a_record():
    works = [
        *[[_says("us", investigation="lead")] for _ in range(12)],
        *[[_says("us", methodology="equal")] for _ in range(3)],
        [_says("self", methodology=None)],
        [],
    ]
    summary = summarise(works)
    assert "Investigation: lead on 12 papers; Methodology: equal on 3, on 1 without a degree." == in_short(
        [one.json() for one in summary.roles]
    )
    assert (17, 1) == (summary.works, summary.silent)
    assert (SourceCount("us", "This widget", 15), SourceCount("self", "Ada", 1)) == summary.sources


def test_one_paper_is_one_paper():
    assert "Software: on 1 paper." == in_short(
        [one.json() for one in summarise([[_says("us", software=None)]]).roles]
    )


def test_a_record_without_roles_says_so():
    assert "No work on this record" in in_short([one.json() for one in summarise([[], []]).roles])
    assert 2 == summarise([[], []]).silent


def test_a_work_counts_once_whoever_speaks_of_it():
    work = [
        _says("us", software="lead", validation=None),
        _says("client", software=None),
        _says("publisher", software=None),
    ]
    (software, validation) = summarise([work]).roles
    assert ("software", 1, 1, 0, 0, 0) == (
        software.role,
        software.works,
        software.lead,
        software.equal,
        software.supporting,
        software.unstated,
    )
    assert ("validation", 1, 1) == (validation.role, validation.works, validation.unstated)


def test_of_two_degrees_the_more_trusted_one_holds():
    assert {"software": "equal"} == roles_of_work(
        [
            _says("self", software="lead"),
            _says("us", software="supporting"),
            _says("client", software="equal"),
        ]
    )
    assert {"software": "lead"} == roles_of_work(
        [_says("self", software="lead"), _says("publisher", software=None)]
    )


def test_roles_stand_in_credits_order_with_all_their_degrees():
    works = [
        [_says("us", **{"writing-original-draft": "lead"})],
        [_says("us", conceptualization="supporting")],
        [_says("us", conceptualization="lead")],
    ]
    assert (
        "Conceptualization: lead on 1 paper, supporting on 1; Writing – original draft: lead on 1."
        == in_short([one.json() for one in summarise(works).roles])
    )


def test_of_equally_trusted_sources_the_first_holds():
    works = [_says("client", software="supporting"), _says("client", software="lead")]
    assert {"software": "supporting"} == roles_of_work(works)


def test_a_source_counts_once_in_a_work_and_two_of_one_name_are_two():
    one = Assertion("orcid", "client", "APP-1", "A press", {"software": None})
    other = Assertion("orcid", "client", "APP-2", "A press", {"software": None})
    sources = summarise([[one, one, other], [one]]).sources
    assert (SourceCount("client", "A press", 2), SourceCount("client", "A press", 1)) == sources

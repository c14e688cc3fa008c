from __future__ import annotations

import pytest

from pycore.orcid.record import OtherRecordError, read_record
from pycore.orcid.works import (
    ReadingError,
    date_of,
    dois_of,
    holder_roles,
    read_bulk,
    read_bulk_in_order,
    source_of,
)

ME = "0000-0002-1825-0097"
OTHER = "0000-0001-5109-3700"
US = "APP-US00000000000001"
NISO = "http://credit.niso.org/contributor-roles/"


def _source(client=None, person=None, name="Someone", origin=None, origin_client=None):
    return {
        "source-orcid": {"uri": "https://orcid.org/" + person, "path": person, "host": "orcid.org"}
        if person
        else None,
        "source-client-id": {"uri": "https://orcid.org/client/" + client, "path": client, "host": "orcid.org"}
        if client
        else None,
        "source-name": {"value": name},
        "assertion-origin-orcid": {"path": origin} if origin else None,
        "assertion-origin-client-id": {"path": origin_client} if origin_client else None,
        "assertion-origin-name": None,
    }


def _ids(*ids):
    return {
        "external-id": [
            {
                "external-id-type": kind,
                "external-id-value": value,
                "external-id-normalized": {"value": normal, "transient": True} if normal else None,
                "external-id-normalized-error": None,
                "external-id-relationship": relationship,
            }
            for kind, value, normal, relationship in ids
        ]
    }


def _row(put_code, ids, index="1", source=None):
    return {
        "put-code": put_code,
        "source": source or _source(person=ME),
        "external-ids": ids,
        "display-index": index,
    }


def _works(*groups, path="/" + ME + "/works"):
    return {
        "group": [{"external-ids": ids, "work-summary": list(rows)} for ids, rows in groups],
        "path": path,
    }


A = ("doi", "https://doi.org/10.1000/A", "10.1000/a", "self")
B = ("doi", "10.1000/B", "10.1000/b", "version-of")


def test_rows_are_found_by_the_doi_that_is_their_own():
    data = _works(
        (
            _ids(A, B),
            [
                _row(1, _ids(A)),
                _row(
                    2,
                    _ids(
                        ("doi", "10.1000/b", "10.1000/b", "self"),
                        ("doi", "10.1000/a", "10.1000/a", "version-of"),
                    ),
                ),
            ],
        ),
        (_ids(), [_row(3, _ids(("doi", "10.1000/A", "10.1000/a", "part-of")))]),
    )
    record = read_record(data, US, ME)
    assert [1] == [row.put_code for row in record.rows_with("10.1000/a")]
    assert [1, 2] == [row.put_code for row in record.neighbours("10.1000/a")]
    assert [2] == [row.put_code for row in record.rows_with("10.1000/b")]
    assert [] == record.rows_with("10.1000/c")
    assert (2, 3) == (record.groups, record.rows)


def test_a_doi_that_orcid_did_not_normalize_is_read_here_unless_orcid_could_not():
    fresh = ("doi", "doi:10.1000/X.1", None, "self")
    data = _works((_ids(fresh), [_row(1, _ids(fresh))]))
    assert [1] == [row.put_code for row in read_record(data, US, ME).rows_with("10.1000/x.1")]
    broken = _ids(("doi", "10.1000/zz", None, "self"))
    broken["external-id"][0]["external-id-normalized-error"] = {"error-code": "8001"}
    data = _works((broken, [_row(1, broken)]))
    assert [] == read_record(data, US, ME).neighbours("10.1000/zz")


@pytest.mark.parametrize(("index", "number"), [("0", 0), ("12", 12), (None, 0), ("", 0)])
def test_the_display_index_is_a_text_that_may_be_missing(index, number):
    data = _works((_ids(A), [_row(1, _ids(A), index=index)]))
    assert number == read_record(data, US, ME).group(0)[0].display_index


def test_an_empty_record_has_no_groups():
    record = read_record({"group": [], "path": "/" + ME + "/works", "last-modified-date": None}, US, ME)
    assert (0, 0) == (record.groups, record.rows)


def test_the_works_of_another_record_are_refused():
    with pytest.raises(OtherRecordError, match=OTHER):
        read_record(_works(path="/" + OTHER + "/works"), US, ME)


@pytest.mark.parametrize("data", [{}, {"group": None}, {"error": "invalid_token"}])
def test_an_answer_without_groups_is_an_error(data):
    with pytest.raises(ReadingError, match="no groups"):
        read_record(data, US, ME)


@pytest.mark.parametrize(
    ("source", "by", "name"),
    [
        (_source(client=US, name="Us"), "us", "Us"),
        (_source(client="APP-ELSE000000000001", name="Crossref"), "client", "Crossref"),
        (_source(person=ME, name="Ada"), "self", "Ada"),
        (_source(person=OTHER, name="A librarian"), "self", "A librarian"),
        (_source(client="APP-ELSE000000000001", origin=ME, name="Scopus"), "self", ME),
        (
            _source(client="APP-ELSE000000000001", origin_client="APP-THIRD00000000001"),
            "client",
            "APP-THIRD00000000001",
        ),
        (None, "self", ME),
    ],
)
def test_who_stands_behind_a_row(source, by, name):
    found = source_of({"source": source}, US, ME)
    assert (by, name) == (found.by, found.name)


def test_no_client_of_ours_means_no_row_of_ours():
    assert "client" == source_of({"source": _source(client=US)}, None, ME).by


def _entry(role, uri=None, path=None, name="Ada Example"):
    return {
        "contributor-orcid": {"uri": uri, "path": path, "host": None},
        "credit-name": {"value": name},
        "contributor-email": None,
        "contributor-attributes": {"contributor-sequence": None, "contributor-role": role},
    }


def test_the_holders_roles_are_those_of_the_entries_with_their_id():
    work = {
        "contributors": {
            "contributor": [
                _entry(NISO + "data-curation/"),
                _entry(NISO + "software/", path=OTHER),
                _entry(NISO + "methodology/", path=ME),
                _entry(
                    "https://credit.niso.org/contributor-roles/investigation", uri="https://orcid.org/" + ME
                ),
                _entry("author", path=ME),
                {"contributor-orcid": {"path": ME}, "contributor-attributes": None},
                _entry(NISO + "methodology/", path=ME),
            ]
        },
        "short-description": "Abstract.\nCRediT roles, self-asserted: Investigation (lead); Software (equal)",
    }
    assert {"methodology": None, "investigation": "lead"} == holder_roles(work, ME)


@pytest.mark.parametrize("work", [{}, {"contributors": None}, {"contributors": {"contributor": []}}])
def test_a_work_without_contributors_gives_no_roles(work):
    assert {} == holder_roles(work, ME)


def test_degrees_alone_are_not_roles():
    assert {} == holder_roles({"short-description": "CRediT roles, self-asserted: Software (lead)"}, ME)


def test_a_bulk_answer_is_matched_by_put_code_and_errors_are_kept_apart():
    data = {
        "bulk": [
            {"work": {"put-code": 7}},
            {"error": {"response-code": 400, "error-code": 9034}},
            {"work": {"put-code": "5"}},
        ]
    }
    works, errors = read_bulk(data)
    assert [7, 5] == list(works)
    assert [9034] == [error.code for error in errors]


def test_the_results_of_a_bulk_post_keep_their_places():
    data = {
        "bulk": [
            {
                "error": {
                    "response-code": 409,
                    "error-code": 9021,
                    "developer-message": "... see element with put-code 12. If",
                }
            },
            {"work": {"put-code": 7}},
            {},
        ]
    }
    first, second, third = read_bulk_in_order(data)
    assert (409, 9021, 12) == (first.status, first.code, first.existing_put_code)
    assert {"put-code": 7} == second
    assert third.existing_put_code is None


def test_an_answer_that_is_no_bulk_is_an_error():
    with pytest.raises(ReadingError):
        read_bulk({"response-code": 500})


@pytest.mark.parametrize(
    ("date", "text"),
    [
        (None, ""),
        ({"year": {"value": "2024"}, "month": None, "day": None}, "2024"),
        ({"year": {"value": "2024"}, "month": {"value": "03"}, "day": {"value": "07"}}, "2024-03-07"),
    ],
)
def test_dates(date, text):
    assert text == date_of({"publication-date": date})


def _self(*dois):
    return _ids(*[("doi", doi, doi, "self") for doi in dois])


def test_what_orcid_normalised_goes_through_unchanged():
    ids = ["10.5555/abc.", "10.5555/x)", "10.5555/a<b>c", "10.5555/abc/"]
    record = read_record(
        _works(*[(_self(doi), [_row(at, _self(doi))]) for at, doi in enumerate(ids)]), US, ME
    )
    assert [[at] for at in range(4)] == [[row.put_code for row in record.rows_with(doi)] for doi in ids]
    assert [] == record.rows_with("10.5555/abc")
    unread = {"external-ids": _ids(("doi", "10.5555/ABC.", None, "self"))}
    assert ("10.5555/abc.",) == dois_of(unread, ("self",))


def test_a_row_whose_doi_is_percent_encoded_is_found_by_the_registered_one_and_shown_apart():
    held = "10.5555/1(1996)077%3c0935:x%3e2.0"
    record = read_record(_works((_self(held), [_row(7, _self(held))])), US, ME)
    assert [7] == [row.put_code for row in record.rows_with("10.5555/1(1996)077<0935:x>2.0")]
    assert [7] == [row.put_code for row in record.rows_with(held)]
    assert [7] == [row.put_code for row in record.neighbours(held)]
    assert [] == record.neighbours("10.5555/1(1996)077<0935:x>2.0")


def test_our_row_is_found_by_every_doi_of_its_group():
    ours = _row(1, _self("10.5555/a"), source=_source(client=US))
    other = _row(2, _self("10.5555/b", "10.5555/a"), source=_source(client="APP-X"))
    record = read_record(_works((_self("10.5555/b", "10.5555/a"), [other, ours])), US, ME)
    assert [[1], [1], []] == [
        [row.put_code for row in record.ours_of(doi)] for doi in ("10.5555/a", "10.5555/b", "10.5555/c")
    ]
    assert [2] == [row.put_code for row in record.rows_with("10.5555/b")]

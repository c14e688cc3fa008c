from __future__ import annotations

import json

import pytest

from pycore.credit import orcid_role_uri
from pycore.language import say
from pycore.orcid.comparing import differences, same_work, writable
from pycore.orcid.holder import Holder
from pycore.orcid.rows import WorkFacts, extend_work, new_work, publication_date
from pycore.orcid.works import contributor_id, contributors_of, holder_roles

ME = "0000-0002-1825-0097"
ADA = Holder(ME, "Ada Example", "production")
FACTS = WorkFacts(
    doi="10.1234/example.5678",
    title="An example article",
    journal="Journal of Examples",
    date="2024-3",
    type="journal-article",
    authors=("Ben Sample", "Ada Example", "Eve Third"),
    me=1,
)
NISO = "http://credit.niso.org/contributor-roles/"


def test_a_new_row_is_written_to_the_letter():
    built = new_work(FACTS, ADA, {"software": "lead", "conceptualization": None})
    who = {"uri": "https://orcid.org/" + ME, "path": ME, "host": "orcid.org"}
    assert built.notes == ()
    assert built.work == {
        "title": {"title": {"value": "An example article"}},
        "journal-title": {"value": "Journal of Examples"},
        "short-description": "CRediT roles, self-asserted: Conceptualization; Software (lead)",
        "type": "journal-article",
        "publication-date": {"year": {"value": "2024"}, "month": {"value": "03"}},
        "external-ids": {
            "external-id": [
                {
                    "external-id-type": "doi",
                    "external-id-value": "10.1234/example.5678",
                    "external-id-url": {"value": "https://doi.org/10.1234/example.5678"},
                    "external-id-relationship": "self",
                }
            ]
        },
        "url": {"value": "https://doi.org/10.1234/example.5678"},
        "contributors": {
            "contributor": [
                {
                    "contributor-orcid": who,
                    "credit-name": {"value": "Ada Example"},
                    "contributor-attributes": {
                        "contributor-sequence": "additional",
                        "contributor-role": NISO + "conceptualization/",
                    },
                },
                {
                    "contributor-orcid": who,
                    "credit-name": {"value": "Ada Example"},
                    "contributor-attributes": {
                        "contributor-sequence": "additional",
                        "contributor-role": NISO + "software/",
                    },
                },
                {"credit-name": {"value": "Ben Sample"}},
                {"credit-name": {"value": "Eve Third"}},
            ]
        },
    }


def test_a_row_never_asks_for_a_visibility_or_carries_another_persons_id():
    text = json.dumps(new_work(FACTS, ADA, {"software": None}).work)
    assert "visibility" not in text
    assert 1 == text.count('"path"')


def test_on_the_sandbox_the_id_is_the_sandboxs():
    built = new_work(FACTS, Holder(ME, "Ada", "sandbox"), {"software": None})
    who = contributors_of(built.work)[0]["contributor-orcid"]
    assert {"uri": "https://sandbox.orcid.org/" + ME, "path": ME, "host": "sandbox.orcid.org"} == who


def test_before_sign_in_the_row_names_the_person_without_an_id():
    entry = contributors_of(new_work(FACTS, Holder(None, "Ada", "production"), {"software": None}).work)[0]
    assert "contributor-orcid" not in entry


def test_the_first_author_is_first():
    facts = WorkFacts("10.1/x", "T", "", "", "other", ("Ada Example",), 0)
    entry = contributors_of(new_work(facts, ADA, {"software": None}).work)[0]
    assert "first" == entry["contributor-attributes"]["contributor-sequence"]


def test_nothing_empty_is_sent():
    work = new_work(WorkFacts("10.1/x", "T", "", "", "other", (), None), ADA, {"software": None}).work
    assert sorted(work) == ["contributors", "external-ids", "title", "type", "url"]


def test_what_is_too_long_is_cut_and_said():
    facts = WorkFacts("10.1/x", "t" * 1200, "j" * 1001, "", "other", ("n" * 200, "  "), None)
    built = new_work(facts, ADA, {"software": None})
    assert 1000 == len(built.work["title"]["title"]["value"])
    assert 1000 == len(built.work["journal-title"]["value"])
    assert [150] == [len(entry["credit-name"]["value"]) for entry in contributors_of(built.work)[1:]]
    assert 3 == len(built.notes)


def test_more_than_fifty_entries_keep_the_holder_first_and_say_so():
    facts = WorkFacts("10.1/x", "T", "", "", "other", tuple([f"Author {n}" for n in range(60)]), 59)
    built = new_work(facts, ADA, {"software": None, "validation": None})
    entries = contributors_of(built.work)
    assert 61 == len(entries)
    assert [ME, ME] == [entry["contributor-orcid"]["path"] for entry in entries[:2]]
    assert any("names 61 contributors" in say(note) for note in built.notes)


@pytest.mark.parametrize(
    ("date", "shape"),
    [
        ("2024", {"year": {"value": "2024"}}),
        ("2024-03-07", {"year": {"value": "2024"}, "month": {"value": "03"}, "day": {"value": "07"}}),
        ("2024-13-07", {"year": {"value": "2024"}}),
        ("2024-02-40", {"year": {"value": "2024"}, "month": {"value": "02"}}),
        ("1899", None),
        ("2101", None),
        ("24", None),
        ("", None),
        ("spring 2024", None),
    ],
)
def test_dates_in_orcids_form(date, shape):
    assert shape == publication_date(date)


def _entry(name, role=None, orcid=None, sequence=None):
    """A contributor as ORCID gives it back, nulls and all."""
    return {
        "contributor-orcid": {
            "uri": "https://orcid.org/" + orcid if orcid else None,
            "path": orcid,
            "host": "orcid.org" if orcid else None,
        },
        "credit-name": {"value": name},
        "contributor-email": None,
        "contributor-attributes": {"contributor-sequence": sequence, "contributor-role": role},
    }


def _row(entries, description=None):
    return {
        "created-date": {"value": 1},
        "last-modified-date": {"value": 2},
        "source": {"source-client-id": {"path": "APP-US"}},
        "put-code": 42,
        "path": "/" + ME + "/work/42",
        "title": {"title": {"value": "T"}, "subtitle": {"value": "S"}, "translated-title": None},
        "journal-title": None,
        "short-description": description,
        "citation": {"citation-type": "bibtex", "citation-value": "@x{}"},
        "type": "journal-article",
        "publication-date": {"year": {"value": "2024"}, "month": None, "day": None},
        "external-ids": {
            "external-id": [
                {
                    "external-id-type": "doi",
                    "external-id-value": "10.1/X",
                    "external-id-normalized": {"value": "10.1/x", "transient": True},
                    "external-id-normalized-error": None,
                    "external-id-url": {"value": "https://doi.org/10.1/X"},
                    "external-id-relationship": "self",
                }
            ]
        },
        "url": None,
        "contributors": {"contributor": entries},
        "language-code": "en",
        "country": {"value": "US"},
        "visibility": "limited",
        "display-index": "3",
    }


@pytest.mark.parametrize(
    ("roles", "without", "without_degree"),
    [
        ({"software": "lead", "validation": None}, (), ()),
        ({}, ("software",), ()),
        ({}, ("software", "methodology"), ()),
        ({}, (), ("methodology",)),
        ({"validation": "equal"}, ("software",), ("methodology",)),
    ],
)
def test_whatever_is_added_or_taken_back_the_others_and_all_else_in_the_row_stay(
    roles, without, without_degree
):
    others = [
        _entry("Ben", orcid_role_uri("software"), "0000-0001-5109-3700"),
        _entry("Cleo", orcid_role_uri("methodology"), sequence="additional"),
        _entry("Ada", orcid_role_uri("software")),  # another one of that name
        _entry("Dan", "author"),
        _entry("Eve"),
    ]
    mine = [_entry("Ada", orcid_role_uri(role), ME) for role in ("software", "methodology")]
    row = _row([others[0], *mine, *others[1:]], "A study. CRediT degrees: Methodology (lead).")
    work = extend_work(row, ADA, roles, without, without_degree).work
    left = [entry for entry in contributors_of(work) if contributor_id(entry) != ME]
    assert contributors_of(writable(_row(others))) == left
    kept = [{**one, "contributors": None, "short-description": None} for one in (writable(row), work)]
    assert kept[0] == kept[1]


def test_only_what_orcid_takes_is_sent_back_and_nothing_else_is_lost():
    work = writable(_row([_entry("Ben")]))
    assert {
        "put-code": 42,
        "title": {"title": {"value": "T"}, "subtitle": {"value": "S"}},
        "citation": {"citation-type": "bibtex", "citation-value": "@x{}"},
        "type": "journal-article",
        "publication-date": {"year": {"value": "2024"}},
        "external-ids": {
            "external-id": [
                {
                    "external-id-type": "doi",
                    "external-id-value": "10.1/X",
                    "external-id-url": {"value": "https://doi.org/10.1/X"},
                    "external-id-relationship": "self",
                }
            ]
        },
        "contributors": {"contributor": [{"credit-name": {"value": "Ben"}}]},
        "language-code": "en",
        "country": {"value": "US"},
        "visibility": "limited",
    } == work


def test_extending_adds_roles_sets_degrees_and_keeps_the_rest():
    row = _row(
        [
            _entry("A. Example", NISO + "software/", ME, "first"),
            _entry("A. Example", "author", ME, "first"),
            _entry("Ben", NISO + "validation/"),
        ],
        "An abstract.\nCRediT roles, self-asserted: Software (lead)",
    )
    built = extend_work(row, ADA, {"software": None, "methodology": "equal"})
    assert {"software": "lead", "methodology": "equal"} == holder_roles(built.work, ME)
    assert (
        "An abstract.\nCRediT roles, self-asserted: Methodology (equal); Software (lead)"
        == built.work["short-description"]
    )
    entries = contributors_of(built.work)
    assert ["A. Example", "A. Example", "A. Example", "Ben"] == [
        entry["credit-name"]["value"] for entry in entries
    ]
    assert {"contributor-sequence": "first", "contributor-role": NISO + "methodology/"} == entries[2][
        "contributor-attributes"
    ]
    assert ["contributors", "short-description"] == differences(row, built.work)


def test_extending_by_roles_without_degrees_leaves_the_description_alone():
    row = _row([_entry("Ada", NISO + "software/", ME)], "An abstract.")
    assert "An abstract." == extend_work(row, ADA, {"methodology": None}).work["short-description"]


def test_a_degree_changes_and_is_never_cleared():
    row = _row([_entry("Ada", NISO + "software/", ME)], "CRediT roles, self-asserted: Software (lead)")
    assert {"software": "equal"} == holder_roles(extend_work(row, ADA, {"software": "equal"}).work, ME)
    assert same_work(row, extend_work(row, ADA, {"software": None}).work)


def test_the_holders_entries_come_to_the_front_of_a_long_row():
    row = _row([_entry(f"Author {n}") for n in range(55)] + [_entry("Ada", NISO + "software/", ME)])
    built = extend_work(row, ADA, {"validation": None})
    entries = contributors_of(built.work)
    assert 57 == len(entries)
    assert [ME, ME] == [entry["contributor-orcid"]["path"] for entry in entries[:2]]
    assert ["Author 0", "Author 54"] == [
        entries[2]["credit-name"]["value"],
        entries[-1]["credit-name"]["value"],
    ]


def test_a_description_with_no_room_gets_the_roles_without_degrees():
    row = _row([_entry("Ada", NISO + "software/", ME)], "x" * 4990)
    built = extend_work(row, ADA, {"software": "lead", "validation": None})
    assert {"software": None, "validation": None} == holder_roles(built.work, ME)
    assert any("do not fit" in say(note) for note in built.notes)


def test_attributes_of_an_entry_without_a_role_make_no_difference():
    rows = [_row([_entry("Ada")]), _row([_entry("Ada")])]
    rows[1]["contributors"]["contributor"][0]["contributor-attributes"] = {"contributor-sequence": "FIRST"}
    assert same_work(*rows)


def test_what_orcid_adds_makes_no_difference():
    sent = new_work(FACTS, ADA, {"software": None}).work
    held = json.loads(json.dumps(sent))
    held["put-code"] = 1
    held["visibility"] = "public"
    held["created-date"] = {"value": 3}
    held["journal-title"]["x"] = None
    held["external-ids"]["external-id"][0]["external-id-normalized"] = {"value": "10.1234/example.5678"}
    for entry in held["contributors"]["contributor"]:
        entry.setdefault("contributor-orcid", {"uri": None, "path": None, "host": None})
        entry["contributor-orcid"]["host"] = None
        entry["contributor-email"] = None
        entry.setdefault("contributor-attributes", None)
    assert [] == differences(sent, held)


@pytest.mark.parametrize(
    ("change", "name"),
    [
        (lambda work: work["title"]["title"].update(value="Other"), "title"),
        (lambda work: work.update(type="book"), "type"),
        (lambda work: work.update({"short-description": "x"}), "short-description"),
        (lambda work: work.pop("url"), "url"),
        (lambda work: work["contributors"]["contributor"].pop(), "contributors"),
        (lambda work: work["contributors"]["contributor"].reverse(), "contributors"),
        (
            lambda work: work["contributors"]["contributor"][0]["contributor-attributes"].update(
                {"contributor-role": "author"}
            ),
            "contributors",
        ),
        (
            lambda work: work["contributors"]["contributor"][0]["contributor-orcid"].update(
                path="0000-0001-5109-3700"
            ),
            "contributors",
        ),
        (
            lambda work: work["external-ids"]["external-id"][0].update(
                {"external-id-relationship": "part-of"}
            ),
            "external-ids",
        ),
    ],
)
def test_every_real_difference_is_seen(change, name):
    sent = new_work(FACTS, ADA, {"software": None}).work
    held = json.loads(json.dumps(sent))
    change(held)
    assert [name] == differences(sent, held)


@pytest.mark.parametrize(("others", "told"), [(49, False), (50, True)])
def test_a_row_of_more_entries_than_orcid_compares_says_so(others, told):
    names = tuple([f"Author {number}" for number in range(others)])
    facts = WorkFacts("10.5555/a", "T", "", "", "report", names, None)
    built = new_work(facts, ADA, {"software": None})
    assert others + 1 == len(contributors_of(built.work))
    assert told == any("50" in say(note) for note in built.notes)


def test_what_orcids_xml_cannot_hold_and_what_is_too_long_is_found_before_sending():
    long = "x" * 999 + "y" * 2
    facts = WorkFacts(
        "10.5555/a",
        "\ud800T\x00\u202e" + long,
        "J\ufffe\n" + long,
        "2004-02-31",
        "report",
        ("\x0b", "A\x1fB" * 80),
        None,
    )
    built = new_work(facts, ADA, {"software": None})
    title, journal = built.work["title"]["title"]["value"], built.work["journal-title"]["value"]
    assert ("T" + "x" * 998 + "…", "J " + "x" * 997 + "…") == (title, journal)
    names = [entry["credit-name"]["value"] for entry in contributors_of(built.work)]
    assert ["Ada Example", ("AB" * 80)[:149] + "…"] == names
    assert {"year": {"value": "2004"}, "month": {"value": "02"}} == built.work["publication-date"]
    assert 3 == len(built.notes)

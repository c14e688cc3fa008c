from __future__ import annotations

import pytest

from pycore.language import fact
from pycore.problems import trouble
from pycore.views.works import list_rows
from pycore.views.works_detail import works_detail
from pycore.views.works_picker import works_picker
from pycore.views.works_screen import works_screen

DOI = "10.1234/example.5678"


def _entry(*said, **other):
    return {
        "key": DOI,
        "doi": DOI,
        "title": "Étude of mussels",
        "journal": "Journal of Examples",
        "date": "2024-03",
        "type": "journal-article",
        "visibility": "public",
        "rows": [[7, 0]],
        "left": [],
        "unread": [],
        "ours": [],
        "said": list(said),
        **other,
    }


def _said(by, source, **roles):
    named = {role.replace("_", "-"): degree for role, degree in roles.items()}
    return {"put_code": 7, "by": by, "source_id": source, "source": source, "roles": named}


def _deposit(*roles, status="no-roles"):
    return {
        "status": "roles" if roles else status,
        "agency": "Crossref",
        "sentence": fact("deposit/no-roles"),
        "roles": [{"role": role, "degree": None} for role in roles],
        "publisher": "Invented Press",
    }


def _row(entry, deposit=None, wish=()):
    chosen = [{"role": role, "degree": degree, "origin": "hand"} for role, degree in wish]
    deposits = {DOI: deposit} if deposit else {}
    [row] = list_rows(
        {
            "entries": [entry],
            "deposits": deposits,
            "wishes": {entry["key"]: {"roles": chosen}} if chosen else {},
        }
    )
    return row


def test_a_row_says_what_it_is_and_is_found_without_its_accents():
    row = _row(_entry(_said("us", "CASRAI", investigation="lead", software=None)))
    assert row["meta"] == "Journal of Examples, 2024, Journal article"
    assert row["doi"] == {"text": DOI, "url": f"https://doi.org/{DOI}"}
    assert "etude of mussels journal of examples 2024" in row["search"]
    assert "investigation (lead)" in row["search"]
    assert (row["year"], row["type"]) == (2024, "Journal article")
    assert row["sort"]["title"].startswith("etude")


def test_the_same_words_of_several_sources_stand_once():
    row = _row(
        _entry(
            _said("us", "CASRAI", software=None),
            _said("self", "Ada", software=None),
            _said("client", "Uni", software="lead"),
        )
    )
    assert row["roles"] == "Software – this extension and by hand; Software (lead) – Uni"


@pytest.mark.parametrize(
    ("entry", "deposit", "wish", "label", "facets"),
    [
        (_entry(), None, (), "No roles", ["no-roles", "to-find", "unchecked"]),
        (_entry(), _deposit(), (), "No roles", ["no-roles", "to-find", "letter"]),
        (_entry(), _deposit(status="unchecked"), (), "No roles", ["no-roles", "to-find", "unchecked"]),
        (_entry(), _deposit("software"), (), "Has roles", ["deposited"]),
        (_entry(left=[7]), _deposit(), (), "Being read", ["letter"]),
        (_entry(unread=[7]), _deposit(), (), "Could not be read", ["letter"]),
        (_entry(visibility="limited", doi=None, key="put-code:7"), None, (), "No roles", ["no-roles", "to-find", "no-doi", "not-public"]),
        (_entry(_said("us", "CASRAI", software=None), ours=[7]), _deposit(), (), "Has roles", ["stated", "ours", "letter"]),
        (_entry(), _deposit(), (("software", None),), "No roles", ["no-roles", "chosen", "letter"]),
    ],
)  # fmt: skip
def test_the_state_of_a_work_and_how_it_is_filtered(entry, deposit, wish, label, facets):
    row = _row(entry, deposit, wish)
    assert (row["state"]["label"], row["facets"]) == (label, facets)


@pytest.mark.parametrize(
    ("said", "deposit", "wish", "apart"),
    [
        ([("us", "lead"), ("client", "equal")], (), (), True),
        ([("us", None), ("client", "equal")], (), (), False),
        ([("self", None)], ("software", "validation"), (), True),
        # what is chosen is measured by what would be written: nothing beside an organization's other words
        ([("client", "equal")], (), (("software", "lead"),), True),
        ([("client", "equal")], (), (("software", "equal"),), False),
        ([("client", None)], (), (("software", "lead"),), False),
        ([("client", None)], (), (("validation", None),), True),
        ([("self", "lead")], (), (("software", "equal"),), False),
    ],
)
def test_what_contradicts_what(said, deposit, wish, apart):
    entry = _entry(*[_said(by, by, software=degree) for by, degree in said])
    row = _row(entry, _deposit(*deposit), wish)
    assert ("differs" in row["facets"]) is apart
    assert (row["state"]["label"] == "Stated differently") is apart


def test_a_work_without_title_date_or_journal_still_stands_there():
    row = _row(_entry(title="", journal="", date="", type=""))
    assert (row["title"], row["meta"], row["year"], row["type"]) == ("Work without a title", "", None, "")


def test_a_work_in_detail_names_its_sources_and_what_can_be_copied():
    entry = _entry(_said("client", "Uni", validation=None, investigation="lead"))
    wish = {"roles": [{"role": "software", "degree": "equal", "origin": "hand"}]}
    view = works_detail({"entry": entry, "deposit": _deposit("software"), "wish": wish})
    assert [side["who"] for side in view["said"]] == [
        "Deposited by the publisher, Invented Press (Crossref deposit)",
        "Added by Uni",
    ]
    assert view["said"][1]["roles"] == [
        {"term": "Investigation", "degree": "lead"},
        {"term": "Validation", "degree": ""},
    ]
    assert [copy["roles"] for copy in view["copies"]] == [
        [{"role": "software", "degree": "equal"}],
        [{"role": "software", "degree": None}],
        [{"role": "investigation", "degree": "lead"}, {"role": "validation", "degree": None}],
    ]
    values = {row["role"]: row["value"] for row in view["editor"]["rows"]}
    assert (values["software"], values["validation"]) == ("equal", "none")


def _picked(count, *wishes, drafted=None, **more):
    chosen = [
        {
            "wish": {"roles": [{"role": role, "degree": degree, "origin": "hand"} for role, degree in wish]},
            "said": [],
        }
        for wish in wishes
    ]
    return works_picker(
        {"count": count, "works": chosen, "drafted": len(chosen) if drafted is None else drafted, **more}
    )


def test_roles_that_differ_between_the_selected_works_are_mixed():
    view = _picked(2, [("software", "lead"), ("validation", None)], [("software", "lead")])
    values = {row["role"]: row["value"] for row in view["rows"]}
    assert (values["software"], values["validation"], values["resources"]) == ("lead", "mixed", "none")
    others = {row["role"]: row["value"] for row in _picked(3, [("software", "lead")])["rows"]}
    assert others["software"] == "mixed", "nothing is chosen for the two others"
    ticks = {row["role"]: row["tick"] for row in view["rows"]}
    assert (ticks["validation"], ticks["resources"]) == ("kept", "yes")
    alike = _picked(2, [("software", "lead")], [("software", None)])["rows"]
    assert {row["role"]: row["value"] for row in alike}["software"] == "various", (
        "all have it: a tick takes it away"
    )
    assert view["heading"] == "Roles for 2 selected works"
    assert view["hidden"] is None
    assert view["problem"] is None


def test_selected_works_that_are_not_shown_are_left_out_until_the_person_says_otherwise():
    left = _picked(2, hidden=3)
    assert left["heading"] == "Roles for 2 of 5 selected works: those shown"
    assert left["hidden"] == {
        "text": "3 selected works are hidden by your search or filter. They stay as they are.",
        "label": "Choose for the 3 hidden ones too",
        "include": True,
    }
    taken = _picked(5, hidden=3, with_hidden=True)
    assert taken["heading"] == "Roles for 5 selected works, 3 of them hidden"
    assert taken["hidden"]["include"] is False
    none = _picked(0, hidden=3)
    assert (none["heading"], none["rows"]) == ("None of the selected works is shown", [])
    assert none["hidden"]["include"] is True


@pytest.mark.parametrize(
    ("count", "drafted", "fits"), [(1000, 0, True), (1001, 0, False), (990, 10, True), (991, 10, False)]
)
def test_more_works_than_fit_are_said_before_anything_is_chosen(count, drafted, fits):
    assert (_picked(count, drafted=drafted)["problem"] is None) is fits


WORKS = {
    "status": "done", "problem": None, "orcid": "0000-0002-1825-0097", "environment": "production", "limited": False,
    "listed": True, "stale": False, "count": 1200, "rows": 1500, "read": 1500, "chunks": 6,
}  # fmt: skip


def _screen(deposits=None, **works):
    return works_screen({"works": {**WORKS, **works}, "deposits": deposits, "signin": {"orcid": "x"}})


@pytest.mark.parametrize(
    ("works", "status", "progress"),
    [
        ({"status": "running", "listed": False, "count": 0}, "listing", "Reading the list of works"),
        ({"status": "running", "read": 300}, "reading", "Reading what each work says: 300 of 1,500 entries"),
        ({}, "done", None),
    ],
)
def test_how_far_the_reading_is(works, status, progress):
    view = _screen(**works)
    assert view["status"] == status
    assert (view["progress"] or {}).get("sentence") == progress
    assert bool(view["buttons"]) is (status == "done")


def test_a_list_that_is_not_true_any_more_says_so():
    assert "is being changed" in _screen(stale=True)["note"]
    problem = trouble("quota").json()
    failed = _screen(stale=True, status="failed", problem=problem)
    assert "may not be true any more" in failed["note"]
    assert (failed["problem"], failed["buttons"][0]["label"]) == (problem, "Try again")


@pytest.mark.parametrize(
    ("deposits", "label", "message"),
    [
        (None, "Ask Crossref", "deposits.read"),
        ({"status": "running", "problem": None, "done": 40, "total": 900}, "Pause", "deposits.pause"),
        ({"status": "paused", "problem": None, "done": 40, "total": 900}, "Go on asking", "deposits.read"),
        ({"status": "done", "problem": None, "done": 900, "total": 900}, "Ask again", "deposits.read"),
        ({"status": "failed", "problem": {"kind": "x"}, "done": 40, "total": 900}, "Go on asking", "deposits.read"),
    ],
)  # fmt: skip
def test_crossref_is_asked_paused_and_gone_on_with(deposits, label, message):
    button = _screen(deposits)["deposits"]["button"]
    assert (button["label"], button["message"]["name"]) == (label, message)


def test_nothing_is_asked_of_crossref_before_there_is_a_list():
    assert _screen(listed=False)["deposits"] is None
    assert _screen(count=0)["deposits"] is None

"""Works that Crossref has with the person's iD and that their record lacks: offered, chosen, checked."""

from __future__ import annotations

import json
from typing import Any

import pytest

from pycore.crossref.lookup import Absent, Finding, Unchecked
from pycore.draft.choosing import assign
from pycore.draft.file import read, save
from pycore.draft.wish import read_draft
from pycore.effects import NoAnswer, Request, Response, Save
from pycore.language import say
from pycore.orcid.holder import Holder
from pycore.orcid.record import read_record
from pycore.plan.model import Ground
from pycore.plan.planning import plan_work
from pycore.problems import Problem
from pycore.record.works_deposits import ask_deposits
from pycore.record.works_offers import families, offers_of
from pycore.views.works import list_rows
from pycore.views.works_detail import works_detail

ME = "0000-0002-1825-0097"
DOI = "10.5555/offered"
ADA = Holder(ME, "Ada Example", "production")  # type: ignore[arg-type]


def _item(doi: str = DOI, given: str = "Ada", family: str = "Example", **more: Any) -> dict[str, Any]:
    people = [
        {"given": "Ben", "family": "Sample"},
        {"given": given, "family": family, "ORCID": "https://orcid.org/" + ME, "role": []},
    ]
    return {
        "DOI": doi,
        "type": "journal-article",
        "title": ["On <i>moss</i>"],
        "container-title": ["Journal of Examples"],
        "issued": {"date-parts": [[2024, 5]]},
        "publisher": "Example Press",
        "author": people,
        **more,
    }


def _offers(*items: dict[str, Any], on_record: tuple[str, ...] = (), holder: Holder = ADA) -> list[str]:
    return [one["doi"] for one in offers_of(items, set(on_record), holder)]  # type: ignore[arg-type]


def test_the_id_is_the_ground_and_nothing_else_is():
    nameless = _item(author=[{"given": "Ada", "family": "Example"}])
    other = _item(author=[{"given": "Ada", "family": "Example", "ORCID": "0000-0001-5109-3700"}])
    assert [DOI] == _offers(_item())
    assert [] == _offers(nameless, other)


@pytest.mark.parametrize(
    ("changes", "offered"),
    [
        ({}, True),
        ({"type": "peer-review"}, False),
        ({"type": "dataset"}, True),
        ({"author": [], "editor": _item()["author"]}, False),  # who edits a book has no part in its works
        ({"author": [], "contributor": _item()["author"]}, False),  # nobody says what they did
        ({"DOI": "nothing"}, False),
    ],
)
def test_what_is_no_work_of_the_person_s_is_not_offered(changes: dict[str, Any], offered: bool):
    assert bool(_offers(_item(**changes))) is offered


def test_people_with_roles_alone_may_stand_in_another_list():
    person = {**_item()["author"][1], "role": [{"role": "software", "vocabulary": "credit"}]}
    assert [DOI] == _offers(_item(author=[], contributor=[person]))


@pytest.mark.parametrize(
    ("on_record", "relation", "offered"),
    [
        ("10.5555/other", {}, True),
        (DOI, {}, False),
        (
            "10.5555/first",
            {"is-version-of": [{"id-type": "doi", "id": "https://doi.org/10.5555/FIRST"}]},
            False,
        ),
        ("10.5555/first", {"has-version": [{"id-type": "doi", "id": "10.5555/first"}]}, False),
        ("10.5555/first", {"is-version-of": [{"id-type": "uri", "id": "10.5555/first"}]}, True),
        ("10.5555/first", {"is-preprint-of": [{"id-type": "doi", "id": "10.5555/first"}]}, True),
        ("10.5555/first", {"is-version-of": "10.5555/first"}, True),
        ("10.5555/first", [], True),
    ],
)
def test_a_version_of_a_work_of_the_record_is_on_it(on_record: str, relation: Any, offered: bool):
    assert bool(_offers(_item(DOI.upper(), relation=relation), on_record=(on_record,))) is offered


def _kin(doi: str, of: str, kind: str, **more: Any) -> dict[str, Any]:
    return _item(doi, relation={kind: [{"id-type": "doi", "id": of}]}, **more)


def _family(*items: dict[str, Any], on_record: tuple[str, ...] = (), chosen: tuple[str, ...] = ()) -> Any:
    offers = offers_of(items, set(), ADA)
    return families({"offers": offers, "on_record": list(on_record), "chosen": list(chosen)})


def test_of_versions_of_one_work_one_is_offered_and_tells_of_the_others():
    preprint = _kin(
        "10.5555/pre", DOI, "is-preprint-of", type="posted-content", issued={"date-parts": [[2025]]}
    )
    alone = _item("10.5555/alone")
    found = _family(preprint, alone, _item())
    assert [(DOI, ["10.5555/pre"]), ("10.5555/alone", None)] == [
        (one["doi"], one["offered"].get("others")) for one in found
    ], "the article, where the first of them stood"
    # Two versions that name a third DOI and not each other; the newest. In any order.
    first = _kin("10.5555/v1", "10.5555/all", "is-version-of", issued={"date-parts": [[2023]]})
    second = _kin("10.5555/v2", "10.5555/all", "is-version-of")
    whole = _kin("10.5555/all", "10.5555/pre", "has-preprint", issued={"date-parts": [[2020]]})
    for items in (
        (first, second, preprint, whole),
        (second, whole, first, preprint),
        (preprint, whole, first, second),
    ):
        [one] = _family(*items)
        assert ("10.5555/v2", 3) == (one["doi"], len(one["offered"]["others"]))
    [chosen] = _family(first, second, chosen=("10.5555/v1",))
    assert ("10.5555/v1", ["10.5555/v2"]) == (chosen["doi"], chosen["offered"]["others"])


def _notes(entry: dict[str, Any]) -> list[str]:
    args = {"entry": entry, "deposit": None, "wish": None, "holder": {"orcid": ME, "name": "Ada Example"}}
    return list(works_detail({**args, "seen": None})["notes"])


def test_what_is_said_of_an_offered_work_is_what_will_become_of_it():
    preprint = _kin("10.5555/pre", DOI, "is-preprint-of", type="posted-content")
    [one] = _family(preprint, _item())
    assert [say("offers/note"), say("offers/versions", dois=["10.5555/pre"])] == _notes(one)[:2]
    [one] = _family(preprint, on_record=(DOI,))
    assert say("offers/version-listed", dois=[DOI]) in _notes(one)
    # The publisher deposited roles: nothing is written beside these, whatever is chosen.
    person = {**_item()["author"][1], "role": [{"role": "software", "vocabulary": "credit"}]}
    deposited = _item(author=[person])
    [one] = _family(deposited)
    assert say("offers/note-deposited") == _notes(one)[0]
    for roles in ("software", "validation"):
        wish = {**_wish(one), "roles": [{"role": roles, "degree": None, "origin": "hand"}]}
        assert _plan(deposited, wish)["payload"] is None
    [untitled] = _family(_item(title=[]))
    assert say("plan/no-title") == _notes(untitled)[0]
    assert _plan(_item(title=[]), _wish(untitled))["action"] == "cannot"


def _ask(*answers: Response | NoAnswer, **changes: Any) -> tuple[dict[str, Any], dict[str, Any], list[str]]:
    """What an asking comes to, what it saved, and what it asked for."""
    args = {
        "orcid": ME,
        "name": "Ada Example",
        "environment": "production",
        "dois": [],
        "deposits": None,
        "last": {},
        "offers": None,
        "on_record": [],
        "mailto": "",
        **changes,
    }
    flow, left, asked, saved = ask_deposits(args), list(answers), [], {}
    said: Response | NoAnswer | None = None
    try:
        while True:
            effect = flow.send(said)
            said = None
            if isinstance(effect, Request):
                asked.append(effect.url)
                said = left.pop(0)
            elif isinstance(effect, Save):
                saved[effect.key] = effect.value
    except StopIteration as end:
        assert left == []
        return end.value, saved, asked


def _page(items: list[dict[str, Any]], following: Any = "next+1==") -> Response:
    return Response(200, {}, json.dumps({"message": {"items": items, "next-cursor": following}}))


def test_the_list_is_gone_through_to_its_end_and_answers_for_the_record_too():
    first = [_item(f"10.5555/{place}") for place in range(200)]
    value, saved, asked = _ask(
        _page(first),
        _page([_item("10.5555/200"), _item("10.5555/7")]),
        dois=["10.5555/7"],
        on_record=["10.5555/7"],
    )
    assert {"ok": True} == value
    assert ["cursor=%2A" in asked[0], "cursor=next%2B1%3D%3D" in asked[1], len(asked)] == [True, True, 2]
    assert ("done", 200, 2) == tuple(saved["offers"][name] for name in ("status", "count", "chunks"))
    dois = [one["doi"] for number in range(2) for one in saved[f"offers.{number}"]]
    assert 200 == len(set(dois)) and "10.5555/7" not in dois
    assert ["10.5555/7"] == list(saved["deposits.0"])
    assert ("done", 1, 1) == tuple(saved["deposits"][name] for name in ("status", "done", "total"))


def test_a_list_that_breaks_off_is_said_to_and_is_begun_anew():
    broken = [Response(500, {}, "")] * 3
    value, saved, _ = _ask(_page([_item(f"10.5555/{n}") for n in range(200)]), *broken)
    assert (False, "crossref-down") == (value["ok"], value["problem"]["kind"])
    assert ("running", "failed") == (saved["offers"]["status"], saved["deposits"]["status"])
    value, saved, asked = _ask(_page([]), offers=saved["offers"])
    assert ({"ok": True}, 1, "done", 0) == (
        value,
        len(asked),
        saved["offers"]["status"],
        saved["offers"]["count"],
    )
    assert [] == _ask(offers=saved["offers"])[2]


def _offered(**changes: Any) -> dict[str, Any]:
    [entry] = offers_of([_item(**changes)], set(), ADA)
    return entry


def _row(entry: dict[str, Any], *roles: str) -> dict[str, Any]:
    chosen = {"roles": [{"role": role, "degree": None, "origin": "hand"} for role in roles]}
    [row] = list_rows({"entries": [entry], "deposits": {}, "wishes": {entry["key"]: chosen} if roles else {}})
    return row


def test_an_offered_work_stands_apart_until_roles_are_chosen_for_it():
    row = _row(_offered())
    assert ("On moss", "Not on your record yet", "offered") == (
        row["title"],
        row["state"]["label"],
        row["apart"],
    )
    assert ["offered", "to-find", "letter"] == row["facets"]
    assert say("deposit/no-roles") == row["deposit"]
    chosen = _row(_offered(), "software")
    assert ("", ["offered", "chosen", "letter"]) == (chosen["apart"], chosen["facets"])


def test_an_id_beside_another_name_is_asked_about():
    entry = _offered(given="Karl", family="Moss")
    assert "warn" == _row(entry)["state"]["tone"]
    args = {
        "entry": entry,
        "deposit": None,
        "wish": None,
        "holder": {"orcid": ME, "name": "Ada Example"},
        "seen": None,
    }
    notes = works_detail(args)["notes"]
    assert [say("offers/note"), say("offers/beside", name="Karl Moss")] == notes[:2]


def _wish(entry: dict[str, Any]) -> dict[str, Any]:
    changes = [{"role": "software", "value": "lead"}]
    args = {"draft": None, "undo": None, "journal": None, "works": [entry], "changes": changes, "copy": None}
    [work] = assign({**args, "record": ME})["draft"]["works"]
    return dict(work)


def _plan(
    finding: Finding | None, wish: dict[str, Any] | None = None, record: list[Any] | None = None
) -> dict[str, Any]:
    data = {"group": record or [], "path": "/" + ME + "/works"}
    findings = {} if finding is None else {DOI: finding}
    ground = Ground(ADA, read_record(data, "APP-US", ME), {}, findings)  # type: ignore[arg-type]
    return plan_work(read_draft({"works": [wish or _wish(_offered())]})[0], ground)


def test_roles_for_an_offered_work_add_it_as_the_deposit_has_it():
    item = _plan(_item())
    assert ("add", None) == (item["action"], item["doubt"])
    entries = item["payload"]["contributors"]["contributor"]
    assert ["Ben Sample"] == [
        one["credit-name"]["value"] for one in entries if "contributor-orcid" not in one
    ]
    assert "On moss" == item["payload"]["title"]["title"]["value"]


def test_where_the_id_stands_beside_another_name_nothing_is_written_unless_the_person_says_so():
    item = _plan(_item(given="Karl", family="Moss"))
    assert "add" == item["action"]
    assert say("plan/id-of-another-name", author="Karl Moss") == say(item["doubt"])


@pytest.mark.parametrize(
    ("finding", "words"),
    [
        (_item(author=[{"given": "Ada", "family": "Example"}]), "does not have it with your iD"),
        (_item(author=[]), "does not have it with your iD"),
        (Absent("DataCite"), "does not have it with your iD"),
        (Unchecked(Problem("x", "Crossref is busy.", "", "")), "is not known"),  # type: ignore[arg-type]
        (None, "Crossref was not asked"),
    ],
)
def test_without_the_id_an_offered_work_is_not_added(finding: Finding | None, words: str):
    item = _plan(finding)
    assert ("cannot", None) == (item["action"], item["payload"])
    assert words in say(item["reason"])


def test_once_it_is_on_the_record_it_is_a_work_like_any_other():
    ids = {
        "external-id": [
            {"external-id-type": "doi", "external-id-value": DOI, "external-id-relationship": "self"}
        ]
    }
    row = {
        "put-code": 1,
        "title": {"title": {"value": "T"}},
        "type": "other",
        "external-ids": ids,
        "source": {},
    }
    group = [{"external-ids": ids, "work-summary": [row]}]
    assert "add" == _plan(Unchecked(Problem("x", "Busy.", "", "")), record=group)["action"]  # type: ignore[arg-type]
    assert None is _plan(_item(given="Karl", family="Moss"), record=group)["doubt"]


def test_a_file_keeps_what_a_work_was_offered_on():
    text = save({"works": [_wish(_offered())]}, None, "2026-01-31")["text"]
    [work] = read(text, None, None)["works"]
    assert work["offered"] is True
    assert "cannot" == _plan(None, work)["action"]

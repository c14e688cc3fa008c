"""What a push changed and a removal removed goes back by way of the draft."""

from __future__ import annotations

import json
from typing import Any

import pytest

from pycore.browser.commands import removal_begin
from pycore.draft.choosing import take_back
from pycore.draft.wish import read_draft
from pycore.effects import Response
from pycore.language import say
from pycore.orcid.holder import Holder
from pycore.orcid.record import read_record
from pycore.orcid.rows import WorkFacts, new_work
from pycore.orcid.works import holder_roles
from pycore.plan.model import Ground
from pycore.plan.planning import plan_work
from pycore.plan.undoing import undo_written
from pycore.push.history import put
from pycore.push.journal import new_journal, new_row
from pycore.views.progress import push_view

ME, US = "0000-0002-1825-0097", "APP-US00000000000001"
DOI = "10.5555/moss"
ADA = Holder(ME, "Ada Example", "production")
SIGNIN = {"orcid": ME, "name": "Ada Example", "environment": "production", "client_id": US, "token": "t"}


def _work(**roles: Any) -> dict[str, Any]:
    facts = WorkFacts(DOI, "Of moss", "Moss", "2024-03", "journal-article", ("Ada Example",), 0)
    return {**new_work(facts, ADA, roles).work, "put-code": 7}


def _done(kind: str, *rows: dict[str, Any], status: str = "done") -> dict[str, Any]:
    settled = [{**row, "state": "confirmed"} if row["state"] == "planned" else row for row in rows]
    journal = new_journal(SIGNIN, settled, kind, 1000)
    return {**journal, "status": status}


def _changed(before: dict[str, Any], now: dict[str, Any], state: str = "confirmed") -> dict[str, Any]:
    """A row of ours that was changed from one set of roles to another."""
    row = new_row(DOI, DOI, "Of moss", "extend", 7, _work(**now), _work(**before))
    return {**row, "state": state}


def _undo(journal: dict[str, Any], draft: Any = None) -> dict[str, Any]:
    return undo_written({"draft": draft, "undo": None, "journal": journal})


def _plan(work: dict[str, Any], row: dict[str, Any] | None) -> dict[str, Any]:
    """What is planned where our row stands on the record as it does, or is gone."""
    summary = {**(row or {}), "source": {"source-client-id": {"path": US}}}
    group = [{"external-ids": summary["external-ids"], "work-summary": [summary]}] if row else []
    record = read_record({"group": group, "path": f"/{ME}/works"}, US, ME)
    return plan_work(read_draft({"works": [work]})[0], Ground(ADA, record, {7: row} if row else {}, {}))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("before", "now"),
    [
        ({"software": None}, {"software": None, "validation": "lead"}),  # a role came
        ({"software": None, "validation": "lead"}, {"software": None}),  # a role went
        ({"software": "lead"}, {"software": "equal"}),  # a degree changed
        ({"software": "lead"}, {"software": None}),  # a degree went
        ({"software": None}, {"software": "lead"}),  # a degree came
        ({"software": "lead", "resources": None}, {"software": None, "validation": "equal"}),  # all at once
    ],
)
def test_a_changed_row_is_planned_to_say_again_what_it_said(before: Any, now: Any):
    answer = _undo(_done("push", _changed(before, now)))
    [work] = answer["draft"]["works"]
    item = _plan(work, _work(**now))
    assert ("extend" if work["roles"] else "withdraw") == item["action"]
    assert ME == work["record"], "nobody else's is changed by it"
    assert before == holder_roles(item["payload"], ME)  # type: ignore[arg-type]
    assert "1 work as before" == say(answer["undo"]["past"][-1]["label"])
    assert [] == take_back(answer["draft"], answer["undo"], False)["draft"]["works"]


def test_two_rows_of_one_work_are_put_back_as_one_with_the_roles_of_both():
    rows = [
        _changed({"software": "lead", "validation": None}, {}),
        _changed({"validation": None, "methodology": None}, {}),
    ]
    [work] = _undo(_done("push", *rows))["draft"]["works"]
    assert [("methodology", None), ("software", "lead"), ("validation", None)] == [
        (one["role"], one["degree"]) for one in sorted(work["roles"], key=lambda one: one["role"])
    ]


def test_what_was_added_failed_or_is_not_done_is_left_alone():
    added = new_row(DOI, DOI, "Of moss", "add", 7, _work(software=None))
    changed = _changed({"software": None}, {"software": "lead"})
    for journal in (
        _done("push", added),
        _done("push", {**changed, "state": "failed"}),
        _done("push", {**changed, "state": "unknown"}),
        _done("push", changed, status="stopped"),
    ):
        assert [] == ((_undo(journal)["draft"] or {}).get("works") or [])
        assert 0 == push_view(journal, [])["changed"]
    assert 1 == push_view(_done("push", changed), [])["changed"]


def test_what_was_written_waits_no_more_when_the_rest_is_put_back():
    changed = _changed({"software": None}, {"software": "lead"})
    [work] = _undo(_done("push", changed))["draft"]["works"]
    added = new_row("10.5555/added", "10.5555/added", "Of mould", "add", 8, _work(software=None))
    keys = ("10.5555/added", DOI, "10.5555/waits")
    draft = {"works": [{**work, "key": key, "doi": key} for key in keys]}
    after = _undo(_done("push", added, changed), draft)["draft"]["works"]
    assert ["10.5555/waits", DOI] == [one["key"] for one in after]


def test_it_takes_the_place_of_what_waits_for_the_same_work():
    changed = _changed({"software": None}, {"software": "lead"})
    [work] = _undo(_done("push", changed))["draft"]["works"]
    other = {**work, "key": "10.5555/other", "doi": "10.5555/other"}
    waiting = {"works": [{**work, "roles": [], "withdraw": []}, other]}
    removal = _done("removal", {**new_row("7", DOI, "Of moss", "remove", 7), "had": _had(validation="lead")})
    after = _undo(removal, waiting)
    assert [DOI, "10.5555/other"] == [one["key"] for one in after["draft"]["works"]]
    assert ["validation"] == [one["role"] for one in after["draft"]["works"][0]["roles"]]
    assert waiting["works"] == take_back(after["draft"], after["undo"], False)["draft"]["works"]


def _had(**roles: Any) -> dict[str, Any]:
    listed = [{"role": role, "degree": degree} for role, degree in roles.items()]
    return {"journal": "Moss", "date": "2024-03", "type": "journal-article", "roles": listed}


def _entry(code: int, **roles: Any) -> dict[str, Any]:
    said = [{"put_code": code, "by": "us", "source_id": US, "source": "us", "roles": roles}] if roles else []
    facts = {"journal": "Moss", "date": "2024-03", "type": "journal-article"}
    return {"key": DOI, "doi": DOI, "title": "Of moss", **facts, "ours": [code], "said": said}


def _removed(entries: list[dict[str, Any]], written: dict[str, Any] | None = None) -> dict[str, Any]:
    """The journal of a removal of our rows 7 and 8 that is done; 8 has no DOI."""
    rows = [{**_work(software=None), "source": {"source-client-id": {"path": US}}}]
    rows.append({**rows[0], "put-code": 8, "external-ids": None})
    groups = [{"external-ids": row["external-ids"], "work-summary": [row]} for row in rows]
    flow = removal_begin(
        {"signin": SIGNIN, "put_codes": None, "now": 5, "entries": entries, "written": written}
    )
    flow.send(None)
    try:
        flow.send(Response(200, {}, json.dumps({"group": groups, "path": f"/{ME}/works"})))
    except StopIteration as end:
        journal = end.value["journal"]
        return _done("removal", *journal["rows"])
    raise AssertionError("one list is enough")


def test_a_removed_row_is_added_again_with_the_roles_it_had():
    journal = _removed([_entry(7, software="lead", validation=None)])
    answer = _undo(journal)
    [work] = answer["draft"]["works"]
    item = _plan(work, None)
    assert "add" == item["action"]
    assert {"software": "lead", "validation": None} == holder_roles(item["payload"], ME)  # type: ignore[arg-type]
    assert ("Moss", "2024-03") == (item["journal"], item["date"])
    view = push_view(journal, [])
    assert (1, 1) == (view["put_back"], view["lost"]), "without a DOI it cannot be"
    [entry] = put(None, journal)
    assert ["software", "validation"] == [one["role"] for one in entry["journal"]["rows"][0]["roles"]]


def test_what_the_push_wrote_is_known_without_the_list():
    pushed = _done("push", new_row(DOI, DOI, "Of moss", "add", 7, _work(software="equal")))
    [work] = _undo(_removed([], pushed))["draft"]["works"]
    assert [{"role": "software", "degree": "equal", "origin": "hand"}] == work["roles"]
    unread = push_view(_removed([_entry(7)]), [])
    assert (0, 2) == (unread["put_back"], unread["lost"])


@pytest.mark.parametrize("state", ["planned", "sent", "failed", "unknown"])
def test_what_a_push_is_not_known_to_have_written_is_not_what_a_row_had(state: str):
    """What the list has read of it is; without that nothing is known."""
    row = {**_changed({"validation": None}, {"validation": None, "software": "lead"}), "state": state}
    pushed = {**new_journal(SIGNIN, [row], "push", 1000), "status": "done"}
    assert ["had" in one for one in _removed([], pushed)["rows"]] == [False, False]
    read = _removed([_entry(7, validation=None)], pushed)["rows"][0]
    assert [{"role": "validation", "degree": None}] == read["had"]["roles"]

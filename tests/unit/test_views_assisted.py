from __future__ import annotations

from typing import Any

import pytest

from pycore.entry.run import SETTLED
from pycore.views.assisted import assisted_view, notes

ME = "0000-0099-1000-1004"
DOI = "10.5555/mussels"


def row(state: str = "waiting", code: str = "", **more: Any) -> dict[str, Any]:
    return {
        "key": DOI,
        "doi": DOI,
        "title": "Mussels",
        "roles": [{"role": "investigation", "degree": "lead"}, {"role": "software", "degree": None}],
        "state": state,
        "way": "add",
        "job": {"line": ""},
        "before": [],
        "code": code,
        "found": None,
        **more,
    }


def shown(*rows: dict[str, Any]) -> dict[str, Any]:
    run = {"orcid": ME, "name": "Mara", "environment": "production", "begun": 1, "rows": list(rows)}
    return assisted_view(run)


@pytest.mark.parametrize(
    "state",
    [
        "waiting",
        "prepared",
        "signing-in",
        "filled",
        "confirmed",
        "differs",
        "not-seen",
        "stopped",
        "handed-over",
        "already",
        "by-hand",
        "skipped",
    ],
)
def test_every_state_has_a_label_and_a_way_on_unless_it_is_settled(state: str) -> None:
    found = {"put_code": 1, "top": True, "of": 1, "roles": []}
    code = {"handed-over": "no-doi", "stopped": "list:options-14"}.get(state, "")
    view = shown(row(state, code, found=found))
    assert view["rows"][0]["label"]
    assert view["finished"] is (state in SETTLED)
    assert bool(view["rows"][0]["buttons"]) is (state not in SETTLED or state in ("skipped", "handed-over"))


def test_being_signed_in_at_orcid_is_asked_for_until_the_run_is_done() -> None:
    assert "signed in at orcid.org" in shown(row("waiting"))["note"]
    assert "signed in at orcid.org" not in shown(row("by-hand"))["note"]
    one = shown(row("signing-in", "7"))["rows"][0]
    assert (one["tone"], one["label"]) == ("plain", "Waiting for your sign-in at ORCID")
    assert "goes on by itself" in one["remedy"]


@pytest.mark.parametrize(
    ("busy", "state", "reading"),
    [
        ("entry.fill", "waiting", True),
        ("entry.look", "filled", True),
        ("entry.fill", "filled", False),  # the form is only shown
        ("entry.say", "waiting", False),
        ("", "waiting", False),
    ],
)
def test_it_is_said_while_the_record_is_read(busy: str, state: str, reading: bool) -> None:
    run = {"orcid": ME, "name": "Mara", "environment": "production", "begun": 1}
    now, later = assisted_view({**run, "rows": [row(state), row(key="b")]}, busy)["rows"]
    assert now["reading"] is reading
    assert (now["label"] == "Reading your record") is reading
    assert ("takes a few seconds" in now["what"]) is reading
    assert "skipped" in [one["act"] for one in now["buttons"]]
    assert later["reading"] is False


def test_what_was_done_by_hand_is_not_counted_as_on_the_record() -> None:
    seen = {"put_code": 1, "top": True, "of": 1}
    hand = row("by-hand", key="b")
    both = shown(row("confirmed", found=seen), hand, row("skipped", key="c"))
    assert both["sentence"] == (
        "1 of 3 works are on your record with your roles. "
        "You said that you entered 1 work by hand; that was not checked."
    )
    assert shown(hand)["sentence"] == "You said that you entered 1 work by hand; that was not checked."
    assert both["note"]


def test_only_the_work_whose_turn_it_is_can_be_filled_in() -> None:
    done = row("confirmed", key="a", found={"put_code": 1, "top": True, "of": 1})
    view = shown(done, row(key="b"), row(key="c"))
    assert [one["current"] for one in view["rows"]] == [False, True, False]
    assert [bool(one["buttons"]) for one in view["rows"]] == [False, True, False]
    assert view["progress"] == "1 of 3 works done"


@pytest.mark.parametrize(
    ("code", "said", "detail"),
    [
        ("guard:email-not-verified", "verified", ""),
        ("resolve:doi-not-found", "by its DOI", ""),
        ("list:options-14", "not as this extension knows it", "step list: options-14"),
        ("unexpected:Cannot read", "not as this extension knows it", "step unexpected: Cannot read"),
    ],
)
def test_why_it_stopped_is_said_with_what_to_do(code: str, said: str, detail: str) -> None:
    one = shown(row("stopped", code))["rows"][0]
    assert said in one["what"]
    assert one["remedy"]
    assert one["detail"] == detail


def test_what_orcid_hides_is_said_with_the_click_that_shows_it() -> None:
    hidden = shown(row("confirmed", found={"put_code": 1, "top": False, "of": 3}))["rows"][0]
    assert "(of 3)" in hidden["what"]
    assert "Make preferred source" in hidden["remedy"]


def test_the_note_in_the_form_says_what_was_done_and_that_nothing_is_saved() -> None:
    plain = notes(row())
    assert plain[0] == (
        "CASRAI ORCID push has filled in your roles: Investigation (lead) and Software. Nothing is saved yet."
    )
    assert len(notes(row(job={"line": "CRediT roles, self-asserted: …"}))) == len(plain) + 1


@pytest.mark.parametrize(
    ("way", "button"), [("add", "“Add this work to your ORCID record”"), ("edit", "“Save changes”")]
)
def test_the_button_that_saves_is_called_as_in_the_form_that_is_open(way: str, button: str) -> None:
    for code in ("", "twice"):
        filled = shown(row("filled", code, way=way))["rows"][0]
        assert button in filled["label"]
        assert button in filled["what"]
    assert button in notes(row(way=way))[-1]


@pytest.mark.parametrize("state", ["prepared", "filled"])
def test_a_form_that_is_open_is_gone_to_and_not_filled_in_again(state: str) -> None:
    first = shown(row(state))["rows"][0]["buttons"][0]
    assert first == {"act": "fill", "label": "Go to ORCID's form"}

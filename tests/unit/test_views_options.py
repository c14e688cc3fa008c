from __future__ import annotations

import pytest

from pycore.language import say
from pycore.views.options import check, describe, options_view

SECRET = "5d1e0f6c-secret"
FORM = {
    "environment": "sandbox",
    "client_id": " APP-0123456789ABCDEF ",
    "how": "secret",
    "client_secret": SECRET,
}


def _view(origin=None, client=None, own=None):
    return options_view(
        {
            "origin": origin,
            "client": describe(client) if client else None,
            "own": describe(own) if own else None,
            "redirect": "https://id.example/orcid",
        }
    )


def test_a_complete_form_becomes_a_client():
    assert check(FORM, {}) == {
        "ok": True,
        "client": {"environment": "sandbox", "client_id": "APP-0123456789ABCDEF", "client_secret": SECRET},
    }


def test_a_relay_takes_the_place_of_the_secret():
    form = {**FORM, "how": "relay", "relay_url": "https://relay.example/orcid/", "mailto": "ada@a.example"}
    assert check(form, {})["client"] == {
        "environment": "sandbox",
        "client_id": "APP-0123456789ABCDEF",
        "relay_url": "https://relay.example/orcid",
        "mailto": "ada@a.example",
    }


@pytest.mark.parametrize(
    "change, field",
    [
        ({"environment": "test"}, "environment"),
        ({"client_id": ""}, "client_id"),
        ({"client_id": "APP 1"}, "client_id"),
        ({"client_secret": "  "}, "client_secret"),
        ({"how": "relay", "relay_url": "http://relay.example"}, "relay_url"),
        ({"how": "relay", "relay_url": ""}, "relay_url"),
        ({"mailto": "ada"}, "mailto"),
    ],
)
def test_each_fault_is_said_at_its_field(change, field):
    answer = check({**FORM, **change}, {})
    assert answer["ok"] is False
    assert list(answer["faults"]) == [field]
    assert answer["faults"][field].endswith(".")


def test_a_blank_secret_keeps_the_one_of_the_same_client_only():
    before = {"client_id": "APP-0123456789ABCDEF", "client_secret": SECRET}
    assert check({**FORM, "client_secret": ""}, before)["client"]["client_secret"] == SECRET
    assert "client_secret" in check({**FORM, "client_secret": "", "client_id": "APP-1"}, before)["faults"]


def test_a_description_never_holds_the_secret():
    client = check(FORM, {})["client"]
    assert describe(client) == {
        "environment": "sandbox",
        "client_id": "APP-0123456789ABCDEF",
        "relay_url": "",
        "mailto": "",
        "has_secret": True,
        "missing": None,
    }
    assert SECRET not in str(_view("own", client, client))


def test_without_a_client_the_page_says_what_works_all_the_same():
    view = _view()
    assert view["current"]["heading"] == "None yet"
    assert "work all the same" in view["current"]["text"]
    assert view["editable"] is True
    assert view["form"]["can_clear"] is False


def test_the_institution_comes_first_and_cannot_be_changed():
    client = check(FORM, {})["client"]
    view = _view("managed", client, {"client_id": "APP-2"})
    assert view["current"]["heading"] == "Set by your institution"
    assert view["editable"] is False
    assert "not used" in view["current"]["text"]


def test_an_incomplete_configuration_says_what_is_missing():
    view = _view("built-in", {"client_id": "APP-1"})
    assert view["current"]["tone"] == "warn"
    assert "secret" in say(view["current"]["problem"]["message"])

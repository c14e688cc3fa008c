"""What goes wrong on the way: one plain sentence that says what happened and what to do; nothing is lost."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from tests.standin import Standin

from .record import rows_of
from .reviewing import MUSSELS, review, send, wish
from .rig.chromium import ORIGIN, Chromium
from .walk import WORKSPACE, Walk

MARA = "0000-0099-1000-1004"


def to_the_review(browser: Chromium) -> Walk:
    return review(browser, wish(MUSSELS, ("investigation", None), ("methodology", None)))


def assert_kept(browser: Chromium) -> None:
    """The draft stands as it was."""
    [wish] = browser.session_state()["draft"]["works"]
    assert {role["role"] for role in wish["roles"]} >= {"investigation", "methodology"}


@pytest.mark.parametrize(
    ("doi", "expected"), [("10.5281/zenodo.1234567", "DataCite"), ("10.99999/nowhere.1", "no DOI")]
)
def test_a_doi_that_crossref_does_not_know(browser: Chromium, doi: str, expected: str) -> None:
    walk = review(browser, wish(doi))
    walk.sign_in(MARA)
    walk.checked()
    assert expected in browser.find("main").text


OAUTH = '{{"error":"{0}","error_description":"Invalid access token: 12345678-aaaa-bbbb"}}'
LOCKED = json.dumps(
    {
        "response-code": 409,
        "developer-message": "409 Conflict: The ORCID record is locked and cannot be edited.",
        "user-message": "The ORCID record is locked.",
        "error-code": 9018,
        "more-info": "",
    }
)
FAULTS = {
    "401": (401, OAUTH.format("invalid_token")),
    "409": (409, LOCKED),
    "lost before": ("drop", ""),
}


@pytest.mark.parametrize("name", FAULTS)
def test_orcid_refuses_the_push(browser: Chromium, standin: Standin, name: str) -> None:
    """The push stops with a sentence; when the cause is gone it goes on, and nothing is there twice."""
    walk = to_the_review(browser)
    walk.sign_in(MARA)
    walk.checked()
    what, body = FAULTS[name]
    headers = {"Content-Type": "application/json"} if body else {}
    standin.fail("api.orcid.org", "^POST", what, times=None, body=body, headers=headers)  # type: ignore[arg-type]
    walk.push()
    walk.results()
    sentence, remedy = walk.problem()
    assert sentence and remedy
    assert "12345678-aaaa-bbbb" not in browser.driver.page_source, "ORCID repeats tokens; nobody may see them"
    assert rows_of(standin, MARA) == []
    assert_kept(browser)

    standin.faults.clear()
    walk.go_on()
    assert walk.results() == ["On your record"]
    assert len(rows_of(standin, MARA)) == 1


def test_an_answer_that_is_lost(browser: Chromium, standin: Standin) -> None:
    walk = to_the_review(browser)
    walk.sign_in(MARA)
    walk.checked()
    standin.fail("api.orcid.org", "^POST", "drop-after")
    walk.push()
    assert walk.results() == ["On your record"]
    assert len(rows_of(standin, MARA)) == 1


def test_a_busy_orcid(browser: Chromium, standin: Standin) -> None:
    walk = to_the_review(browser)
    walk.sign_in(MARA)
    walk.checked()
    standin.fail("api.orcid.org", "^POST", 429, headers={"Retry-After": "1"})
    walk.push()
    assert walk.results() == ["On your record"]


def test_a_token_that_orcid_no_longer_takes(browser: Chromium, standin: Standin) -> None:
    standin.fail("api.orcid.org", "^GET", 401, times=None, body=OAUTH.format("invalid_token"))
    walk = to_the_review(browser)
    walk.sign_in(MARA)
    assert all(walk.problem())
    assert_kept(browser)
    standin.faults.clear()
    walk.sign_in_again()
    assert walk.checked()["items"][0]["action"] == "add"


def test_a_deployer_can_switch_assisted_entry_off(start: Callable[..., Chromium]) -> None:
    browser = start(client={"assisted_entry": False})
    browser.driver.get(f"{ORIGIN}/{WORKSPACE}")
    send(browser, "me.set", me={"name": "Mara Lindqvist", "orcid": MARA})
    send(browser, "draft.put", draft={"works": [wish(MUSSELS, ("software", None))]})
    browser.click("#check")
    browser.until(lambda: (browser.session_state().get("check") or {}).get("status") == "done", "the check")
    assert browser.driver.find_elements("css selector", "#assist") == []
    answer = send(browser, "entry.begin", accepted=[MUSSELS])
    assert answer["problem"]["kind"] == "entry-off"

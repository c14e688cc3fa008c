"""Assisted entry as a person meets it, with no client configured: review, ORCID's form, Save, the record."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from selenium.webdriver.remote.webelement import WebElement

from tests.standin import Seed, Standin
from tests.standin.orcid_oauth import SESSION
from tests.standin.seed import SeedContributor, SeedSettings, SeedWork

from .reviewing import MARA, MUSSELS, send, wish
from .rig.chromium import ORIGIN, Chromium

OWN, NEW, NONE = "10.5555/her.own", MUSSELS, "10.5555/not.known.to.orcid"


@pytest.fixture
def seed(seed: Seed) -> Seed:
    """Mara has a row of her own for one of the works."""
    mara = next(person for person in seed.people if person.orcid == MARA)
    me = SeedContributor(name="Mara Lindqvist", orcid=MARA, roles=["software"])
    mara.works = [SeedWork(title="Her own work", doi=OWN, source="user", contributors=[me])]
    return seed


@pytest.fixture
def browser(start: Callable[..., Chromium]) -> Chromium:
    return start(client=None)


def card(browser: Chromium, doi: str) -> WebElement | None:
    cards = browser.driver.find_elements("css selector", "#assisted .result")
    return next((one for one in cards if doi in one.text), None)


def become(browser: Chromium, doi: str, state: str) -> None:
    def so() -> bool:
        shown = card(browser, doi)
        return shown is not None and shown.get_attribute("data-state") == state

    browser.until(
        so, f"{doi} to be {state}", timeout=90
    )  # a browser opens a page, and waits for what does not come


def act(browser: Chromium, doi: str, what: str) -> None:
    def pressed() -> bool:
        shown = card(browser, doi)
        found = shown.find_elements("css selector", f"[data-act={what}]") if shown else []
        if found:
            found[0].click()
        return bool(found)

    browser.until(pressed, f"the button {what}")


def reviewed(browser: Chromium, *works: dict[str, object]) -> str:
    """The review of these works, checked; the workspace's window."""
    browser.driver.get("https://orcid.org/none")
    browser.driver.add_cookie({"name": SESSION, "value": MARA})
    browser.driver.get(f"{ORIGIN}/workspace/workspace.html")
    send(browser, "me.set", me={"name": "Mara Lindqvist", "orcid": MARA})
    send(browser, "draft.put", draft={"works": list(works)})
    browser.click("#check")
    browser.until(lambda: browser.driver.find_elements("css selector", "#assist"), "the check")
    return str(browser.driver.current_window_handle)


def test_three_works_from_the_review_to_the_record(browser: Chromium, standin: Standin) -> None:
    workspace = reviewed(
        browser,
        wish(OWN, ("investigation", "lead")),
        wish(NEW, ("software", None)),
        wish(NONE, ("software", None)),
    )
    browser.click("#assist")
    become(browser, OWN, "waiting")
    # Her own row is edited, and keeps what it had.
    act(browser, OWN, "fill")
    form = browser.window_at("https://orcid.org/my-orcid")
    browser.until(lambda: browser.driver.find_elements("css selector", "#orcid-push-note"), "the form")
    assert "Nothing is saved yet" in browser.find("#orcid-push-note").text
    assert standin.requests("orcid.org", "^POST /works") == []
    browser.click("#save-work-button")
    browser.driver.switch_to.window(workspace)
    become(browser, OWN, "confirmed")
    # The next is added by its DOI.
    act(browser, NEW, "fill")
    become(browser, NEW, "filled")
    browser.window_at("https://orcid.org/my-orcid")
    browser.click("#save-work-button")
    browser.driver.switch_to.window(workspace)
    become(browser, NEW, "confirmed")
    # ORCID does not know the last one: the run stops there and says what to do.
    act(browser, NONE, "fill")
    become(browser, NONE, "stopped")
    assert "could not find the work by its DOI" in browser.find("#assisted").text
    act(browser, NONE, "by-hand")
    browser.until(lambda: browser.find("#assisted").get_attribute("data-finished") == "true", "the end")
    rows = {row.put_code: row for row in standin.state.records[MARA].rows.values()}
    assert [row.source for row in rows.values()] == [None, None]
    assert len(standin.requests("orcid.org", "^POST /works/work.json")) == 2
    assert browser.watch.violations(ORIGIN) == []
    assert browser.watch.errors(ORIGIN) == []
    browser.click("#entry-end")
    browser.until(lambda: "entry" not in browser.session_state(), "the run to end")
    assert form


@pytest.mark.parametrize("way", ["unverified", "option-missing"])
def test_what_is_not_as_expected_stops_and_is_said(browser: Chromium, standin: Standin, way: str) -> None:
    standin.state.settings = SeedSettings(form=frozenset([way]))
    workspace = reviewed(browser, wish(NEW, ("software", None)))
    browser.click("#assist")
    act(browser, NEW, "fill")
    browser.driver.switch_to.window(workspace)
    become(browser, NEW, "stopped")
    said = browser.find("#assisted .notice").text
    assert ("e-mail" if way == "unverified" else "not as this extension knows it") in said
    assert standin.requests("orcid.org", "^POST /works") == []
    # The person can go on: close what is open there, and fill in again.
    standin.state.settings = SeedSettings()
    browser.window_at("https://orcid.org/my-orcid")
    browser.driver.refresh()
    browser.driver.switch_to.window(workspace)
    act(browser, NEW, "fill")
    become(browser, NEW, "filled")


def test_another_person_signed_in_at_orcid_is_noticed(
    browser: Chromium, standin: Standin, seed: Seed
) -> None:
    other = next(person.orcid for person in seed.people if person.orcid != MARA)
    reviewed(browser, wish(NEW, ("software", None)))
    workspace = browser.driver.current_window_handle
    browser.driver.switch_to.new_window("tab")
    browser.driver.get("https://orcid.org/none")
    browser.driver.add_cookie({"name": SESSION, "value": other})
    browser.driver.switch_to.window(workspace)
    browser.click("#assist")
    act(browser, NEW, "fill")
    browser.driver.switch_to.window(workspace)
    become(browser, NEW, "stopped")
    assert "another record" in browser.find("#assisted .notice").text


def test_a_cancelled_form_is_not_called_written_and_the_worker_may_die(
    browser: Chromium, standin: Standin
) -> None:
    workspace = reviewed(browser, wish(NEW, ("software", None)))
    browser.click("#assist")
    act(browser, NEW, "fill")
    browser.driver.switch_to.window(workspace)
    become(browser, NEW, "filled")
    browser.stop_worker()
    browser.driver.refresh()  # the workspace's first message wakes the worker, which looks at the form again
    become(browser, NEW, "filled")
    browser.window_at("https://orcid.org/my-orcid")
    browser.click("#cancel-work-button")
    browser.driver.switch_to.window(workspace)
    become(browser, NEW, "not-seen")
    assert "does not show it" in browser.find("#assisted").text


@pytest.mark.parametrize("page", ["panel/panel.html", "options/options.html"])
def test_no_other_page_can_start_it(browser: Chromium, standin: Standin, page: str) -> None:
    reviewed(browser, wish(NEW, ("software", None)))
    browser.driver.get(f"{ORIGIN}/{page}")
    for name, rest in (("entry.begin", {"accepted": [NEW]}), ("entry.fill", {"key": NEW}), ("entry.end", {})):
        assert send(browser, name, **rest)["problem"]["kind"] == "not-allowed"
    assert "entry" not in browser.session_state()


def test_a_deployer_can_switch_it_off(start: Callable[..., Chromium], standin: Standin) -> None:
    browser = start(client={"assisted_entry": False})
    browser.driver.get(f"{ORIGIN}/workspace/workspace.html")
    send(browser, "me.set", me={"name": "Mara Lindqvist", "orcid": MARA})
    send(browser, "draft.put", draft={"works": [wish(NEW, ("software", None))]})
    browser.click("#check")
    browser.until(lambda: (browser.session_state().get("check") or {}).get("status") == "done", "the check")
    assert browser.driver.find_elements("css selector", "#assist") == []
    answer = send(browser, "entry.begin", accepted=[NEW])
    assert answer["problem"]["kind"] == "entry-off"

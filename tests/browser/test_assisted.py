"""Assisted entry as a person meets it, with no client configured: review, ORCID's form, Save, the record."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from selenium.webdriver.common.keys import Keys

from tests.standin.seed import SeedSettings

from .assisted import MY_ORCID, NEW, NONE, OWN, SLOW, Entry, entry_browser
from .reviewing import DIARY, MARA, send, wish
from .rig.chromium import ORIGIN, Chromium
from .rig.shared import Shared


@pytest.fixture(scope="module")
def _shared(rig: Shared) -> Iterator[Entry]:
    with entry_browser(rig) as entry:
        yield entry


@pytest.fixture
def entry(_shared: Entry) -> Entry:
    _shared.begin()
    return _shared


def test_three_works_from_the_review_to_the_record(entry: Entry) -> None:
    browser, standin = entry.browser, entry.standin
    workspace = entry.review(
        wish(OWN, ("investigation", "lead")),
        wish(NEW, ("software", None)),
        wish(NONE, ("software", None)),
    )
    browser.click("#assist")
    entry.become(OWN, "waiting")
    # Her own row is edited, and keeps what it had.
    entry.act(OWN, "fill")
    entry.become(OWN, "filled")
    browser.window_at(MY_ORCID)
    assert "Nothing is saved yet" in browser.find("#orcid-push-note").text
    assert standin.requests("orcid.org", "^POST /works") == []
    entry.save()
    browser.driver.switch_to.window(workspace)
    entry.become(OWN, "confirmed")
    # The next is added by its DOI.
    entry.act(NEW, "fill")
    entry.become(NEW, "filled")
    entry.save()
    browser.driver.switch_to.window(workspace)
    entry.become(NEW, "confirmed")
    # ORCID does not know the last one: the run stops there and says what to do.
    entry.act(NONE, "fill")
    entry.become(NONE, "stopped")
    assert "could not find the work by its DOI" in browser.find("#assisted").text
    entry.act(NONE, "by-hand")
    browser.until(lambda: browser.find("#assisted").get_attribute("data-finished") == "true", "the end")
    assert "2 of 3 works are on your record" in browser.find("#assisted .notice").text
    assert browser.driver.find_elements("css selector", "#assisted progress") == []
    rows = {row.put_code: row for row in standin.state.records[MARA].rows.values()}
    assert [row.source for row in rows.values()] == [None, None]
    assert entry.posts() == 2
    assert browser.watch.violations(ORIGIN) == []
    assert browser.watch.errors(ORIGIN) == []
    # What was entered is done with: it does not come along with the next article.
    browser.click("#entry-end")
    browser.until(lambda: "entry" not in browser.session_state(), "the run to end")
    browser.until(lambda: "draft" not in browser.session_state(), "the draft to be empty")


def test_by_keyboard_alone_from_the_review_to_the_end(entry: Entry) -> None:
    """No key changes the tab: the extension shows the person the one that they need."""
    browser = entry.browser
    browser.driver.set_window_size(1280, 640)
    workspace = entry.review(wish(OWN, ("investigation", "lead")), wish(NONE, ("software", None)))
    reach(browser, "#assist")
    press(browser, Keys.ENTER)
    entry.become(OWN, "waiting")
    reach(browser, "[data-act=fill]")
    press(browser, Keys.ENTER)
    entry.become(OWN, "filled")
    orcid = browser.window_at(MY_ORCID)
    assert browser.driver.execute_script("return document.activeElement.id") == "orcid-push-note"
    reach(browser, "#save-work-button")
    press(browser, Keys.ENTER)
    seen(browser, "hidden")  # the workspace is before the person again
    browser.driver.switch_to.window(workspace)
    entry.become(OWN, "confirmed")
    # The button that was pressed is gone: the focus is at the next work's.
    browser.until(lambda: focused(browser, "data-act") == "fill", "the focus at what is next")
    told = browser.driver.find_element("id", "announcements").get_attribute("textContent") or ""
    assert told.startswith(f"The work {OWN}. On your record."), "what was done is heard before what is next"
    # What went wrong is said where it is seen, though the button stands far below; it can be tried again.
    refused = '{"response-code": 409, "error-code": 9044}'
    entry.standin.fail(
        "pub.orcid.org", "/works$", 409, body=refused, headers={"Access-Control-Allow-Origin": "*"}
    )
    press(browser, Keys.SPACE)
    browser.find("[role=alert]")
    high = "return document.querySelector('[role=alert]').getBoundingClientRect().top"
    browser.until(lambda: browser.driver.execute_script(high) >= 0, "what went wrong to be in sight", 5)
    assert focused(browser, "data-act") == "fill"
    gate = entry.standin.hold("pub.orcid.org", "^GET /v3.0/[0-9X-]+/works$")
    press(browser, Keys.SPACE)
    gate.wait_arrived(
        SLOW
    )  # the record is read first: that is seen and heard, and nothing is to be pressed again
    said = "return document.getElementById('announcements').textContent.includes('is being read')"
    browser.until(lambda: browser.driver.execute_script(said), "it to be heard")
    assert "Your record at ORCID is being read" in browser.find("#assisted [aria-current=step]").text
    assert (focused(browser, "data-act"), focused(browser, "aria-disabled")) == ("fill", "true")
    gate.open()
    entry.become(NONE, "stopped")
    seen(browser, "visible")  # not ORCID's tab, in which nothing says why
    assert focused(browser, "data-act") == "fill"
    low = "return innerHeight - document.activeElement.getBoundingClientRect().bottom"
    browser.until(lambda: browser.driver.execute_script(low) >= 0, "what is to be done to be in sight")
    reach(browser, "[data-act=by-hand]")
    press(browser, Keys.ENTER)
    browser.until(lambda: browser.find("#assisted").get_attribute("data-finished") == "true", "the end")
    browser.until(lambda: focused(browser, "id") == "heading", "the focus at the heading")
    reach(browser, "#entry-end")
    press(browser, Keys.ENTER)
    browser.until(lambda: "entry" not in browser.session_state(), "the run to end")
    assert (entry.posts(), orcid in browser.driver.window_handles) == (1, True)
    browser.driver.set_window_size(1280, 900)


def press(browser: Chromium, key: str) -> None:
    browser.driver.switch_to.active_element.send_keys(key)


def focused(browser: Chromium, attribute: str) -> str | None:
    return browser.driver.execute_script(
        "return document.activeElement.getAttribute(arguments[0])", attribute
    )


def reach(browser: Chromium, selector: str) -> None:
    """Press Tab until what matches has the focus."""
    for _ in range(60):
        if browser.driver.execute_script("return document.activeElement.matches(arguments[0])", selector):
            return
        press(browser, Keys.TAB)
    raise AssertionError(f"Tab does not lead to {selector}")


def seen(browser: Chromium, state: str) -> None:
    """Wait until the tab the driver is in is what the browser shows, or is not."""
    browser.until(
        lambda: browser.driver.execute_script("return document.visibilityState") == state, state, SLOW
    )


@pytest.mark.parametrize("way", ["unverified", "option-missing"])
def test_what_is_not_as_expected_stops_and_is_said(entry: Entry, way: str) -> None:
    browser, standin = entry.browser, entry.standin
    standin.state.settings = SeedSettings(form=frozenset([way]))
    workspace = entry.review(wish(NEW, ("software", None)))
    browser.click("#assist")
    entry.act(NEW, "fill")
    browser.driver.switch_to.window(workspace)
    entry.become(NEW, "stopped")
    said = browser.find("#assisted .notice").text
    assert ("e-mail" if way == "unverified" else "not as this extension knows it") in said
    assert entry.posts() == 0
    # The person can go on: close what is open there, and fill in again.
    standin.state.settings = SeedSettings()
    browser.window_at(MY_ORCID)
    browser.driver.refresh()
    browser.driver.switch_to.window(workspace)
    entry.act(NEW, "fill")
    entry.become(NEW, "filled")


def test_another_person_signed_in_at_orcid_is_noticed(entry: Entry) -> None:
    browser = entry.browser
    other = next(orcid for orcid in entry.standin.state.records if orcid != MARA)
    entry.be_signed_in(other)
    workspace = entry.review(wish(NEW, ("software", None)))
    browser.click("#assist")
    entry.act(NEW, "fill")
    browser.driver.switch_to.window(workspace)
    entry.become(NEW, "stopped")
    assert "another record" in browser.find("#assisted .notice").text


def test_who_is_not_signed_in_at_orcid_signs_in_and_it_goes_on_by_itself(entry: Entry) -> None:
    browser = entry.browser
    entry.be_signed_out()
    works = wish(NEW, ("software", None)), wish(OWN, ("investigation", "lead")), wish(DIARY)
    workspace = entry.review(*works)
    assert "signed in at orcid.org" in browser.find("body").text
    browser.click("#assist")
    entry.act(NEW, "fill")
    browser.driver.switch_to.window(workspace)
    entry.become(NEW, "signing-in")
    # Signing in leads through other pages; the background may be stopped meanwhile.
    browser.window_at("https://orcid.org/signin")
    entry.be_signed_in(MARA)
    orcid = browser.driver.current_window_handle
    browser.driver.switch_to.window(workspace)
    browser.stop_worker()
    send(browser, "client.get")
    assert entry.state(NEW) == "signing-in"
    browser.driver.switch_to.window(orcid)
    browser.driver.get(MY_ORCID)
    browser.driver.switch_to.window(workspace)
    entry.become(NEW, "filled")
    # A tab that is closed ends the waiting.
    entry.act(NEW, "skipped")
    browser.driver.switch_to.window(orcid)
    entry.be_signed_out()
    browser.driver.switch_to.window(workspace)
    entry.act(OWN, "fill")
    browser.driver.switch_to.window(workspace)
    entry.become(OWN, "signing-in")
    # They may sign in in another tab than the one that waits.
    browser.driver.switch_to.new_window("tab")
    entry.be_signed_in(MARA)
    browser.driver.get(MY_ORCID)
    other = browser.driver.current_window_handle
    browser.driver.switch_to.window(workspace)
    entry.become(OWN, "filled")
    entry.act(OWN, "skipped")
    browser.window_at("https://orcid.org/signin")
    browser.driver.close()
    browser.driver.switch_to.window(other)
    entry.be_signed_out()
    browser.driver.switch_to.window(workspace)
    entry.act(DIARY, "fill")
    browser.driver.switch_to.window(workspace)
    entry.become(DIARY, "signing-in")
    browser.window_at("https://orcid.org/signin")
    browser.driver.close()
    browser.driver.switch_to.window(workspace)
    entry.become(DIARY, "stopped")
    assert "left or closed" in browser.find("#assisted .notice").text


@pytest.mark.parametrize("page", ["panel/panel.html", "options/options.html"])
def test_no_other_page_can_start_it(entry: Entry, page: str) -> None:
    browser = entry.browser
    entry.review(wish(NEW, ("software", None)))
    browser.driver.get(f"{ORIGIN}/{page}")
    for name, rest in (("entry.begin", {"accepted": [NEW]}), ("entry.fill", {"key": NEW}), ("entry.end", {})):
        assert send(browser, name, **rest)["problem"]["kind"] == "not-allowed"
    assert "entry" not in browser.session_state()

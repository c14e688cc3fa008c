"""The bar on orcid.org's record pages: one, before the works, about the right record, and no question
before the click."""

from __future__ import annotations

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from tests.browser.rig.chromium import ORIGIN, Chromium
from tests.standin import Standin

from .pages import (
    MARA,
    TOMAS,
    WORKS,
    YUKI,
    arrive,
    asked,
    bars,
    enter,
    frames,
    in_page,
    leave,
    open_summary,
    page_of,
    part,
    record_asked_for,
    the_bar,
)


def test_the_bar_stands_before_the_works_and_is_as_wide(browser: Chromium) -> None:
    for width in (1280, 500):
        browser.driver.set_window_size(width, 900)
        browser.open(page_of(MARA))
        bar = the_bar(browser)
        section = browser.driver.find_element(By.CSS_SELECTOR, WORKS)
        assert (bar.rect["x"], bar.rect["width"]) == (section.rect["x"], section.rect["width"])
        button = part(bar, "button")
        assert (button.rect["width"], button.get_attribute("aria-expanded")) == (bar.rect["width"], "false")


def test_nothing_is_asked_and_nobody_is_woken_before_the_click(browser: Chromium, standin: Standin) -> None:
    browser.as_new()  # the background, which starts with the browser, is stopped
    browser.open(page_of(MARA))
    the_bar(browser)
    assert browser.workers() == [], "the background sleeps on"
    assert {entry.host for entry in standin.log} == {"orcid.org"}


@pytest.mark.parametrize("path", [YUKI, "0000-0001-2345-6789", "orcid-search/search?searchQuery=mussel"])
def test_no_bar_without_works(browser: Chromium, path: str) -> None:
    browser.open(page_of(path))
    in_page(browser, "document.body.append(document.createElement('p'))")
    assert bars(browser) == []


# Whose record it is.


def test_it_follows_the_application_from_record_to_record(browser: Chromium, standin: Standin) -> None:
    browser.open(page_of(MARA))
    assert record_asked_for(browser, standin) == MARA
    leave(browser)
    assert bars(browser) == []
    arrive(browser, TOMAS)
    assert record_asked_for(browser, standin) == TOMAS
    leave(browser)
    arrive(browser, MARA)
    assert record_asked_for(browser, standin) == MARA


def test_the_address_is_not_believed(browser: Chromium, standin: Standin) -> None:
    """A, search, B, two steps back: the address says A, the page goes on showing B."""
    browser.open(page_of(MARA))
    the_bar(browser)
    leave(browser)
    arrive(browser, TOMAS)
    the_bar(browser)
    in_page(browser, "history.go(-2)")
    browser.until(lambda: browser.driver.current_url == page_of(MARA), "the address to change")
    assert record_asked_for(browser, standin) == TOMAS


def test_a_summary_that_is_open_goes_with_its_record(browser: Chromium, standin: Standin) -> None:
    open_summary(browser, page_of(MARA))
    in_page(
        browser,
        """document.querySelector("meta[property='profile:username']").content = arguments[0];
        document.querySelector("#orcid-id h2").firstChild.data = "https://orcid.org/" + arguments[0];""",
        TOMAS,
    )
    assert frames(the_bar(browser)) == []
    assert record_asked_for(browser, standin) == TOMAS


def test_while_the_page_names_two_records_there_is_no_bar(browser: Chromium, standin: Standin) -> None:
    browser.open(page_of(MARA))
    the_bar(browser)
    in_page(
        browser,
        "document.querySelector('#orcid-id h2').firstChild.data = 'https://orcid.org/' + arguments[0]",
        TOMAS,
    )
    assert bars(browser) == []
    in_page(
        browser, "document.querySelector(\"meta[property='profile:username']\").content = arguments[0]", TOMAS
    )
    assert record_asked_for(browser, standin) == TOMAS


def test_works_and_names_may_come_late_in_any_order(browser: Chromium, standin: Standin) -> None:
    browser.open(page_of(MARA))
    the_bar(browser)
    in_page(
        browser,
        """const works = "app-work-stack-group > section", heading = "app-record-header";
        window.parts = [works, heading, "meta[property$=username]"].map((selector) => {
          const node = document.querySelector(selector), parent = node.parentNode;
          node.remove();
          return () => parent.append(node);
        });""",
    )
    assert bars(browser) == []
    in_page(browser, "parts[0]()")
    assert bars(browser) == [], "works of a record that is not known yet"
    in_page(browser, "parts[1]()")
    assert record_asked_for(browser, standin) == MARA
    in_page(browser, "parts[2]()")
    assert len(bars(browser)) == 1


def test_nothing_the_application_does_doubles_or_loses_the_bar(browser: Chromium) -> None:
    open_summary(browser, page_of(MARA))
    in_page(
        browser,
        "document.querySelectorAll('app-work-stack').forEach((one, _, all) => one.parentNode.prepend(one))",
    )  # sorting
    in_page(browser, "document.querySelector('app-panels > .content').remove()")  # collapsing
    in_page(
        browser,
        "document.body.append(document.querySelector('app-work-stack-group > section').cloneNode(true))",
    )  # the id twice
    enter(browser)
    assert browser.find("#sentence").is_displayed(), "the summary is still open"
    for _ in range(3):
        in_page(
            browser,
            "const works = document.querySelector(arguments[0]); works.replaceWith(works.cloneNode(true))",
            WORKS,
        )
        the_bar(browser)
    in_page(
        browser,
        """const group = document.querySelector("app-work-stack-group");
        group.replaceWith(group.cloneNode(true))""",
    )
    the_bar(browser)


def test_a_bar_that_is_removed_comes_back_a_few_times_only(browser: Chromium) -> None:
    browser.open(page_of(MARA))
    for _ in range(6):
        bar = the_bar(browser)
        in_page(browser, "arguments[0].remove()", bar)
    assert bars(browser) == []


def test_a_second_load_of_the_script_takes_the_place_of_the_first(browser: Chromium) -> None:
    """As when the extension is updated while the page is open: what the first left is inert."""
    browser.open(page_of(MARA))
    bar = the_bar(browser)
    in_page(
        browser,
        """const left = document.createElement("x-123"), section = document.querySelector(arguments[0]);
        const fresh = section.cloneNode(true);
        arguments[1].remove();
        section.replaceWith(left, fresh);""",
        WORKS, bar,
    )  # fmt: skip
    assert the_bar(browser).tag_name != "x-123"


# The person alone.


def test_only_the_person_opens_it_and_the_keyboard_reaches_all(browser: Chromium, standin: Standin) -> None:
    browser.open(page_of(MARA))
    bar = the_bar(browser)
    in_page(
        browser,
        """arguments[0].click();
        arguments[0].dispatchEvent(new MouseEvent("click", {bubbles: true, composed: true}))""",
        bar,
    )
    button = part(bar, "button")
    browser.driver.execute_script("arguments[0].dispatchEvent(new MouseEvent('click'))", button)
    assert frames(bar) == []
    browser.driver.execute_script("arguments[0].focus()", button)
    browser.driver.switch_to.active_element.send_keys(Keys.ENTER)
    assert button.get_attribute("aria-expanded") == "true"
    enter(browser)
    browser.find('.record[data-status="done"]')
    # Not by the driver's keys: the frame that hears this one is gone before it could answer the driver.
    escape = "setTimeout(() => dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'})))"
    browser.driver.execute_script(escape)
    browser.driver.switch_to.default_content()
    browser.until(lambda: not frames(bar), "the summary to close")
    assert browser.driver.execute_script("return arguments[0].matches(':focus')", button)
    assert asked(standin) == [MARA]


def test_the_toolbar_button_opens_it_too(browser: Chromium) -> None:
    """As the background does it, since no test can click there."""
    press_toolbar = """const [tab] = await chrome.tabs.query({url: args[0]});
    await chrome.scripting.executeScript({target: {tabId: tab.id}, files: args[1]});"""
    files = ["content/frame.js", "content/page.js", "content/article.js", "content/toggle.js"]
    browser.open(page_of(MARA))
    the_bar(browser)
    browser.driver.switch_to.new_window("tab")
    browser.driver.get(f"{ORIGIN}/options/options.html")
    for number in (1, 0):
        browser.in_extension(press_toolbar, page_of(MARA), files)
        here = browser.driver.current_window_handle
        browser.driver.switch_to.window(browser.page)
        browser.until(lambda: len(frames(the_bar(browser))) == number, f"{number} summaries")  # noqa: B023
        browser.driver.switch_to.window(here)
    browser.driver.close()
    browser.driver.switch_to.window(browser.page)

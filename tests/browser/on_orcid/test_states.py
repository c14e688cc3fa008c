"""ORCID's own application, as it was seen: eighteen states of its pages."""

from __future__ import annotations

from pathlib import Path

import pytest
from selenium.webdriver.common.by import By

from tests.browser.rig.chromium import Chromium
from tests.shared import SHARED, needs_shared
from tests.standin import Standin
from tests.standin.seed import SeedPage, SeedPerson

from .pages import asked, bars, enter, in_page, page_of, press, record_asked_for, the_bar, work

STATES = SHARED / "orcidweb" / "dom"
CARBERRY, HAAK = "0000-0002-1825-0097", "0000-0001-5109-3700"
MY_ORCID = f"https://orcid.org/my-orcid?orcid={CARBERRY}"
# file, its address, and the record whose works it shows
SEEN = [
    ("01-public-record", page_of(CARBERRY), CARBERRY),
    ("02-public-work-details", page_of(CARBERRY), CARBERRY),
    ("03-public-stack-open", page_of(CARBERRY), CARBERRY),
    ("03b-public-stack-other-source-on-top", page_of(CARBERRY), CARBERRY),
    ("04-public-works-collapsed", page_of(CARBERRY), CARBERRY),
    ("05-public-137-works-page1", page_of(HAAK), HAAK),
    ("06-public-137-works-page2", page_of(HAAK), HAAK),
    ("07-public-empty-record", page_of("0000-0003-1419-2405"), None),
    ("07b-record-not-found", page_of("0000-0001-2345-6789"), None),
    ("08-search-results", "https://orcid.org/orcid-search/search?searchQuery=carberry", None),
    ("09-my-orcid", MY_ORCID, CARBERRY),
    ("10-my-orcid-stack-open", MY_ORCID, CARBERRY),
    ("11-public-own-signed-in", page_of(CARBERRY), CARBERRY),
    ("12-public-other-signed-in", page_of(HAAK), HAAK),
    ("13-public-tablet-800px", page_of(CARBERRY), CARBERRY),
    ("14-public-mobile-500px", page_of(CARBERRY), CARBERRY),
    ("15-public-flags-off", page_of(CARBERRY), CARBERRY),
    ("16-my-orcid-flags-off", MY_ORCID, CARBERRY),
]
OWN = {"09-my-orcid", "10-my-orcid-stack-open", "11-public-own-signed-in", "16-my-orcid-flags-off"}
BECOME = """
const page = new DOMParser().parseFromString(arguments[0], "text/html");
history.pushState(null, "", arguments[1]);
const metas = "meta[property^='profile:'], link[rel=canonical]";
document.querySelectorAll(metas).forEach((node) => node.remove());
const late = page.querySelectorAll(metas);
const names = () => document.head.append(...late);
if (arguments[2] === "before") names();
document.querySelector("app-root").replaceWith(page.querySelector("app-root"));
window.names = arguments[2] === "after" ? names : () => {};
"""


def state(name: str) -> Path:
    return STATES / f"{name}.html"


def serve(standin: Standin, name: str, url: str) -> None:
    standin.state.pages[url] = SeedPage(url=url, file=str(state(name)))


def seed_carberry(standin: Standin) -> None:
    """A record at the public API for the people of the saved pages: one silent work each."""
    for orcid in (CARBERRY, HAAK):
        standin.state.add_person(
            SeedPerson.model_validate({"orcid": orcid, "given": "Invented", "works": [work(1, [])]})
        )


@needs_shared
@pytest.mark.parametrize(("name", "url", "record"), SEEN, ids=[name for name, _, _ in SEEN])
def test_each_state_at_its_own_address(
    browser: Chromium, standin: Standin, name: str, url: str, record: str | None
) -> None:
    seed_carberry(standin)
    serve(standin, name, url)
    browser.open(url)
    if record is None:
        in_page(browser, "document.body.append(document.createElement('p'))")
        assert bars(browser) == []
        return
    the_bar(browser)
    assert {entry.host for entry in standin.log} == {"orcid.org"}
    press(browser)
    enter(browser)
    browser.find('.record[data-status="done"]')
    assert asked(standin) == [record]
    assert bool(browser.driver.find_elements(By.CSS_SELECTOR, "#add")) == (name in OWN)
    assert browser.watch.violations() == []


@needs_shared
def test_all_states_one_after_another_without_loading(browser: Chromium, standin: Standin) -> None:
    """The application's navigation: whole parts of the page are replaced, names come before or after."""
    seed_carberry(standin)
    serve(standin, *SEEN[0][:2])
    browser.open(SEEN[0][1])
    order = [*SEEN, *(one for pair in zip(SEEN, SEEN[5:], strict=False) for one in pair)]
    for number, (name, url, record) in enumerate(order):
        when = ("before", "after", "never")[number % 3]
        in_page(browser, BECOME, state(name).read_text(encoding="utf-8"), url, when)
        assert len(bars(browser)) == (0 if record is None else 1), (name, when)
        in_page(browser, "names()")
        assert len(bars(browser)) == (0 if record is None else 1), (name, when)
        if record:
            the_bar(browser)
            if number < len(SEEN):
                assert record_asked_for(browser, standin) == record, (name, when)
    assert browser.watch.violations() == []

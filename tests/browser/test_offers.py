"""Works with the person's iD at Crossref that their record lacks: offered, given roles, added, and offered no more."""

from __future__ import annotations

from typing import Any

from selenium.webdriver.common.keys import Keys

from tests.standin import Standin
from tests.standin.seed import SeedDeposit

from .axe import faults
from .picker import choose as choose_role
from .record import roles_of, rows_of
from .rig.chromium import ORIGIN, Chromium
from .test_workspace_view import emulate
from .walk import PATIENCE, WORKSPACE, Walk

MARA = "0000-0099-1000-1004"
NEW, OTHER, PREPRINT = "10.5555/rain", "10.5555/other-name", "10.5555/rain.preprint"


def deposit(standin: Standin, doi: str, title: str, given: str, family: str, **more: Any) -> None:
    author = SeedDeposit.Author(given=given, family=family, orcid=MARA)
    noor = SeedDeposit.Author(given="Noor", family="Haddad")
    standin.state.deposits[doi] = SeedDeposit(
        doi=doi, title=title, date="2026-04-02", authors=[noor, author], **more
    )


def rows(browser: Chromium) -> list[str]:
    return [row.splitlines()[0] for row in browser.texts(".list-row .row-main")]


def choose(browser: Chromium, doi: str) -> None:
    browser.click(f'[data-key="{doi}"] .row-main')
    browser.find(f'.detail a[href="https://doi.org/{doi}"]')
    choose_role(browser, '.works-side [data-role="software"]', "lead")
    browser.until(lambda: browser.texts(f'[data-key="{doi}"] .row-chosen'), "the role to be chosen")


def test_a_work_that_the_record_lacks_is_given_a_role_and_added(browser: Chromium, standin: Standin) -> None:
    deposit(standin, NEW, "Rain on spoons", "Mara", "Lindqvist")
    deposit(standin, OTHER, "Moss by moonlight", "Karl", "Moss")
    deposit(
        standin,
        PREPRINT,
        "Rain on spoons",
        "Mara",
        "Lindqvist",
        type="posted-content",
        relation={"is-preprint-of": [NEW]},
    )
    browser.open(f"{ORIGIN}/{WORKSPACE}")
    walk = Walk(browser)
    walk.sign_in(MARA)
    browser.click("#deposits", timeout=PATIENCE)
    assert "3 works with your iD" in browser.find("#offers-text", timeout=PATIENCE).text
    assert "Rain on spoons" not in rows(browser), "the list is of the record"
    browser.find("#show-offers").send_keys(Keys.ENTER)
    browser.until(lambda: len(rows(browser)) == 3, "the offered works and no others")
    assert browser.driver.switch_to.active_element.get_attribute("id") == "works-count"
    assert browser.texts(".row-side .tag") == ["Not on your record yet"] * 3
    choose(browser, OTHER)
    assert "beside another name, Karl Moss" in browser.find(".detail").text
    choose(browser, NEW)
    assert PREPRINT in browser.find(".detail").text, "its preprint is a version of it, not another work"
    for width, scheme in ((320, "light"), (1366, "dark")):
        emulate(browser, width, scheme)
        assert faults(browser) == []
        page = "return document.documentElement.scrollWidth"
        assert browser.driver.execute_script(page) <= width
    browser.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    browser.click("#show-offers")
    assert {"Rain on spoons", "Moss by moonlight"} <= set(rows(browser)), "what is chosen is among the others"
    browser.click("#to-review")  # who is signed in need not ask for the check
    items = {item["key"]: item for item in walk.checked()["items"]}
    assert [items[doi]["action"] for doi in (NEW, OTHER)] == ["add", "add"]
    ticks = browser.driver.execute_script(
        "return [...document.querySelectorAll('.work input.accept')].map((one) => one.checked)"
    )
    assert sorted(ticks) == [False, True], "beside another name it is asked about, not ticked"
    walk.push()
    walk.results()
    [work] = rows_of(standin, MARA)
    assert roles_of(work, MARA) == {"software"}
    names = [one["credit-name"]["value"] for one in work["contributors"]["contributor"]]
    assert sorted(names) == ["Mara Lindqvist", "Noor Haddad"]
    browser.click("#place-works")
    browser.until(
        lambda: dict(zip(rows(browser), browser.texts(".row-side .tag"))).get("Rain on spoons") == "Has roles",
        "the work to be one of the record", PATIENCE,
    )  # fmt: skip
    browser.click("#show-offers")
    browser.click(f'[data-key="{PREPRINT}"] .row-main')
    browser.until(
        lambda: f"is on your record already: {NEW}" in browser.find(".detail").text,
        "its preprint to be told of",
    )
    walk.sign_out(asked=True)
    assert not [key for key in browser.session_state() if key.startswith("offers")]

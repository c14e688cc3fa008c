"""The review of many works: a table by what will become of them, each opened where that is asked for."""

from __future__ import annotations

from typing import Any

from selenium.webdriver.common.keys import Keys

from tests.bench.push import OURS, checked, wished

from .listed import MARA, open_list
from .rig.chromium import Chromium
from .test_workspace_view import announced, press_until, sound

WORKS = 144
SIGNIN = {
    "token": "a token of nobody's", "orcid": MARA, "name": "Mara Lindqvist", "scope": "/activities/update",
    "expires_at": None, "environment": "production", "client_id": OURS,
}  # fmt: skip


def works() -> list[dict[str, Any]]:
    """Of 144 works 12 have no DOI, and 12 another author's name."""
    found = [wished(place) for place in range(WORKS)]
    for work in found[3::12]:
        work |= {"key": work["url"], "doi": None}
    for work in found[5::12]:
        work["authors"] = [{"name": "Bo Marsh", "orcid": None}]
    return found


def groups(browser: Chromium) -> list[tuple[str, int]]:
    """Outcome and the number of rows below its heading, as they stand in the table."""
    found: list[list[Any]] = browser.driver.execute_script(
        """const found = [];
        for (const row of document.querySelectorAll(".review tbody tr")) {
          if (row.classList.contains("group")) found.push([row.dataset.outcome, 0]);
          else found.at(-1)[1] += 1;
        }
        return found"""
    )
    return [(name, count) for name, count in found]


def ticks(browser: Chromium) -> int:
    return int(browser.driver.execute_script("return document.querySelectorAll('.accept:checked').length"))


def focused(browser: Chromium) -> str:
    """The row that has the focus in it, by its title."""
    title = "return document.activeElement.closest('.work')?.querySelector('.work-title').textContent ?? ''"
    return str(browser.driver.execute_script(title))


def test_many_works_are_gone_through_by_outcome(browser: Chromium) -> None:
    drafted = works()
    open_list(browser, {"signin": SIGNIN, "draft": {"works": drafted}, "check": checked(drafted)})
    whole = [("cannot", 12), ("doubt", 12), ("add", 120)]
    browser.until(lambda: groups(browser) == whole, "every row, what needs a look first")
    assert browser.find("#push").text == "Push 120 rows to ORCID"

    # A filter hides rows, and the bar says how many of the ticked ones.
    browser.click('.outcome[data-outcome="doubt"]')
    browser.until(lambda: groups(browser) == [("doubt", 12)], "the doubted alone")
    assert "120 of them are not shown here" in browser.find("#push-why").text
    assert browser.driver.find_elements("css selector", ".accept-all") == [], "each is looked at by itself"
    browser.click(".accept")
    browser.until(lambda: browser.find("#push").text == "Push 121 rows to ORCID", "one more row")

    # All or none of a group, and what is ticked is what is sent.
    browser.click('.outcome[data-outcome=""]')
    browser.until(lambda: groups(browser) == whole, "all of them again")
    browser.click('[data-outcome="add"] .accept-all')
    browser.until(lambda: browser.find("#push").text == "Push 1 row to ORCID", "none of the new rows")
    assert ticks(browser) == 1
    browser.click('[data-outcome="add"] .accept-all')
    browser.until(lambda: browser.find("#push").text == "Push 121 rows to ORCID", "all of the new rows")
    assert ticks(browser) == 121
    assert browser.session_state()["affirmed"] == [drafted[5]["key"]], (
        "a doubt that comes later is asked about"
    )

    # What stands below a row is shown where it is asked for, by keyboard, and the focus stays.
    browser.driver.execute_script("document.querySelector('[data-outcome=cannot]').scrollIntoView()")
    browser.driver.execute_script("document.querySelector('#work-3 a, #work-3 .fold').focus()")
    press_until(browser, Keys.TAB, ".work .fold")
    browser.driver.switch_to.active_element.send_keys(Keys.ENTER)
    browser.find(".work-detail .editor")
    first = drafted[3]["title"]
    assert focused(browser) == first
    # A choice drops the check: the works stand in another order, the one that is open stays so.
    browser.click(".work-detail .editor > summary")
    browser.click('.work-detail [data-role="supervision"] label:has(input[value="lead"])')
    browser.until(lambda: groups(browser) == [("unchecked", WORKS)], "all works unchecked")
    assert browser.find(".work-detail .editor").get_attribute("open")
    assert focused(browser) == first, "the focus stays in the row that was moved"
    sound(browser, (1280, 320))

    # A row that goes gives the focus to the next.
    browser.driver.execute_script("document.querySelector('#work-3 .work-tools .icon').focus()")
    browser.driver.switch_to.active_element.send_keys(Keys.ENTER)
    browser.until(lambda: groups(browser) == [("unchecked", WORKS - 1)], "one work less")
    assert focused(browser) == drafted[4]["title"]


def test_the_last_work_is_taken_out_and_back(browser: Chromium) -> None:
    open_list(browser, {"draft": {"works": [wished(0)]}})
    browser.click(".work-tools .icon")
    browser.until(lambda: browser.find("#heading").text == "Nothing to review", "nothing to be left")
    browser.until(
        lambda: browser.driver.execute_script("return document.activeElement.id") == "heading",
        "the focus on the heading",
    )
    sound(browser, (1280, 320))
    browser.click("#undo")
    browser.until(lambda: browser.texts(".work-title") == [wished(0)["title"]], "the work to be back")
    assert announced(browser)

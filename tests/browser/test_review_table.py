"""The review of many works: a table by what will become of them, each opened where that is asked for."""

from __future__ import annotations

from typing import Any

from selenium.webdriver.common.keys import Keys

from pycore.language import fact
from tests.bench.push import OURS, checked, wished

from .listed import MARA, open_list, state
from .picker import choose
from .rig.chromium import Chromium
from .test_workspace_view import announced, holds_large_letters, press_until, sound

WORKS = 48
SIGNIN = {
    "token": "a token of nobody's", "orcid": MARA, "name": "Mara Lindqvist", "scope": "/activities/update",
    "expires_at": None, "environment": "production", "client_id": OURS,
}  # fmt: skip


# How many works are whole between the head and the foot of the screen, where it begins.
WHOLE = """
    const foot = document.querySelector(".push-bar").getBoundingClientRect().top;
    const whole = (row) => scrollY === 0 && row.getBoundingClientRect().bottom <= foot;
    return [...document.querySelectorAll(".review .work")].filter(whole).length;
"""


def works() -> list[dict[str, Any]]:
    """Of 48 works 4 have no DOI, and 4 another author's name."""
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
    session = {"signin": SIGNIN, "draft": {"works": drafted}, "check": checked(drafted)}
    open_list(browser, state(3) | session)
    whole = [("cannot", 4), ("doubt", 4), ("add", 40)]
    browser.until(lambda: groups(browser) == whole, "every row, what needs a look first")
    # In a window as low as a laptop's the works are in sight, and what the record will say is a line.
    browser.find("#outlook tbody")
    low = {"width": 1366, "height": 640, "deviceScaleFactor": 1, "mobile": False}
    browser.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", low)
    browser.find("#outlook:not([open]) > summary")
    browser.until(lambda: browser.driver.execute_script(WHOLE) >= 2, "two works in sight")
    browser.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    assert browser.find("#push").text == "Push 40 entries to ORCID"

    # A filter hides rows, and the bar says how many of the ticked ones.
    browser.click('.outcome[data-outcome="doubt"]')
    browser.until(lambda: groups(browser) == [("doubt", 4)], "the doubted alone")
    assert "40 of them are not shown here" in browser.find("#push-why").text
    assert browser.driver.find_elements("css selector", ".accept-all") == [], "each is looked at by itself"
    browser.click(".accept")
    browser.until(lambda: browser.find("#push").text == "Push 41 entries to ORCID", "one more row")
    browser.click("#work-17 .work-tools .icon")
    browser.until(
        lambda: groups(browser) == [("doubt", 3)], "the doubted alone, but for one that was taken out"
    )
    whole[1] = ("doubt", 3)

    # All or none of a group, and what is ticked is what is sent.
    browser.click('.outcome[data-outcome=""]')
    browser.until(lambda: groups(browser) == whole, "all of them again")
    browser.click('[data-outcome="add"] .accept-all')
    browser.until(lambda: browser.find("#push").text == "Push 1 entry to ORCID", "none of the new rows")
    assert ticks(browser) == 1
    browser.click('[data-outcome="add"] .accept-all')
    browser.until(lambda: browser.find("#push").text == "Push 41 entries to ORCID", "all of the new rows")
    assert ticks(browser) == 41
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
    choose(browser, '.work-detail [data-role="supervision"]', "lead")
    browser.until(lambda: groups(browser) == [("unchecked", WORKS - 1)], "all works unchecked")
    assert browser.find(".work-detail .editor").get_attribute("open")
    assert focused(browser) == first, "the focus stays in the row that was moved"
    sound(browser, (1280, 320))
    holds_large_letters(browser)

    # A row that goes gives the focus to the next.
    browser.driver.execute_script("document.querySelector('#work-3 .work-tools .icon').focus()")
    browser.driver.switch_to.active_element.send_keys(Keys.ENTER)
    browser.until(lambda: groups(browser) == [("unchecked", WORKS - 2)], "one work less")
    assert focused(browser) == drafted[4]["title"]


def test_the_last_work_is_taken_out_and_back(browser: Chromium) -> None:
    open_list(browser, {"draft": {"works": [wished(0)]}})
    browser.click(".work-tools .icon")
    browser.until(lambda: browser.find("#heading").text == "Nothing to review", "nothing to be left")
    browser.until(lambda: announced(browser) == "1 work taken out of the review", "that to be told")
    browser.until(
        lambda: browser.driver.execute_script("return document.activeElement.id") == "heading",
        "the focus on the heading",
    )
    sound(browser, (1280, 320))
    browser.click("#undo")
    browser.until(lambda: browser.texts(".work-title") == [wished(0)["title"]], "the work to be back")
    browser.until(lambda: announced(browser).startswith("Undone: "), "that to be told")


def pushed(failed: int, count: int) -> dict[str, Any]:
    """The journal of a push of so many rows, of which the last were not written."""
    drafted = [wished(place) for place in range(count)]
    quota = {
        "kind": "quota",
        "message": fact("problem/quota"),
        "remedy": fact("problem/quota/remedy"),
        "detail": "HTTP 429",
    }
    rows = [
        {
            **{name: item[name] for name in ("key", "doi", "title", "action", "payload", "before")},
            "state": "failed" if place >= count - failed else "confirmed", "put_code": 1000 + place, "found": False, "attempts": 1,
            "problem": quota if place >= count - failed else None, "note": None,
        }
        for place, item in enumerate(checked(drafted)["items"])
    ]  # fmt: skip
    journal = {
        "version": 1, "kind": "push", "at": 1, "status": "done", "problem": None, "orcid": MARA,
        "environment": "production", "client_id": OURS, "rows": rows,
    }  # fmt: skip
    return {**state(40), "signin": SIGNIN, "draft": {"works": drafted}, "journal": journal}


def test_what_became_of_many_rows_and_where_back_leads(browser: Chromium) -> None:
    open_list(browser, pushed(2, 30))
    results = "return [...document.querySelectorAll('.result .tag')].map((tag) => tag.textContent)"
    browser.until(
        lambda: browser.driver.execute_script(results) == ["Not written"] * 2 + ["On your record"] * 28,
        "what went wrong first",
    )
    assert (
        browser.driver.execute_script("return document.querySelector('#check').getBoundingClientRect().top")
        < 600
    )
    assert not browser.find("#result-confirmed").get_attribute("open"), "what went well is folded"
    failed = browser.driver.execute_script("return document.getElementById('result-failed').textContent")
    assert failed.count("HTTP 429") == 1, "what went wrong with all of them is said once"
    assert browser.driver.find_elements("css selector", "#next-works") == []
    browser.click("#result-confirmed > summary")
    assert (
        "Investigation (equal), Software (lead) and Validation"
        in browser.find("#result-confirmed .result").text
    )
    once = browser.find("#push-result").text.count("read back from ORCID and equal to what you reviewed")
    assert once == 1, "each sentence once"
    sound(browser, (1280, 320))
    holds_large_letters(browser)

    # Another push of the same works, of which nothing was seen before its end.
    journal = pushed(2, 30)["journal"] | {"at": 2}
    fewer = [wished(place) | {"roles": wished(place)["roles"][:1]} for place in range(30)]
    for row, item in zip(journal["rows"], checked(fewer)["items"]):
        row["payload"] = item["payload"]
    browser.in_extension("await chrome.storage.session.set({ journal: args[0] })", journal)
    cell = "return document.querySelector('#result-confirmed .result td').textContent"
    browser.until(lambda: browser.driver.execute_script(cell) == "Software (lead)", "the roles as written")

    # What was added can be taken back, after a question.
    open_list(browser, pushed(0, 30))
    browser.click("#undo-push")
    browser.until(
        lambda: browser.find("dialog h2").text == "Remove the 30 entries that were just added?",
        "the question",
    )
    browser.click("#answer-close")

    # The works without roles come next; the address has the place, Back and Forward and a reload keep it.
    browser.click("#see-without")
    browser.find('[data-facet="no-roles"][aria-pressed="true"]')
    assert browser.address().endswith("#works?show=no-roles")
    browser.find(".list-row").click()
    beside = "return history.state?.works?.[0] ?? ''"
    browser.until(
        lambda: browser.driver.execute_script(beside).startswith("10.5555/listed."), "the work to be kept"
    )
    assert browser.address().endswith("#works?show=no-roles"), "browsers keep addresses in their history"
    title = browser.find("#side-heading").text
    browser.driver.refresh()
    browser.until(lambda: browser.find("#side-heading").text == title, "the same work after a reload")
    browser.driver.back()
    browser.until(lambda: browser.driver.execute_script(beside) == "", "the list without the work")
    browser.driver.back()
    browser.find('main[data-screen="result"]')
    browser.driver.forward()
    browser.find('main[data-screen="works"]')
    browser.click("#place-history")
    assert browser.address().endswith("#history")

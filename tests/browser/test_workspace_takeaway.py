"""Taking the roles of the works list along."""

from __future__ import annotations

import csv
from pathlib import Path

from .listed import MARA, open_list, state
from .rig.chromium import ORIGIN, Chromium


def test_the_roles_of_the_list_are_taken_along(browser: Chromium, tmp_path: Path) -> None:
    where = {"behavior": "allow", "downloadPath": str(tmp_path)}
    browser.driver.execute_cdp_cmd("Browser.setDownloadBehavior", where)
    open_list(browser, state(450, limited=True))
    browser.click("#take > summary")
    assert "not everyone can see" in browser.find("#take").text
    browser.click("[data-kind=csv] button")
    file = tmp_path / f"credit-roles-{MARA}.csv"
    browser.until(file.is_file, "the table")
    with file.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) == 300, "each third of 450 works names two roles"
    assert (rows[0]["doi"], rows[0]["role"], rows[0]["degree"]) == ("10.5555/listed.2", "Investigation", "")
    assert rows[0]["source"] == "CASRAI ORCID push (self-asserted)"

    browser.click("[data-kind=text] [aria-label^=Copy]")
    browser.until(lambda: browser.find("#announcements").get_property("textContent") == "Copied", "a copy")
    assert browser.watch.violations() == []
    assert browser.watch.errors(ORIGIN) == []

    # While the list is read, and where no work names a role, there is nothing to take.
    open_list(browser, state(2))
    browser.find(".list-row")
    assert browser.texts("#take") == []
    open_list(browser, state(9, status="running", read=4))
    browser.find(".list-row")
    assert browser.texts("#take") == []

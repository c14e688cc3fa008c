"""Taking the roles along from the frame on orcid.org: files and the clipboard, nothing asked of anybody."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from xml.etree import ElementTree

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from tests.browser.rig.chromium import ORIGIN, Chromium
from tests.standin import Standin

from .pages import MARA, TOMAS, enter, in_page, open_summary, page_of

ENDINGS = (".txt", ".svg", "-homepage.html", "-list.txt", "-statement.html", ".csv", ".json", ".xml")


@pytest.fixture
def folder(browser: Chromium, tmp_path: Path) -> Path:
    """Where the browser saves."""
    where = {"behavior": "allow", "downloadPath": str(tmp_path)}
    browser.driver.execute_cdp_cmd("Browser.setDownloadBehavior", where)
    return tmp_path


def pasted(browser: Chromium) -> str:
    """What the clipboard holds, pasted into the page by the keyboard."""
    in_page(browser, "document.body.prepend(document.createElement('textarea'))")
    area = browser.driver.find_element(By.CSS_SELECTOR, "textarea")
    area.send_keys(Keys.CONTROL, "v")
    text = area.get_property("value")
    in_page(browser, "document.querySelector('textarea').remove()")
    enter(browser)
    return str(text)


def test_the_roles_are_taken_along(browser: Chromium, standin: Standin, folder: Path) -> None:
    open_summary(browser, page_of(MARA))
    browser.click("#take > summary")
    standin.log.clear()
    files = {ending: folder / f"credit-roles-{MARA}{ending}" for ending in ENDINGS}
    buttons = browser.driver.find_elements(By.CSS_SELECTOR, "#take [aria-label^=Download]")
    assert len(buttons) == len(files)
    for button, file in zip(buttons, files.values(), strict=True):
        button.click()
        browser.until(file.is_file, f"the file {file.name}")

    with files[".csv"].open(encoding="utf-8-sig", newline="") as stream:
        rows = [(row["doi"], row["role"], row["degree"], row["source"]) for row in csv.DictReader(stream)]
    widget = "CASRAI ORCID push (self-asserted)"
    assert rows == [
        ("10.5555/study.1", "Investigation", "lead", f"Invented Press; {widget}"),
        ("10.5555/study.1", "Validation", "lead", widget),
        ("10.5555/study.2", "Investigation", "equal", "Mara Lindqvist"),
        ("10.5555/study.2", "Software", "supporting", "Mara Lindqvist"),
        ("10.5555/study.3", "Investigation", "", "Invented Press"),
    ]
    data = json.loads(files[".json"].read_text(encoding="utf-8"))
    assert (data["record"]["name"], data["works"], len(data["stated"])) == ("Mara Lindqvist", 5, 3)
    assert len(list(ElementTree.parse(files[".xml"]).iter("role"))) == len(rows)
    assert ElementTree.parse(files[".svg"]).getroot().tag == "{http://www.w3.org/2000/svg}svg"

    for kind, ending in (("text", ".txt"), ("snippet", "-homepage.html"), ("list", "-list.txt")):
        browser.click(f"[data-kind={kind}] [aria-label^=Copy]")
        browser.until(
            lambda: browser.find("#announcements").get_property("textContent") == "Copied", "a copy"
        )
        assert browser.driver.switch_to.active_element.get_attribute("aria-label").startswith("Copy")  # type: ignore[union-attr]
        assert pasted(browser).strip() == files[ending].read_text(encoding="utf-8").strip()
        browser.driver.execute_script("document.getElementById('announcements').textContent = ''")
    assert standin.log == [], "all of it is made here"
    assert browser.watch.violations() == []
    assert browser.watch.errors(ORIGIN) == []


def test_without_roles_nothing_is_offered_to_take(browser: Chromium) -> None:
    open_summary(browser, page_of(TOMAS))
    assert browser.driver.find_elements(By.CSS_SELECTOR, "#take") == []

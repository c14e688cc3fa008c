"""What the record says in sum is shown before a push and after it, as the record then says it."""

from __future__ import annotations

from .axe import faults
from .rig.chromium import Chromium
from .test_refusals import MARA, to_the_review
from .test_workspace_view import emulate


def sums(browser: Chromium) -> dict[str, list[str]]:
    """Role -> what is said of it before and after."""
    browser.find("#outlook")
    script = """return [...document.querySelectorAll("#outlook tbody tr")].map(
        (row) => [...row.cells].slice(0, 3).map((cell) => cell.innerText.trim()))"""
    return {role: rest for role, *rest in browser.driver.execute_script(script)}


def test_before_the_push_and_after_it(browser: Chromium) -> None:
    walk = to_the_review(browser)
    walk.sign_in(MARA)
    walk.checked()
    said = sums(browser)
    assert browser.find("#outlook-heading").text == "What your record will say"
    before, after = said["Investigation"]
    assert before != after
    browser.click(".work input.accept")
    browser.until(
        lambda: not browser.driver.find_elements("css selector", "#outlook"), "nothing to be changed"
    )
    browser.click(".work input.accept")
    browser.find("#outlook")
    walk.push()
    walk.results()
    assert browser.find("#outlook-heading").text == "What your record says now"
    assert sums(browser) == said
    for width, scheme in ((320, "light"), (1280, "dark")):
        emulate(browser, width, scheme)
        assert faults(browser) == []
        page = "return document.documentElement.scrollWidth"
        assert browser.driver.execute_script(page) <= width
    browser.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})

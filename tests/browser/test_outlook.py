"""What the record says in sum is shown before a push and after it, as the record then says it."""

from __future__ import annotations

from pycore.credit import SLUGS

from .axe import faults
from .reviewing import MARA, MUSSELS, review, wish
from .rig.chromium import Chromium
from .test_workspace_view import emulate


def sums(browser: Chromium) -> dict[str, list[str]]:
    """Role -> what is said of it before and after."""
    browser.find("#outlook")
    script = """return [...document.querySelectorAll("#outlook tbody tr")].map(
        (row) => [...row.cells].slice(0, 3).map((cell) => cell.innerText.trim()))"""
    return {role: rest for role, *rest in browser.driver.execute_script(script)}


# Whether the first work that is reviewed, but for its details, is whole on the screen.
SEEN = """
    const work = document.querySelector(".review .work-roles").getBoundingClientRect();
    return work.bottom <= document.querySelector(".push-bar").getBoundingClientRect().top;
"""


def test_before_the_push_and_after_it(browser: Chromium) -> None:
    """Of a work with all roles: they leave the works in sight that are reviewed."""
    screen = {"width": 1280, "height": 800, "deviceScaleFactor": 1, "mobile": False}
    browser.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", screen)
    walk = review(browser, wish(MUSSELS, *((role, None) for role in SLUGS)))
    walk.sign_in(MARA)
    walk.checked()
    said = sums(browser)
    assert len(said) == len(SLUGS)
    browser.driver.execute_script("scrollTo(0, 0)")
    browser.until(lambda: browser.driver.execute_script(SEEN), "the first work, in sight")
    assert faults(browser) == []
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

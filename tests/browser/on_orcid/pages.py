"""ORCID's record pages with the bar on them: three people's records, and the ways to the bar and its summary."""

from __future__ import annotations

import re
from typing import Any

from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement

from tests.browser.rig.chromium import Chromium
from tests.standin import Seed, Standin

MARA = "0000-0099-1000-1004"
TOMAS = "0000-0099-1000-1071"
YUKI = "0000-0099-1000-1143"  # without works
BOTH, SOME = ["investigation", "validation"], ["investigation", "software"]
WIDGET = "CASRAI ORCID push (self-asserted)"
WORKS = "app-my-orcid app-work-stack-group > section"


def work(
    number: int, roles: list[str], source: str = "user", line: str = "", **fields: Any
) -> dict[str, Any]:
    people = [{"name": "Mara Lindqvist", "orcid": MARA, "roles": roles}] if roles else []
    return {
        "title": f"Invented study {number}",
        "doi": f"10.5555/study.{number}",
        "source": source,
        "contributors": [*people, {"name": "Noor Haddad", "roles": ["software"]}],
        "fields": {"short-description": f"CRediT roles, self-asserted: {line}"} if line else {},
        **fields,
    }


def make_seed() -> Seed:
    return Seed.model_validate(
        {
            "clients": [
                {"id": "APP-PRESS", "secret": "invented", "name": "Invented Press"},
                {"id": "APP-WIDGET", "secret": "invented", "name": WIDGET},
            ],
            "people": [
                {
                    "orcid": MARA,
                    "given": "Mara",
                    "family": "Lindqvist",
                    # By hand: 5 works. Investigation in 1 (the press: no degree; the widget: lead), in 2
                    # (equal) and 3 (no degree); Software in 2 (supporting); Validation in 1 (lead).
                    # 4 and 5 are silent.
                    "works": [
                        work(1, ["investigation"], "APP-PRESS"),
                        work(1, BOTH, "APP-WIDGET", "Investigation (lead); Validation (lead)"),
                        work(2, SOME, "user", "Investigation (equal); Software (supporting)"),
                        work(3, ["investigation"], "APP-PRESS"),
                        work(4, []),
                        work(5, [], doi=None, type="lecture-speech"),
                    ],
                },
                {"orcid": TOMAS, "given": "Tomás", "family": "Herrera", "works": [{"generate": 120}]},
                {"orcid": YUKI, "given": "Yuki", "family": "Amano"},
            ],
        }
    )  # fmt: skip


# The bar, and what it opens.


def in_page(browser: Chromium, script: str, *arguments: Any) -> Any:
    """Run `script` in the page, then let the page draw, so that every look that is due was taken."""
    browser.driver.switch_to.default_content()
    result = browser.driver.execute_script(script, *arguments)
    browser.driver.execute_async_script("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))")
    return result


def bars(browser: Chromium) -> list[WebElement]:
    """Our elements in the page, wherever they are."""
    return in_page(
        browser, "return [...document.querySelectorAll('*')].filter(e => /^x-\\d+$/.test(e.localName))"
    )


def the_bar(browser: Chromium) -> WebElement:
    """The only bar; it stands before the works."""
    browser.until(lambda: len(bars(browser)) == 1, "the bar on the page")
    (bar,) = bars(browser)
    assert in_page(
        browser, "return arguments[0].nextElementSibling === document.querySelector(arguments[1])", bar, WORKS
    )
    return bar


def part(bar: WebElement, selector: str) -> WebElement:
    return bar.shadow_root.find_element(By.CSS_SELECTOR, selector)


def frames(bar: WebElement) -> list[WebElement]:
    return bar.shadow_root.find_elements(By.CSS_SELECTOR, "iframe")


def press(browser: Chromium) -> None:
    part(the_bar(browser), "button").click()


def enter(browser: Chromium) -> None:
    """Switch into the summary's frame."""
    browser.until(lambda: browser.entered(part(the_bar(browser), "iframe")), "the summary's frame")


def open_summary(browser: Chromium, url: str) -> None:
    browser.open(url)
    press(browser)
    enter(browser)
    browser.find('.record[data-status="done"]')


def asked(standin: Standin) -> list[str]:
    """The iDs whose works were asked for, in order."""
    requests = standin.requests("pub.orcid.org", "/works$")
    return [re.search(r"/v3\.0/([\dX-]+)/", entry.path)[1] for entry in requests]  # type: ignore[index]


def record_asked_for(browser: Chromium, standin: Standin) -> str:
    """Open the summary, see which record it asks for, close it."""
    standin.log.clear()
    press(browser)
    browser.until(lambda: asked(standin), "a question to ORCID")
    press(browser)
    (orcid,) = asked(standin)
    return orcid


def page_of(orcid: str) -> str:
    return f"https://orcid.org/{orcid}"


# As ORCID's application does it: the page goes without loading, another comes, its parts one by one.
LEAVE = """
history.pushState(null, "", arguments[0]);
document.querySelectorAll("app-my-orcid, app-search").forEach((node) => node.remove());
document.querySelectorAll("meta[property^='profile:']").forEach((node) => node.remove());
document.querySelector("app-root").append(document.createElement("app-search"));
"""
ARRIVE = """
const [orcid, done] = arguments;
history.pushState(null, "", "/" + orcid);
fetch("/" + orcid).then((answer) => answer.text()).then((text) => {
  const page = new DOMParser().parseFromString(text, "text/html");
  document.querySelector("app-search")?.remove();
  document.querySelector("app-root").append(page.querySelector("app-my-orcid"));
  document.head.append(...page.querySelectorAll("meta[property^='profile:']"));
  done();
});
"""


def leave(browser: Chromium) -> None:
    in_page(browser, LEAVE, "/orcid-search/search?searchQuery=x")


def arrive(browser: Chromium, orcid: str) -> None:
    browser.driver.switch_to.default_content()
    browser.driver.execute_async_script(ARRIVE, orcid)


FITS = """const root = document.documentElement;
return root.scrollHeight <= innerHeight && root.scrollWidth <= innerWidth &&
  innerHeight - document.body.offsetHeight < 8"""

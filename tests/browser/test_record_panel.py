"""The role summary on orcid.org's record pages: one bar before the works, the right record, no question
before the click, and the numbers as counted by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement

from tests.shared import SHARED, needs_shared
from tests.standin import Seed, Standin, running
from tests.standin.orcid_oauth import SESSION
from tests.standin.seed import SeedPage, SeedPerson

from .rig.chromium import ORIGIN, Chromium, chromium
from .rig.firefox import ORIGIN as FIREFOX_ORIGIN
from .rig.firefox import Firefox, missing
from .walk import WORKSPACE

MARA = "0000-0099-1000-1004"
TOMAS = "0000-0099-1000-1071"
YUKI = "0000-0099-1000-1143"  # without works
BOTH, SOME = ["investigation", "validation"], ["investigation", "software"]
WIDGET = "CASRAI ORCID push (self-asserted)"
WORKS = "app-my-orcid app-work-stack-group > section"
SPENT = "Too Many Requests. You have exceeded the daily quota for anonymous usage of this API."


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


@pytest.fixture(scope="module")
def both() -> Iterator[tuple[Standin, Chromium]]:
    with running(make_seed()) as standin, chromium(standin.spki, standin.host_resolver_rules) as browser:
        yield standin, browser


@pytest.fixture
def standin(both: tuple[Standin, Chromium]) -> Standin:
    """The stand-in as new."""
    both[0].reset(make_seed())
    return both[0]


@pytest.fixture
def browser(both: tuple[Standin, Chromium], standin: Standin) -> Chromium:
    """One browser for all tests, signed out at orcid.org, with nothing kept from the test before."""
    browser = both[1]
    browser.driver.execute_cdp_cmd("Network.clearBrowserCookies", {})
    browser.driver.set_window_size(1280, 900)
    browser.watch.findings.clear()
    return browser


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
    browser.driver.switch_to.frame(part(the_bar(browser), "iframe"))


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
    browser.stop_worker()
    browser.open(page_of(MARA))
    the_bar(browser)
    assert browser.workers() == [], "the background sleeps on"
    assert {entry.host for entry in standin.log} == {"orcid.org"}


@pytest.mark.parametrize("path", [YUKI, "0000-0001-2345-6789", "orcid-search/search?searchQuery=mussel"])
def test_no_bar_without_works(browser: Chromium, path: str) -> None:
    browser.open(page_of(path))
    in_page(browser, "document.body.append(document.createElement('p'))")
    assert bars(browser) == []


# What it shows.


DRAWN = """return [...document.querySelectorAll(".chart li")].map((row) => [
  row.querySelector(".term").textContent,
  [...row.querySelectorAll("rect")].map((one) => one.getAttribute("class") + " " + one.width.baseVal.value),
])"""


def test_the_summary_is_the_count_by_hand(browser: Chromium, standin: Standin) -> None:
    open_summary(browser, page_of(MARA))
    assert browser.texts(".counts > div") == ["5\npublic works", "3\nwith roles", "2\nwithout roles"]
    assert browser.find("#sentence").text == (
        "Investigation: lead on 1 paper, equal on 1, on 1 without a degree; "
        "Software: supporting on 1; Validation: lead on 1."
    )
    drawn = dict(browser.driver.execute_script(DRAWN))
    assert len(drawn) == 14
    assert {term: parts for term, parts in drawn.items() if parts} == {
        "Investigation": ["lead 1", "equal 1", "unstated 1"],
        "Software": ["supporting 1"],
        "Validation": ["lead 1"],
    }
    browser.click(".record-columns summary")
    assert browser.texts(".scroll tbody tr")[0].split() == ["Investigation", "3", "1", "1", "0", "1"]
    assert [text.split("\n") for text in browser.texts(".sources tbody tr")] == [
        ["Invented Press", "written by an organization's system", "2"],
        [WIDGET, "written by this extension", "1"],
        ["Mara Lindqvist", "added by hand", "1"],
    ]
    browser.click("#disagreements summary")
    assert "Not named by all: Validation." in browser.find("#disagreements").text
    browser.click("#silent summary")
    assert browser.texts("#silent h3") == ["Invented study 4", "Invented study 5"]
    assert browser.driver.find_elements(By.CSS_SELECTOR, "#add") == [], "nothing is offered to a stranger"
    listing, rows = standin.requests("pub.orcid.org")
    assert (listing.path, rows.path.count(",")) == (f"/v3.0/{MARA}/works", 5)
    assert standin.requests("api.orcid.org") == standin.requests("api.crossref.org") == []
    assert browser.watch.violations() == []
    assert browser.watch.errors(ORIGIN) == []


FITS = """const root = document.documentElement;
return root.scrollHeight <= innerHeight && root.scrollWidth <= innerWidth &&
  innerHeight - document.body.offsetHeight < 8"""


def test_the_frame_is_as_high_as_what_it_shows(browser: Chromium) -> None:
    for width in (1280, 500):
        browser.driver.set_window_size(width, 900)
        open_summary(browser, page_of(MARA))
        browser.driver.execute_script(
            "document.querySelectorAll('details').forEach(one => { one.open = true })"
        )
        browser.until(lambda: browser.driver.execute_script(FITS), f"the frame to fit at {width}")


def test_works_without_roles_are_listed_by_the_fifty(browser: Chromium, standin: Standin) -> None:
    open_summary(browser, page_of(TOMAS))
    assert len(standin.requests("pub.orcid.org")) == 3, "120 rows: the list and two hundreds"
    browser.click("#silent summary")
    assert len(browser.texts("#silent h3")) == 50
    browser.click("#more")
    browser.click("#more")
    browser.until(lambda: len(browser.texts("#silent h3")) == 120, "all works")
    assert browser.driver.find_elements(By.CSS_SELECTOR, "#more") == []


@pytest.mark.parametrize(
    ("status", "body", "sentence"),
    [
        (429, SPENT, "today's are used up"),
        (404, '{"response-code": 404, "error-code": 9016}', "no record with this iD"),
        (409, '{"response-code": 409, "error-code": 9044}', "deactivated"),
    ],
)
def test_what_went_wrong_is_said_and_can_be_tried_again(
    browser: Chromium, standin: Standin, status: int, body: str, sentence: str
) -> None:
    standin.fail("pub.orcid.org", "/works$", status, body=body, headers={"Access-Control-Allow-Origin": "*"})
    browser.open(page_of(MARA))
    press(browser)
    enter(browser)
    assert sentence in browser.find(".notice.bad").text
    browser.click("#again")
    browser.find('.record[data-status="done"]')


def test_a_record_that_was_merged_is_named(browser: Chromium, standin: Standin) -> None:
    old = "0000-0099-1000-1215"
    standin.state.add_person(
        SeedPerson(orcid=old, given="M.", family="L.", works=make_seed().people[0].works)
    )
    browser.open(page_of(old))
    standin.state.records[old].person.deprecated_by = MARA
    press(browser)
    enter(browser)
    notice = browser.find(".notice.bad").text
    assert "merged into" in notice
    assert "Sign in" not in notice


def test_closing_ends_the_reading(browser: Chromium, standin: Standin) -> None:
    gate = standin.hold("pub.orcid.org", f"{TOMAS}/works/")
    browser.open(page_of(TOMAS))
    press(browser)
    browser.until(lambda: gate.arrived.is_set(), "the first hundred to be asked for")
    press(browser)
    assert frames(the_bar(browser)) == []
    gate.open()
    in_page(browser, "")
    assert len(standin.requests("pub.orcid.org", f"{TOMAS}/works/")) == 1, (
        "the second hundred is not asked for"
    )


# One's own record.


def test_on_ones_own_record_works_go_to_the_workspace(browser: Chromium) -> None:
    browser.open(page_of(MARA))
    browser.driver.add_cookie({"name": SESSION, "value": MARA, "secure": True})
    open_summary(browser, page_of(MARA))
    assert browser.find("#add").text == "Add roles to 1 work"
    assert "1 more has no DOI" in browser.find(".record-add").text
    browser.click("#add")
    browser.extension_window(WORKSPACE)
    browser.find('main[data-screen="review"]')
    state = browser.session_state()
    assert state["me"] == {"name": "Mara Lindqvist", "orcid": MARA}
    (wish,) = state["draft"]["works"]
    assert (wish["doi"], wish["title"], wish["roles"]) == ("10.5555/study.4", "Invented study 4", [])

    # What is drafted already stays as it is.
    wish["roles"] = [{"role": "software", "degree": "lead", "origin": "hand"}]
    browser.in_extension("await chrome.storage.session.set({draft: {works: [args[0]]}})", wish)
    browser.driver.switch_to.window(browser.page)
    enter(browser)
    browser.click("#add")
    browser.find(".record-add [role=status]")
    browser.extension_window(WORKSPACE)
    assert browser.session_state()["draft"]["works"] == [wish]

    # Nobody's works are opened in another person's session.
    browser.in_extension(
        "await chrome.storage.session.set({signin: {orcid: args[0], environment: 'production'}})", TOMAS
    )
    browser.driver.switch_to.window(browser.page)
    enter(browser)
    browser.click("#add")
    assert "another ORCID record" in browser.find(".notice.bad").text
    browser.extension_window(WORKSPACE)
    browser.in_extension("await chrome.storage.session.clear()")
    browser.driver.close()
    browser.driver.switch_to.window(browser.page)
    assert browser.watch.violations() == []


def test_on_someone_elses_record_nothing_is_offered(browser: Chromium) -> None:
    browser.open(page_of(MARA))
    browser.driver.add_cookie({"name": SESSION, "value": TOMAS, "secure": True})
    open_summary(browser, page_of(MARA))
    assert browser.driver.find_elements(By.CSS_SELECTOR, "#add") == []


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
    files = ["content/frame.js", "content/article.js", "content/toggle.js"]
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


def test_no_barrier_is_found(browser: Chromium) -> None:
    axe = Path(__file__).parents[2] / "node_modules" / "axe-core" / "axe.min.js"
    if not axe.is_file():
        pytest.skip("needs axe-core: run `python3 build.py build`")
    for own in (False, True):
        browser.open(page_of(MARA))
        if own:
            browser.driver.add_cookie({"name": SESSION, "value": MARA, "secure": True})
        open_summary(browser, page_of(MARA))
        browser.driver.execute_script(
            "document.querySelectorAll('details').forEach(one => { one.open = true })"
        )
        browser.driver.execute_script(axe.read_text(encoding="utf-8"))
        found = browser.driver.execute_async_script(
            """const [done] = arguments;
            const told = ({ id, nodes }) => [id, nodes.map(({ html }) => html)];
            axe.run().then(({ violations }) => done(violations.map(told)))"""
        )
        assert found == []


def test_the_summary_alone_in_a_tab_has_no_powers(browser: Chromium, standin: Standin) -> None:
    browser.open(f"{ORIGIN}/panel/record.html#made-up")
    assert "belongs to a record’s page" in browser.find(".notice").text
    assert browser.driver.find_elements(By.CSS_SELECTOR, "button") == []
    assert standin.log == []


FIND = """const ours = (element) => /^x-\\d+$/.test(element.localName);
const [bar, second] = [...document.querySelectorAll("*")].filter(ours);
if (!bar || second) return null;
const { x, y } = bar.getBoundingClientRect();
return [x + 100, y + 24];"""


@pytest.mark.skipif(bool(missing()), reason=missing())
def test_in_firefox(standin: Standin) -> None:
    firefox = Firefox(standin.port, Path(standin.ca), "orcid-push@casrai.org")
    try:
        firefox.open(page_of(MARA))
        firefox.press(
            firefox.page, *firefox.until(lambda: firefox.run(firefox.page, FIND), "the bar on the page")
        )
        panel = firefox.context_at(f"{FIREFOX_ORIGIN}/panel/record.html")
        assert "Investigation: lead on 1 paper" in firefox.text(panel, "#sentence")
        assert firefox.errors(FIREFOX_ORIGIN) == []
    finally:
        firefox.quit()


# ORCID's own application, as it was seen: eighteen states of its pages.

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
    order = [*SEEN, *reversed(SEEN), *(one for pair in zip(SEEN, SEEN[5:], strict=False) for one in pair)]
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

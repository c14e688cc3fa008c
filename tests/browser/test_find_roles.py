"""Finding the roles of all works without: one run, a queue decided on by keyboard, and what was not found."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from tests.standin import Seed, Standin
from tests.standin.seed import SeedDeposit, SeedGenerator, SeedOpenCopy, SeedPerson

from .axe import faults_in
from .reviewing import send
from .rig.chromium import ORIGIN, Chromium
from .rig.module import module_browser
from .rig.shared import Shared
from .test_workspace_view import emulate, holds_large_letters, press_until
from .walk import PATIENCE, WORKSPACE

MARA = "0000-0099-1000-1004"
EUROPE_PMC = "www.ebi.ac.uk"
NISO = "https://credit.niso.org/contributor-roles"
WORKS = 140
FOUND = 40  # works with an open copy: of each four three with roles as data, one with a statement
FEW = 24  # works, where it does not matter how many


def doi(number: int) -> str:
    return f"10.5555/generated.{number}"


def xml(number: int, me: str = "Lindqvist", given: str = "Mara") -> str:
    """An article of two authors: its XML has the roles, or (each fourth) a statement in words."""
    words = number % 4 == 0
    roles = (
        "" if words else f'<role content-type="{NISO}/software/"/><role content-type="{NISO}/validation/"/>'
    )
    back = (
        "<back><fn-group><fn><p><bold>Author contributions:</bold> M.L.: Supervision, Software. I.B.: Investigation."
        "</p></fn></fn-group></back>"
    )
    author = "<contrib contrib-type='author'><name><surname>{}</surname><given-names>{}</given-names></name>{}</contrib>"
    return (
        f'<article><front><article-meta><article-id pub-id-type="doi">{doi(number)}</article-id><title-group>'
        f"<article-title>Generated study number {number}</article-title></title-group><contrib-group>"
        f"{author.format(me, given, roles)}{author.format('Berg', 'Ilse', '')}</contrib-group></article-meta></front>"
        f"{back if words else ''}</article>"
    )


def seed(count: int = WORKS, found: int = FOUND) -> Seed:
    works = [SeedGenerator(generate=count)]
    copies = [SeedOpenCopy(doi=doi(n), pmcid=f"PMC{n}", xml=xml(n)) for n in range(1, found + 1)]
    copies += [SeedOpenCopy(doi=doi(n), pmcid=f"PMC{n}") for n in range(found + 1, found + 11)]
    deposits = [
        SeedDeposit(
            doi=doi(n), title=f"Generated study number {n}", publisher="Moss Press" if n % 2 else "Fern House"
        )
        for n in range(1, count + 1)
    ]
    return Seed(
        people=[SeedPerson(orcid=MARA, given="Mara", family="Lindqvist", works=works)],
        open_copies=copies,
        deposits=deposits,
    )


@pytest.fixture(scope="module")
def lent(rig: Shared) -> Iterator[tuple[Standin, Chromium]]:
    with module_browser(rig, seed(), hosts=[f"https://{EUROPE_PMC}/*"]) as both:
        yield both


@pytest.fixture
def standin(lent: tuple[Standin, Chromium]) -> Standin:
    lent[0].reset(seed())
    return lent[0]


@pytest.fixture
def browser(lent: tuple[Standin, Chromium], standin: Standin) -> Iterator[Chromium]:
    running_browser = lent[1]
    yield running_browser
    running_browser.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    assert running_browser.watch.violations(ORIGIN) == []
    assert running_browser.watch.errors(ORIGIN) == []
    running_browser.as_new()


def keys(browser: Chromium, *pressed: str) -> None:
    ActionChains(browser.driver).send_keys(*pressed).perform()


def with_key(browser: Chromium, held: str, key: str, selector: str) -> None:
    """Press the two until the focus is on what the selector means."""
    for _ in range(60):
        ActionChains(browser.driver).key_down(held).send_keys(key).key_up(held).perform()
        if browser.driver.execute_script("return document.activeElement.matches(arguments[0])", selector):
            return
    raise AssertionError(f"no way by keyboard to {selector}")


def header(browser: Chromium) -> dict[str, Any]:
    found: dict[str, Any] = browser.session_state().get("found") or {}
    return found


def drafted(browser: Chromium) -> dict[str, dict[str, str]]:
    """Work -> role -> origin, as the draft has them."""
    works = (browser.session_state().get("draft") or {"works": []})["works"]
    return {work["key"]: {one["role"]: one["origin"] for one in work["roles"]} for work in works}


def shown(browser: Chromium) -> str:
    """The work that is to be decided on, "" where there is none."""
    key = browser.driver.execute_script("return document.querySelector('.find-item')?.dataset.key ?? ''")
    return str(key)


def focus(browser: Chromium) -> str:
    return str(
        browser.driver.execute_script("return document.activeElement.id || document.activeElement.tagName")
    )


def read_list(browser: Chromium, count: int = WORKS) -> None:
    """The workspace with the works list of the public record."""
    browser.open(f"{ORIGIN}/{WORKSPACE}")
    browser.find("#heading")
    assert send(browser, "works.read", orcid=MARA) == {"ok": True}
    browser.until(
        lambda: browser.session_state().get("works", {}).get("status") == "done", "the list", timeout=PATIENCE
    )
    browser.in_extension(
        "await chrome.storage.session.set({me: {name: 'Mara Lindqvist', orcid: args[0]}})", MARA
    )
    browser.until(lambda: f"for {count} works" in browser.find("#find-roles").text, "all rows to be made")


def find_few(browser: Chromium, standin: Standin) -> None:
    standin.reset(seed(FEW, FEW // 2))
    find_all(browser, FEW)


def find_all(browser: Chromium, count: int = WORKS) -> None:
    read_list(browser, count)
    browser.click("#find-roles")
    browser.until(lambda: header(browser).get("status") == "done", "the run to end", timeout=120)


def test_from_the_record_to_the_review_by_keyboard_alone(browser: Chromium) -> None:
    read_list(browser)
    press_until(browser, Keys.TAB, "#find-roles")
    begun = time.monotonic()
    keys(browser, Keys.ENTER)
    browser.until(lambda: shown(browser), "a first work to decide on")
    assert time.monotonic() - begun < 5
    browser.find('main[data-screen="find"]')
    browser.until(lambda: focus(browser) == "heading", "the focus on the screen's heading")

    first = shown(browser)
    assert "You are Mara Lindqvist" in browser.find(".find-item").text
    assert browser.texts(".find-item .chip") == ["Software", "Validation"]
    assert drafted(browser) == {}, "nothing is applied before it is accepted"
    keys(browser, "a")
    browser.until(
        lambda: drafted(browser) == {first: {"software": "europepmc", "validation": "europepmc"}}, "one"
    )
    browser.until(lambda: shown(browser) not in ("", first), "the next work")
    assert focus(browser) == "find-title"

    second = shown(browser)
    keys(browser, "l")
    browser.until(lambda: shown(browser) not in ("", second), "the next work")
    third = shown(browser)
    keys(browser, "n")
    browser.until(
        lambda: browser.session_state().get("decided") == {second: "later", third: "not-me"}, "decisions"
    )
    assert focus(browser) == "find-title"

    fourth = shown(browser)
    keys(browser, "c")
    browser.until(lambda: focus(browser) == "find-author", "the way to correct")
    press_until(browser, Keys.TAB, '.find-correct [data-role="software"] [type=radio]')
    keys(browser, Keys.ARROW_RIGHT)
    browser.until(
        lambda: "Software lead" in [one.replace("\n", " ") for one in browser.texts(".find-item .chip")],
        "lead",
    )
    keys(browser, "a")
    browser.until(lambda: fourth in drafted(browser), "the corrected work")
    assert drafted(browser)[fourth]["software"] == "hand"

    fifth = shown(browser)
    keys(browser, "a")
    browser.until(lambda: fifth in drafted(browser), "a fifth")
    keys(browser, "u")
    browser.until(lambda: fifth not in drafted(browser) and shown(browser) == fifth, "the fifth again")
    assert focus(browser) == "find-title"
    keys(browser, "u", "u")
    browser.until(lambda: browser.session_state().get("decided") == {second: "later"}, "the third again")
    assert shown(browser) == third and fourth not in drafted(browser)

    with_key(browser, Keys.SHIFT, Keys.TAB, "#to-review")
    keys(browser, Keys.ENTER)
    browser.find('main[data-screen="review"]')
    assert browser.texts(".work-title") == [f"Generated study number {first.rpartition('.')[2]}"]


def test_every_work_that_was_found_is_decided_by_one_key(browser: Chromium, standin: Standin) -> None:
    find_all(browser)
    browser.until(
        lambda: browser.find("#find-count").text == f"{FOUND} works to decide on", "all that was found"
    )
    for number in range(FOUND):
        now = shown(browser)
        keys(browser, "a")
        browser.until(lambda: shown(browser) != now, f"work {number + 2}")  # noqa: B023 - asked at once
    browser.until(lambda: len(drafted(browser)) == FOUND, "all in the draft")
    assert drafted(browser)[doi(4)] == {"software": "statement", "supervision": "statement"}
    assert browser.find("#find-title").text == "Nothing is left to decide on"
    assert focus(browser) == "find-title"
    assert "undo" in browser.session_state()

    # What was not found, one publisher's together, with what to do next.
    assert browser.find("#find-left").text == f"Not found: {WORKS - FOUND} works"
    groups = browser.texts(".find-fold")
    assert sorted(groups) == ["Fern House: 50 works", "Moss Press: 50 works"]
    browser.click(".find-fold")
    rows = browser.driver.find_elements(By.CSS_SELECTOR, ".find-works li")
    assert len(rows) == 50
    assert [one.text for one in rows[0].find_elements(By.CSS_SELECTOR, ".button")] == [
        "Open the article", "Paste its contribution statement", "Open its PDF",
    ]  # fmt: skip
    said = {row.find_elements(By.CSS_SELECTOR, "p")[1].text for row in rows}
    assert said == {"Europe PMC does not have it.", "Europe PMC has no copy that all may read."}

    # Seven questions for all of them (each names a work that is known), and each open copy once.
    asked = [len(standin.requests(EUROPE_PMC, what)) for what in (r"/search", r"/fullTextXML")]
    assert asked == [7, FOUND]


def test_what_was_not_found_is_told_with_what_to_do_next(browser: Chromium, standin: Standin) -> None:
    """Crossref's answer alone is told before Europe PMC may be asked; of few works none is folded away. A work that
    its publisher deposited with roles is named."""
    given = seed(3, 0)
    given.deposits[0].authors = [
        SeedDeposit.Author(given="Mara", family="Lindqvist", orcid=MARA, roles=["software"])
    ]
    standin.reset(given)
    read_list(browser, 3)
    assert send(browser, "deposits.read") == {"ok": True}
    browser.until(lambda: browser.session_state().get("deposits", {}).get("status") == "done", "Crossref")
    browser.click("#place-find")
    browser.until(lambda: "2 works" in browser.find("#find-title").text, "what Crossref says")
    assert browser.find("#find-title").text == "Nothing found so far for 2 works"
    assert browser.find(".find-run .find-works").text == "Generated study number 1"
    only = "Crossref names no roles of yours for it; Europe PMC was not asked."
    assert browser.texts(".find-left li p.small") == [only, only]

    browser.click("#find-start")
    browser.until(lambda: header(browser).get("status") == "done", "the run to end")
    browser.until(lambda: "so far" not in browser.find("#find-title").text, "what the run brought")
    assert browser.find("#find-title").text == "Nothing was found for 2 works"
    assert "asked about 2 of 2 works" in browser.find(".find-run").text
    assert sorted(browser.texts(".find-left li p:first-child")) == [
        "Generated study number 2", "Generated study number 3",
    ]  # fmt: skip
    assert only not in browser.find(".find-left").text
    assert len(browser.driver.find_elements(By.CSS_SELECTOR, ".find-left li .button")) == 6
    assert browser.driver.find_elements(By.CSS_SELECTOR, "#find-start") == []


def test_a_run_is_paused_goes_on_and_outlives_its_page(browser: Chromium, standin: Standin) -> None:
    read_list(browser)
    gate = standin.hold(EUROPE_PMC, r"/PMC5/fullTextXML")
    browser.click("#find-roles")
    gate.wait_arrived(PATIENCE)
    browser.click("#find-pause")
    gate.open()
    browser.until(lambda: header(browser).get("status") == "paused", "the run to rest")
    asked = len(standin.requests(EUROPE_PMC))
    done = header(browser)["done"]
    browser.driver.refresh()
    browser.find("#place-find").click()
    browser.until(lambda: "Go on looking" in browser.find("#find-start").text, "the way on")
    assert len(standin.requests(EUROPE_PMC)) == asked, "what was paused does not go on by itself"

    standin.log.clear()
    gate = standin.hold(EUROPE_PMC, r"/PMC9/fullTextXML")
    browser.click("#find-start")
    gate.wait_arrived(PATIENCE)
    assert header(browser)["done"] > done
    browser.driver.refresh()  # as if the tab had been closed: the run goes on by itself
    gate.open()
    browser.until(lambda: header(browser)["status"] == "done", "the run to end", timeout=120)
    assert header(browser)["done"] == WORKS
    fetched = [one.path for one in standin.requests(EUROPE_PMC, r"/fullTextXML")]
    again = {path for path in fetched if fetched.count(path) > 1}
    assert all("PMC9/" in path for path in again), "only what was under way is asked again"


def test_what_was_found_goes_with_the_session(browser: Chromium, standin: Standin) -> None:
    read_list(browser)
    gate = standin.hold(EUROPE_PMC, r"/PMC5/fullTextXML")
    browser.click("#find-roles")
    gate.wait_arrived(PATIENCE)
    browser.until(lambda: shown(browser), "a work")
    keys(browser, "l")
    browser.until(lambda: "decided" in browser.session_state(), "a decision")
    assert send(browser, "signout")["ok"]
    gate.open()
    browser.until(
        lambda: not browser.find("main").find_elements(By.CSS_SELECTOR, ".find"), "the screen to go"
    )
    browser.until(
        lambda: not [key for key in browser.session_state() if key.startswith(("found", "decided"))],
        "nothing left",
    )


def test_the_screen_is_sound(browser: Chromium, standin: Standin) -> None:
    find_few(browser, standin)
    browser.find(".find-item")
    browser.click(".find-fold")
    for correcting in (False, True):
        if correcting:
            browser.click("#find-correct")
            browser.find(".find-correct")
        for width in (1366, 320):
            for scheme in ("light", "dark"):
                emulate(browser, width, scheme)
                assert faults_in(browser, scheme) == [], f"at {width}, {scheme}"
                room = browser.driver.execute_script(
                    "const page = document.documentElement; return page.clientWidth - page.scrollWidth"
                )
                assert room >= 0, f"at {width} the page is {-room} pixels too wide"
        holds_large_letters(browser)


def test_who_says_once_who_they_are_is_known_in_the_works_that_follow(
    browser: Chromium, standin: Standin
) -> None:
    find_few(browser, standin)
    browser.in_extension("await chrome.storage.session.set({me: {name: '', orcid: args[0]}})", MARA)
    browser.until(
        lambda: "Which author are you?" in browser.find(".find-item").text, "the person not to be known"
    )
    now = shown(browser)
    keys(browser, "a")
    browser.until(lambda: focus(browser) == "find-author", "the question who they are")
    assert drafted(browser) == {} and shown(browser) == now
    keys(browser, Keys.ARROW_DOWN)
    browser.until(
        lambda: "You are Mara Lindqvist" in browser.find(".find-item").text, "the person to be known"
    )
    assert shown(browser) == now
    keys(browser, Keys.TAB)
    keys(browser, "a")
    browser.until(lambda: list(drafted(browser)) == [now], "the work to be accepted")
    browser.until(
        lambda: "You are Mara Lindqvist" in browser.find(".find-item").text, "them to be known in the next"
    )
    assert shown(browser) != now


def test_a_letter_that_is_held_down_decides_on_one_work(browser: Chromium, standin: Standin) -> None:
    find_few(browser, standin)
    now = shown(browser)
    held = {"type": "rawKeyDown", "key": "a", "code": "KeyA", "windowsVirtualKeyCode": 65}
    for repeat in (False, True, True, True):
        browser.driver.execute_cdp_cmd("Input.dispatchKeyEvent", {**held, "autoRepeat": repeat})
    browser.driver.execute_cdp_cmd("Input.dispatchKeyEvent", {**held, "type": "keyUp"})
    after = browser.until(lambda: shown(browser) if shown(browser) != now else "", "the next work")
    keys(browser, "l")
    browser.until(
        lambda: browser.session_state().get("decided") == {after: "later"}, "the next letter to be heard"
    )
    assert list(drafted(browser)) == [now]


def test_letters_press_nothing_where_the_person_switched_that_off_or_writes(
    browser: Chromium, standin: Standin
) -> None:
    find_few(browser, standin)
    now = shown(browser)
    browser.in_extension(
        "await chrome.storage.session.set({last_roles: [{role: 'methodology', degree: 'lead'}]})"
    )
    browser.click("#find-keys")
    keys(browser, "a")
    browser.click("#find-correct")
    browser.until(lambda: focus(browser) == "find-author", "the way to correct")
    assert shown(browser) == now and drafted(browser) == {}
    browser.click('.find-correct [data-template="last"]')
    browser.until(
        lambda: [one.replace("\n", " ") for one in browser.texts(".find-item .chip")] == ["Methodology lead"],
        "exactly what was chosen last",
    )
    browser.click("#find-keys")
    browser.driver.execute_script("document.querySelector('#find-author').focus()")
    keys(browser, "a")
    browser.click("#find-accept")
    browser.until(
        lambda: drafted(browser) == {now: {"methodology": "hand"}}, "the button to do what the letter did not"
    )

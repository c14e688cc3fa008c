"""The works list in the workspace: choosing by keyboard and mouse, for one work and for many, with 140 and
more works; what is found, filtered and taken back; and a review of many works."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

from tests.standin import read_seed

from .listed import MARA, entry, open_list, state
from .picker import choose
from .rig.chromium import ORIGIN, Chromium
from .rig.module import module_browser
from .rig.shared import Shared
from .test_workspace_view import emulate, press_until, sound


@pytest.fixture(scope="module")
def running(rig: Shared) -> Iterator[Chromium]:
    with module_browser(rig, read_seed()) as (_, browser):
        yield browser


@pytest.fixture
def browser(running: Chromium) -> Iterator[Chromium]:
    yield running
    running.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    assert running.watch.violations(ORIGIN) == []
    assert running.watch.errors(ORIGIN) == []


def keys(browser: Chromium, *pressed: str) -> None:
    ActionChains(browser.driver).send_keys(*pressed).perform()


def with_key(browser: Chromium, held: str, key: str) -> None:
    ActionChains(browser.driver).key_down(held).send_keys(key).key_up(held).perform()


def focused(browser: Chromium) -> str:
    """The `data-index` of the row that has the focus, "" if none has."""
    return str(browser.driver.execute_script("return document.activeElement?.dataset.index ?? ''"))


def chosen(browser: Chromium) -> dict[str, dict[str, str | None]]:
    """Work key -> role -> degree, as the draft has them."""
    works = (browser.session_state().get("draft") or {"works": []})["works"]
    return {work["key"]: {one["role"]: one["degree"] for one in work["roles"]} for work in works}


def until_chosen(browser: Chromium, expected: dict[str, dict[str, str | None]]) -> None:
    browser.until(lambda: chosen(browser) == expected, f"the draft to be {expected}")


def said(browser: Chromium) -> str:
    return str(browser.driver.execute_script("return document.getElementById('announcements')?.textContent"))


def rows(browser: Chromium) -> list[int]:
    """The row numbers that are in the document, in order."""
    found = browser.driver.execute_script(
        "return [...document.querySelectorAll('.list-row')].map((row) => Number(row.ariaRowIndex))"
    )
    return sorted(found)


def count(browser: Chromium) -> str:
    return browser.find("#works-count").text


def search(browser: Chromium, text: str) -> None:
    field = browser.find("#works-search")
    field.send_keys(Keys.CONTROL + "a")
    field.send_keys(text or Keys.DELETE)


def work(place: int) -> str:
    return str(entry(place)["key"])


def test_roles_for_three_works_of_140_by_keyboard_alone(browser: Chromium) -> None:
    open_list(browser, state(140))
    browser.find(".list-row")
    press_until(browser, Keys.TAB, ".list-row")
    keys(browser, Keys.ARROW_DOWN, Keys.SPACE, Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.SPACE)
    with_key(browser, Keys.SHIFT, Keys.ARROW_DOWN)
    assert focused(browser) == "4"
    browser.until(lambda: "3 selected works" in browser.find(".works-side h2").text, "three to be selected")
    press_until(browser, Keys.TAB, '.works-side [data-role="software"] input')
    keys(browser, Keys.SPACE)
    until_chosen(browser, {work(place): {"software": None} for place in (1, 3, 4)})
    press_until(browser, Keys.TAB, '.works-side [data-role="software"] [type=radio]')
    keys(browser, Keys.ARROW_RIGHT)
    lead = {work(place): {"software": "lead"} for place in (1, 3, 4)}
    until_chosen(browser, lead)  # type: ignore[arg-type]
    browser.until(lambda: said(browser) == "Software: Lead for 3 works.", "the choice to be told")
    assert browser.driver.execute_script(
        "return document.activeElement.matches('[data-role=software] input[value=lead]')"
    ), "the focus stays on what was chosen"
    with_key(browser, Keys.CONTROL, "z")
    until_chosen(browser, {key: {"software": None} for key in lead})
    browser.until(lambda: said(browser) == "Undone: Software (lead) for 3 works.", "undo to be told")
    ActionChains(browser.driver).key_down(Keys.CONTROL).key_down(Keys.SHIFT).send_keys("z").perform()
    ActionChains(browser.driver).key_up(Keys.SHIFT).key_up(Keys.CONTROL).perform()
    until_chosen(browser, lead)  # type: ignore[arg-type]
    press_until(browser, Keys.TAB, "#to-review")
    assert browser.texts(".button.primary") == ["Review 3 works"]
    keys(browser, Keys.ENTER)
    browser.find('main[data-screen="review"]')
    browser.until(
        lambda: browser.driver.execute_script("return document.activeElement.id") == "heading",
        "the focus on the review's heading",
    )
    assert len(browser.texts(".work-title")) == 3


def test_a_tick_moves_nothing_above_the_list(browser: Chromium) -> None:
    """Not even the last work without roles, for which there is nothing to be looked for any more."""
    open_list(browser, state(1))
    browser.click('[data-index="0"] input')
    browser.find("#find-roles")
    top = "return document.querySelector('.works-list').getBoundingClientRect().top + scrollY"
    before = browser.driver.execute_script(top)
    browser.click('.works-side [data-role="software"] input')
    browser.find("#to-find")
    assert browser.driver.execute_script(top) == before
    edges = [browser.find(one).rect for one in (".works-bar", ".works-side")]
    assert edges[0]["x"] + edges[0]["width"] <= edges[1]["x"], "the way to the review covers no role"


def test_undo_in_a_text_field_is_the_fields_own(browser: Chromium) -> None:
    open_list(browser, state(3))
    browser.click('[data-index="0"] input')
    choose(browser, '.works-side [data-role="software"]', "yes")
    until_chosen(browser, {work(0): {"software": None}})
    choose(browser, '.works-side [data-role="validation"]', "yes")
    until_chosen(browser, {work(0): {"software": None, "validation": None}})
    search(browser, "moss")
    browser.until(lambda: count(browser) == "1 of 3 works", "one work")
    with_key(browser, Keys.CONTROL, "z")
    browser.driver.execute_script("document.querySelector('.list-row').focus()")
    with_key(browser, Keys.CONTROL, "z")
    until_chosen(browser, {work(0): {"software": None}})
    browser.find("#undo:not([aria-disabled=true])")


def test_a_span_is_selected_by_shift_and_click_and_what_differs_is_shown(browser: Chromium) -> None:
    open_list(browser, state(140))
    browser.click('[data-index="0"] input')
    choose(browser, '.works-side [data-role="methodology"]', "equal")
    until_chosen(browser, {work(0): {"methodology": "equal"}})
    last = browser.find('[data-index="4"] .row-title')
    ActionChains(browser.driver).key_down(Keys.SHIFT).click(last).key_up(Keys.SHIFT).perform()
    browser.until(lambda: "5 selected works" in browser.find(".works-side h2").text, "five to be selected")
    mixed = browser.find('.works-side [data-role="methodology"]')
    assert "differs" in mixed.text
    assert mixed.find_elements("css selector", "input:checked") == []
    browser.click(
        '.works-side [data-role="methodology"] .picker-tick'
    )  # for those without it: nobody's degree goes
    until_chosen(browser, {work(place): {"methodology": None if place else "equal"} for place in range(5)})
    choose(browser, '.works-side [data-role="methodology"]', "supporting")
    until_chosen(browser, {work(place): {"methodology": "supporting"} for place in range(5)})
    browser.until(lambda: len(browser.texts(".row-chosen")) == 5, "the rows to say so")
    assert browser.texts(".row-chosen")[0] == "You chose Methodology (supporting)."


def test_roles_are_copied_from_another_work(browser: Chromium) -> None:
    open_list(browser, state(140))
    browser.click('[data-index="0"] input')
    browser.click('[data-index="1"] input')
    browser.click("#copy")
    browser.find("#copy-find").send_keys("otters 5:")  # that one says Investigation (lead) and Software
    browser.until(lambda: len(browser.texts(".copies li")) == 1, "one work to be found")
    browser.click(".copies button")
    until_chosen(browser, {work(place): {"investigation": "lead", "software": None} for place in (0, 1)})
    browser.until(
        lambda: browser.driver.execute_script("return document.activeElement.id") == "copy", "the focus back"
    )
    # One work that is opened starts from the same, from what is usual, or from another work.
    browser.click('[data-index="3"] .row-title')
    last = browser.find('[data-template="last"]')
    assert last.get_attribute("aria-label") == "As chosen last: Investigation (lead) and Software"
    assert "My usual roles: Investigation" in str(browser.find('[data-template="usual"]').accessible_name)
    last.send_keys(Keys.ENTER)
    until_chosen(browser, {work(place): {"investigation": "lead", "software": None} for place in (0, 1, 3)})
    assert browser.find("#copy").is_displayed()
    sound(browser, (320, 1366))


def test_works_are_found_filtered_and_sorted(browser: Chromium) -> None:
    open_list(browser, state(140))
    browser.find(".list-row")
    search(browser, "herring alesund")
    browser.until(lambda: count(browser) == "20 of 140 works", "every word, without accents")
    assert all("Ålesund" in title for title in browser.texts(".row-title"))
    browser.click('[data-facet="no-roles"]')
    quiet = sum(1 for place in range(140) if place % 7 == 3 and place % 3 != 2)
    browser.until(lambda: count(browser) == f"{quiet} of 140 works", "those without roles")
    browser.click("#select-all")
    browser.until(
        lambda: f"{quiet} selected works" in browser.find(".works-side h2").text, "them to be selected"
    )
    search(browser, "nothing like this")
    browser.until(lambda: count(browser) == "0 of 140 works", "nothing")
    assert "No work fits" in browser.find(".works-none").text
    assert f"{quiet} of them not shown" in browser.find(".works-toolbar").text
    browser.click("#show-all")
    browser.until(lambda: count(browser) == "140 works", "everything")
    browser.click("#works-more")
    browser.find("#works-from").send_keys("2024")
    browser.find("#works-to").send_keys("2025")
    years = sum(1 for place in range(140) if 2026 - place % 40 in (2024, 2025))
    browser.until(lambda: count(browser) == f"{years} of 140 works", "two years")
    browser.click("#works-sort option:nth-child(2)")  # newest first
    browser.until(lambda: ", 2025," in browser.texts(".row-main")[0], "the newest first")


def test_what_is_selected_and_hidden_gets_no_roles_unasked(browser: Chromium) -> None:
    """ "Select all" under a filter takes what is shown and nothing else, hidden works are written to only by a
    heading that says so, and what a push has confirmed is not selected any more."""
    open_list(browser, state(30))
    browser.click('[data-index="0"] input')
    browser.click('[data-index="2"] input')  # this one names roles
    browser.click('[data-facet="no-roles"]')
    heading = lambda: browser.find(".works-side h2").text  # noqa: E731
    browser.until(
        lambda: heading() == "Roles for 1 of 2 selected works: the one shown", "what is hidden to be said"
    )
    choose(browser, '.works-side [data-role="software"]', "yes")
    until_chosen(browser, {work(0): {"software": None}})
    assert "stays as it is" in browser.find("#hidden-works").text
    browser.click("#with-hidden")
    browser.until(lambda: heading() == "Roles for 2 selected works, 1 of them hidden", "both")
    choose(browser, '.works-side [data-role="validation"]', "yes")
    until_chosen(browser, {work(0): {"software": None, "validation": None}, work(2): {"validation": None}})
    search(browser, "moss")
    browser.until(lambda: heading() == "None of the selected works is shown", "another search asks anew")
    assert browser.driver.find_elements("css selector", ".works-side .picker") == []
    # A reload keeps what was asked of the list and what is selected, and says of it what it said before.
    narrowed = count(browser)
    browser.driver.refresh()
    browser.until(lambda: heading() == "None of the selected works is shown", "the selection, still hidden")
    assert (count(browser), browser.find("#works-search").get_attribute("value")) == (narrowed, "moss")
    assert browser.find('[data-facet="no-roles"]').get_attribute("aria-pressed") == "true"
    assert browser.driver.current_url.endswith("#works?show=no-roles"), (
        "the filter is in the address, and what was searched for stays out of the browser's history"
    )
    browser.driver.execute_script("location.hash = '#works?show=stated&show=what-is-not-there&from=2024'")
    browser.until(
        lambda: browser.driver.current_url.endswith("#works?show=stated&from=2024"), "what there is"
    )
    browser.until(lambda: browser.find('[data-facet="stated"]').get_attribute("aria-pressed") == "true", "it")
    assert browser.find("#works-search").get_attribute("value") == ""
    browser.driver.back()
    browser.until(lambda: browser.driver.current_url.endswith("#works?show=no-roles"), "the filter before")
    browser.until(lambda: count(browser) == narrowed, "what was shown with it")
    search(browser, "")
    browser.click("#select-all")
    browser.until(lambda: heading() == "Roles for 20 selected works", "what is shown, and nothing else")
    browser.click("#show-all")
    browser.until(lambda: count(browser) == "30 works", "everything")
    row: dict[str, Any] = {"state": "confirmed", "action": "add", "doi": None, "title": "", "put_code": 1}
    row |= {"note": None, "roles": [], "problem": None}
    rows_pushed = [{**row, "key": work(place)} for place in (0, 1)]
    pushed: dict[str, Any] = {
        "kind": "push",
        "status": "done",
        "environment": "production",
        "orcid": MARA,
        "at": 1,
    }
    pushed |= {"problem": None, "rows": rows_pushed}
    browser.in_extension("await chrome.storage.session.set(args[0])", {"journal": pushed})
    browser.until(lambda: heading() == "Roles for 18 selected works", "what was pushed to be done with")
    browser.until(lambda: len(browser.session_state()["selected"]["keys"]) == 18, "the same to be kept")
    browser.in_extension("await chrome.storage.session.remove('journal')")


def test_of_1200_works_only_those_in_sight_are_in_the_document(browser: Chromium) -> None:
    open_list(browser, state(1200))
    browser.until(lambda: count(browser) == "1,200 works", "all rows")
    grid = browser.find('[role="grid"]')
    assert grid.get_attribute("aria-rowcount") == "1200"
    press_until(browser, Keys.TAB, ".list-row")
    for key, index in ((Keys.END, "1199"), (Keys.HOME, "0"), (Keys.PAGE_DOWN, None)):
        keys(browser, key)
        if index:
            browser.until(lambda at=index: focused(browser) == at, f"row {index} to have the focus")  # type: ignore[misc]
        assert len(rows(browser)) < 60
        assert in_sight(browser), "the row that has the focus is seen"
    assert 3 < int(focused(browser)) < 40
    browser.driver.execute_script("scrollTo(0, document.documentElement.scrollHeight / 2)")
    browser.until(lambda: 500 < rows(browser)[len(rows(browser)) // 2] < 700, "rows of the middle")
    assert int(focused(browser)) + 1 in rows(browser), "the row with the focus stays in the document"
    assert len(rows(browser)) < 60
    search(browser, "work 777:")
    browser.until(lambda: rows(browser) == [1], "one row")
    assert browser.find(".list-row").get_attribute("data-key") == work(777)


def in_sight(browser: Chromium) -> bool:
    return bool(
        browser.driver.execute_script(
            "const at = document.activeElement.getBoundingClientRect(); return at.top >= 0 && at.bottom <= innerHeight"
        )
    )


def test_a_work_is_opened_and_the_next_and_closed_again(browser: Chromium) -> None:
    open_list(browser, state(140))
    browser.find(".list-row")
    press_until(browser, Keys.TAB, ".list-row")
    keys(browser, *[Keys.ARROW_DOWN] * 8, Keys.ENTER)
    browser.until(
        lambda: browser.driver.switch_to.active_element.text.startswith("Work 8:"), "the focus on its title"
    )
    assert browser.texts(".said .chip") == ["Investigation", "Software"]
    assert "Nothing is sent yet." in browser.find(".detail").text
    browser.click(".said button")
    until_chosen(browser, {work(8): {"investigation": None, "software": None}})
    browser.click(".side-head .row button:nth-child(2)")
    browser.until(
        lambda: browser.driver.switch_to.active_element.text.startswith("Work 9:"), "the next work's title"
    )
    keys(browser, Keys.ESCAPE)
    browser.until(lambda: focused(browser) == "9", "the focus back in the list")


def test_what_crossref_holds_is_shown_and_paused(browser: Chromium) -> None:
    header = {"status": "paused", "problem": None, "done": 40, "total": 136, "chunks": 0}
    open_list(browser, state(140, {"deposits": header}))
    assert "40 of 136" in browser.find(".works-crossref").text
    assert browser.find("#deposits").text == "Go on asking"


def test_the_list_is_sound(browser: Chromium) -> None:
    open_list(browser, state(140))
    browser.find(".list-row")
    sound(browser)
    browser.click("#works-more")
    browser.click('[data-index="0"] input')
    choose(browser, '.works-side [data-role="software"]', "yes")
    browser.find("#to-review")
    sound(browser)
    browser.driver.execute_script("document.querySelector('[data-index=\"2\"] .row-title').click()")
    browser.find(".detail")
    sound(browser)
    screen = {"width": 1366, "height": 640, "deviceScaleFactor": 1, "mobile": False}
    browser.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", screen)
    browser.driver.execute_script("scrollTo(0, 0)")
    for place in (1, 2):  # one that names roles, one that names none
        browser.driver.execute_script(
            f"document.querySelector('[data-index=\"{place}\"] .row-title').click()"
        )
        browser.until(lambda: browser.find("#side-heading").text.startswith(f"Work {place}:"), "the work")  # noqa: B023
        browser.until(lambda: browser.driver.execute_script(IN_SIGHT) == 14, "all roles in sight at once")
    browser.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


# How many roles are whole on the screen, and in what scrolls by itself.
IN_SIGHT = """
    const inside = document.querySelector('.side-body').getBoundingClientRect();
    return [...document.querySelectorAll('.side-body [data-role]')].map((row) => row.getBoundingClientRect())
        .filter(({ top, bottom }) => top >= inside.top && bottom <= Math.min(inside.bottom, innerHeight)).length;
"""


SIGNED_IN = {
    "token": "a token of nobody's", "orcid": MARA, "name": "Mara Lindqvist", "scope": "/activities/update",
    "expires_at": None, "environment": "production", "client_id": "APP-STANDIN000000001",
}  # fmt: skip

# The works that are whole on the screen, and not below what stands at its foot.
WHOLE = """
    const foot = document.querySelector('.works-bar')?.getBoundingClientRect().top ?? innerHeight;
    return [...document.querySelectorAll('.list-row')].filter((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return top >= 0 && bottom <= Math.min(foot, innerHeight);
    }).map((row) => row.dataset.key);
"""


def test_the_list_is_found_where_it_was_left_or_at_the_work_that_is_meant(browser: Chromium) -> None:
    """In a window as low as a laptop's, in which works are in sight from the start."""
    screen = {"width": 1366, "height": 640, "deviceScaleFactor": 1, "mobile": False}
    browser.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", screen)
    open_list(browser, state(140))

    def in_sight(*expected: str) -> list[str]:
        whole: list[str] = browser.driver.execute_script(WHOLE)
        return whole if set(expected) <= set(whole) else []

    browser.until(lambda: in_sight(*map(work, range(6))), "six works from the start")
    shown = browser.driver.execute_script(
        "return ['.top', '.places'].map((part) => document.querySelector(part).getBoundingClientRect().bottom)"
    )
    assert max(shown) <= 41  # who is signed in, and the places, on one line
    browser.driver.execute_script("scrollTo(0, 4000)")
    midst = browser.until(lambda: [] if in_sight(work(1)) else in_sight(), "the works in the midst")
    browser.driver.execute_script(f"document.querySelector('[data-key=\"{midst[3]}\"] input').click()")
    choose(browser, '.works-side [data-role="software"]', "yes")
    browser.find("#to-review")
    left = in_sight()[2]
    browser.click("#to-review")
    browser.find('main[data-screen="review"]')
    assert browser.driver.execute_script("return scrollY") == 0
    browser.driver.back()
    browser.find('main[data-screen="works"]')
    browser.until(lambda: in_sight(left), f"{left}, which was in sight before")
    browser.in_extension("await chrome.storage.session.set(args[0])", {"signin": SIGNED_IN})
    ours = entry(107)  # this extension wrote it, and it stands far from there
    browser.click("#place-history")
    browser.click(f'#own-rows .change-roles[aria-label*="{ours["title"]}"]')
    browser.until(
        lambda: browser.driver.switch_to.active_element.text == ours["title"], "the focus at the work"
    )
    browser.until(lambda: in_sight(ours["key"]), "its row, to stay in sight")
    keys(browser, Keys.ESCAPE)
    browser.until(lambda: focused(browser) == "107", "the focus on its row")
    assert in_sight(ours["key"])


def test_what_becomes_of_a_role_breaks_no_word_of_its_name(browser: Chromium) -> None:
    emulate(browser, 1280, "light")
    session = state(9)
    session["works.0"] = session["works.0"].replace('"investigation"', '"conceptualization"')
    open_list(browser, session)
    browser.driver.execute_script("document.querySelector('[data-index=\"2\"] .row-title').click()")
    own = '.works-side [data-role="conceptualization"]'
    browser.click(f"{own} input")
    browser.until(lambda: "will be removed" in browser.find(own).text, "what becomes of it")
    lines = """const name = document.createRange();
        name.selectNodeContents(document.querySelector(arguments[0]));
        return name.getClientRects().length"""
    assert browser.driver.execute_script(lines, f"{own} .picker-tick span") == 1


def test_on_a_narrow_screen_the_roles_are_a_sheet(browser: Chromium) -> None:
    emulate(browser, 500, "light")
    open_list(browser, state(140))
    browser.click('[data-index="0"] input')
    seen = "return document.querySelector('#deposits').checkVisibility()"
    assert browser.driver.execute_script(seen) is False, "the works come first"
    browser.click("#choose-roles")
    browser.find("dialog.sheet[open]")
    choose(browser, 'dialog [data-role="software"]', "yes")
    until_chosen(browser, {work(0): {"software": None}})
    keys(browser, Keys.ESCAPE)
    browser.until(
        lambda: browser.driver.find_elements("css selector", "dialog") == [], "the sheet to be closed"
    )
    browser.until(lambda: focused(browser) == "0", "the focus back in the list")
    browser.driver.execute_script("document.querySelector('[data-index=\"1\"] .row-title').click()")
    browser.until(
        lambda: browser.find("#side-heading").text.startswith("Work 1:"), "the work that was pressed"
    )
    assert in_view(browser, "#side-done"), "the way back is in sight, in words"
    for width in (500, 320):
        screen = {"width": width, "height": 640, "deviceScaleFactor": 1, "mobile": False}
        browser.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", screen)
        browser.until(lambda: browser.driver.execute_script(IN_SIGHT) == 14, "all roles in sight at once")
    emulate(browser, 500, "light")
    # Who is led elsewhere and comes back sees the list, and not the work of before.
    for place in ("review", "works"):
        browser.driver.execute_script("document.getElementById(arguments[0]).click()", f"place-{place}")
        browser.find(f'main[data-screen="{place}"]')
    browser.find(".list-row")
    assert browser.driver.find_elements("css selector", "dialog") == []
    browser.driver.execute_script("document.querySelector('[data-index=\"2\"] .row-title').click()")
    browser.until(
        lambda: browser.find("#side-heading").text.startswith("Work 2:"), "the work that was pressed"
    )
    browser.click("#side-done")
    browser.until(lambda: focused(browser) == "2", "the focus back in the list")


def in_view(browser: Chromium, selector: str) -> bool:
    script = "const at = document.querySelector(arguments[0]).getBoundingClientRect(); return at.top >= 0 && at.bottom <= innerHeight"
    return bool(browser.driver.execute_script(script, selector))


def deposits(count: int) -> dict[str, Any]:
    """What Crossref holds for the works of `state`: every fourth publisher's works without roles of Mara's."""
    sentence = {"code": "deposit/no-roles"}
    kept: dict[str, Any] = {
        entry(place)["doi"]: {
            "status": "no-roles" if place % 2 else "not-in-crossref",
            "agency": "Crossref",
            "publisher": ("Invented Press", "Quiet Books")[place % 4 == 3],
            "sentence": sentence,
            "roles": [],
        }
        for place in range(count)
        if entry(place)["doi"]
    }
    header = {"status": "done", "problem": None, "done": len(kept), "total": len(kept), "chunks": 1}
    return {"deposits": header, "deposits.0": json.dumps(kept)}


def test_one_letter_is_about_all_works_of_a_publisher(browser: Chromium) -> None:
    open_list(browser, state(40, deposits(40)))
    browser.find("#letters").send_keys(Keys.ENTER)
    options = browser.find("#letters-group").text
    assert ["Invented Press (10)", "Quiet Books (10)"] == [
        line.strip() for line in options.splitlines() if "(" in line
    ][:2]
    letter = browser.find(".letter-body").text
    assert "I am Mara Lindqvist (ORCID iD" in letter and '<role type="software" vocab="credit"/>' in letter
    assert letter.count("https://doi.org/") == letter.count(". “") > 2
    assert "not in the letter" in browser.find("dialog [role=status]").text
    assert str(browser.find("a.mail").get_attribute("href")).endswith("Crossref"), "too long for a link"
    assert browser.find("#letters-long").is_displayed()
    assert browser.driver.switch_to.active_element.get_attribute("id") == "letters-group"
    keys(browser, Keys.ARROW_DOWN)
    browser.until(lambda: "Quiet Books" in browser.find("dialog .facts").text, "the other publisher's letter")
    sound(browser, (320, 1366))
    keys(browser, Keys.ESCAPE)
    browser.until(
        lambda: browser.driver.switch_to.active_element.get_attribute("id") == "letters",
        "the focus to be back",
    )
    browser.click('[data-key="10.5555/listed.5"] .row-tick')
    browser.click("#letters")
    assert "Of the selected works, 1 has no roles" in browser.find("dialog[open]").text
    assert "for 10.5555/listed.5 at Crossref" in browser.find("dialog .facts").text
    keys(browser, Keys.ESCAPE)

"""Taking back what was written: rows removed with a confirmation, pushes and removals paused and taken up."""

from __future__ import annotations

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from tests.standin import Standin
from tests.standin.seed import SeedContributor, SeedWork

from .record import roles_of, rows_of
from .reviewing import DIARY, MARA, MUSSELS, review, wish
from .rig.chromium import Chromium
from .test_workspace_view import announced, press_until, sound
from .walk import Walk

OURS = "APP-STANDIN000000001"
API = "api.orcid.org"


def written(standin: Standin, *dois: str) -> None:
    """Rows on Mara's record that this extension wrote earlier."""
    for doi in dois:
        holder = SeedContributor(name="Mara Lindqvist", orcid=MARA, roles=["software"])
        standin.state.add_seeded(
            standin.state.records[MARA],
            SeedWork(title=f"Ours of {doi}", doi=doi, source=OURS, contributors=[holder]),
        )


def focused(browser: Chromium) -> str:
    return str(browser.driver.switch_to.active_element.get_attribute("id"))


def press(browser: Chromium, key: str) -> None:
    browser.driver.switch_to.active_element.send_keys(key)


def to_history(browser: Chromium) -> Walk:
    """Signed in, at the rows of this extension, by way of the question that signing out asks."""
    walk = review(browser)
    walk.sign_in(MARA)
    walk.checked()
    browser.click("#signout")
    browser.click("#answer-remove-first")
    walk.screen("history")
    browser.find("#remove-all:not([aria-disabled=true])")
    return walk


def test_everything_this_extension_wrote_is_removed_by_keyboard_and_nothing_else(
    browser: Chromium, standin: Standin
) -> None:
    others = list(standin.state.records[MARA].rows)
    written(standin, "10.5555/ours.1", "10.5555/ours.2", MUSSELS)
    to_history(browser)
    assert len(browser.texts("#own-rows .plain-row")) == 3
    sound(browser)
    press_until(browser, Keys.TAB, "#remove-all")
    press(browser, Keys.ENTER)
    browser.until(lambda: focused(browser) == "answer-close", "the focus on what changes nothing")
    question = browser.find("dialog").text
    assert "all 3 entries" in question
    assert "2 works have no other entry" in question
    sound(browser)
    press(browser, Keys.ESCAPE)
    browser.until(lambda: focused(browser) == "remove-all", "the focus to be back")
    assert not standin.requests(API, "^DELETE"), "nothing goes without the second confirmation"

    # A browser may close the dialog without asking the page first: it opens again all the same.
    press(browser, Keys.ENTER)
    browser.find("#answer-remove")
    browser.driver.execute_script("document.querySelector('dialog').close()")
    browser.until(
        lambda: not browser.driver.find_elements(By.CSS_SELECTOR, "dialog"), "the dialog to be gone"
    )
    press(browser, Keys.ENTER)
    browser.find("#answer-remove")
    press(browser, Keys.TAB)
    press(browser, Keys.ENTER)
    browser.until(lambda: "3 entries removed" in browser.find("#removal").text, "the rows to be removed")
    assert focused(browser) == "removal-heading"
    browser.until(lambda: "3 entries removed" in announced(browser), "the end to be announced")
    browser.until(
        lambda: browser.find("#own-rows").get_attribute("data-status") == "none", "the list to be read again"
    )
    assert list(standin.state.records[MARA].rows) == others
    assert len(standin.requests(API, "^DELETE")) == 3
    sound(browser)
    browser.click("#signout")
    assert browser.find("#answer-signout").text == "Sign out and lose it", (
        "the draft was not sent; no row is left"
    )
    assert not browser.driver.find_elements("css selector", "#answer-remove-first")
    browser.click("#answer-signout")
    browser.until(lambda: "signin" not in browser.session_state(), "signing out")
    assert browser.watch.violations() == []


def test_one_row_is_removed_and_the_others_stay(browser: Chromium, standin: Standin) -> None:
    written(standin, "10.5555/ours.1", "10.5555/ours.2")
    walk = to_history(browser)
    browser.click('button[aria-label="Remove the entry of Ours of 10.5555/ours.1"]')
    assert "Ours of 10.5555/ours.1" in browser.find("dialog").text
    browser.click("#answer-remove")
    browser.until(lambda: "1 entry removed" in browser.find("#removal").text, "the row to be removed")
    browser.until(lambda: len(browser.texts("#own-rows .plain-row")) == 1, "the list to be read again")
    assert [row["title"]["title"]["value"] for row in rows_of(standin, MARA)] == ["Ours of 10.5555/ours.2"]
    browser.click("#put-back")
    item = next(one for one in walk.checked()["items"] if one["doi"] == "10.5555/ours.1")
    assert (item["action"], item["adds"]) == ("add", [{"role": "software", "degree": None}])
    walk.push()
    walk.results()
    titles = {row["title"]["title"]["value"] for row in rows_of(standin, MARA)}
    assert {"Ours of 10.5555/ours.1", "Ours of 10.5555/ours.2"} <= titles, "put back, after a review"


def test_a_removal_whose_background_is_killed_is_taken_up(browser: Chromium, standin: Standin) -> None:
    written(standin, *[f"10.5555/ours.{number}" for number in range(4)])
    to_history(browser)
    gate = standin.hold(API, "^DELETE ", after=True)  # ORCID has removed the first, nobody knows yet
    browser.click("#remove-all")
    browser.click("#answer-remove")
    gate.wait_arrived()
    browser.stop_worker()
    gate.open()
    browser.driver.refresh()
    browser.until(
        lambda: browser.session_state().get("journal", {}).get("status") == "done", "the removal to end", 90
    )
    assert [row["state"] for row in browser.session_state()["journal"]["rows"]] == ["confirmed"] * 4
    assert rows_of(standin, MARA) == []


def test_a_push_that_was_paused_goes_on_where_it_was(browser: Chromium, standin: Standin) -> None:
    written(standin, DIARY)  # to be extended, after the new row
    walk = review(browser, wish(MUSSELS), wish(DIARY, ("validation", None)))
    walk.sign_in(MARA)
    assert [item["action"] for item in walk.checked()["items"]] == ["add", "extend"]
    gate = standin.hold(API, "^POST .*/works")
    browser.click("#push:not([aria-disabled=true])")
    gate.wait_arrived()
    browser.click("#pause")
    browser.until(lambda: "Pausing" in browser.find(".progress").text, "the pause to be awaited")
    gate.open()
    browser.until(lambda: "paused" in browser.find("#heading").text, "the push to be paused")
    assert browser.texts(".result .tag") == ["Waiting", "On your record"]
    assert not standin.requests(API, "^PUT")
    browser.stop_worker()
    browser.driver.refresh()
    assert "paused" in browser.find("#heading").text, "nothing goes on by itself"
    browser.click("#resume")
    assert walk.results() == ["On your record", "On your record"]
    assert len(standin.requests(API, "^POST .*/works")) == 1
    assert sorted(sorted(roles_of(row, MARA)) for row in rows_of(standin, MARA)) == [
        ["software"],
        ["software", "validation"],
    ]
    browser.click("#signout")
    browser.click("#answer-remove-first")
    browser.find("#session-heading")
    [entry] = browser.session_state()["history"]
    assert [row["state"] for row in entry["journal"]["rows"]] == ["confirmed", "confirmed"]

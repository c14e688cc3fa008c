"""The main job in a real Chromium: article page -> roles -> review -> row on ORCID."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.shared import SHARED, needs_shared
from tests.standin import Seed, Standin, read_seed
from tests.standin.seed import SeedDeposit, SeedPage, SeedPerson

from .picker import choose
from .record import roles_of, rows_of
from .reviewing import MUSSELS, review, wish
from .rig.chromium import ORIGIN, Chromium
from .walk import Walk

MARA = "0000-0099-1000-1004"
MDPI = "https://www.mdpi.com/2076-0000/14/3/117"
NO_FRAMES = "https://link.springer.com/article/10.5555/s00000-025-00077-3"
NATURE = "https://www.nature.com/articles/s00000-026-00421-7"


def test_from_the_article_to_the_row_on_orcid(browser: Chromium, standin: Standin) -> None:
    walk = Walk(browser)
    walk.open_panel(MDPI)
    walk.choose_author("Mara Lindqvist")
    assert walk.own_roles() == {
        "conceptualization": "yes",
        "formal-analysis": "yes",
        "investigation": "yes",
        "methodology": "yes",
        "writing-original-draft": "yes",
    }
    walk.set_role("investigation", "lead")
    walk.set_role("formal-analysis", "none")
    beside = browser.driver.current_window_handle
    walk.to_review()
    assert not standin.requests("api.orcid.org"), "nothing is asked of ORCID before signing in"

    walk.sign_in(MARA)
    item = walk.checked()["items"][0]
    assert (item["action"], item["prediction"]["place"]) == ("add", "top")
    assert not standin.requests("api.orcid.org", "^(POST|PUT|DELETE)"), "nothing is written before the click"
    shown = browser.find(".sent").text
    assert "CASRAI ORCID push (self-asserted)" in shown
    assert "Investigation (lead)" in shown

    walk.push()
    assert walk.results() == ["On your record"]
    assert browser.find("#record").get_attribute("href") == f"https://orcid.org/{MARA}"
    [work] = rows_of(standin, MARA)
    assert roles_of(work, MARA) == {
        "conceptualization",
        "investigation",
        "methodology",
        "writing-original-draft",
    }
    assert "Investigation (lead)" in work["short-description"]
    [post] = standin.requests("api.orcid.org", "^POST")
    assert json.loads(post.body)["bulk"][0]["work"] == item["payload"], "what was reviewed is what was sent"

    # Beside the article it says what was written, and leads to it; from there to where a role is changed.
    browser.driver.switch_to.window(beside)
    browser.enter_panel()
    said = browser.find('.written[data-state="confirmed"]').text
    assert "Investigation (lead)" in said and "Formal analysis" not in said
    hint = browser.find("#next-step").text
    assert "Your record says this already" in hint and "before your review" not in hint
    browser.click("#see-written")
    browser.extension_window("workspace/workspace.html")
    browser.click("#push-result .change-roles")
    browser.until(
        lambda: browser.find("#side-heading").text == item["title"], "the work, opened at its roles"
    )
    assert browser.driver.switch_to.active_element.get_attribute("id") == "side-heading"

    walk.sign_out(asked=True)
    assert [entry.status for entry in standin.requests("orcid.org", "^POST /oauth/revoke")] == [200]
    assert browser.session_state().keys() <= {"farewell"}
    assert browser.watch.violations() == []
    assert browser.watch.errors(ORIGIN) == []


def test_pushing_twice_creates_nothing_twice(browser: Chromium, standin: Standin) -> None:
    walk = Walk(browser)
    for expected in ("add", "nothing"):
        walk.open_panel(MDPI)
        walk.choose_author("Mara Lindqvist")
        walk.to_review()
        if expected == "add":
            walk.sign_in(MARA)
        assert walk.checked()["items"][0]["action"] == expected
        if expected == "add":
            walk.push()
            assert walk.results() == ["On your record"]
    assert browser.driver.find_elements("css selector", "#push:not([aria-disabled=true])") == []
    assert len(rows_of(standin, MARA)) == 1


def test_a_killed_background_resumes_without_a_duplicate(browser: Chromium, standin: Standin) -> None:
    walk = review(browser, wish(MUSSELS, ("investigation", None)))
    walk.sign_in(MARA)
    walk.checked()
    gate = standin.hold("api.orcid.org", "^POST .*/works", after=True)  # ORCID has acted, nobody knows yet
    browser.click("#push:not([aria-disabled=true])")
    assert gate.arrived.wait(30)
    browser.stop_worker()
    gate.open()
    browser.driver.refresh()
    assert walk.results() == ["On your record"]
    assert len(rows_of(standin, MARA)) == 1


def test_a_publishers_roles_are_not_contradicted(browser: Chromium, standin: Standin) -> None:
    walk = Walk(browser)
    walk.open_panel(NATURE)
    walk.choose_author("Mara Lindqvist")
    walk.set_role("software", "lead")
    walk.to_review()
    walk.sign_in(MARA)
    item = walk.checked()["items"][0]
    assert item["action"] == "conflict"
    assert item["payload"] is None
    assert "Software" in browser.find(".sides").text
    assert browser.driver.find_elements("css selector", "#push:not([aria-disabled=true])") == []
    browser.click(".letter summary, details:has(.letter) > summary")
    assert item["doi"] in browser.find(".letter-body").text


def test_roles_can_still_be_chosen_in_the_review(browser: Chromium, standin: Standin) -> None:
    walk = review(browser, wish(MUSSELS, ("investigation", None)))
    walk.sign_in(MARA)
    walk.checked()
    browser.click(".editor > summary")
    quickly = ["supervision", "validation", "resources"]  # chosen before the first has been answered
    browser.driver.execute_script(
        """for (const role of arguments[0])
             document.querySelector(`.editor [data-role="${role}"] .picker-tick input`).click();""",
        quickly,
    )
    browser.until(lambda: "check" not in browser.session_state(), "the earlier check to be dropped")
    browser.until(lambda: chosen(browser).issuperset(quickly), "all roles to be chosen")
    assert browser.driver.find_elements("css selector", "#push:not([aria-disabled=true])") == []
    browser.click("#check")
    assert {role["role"] for role in walk.checked()["items"][0]["adds"]}.issuperset(quickly)
    walk.push()
    assert walk.results() == ["On your record"]
    [work] = rows_of(standin, MARA)
    assert roles_of(work, MARA).issuperset(quickly)


def test_a_role_that_cannot_be_chosen_is_not_shown_as_chosen(browser: Chromium, standin: Standin) -> None:
    walk = review(browser, wish(MUSSELS, ("investigation", None)))
    walk.sign_in(MARA)
    walk.checked()
    browser.click(".editor > summary")
    # Another tab of the extension has taken the work out, and this one does not know it yet.
    browser.in_extension(
        """const send = chrome.runtime.sendMessage.bind(chrome.runtime);
        chrome.runtime.sendMessage = (message) => send({...message, key: "10.5555/gone"});"""
    )
    choose(browser, '.editor [data-role="supervision"]', "yes")
    assert walk.problem()[0] == "A selected work is not on the list any more."
    assert walk.own_roles().get("investigation") == "yes", "what was read stays chosen"
    assert "supervision" not in walk.own_roles()


def chosen(browser: Chromium) -> set[str]:
    """The roles in the draft's only work."""
    [work] = browser.session_state()["draft"]["works"]
    return {role["role"] for role in work["roles"]}


def test_a_page_that_keeps_the_panel_out_is_read_in_the_workspace(
    seed: Seed, standin: Standin, start: Callable[..., Chromium]
) -> None:
    """A page that takes no frames without its leave (COEP) keeps the panel's passing address out."""
    page = next(page for page in standin.state.pages.values() if page.url == NO_FRAMES)
    page.headers["Cross-Origin-Embedder-Policy"] = "require-corp"
    browser = start()
    walk = Walk(browser)
    browser.open(NO_FRAMES)
    walk.kept_out()
    browser.extension_window("workspace/workspace.html")
    browser.find(".article:not([aria-busy=true]) .article-head")
    assert "10.5555/s00000-025-00077-3" in browser.find(".article-head").text
    walk.choose_author("Mara Lindqvist")
    walk.set_role("software", "equal")
    browser.click("#review:not([aria-disabled=true])")
    walk.screen("review")


@pytest.mark.parametrize(
    "url", ["https://www.mdpi.com/about/announcements/2026/1", "https://orcid.org/0000-0099-1000-1071"]
)
def test_on_any_other_page_nothing_happens(browser: Chromium, standin: Standin, url: str) -> None:
    browser.open(url)
    # The page has loaded and its scripts have run; a second load proves that the first had its time.
    browser.driver.execute_async_script("requestIdleCallback(() => arguments[0]())")
    assert [host.get_attribute("outerHTML") for host in browser.hosts() if "x-" in host.tag_name] == []
    assert {entry.host for entry in standin.log} == {url.split("/")[2]}


def test_no_click_no_request_no_wake(browser: Chromium, standin: Standin) -> None:
    browser.open(f"{ORIGIN}/options/options.html")
    browser.in_extension("return await chrome.runtime.sendMessage({name: 'client.get'})")  # it is installed
    browser.open("about:blank")
    browser.stop_worker()
    browser.open(MDPI)
    browser.launcher()
    assert browser.workers() == [], "the background sleeps on"
    assert {entry.host for entry in standin.log} == {"www.mdpi.com"}


# Real saved pages, at addresses of their sites: (file, address, author to be, at least these roles)
REAL = [
    ("mdpi/10.3390_s23010001.html", "https://www.mdpi.com/1424-8220/23/1/1"),
    ("nature/10.1038_s41467-022-30729-2.html", "https://www.nature.com/articles/s41467-022-30729-2"),
    ("elsevier/papis_ScienceDirect_S146290112300117X.html",
     "https://www.sciencedirect.com/science/article/pii/S146290112300117X"),
]  # fmt: skip


@needs_shared
@pytest.mark.parametrize(("file", "url"), REAL, ids=[file.split("/")[0] for file, _ in REAL])
def test_real_pages(file: str, url: str, standin: Standin, browser: Chromium) -> None:
    """From a saved page of the publisher, at its address, to the row on the author's record."""
    manifest = (SHARED / "pages" / "manifest.jsonl").read_text(encoding="utf-8").splitlines()
    gold = next(row for row in map(json.loads, manifest) if row["file"] == file)
    seed = read_seed()
    me = next((author for author in gold["authors"] if author["orcid"]), gold["authors"][0])
    given, family = printed(me["name"])
    orcid = me["orcid"] or "0000-0099-1000-1071"
    seed.people = [SeedPerson(orcid=orcid, given=given, family=family)]
    authors = [SeedDeposit.Author(given=given, family=family) for given, family in map(printed, names(gold))]
    seed.deposits.append(SeedDeposit(doi=gold["doi"], title="As deposited", authors=authors))
    seed.pages.append(SeedPage(url=url, file=str(SHARED / "pages" / "html" / file)))
    standin.reset(seed)
    walk = Walk(browser)
    walk.open_panel(url)
    assert gold["doi"] in browser.find(".article-head").text
    walk.choose_author(f"{given} {family}")
    walk.set_role("resources", "supporting")
    wished = walk.own_roles()
    walk.to_review()
    walk.sign_in(orcid)
    assert walk.checked()["items"][0]["action"] == "add"
    walk.push()
    assert walk.results() == ["On your record"]
    [work] = rows_of(standin, orcid)
    assert roles_of(work, orcid) == set(wished)
    assert browser.watch.violations(ORIGIN) == []
    assert browser.watch.errors(ORIGIN) == []


def names(gold: dict[str, Any]) -> list[str]:
    return [author["name"] for author in gold["authors"]]


def printed(name: str) -> tuple[str, str]:
    """Given and family name, from "Family, Given" or "Given Family"."""
    if "," in name:
        family, given = (part.strip() for part in name.split(",", 1))
        return given, family
    given, _, family = name.rpartition(" ")
    return given, family

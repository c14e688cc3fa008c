"""The launcher and the panel's frame: on articles only, closed to the page, out of its way."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from tests.standin import read_seed
from tests.standin.seed import SeedPage

from .rig.chromium import ORIGIN, Chromium
from .rig.module import module_browser
from .rig.shared import Shared
from .walk import WORKSPACE, Walk

ARTICLE = "https://www.nature.com/articles/s00000-026-00421-7"
OTHER = "https://www.mdpi.com/about/announcements/2026/1"
NO_FRAMES = "https://link.springer.com/article/10.5555/s00000-025-00077-3"
ISOLATED = "https://www.nature.com/articles/s00000-026-00421-7?isolated"  # a page that keeps frames out
HUGE = "https://www.nature.com/articles/s00000-026-55555-5"
HOSTILE = "https://www.nature.com/articles/s00000-026-66666-6"
EARS = "https://www.mdpi.com/ears"  # tells the page above it all that it hears


def huge() -> str:
    """An article of 5 MB that frames another, and covers everything with a layer of its own."""
    metas = "".join(f'<meta name="citation_author" content="Author {number}">' for number in range(50))
    text = "<p>" + "Glow-worms dim their light before rain, it is said. " * 40 + "</p>"
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Huge</title>'
        f'<meta name="citation_title" content="Huge"><meta name="citation_doi" content="10.5555/huge">{metas}'
        "</head><body><main>"
        + f'<iframe src="{ARTICLE}" width="90" height="90"></iframe>'
        + text * 2400
        + "<h2>Author contributions</h2><p>Author 7: Software, Validation.</p></main>"
        '<div style="position:fixed;inset:0;z-index:2147483647" id="cover"></div></body></html>'
    )


@pytest.fixture(scope="module")
def browser(rig: Shared) -> Iterator[Chromium]:
    """One browser for all: each test opens its page anew, and nothing here is kept."""
    seed = read_seed()
    isolated = next(page for page in seed.pages if page.url == ARTICLE).model_copy(
        update={"url": ISOLATED, "headers": {"Cross-Origin-Embedder-Policy": "require-corp"}}
    )
    ears = "<script>onmessage = (event) => top.postMessage({heard: event.data}, '*')</script>"
    seed.pages += [isolated, SeedPage(url=HUGE, html=huge()), SeedPage(url=EARS, html=ears)]
    with module_browser(rig, seed) as (_, running):
        yield running


def in_page(browser: Chromium, script: str, *arguments: Any) -> Any:
    browser.driver.switch_to.default_content()
    return browser.driver.execute_script(script, *arguments)


def frames(browser: Chromium) -> int:
    return sum(len(host.shadow_root.find_elements(By.CSS_SELECTOR, "iframe")) for host in browser.hosts())


def test_a_page_that_is_no_article_is_left_as_it_is(browser: Chromium) -> None:
    browser.open(OTHER)
    count = "return document.querySelectorAll('*').length"
    before = in_page(browser, count)
    in_page(browser, "document.head.append(document.createElement('meta'))")  # what wakes the late look
    assert browser.hosts() == []
    assert in_page(browser, count) == before + 1


def test_a_page_that_fills_in_late_gets_the_launcher_then(browser: Chromium) -> None:
    browser.open(OTHER)
    assert browser.hosts() == []
    in_page(
        browser,
        """const meta = document.createElement("meta");
        Object.assign(meta, {name: "citation_doi", content: "10.5555/late"});
        document.head.append(meta)""",
    )
    assert browser.launcher().is_displayed()


def press(browser: Chromium, key: str) -> None:
    """A key as the keyboard gives it, to whatever has the focus, in whichever frame."""
    browser.driver.switch_to.default_content()
    ActionChains(browser.driver).send_keys(key).perform()


def test_the_launcher_opens_by_keyboard_and_esc_gives_the_focus_back(browser: Chromium) -> None:
    browser.open(ARTICLE)
    assert browser.launcher().get_attribute("aria-label")
    host = browser.hosts()[0]
    stops = in_page(browser, "return document.querySelectorAll('a, button, input, select, summary').length")
    for _ in range(stops + 1):
        press(browser, Keys.TAB)
        if in_page(browser, "return document.activeElement === arguments[0]", host):
            break
    assert browser.driver.execute_script("return arguments[0].matches(':focus')", browser.launcher())
    press(browser, Keys.ENTER)
    browser.enter_panel()
    browser.find(".article-head")
    assert browser.driver.switch_to.active_element.tag_name == "h1"
    browser.watch.press_escape(browser.page)
    browser.until(lambda: frames(browser) == 0, "the panel to close")
    assert browser.driver.execute_script("return arguments[0].matches(':focus')", browser.launcher())
    assert in_page(browser, "return document.activeElement === arguments[0]", browser.hosts()[0])


def test_the_page_moves_aside_and_the_launcher_says_what_was_found(browser: Chromium) -> None:
    style = "return document.documentElement.getAttribute('style')"
    width = "return document.documentElement.getBoundingClientRect().width"
    browser.driver.set_window_size(1400, 800)
    browser.open(ARTICLE)
    in_page(browser, "document.documentElement.style.marginRight = '5px'")
    whole = in_page(browser, width)
    browser.launcher().click()
    browser.enter_panel()
    browser.find(".authors .chip")
    assert in_page(browser, width) == whole + 5 - 420
    browser.driver.set_window_size(1000, 800)  # too narrow for both
    browser.until(lambda: in_page(browser, style) == "margin-right: 5px;", "the page to have its width back")
    browser.driver.set_window_size(1400, 800)
    browser.until(lambda: in_page(browser, style) != "margin-right: 5px;", "the page to move aside again")
    browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    browser.until(lambda: in_page(browser, style) == "margin-right: 5px;", "a print without a panel")
    browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})
    browser.until(lambda: in_page(browser, width) == whole + 5 - 420, "the page beside the panel again")
    browser.enter_panel()
    browser.driver.execute_script(
        "document.querySelector('h1').focus()"
    )  # paper, which has no panel, took it
    browser.watch.press_escape(browser.page)
    browser.until(lambda: frames(browser) == 0, "the panel to close")
    assert in_page(browser, style) == "margin-right: 5px;"
    launcher = browser.launcher()
    found = launcher.get_attribute("data-found")
    assert found and found.isdigit()
    assert f"{found} roles read from this page" in (launcher.get_attribute("aria-label") or "")
    in_page(browser, "history.pushState(null, '', '/articles/s00000-026-00422-0')")
    browser.until(lambda: launcher.get_attribute("data-found") is None, "the count to go with its page")


def test_the_panel_has_the_colours_of_its_page(browser: Chromium) -> None:
    """Where the page says which they are; else the system's."""
    ground = "return getComputedStyle(document.body).backgroundColor"
    shown = {}
    for system in ("light", "dark"):
        features = [{"name": "prefers-color-scheme", "value": system}]
        browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
        for page in ("light dark", "dark", "light"):
            browser.open(ARTICLE)
            in_page(browser, "document.documentElement.style.colorScheme = arguments[0]", page)
            browser.launcher().click()
            browser.enter_panel()
            browser.find(".authors .chip")
            browser.watch.emulate_in_frames(features)
            shown[page, system] = browser.driver.execute_script(ground)
    browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})
    assert shown["dark", "light"] == shown["light dark", "dark"] == shown["dark", "dark"]
    assert shown["light", "dark"] == shown["light dark", "light"] == shown["light", "light"]
    assert shown["dark", "light"] != shown["light", "light"]


def test_the_launcher_can_be_hidden_on_this_page(browser: Chromium) -> None:
    browser.open(ARTICLE)
    browser.launcher()
    away = browser.hosts()[0].shadow_root.find_element(By.CSS_SELECTOR, ".away")
    away.click()
    browser.until(lambda: not browser.hosts(), "the launcher to go")


def test_only_the_person_opens_the_panel(browser: Chromium) -> None:
    """Nothing a page can do reaches the launcher: not its element, not a made-up click."""
    browser.open(HOSTILE)
    launcher = browser.launcher()
    seen = in_page(browser, "return window.hostile.saw.filter(one => one.tag?.startsWith('x-'))")
    assert [one["shadow"] for one in seen] == [False]
    assert seen[0]["html"] == ""
    in_page(
        browser,
        """const host = document.documentElement.lastElementChild;
        host.click(); host.dispatchEvent(new MouseEvent("click", {bubbles: true, composed: true}));""",
    )
    browser.driver.execute_script("arguments[0].dispatchEvent(new MouseEvent('click'))", launcher)
    assert frames(browser) == 0


def test_a_hostile_page_runs_nothing_in_the_panel_and_hears_nothing(browser: Chromium) -> None:
    walk = Walk(browser)
    walk.open_panel(HOSTILE)
    # The title's markup is cleaned away, and none of it becomes an element.
    assert browser.find(".article-head").text.startswith("On and other titles")
    assert browser.driver.find_elements(By.CSS_SELECTOR, ".article-head b, .article-head [onmouseover]") == []
    assert browser.driver.find_elements(By.CSS_SELECTOR, "#article img, #article script") == []
    assert in_page(browser, "return [window.hostile.ran, window.hostile.messages, window.length]") == [
        0,
        [],
        0,
    ]
    assert browser.watch.violations(ORIGIN) == []


def test_another_page_in_the_panel_s_place_is_told_nothing(browser: Chromium) -> None:
    """The nonce and the port are posted when the frame has loaded: to the panel, whatever else may stand there."""
    walk = Walk(browser)
    walk.open_panel(HOSTILE)
    here = browser.driver.current_window_handle
    browser.driver.execute_script("location.replace(arguments[0])", EARS)
    browser.until(lambda: frames(browser) == 0, "the frame that does not answer to be given up")
    browser.extension_window(WORKSPACE)  # which reads the page instead
    browser.driver.close()
    browser.driver.switch_to.window(here)
    assert in_page(browser, "return window.hostile.messages") == []


def test_a_launcher_the_page_removes_comes_back_a_few_times_only(browser: Chromium) -> None:
    browser.open(ARTICLE)
    browser.launcher()
    remove = """const host = [...document.documentElement.children].find(e => e.localName.startsWith("x-"));
        host?.remove(); return Boolean(host)"""
    for _ in range(4):
        browser.until(lambda: len(browser.hosts()) == 1, "the launcher to be there")
        assert in_page(browser, remove)
    in_page(browser, "return new Promise(requestAnimationFrame)")
    assert browser.hosts() == []


def test_a_policy_against_frames_does_not_keep_the_panel_out(browser: Chromium) -> None:
    Walk(browser).open_panel(NO_FRAMES)
    assert browser.find(".article-head h2").text


def test_a_page_that_keeps_the_panel_out_is_read_in_the_workspace(browser: Chromium) -> None:
    browser.open(ISOLATED)
    Walk(browser).kept_out()
    workspace = browser.extension_window(WORKSPACE)
    browser.find(".article:not([aria-busy=true]) .article-head")
    page = browser.session_state()["page"]
    assert page["url"] == ISOLATED
    assert "citation_doi" in page["html"]
    browser.driver.switch_to.window(browser.page)
    assert frames(browser) == 0
    browser.driver.switch_to.window(workspace)
    browser.driver.close()


def test_the_panel_notices_that_the_page_became_another(browser: Chromium) -> None:
    walk = Walk(browser)
    walk.open_panel(ARTICLE)
    in_page(
        browser,
        """history.pushState(null, "", "/articles/s00000-026-00422-0");
        document.querySelector("meta[name=citation_title]").content = "The next article";""",
    )
    browser.enter_panel()
    browser.find("#notice button")
    browser.in_extension("await chrome.storage.local.set({ language: 'de' })")
    browser.until(lambda: "Seite" in browser.find("#notice strong").text, "the news in the other language")
    browser.in_extension("await chrome.storage.local.remove('language')")
    browser.click("#notice button")
    browser.until(lambda: "The next article" in browser.find(".article-head").text, "the new article")
    assert browser.driver.switch_to.active_element.tag_name == "h1"


def test_the_panel_alone_in_a_tab_has_no_powers(browser: Chromium) -> None:
    browser.open(f"{ORIGIN}/panel/panel.html#made-up")
    assert "belongs beside an article" in browser.find(".notice").text
    assert browser.driver.find_elements(By.CSS_SELECTOR, "button") == []


def test_nothing_is_loaded_before_a_click(browser: Chromium) -> None:
    known = set(browser.watch.contexts)
    browser.open(ARTICLE)
    browser.launcher()
    asked = in_page(browser, "return performance.getEntriesByType('resource').map(one => one.name)")
    assert [name for name in asked if "extension" in name] == []
    assert [url for kind, url in set(browser.watch.contexts) - known if kind == "iframe"] == []


def test_a_huge_page_that_frames_another_article_is_read_whole_and_alone(browser: Chromium) -> None:
    browser.open(HUGE)
    launcher = browser.launcher()
    browser.driver.switch_to.frame(browser.driver.find_element(By.CSS_SELECTOR, "iframe"))
    assert "Glow-worms" in browser.find("h1").text
    assert browser.driver.execute_script("return document.documentElement.children.length") == 2
    browser.driver.switch_to.default_content()
    launcher.click()  # it stands above the page's cover, which came first
    browser.enter_panel()
    browser.until(
        lambda: browser.texts(".authors .chip") == ["Software", "Validation"], "the page to be read"
    )
    assert frames(browser) == 1

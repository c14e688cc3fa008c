"""Every screen in languages with longer words, other scripts and the other direction: changed without reload,
nothing wider than the page, nothing cut off in a button, axe content."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver.support.ui import Select

from builder.languages import read_languages
from tests.pseudo import LONG, MIRRORED, add_pseudo
from tests.standin import read_seed, running

from .axe import COLOURS, faults
from .listed import open_list, state
from .reviewing import DIARY, GLOW_WORMS, MARA, review, send, wish
from .rig.chromium import EXTENSION, ORIGIN, Chromium, chromium
from .rig.extension import with_client
from .test_works_list import SIGNED_IN
from .test_workspace_view import emulate
from .walk import WORKSPACE, Walk

WIDTHS = (320, 500, 1366)
PANEL_WIDTHS = (320, 1366)  # the page's: the panel takes its own part of it
ARTICLE = "https://www.mdpi.com/2076-0000/14/3/117"
PICTURES = os.environ.get("LANGUAGE_PICTURES")  # a folder, for looking at the screens

TOO_WIDE = """
const page = document.documentElement;
const found = page.scrollWidth > page.clientWidth ? [`the page, by ${page.scrollWidth - page.clientWidth}`] : [];
for (const part of document.querySelectorAll("button, .button, .tag, summary, label")) {
  if (part.checkVisibility() && part.clientWidth > 1 && !part.matches(".hidden-text, .icon")
      && part.scrollWidth > part.clientWidth + 1) found.push(part.outerHTML.slice(0, 200));
}
const range = document.createRange();
for (const part of document.querySelectorAll("button, .button, .tag, .segments span, .picker-tick span, tbody th")) {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  while (part.checkVisibility() && walker.nextNode()) {
    for (const word of walker.currentNode.data.matchAll(/\\p{Script=Latin}{3,}/gu)) {
      range.setStart(walker.currentNode, word.index);
      range.setEnd(walker.currentNode, word.index + word[0].length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) found.push(`a broken word: ${word[0]}`);
    }
  }
}
return [...new Set(found)];
"""


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chromium]:
    seed = read_seed()
    own = seed.clients[0]
    client = {"environment": "production", "client_id": own.id, "client_secret": own.secret}
    extension = with_client(EXTENSION, tmp_path_factory.mktemp("languages") / "extension", client)
    add_pseudo(extension)
    with (
        running(seed) as standin,
        chromium(standin.spki, standin.host_resolver_rules, extension=extension) as started,
    ):
        yield started


def speak(browser: Chromium, code: str) -> None:
    """Choose a language, as the options do, and wait until this document speaks it."""
    browser.in_extension("await chrome.storage.local.set({ language: args[0] })", code)
    direction = "rtl" if code == MIRRORED else "ltr"
    browser.until(
        lambda: (
            browser.driver.execute_script(
                "return [document.documentElement.lang, document.documentElement.dir]"
            )
            == [code, direction]
        ),
        f"the document to speak {code}",
    )
    browser.in_extension("await new Promise(requestAnimationFrame)")


def by_pseudo(code: str, fault: str) -> bool:
    """The brackets keep a name from beginning with what is seen."""
    return code in (LONG, MIRRORED) and fault.startswith("label-content-name-mismatch")


def codes() -> list[str]:
    return [LONG, MIRRORED, *(code for code in read_languages() if code != "en")]


def sound(browser: Chromium, name: str, widths: tuple[int, ...] = WIDTHS) -> None:
    wrong = []
    for code in codes():
        speak(browser, code)
        for width in widths:
            emulate(browser, width, "light")
            if PICTURES:
                browser.screenshot(Path(PICTURES) / f"{name}-{code}-{width}.png")
            wrong += [f"{name}, {code}, {width}: {one}" for one in browser.driver.execute_script(TOO_WIDE)]
        # The colours are those of any language; the longest words and the other direction stand for all.
        found = faults(browser, but=() if code in (LONG, MIRRORED) else COLOURS)
        wrong += [f"{name}, {code}: {one}" for one in found if not by_pseudo(code, one)]
    browser.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    speak(browser, "en")
    assert wrong == [], "\n".join(wrong)


def test_the_panel_holds_in_every_language(browser: Chromium) -> None:
    walk = Walk(browser)
    walk.open_panel(ARTICLE)
    walk.choose_author("Mara Lindqvist")
    sound(browser, "panel", PANEL_WIDTHS)


@pytest.mark.parametrize("page", ["options/options.html", "welcome/welcome.html", WORKSPACE])
def test_a_page_holds_in_every_language(browser: Chromium, page: str) -> None:
    browser.open(f"{ORIGIN}/{page}")
    browser.find("h1")
    sound(browser, page.split("/")[0])


def test_review_and_result_hold_in_every_language(browser: Chromium) -> None:
    walk = review(browser, wish(DIARY), wish(GLOW_WORMS), wish("10.5555/there-is-none"))
    walk.sign_in(MARA)
    walk.checked()
    browser.driver.execute_script("for (const part of document.querySelectorAll('details')) part.open = true")
    sound(browser, "review")
    walk.push()
    sound(browser, "result")


def test_the_language_is_chosen_at_the_foot_of_the_workspace_and_kept(browser: Chromium) -> None:
    browser.open(f"{ORIGIN}/{WORKSPACE}")
    Select(browser.find("#language")).select_by_value(LONG)
    browser.until(lambda: browser.find("#heading").text.startswith("["), "the heading in the other language")
    browser.driver.refresh()
    browser.until(lambda: browser.find("#heading").text.startswith("["), "the choice to be kept")
    Select(browser.find("#language")).select_by_value("")
    browser.until(lambda: not browser.find("#heading").text.startswith("["), "the browser's language")


def test_times_are_written_as_the_language_in_use_writes_them(browser: Chromium) -> None:
    open_list(browser, {**state(9), "signin": SIGNED_IN})
    browser.find("time")
    speak(browser, "de")
    shown, german, english = browser.driver.execute_script(
        """const time = document.querySelector("time");
        const write = (language) => new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" })
            .format(new Date(time.dateTime));
        return [time.textContent, write("de"), write("en")];"""
    )
    speak(browser, "en")
    browser.in_extension("await chrome.storage.session.clear()")
    assert german != english
    assert shown == german


def test_letters_are_in_the_language_in_use_or_all_of_them_in_english(browser: Chromium) -> None:
    browser.open(f"{ORIGIN}/{WORKSPACE}")
    browser.in_extension("await chrome.storage.session.clear()")
    review(browser, wish(DIARY), wish(GLOW_WORMS))
    send(browser, "me.set", me={"name": "Mara Lindqvist", "orcid": MARA})
    browser.click("#check")
    opened = "for (const part of document.querySelectorAll('details')) part.open = true"

    def begin() -> list[str]:
        browser.driver.execute_script(opened)
        return [text.split(",")[0] for text in browser.texts(".letter-body")]

    def begins(*words: str) -> None:
        browser.until(lambda: begin() == list(words), f"the letters to begin with {words}", timeout=120)

    begins("Dear editors", "Dear editors")
    assert browser.texts(".english-letters") == [], "there is nothing to choose in English"
    speak(browser, "de")
    begins("Sehr geehrte Redaktion", "Sehr geehrte Redaktion")
    browser.click(".english-letters")
    begins("Dear editors", "Dear editors")
    assert browser.find(".letter-body span").get_attribute("lang") == "en"
    mail = browser.find(".letter a[href^=mailto]").get_attribute("href") or ""
    assert mail.startswith("mailto:?subject=CRediT%20roles%20of%20Mara%20Lindqvist%20")
    assert "&body=Dear%20editors%2C%0D%0A%0D%0AI%20am%20Mara" in mail
    browser.driver.refresh()
    begins("Dear editors", "Dear editors")
    browser.click(".english-letters")
    begins("Sehr geehrte Redaktion", "Sehr geehrte Redaktion")
    speak(browser, "en")
    begins("Dear editors", "Dear editors")

"""No English is left over: every screen in a language of other letters, in one of Latin letters, and in one that
nobody speaks, in which what the catalogue says can be told from what stands in code."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from pycore.credit import ROLES
from tests.latin_words import words_of
from tests.pseudo import LONG, add_pseudo
from tests.standin import read_seed, running

from . import listed
from .assisted import MY_ORCID, Entry
from .english import TOLD, left_over, texts_of
from .on_orcid.pages import enter, page_of, press
from .reviewing import DIARY, GLOW_WORMS, MARA, MUSSELS, review, wish
from .rig.chromium import EXTENSION, ORIGIN, Chromium, chromium
from .rig.extension import with_client
from .test_languages import speak
from .walk import WORKSPACE, Walk

CODES = (LONG, "ja", "de")
ARTICLE = "https://www.mdpi.com/2076-0000/14/3/117"
PICTURES = os.environ.get("LANGUAGE_PICTURES")  # a folder, for looking at the screens
OPEN = "for (const one of document.querySelectorAll('details')) one.open = true"


@pytest.fixture(scope="module")
def entry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Entry]:
    extension = with_client(EXTENSION, tmp_path_factory.mktemp("english") / "extension", None)
    add_pseudo(extension)
    with (
        running(read_seed()) as standin,
        chromium(standin.spki, standin.host_resolver_rules, extension=extension) as browser,
    ):
        yield Entry(browser, standin)


def english(browser: Chromium, screen: str) -> list[str]:
    """What is English on the screen in any of the languages; everything that can be opened is."""
    browser.driver.execute_script(OPEN)
    found = []
    elsewhere = texts_of(read_seed().model_dump(mode="json")) | {role.term for role in ROLES}  # beside ours
    for code in CODES:
        speak(browser, code)
        given = elsewhere | texts_of(
            browser.in_extension("return await chrome.storage.session?.get(null) ?? {}")
        )
        for word, text in left_over(browser.driver.execute_script(TOLD), code, given).items():
            found.append(f"{screen}, {code}: {word}: {text[:200]!r}")
        if PICTURES:
            browser.screenshot(Path(PICTURES) / f"{screen}-{code}.png")
    speak(browser, "en")
    return found


def test_on_an_article_and_on_a_record(entry: Entry) -> None:
    browser = entry.browser
    walk = Walk(browser)
    walk.open_panel(ARTICLE)
    found = english(browser, "article")
    walk.choose_author("Mara Lindqvist")
    walk.set_role("software", "lead")
    found += english(browser, "chosen")
    browser.open(page_of(MARA))
    press(browser)
    enter(browser)
    browser.find('.record[data-status="done"]')
    assert found + english(browser, "record") == []


def test_on_the_pages_and_in_the_works_list(entry: Entry) -> None:
    browser = entry.browser
    found = []
    for page in ("options/options.html", "welcome/welcome.html", WORKSPACE):
        browser.open(f"{ORIGIN}/{page}")
        browser.find("h1")
        found += english(browser, page.split("/")[0])
    listed.open_list(browser, listed.state(40))
    browser.click("[data-index='2']")
    found += english(browser, "work")
    browser.click("#select-all")
    assert found + english(browser, "picker") == []


def test_where_roles_are_found(entry: Entry) -> None:
    browser = entry.browser
    chosen = {"last_roles": [{"role": "validation", "degree": "lead"}]}
    listed.open_list(browser, {**listed.state(12), **listed.found(1), **chosen})
    browser.click("#place-find")
    browser.find(".find-item")
    browser.click(".find-fold")
    found = english(browser, "find")
    browser.click("#find-correct")
    browser.find('.find-correct [data-template="last"]')
    assert found + english(browser, "correct") == []


def test_from_the_review_to_the_result(entry: Entry) -> None:
    browser = entry.browser
    own = read_seed().clients[0]
    client = {"environment": "production", "client_id": own.id, "client_secret": own.secret}
    browser.open(f"{ORIGIN}/{WORKSPACE}")
    browser.in_extension("await chrome.storage.local.set({ client: args[0] })", client)
    walk = review(browser, wish(DIARY), wish(GLOW_WORMS), wish("10.5555/there-is-none"))
    found = english(browser, "sign-in")
    walk.sign_in(MARA)
    walk.checked()
    found += english(browser, "review")
    walk.push()
    walk.results()
    found += english(browser, "result")
    browser.click("#signout")
    browser.find("#answer-signout")
    found += english(browser, "sign-out")
    browser.click("#answer-signout")
    browser.until(lambda: browser.session_state().keys() <= {"farewell"}, "the session to be empty")
    browser.in_extension("await chrome.storage.local.remove('client')")
    assert found + english(browser, "farewell") == []


def test_in_assisted_entry(entry: Entry) -> None:
    browser = entry.browser
    entry.begin()
    workspace = entry.review(wish(MUSSELS, ("investigation", "lead")), wish("10.5555/not.known.to.orcid"))
    found = english(browser, "entry")
    browser.click("#assist")
    entry.become(MUSSELS, "waiting")
    speak(browser, "ja")
    entry.act(MUSSELS, "fill")
    entry.become(MUSSELS, "filled")
    browser.window_at(MY_ORCID)
    note = browser.find("#orcid-push-note").text
    assert words_of(note) == set(), "the note in ORCID's form is in the language in use"
    browser.driver.switch_to.window(workspace)
    assert found + english(browser, "assisted") == []

"""Where the launcher shows: on a page of each platform, and by consent on any other; clear of what is there.

And the PDF that is open in a tab: the toolbar button leads to reading it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver.common.by import By

from tests.standin import Seed, read_seed, running
from tests.standin.seed import SeedPage
from tests.typesetting import Style, typeset
from tests.unit.test_site_examples import EXAMPLES

from .rig.chromium import EXTENSION, ORIGIN, Chromium
from .rig.extension import with_client
from .rig.firefox import EXTENSION as FIREFOX_EXTENSION
from .rig.firefox import ORIGIN as FIREFOX_ORIGIN
from .rig.firefox import Firefox
from .rig.module import module_browser
from .rig.shared import Shared
from .rig.toolbar import Toolbar, toolbar
from .test_firefox import launcher
from .test_sources import article

# One site of each platform, and of those that have a layout of their own.
PLATFORMS = (
    "springer", "sciencedirect", "wiley", "literatum", "silverchair", "highwire", "pubfactory", "elsevier_society",
    "ingenta", "edp", "f1000", "pensoft", "janeway", "lww", "degruyter", "thieme", "optica", "jstage", "scielo",
    "researchsquare", "arxiv", "ieee",
)  # fmt: skip
BAR = '<div style="position:fixed;left:0;right:0;bottom:0;height:90px;background:#fee">Cookies?</div>'
PROXIED = "https://www-nature-com.proxy.example.edu/articles/x"
OWN_HOST = "https://journal.example.net/papers/7"
NO_ARTICLE = "https://journal.example.net/about"
PDF = "https://www.example.net/doi/pdf/10.5555/mussels"
EVERYWHERE = "https://*/*"
TAGS = (
    '<meta name="citation_doi" content="10.5555/own.1"><meta name="citation_author" content="Ada Byron">'
    "<h2>Author contributions</h2><p>A.B.: Software.</p>"
)


def shown(html: str, title: str = "On engines") -> str:
    return f"<!doctype html><html lang=en><head><title>{title}</title></head><body><h1>{title}</h1>{html}</body></html>"


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Seed:
    pdf = tmp_path_factory.mktemp("pdf") / "mussels.pdf"
    pdf.write_bytes(typeset(article(), Style()))
    seed = read_seed()
    bodies = {EXAMPLES[site][0]: EXAMPLES[site][1] for site in PLATFORMS}
    bodies |= {PROXIED: TAGS, OWN_HOST: TAGS + BAR, NO_ARTICLE: "About us."}
    seed.pages += [SeedPage(url=url, html=shown(html)) for url, html in bodies.items()]
    seed.pages.append(SeedPage(url=PDF, file=str(pdf), headers={"Content-Type": "application/pdf"}))
    return seed


@pytest.fixture(scope="module")
def browser(pages: Seed, rig: Shared) -> Iterator[Chromium]:
    """The permission to read every host counts as given, for no test can answer the browser's question."""
    with module_browser(rig, pages, hosts=[EVERYWHERE]) as (_, started):
        yield started


@pytest.fixture
def pressed(pages: Seed, tmp_path: Path) -> Iterator[Toolbar]:
    extension = with_client(EXTENSION, tmp_path / "extension", None, [EVERYWHERE])
    with running(pages) as standin, toolbar(standin.spki, standin.host_resolver_rules, extension) as started:
        yield started


@pytest.mark.parametrize("site", PLATFORMS)
def test_a_page_of_each_platform_brings_the_launcher(browser: Chromium, site: str) -> None:
    browser.open(EXAMPLES[site][0])
    assert browser.launcher().is_displayed()


def test_by_consent_it_shows_on_articles_anywhere_until_it_is_taken_back(browser: Chromium) -> None:
    browser.open(PROXIED)
    assert browser.hosts() == []
    options(browser, "On every article page")
    browser.open(PROXIED)
    browser.launcher().click()
    browser.enter_panel()
    browser.until(lambda: browser.texts(".authors .chip") == ["Software"], "the proxied page to be read")
    browser.driver.switch_to.default_content()
    browser.open(NO_ARTICLE)
    assert browser.hosts() == []

    # It moves up from what the page has in its corner.
    browser.open(OWN_HOST)
    launcher = browser.launcher()
    browser.until(
        lambda: launcher.rect["y"] + launcher.rect["height"] < height(browser) - 90, "it to be clear"
    )

    options(browser, "Stop: On every article page")
    browser.open(PROXIED)
    assert browser.hosts() == []


def test_the_panel_offers_to_show_it_always_on_a_site(pressed: Toolbar) -> None:
    pressed.open(OWN_HOST)
    pressed.press_button()
    panel = pressed.until(lambda: pressed.target("iframe", f"{ORIGIN}/panel/panel.html"), "the panel")
    label = "Always on journal.example.net"
    click = f"[...document.querySelectorAll('#launcher button')].find(one => one.textContent === '{label}').click() ?? true"
    pressed.until(lambda: pressed.run(panel, click, by_person=True), "the offer")
    pressed.until(
        lambda: pressed.run(panel, f"document.body.innerText.includes('Stop: {label}')"), "the way back"
    )
    pressed.open(OWN_HOST)
    launcher = "[...document.documentElement.children].some(one => one.localName.startsWith('x-'))"
    pressed.until(lambda: pressed.run(pressed.page, launcher), "the launcher by itself")


def test_a_pdf_in_a_tab_is_read_from_its_address(pressed: Toolbar) -> None:
    pressed.open(PDF)
    pressed.press_button()
    workspace = pressed.until(lambda: pressed.target("page", f"{ORIGIN}/workspace/"), "the workspace")
    click = "document.querySelector('#read-tab-pdf').click() ?? true"
    pressed.until(lambda: pressed.run(workspace, click, by_person=True), "the PDF in the tab")
    text = "document.querySelector('.statement')?.innerText ?? ''"
    pressed.until(lambda: pressed.run(workspace, text).startswith("M.L.: Conceptualization"), "its statement")


def test_in_firefox_too(pages: Seed, tmp_path: Path) -> None:
    extension = with_client(FIREFOX_EXTENSION, tmp_path / "extension", None)
    with running(pages) as standin:
        firefox = Firefox(standin.port, Path(standin.ca))
        try:
            firefox.install(extension)
            firefox.open(EXAMPLES["literatum"][0])
            firefox.until(lambda: has_launcher(firefox), "the launcher on a listed page")
            launcher(firefox)
            panel = firefox.context_at(f"{FIREFOX_ORIGIN}/panel/panel.html")
            # What the panel's offer says on a page that is not listed: it cannot ask by itself here.
            ask = "await browser.runtime.sendMessage({name: 'launcher.ask', url: args[0]})"
            firefox.run(panel, ask, PROXIED)
            page = firefox.context_at(f"{FIREFOX_ORIGIN}/options/options.html")
            firefox.click(page, "#launcher button:first-of-type")  # the first offer: always on this site
            firefox.until(
                lambda: "Stop: Always on www-nature-com" in firefox.text(page, "#launcher"), "the consent"
            )
            firefox.open(PROXIED)
            firefox.until(lambda: has_launcher(firefox), "the launcher on the proxied page")
            firefox.open(OWN_HOST)
            assert not has_launcher(firefox)
            assert firefox.errors(FIREFOX_ORIGIN) == []
        finally:
            firefox.quit()


def options(browser: Chromium, label: str) -> None:
    """Press the button of this name in the options, and wait for what it leads to."""
    browser.open(f"{ORIGIN}/options/options.html")
    browser.find("#launcher button")
    buttons = browser.driver.find_elements(By.CSS_SELECTOR, "#launcher button")
    next(one for one in buttons if one.text == label).click()
    browser.until(lambda: label not in browser.texts("#launcher button"), f"{label} to be done")


def height(browser: Chromium) -> int:
    return int(browser.driver.execute_script("return innerHeight"))


def has_launcher(firefox: Firefox) -> bool:
    script = "return [...document.documentElement.children].some(one => one.localName.startsWith('x-'))"
    return bool(firefox.run(firefox.page, script))

"""An article whose page does not give the roles: its XML, Europe PMC, Crossref, pasted text, the PDF."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from selenium.webdriver.common.by import By

from tests.standin import read_seed, running
from tests.standin.seed import SeedDeposit, SeedOpenCopy, SeedPage

from .rig.chromium import ORIGIN, Chromium, chromium
from .rig.module import module_browser
from .rig.shared import Shared
from .test_workspace_view import sound
from .walk import WORKSPACE, Walk

PAYWALLED = "https://journals.ametsoc.org/view/journals/moss/1/1/MOSS-1.xml"
XML_URL = "https://journals.ametsoc.org/doc/journals/moss/1/1/MOSS-1.xml"
NOBODY = "https://www.nature.com/articles/s00000-026-00077-7"
DOI, UNSIGNED = "10.5555/moss.1", "10.5555/fern.2"
NISO = "https://credit.niso.org/contributor-roles"
HEAD = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Moss</title>'


def xml(*contribs: str, doi: str = DOI) -> str:
    return (
        f'<?xml version="1.0"?><article><front><article-meta><article-id pub-id-type="doi">{doi}</article-id>'
        "<title-group><article-title>Of moss &amp; rain</article-title></title-group><contrib-group>"
        f"{''.join(contribs)}</contrib-group></article-meta></front></article>"
    )


def contrib(given: str, family: str, *roles: str) -> str:
    name = f"<name><surname>{family}</surname><given-names>{given}</given-names></name>"
    marked = "".join(f'<role content-type="{NISO}/{role}/"/>' for role in roles)
    return f'<contrib contrib-type="author">{name}{marked}</contrib>'


@pytest.fixture(scope="module")
def browser(rig: Shared) -> Iterator[Chromium]:
    seed = read_seed()
    metas = "".join(f'<meta name="citation_author" content="{name}">' for name in ("Lind, Ada", "Marsh, Bo"))
    page = (
        f'{HEAD}<meta name="citation_title" content="Of moss and rain"><meta name="citation_doi" content="{DOI}">'
        f'<meta name="citation_xml_url" content="{XML_URL}">{metas}'
        '<script type="application/ld+json">{"@type": "ScholarlyArticle", "isAccessibleForFree": false}</script>'
        "</head><body><h1>Of moss and rain</h1><p>Abstract only.</p></body></html>"
    )
    nobody = (
        f'{HEAD}<meta name="citation_title" content="Of ferns"><meta name="citation_doi" content="{UNSIGNED}"></head>'
        "<body><h1>Of ferns</h1><h2>Author contributions</h2><p>A.L.: Software. B.M.: Supervision.</p></body></html>"
    )
    of_xml = xml(contrib("Ada", "Lind", "software", "validation"), contrib("Bo", "Marsh"))
    at_europe_pmc = xml(contrib("Ada", "Lind"), contrib("Bo", "Marsh", "supervision"))
    seed.pages += [
        SeedPage(url=PAYWALLED, html=page),
        SeedPage(url=XML_URL, html=of_xml, headers={"Content-Type": "application/xml"}),
        SeedPage(url=NOBODY, html=nobody),
    ]
    seed.open_copies.append(SeedOpenCopy(doi=DOI, pmcid="PMC7700001", xml=at_europe_pmc))
    people = [SeedDeposit.Author(given="Ada", family="Lind"), SeedDeposit.Author(given="Bo", family="Marsh")]
    seed.deposits.append(SeedDeposit(doi=UNSIGNED, title="Of ferns", authors=people))
    with module_browser(rig, seed, hosts=["https://www.ebi.ac.uk/*"]) as (_, started):
        yield started


@pytest.fixture
def walk(browser: Chromium) -> Iterator[Walk]:
    yield Walk(browser)
    violations, errors = browser.watch.violations(ORIGIN), browser.watch.errors(ORIGIN)
    browser.as_new()  # who one is in one article holds for the next
    assert violations == []
    assert errors == []


def outcome(browser: Chromium) -> str:
    return browser.find("#people ~ .notice strong").text


def test_roles_from_the_articles_xml(walk: Walk, browser: Chromium) -> None:
    walk.open_panel(PAYWALLED)
    walk.choose_author("Ada Lind")
    walk.set_role("resources", "yes")
    assert "journals.ametsoc.org" in browser.find("#from-xml-hint").text
    browser.click("#from-xml")
    browser.until(lambda: outcome(browser) == "Roles found in the article’s XML", "the XML's roles")
    assert "You are Ada Lind" in browser.find(".article-you").text
    assert walk.own_roles() == {"software": "yes", "validation": "yes", "resources": "yes"}
    assert "from the article’s XML" in browser.find('[data-role="software"]').text
    assert browser.driver.switch_to.active_element.get_attribute("id") == "people"
    browser.click("#review:not([aria-disabled=true])")
    browser.extension_window(WORKSPACE)
    work = browser.until(lambda: browser.session_state()["draft"]["works"][0], "the draft")
    assert (work["doi"], work["url"]) == (DOI, PAYWALLED)
    assert [(one["role"], one["origin"]) for one in work["roles"]] == [
        ("resources", "hand"), ("software", "xml"), ("validation", "xml"),
    ]  # fmt: skip


def test_roles_from_europe_pmc_and_back(walk: Walk, browser: Chromium) -> None:
    walk.open_panel(PAYWALLED)
    browser.click("#from-europepmc")
    browser.until(lambda: outcome(browser) == "Roles found at Europe PMC", "Europe PMC's roles")
    assert browser.texts(".authors .chip") == ["Supervision"]
    browser.click("#back-to-page")
    browser.until(lambda: "only part of the article" in outcome(browser), "the page's own words")
    assert browser.texts(".authors .chip") == []


def test_what_elsewhere_lacks_is_said_beside_its_button(walk: Walk, browser: Chromium) -> None:
    browser.open(PAYWALLED)
    browser.launcher()
    browser.driver.switch_to.default_content()
    browser.driver.execute_script(
        """document.querySelector("meta[name=citation_doi]").content = "10.5555/no.copy";
        document.querySelector("meta[name=citation_xml_url]").content = location.href"""
    )
    browser.launcher().click()
    browser.enter_panel()
    for button, sentence in (
        ("#from-europepmc", "Europe PMC does not have this article."),
        ("#from-xml", "is not the article's XML"),
    ):
        browser.click(button)
        browser.until(
            lambda: sentence in browser.find(".elsewhere .notice strong").text,  # noqa: B023 - asked at once
            sentence,
        )
    sound(browser)


def test_authors_come_from_crossref_where_the_page_names_none(walk: Walk, browser: Chromium) -> None:
    walk.open_panel(NOBODY)
    assert "No authors were found" in browser.find(".article > .notice strong").text
    browser.click("#from-authors")
    browser.until(
        lambda: browser.texts(".authors .chip") == ["Software", "Supervision"], "the statement to be read"
    )
    walk.choose_author("Bo Marsh")
    browser.find("#review:not([aria-disabled=true])")


@pytest.mark.parametrize("what", ["paste", "pdf"])
def test_the_panel_leads_to_the_workspaces_forms(walk: Walk, browser: Chromium, what: str) -> None:
    walk.open_panel(NOBODY)
    browser.click(f"#from-{what}")
    browser.extension_window(WORKSPACE)
    walk.screen("source")
    assert "Of ferns" in browser.find("#main").text
    assert browser.find("#paste-doi").get_attribute("value") == UNSIGNED
    focus = browser.driver.switch_to.active_element.get_attribute("id")
    assert focus == {"paste": "source-text", "pdf": "source-pdf"}[what]
    if what == "pdf":
        browser.click("#source-back")
        walk.screen("empty")
        return
    browser.find("#source-text").send_keys("A.L.: Writing – original draft.")
    browser.click("#paste-source button")
    walk.screen("page")
    walk.choose_author("Ada Lind")
    assert walk.own_roles() == {"writing-original-draft": "yes"}


def test_a_statement_is_pasted_in_the_panel_where_the_authors_are_known(
    walk: Walk, browser: Chromium
) -> None:
    walk.open_panel(PAYWALLED)
    browser.click("#from-paste")
    assert browser.driver.switch_to.active_element.get_attribute("id") == "paste"
    browser.driver.switch_to.active_element.send_keys("B.M.: Resources (lead).")
    browser.click("#paste-here form button")
    browser.until(
        lambda: [one.split() for one in browser.texts(".authors .chip")] == [["Resources", "lead"]],
        "the pasted statement",
    )
    assert browser.driver.find_elements(By.CSS_SELECTOR, ".elsewhere") == []


def test_a_permission_is_asked_for_and_waited_for() -> None:
    """Without the permission Europe PMC is not asked; the browser's own question stands."""
    seed = read_seed()
    page = f'{HEAD}<meta name="citation_doi" content="{DOI}"></head><body><h1>Moss</h1></body></html>'
    seed.pages.append(SeedPage(url=PAYWALLED, html=page))
    with running(seed) as standin, chromium(standin.spki, standin.host_resolver_rules) as browser:
        Walk(browser).open_panel(PAYWALLED)
        browser.click("#from-europepmc")
        assert browser.find("#from-europepmc").text == "Looking…"
        assert browser.find("#from-europepmc").get_attribute("aria-disabled") == "true"
        origins = "chrome.permissions.contains({origins: ['https://www.ebi.ac.uk/*']})"
        assert browser.in_extension(f"return await {origins}") is False

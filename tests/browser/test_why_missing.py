"""“Why are my roles missing?” in the review: what was seen on the way there, and looking further."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.standin import read_seed
from tests.standin.seed import SeedOpenCopy

from .reviewing import MUSSELS
from .rig.chromium import ORIGIN, Chromium
from .rig.module import module_browser
from .rig.shared import Shared
from .test_main_job import MDPI
from .walk import Walk

# The article as Europe PMC has it: its authors, and no word on who did what.
WITHOUT_ROLES = f"""<article article-type="research-article"><front><article-meta>
<article-id pub-id-type="doi">{MUSSELS}</article-id><title-group><article-title>Mussels</article-title></title-group>
<contrib-group><contrib contrib-type="author"><name><surname>Lindqvist</surname><given-names>Mara</given-names></name>
</contrib></contrib-group></article-meta></front><body><p>Shells grow.</p></body></article>"""


@pytest.fixture
def browser(rig: Shared) -> Iterator[Chromium]:
    seed = read_seed()
    seed.open_copies.append(SeedOpenCopy(doi=MUSSELS, pmcid="PMC7700009", xml=WITHOUT_ROLES))
    with module_browser(rig, seed, hosts=["https://www.ebi.ac.uk/*"]) as (_, running):
        yield running


def steps(browser: Chromium) -> dict[str, str]:
    found = browser.driver.find_elements("css selector", ".why-step")
    return {
        str(step.get_attribute("data-step")): step.find_element("css selector", ".tag").text for step in found
    }


def test_each_step_says_what_was_seen_and_the_letter_says_no_more(browser: Chromium) -> None:
    walk = Walk(browser)
    walk.open_panel(MDPI)
    walk.choose_author("Mara Lindqvist")
    walk.to_review()
    browser.click("#check")
    walk.checked()
    browser.click(".why > summary")
    assert steps(browser) == {"collected": "Seen", "xml": "Not looked at", "deposit": "Not there"}
    pages = "return [...document.querySelectorAll('.why-pages a')].map((one) => [one.href, one.rel])"
    apart = "noopener noreferrer"
    assert browser.driver.execute_script(pages) == [
        ["https://casrai.org/publishers", apart],
        ["https://casrai.org/credit/for-authors", apart],
    ]
    browser.click(".why details > summary")
    letter = browser.find(".why .letter-body").text
    assert "contribution statement with CRediT roles" in letter
    assert "XML" not in letter

    browser.click(".why-step button")
    browser.until(lambda: steps(browser)["xml"] == "Not there", "Europe PMC's copy to be read")
    assert "XML carries no contributor roles" in browser.find(".why .letter-body").text
    assert browser.watch.violations(ORIGIN) == []
    assert browser.watch.errors(ORIGIN) == []

"""The role summary in Firefox: it is read, and what is taken along arrives."""

from __future__ import annotations

from tests.browser.rig.firefox import ORIGIN, Firefox

from .pages import FITS, MARA, page_of

FIND = """const ours = (element) => /^x-\\d+$/.test(element.localName);
const [bar, second] = [...document.querySelectorAll("*")].filter(ours);
if (!bar || second) return null;
const { x, y } = bar.getBoundingClientRect();
return [x + 100, y + 24];"""


def test_in_firefox(firefox: Firefox) -> None:
    firefox.open(page_of(MARA))
    firefox.press(
        firefox.page, *firefox.until(lambda: firefox.run(firefox.page, FIND), "the bar on the page")
    )
    panel = firefox.context_at(f"{ORIGIN}/panel/record.html")
    assert "Investigation: lead on 1 paper" in firefox.text(panel, "#sentence")

    # A press goes by its place on the screen: the frame must have come to rest first.
    firefox.until(lambda: firefox.run(panel, FITS), "the frame to fit")
    firefox.click(panel, "#take > summary")
    firefox.until(lambda: firefox.run(panel, "return document.querySelector('#take').open"), "the ways")
    firefox.until(lambda: firefox.run(panel, FITS), "the frame to fit")
    firefox.click(panel, "[data-kind=csv] button")
    file = firefox.downloads / f"credit-roles-{MARA}.csv"
    firefox.until(lambda: file.is_file() and file.read_bytes().count(b"\r\n") == 6, "the table")
    firefox.click(panel, "[data-kind=text] [aria-label^=Copy]")
    said = "return document.getElementById('announcements')?.textContent"
    assert firefox.until(lambda: firefox.run(panel, said), "an answer") == "Copied"
    assert firefox.errors(ORIGIN) == []

"""Assisted entry as the tests walk it: a browser with no client configured, and the run's cards."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from selenium.webdriver.remote.webelement import WebElement

from tests.standin import Seed, Standin, read_seed
from tests.standin.orcid_oauth import SESSION
from tests.standin.seed import SeedContributor, SeedWork

from .reviewing import MARA, MUSSELS, send
from .rig.chromium import ORIGIN, Chromium
from .rig.module import module_browser
from .rig.shared import Shared

OWN, NEW, NONE = "10.5555/her.own", MUSSELS, "10.5555/not.known.to.orcid"
WORKSPACE = f"{ORIGIN}/workspace/workspace.html"
MY_ORCID = "https://orcid.org/my-orcid"
SLOW = 120  # s; a browser opens a page, and waits for what does not come


def own_seed() -> Seed:
    """Mara has a row of her own for one of the works."""
    seed = read_seed()
    mara = next(person for person in seed.people if person.orcid == MARA)
    me = SeedContributor(name="Mara Lindqvist", orcid=MARA, roles=["software"])
    mara.works = [SeedWork(title="Her own work", doi=OWN, source="user", contributors=[me])]
    return seed


@dataclass
class Entry:
    """A browser in which one run after another is walked."""

    browser: Chromium
    standin: Standin

    def begin(self) -> None:
        """As in a browser just started: one window, no session here or at ORCID."""
        self.standin.reset(own_seed())
        driver = self.browser.driver
        driver.switch_to.new_window("tab")
        self.browser.page = driver.current_window_handle
        for handle in driver.window_handles:
            if handle != self.browser.page:
                driver.switch_to.window(handle)
                driver.close()
        driver.switch_to.window(self.browser.page)
        self.be_signed_in(MARA)
        driver.get(WORKSPACE)
        self.browser.find("#heading")
        send(self.browser, "entry.end")
        self.browser.in_extension("await chrome.storage.session.clear()")

    def be_signed_in(self, orcid: str) -> None:
        """At orcid.org, as the person with this iD."""
        self.browser.driver.get("https://orcid.org/none")
        self.browser.driver.add_cookie({"name": SESSION, "value": orcid})

    def be_signed_out(self) -> None:
        self.browser.driver.get("https://orcid.org/none")
        self.browser.driver.delete_all_cookies()

    def review(self, *works: dict[str, object]) -> str:
        """The review of these works, checked; the workspace's window."""
        browser = self.browser
        browser.driver.get(WORKSPACE)
        send(browser, "me.set", me={"name": "Mara Lindqvist", "orcid": MARA})
        send(browser, "draft.put", draft={"works": list(works)})
        browser.click("#check")
        browser.until(lambda: browser.driver.find_elements("css selector", "#assist"), "the check", SLOW)
        return str(browser.driver.current_window_handle)

    def card(self, doi: str) -> WebElement | None:
        """The card of a work, in the workspace the driver is in."""
        cards = self.browser.driver.find_elements("css selector", "#assisted .result")
        return next((one for one in cards if doi in one.text), None)

    def state(self, doi: str) -> str | None:
        shown = self.card(doi)
        return shown.get_attribute("data-state") if shown else None

    def become(self, doi: str, *states: str) -> str:
        """Wait until the work is in one of these states; which. What its card says instead, else."""
        try:
            self.browser.until(lambda: self.state(doi) in states, f"{doi} to be {' or '.join(states)}", SLOW)
        except Exception as late:
            shown = self.card(doi)
            raise AssertionError(
                f"{doi} is not {' or '.join(states)}: {shown.text if shown else 'no card'}"
            ) from late
        return str(self.state(doi))

    def act(self, doi: str, what: str) -> None:
        def pressed() -> bool:
            shown = self.card(doi)
            found = shown.find_elements("css selector", f"[data-act={what}]") if shown else []
            if found:
                found[0].click()
            return bool(found)

        self.browser.until(pressed, f"the button {what} of {doi}")

    def save(self) -> None:
        """Press Save in ORCID's form, as only the person does. The driver stays in ORCID's tab."""
        self.browser.window_at(MY_ORCID)
        self.browser.click("#save-work-button")

    def posts(self) -> int:
        """How often something was saved at ORCID."""
        return len(self.standin.requests("orcid.org", "^POST /works/work.json"))


@contextmanager
def entry_browser(rig: Shared) -> Iterator[Entry]:
    """One browser for a module; `Entry.begin` before each test."""
    with module_browser(rig, own_seed()) as (standin, browser):
        yield Entry(browser, standin)

"""The path a researcher walks, step by step through the real interface.

Both the browser tests and the demo walk it; each step waits for what the person would see.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from selenium.webdriver.common.by import By

from .picker import choose
from .rig.chromium import ORIGIN, Chromium

WORKSPACE = "workspace/workspace.html"
PATIENCE = 120  # s; check and push pause between tries, as Crossref and ORCID ask for


@dataclass
class Walk:
    """Steps in the order a person takes them; each leaves the browser where the next one starts."""

    browser: Chromium

    # on the article's page

    def open_panel(self, url: str) -> None:
        self.browser.open(url)
        self.browser.launcher().click()
        self.browser.enter_panel()
        self.browser.find(".article:not([aria-busy=true]) .article-head")

    def kept_out(self) -> None:
        """Open the panel on a page whose policy keeps it out. Chromium 120 lets it in all the same, and asks the
        page's policy nothing: there it is taken away."""
        self.browser.launcher().click()

        def out() -> bool:
            if self.browser.windows_at(f"{ORIGIN}/{WORKSPACE}"):
                return True
            for host in self.browser.hosts():
                for frame in host.shadow_root.find_elements(By.CSS_SELECTOR, "iframe"):
                    if self.browser.entered(frame):
                        self.browser.driver.execute_script("location.replace('about:blank')")
                        return True
            return False

        self.browser.until(out, "the panel to be kept out")

    def choose_author(self, name: str) -> None:
        """Say which author one is, unless the panel knows it from the page or the session."""
        if self.browser.driver.find_elements(By.CSS_SELECTOR, ".article-you"):
            if name in self.browser.find(".article-you").text:
                return
            self.browser.click(".article-you button")
        self.browser.click(f'button[aria-label="This is me: {name}"]')
        self.browser.until(
            lambda: name in self.browser.find(".article-you").text, f"the panel to know {name}"
        )

    def set_role(self, role: str, value: str) -> None:
        """`value`: none, yes, lead, equal or supporting."""
        choose(self.browser, f'[data-role="{role}"]', value)
        self.browser.until(lambda: self.own_roles().get(role, "none") == value, f"{role} to be {value}")

    def own_roles(self) -> dict[str, str]:
        """Role -> value as the panel's editor shows it, "none" left out."""
        return dict(
            self.browser.driver.execute_script(
                """return [...document.querySelectorAll('[data-role]')].map(row =>
                [row.dataset.role, row.querySelector('[type=radio]:checked')?.value]).filter(([, value]) => value)"""
            )
        )

    def to_review(self) -> None:
        self.browser.click("#review:not([aria-disabled=true])")
        self.browser.extension_window(WORKSPACE)
        self.screen("review")

    # in the workspace

    def screen(self, name: str) -> None:
        self.browser.find(f'main[data-screen="{name}"]')

    def sign_in(self, person: str, *, allow: bool = True) -> None:
        """Sign in at ORCID's own window as the person with this iD."""
        workspace = self.browser.driver.current_window_handle
        self.browser.click("#signin")
        self.browser.window_at("https://orcid.org/oauth/authorize")
        self.browser.click(f"#person-{person}")
        self.browser.click("#authorize" if allow else "#deny")
        self.browser.until(
            lambda: not self.browser.windows_at("https://orcid.org/oauth/"), "ORCID's window to close"
        )
        self.browser.driver.switch_to.window(workspace)

    def sign_in_again(self) -> None:
        """ORCID knows the person and what they allowed: it asks nothing more."""
        before = self.browser.session_state().get("signin")
        self.browser.click("#signin")
        self.browser.until(
            lambda: self.browser.session_state().get("signin") not in (None, before), "the new sign-in"
        )

    def checked(self) -> dict[str, Any]:
        """The check as it stands when it is done."""
        self.browser.find('.check[data-status="done"]', timeout=PATIENCE)
        return dict(self.browser.session_state()["check"])

    def push(self) -> None:
        self.browser.click("#push:not([aria-disabled=true])")

    def results(self) -> list[str]:
        """The label of each row, those that went wrong first, as soon as the push has ended; what went well may be folded."""
        self.browser.until(
            lambda: self.browser.session_state().get("journal", {}).get("status") in ("done", "stopped"),
            "the push to end",
            timeout=PATIENCE,
        )
        self.browser.find("#record")
        rows = len(self.browser.session_state()["journal"]["rows"])
        script = "return [...document.querySelectorAll('.result .tag')].map((tag) => tag.textContent)"
        labels: list[str] = []

        def shown() -> bool:
            labels[:] = self.browser.driver.execute_script(script)
            return len(labels) == rows

        self.browser.until(shown, "every row to be shown")
        return labels

    def problem(self) -> tuple[str, str]:
        """What is shown as gone wrong: what happened, and what to do."""
        notice = self.browser.find(".notice.bad, .notice.warn", timeout=PATIENCE)
        remedy = [p.text for p in notice.find_elements(By.CSS_SELECTOR, "p") if p.is_displayed()]
        return notice.find_element(By.CSS_SELECTOR, "strong").text, " ".join(remedy)

    def go_on(self) -> None:
        """Do what a stopped or failed push offers: sign in again, resume, or check and push again."""
        for _ in range(4):
            offered = self.browser.until(
                lambda: [i for i in ("signin", "resume", "push", "check") if self._offered(i)],
                "a way to go on",
            )
            if offered[0] == "signin":
                self.sign_in_again()
                continue
            if self._go_on_with(offered[0]):
                return
        raise AssertionError(f"no way to the push: {offered} is offered again and again")

    def _go_on_with(self, button: str) -> bool:
        """Press it; True when it was the push, which now goes on."""
        before = self.browser.session_state().get("journal")
        self.browser.click(f"#{button}")
        if button == "check":
            return False
        self.browser.until(lambda: self.browser.session_state().get("journal") != before, "the push to go on")
        return True

    def _offered(self, button: str) -> bool:
        found = self.browser.driver.find_elements(By.CSS_SELECTOR, f"#{button}:not([aria-disabled=true])")
        return bool(found) and found[0].is_displayed()

    def sign_out(self, *, asked: bool = False) -> None:
        """`asked`: rows of ours are on the record, or works were not sent, so that it is asked first."""
        self.browser.click("#signout")
        if asked:
            self.browser.click("#answer-signout")
        # The permission goes first; what is left goes when ORCID has answered. A farewell may stay.
        self.browser.until(
            lambda: self.browser.session_state().keys() <= {"farewell"},
            "the session to be empty after signing out",
        )

"""Chromium with the built extension, all hosts mapped to the stand-in, a fresh profile."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, TypeVar

from selenium import webdriver
from selenium.common.exceptions import InvalidArgumentException, TimeoutException, WebDriverException
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement

from .extension import EMPTY_PAGE, without_client
from .old import OldDriver
from .watch import Watch

ROOT = Path(__file__).resolve().parents[3]
EXTENSION = ROOT / "dist" / "chromium"
EXTENSION_ID = "cdkffkfeplagdbhkbkpfboenlmcnpljc"  # follows from the manifest's key
ORIGIN = f"chrome-extension://{EXTENSION_ID}"
# Without the pages of the address bar's suggestions, of which each window starts two.
QUIET = "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup"
_EMPTY = """
    const optional = await chrome.permissions.getAll();
    const own = chrome.runtime.getManifest();
    const origins = optional.origins.filter((one) => !own.host_permissions.includes(one)
      && !own.content_scripts.some((script) => script.matches.includes(one)));
    if (origins.length) await chrome.permissions.remove({origins});
    await chrome.scripting.unregisterContentScripts();
    await chrome.alarms.clearAll();
    await chrome.storage.local.clear();
    await chrome.storage.session.clear();
"""
_ANSWERED = "return Boolean(await chrome.runtime.sendMessage({ name: 'launcher.get' }))"
_KEPT = """
    const kept = [chrome.storage.local.get(null), chrome.storage.session.get(null), chrome.alarms.getAll()];
    return (await Promise.all(kept)).some((one) => Object.keys(one).length);
"""
_RUNS = "new Promise((done) => setTimeout(done)).then(() => self.serviceWorker.state === 'activated')"
# The first match that is displayed; arguments[1]: that can be pressed too, brought clear of what sticks.
_SHOWN = """
    const sized = (e) => { const box = e.getBoundingClientRect(); return box.width > 0 && box.height > 0; };
    const shown = (e) => e.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      && (sized(e) || [...e.querySelectorAll("*")].some(sized));
    // What can be chosen is shown with its list.
    const found = [...document.querySelectorAll(arguments[0])].find((e) => shown(e.closest("select") ?? e));
    if (!found || !arguments[1]) return found ?? null;
    if (found.matches(":disabled")) return null;
    found.scrollIntoView({ block: "center" });
    return found;
"""
T = TypeVar("T")


class Chromium:
    """A running browser. `driver` is selenium's; `watch` sees every context."""

    def __init__(
        self,
        spki: str,
        resolver_rules: str,
        *,
        extension: Path | None = None,
        headless: bool = True,
        size: tuple[int, int] = (1280, 900),
        dark: bool = False,
    ) -> None:
        if not (EXTENSION / "manifest.json").is_file():
            raise FileNotFoundError(
                f"{EXTENSION} holds no built extension: run `python3 build.py build` first"
            )
        self.extension = extension or without_client(EXTENSION)
        self._size = size
        self.profile = Path(tempfile.mkdtemp(prefix="chromium-profile-"))
        options = webdriver.ChromeOptions()
        options.binary_location = shutil.which("chromium") or "chromium"
        for argument in (
            *(["--headless=new"] if headless else []),
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            QUIET,
            "--lang=en",
            f"--window-size={size[0]},{size[1]}",
            f"--user-data-dir={self.profile}",
            f"--load-extension={self.extension}",
            f"--host-resolver-rules={resolver_rules}",
            f"--ignore-certificate-errors-spki-list={spki}",
            *(["--force-dark-mode"] if dark else []),
        ):
            options.add_argument(argument)
        options.add_experimental_option("excludeSwitches", ["enable-automation"])
        self.driver = _started(options)
        self.driver.set_script_timeout(60)
        self.driver.set_page_load_timeout(60)
        self.watch = Watch(self.driver.capabilities["goog:chromeOptions"]["debuggerAddress"])
        self.page = self.driver.current_window_handle

    def quit(self) -> None:
        self.watch.close()
        self.driver.quit()
        shutil.rmtree(self.profile, ignore_errors=True)

    # waiting: on a condition, never on time

    def until(self, condition: Callable[[], T], what: str, timeout: float = 30) -> T:
        """The first true value of `condition`; elements that come and go meanwhile do not matter."""
        end = time.monotonic() + timeout
        pause = 0.025  # the pace of the question, not a guess at the answer
        while True:
            with suppress(WebDriverException):
                value = condition()
                if value:
                    return value
            if time.monotonic() > end:
                raise TimeoutException(f"waited {timeout:.0f} s for: {what}")
            time.sleep(pause)
            pause = min(pause * 1.5, 0.2)

    def find(self, selector: str, timeout: float = 30) -> WebElement:
        """The first displayed element that matches, in the frame the driver is in."""
        found: WebElement = self.until(
            lambda: self.driver.execute_script(_SHOWN, selector), f"{selector} to be shown", timeout
        )
        return found

    def click(self, selector: str, timeout: float = 30) -> None:
        """Click what matches as soon as it is there, enabled and not in motion."""

        def done() -> bool:
            found = self.driver.execute_script(_SHOWN, selector, True)
            if found:
                found.click()
            return bool(found)

        self.until(done, f"clickable {selector}", timeout)

    def texts(self, selector: str) -> list[str]:
        return [e.text for e in self.driver.find_elements(By.CSS_SELECTOR, selector) if e.is_displayed()]

    # the three grounds

    def open(self, url: str) -> None:
        """Open the address in the first tab, and wait for the whole page: on a busy machine the driver was seen to
        come back before the document had ended."""
        self.driver.switch_to.window(self.page)
        self.driver.get(url)
        self.until(
            lambda: self.driver.execute_script("return document.readyState") == "complete", f"all of {url}"
        )

    def hosts(self) -> list[WebElement]:
        """Elements of the page that carry a shadow root the page's own scripts did not make."""
        self.driver.switch_to.default_content()
        found = []
        for element in self.driver.find_elements(By.CSS_SELECTOR, "html > *, body > *"):
            if element.tag_name in ("head", "body", "script", "style"):
                continue
            try:
                root = element.shadow_root
            except WebDriverException:
                continue
            if root.find_elements(By.CSS_SELECTOR, "button, iframe"):
                found.append(element)
        return found

    def launcher(self, timeout: float = 20) -> WebElement:
        """The launcher's button on the page (inside its closed shadow root)."""

        def there() -> WebElement | None:
            for host in self.hosts():
                for button in host.shadow_root.find_elements(By.CSS_SELECTOR, "button"):
                    if button.is_displayed():
                        return button
            return None

        found = self.until(there, "the launcher on the page", timeout)
        assert found is not None
        return found

    def enter_panel(self, timeout: float = 20) -> None:
        """Switch into the panel's frame."""

        def entered() -> bool:
            for host in self.hosts():
                for frame in host.shadow_root.find_elements(By.CSS_SELECTOR, "iframe"):
                    return self.entered(frame)
            return False

        self.until(entered, "the panel's frame", timeout)

    def entered(self, frame: WebElement) -> bool:
        """Switch into a frame of the extension's; whether its page is there. The driver that enters the empty page
        before it is out of the frame again when that goes."""
        self.driver.switch_to.frame(frame)
        return bool(self.driver.execute_script("return location.origin === arguments[0]", ORIGIN))

    def extension_window(self, path: str, timeout: float = 30) -> str:
        """Switch to the extension's tab whose path starts with `path`; its handle."""
        return self.window_at(f"{ORIGIN}/{path}", timeout)

    def window_at(self, prefix: str, timeout: float = 30) -> str:
        """Switch to the window whose address starts with `prefix`; its handle."""

        def switched() -> str | None:
            for handle in self.windows_at(prefix):
                self.driver.switch_to.window(handle)
                if self.address().startswith(prefix):  # it is there, and not only on the way
                    return handle
            return None

        found = self.until(switched, f"a window at {prefix}", timeout)
        assert found is not None
        return found

    def address(self) -> str:
        """Where the driver's window is; "" for one that is about to close."""
        return str(self.driver.current_url or "")

    def windows_at(self, prefix: str) -> list[str]:
        """Handles of all windows whose address starts with `prefix`; the driver stays in its own."""
        there = {one["targetId"] for one in self.watch.targets("page") if one["url"].startswith(prefix)}
        return [handle for handle in self.driver.window_handles if handle in there] if there else []

    def in_extension(self, script: str, *arguments: Any) -> Any:
        """Run `script` (an async function body) in the extension tab the driver is in."""
        wrapped = (
            "const done = arguments[arguments.length - 1]; const args = Array.prototype.slice.call(arguments, 0, -1);"
            f"(async (...args) => {{ {script} }})(...args).then(v => done([true, v]), e => done([false, String(e)]));"
        )
        good, value = self.driver.execute_async_script(wrapped, *arguments)
        if not good:
            raise AssertionError(f"in the extension page: {value}")
        return value

    def session_state(self) -> dict[str, Any]:
        """All of storage.session, read in the extension tab the driver is in."""
        return self.in_extension(
            """const { unpackAll } = await import("/source/packing.js");
            const { isBlock, wholeJournal } = await import("/source/journal.js");
            const kept = await unpackAll(await chrome.storage.session.get(null));
            if (kept.journal) kept.journal = wholeJournal(kept.journal, kept);
            return Object.fromEntries(Object.entries(kept).filter(([key]) => !isBlock(key)));"""
        )

    def workers(self) -> list[str]:
        """Target ids of the running background: one, or none while it sleeps."""
        running = self.watch.targets("service_worker")
        return [one["targetId"] for one in running if EXTENSION_ID in one["url"]]

    def stop_worker(self) -> None:
        """Kill the background worker, as the browser does when it is idle. It must be running, or starting."""
        self.until(self.workers, "the background to have started")

        self._stop_workers()

    def _stop_workers(self) -> None:
        """One that is only starting is let come to itself first: killed on its way, it was seen neither to run
        nor to end from then on."""

        def gone() -> bool:  # what was waiting for it may have started it once more
            for worker in self.workers():
                # Not attached to yet, or ended by itself: before it was asked, or meanwhile, and never answers.
                with suppress(LookupError, RuntimeError, TimeoutError):
                    if self.watch.in_target(_RUNS, worker, patience=3):
                        self.watch.ask("Target.closeTarget", targetId=worker)
            return not self.workers()

        self.until(gone, "the background to be gone")

    def as_new(self) -> None:
        """As the browser was when it started: one empty tab, nothing running, nothing kept anywhere."""
        kept = self.driver.window_handles
        self.driver.switch_to.window(kept[0])  # the one the test was in may be closed
        self.driver.switch_to.new_window("tab")
        self.page = self.driver.current_window_handle
        for handle in kept:
            self.driver.switch_to.window(handle)
            self.driver.close()
        self.driver.switch_to.window(self.page)
        self.driver.set_window_size(*self._size)
        # The cache is kept: nothing that the stand-in answers is cached, the core's compiled code is.
        self.driver.execute_cdp_cmd("Network.clearBrowserCookies", {})
        self.driver.get(f"{ORIGIN}/{EMPTY_PAGE}")
        # Messages come to the background in their order, and outlive their pages and its own end: after this one
        # none is left that the next start of the background would be given.
        self.in_extension(_ANSWERED)
        self.until(self._emptied, "nothing to be kept")
        self.driver.get("about:blank")
        # Chromium 120 leaves it without the focus where the tab that had it was closed.
        self.driver.execute_cdp_cmd("Page.bringToFront", {})
        self.watch.findings.clear()
        self.watch.contexts.clear()

    def _emptied(self) -> bool:
        """Empty what is kept and end the background; whether it had written nothing meanwhile."""
        self.in_extension(_EMPTY)
        self._stop_workers()
        return not self.in_extension(_KEPT)

    def screenshot(self, path: Path) -> None:
        """What the window shows, whatever frame the driver is in."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self.driver.save_screenshot(str(path))


def _started(options: webdriver.ChromeOptions) -> webdriver.Chrome:
    """The browser, with the extension's tabs among the driver's windows: an old driver has them there by itself, and
    refuses the option that a newer one wants for it."""
    driver = shutil.which("chromedriver") or "chromedriver"
    options.add_experimental_option("enableExtensionTargets", True)
    try:
        return webdriver.Chrome(options=options, service=Service(driver))
    except InvalidArgumentException:
        del options.experimental_options["enableExtensionTargets"]
        return OldDriver(options=options, service=Service(driver))


@contextmanager
def chromium(spki: str, resolver_rules: str, **options: Any) -> Iterator[Chromium]:
    running = Chromium(spki, resolver_rules, **options)
    try:
        yield running
    finally:
        running.quit()


def display_present() -> bool:
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))

"""The pictures for the stores and the README, from the real screens: `python3 build.py pictures`.

The stores' are 1280×800 and light, in `dist/store/`; the README's are the same, smaller, in `docs/pictures/`.
"""

from __future__ import annotations

import base64
import sys
import tempfile
from pathlib import Path

from tests.browser.rig.chromium import EXTENSION, ORIGIN, ROOT, Chromium, chromium
from tests.browser.rig.extension import with_client
from tests.browser.walk import WORKSPACE, Walk
from tests.demo import own_plan
from tests.standin import running
from tests.standin.orcid_oauth import SESSION

WIDTH, HEIGHT = 1280, 800
SMALL = 0.42
MOST = 60_000  # bytes of a picture in the README
README_PICTURES = ("1-panel.png", "2-review.png", "3-form.png", "4-result.png")
FORM = "https://orcid.org/my-orcid"


def main() -> int:
    """Walks as the demo does, and takes a picture at each step; 1 where one is too large."""
    plan = own_plan()
    client = plan.seed.clients[0]
    configured = {"environment": "production", "client_id": client.id, "client_secret": client.secret}
    with tempfile.TemporaryDirectory(prefix="pictures-") as folder, running(plan.seed) as standin:
        extension = with_client(EXTENSION, Path(folder) / "extension", configured)
        hosts = standin.host_resolver_rules
        with chromium(standin.spki, hosts, extension=extension, size=(WIDTH, HEIGHT + 200)) as browser:
            large = _walk(browser, plan.url, plan.name, plan.orcid)
    print("\n".join([*large, "The pictures stand in dist/store and docs/pictures."]))
    return 1 if large else 0


def _walk(browser: Chromium, url: str, name: str, orcid: str) -> list[str]:
    steps, large = Walk(browser), []
    driver = browser.driver
    driver.get(f"{ORIGIN}/welcome/welcome.html")
    browser.find("#report-details")
    _take(browser, "0-welcome.png")
    driver.get("https://orcid.org/none")
    driver.add_cookie({"name": SESSION, "value": orcid})
    steps.open_panel(url)
    steps.choose_author(name)
    steps.set_role("investigation", "lead")
    driver.switch_to.default_content()  # what is set for a picture is set for the frame the driver is in
    large += _take(browser, "1-panel.png")
    browser.enter_panel()
    steps.to_review()
    steps.sign_in(orcid)
    steps.checked()
    large += _take(browser, "2-review.png")
    workspace = browser.extension_window(WORKSPACE)
    browser.click("#assist")
    browser.click("[data-act=fill]")
    browser.window_at(FORM)
    browser.find("#orcid-push-note", 120)
    large += _take(browser, "3-form.png")
    browser.click("#cancel-work-button")
    driver.switch_to.window(workspace)
    browser.find("[data-state=not-seen], [data-state=differs]", 120)
    browser.click("#entry-end")
    browser.click("#check")
    steps.checked()
    steps.push()
    steps.results()
    large += _take(browser, "4-result.png")
    return large


def _take(browser: Chromium, name: str) -> list[str]:
    """Both pictures of what the window shows; says where the small one is too large."""
    driver = browser.driver
    size = {"width": WIDTH, "height": HEIGHT, "deviceScaleFactor": 1, "mobile": False}
    light = [{"name": "prefers-color-scheme", "value": "light"}]
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": light})
    store = ROOT / "dist" / "store" / name
    store.parent.mkdir(parents=True, exist_ok=True)
    store.write_bytes(_shot(browser, 1))
    if name not in README_PICTURES:
        return []
    small = ROOT / "docs" / "pictures" / name
    small.parent.mkdir(parents=True, exist_ok=True)
    small.write_bytes(_shot(browser, SMALL))
    bytes_ = small.stat().st_size
    return [f"{name} has {bytes_} bytes, more than {MOST}"] if bytes_ > MOST else []


def _shot(browser: Chromium, scale: float) -> bytes:
    place = browser.driver.execute_script("return [scrollX, scrollY]")
    clip = {"x": place[0], "y": place[1], "width": WIDTH, "height": HEIGHT, "scale": scale}
    taken = browser.driver.execute_cdp_cmd("Page.captureScreenshot", {"format": "png", "clip": clip})
    return base64.b64decode(taken["data"])


if __name__ == "__main__":
    sys.exit(main())

"""One gate a host: however many pages ask at once, requests leave one after another."""

from __future__ import annotations

from .rig.chromium import ORIGIN, Chromium
from .rig.extension import EMPTY_PAGE

# Notes when each request to Crossref leaves this page.
WATCH = """
  const { loadWholeCore } = await import("/source/load-core.js");
  await loadWholeCore();
  globalThis.left = [];
  const fetched = globalThis.fetch;
  globalThis.fetch = (url, options) => {
    if (String(url).startsWith("https://api.crossref.org/")) left.push(Date.now());
    return fetched(url, options);
  };
  return true;
"""
ASK = """
  const ask = () => core.run("article.fetch", { doi: "10.5555/waters14030117", text: null, pdf: null, mailto: args[0] });
  globalThis.asked = Promise.all([ask(), ask(), ask()]).then((answers) => answers.every(({ ok }) => ok));
  return true;
"""
FRAME = """
  const frame = document.createElement("iframe");
  frame.id = "frame";
  frame.src = "/panel/panel.html";
  document.body.append(frame);
  await new Promise((done) => { frame.onload = done; });
  return true;
"""


def test_requests_keep_their_distance_however_many_pages_ask(browser: Chromium) -> None:
    """Two tabs, and a panel framed in one of them, whose turns the background asks for."""
    first = browser.driver.current_window_handle
    browser.driver.get(f"{ORIGIN}/{EMPTY_PAGE}")
    browser.driver.switch_to.new_window("tab")
    browser.driver.get(f"{ORIGIN}/{EMPTY_PAGE}")
    second = browser.driver.current_window_handle
    browser.in_extension(FRAME)

    def enter(place: str) -> None:
        browser.driver.switch_to.window(first if place == "first" else second)
        if place == "frame":
            browser.driver.switch_to.frame(browser.find("#frame"))

    places = ("first", "second", "frame")
    for place in places:
        enter(place)
        browser.in_extension(WATCH)
    for mailto, at_once, least in (("", 1, 1000), ("someone@example.org", 3, 1000)):
        for place in places:
            enter(place)
            browser.in_extension("left.length = 0; return true")
        for place in places:
            enter(place)
            browser.in_extension(ASK, mailto)
        times = []
        for place in places:
            enter(place)
            assert browser.in_extension("return await globalThis.asked") is True
            times += browser.in_extension("return left")
        times.sort()
        assert len(times) >= 9
        # In each second one request, or with an address three, whichever page asked; a frame is told a moment later.
        apart = [later - sooner for sooner, later in zip(times, times[at_once:], strict=False)]
        assert min(apart) >= least - 30, apart

"""The review of a thousand works in Chromium: how long the page is kept busy by showing it, and by what a person
does there."""

from __future__ import annotations

from tests.bench.push import OURS, checked, wished
from tests.bench.works_list import SETTLE, WATCH
from tests.browser.listed import MARA
from tests.browser.rig.chromium import ORIGIN, Chromium, chromium
from tests.browser.walk import WORKSPACE
from tests.standin import Seed, running

WORKS = 1000

_PUT = """
    const { packAll } = await import("/source/packing.js");
    await chrome.storage.session.set(await packAll(args[0]));
    return true;
"""
_PRESS = "document.querySelector(args[0]).click(); return true;"
_ALL = "return document.querySelectorAll('.work').length"


def review_table() -> None:
    with running(Seed()) as standin, chromium(standin.spki, standin.host_resolver_rules) as browser:
        works = [wished(place) for place in range(WORKS)]
        signin = {
            "token": "a token of nobody's", "orcid": MARA, "name": "Mara Lindqvist", "scope": "/activities/update",
            "expires_at": None, "environment": "production", "client_id": OURS,
        }  # fmt: skip
        browser.open(f"{ORIGIN}/options/options.html")
        browser.in_extension(_PUT, {"signin": signin, "draft": {"works": works}, "check": checked(works)})
        browser.open(f"{ORIGIN}/{WORKSPACE}")
        browser.in_extension(WATCH, True)
        browser.until(lambda: browser.driver.execute_script(_ALL) == WORKS, "every work", timeout=60)
        _report(browser, f"opening {WORKS} works, the core with it")
        for name, selector in (
            ("unticking all", ".accept-all"),
            ("ticking one", ".accept"),
            ("ticking all", ".accept-all"),
            ("opening one", ".fold"),
        ):
            browser.in_extension(_PRESS, selector)
            _report(browser, name)


def _report(browser: Chromium, name: str) -> None:
    tasks = browser.in_extension(SETTLE)
    longest = f"longest {max(tasks):.0f} ms" if tasks else "none"
    print(f"review, {name}: {len(tasks)} tasks over 50 ms, {longest}")

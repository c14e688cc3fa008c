"""One stand-in and one browser for all tests of a module, as new for each."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.browser.rig.chromium import Chromium, chromium
from tests.standin import Standin, running

from .pages import make_seed


@pytest.fixture(scope="module")
def both() -> Iterator[tuple[Standin, Chromium]]:
    with running(make_seed()) as standin, chromium(standin.spki, standin.host_resolver_rules) as browser:
        yield standin, browser


@pytest.fixture
def standin(both: tuple[Standin, Chromium]) -> Standin:
    """The stand-in as new."""
    both[0].reset(make_seed())
    return both[0]


@pytest.fixture
def browser(both: tuple[Standin, Chromium], standin: Standin) -> Chromium:
    """One browser for all tests, signed out at orcid.org, with nothing kept from the test before."""
    browser = both[1]
    browser.driver.execute_cdp_cmd("Network.clearBrowserCookies", {})
    browser.driver.set_window_size(1280, 900)
    browser.watch.findings.clear()
    return browser

"""The toolbar button: on pages of any host, on the listed ones, and where no extension may go.

And what the extension does to pages while nobody asks it to do anything: nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from tests.standin import Standin, read_seed, running
from tests.standin.seed import OWN_PAGES, SeedPage

from .rig.chromium import ORIGIN
from .rig.toolbar import Toolbar, toolbar

PROXIED = "https://www-nature-com.proxy.library.example.org/articles/s00000-026-00421-7"
LISTED = "https://www.nature.com/articles/s00000-026-00421-7"
RECORD = "https://orcid.org/0000-0099-1000-1004"
PANEL = f"{ORIGIN}/panel/panel.html"
WORKSPACE = f"{ORIGIN}/workspace/workspace.html"


@pytest.fixture(scope="module")
def standin() -> Iterator[Standin]:
    seed = read_seed()
    seed.pages.append(SeedPage(url=PROXIED, file=str(OWN_PAGES / "nature.html")))
    with running(seed) as started:
        yield started


@pytest.fixture
def chromium(standin: Standin) -> Iterator[Toolbar]:
    standin.log.clear()
    with toolbar(standin.spki, standin.host_resolver_rules) as started:
        yield started


def panel(chromium: Toolbar) -> str:
    return chromium.until(lambda: chromium.target("iframe", PANEL), "the panel")


def text(chromium: Toolbar, target: str, selector: str) -> str:
    script = f"document.querySelector({selector!r})?.innerText"
    return chromium.until(lambda: chromium.run(target, script), selector)


def asked(standin: Standin) -> set[str]:
    """Hosts that were asked for anything but their icon."""
    return {one.host for one in standin.log if not one.path.startswith("/favicon")}


def test_on_a_host_that_is_not_listed(chromium: Toolbar, standin: Standin) -> None:
    """Untouched until the button is pressed; then read by the same reader, and closed by a second press."""
    chromium.open(PROXIED)
    served = chromium.run(chromium.page, "fetch(location.href).then(answer => answer.text())")
    elements = "document.querySelectorAll('*').length"
    parsed = f"new DOMParser().parseFromString({served!r}, 'text/html').querySelectorAll('*').length"
    assert chromium.run(chromium.page, elements) == chromium.run(chromium.page, parsed)
    assert asked(standin) == {"www-nature-com.proxy.library.example.org"}
    assert chromium.worlds() == [PROXIED.partition("/articles")[0]]

    chromium.press_button()
    frame = panel(chromium)
    assert "Glow-worms" in text(chromium, frame, ".article-head h2")
    assert asked(standin) == {"www-nature-com.proxy.library.example.org"}
    chromium.press_button()
    chromium.until(lambda: not chromium.targets("iframe"), "the panel to close")


def test_on_a_listed_page_and_a_record(chromium: Toolbar) -> None:
    chromium.open(LISTED)
    chromium.press_button()
    assert "Glow-worms" in text(chromium, panel(chromium), ".article-head h2")
    chromium.open(RECORD)
    chromium.press_button()
    chromium.until(lambda: chromium.target("iframe", f"{ORIGIN}/panel/record.html"), "the role summary")


def test_where_no_extension_may_go_the_workspace_opens(chromium: Toolbar) -> None:
    chromium.open("chrome://version/")
    chromium.press_button()
    workspace = chromium.until(lambda: chromium.target("page", WORKSPACE), "the workspace")
    assert "CRediT" in text(chromium, workspace, "h1")


def test_before_any_click_the_background_sleeps_and_nothing_is_asked(
    chromium: Toolbar, standin: Standin
) -> None:
    chromium.stop_worker()
    for url in (PROXIED, LISTED):
        chromium.open(url)
    launcher = "[...document.documentElement.children].some(one => one.localName.startsWith('x-'))"
    chromium.until(lambda: chromium.run(chromium.page, launcher), "the launcher on the listed page")
    assert ORIGIN in chromium.worlds()
    assert chromium.targets("service_worker", "iframe") == []
    assert asked(standin) == {re.sub(r"https://([^/]+)/.*", r"\1", url) for url in (PROXIED, LISTED)}

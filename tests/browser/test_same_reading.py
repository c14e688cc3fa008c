"""The compiled core in the browser reads what the core reads under CPython: the same, byte for byte."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pycore.article import read_article
from pycore.article.wire import article_json
from pycore.browser.api import CALLS
from pycore.cli.documents import decode, parse
from tests.shared import SHARED, needs_shared
from tests.standin import Seed, running
from tests.standin.seed import OWN_PAGES, SeedPage, saved_pages

from .rig.chromium import ORIGIN, Chromium, chromium
from .rig.extension import EMPTY_PAGE

SAMPLE = 20  # pages, spread over the manifest; all of them are for the benchmark


def manifest() -> list[dict[str, Any]]:
    path = SHARED / "pages" / "manifest.jsonl"
    rows = (
        [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.is_file() else []
    )
    return [row for row in rows if row["file"].endswith(".html")]


def pages() -> list[SeedPage]:
    """The project's own pages, and a sample of the saved ones, each at an https address of its own."""
    rows = manifest()
    saved, taken = [], set()
    for row in rows[:: max(1, len(rows) // SAMPLE)]:
        url = row["url"].replace("http://", "https://")
        if url not in taken:
            taken.add(url)
            saved.append(SeedPage(url=url, file=str(SHARED / "pages" / "html" / row["file"])))
    return saved_pages(OWN_PAGES) + saved


@pytest.fixture(scope="module")
def browser() -> Iterator[Chromium]:
    with (
        running(Seed(pages=pages())) as standin,
        chromium(standin.spki, standin.host_resolver_rules) as started,
    ):
        started.driver.switch_to.new_window("tab")
        started.driver.get(f"{ORIGIN}/{EMPTY_PAGE}")
        started.in_extension('await (await import("/source/load-core.js")).loadCore()')
        yield started


def in_core(browser: Chromium, name: str, args: dict[str, Any]) -> str:
    """The answer of an entry point of the compiled core, in the extension's tab, as canonical JSON."""
    [tab] = [handle for handle in browser.driver.window_handles if handle != browser.page]
    browser.driver.switch_to.window(tab)
    return canonical(
        browser.in_extension("return core.call(args[0], JSON.parse(args[1]))", name, json.dumps(args))
    )


def canonical(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


@needs_shared
def test_statements(browser: Chromium) -> None:
    lines = (SHARED / "corpus" / "dev.jsonl").read_text(encoding="utf-8").splitlines()
    different = []
    for row in map(json.loads, lines):
        args = {"text": row["text"], "authors": row["authors"]}
        if in_core(browser, "statement.read", args) != canonical(CALLS["statement.read"](args)):
            different.append(row["id"])
    assert different == []


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.url)
def test_pages(browser: Chromium, page: SeedPage) -> None:
    """As the browser holds the page when it has loaded, against the file as it was served."""
    assert page.file
    expected = canonical(article_json(read_article(parse(decode(Path(page.file).read_bytes())), page.url)))
    browser.open(page.url)
    html = browser.driver.execute_script("return document.documentElement.outerHTML")
    assert in_core(browser, "article.read", {"html": html, "url": page.url}) == expected
    assert browser.watch.violations(ORIGIN) == []

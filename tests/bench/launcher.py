"""What the content script costs a listed page before any click.

The scripts run here as they do there, on the same pages at a host that is not listed (so that they do
not run twice), from their text: what is timed is compiling them, telling that the page is an article,
and putting the launcher up.
"""

from __future__ import annotations

import statistics

from builder.paths import EXTENSION
from tests.browser.rig.chromium import Chromium, chromium
from tests.standin import Seed, running
from tests.standin.seed import OWN_PAGES, SeedPage, saved_pages

ROUNDS = 10
SCRIPTS = ("content/frame.js", "content/page.js", "content/article.js")  # as the manifest has them
TIMED = """
    const begun = performance.now();
    for (const text of arguments[0]) (0, eval)(text);
    const took = performance.now() - begun;
    return [took, [...document.documentElement.children].some(one => one.localName.startsWith("x-"))];
"""


def launcher() -> None:
    """Each of the project's own article pages, loaded several times."""
    articles = [page for page in saved_pages(OWN_PAGES) if "not-an-article" not in str(page.file)]
    pages = [
        SeedPage(url=f"https://unlisted.example.org/{place}/10.5555/x", file=page.file)
        for place, page in enumerate(articles)
    ]
    texts = [(EXTENSION / script).read_text(encoding="utf-8") for script in SCRIPTS]
    with (
        running(Seed(pages=pages)) as standin,
        chromium(standin.spki, standin.host_resolver_rules) as browser,
    ):
        times = [_load(browser, page.url, texts) for page in pages for _ in range(ROUNDS)]
    print(
        f"content script on a listed page: {len(times)} loads of {len(pages)} pages: "
        f"median {statistics.median(times):.1f} ms, nine of ten within {sorted(times)[len(times) * 9 // 10]:.1f} ms"
    )


def _load(browser: Chromium, url: str, texts: list[str]) -> float:
    browser.open(url)
    took, there = browser.driver.execute_script(TIMED, texts)
    assert there, f"no launcher on {url}"
    return float(took)

"""`python3 build.py bench --against DIST`: this build and an earlier one in turn, in CPU time.

CPU time of the processes is what the browser itself counts (DevTools, `SystemInfo.getProcessInfo`), so that a
busy machine makes nobody slow. Each pair starts both builds in a fresh profile, in an order that changes from
pair to pair; what is printed is the median, with the quartiles, and the median of the ratios. docs/performance.md
has what came out, and what it costs with more works, a longer page and a longer text.
"""

from __future__ import annotations

import itertools
import json
import statistics
import tempfile
import zlib
from pathlib import Path

from tests.bench.clock import Clock
from tests.bench.in_browser import FAMILY, GIVEN
from tests.bench.push import push_and_removal
from tests.browser.rig.chromium import EXTENSION, ORIGIN, chromium
from tests.browser.rig.extension import with_client
from tests.browser.walk import Walk
from tests.standin import Seed, running
from tests.standin.seed import OWN_PAGES, saved_pages

PDF = "vendor/pdfjs/"
ROW = "{name:<56} {now:>22} {then:>22} {ratio:>6}"
STATEMENT = "; ".join(
    f"{role}, {given[0]}.{family[0]}."
    for role, given, family in zip(
        itertools.cycle(("Conceptualization", "Methodology", "Software", "Writing – original draft")),
        GIVEN,
        FAMILY,
        strict=False,
    )
)
LOAD = """
    const loading = await import("/source/load-core.js");
    globalThis.core ?? await (loading.loadWholeCore ?? loading.loadCore)();
    return true;
"""
READ = """
    for (let round = 0; round < args[1]; round += 1) core.call("statement.read", JSON.parse(args[0]));
    return true;
"""
# The page is read from its text, as the panel does; `args[1]` says whether by the core, or parsed and no more.
PAGE = """
    for (let round = 0; round < args[2]; round += 1) {
        if (args[1]) core.call("article.read", args[0]);
        else new DOMParser().parseFromString(args[0].html, "text/html");
    }
    return true;
"""
WAKE = "return Boolean(await chrome.runtime.sendMessage({ name: 'launcher.get' }));"


def paired(other: Path, pairs: int, rows: int) -> None:
    """Measure `EXTENSION` against the build in the folder `other`, and print a row for each figure; `rows` are
    pushed and removed."""
    builds = {"now": EXTENSION, "then": other}
    print(ROW.format(name="", now="this build", then=str(other)[-22:], ratio="ratio"))
    for name, size in (
        ("package without pdf.js, zipped, kB", _zipped),
        ("core, scripts as loaded, kB", _core),
    ):
        now, then = (size(folder) / 1000 for folder in builds.values())
        print(ROW.format(name=name, now=f"{now:.0f}", then=f"{then:.0f}", ratio=f"{now / then:.2f}"))
    found: dict[str, dict[str, list[float]]] = {}
    for number in range(pairs):
        for build in sorted(builds, reverse=number % 2 == 1):
            with tempfile.TemporaryDirectory() as folder:
                pushed = push_and_removal(builds[build], Path(folder), rows) if rows else {}
                measured = _measured(with_client(builds[build], Path(folder, "measured"), None))
            for name, value in (measured | pushed).items():
                found.setdefault(name, {}).setdefault(build, []).append(value)
    for name, values in found.items():
        ratios = [now / then for now, then in zip(values["now"], values["then"], strict=True) if then]
        shown = {build: _shown(times) for build, times in values.items()}
        print(ROW.format(name=name, **shown, ratio=f"{statistics.median(ratios):.2f}" if ratios else "-"))


def _shown(times: list[float]) -> str:
    if len(times) < 2:
        return f"{times[0]:.0f}"
    low, middle, high = statistics.quantiles(times, n=4, method="inclusive")
    return f"{middle:.0f} ({low:.0f}–{high:.0f})"


def _zipped(folder: Path) -> int:
    files = [file for file in folder.rglob("*") if file.is_file()]
    return sum(
        len(zlib.compress(file.read_bytes(), 9))
        for file in files
        if not file.relative_to(folder).as_posix().startswith(PDF)
    )


def _core(folder: Path) -> int:
    return sum(file.stat().st_size for file in (folder / "py").iterdir())


def _measured(extension: Path) -> dict[str, float]:
    """What one build costs, in milliseconds of CPU time, by the name of the figure."""
    pages = saved_pages(OWN_PAGES)
    shown = next(page for page in pages if "not-an-article" not in str(page.file))
    article = shown.url
    found: dict[str, float] = {}
    with (
        running(Seed(pages=pages)) as standin,
        chromium(standin.spki, standin.host_resolver_rules, extension=extension) as browser,
    ):
        clock = Clock(browser)
        walk = Walk(browser)
        for name in (
            "click to roles, first open",
            "click to roles, second open",
            "click to roles, third open",
        ):
            browser.open(article)
            browser.launcher()
            found[f"{name}, ms"], thread = clock.with_thread(lambda: walk.open_panel(article))
            if thread is not None:
                found[f"{name}, the panel's thread, ms"] = thread
        browser.open(f"{ORIGIN}/options/options.html")
        browser.in_extension(LOAD)
        args = json.dumps(
            {"text": STATEMENT, "authors": [f"{a} {b}" for a, b in zip(GIVEN, FAMILY, strict=True)]}
        )
        found["statement, first in a page, core loaded, ms"], thread = clock.with_thread(
            lambda: browser.in_extension(READ, args, 1)
        )
        if thread is not None:
            found["statement, first in a page, core loaded, its thread, ms"] = thread
        browser.in_extension(READ, args, 10)
        found["statement, warm, ms for 100"] = clock.of(lambda: browser.in_extension(READ, args, 100))
        page = {"html": Path(str(shown.file)).read_text("utf-8"), "url": article}
        browser.in_extension(PAGE, page, True, 10)
        found["page read, warm, ms for 20"] = clock.of(lambda: browser.in_extension(PAGE, page, True, 20))
        found["of it the browser's own parse, ms for 20"] = clock.of(
            lambda: browser.in_extension(PAGE, page, False, 20)
        )
        browser.in_extension(WAKE)
        warm = clock.of(lambda: browser.in_extension(WAKE))
        browser.stop_worker()
        found["worker woken by a message, beyond a warm one, ms"] = (
            clock.of(lambda: browser.in_extension(WAKE)) - warm
        )
        clock.close()
    return found

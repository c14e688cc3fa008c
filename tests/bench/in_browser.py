"""The compiled core in Chromium, through the built extension: a statement of 2 kB, a record of 10,000
works, and real pages."""

from __future__ import annotations

import json
import statistics
from pathlib import Path
from typing import Any

from pycore.article import read_article
from pycore.article.wire import article_json
from pycore.cli.documents import decode, parse
from pycore.credit import ROLES
from tests.browser.rig.chromium import ORIGIN, Chromium, chromium
from tests.shared import SHARED
from tests.standin import Seed, running
from tests.standin.seed import (
    OWN_PAGES,
    SeedContributor,
    SeedGenerator,
    SeedPage,
    SeedPerson,
    SeedWork,
    saved_pages,
)

EXTENSION_PAGE = f"{ORIGIN}/options/options.html"
ROUNDS = 20

# Runs an entry point `args[2]` times in an extension page; its value, and the milliseconds of each run.
TIMED = """
    const { loadCore } = await import("/source/load-core.js");
    const core = await loadCore();
    const times = [];
    let value;
    for (let round = 0; round < args[2]; round += 1) {
        const begun = performance.now();
        value = core.call(args[0], JSON.parse(args[1]));
        times.push(performance.now() - begun);
    }
    return [JSON.stringify(value), times];
"""


def statement() -> None:
    """A role-first statement of 2 kB, after the first reading, which fills the tables."""
    authors = [f"{given} {family}" for given, family in zip(GIVEN, FAMILY, strict=True)]
    initials = [f"{given[0]}.{family[0]}." for given, family in zip(GIVEN, FAMILY, strict=True)]
    parts = []
    size = 0
    for place in range(200):
        role = ROLES[place % len(ROLES)]
        part = f"{role.term}, {initials[place % 12]}, {initials[(place + 5) % 12]} and {initials[(place + 7) % 12]}"
        size += len(part) + 2
        if size > 2048:
            break
        parts.append(part)
    text = "; ".join(parts) + "."
    with running(Seed()) as standin, chromium(standin.spki, standin.host_resolver_rules) as browser:
        browser.driver.get(EXTENSION_PAGE)
        args = json.dumps({"text": text, "authors": authors})
        _, times = browser.in_extension(TIMED, "statement.read", args, ROUNDS)
    print(
        f"browser: a statement of {len(text)} characters: first {times[0]:.0f} ms, "
        f"then median {statistics.median(times[1:]):.1f} ms, slowest {max(times[1:]):.1f} ms"
    )


# Summarises a record as its panel does; the milliseconds of the whole, and of each task of the core's own.
SUMMARISED = """
    const { loadWholeCore } = await import("/source/load-core.js");
    const core = await loadWholeCore();
    const tasks = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: "longtask" });
    const begun = performance.now();
    const answer = await core.run("record.summary", args[0]);
    const took = performance.now() - begun;
    await new Promise((done) => setTimeout(done, 100));
    return [answer.ok ? answer.record.works : answer.problem.kind, took, tasks.map((one) => one.duration)];
"""


def record() -> None:
    """The role summary of a record of 10,000 works, of which 4,000 name roles."""
    orcid = "0000-0002-1825-0097"
    named = [SeedContributor(name="Ada Moss", orcid=orcid, roles=["software", "validation"])]
    works: list[SeedWork | SeedGenerator] = [
        SeedGenerator(generate=6000, stem="silent"),
        SeedGenerator(generate=4000, stem="stated", contributors=named),
    ]
    seed = Seed(people=[SeedPerson(orcid=orcid, given="Ada", family="Moss", works=works)])
    with running(seed) as standin, chromium(standin.spki, standin.host_resolver_rules) as browser:
        browser.driver.get(EXTENSION_PAGE)
        args = {"orcid": orcid, "environment": "production"}
        answer, took, tasks = browser.in_extension(SUMMARISED, args)
    longest = sorted(tasks, reverse=True)[:5]
    print(
        f"browser: a record of {answer} works: {took / 1000:.1f} s; {len(tasks)} tasks over 50 ms, "
        f"the longest {', '.join(f'{one:.0f}' for one in longest)} ms"
    )


def pages() -> bool:
    """Every saved page that is there, and the project's own: the same as under CPython, and how long."""
    chosen = list({page.url: page for page in [*saved_pages(OWN_PAGES), *_saved()]}.values())
    different, times = [], []
    with (
        running(Seed(pages=chosen)) as standin,
        chromium(standin.spki, standin.host_resolver_rules) as browser,
    ):
        for page in chosen:
            value, took = _read(browser, page)
            times.append(took)
            assert page.file
            expected = article_json(read_article(parse(decode(Path(page.file).read_bytes())), page.url))
            if json.loads(value) != json.loads(json.dumps(expected)):
                different.append(page.url)
    print(
        f"browser: {len(chosen)} pages: median {statistics.median(times):.0f} ms, slowest {max(times):.0f} ms; "
        f"{len(chosen) - len(different)} read as under CPython"
    )
    for url in different:
        print(f"  differs: {url}")
    return not different


def _read(browser: Chromium, page: SeedPage) -> tuple[str, float]:
    browser.open(page.url)
    html = browser.driver.execute_script("return document.documentElement.outerHTML")
    browser.driver.get(EXTENSION_PAGE)
    value, times = browser.in_extension(TIMED, "article.read", json.dumps({"html": html, "url": page.url}), 1)
    return value, times[0]


def _saved() -> list[SeedPage]:
    manifest = SHARED / "pages" / "manifest.jsonl"
    if not manifest.is_file():
        print(f"no saved pages at {manifest}: only the project's own are read")
        return []
    rows: list[dict[str, Any]] = [
        json.loads(line) for line in manifest.read_text(encoding="utf-8").splitlines()
    ]
    return [
        SeedPage(
            url=row["url"].replace("http://", "https://"), file=str(manifest.parent / "html" / row["file"])
        )
        for row in rows
    ]


GIVEN = ("Ada", "Ben", "Cleo", "Dan", "Eva", "Finn", "Gus", "Hana", "Ida", "Jon", "Kim", "Lea")
FAMILY = ("Moss", "North", "Oak", "Pine", "Quill", "Reed", "Stone", "Thorn", "Urban", "Vale", "West", "Young")

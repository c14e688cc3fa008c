"""The works list in Chromium with many works: how long the page is kept busy by what a person does.

A task is what the browser counts as one (PerformanceObserver, "longtask": 50 ms and more).
"""

from __future__ import annotations

from tests.browser.listed import open_list, state
from tests.browser.rig.chromium import Chromium, chromium
from tests.standin import Seed, running

WORKS = 10_000

# From now on each long task is kept; `settle` waits until the page has been idle twice.
WATCH = """
    window.tasks = [];
    new PerformanceObserver((list) => { for (const one of list.getEntries()) window.tasks.push(one.duration); })
        .observe({ type: "longtask", buffered: args[0] });
    return true;
"""
SETTLE = """
    const idle = () => new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve)));
    const count = () => document.querySelector('#works-count')?.textContent ?? '';
    for (let same = 0, before = ''; same < 4;) {
        await idle();
        same = count() === before && !document.querySelector('#works-count[aria-live=off]') ? same + 1 : 0;
        before = count();
    }
    const found = window.tasks;
    window.tasks = [];
    return found;
"""
_SCROLL = """
    for (let step = 1; step <= 60; step += 1) {
        scrollTo(0, step * document.documentElement.scrollHeight / 60);
        await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return true;
"""
_TYPE = """
    const field = document.getElementById('works-search');
    for (const end of [1, 2, 3, 4, 5, 6, 7, 6, 4, 2, 0]) {
        field.value = 'mussels'.slice(0, end);
        field.dispatchEvent(new Event('input'));
        await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return true;
"""
_FACETS = """
    for (const facet of ['no-roles', 'stated', 'stated', 'no-roles']) {
        document.querySelector(`[data-facet="${facet}"]`)?.click();
        await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return true;
"""
_SORT = """
    const order = document.getElementById('works-sort');
    for (let index = order.options.length - 1; index >= 0; index -= 1) {
        order.selectedIndex = index;
        order.dispatchEvent(new Event('change'));
        await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return true;
"""
_SELECT = "document.getElementById('select-all').click(); document.getElementById('select-none').click(); return true;"
_CHOOSE = """
    for (let index = 0; index < 3; index += 1) document.querySelector(`[data-index="${index}"] input`).click();
    document.querySelector('.works-side [data-role="software"] .picker-tick input').click();
    while (!document.querySelector('.row-chosen')) await new Promise((resolve) => requestAnimationFrame(resolve));
    return true;
"""


def works_list() -> None:
    with running(Seed()) as standin, chromium(standin.spki, standin.host_resolver_rules) as browser:
        open_list(browser, state(WORKS))
        browser.in_extension(WATCH, True)
        browser.find(".list-row")
        _report(browser, f"opening {WORKS} works", "return true;")
        for name, script in (
            ("scrolling through", _SCROLL),
            ("searching", _TYPE),
            ("filtering", _FACETS),
            ("sorting", _SORT),
            ("selecting all", _SELECT),
            ("choosing for three", _CHOOSE),
        ):
            browser.driver.execute_script("scrollTo(0, 0)")
            browser.in_extension(SETTLE)
            _report(browser, name, script)


def _report(browser: Chromium, name: str, script: str) -> None:
    browser.in_extension(script)
    tasks = browser.in_extension(SETTLE)
    longest = f"longest {max(tasks):.0f} ms" if tasks else "none"
    print(f"works list, {name}: {len(tasks)} tasks over 50 ms, {longest}")

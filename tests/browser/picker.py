"""Choosing a role on the screen: the tick, and then the degree."""

from __future__ import annotations

from .rig.chromium import Chromium

TICK = ".picker-tick"


def choose(browser: Chromium, row: str, value: str) -> None:
    """In the row that this selector means; `value`: none, yes, lead, equal or supporting."""
    browser.find(f"{row} {TICK}")
    state = "const input = document.querySelector(arguments[0]); return [input.checked, input.indeterminate]"
    ticked, differs = browser.driver.execute_script(state, f"{row} {TICK} input")
    if value == "none" or not (ticked or differs):
        browser.click(f"{row} {TICK}")
    if value != "none" and (value != "yes" or ticked):
        browser.click(f'{row} label:has(input[value="{value}"])')

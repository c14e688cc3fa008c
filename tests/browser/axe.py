"""What axe finds in the page or frame that the driver is in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from .rig.chromium import Chromium

AXE = Path(__file__).resolve().parents[2] / "node_modules" / "axe-core" / "axe.min.js"
# The rules that look at colours: all that can answer otherwise where only these change, as from light to dark.
COLOURS = ("color-contrast", "link-in-text-block")


def faults(browser: Chromium, *, only: Sequence[str] = (), but: Sequence[str] = ()) -> list[str]:
    """One line a fault, by all rules that axe has on, by `only` these, or by all `but` these."""
    if not browser.driver.execute_script("return Boolean(window.axe)"):
        browser.driver.execute_script(AXE.read_text(encoding="utf-8"))
    options: dict[str, Any] = {
        "resultTypes": ["violations"],
        "rules": {one: {"enabled": False} for one in but},
    }
    if only:
        options["runOnly"] = {"type": "rule", "values": only}
    found = browser.in_extension("return (await axe.run(document, args[0])).violations", options)
    return [f"{one['id']}: {node['html']}" for one in found for node in one["nodes"]]


def faults_in(browser: Chromium, scheme: str) -> list[str]:
    """Of a page in light and then in dark: in dark, what the colours do; the rest is the same."""
    return faults(browser, only=COLOURS if scheme == "dark" else ())

"""Where the launcher shows: on the sites that the extension knows, and where the person allowed it."""

from __future__ import annotations

import re
from typing import Any, Sequence

from pycore.language import say

EVERYWHERE = "https://*/*"
_HOST = re.compile(r"^https://([^/:@]+)(?:[:/]|$)")


def launcher_view(patterns: Sequence[str], url: str) -> dict[str, Any]:
    """What the options and the panel show of it.

    `patterns` are the match patterns that the person allowed; `url` is the page at hand, "" for none.
    `{heading, text, offers: [{pattern, label}], allowed: [{pattern, label, stop}]}`: what can be
    allowed, and what is, each with the name of the button that gives it back.
    """
    found = _HOST.match(url)
    host = found.group(1).lower() if found else ""
    offers = []
    if EVERYWHERE not in patterns:
        if host and _pattern(host) not in patterns:
            offers.append({"pattern": _pattern(host), "label": _label(_pattern(host))})
        offers.append({"pattern": EVERYWHERE, "label": _label(EVERYWHERE)})
    return {
        "heading": say("launcher/heading"),
        "text": say("launcher/text"),
        "offers": offers,
        "allowed": [
            {
                "pattern": pattern,
                "label": _label(pattern),
                "stop": say("launcher/stop", place=_label(pattern)),
            }
            for pattern in patterns
        ],
    }


def _pattern(host: str) -> str:
    return f"https://{host}/*"


def _label(pattern: str) -> str:
    found = _HOST.match(pattern)
    if pattern == EVERYWHERE or not found:
        return say("launcher/everywhere")
    return say("launcher/always", host=found.group(1))

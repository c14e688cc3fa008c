"""The registry of sites: which module reads which page.

A row is an id, the module's `SITE`, and the match patterns of the browser's manifest (the
list `content_scripts[0].matches` there equals all patterns here, in order). A platform that
runs at any host has no patterns but a marker: a selector that only its pages match.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pycore.article.document import Document
from pycore.article.sites import mdpi, sciencedirect, springer, wiley
from pycore.article.sites.model import Site

GENERIC = "generic"


@dataclass(frozen=True)
class Row:
    """One site. `matches` are match patterns (https only), `marker` a selector."""

    id: str
    site: Site
    matches: tuple[str, ...] = ()
    marker: str = ""


ROWS: tuple[Row, ...] = (
    Row(
        "springer",
        springer.SITE,
        (
            "https://link.springer.com/article/*",
            "https://*.biomedcentral.com/articles/*",
            "https://*.springeropen.com/articles/*",
            "https://www.nature.com/articles/*",
        ),
    ),
    Row("mdpi", mdpi.SITE, ("https://www.mdpi.com/*/*/*/*",)),
    Row("sciencedirect", sciencedirect.SITE, ("https://www.sciencedirect.com/science/article/*",)),
    Row("wiley", wiley.SITE, ("https://*.onlinelibrary.wiley.com/doi/*",)),
)

_URL = re.compile(r"^https?://(?:[^/?#@]*@)?([^/?#:]+)(?::\d+)?(/[^?#]*)?(\?[^#]*)?")
_PATTERN = re.compile(r"^https://(\*\.)?([a-z0-9.-]+)(/.*)$")


def matches() -> list[str]:
    """Every match pattern of the registry, in order: what the manifest lists."""
    return [pattern for row in ROWS for pattern in row.matches]


def site_for(url: str, document: Document) -> tuple[str, Site]:
    """The id and the module of the site that a page belongs to; `GENERIC` and no knowledge for others."""
    for row in ROWS:
        if any(pattern_fits(pattern, url) for pattern in row.matches):
            return row.id, row.site
    for row in ROWS:
        if row.marker and document.select(row.marker):
            return row.id, row.site
    return GENERIC, Site()


def pattern_fits(pattern: str, url: str) -> bool:
    """Whether a page at `url`, or at its stand-in on a library's proxy, is one that `pattern` means.

    Proxies rename the host: www.nature.com.proxy.example.edu, www-nature-com.proxy.example.edu.
    """
    address, rule = _URL.match(url), _PATTERN.match(pattern)
    if not address or not rule:
        return False
    path = (address.group(2) or "/") + (address.group(3) or "")
    path_rule = ".*".join(re.escape(part) for part in rule.group(3).split("*"))
    if not re.match(f"^{path_rule}$", path):
        return False
    host = address.group(1).lower()
    first, _, others = host.partition(".")
    renamed = first.replace("--", "\n").replace("-", ".").replace("\n", "-") + "." + others
    wanted = "." + rule.group(2) + "."
    for name in (f".{host}.", f".{renamed}."):
        if name.startswith(wanted) or (rule.group(1) and wanted in name):
            return True
    return False

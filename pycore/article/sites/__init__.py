"""The registry of sites: which module reads which page.

A row is an id, the module's `SITE`, and the match patterns of the browser's manifest (the
list `content_scripts[0].matches` there equals all patterns here, in order). A platform that
runs at any host has no patterns but a marker: a selector that only its pages match.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pycore.article.document import Document
from pycore.article.sites import (
    atypon,
    cell,
    copernicus,
    elife,
    europepmc,
    f1000,
    frontiers,
    highwire,
    ieee,
    mdpi,
    ojs,
    plos,
    pmc,
    scielo,
    sciencedirect,
    silverchair,
    springer,
    wiley,
)
from pycore.article.sites.model import Site

GENERIC = "generic"


@dataclass(frozen=True)
class Row:
    """One site. `matches` are match patterns (https only), `marker` a selector.

    A site that the generic reader reads whole has no module: its `site` says nothing.
    """

    id: str
    matches: tuple[str, ...] = ()
    site: Site = Site()
    marker: str = ""


ROWS: tuple[Row, ...] = (
    Row("springer", ("https://link.springer.com/article/*",), springer.SITE),
    Row(
        "bmc",
        ("https://*.biomedcentral.com/articles/*", "https://*.springeropen.com/articles/*"),
        springer.SITE,
    ),
    Row("nature", ("https://www.nature.com/articles/*",), springer.SITE),
    Row("mdpi", ("https://www.mdpi.com/*/*/*/*",), mdpi.SITE),
    Row("sciencedirect", ("https://www.sciencedirect.com/science/article/*",), sciencedirect.SITE),
    Row("wiley", ("https://*.onlinelibrary.wiley.com/doi/*",), wiley.SITE),
    Row("plos", ("https://journals.plos.org/*/article*",), plos.SITE),
    Row(
        "frontiers",
        (
            "https://www.frontiersin.org/articles/10.3389/*",
            "https://www.frontiersin.org/journals/*/articles/10.3389/*",
        ),
        frontiers.SITE,
    ),
    Row("cell", ("https://www.cell.com/*/fulltext/*", "https://www.cell.com/*/abstract/*"), cell.SITE),
    Row("lancet", ("https://www.thelancet.com/journals/*/article/*",), cell.SITE),
    Row("science", ("https://www.science.org/doi/*",), atypon.SITE),
    Row("pnas", ("https://www.pnas.org/doi/*",), atypon.SITE),
    Row("sage", ("https://journals.sagepub.com/doi/*",), atypon.SITE),
    Row("acs", ("https://pubs.acs.org/doi/*",), atypon.SITE),
    Row("tandf", ("https://www.tandfonline.com/doi/*",), atypon.SITE),
    Row("oup", ("https://academic.oup.com/*/article*/*",), silverchair.SITE),
    Row("aip", ("https://pubs.aip.org/*/article/*",), silverchair.SITE),
    Row("royalsociety", ("https://royalsocietypublishing.org/*/article/*",), silverchair.SITE),
    Row("jama", ("https://jamanetwork.com/journals/*/*article*/*",), silverchair.SITE),
    Row("iop", ("https://iopscience.iop.org/article/10.*",)),
    Row("rsc", ("https://pubs.rsc.org/*/content/article*/*",)),
    Row("aps", ("https://journals.aps.org/*/abstract/10.1103/*",)),
    Row(
        "ieee",
        ("https://ieeexplore.ieee.org/document/*", "https://ieeexplore.ieee.org/abstract/document/*"),
        ieee.SITE,
    ),
    Row("ams", ("https://journals.ametsoc.org/view/journals/*",)),
    Row(
        "annualreviews",
        ("https://www.annualreviews.org/doi/*", "https://www.annualreviews.org/content/journals/10.1146/*"),
    ),
    Row("peerj", ("https://peerj.com/articles/*",)),
    Row(
        "elife",
        ("https://elifesciences.org/articles/*", "https://elifesciences.org/reviewed-preprints/*"),
        elife.SITE,
    ),
    Row(
        "pmc",
        ("https://pmc.ncbi.nlm.nih.gov/articles/PMC*", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC*"),
        pmc.SITE,
    ),
    Row("europepmc", ("https://europepmc.org/article/*", "https://europepmc.org/articles/*"), europepmc.SITE),
    Row("biorxiv", ("https://www.biorxiv.org/content/10.*",), highwire.SITE),
    Row("medrxiv", ("https://www.medrxiv.org/content/10.*",), highwire.SITE),
    Row("bmj", ("https://*.bmj.com/content/*",), highwire.SITE),
    Row("cambridge", ("https://www.cambridge.org/core/journals/*/article/*",)),
    Row(
        "scielo",
        (
            "https://www.scielo.br/j/*/a/*",
            "https://www.scielo.br/scielo.php?*",
            "https://www.scielo.org.mx/scielo.php?*",
            "https://www.scielo.org.co/scielo.php?*",
            "https://www.scielo.cl/scielo.php?*",
            "https://www.scielo.org.za/scielo.php?*",
        ),
        scielo.SITE,
    ),
    Row("jmir", ("https://*.jmir.org/*/*/e*",)),
    Row(
        "f1000",
        (
            "https://f1000research.com/articles/*",
            "https://wellcomeopenresearch.org/articles/*",
            "https://gatesopenresearch.org/articles/*",
            "https://hrbopenresearch.org/articles/*",
            "https://openresearch.nihr.ac.uk/articles/*",
            "https://open-research-europe.ec.europa.eu/articles/*",
        ),
        f1000.SITE,
    ),
    Row("copernicus", ("https://*.copernicus.org/articles/*",), copernicus.SITE),
    Row("arxiv", ("https://arxiv.org/abs/*",)),
    Row("hindawi", ("https://www.hindawi.com/journals/*",)),
    Row("hal", ("https://*.hal.science/*",)),
    Row(
        "ojs",
        (),
        ojs.SITE,
        "meta[name='generator' i][content^='Open Journal Systems' i], .creditRole, .credit_roles",
    ),
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

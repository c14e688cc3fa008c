"""Where else an article's roles or authors can be had, when its page does not give them."""

from __future__ import annotations

from typing import Any

from pycore.article.model import EUROPE_PMC, XML
from pycore.article.xml_link import host_of

_ENOUGH = ("data", "credit")  # outcomes that need nothing from elsewhere
_NOTHING = ("no-statement", "behind-paywall", "not-loaded", "no-article")
_REST = "https://www.ebi.ac.uk/"


def elsewhere(article: dict[str, Any], outcome: str) -> dict[str, Any] | None:
    """`{heading, offers: [{kind, label, hint, url}], open}`, or None where the page says enough.

    `kind`: "authors" (Crossref), "xml", "europepmc", "paste", "pdf". `url` is of a host that the
    extension must be allowed to read, or "". `open`: there is nothing on the page to go by, so they
    stand open. `outcome` is the kind that `outcome.outcome` gives.
    """
    authors = bool(article["authors"])
    if authors and outcome in _ENOUGH:
        return None
    read_from = (article.get("read_from") or {}).get("origin")
    doi, xml = article["doi"], article.get("xml_url") or ""
    offers = []
    if doi and not authors:
        offers.append(_offer("authors", "Get the authors from Crossref", "By the article’s DOI."))
    if xml and read_from != XML:
        hint = f"The page links to it at {host_of(xml)}."
        offers.append(_offer(XML, "Look for the roles in the article’s XML", hint, xml))
    if doi and read_from != EUROPE_PMC:
        hint = "It has open copies of many articles of the life sciences, often with the authors’ roles."
        offers.append(_offer(EUROPE_PMC, "Look at Europe PMC", hint, _REST))
    offers.append(
        _offer("paste", "Paste its contribution statement", "Copied from wherever you can read it.")
    )
    hint = "Opens a tab of its own. The file stays on your computer; only its DOI is sent, to Crossref."
    offers.append(_offer("pdf", "Open its PDF", hint))
    heading = "Other ways to the roles" if authors else "Other ways to the authors and roles"
    return {"heading": heading, "offers": offers, "open": not authors or outcome in _NOTHING}


def _offer(kind: str, label: str, hint: str, url: str = "") -> dict[str, str]:
    return {"kind": kind, "label": label, "hint": hint, "url": url}

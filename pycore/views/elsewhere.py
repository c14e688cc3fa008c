"""Where else an article's roles or authors can be had, when its page does not give them."""

from __future__ import annotations

from typing import Any

from pycore.article.model import EUROPE_PMC, XML
from pycore.article.xml_link import host_of
from pycore.language import say

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
        offers.append(_offer("authors", say("elsewhere/authors"), say("elsewhere/authors-hint")))
    if xml and read_from != XML:
        hint = say("elsewhere/linked-at", host=host_of(xml))
        offers.append(_offer(XML, say("elsewhere/xml"), hint, xml))
    if doi and read_from != EUROPE_PMC:
        hint = say("elsewhere/europe-pmc-hint")
        offers.append(_offer(EUROPE_PMC, say("elsewhere/europe-pmc"), hint, _REST))
    offers.append(_offer("paste", say("elsewhere/paste"), say("elsewhere/paste-hint")))
    hint = say("elsewhere/pdf-hint")
    offers.append(_offer("pdf", say("elsewhere/pdf"), hint))
    heading = say("elsewhere/ways-to-roles") if authors else say("elsewhere/ways-to-authors")
    return {"heading": heading, "offers": offers, "open": not authors or outcome in _NOTHING}


def _offer(kind: str, label: str, hint: str, url: str = "") -> dict[str, str]:
    return {"kind": kind, "label": label, "hint": hint, "url": url}

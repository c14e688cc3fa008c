"""The DOI where no tag says it: in the address that a page gives as its own, or on its elements."""

from __future__ import annotations

from pycore.article.document import Document
from pycore.identifiers import Doi, doi_in_address, find_doi

_MOST_NAMED = 200
_LONGEST = 300


def doi_on_page(document: Document, selector: str = "") -> Doi | None:
    """The DOI in what `selector` finds, else in the address that the page gives as its own, else that
    on which all elements that carry one agree; or None. (A table of contents carries many.)
    """
    for node in document.select(selector) if selector else []:
        doi = find_doi(node.attribute("href") or "") or find_doi(node.text)
        if doi:
            return doi
    for node in document.select("link[rel='canonical' i], meta[property='og:url']"):
        doi = doi_in_address(node.attribute("href") or node.attribute("content") or "")
        if doi:
            return doi
    found = {find_doi(node.attribute("data-doi") or "") for node in document.select("[data-doi]")}
    found.discard(None)
    return found.pop() if len(found) == 1 else _doi_agreed_on(document)


def _doi_agreed_on(document: Document) -> Doi | None:
    """The one DOI of all elements that are named after what they hold (`class="article-doi"`)."""
    found: set[Doi | None] = set()
    for node in document.select("[class*='doi' i], [id*='doi' i]")[:_MOST_NAMED]:
        text = node.text
        if len(text) < _LONGEST:
            links = [
                node.attribute("href") or "",
                *(link.attribute("href") or "" for link in node.select("a")),
            ]
            found.update(find_doi(said) for said in (text, *links))
    found.discard(None)
    return found.pop() if len(found) == 1 else None

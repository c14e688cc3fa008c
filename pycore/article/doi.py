"""The DOI where no tag says it: in the page's address, or as the one DOI its elements carry."""

from __future__ import annotations

import re

from pycore.article.document import Document
from pycore.identifiers import Doi, find_doi

# What sites put behind the DOI in an address; a preprint's version is not part of it either.
_TAIL = re.compile(
    r"(?:/(?:full|abstract|abs|meta|pdf|epdf|epub|html|fulltext|summary|figures|references|tables|issuetoc|xml"
    r"|suppl|suppl_file|metrics|authors|citations)(?:[/.].*)?"
    r"|\.(?:full|abstract|short|long|pdf|xml|html)(?:\.(?:pdf|html)(?:\+html)?)?"
    r"|\.(?:full-text|supplementary-material|article-info|article-metrics))$"
)
_VERSION = re.compile(r"^(10\.(?:1101|64898)/.*?\d)v\d+$")
_MOST_NAMED = 200
_LONGEST = 300


def doi_of_url(url: str) -> Doi | None:
    """The DOI in a page's address (`/doi/full/10.…`, `?id=10.…`), or None."""
    address = re.split(r"[#&]", url, maxsplit=1)[0]
    path, _, query = address.partition("?")
    doi = find_doi(path) or find_doi(query)
    if doi is None:
        return None
    cut: str = doi
    for _ in range(3):
        cut = _TAIL.sub("", cut)
    version = _VERSION.match(cut)
    return find_doi(version.group(1) if version else cut)


def doi_on_page(document: Document, selector: str = "") -> Doi | None:
    """The DOI in what `selector` finds, else in the address that the page gives as its own, else that
    on which all elements that carry one agree; or None. (A table of contents carries many.)
    """
    for node in document.select(selector) if selector else []:
        doi = find_doi(node.attribute("href") or "") or find_doi(node.text)
        if doi:
            return doi
    for node in document.select("link[rel='canonical' i], meta[property='og:url']"):
        doi = doi_of_url(node.attribute("href") or node.attribute("content") or "")
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

"""The DOI where no tag says it: in the page's address, or as the one DOI its elements carry."""

from __future__ import annotations

import re

from pycore.article.document import Document
from pycore.identifiers import Doi, find_doi

# What sites put behind the DOI in an address; a preprint's version is not part of it either.
_TAIL = re.compile(
    r"(?:/(?:full|abstract|abs|meta|pdf|epdf|epub|html|fulltext|summary|figures|references|tables|issuetoc|xml)(?:/.*)?"
    r"|\.(?:full|abstract|short|long|pdf|xml|html)(?:\.(?:pdf|html))?|\.full-text)$"
)
_VERSION = re.compile(r"^(10\.(?:1101|64898)/.*?\d)v\d+$")


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
    """The DOI in what `selector` finds, else that on which all elements with `data-doi` agree, or None.

    (A table of contents carries many.)
    """
    for node in document.select(selector) if selector else []:
        doi = find_doi(node.attribute("href") or "") or find_doi(node.text)
        if doi:
            return doi
    found = {find_doi(node.attribute("data-doi") or "") for node in document.select("[data-doi]")}
    found.discard(None)
    return found.pop() if len(found) == 1 else None

"""The DOI where no tag says it: in the address that a page gives as its own, or on its elements."""

from __future__ import annotations

import re

from pycore.article.document import Document, Node
from pycore.identifiers import Doi, doi_in_address, find_doi

# What a list of references, or of articles to read next, is called by its markup.
_CITED = re.compile(
    r"(?:^|[\s_-])(?:\w*refs?|ref-?list|\w*references?|biblio\w*|cited\w*|citations|citation-?list|\w*related\w*|recommend\w*|doc-bibliography"
    r"|doc-endnotes?|footnotes?|further|similar|more-from|also-read)(?:$|[\s\d_-])",
    re.IGNORECASE,
)
_HEADING = re.compile(r"^h[1-6]$")
_REFERENCES = re.compile(
    r"^\W*(?:\d+\W+)?(?:references?|bibliography|literature|works cited|cited|notes|related|recommended)\b",
    re.IGNORECASE,
)
_MOST_DEEP = 12
_MOST_BEFORE = 60
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
    found = {
        find_doi(node.attribute("data-doi") or "")
        for node in document.select("[data-doi]")[:_MOST_NAMED]
        if not _is_cited(node)
    }
    found.discard(None)
    return found.pop() if len(found) == 1 else _doi_agreed_on(document)


def _doi_agreed_on(document: Document) -> Doi | None:
    """The one DOI of all elements that are named after what they hold (`class="article-doi"`)."""
    found: set[Doi | None] = set()
    for node in document.select("[class*='doi' i], [id*='doi' i]")[:_MOST_NAMED]:
        text = node.text
        if len(text) < _LONGEST and not _is_cited(node):
            links = [
                node.attribute("href") or "",
                *(link.attribute("href") or "" for link in node.select("a")),
            ]
            found.update(find_doi(said) for said in (text, *links))
    found.discard(None)
    return found.pop() if len(found) == 1 else None


def _is_cited(node: Node) -> bool:
    """Whether an element stands in a list of references or of other articles, or names itself after one."""
    inner: Node | None = node
    for _ in range(_MOST_DEEP):
        if inner is None or inner.tag in ("body", "main"):
            return False
        if inner.tag == "ol" or _CITED.search(
            f"{inner.attribute('class') or ''} {inner.attribute('id') or ''} {inner.attribute('role') or ''}"
        ):
            return True
        if _heads_references(inner):
            return True
        inner = inner.parent
    return False


def _heads_references(node: Node) -> bool:
    """Whether the heading just above an element, among its siblings, is that of the references."""
    before = node.preceding
    for _ in range(_MOST_BEFORE):
        if before is None:
            return False
        if _HEADING.match(before.tag):
            return _REFERENCES.search(before.text[:_LONGEST]) is not None
        before = before.preceding
    return False

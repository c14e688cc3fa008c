"""The authors whom a page's markup names as such, by schema.org in microdata or RDFa."""

from __future__ import annotations

from pycore.article.document import Document, Node
from pycore.article.names import Name, join_name, read_name
from pycore.article.sites.model import Person
from pycore.article.text import text_of

_PEOPLE = "[itemtype*='Article' i] [itemprop~='author'], [property~='author'][typeof*='Person']"
_MOST_PEOPLE = 1_000


def people_in_markup(document: Document) -> list[Person]:
    """The people in order. Their iDs are found like all links to orcid.org."""
    names = [_name(node) for node in document.select(_PEOPLE)[:_MOST_PEOPLE]]
    return [Person(name) for name in names if name]


def _name(node: Node) -> Name | None:
    given, family = _part(node, "givenName"), _part(node, "familyName")
    if family:
        return join_name(given, family)
    return read_name(
        _part(node, "name") or node.attribute("content") or text_of(node, "a[href*='orcid.org']")
    )


def _part(node: Node, part: str) -> str:
    for inner in node.select(f"[itemprop~='{part}'], [property~='{part}']"):
        text = inner.attribute("content") or text_of(inner)
        if text:
            return text
    return ""

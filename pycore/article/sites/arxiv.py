"""arXiv's HTML (LaTeXML, also at ar5iv): no tags; what the author command held stands in one element an author,
or all authors in one, with affiliations and notes between them.
"""

from __future__ import annotations

import re

from pycore.article.document import Document, Node
from pycore.article.names import names_group, read_name
from pycore.article.orcid_links import LINKS
from pycore.article.sites.model import PageData, Person, Site
from pycore.article.text import lines_of
from pycore.identifiers import find_orcid

_NOT_NAMES = "sup, math, .ltx_note, .ltx_contact, .ltx_author_notes, .ltx_ERROR, .ltx_url, a[href^='mailto:']"
_APART = re.compile(r"\s*(?:[,;&]|\band\b)\s*")
_WORD = re.compile(r"[^\W\d_]+")
_MOST_WORDS = 6
_MOST_PEOPLE = 5_000


def page_data(document: Document) -> PageData:
    people: list[Person] = []
    for author in document.select(".ltx_authors .ltx_role_author")[:_MOST_PEOPLE]:
        names = [name for name in map(read_name, _named(author)) if name]
        links = [find_orcid(link.attribute("href") or "") for link in author.select(LINKS)]
        for name in names:
            people.append(Person(name, links[0] if len(names) == len(links) == 1 else None))
    return PageData(people=tuple(people))


SITE = Site(data=page_data, decoys=".ltx_authors, .ltx_TOC")


def _named(author: Node) -> list[str]:
    """The names of an author element: those of its first lines that are names, to the first that is not."""
    names: list[str] = []
    for line in lines_of(author.select(".ltx_personname")[:1] or [author], _NOT_NAMES):
        pieces = [piece for piece in _APART.split(line) if piece]
        people = [piece for piece in pieces if _is_person(piece)]
        names += people
        if names and len(people) < len(pieces):
            break
    return names


def _is_person(text: str) -> bool:
    words = _WORD.findall(text)
    return (
        1 < len(words) <= _MOST_WORDS
        and "@" not in text
        and not any(mark.isdigit() for mark in text)
        and words[0][0].isupper()
        and words[-1][0].isupper()
        and not names_group(text)
    ) or (len(words) == 1 and not text.isascii())

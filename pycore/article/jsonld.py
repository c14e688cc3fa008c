"""The scholarly article that a page's JSON-LD (schema.org) describes."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from pycore.article.document import Document
from pycore.article.metadata import read_date
from pycore.article.names import Name, join_name, read_name, split_names
from pycore.identifiers import Doi, OrcidId, find_doi, find_orcid
from pycore.plain.cleaning import clean_text

_TYPES = frozenset(
    ("scholarlyarticle", "article", "medicalscholarlyarticle", "newsarticle", "report", "creativework")
)
_HOLDERS = ("mainEntity", "mainEntityOfPage", "@graph", "about", "hasPart")
_MOST_NODES = 20_000


@dataclass(frozen=True)
class LinkedArticle:
    """What JSON-LD says of the article; empty where it says nothing."""

    doi: Doi | None = None
    title: str = ""
    journal: str = ""
    date: str = ""
    authors: tuple[tuple[Name, OrcidId | None], ...] = ()
    free: bool | None = None  # isAccessibleForFree


def read_jsonld(document: Document) -> LinkedArticle:
    """The first article in the page's JSON-LD that names authors, else the first article at all."""
    best = LinkedArticle()
    for script in document.select('script[type="application/ld+json" i]'):
        data = _parsed(script.text)
        known = _by_id(data)
        for found in _articles(data):
            article = _article(found, known)
            if article.authors:
                return article
            if best == LinkedArticle():
                best = article
    return best


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None  # a page's broken or hostile JSON-LD says nothing


def _articles(data: Any) -> list[dict[str, Any]]:
    """The objects of an article type, outermost first, looked for where articles are held."""
    found: list[dict[str, Any]] = []
    queue: list[Any] = [data]
    seen = 0
    while queue and seen < _MOST_NODES:
        item = queue.pop(0) if len(queue) < 100 else queue.pop()
        seen += 1
        if isinstance(item, list):
            queue.extend(item)
        elif isinstance(item, dict):
            if _TYPES & {str(kind).lower() for kind in _list(item.get("@type"))}:
                found.append(item)
            queue.extend(item[key] for key in _HOLDERS if isinstance(item.get(key), (dict, list)))
    return found


def _by_id(data: Any) -> dict[str, Any]:
    """The objects of a graph by their `@id`: others refer to them by it alone."""
    graph = data.get("@graph") if isinstance(data, dict) else None
    found = {}
    for item in _list(graph)[:_MOST_NODES]:
        if isinstance(item, dict) and isinstance(item.get("@id"), str):
            found[item["@id"]] = item
    return found


def _people(value: Any, known: dict[str, Any]) -> list[Any]:
    """The persons of a list, an ordered list (`@list`), a list in one string, or references to them."""
    people: list[Any] = []
    for person in _list(value):
        if isinstance(person, str):
            people.extend(split_names(person, is_list=False))
        elif isinstance(person, dict) and "@list" in person:
            people.extend(_list(person["@list"]))
        elif isinstance(person, dict) and "name" not in person:
            people.append(known.get(_text(person.get("@id")), person))
        else:
            people.append(person)
    return people


def _article(item: dict[str, Any], known: dict[str, Any]) -> LinkedArticle:
    authors = []
    for person in _people(item.get("author"), known) or _people(item.get("creator"), known):
        name = _name(person)
        if name:
            authors.append((name, _orcid(person)))
    free = item.get("isAccessibleForFree")
    return LinkedArticle(
        doi=_doi(item),
        title=clean_text(_text(item.get("headline")) or _text(item.get("name"))),
        journal=_journal(item.get("isPartOf")),
        date=read_date(_text(item.get("datePublished"))),
        authors=tuple(authors),
        free=str(free).lower() == "true" if free is not None else None,
    )


def _name(person: Any) -> Name | None:
    if isinstance(person, str):
        return read_name(person)
    if not isinstance(person, dict):
        return None
    if person.get("familyName"):
        return join_name(_text(person.get("givenName")), _text(person.get("familyName")))
    return read_name(_text(person.get("name")))


def _orcid(person: Any) -> OrcidId | None:
    if isinstance(person, dict):
        for key in ("@id", "url", "sameAs", "identifier"):
            for value in _list(person.get(key)):
                text = _text(value) or (_text(value.get("value")) if isinstance(value, dict) else "")
                if "orcid.org" in text or key == "identifier":
                    orcid = find_orcid(text)
                    if orcid:
                        return orcid
    return None


def _doi(item: dict[str, Any]) -> Doi | None:
    for key in ("identifier", "sameAs", "@id", "url", "mainEntityOfPage", "doi"):
        for value in _list(item.get(key)):
            text = _text(value) or (_text(value.get("value")) if isinstance(value, dict) else "")
            doi = find_doi(text) if "10." in text else None
            if doi and (key != "url" or "doi.org/" in text):
                return doi
    return None


def _journal(part: Any) -> str:
    """The name of the periodical: an issue is part of a volume, which is part of a periodical."""
    name = ""
    for _ in range(5):
        part = _list(part)[0] if _list(part) else None
        if not isinstance(part, dict):
            break
        name = _text(part.get("name")) or name
        part = part.get("isPartOf")
    return clean_text(name)


def _list(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""

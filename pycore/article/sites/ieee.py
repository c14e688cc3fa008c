"""IEEE Xplore: all metadata stands in one object that a script assigns."""

from __future__ import annotations

from typing import Any

from pycore.article.document import Document
from pycore.article.names import join_name, read_name
from pycore.article.page_json import assigned
from pycore.article.sites.model import PageData, Person, Site
from pycore.identifiers import find_orcid


def page_data(document: Document) -> PageData:
    record = assigned(document, "xplGlobal.document.metadata")
    if not isinstance(record, dict):
        return PageData()
    listed = record.get("authors")
    people = []
    for author in listed if isinstance(listed, list) else []:
        if isinstance(author, dict):
            name = join_name(_text(author, "firstName"), _text(author, "lastName")) or read_name(
                _text(author, "name")
            )
            if name:
                people.append(Person(name, find_orcid(_text(author, "orcid"))))
    return PageData(
        people=tuple(people),
        doi=_text(record, "doi"),
        title=_text(record, "title"),
        journal=_text(record, "publicationTitle"),
        date=_text(record, "publicationDate") or _text(record, "publicationYear"),
    )


SITE = Site(data=page_data)


def _text(record: dict[str, Any], key: str) -> str:
    value = record.get(key)
    return value if isinstance(value, str) else ""

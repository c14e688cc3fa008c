"""Elsevier ScienceDirect: authors, iDs and CRediT roles stand in the page's state, as JSON.

The state also holds authors and roles of recommended articles, and copies of the last
author: only the top-level `authors.content` is this article's.
"""

from __future__ import annotations

from typing import Any

from pycore.article.document import Document
from pycore.article.labels import STRONG, heads_statement
from pycore.article.names import join_name
from pycore.article.page_json import assigned, parsed
from pycore.article.roles import RoleGiven, role_named
from pycore.article.sites.model import PageData, Person, Site
from pycore.identifiers import find_orcid

_MOST_NODES = 200_000


def page_data(document: Document) -> PageData:
    state = _state(document)
    people = []
    for author in _named(_at(state, "authors", "content"), "author"):
        person = _person(author)
        if person:
            people.append(person)
    titles = _named(_at(state, "tableOfContents", "outline"), "title")
    promises = any(heads_statement(_said(title)) == STRONG for title in titles)
    return PageData(people=tuple(people), promises_statement=promises)


SITE = Site(
    data=page_data,
    people=".authorGroup a.authorName",  # the layout of 2013 to 2016, saved here and there
    decoys="#outline, .toc, .TableOfContents",
    doi="a.doi, #ddDoi",
)


def _state(document: Document) -> dict[str, Any]:
    """The page's state: in a script of type JSON (at times JSON in a JSON string), or assigned in one."""
    for script in document.select("script[type='application/json' i][data-iso-key]"):
        state = parsed(script.text)
        if isinstance(state, dict) and "authors" in state:
            return state
    state = assigned(document, "__PRELOADED_STATE__")
    return state if isinstance(state, dict) else {}


def _person(author: dict[str, Any]) -> Person | None:
    parts: dict[str, str] = {}
    roles: list[RoleGiven] = []
    for child in _children(author):
        kind = child.get("#name")
        if kind == "contributor-role":
            role = role_named(str(_at(child, "$", "role") or "")) or role_named(_said(child))
            if role and (role, None) not in roles:
                roles.append((role, None))
        elif kind in ("given-name", "surname", "suffix") and kind not in parts:
            parts[kind] = _said(child)
    suffix = f" {parts['suffix']}" if parts.get("suffix") else ""
    name = join_name(parts.get("given-name", ""), parts.get("surname", "") + suffix)
    return Person(name, find_orcid(str(_at(author, "$", "orcid") or "")), tuple(roles)) if name else None


def _named(data: Any, name: str) -> list[dict[str, Any]]:
    """The objects of one `#name` in a tree of the state, in document order."""
    found: list[dict[str, Any]] = []
    stack: list[Any] = [data]
    seen = 0
    while stack and seen < _MOST_NODES:
        item = stack.pop()
        seen += 1
        if isinstance(item, list):
            stack.extend(reversed(item))
        elif isinstance(item, dict):
            if item.get("#name") == name:
                found.append(item)
            else:
                stack.append(item.get("$$"))
    return found


def _said(item: dict[str, Any]) -> str:
    """The text of an object: its own, and that of the markup inside it."""
    pieces: list[str] = []
    stack: list[Any] = [item]
    while stack:
        node = stack.pop()
        if isinstance(node, dict):
            pieces.append(node["_"] if isinstance(node.get("_"), str) else "")
            stack.extend(reversed(_children(node)))
    return "".join(pieces)


def _children(item: dict[str, Any]) -> list[dict[str, Any]]:
    inner = item.get("$$")
    return [child for child in inner if isinstance(child, dict)] if isinstance(inner, list) else []


def _at(data: Any, *keys: str) -> Any:
    for key in keys:
        data = data.get(key) if isinstance(data, dict) else None
    return data

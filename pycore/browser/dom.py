"""A page parsed by the browser, as the core's `Document` (pycore.article.document).

The nodes stay in JavaScript (`coreDom` of extension/core/core.js); here a node is a number.
Every property is one step across the border, so a page is read with few, telling selectors.
Needs a `DOMParser`: an extension page has one, a service worker has none.
"""

from __future__ import annotations

import json
from typing import Any, Iterator

from browser import self as _global  # type: ignore[import-not-found]

from pycore.article.document import Hinted, Node

_ROOT = 1


class DomNode:
    """An element or a text node of a parsed page. See `pycore.article.document.Node`."""

    def __init__(self, document: int, number: int) -> None:
        self._document = document
        self._number = number

    @property
    def tag(self) -> str:
        return str(_dom().tag(self._document, self._number))

    @property
    def text(self) -> str:
        return str(_dom().text(self._document, self._number))

    def attribute(self, name: str) -> str | None:
        found = _dom().attribute(self._document, self._number, name)
        return str(found)[1:] if found else None

    def select(self, selector: str) -> list[Node]:
        return _select(self._document, self._number, selector)

    def children(self) -> Iterator[Node]:
        return iter(_nodes(self._document, _dom().children(self._document, self._number)))

    @property
    def parent(self) -> Node | None:
        return self._relative(_dom().parent(self._document, self._number))

    @property
    def following(self) -> Node | None:
        return self._relative(_dom().following(self._document, self._number))

    @property
    def preceding(self) -> Node | None:
        return self._relative(_dom().preceding(self._document, self._number))

    def same(self, other: Node) -> bool:
        return (
            isinstance(other, DomNode) and self._document == other._document and self._number == other._number
        )

    def _relative(self, number: int) -> Node | None:
        return DomNode(self._document, number) if number else None


class DomDocument:
    """A parsed page. It is kept in JavaScript until `close`."""

    def __init__(self, html: str) -> None:
        self._number: int = _dom().parse(html)

    def select(self, selector: str) -> list[Node]:
        return _select(self._number, _ROOT, selector)

    def attributes(self, selector: str, *names: str) -> list[list[str | None]]:
        said = str(_dom().attributes(self._number, selector, " ".join(names)))
        if said.startswith("!"):
            raise ValueError(f"{selector!r} is no selector: {said[1:]}")
        rows: list[list[str | None]] = json.loads(said)
        return rows

    def select_hinted(self, selector: str, hint: str, within: int, last: int) -> Hinted:
        said = str(_dom().hinted(self._number, selector, hint, 2 * within, last))
        if said.startswith("!"):
            raise ValueError(f"{selector!r} is no selector: {said[1:]}")
        count, size, *found = [int(number) for number in said.split(" ")]
        nodes: list[tuple[Node, int]] = [
            (DomNode(self._number, found[place]), found[place + 1]) for place in range(0, len(found), 2)
        ]
        return Hinted(nodes, count, size)

    def close(self) -> None:
        """Let the page go; its nodes cannot be read any more."""
        _dom().close(self._number)


def parse(html: str) -> DomDocument:
    """Parse HTML by the standard, without running or loading anything."""
    return DomDocument(html)


def _dom() -> Any:
    return _global.coreDom


def _select(document: int, number: int, selector: str) -> list[Node]:
    found = str(_dom().select(document, number, selector))
    if found.startswith("!"):
        raise ValueError(f"{selector!r} is no selector: {found[1:]}")
    return _nodes(document, found)


def _nodes(document: int, numbers: str) -> list[Node]:
    return [DomNode(document, int(number)) for number in str(numbers).split()]

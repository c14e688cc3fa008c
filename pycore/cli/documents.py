"""A parsed page under CPython: selectolax (lexbor) behind the seam of `pycore.article.document`."""

from __future__ import annotations

import re
from typing import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode, SelectolaxError

from pycore.article.document import Hinted, Node

_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]{1,40})""", re.IGNORECASE)
_PRESCAN = 4096  # bytes; the HTML standard looks at 1024, saved pages carry comments before the head
# Elements in one another that are looked at: the text of each is that of all inside it. Browsers themselves
# nest 512 deep at the most, this parser without end.
_DEEPEST = 100


class PageNode:
    """An element or a text node of a page."""

    def __init__(self, node: LexborNode) -> None:
        self._node = node

    @property
    def tag(self) -> str:
        return "" if self._node.is_text_node else (self._node.tag or "").lower()

    @property
    def text(self) -> str:
        return self._node.text(deep=True) or ""

    def attribute(self, name: str) -> str | None:
        attributes = self._node.attributes
        return (attributes[name] or "") if name in attributes else None

    def select(self, selector: str) -> list[Node]:
        # lexbor also matches the element itself, the DOM only what is inside it.
        own = self._node.mem_id
        return [node for node in _matches(self._node, selector) if node._node.mem_id != own]

    def children(self) -> Iterator[Node]:
        child = self._node.child
        while child is not None:
            if child.is_element_node or child.is_text_node:
                yield PageNode(child)
            child = child.next

    @property
    def parent(self) -> Node | None:
        parent = self._node.parent
        return PageNode(parent) if parent is not None and parent.is_element_node else None

    @property
    def following(self) -> Node | None:
        node = self._node.next
        while node is not None and not node.is_element_node:
            node = node.next
        return PageNode(node) if node is not None else None

    @property
    def preceding(self) -> Node | None:
        node = self._node.prev
        while node is not None and not node.is_element_node:
            node = node.prev
        return PageNode(node) if node is not None else None

    def same(self, other: Node) -> bool:
        return isinstance(other, PageNode) and self._node.mem_id == other._node.mem_id


class Page:
    """A whole page."""

    def __init__(self, html: str) -> None:
        self._parser = LexborHTMLParser(html)

    def select(self, selector: str) -> list[Node]:
        root = self._parser.root
        return list(_matches(root, selector)) if root is not None else []

    def attributes(self, selector: str, *names: str) -> list[list[str | None]]:
        return [[node.attribute(name) for name in names] for node in self.select(selector)]

    def select_hinted(self, selector: str, hint: str, within: int, last: int) -> Hinted:
        found = self.select(selector)
        nodes: list[tuple[Node, int]] = []
        size = 0
        nested = 0
        before: Node | None = None
        for node in found[-last:]:
            nested = nested + 1 if before is not None and _is_just_inside(node, before) else 0
            before = node
            if nested > _DEEPEST:
                continue
            text = node.text
            size += len(text)
            if re.search(hint, text[:within]):
                nodes.append((node, size))
        return Hinted(nodes, len(found), size)


def _is_just_inside(node: Node, outer: Node) -> bool:
    """Whether `node` is in `outer` with no more than a cell's own elements between them."""
    above = node.parent
    for _ in range(4):
        if above is None or above.same(outer):
            return above is not None
        above = above.parent
    return False


def parse(html: str) -> Page:
    """The page that HTML text makes."""
    return Page(html)


def decode(content: bytes) -> str:
    """The text of a saved page: byte-order mark, else its own `<meta charset>`, else UTF-8."""
    if content.startswith(b"\xef\xbb\xbf"):
        return content[3:].decode("utf-8", "replace")
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    declared = _CHARSET.search(content[:_PRESCAN])
    name = declared.group(1).decode("ascii") if declared else "utf-8"
    if name.lower() in ("iso-8859-1", "latin1", "us-ascii", "ascii"):
        name = "windows-1252"  # as browsers read these (Encoding Standard, section 4.2)
    try:
        return content.decode(name, "replace")
    except LookupError:
        return content.decode("utf-8", "replace")


def _matches(node: LexborNode, selector: str) -> list[PageNode]:
    """The matches in document order, each once (lexbor repeats one for each selector in a list)."""
    try:
        found = node.css(selector)
    except SelectolaxError as error:
        raise ValueError(f"not a selector that can be parsed: {selector!r}") from error
    seen: set[int] = set()
    nodes = []
    for match in found:
        if match.mem_id not in seen:
            seen.add(match.mem_id)
            nodes.append(PageNode(match))
    return nodes

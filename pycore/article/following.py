"""What a heading or a label heads: the nodes after it, to where the next part of the page begins."""

from __future__ import annotations

import re
from typing import Callable

from pycore.article.document import Node
from pycore.article.labels import heads_other
from pycore.article.text import BLOCKS, UNSEEN, text_of
from pycore.plain.characters import tidy

HEADINGS = "h1, h2, h3, h4, h5, h6, [role='heading']"
TERMS = "dt, summary, legend, th"  # these head what follows them too, to the next of the kind
# Headings by their looks alone.
TITLES = "[class*='title' i], [class*='head' i], [class*='label' i], .h1, .h2, .h3, .h4"
BOLD = frozenset(("b", "strong", "i", "em", "u"))
_PLAIN_LABEL = re.compile(r"^[*†‡§¶# ]*([^:.]{3,80})[:.](.*)$")
_TERMS = frozenset(TERMS.split(", "))
_QUOTING = re.compile(r"['\\\n\r\f]")
_LEVEL = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_LOWEST = 7  # what is no heading ends at any heading
_ITEMS = frozenset(("li", "a", "tr"))  # a title alone in one of these is an entry of a list
# What stands in a heading without being part of it: links back, notes for screen readers.
_EXTRAS = (
    "a, button, sup, [class*='hidden' i], [class*='screen-reader' i], [class*='sr-only' i], [aria-hidden]"
)
_MOST_WRAPPERS = 5
_MOST_NODES = 400
_MOST_DEEP = 8
_MOST_LOOKED_AT = 300  # characters of a block that tell what it is
_MOST_SHORT = 80  # characters of a paragraph in bold that is a heading


class Following:
    """Follows headings and labels. It remembers the last parent: pages put much under one.

    "Financial support" heads another part, unless what it says is a list of people: then it is
    one of the statement's own labels. `lists_people` judges that of a text.
    """

    def __init__(self, lists_people: Callable[[str], bool]) -> None:
        self._lists_people = lists_people
        self._parent: Node | None = None
        self._children: list[Node] = []
        self._at = 0

    def below(self, heading: Node) -> list[Node]:
        """The nodes under a heading; alone in its wrapper it heads what follows that."""
        node = heading
        kind = _kind(heading)
        for _ in range(_MOST_WRAPPERS):
            parent = node.parent
            if parent is None or (parent.tag in ("body", "html") and not node.same(heading)):
                break
            after = self._after(node, parent)
            if any(_says(sibling) for sibling in after):
                return self._until_next_part(after, _LEVEL.get(heading.tag, _LOWEST), kind)
            before = self._children[max(0, self._at - _MOST_NODES) : self._at]
            if any(_says(sibling) for sibling in before) or (_is_title(kind) and parent.tag in _ITEMS):
                break  # the last of its section, with nothing under it
            node = parent
        return []

    def below_block(self, block: Node, kind: str) -> list[Node]:
        """The nodes after a block that holds nothing but a label, of the element `kind`."""
        parent = block.parent
        return self._until_next_part(self._after(block, parent), _LOWEST, kind) if parent is not None else []

    def next_to(self, block: Node) -> list[Node]:
        """The nodes after a block in its parent, to the next heading or another part's label."""
        parent = block.parent
        return self._until_next_part(self._after(block, parent), _LOWEST, "") if parent is not None else []

    def rest_of_block(self, label: Node) -> tuple[Node | None, list[Node]]:
        """The block a label stands in (None: none), and the nodes after it there, to another part's label."""
        rest: list[Node] = []
        node = label
        for _ in range(_MOST_WRAPPERS):
            parent = node.parent
            if parent is None:
                break
            rest.extend(self._after(node, parent))
            if parent.tag in BLOCKS:
                return parent, self._until_label(rest)
            node = parent
        return None, []

    def _after(self, node: Node, parent: Node) -> list[Node]:
        """The nodes after `node` in its parent, text included; the first `_MOST_NODES` of them."""
        if self._parent is None or not parent.same(self._parent):
            self._parent, self._children, self._at = parent, list(parent.children()), 0
        size = len(self._children)
        for step in range(size):
            place = (self._at + step) % size
            if self._children[place].same(node):
                self._at = place
                return self._children[place + 1 : place + 1 + _MOST_NODES]
        return []

    def _until_next_part(self, nodes: list[Node], level: int, kind: str) -> list[Node]:
        """`nodes` as far as the first that begins another part: a heading as high, or another part's label."""
        kept: list[Node] = []
        some = False
        queue = list(reversed(nodes))
        looked = 0
        headings = f"{HEADINGS}, {kind}" if _is_title(kind) or kind == "th" else HEADINGS
        while queue and looked < _MOST_NODES:
            node = queue.pop()
            looked += 1
            if not node.tag:
                kept.append(node)
                some = some or bool(tidy(node.text))
                continue
            if self._begins_part(node, level, kind) or (some and self._begins_plainly(node)):
                break
            inner = node.select(headings)
            if any(self._begins_part(heading, level, kind) for heading in inner[:_MOST_NODES]):
                if some:
                    break
                queue.extend(reversed(list(node.children())))  # text and next part share a wrapper
                continue
            kept.append(node)
            some = some or bool(tidy(node.text))
        return kept

    def _begins_part(self, node: Node, level: int, kind: str) -> bool:
        tag = node.tag
        if tag in _LEVEL or node.attribute("role") == "heading":
            return _LEVEL.get(tag, _LOWEST) <= level or heads_other(node.text)
        if (tag == kind and tag in _TERMS) or (_is_title(kind) and kind == _kind(node)):
            return True
        first = _first_words(node) if tag not in BOLD else node
        if first is None or first.tag not in BOLD:
            return False
        label = tidy(first.text)
        said = tidy(node.text[:_MOST_LOOKED_AT])
        if heads_other(label):
            return said == label or not self._lists_people(said[len(label) :])
        # A paragraph of bold words alone is a heading too where the statement's own is one.
        return kind in BOLD and tag in BLOCKS and len(label) < _MOST_SHORT and said == label

    def _until_label(self, nodes: list[Node]) -> list[Node]:
        """`nodes` as far as the first that is, or begins with, another part's label."""
        kept: list[Node] = []
        for place, node in enumerate(nodes):
            if node.tag and (self._begins_part(node, _LOWEST, "") or self._begins_plainly(node)):
                after = "".join(one.text[:_MOST_SHORT] for one in nodes[place + 1 : place + 2])
                if node.tag not in BOLD or not self._lists_people(after):
                    break
            kept.append(node)
        return kept

    def _begins_plainly(self, node: Node) -> bool:
        return node.tag in BLOCKS and self.is_other(tidy(node.text[:_MOST_LOOKED_AT]))

    def is_other(self, line: str) -> bool:
        """Whether a line begins with another part's label in plain text. "Funding:" may be a role there."""
        plain = _PLAIN_LABEL.match(line[:_MOST_LOOKED_AT])
        if plain is None or plain.group(1).lower() == "funding" or not heads_other(plain.group(1)):
            return False
        return not self._lists_people(plain.group(2))


def _says(node: Node) -> bool:
    """Whether a heading's neighbour is text: no button or link that belongs to the heading."""
    return node.tag not in UNSEEN and node.tag != "a" and tidy(node.text) != ""


def heading_text(heading: Node) -> str:
    """What a heading says, without what else stands in it; in a link or a button it is all the same."""
    said = tidy(heading.text)
    if not heading.select(_EXTRAS):
        return said
    return text_of(heading, _EXTRAS) or next(
        (text for text in (tidy(one.text) for one in heading.select(_EXTRAS)) if text), said
    )


def _kind(heading: Node) -> str:
    """What other headings of this one's kind have in common: the element's name, or a selector by class."""
    looks = heading.attribute("class") or ""
    if heading.tag in _LEVEL or heading.tag in _TERMS or heading.attribute("role") == "heading":
        return heading.tag
    return f"{heading.tag}[class='{looks}']" if looks and not _QUOTING.search(looks) else heading.tag


def _is_title(kind: str) -> bool:
    return "[" in kind


def begins_in_block(node: Node) -> bool:
    """Whether the first words inside `node` stand in a block within it."""
    inner: Node | None = node
    for _ in range(_MOST_DEEP):
        first = None
        for child in inner.children() if inner is not None else ():
            if tidy(child.text):
                first = child
                break
        if first is None or not first.tag:
            return False
        if first.tag in BLOCKS:
            return True
        inner = first
    return False


def _first_words(node: Node) -> Node | None:
    """The element that the first words inside `node` stand in, or None where they stand in it bare."""
    inner: Node | None = node
    for _ in range(_MOST_DEEP):
        first = None
        if inner is not None:
            for child in inner.children():
                if tidy(child.text):
                    first = child
                    break
        if first is None or not first.tag:
            return inner if inner is not None and not inner.same(node) else None
        inner = first
        if inner.tag in BOLD:
            return inner
    return inner

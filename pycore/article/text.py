"""Text as a reader of the page sees it: blocks become lines, inline markup leaves no trace.

White space is tidied, invisible characters go, the words stay as printed.
"""

from __future__ import annotations

from typing import Iterable

from pycore.article.document import Node
from pycore.article.matrix import CELLS, TABLES, matrix_lines
from pycore.plain.characters import tidy

BLOCKS = frozenset(
    (
        *("address", "article", "aside", "blockquote", "body", "dd", "details", "dialog", "div", "dl", "dt"),
        *("fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header"),
        *("hgroup", "hr", "html", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table"),
        *("tbody", "tfoot", "thead", "tr", "ul", "x-tr"),
    )
)
UNSEEN = frozenset(
    (
        *("script", "style", "template", "noscript", "svg", "button", "input", "select", "option"),
        *("textarea", "iframe", "object", "head"),
    )
)

_MOST_TABLES = 20  # of a text that are looked at as such: they nest


def lines_of(nodes: Iterable[Node], drop: str = "", most: int = 1_000_000) -> list[str]:
    """The lines of text that `nodes`, in order, make: one a block, tidied, none empty.

    What matches the selector `drop` inside one of the nodes is left out. After `most`
    characters the text ends.
    """
    pieces: list[str | None] = []
    for node in nodes:
        if most <= 0:
            break
        most -= _walk(node, pieces, node.select(drop) if drop and node.tag else [], most)
    return _settle(pieces)


def text_of(node: Node, drop: str = "") -> str:
    """The text of `node` on one line."""
    return tidy(" ".join(lines_of([node], drop)))


def _walk(top: Node, pieces: list[str | None], dropped: list[Node], most: int) -> int:
    """Append the text pieces of `top`, `most` characters at the most; None stands for a block's edge.
    The number of characters is returned.

    Pages nest as deep as they like, so the walk keeps its own stack. `dropped` is in document
    order, as the walk is: only its next member need be compared.
    """
    place = 0
    size = 0
    tables = 0
    stack: list[Node | None] = [top]
    while stack and size < most:
        node = stack.pop()
        if node is None:
            pieces.append(None)
            continue
        tag = node.tag
        if not tag:
            piece = node.text[: most - size]
            pieces.append(piece)
            size += len(piece)
            continue
        if place < len(dropped) and dropped[place].same(node):
            place += 1
            while place < len(dropped) and _inside(dropped[place], node):
                place += 1
            continue
        if tag in UNSEEN:
            continue
        if tag == "br":
            pieces.append(None)
            continue
        if tag in TABLES and tables < _MOST_TABLES:
            tables += 1
            lines = matrix_lines(node)
            if lines is not None:
                while place < len(dropped) and _inside(dropped[place], node):
                    place += 1
                for line in lines:
                    pieces.extend((None, line[: max(0, most - size)]))
                    size += len(line)
                pieces.append(None)
                continue
        if tag in BLOCKS:
            pieces.append(None)
            stack.append(None)
        elif tag in CELLS:
            pieces.append(" ")
        stack.extend(reversed(list(node.children())))
    return size


def _inside(node: Node, outer: Node) -> bool:
    above = node.parent
    while above is not None:
        if above.same(outer):
            return True
        above = above.parent
    return False


def _settle(pieces: list[str | None]) -> list[str]:
    """Lines from pieces: a line break inside a piece is white space like any other."""
    lines: list[str] = []
    line: list[str] = []
    for piece in [*pieces, None]:
        if piece is not None:
            line.append(piece)
            continue
        text = tidy("".join(line))
        if text:
            lines.append(text)
        line = []
    return lines

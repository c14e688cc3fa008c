"""The seam to a parsed page.

In the browser a `Document` wraps an inert parsed document (`pycore.browser.dom`), under
CPython selectolax (`pycore.cli.documents`). Both parse by the HTML standard, so the same
page gives the same tree. Selectors are standard CSS (level 4 without `:has` on text).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterator, Protocol


class Node(Protocol):
    """An element or a text node. Two wrappers of one node compare equal (`same`)."""

    @property
    def tag(self) -> str:
        """Lower-case element name; "" for a text node."""

    @property
    def text(self) -> str:
        """All text inside, in document order, as it stands (the DOM's textContent)."""

    def attribute(self, name: str) -> str | None:
        """The attribute's value, "" where it is present without one, None where absent."""

    def select(self, selector: str) -> list[Node]:
        """Descendant elements that match, in document order."""

    def children(self) -> Iterator[Node]:
        """Child elements and text nodes in order (comments left out)."""

    @property
    def parent(self) -> Node | None: ...

    @property
    def following(self) -> Node | None:
        """The next sibling element."""

    @property
    def preceding(self) -> Node | None:
        """The previous sibling element."""

    def same(self, other: Node) -> bool: ...


@dataclass(frozen=True)
class Hinted:
    """Of many elements those worth a look: `nodes`, each with the number of characters of all up to it.

    `count` is how many elements matched, `size` how many characters those looked at have.
    """

    nodes: list[tuple[Node, int]]
    count: int
    size: int


class Document(Protocol):
    def select(self, selector: str) -> list[Node]:
        """Elements that match, in document order. A selector that cannot be parsed raises ValueError."""

    def attributes(self, selector: str, *names: str) -> list[list[str | None]]:
        """These attributes of each element that matches, in document order: one step for all."""

    def select_hinted(self, selector: str, hint: str, within: int, last: int) -> Hinted:
        """Of the `last` elements that match those whose text holds, among its first `within` characters or
        twice as many, what the pattern `hint` finds.

        One step for all elements of a page, where a step for each would be thousands. What comes out
        has to be looked at exactly: characters are not counted alike everywhere.
        """

"""iDs that a page shows as links beside its authors' names.

A link belongs to the author it names itself (`aria-label`), to the one named just before it,
or to the only one named in the smallest element around it that has no other such link.
"""

from __future__ import annotations

import re

from pycore.article.document import Document, Node
from pycore.article.names import Name, name_words
from pycore.identifiers import OrcidId, find_orcid

LINKS = "a[href*='orcid.org/' i]"
_MOST_LINKS = 5_000
_MOST_STEPS = 7
_MOST_WORDS = 8  # of a name that is looked for
_MOST_SHORT = 4  # words of a name in another spelling
_MOST_BEFORE = 2  # elements with words in them before a link in a long list
_LONGEST = 1500  # characters of an element in which one author can still be told from another
_MOST_READ = 20_000_000  # characters looked at in all: a page cannot make this slow
# What may stand between a name and its link: note marks, and what a link or icon calls itself.
_WORD = re.compile(r"[^\W_]")
_BETWEEN = re.compile(
    r"^(?:.|\d+|orcid|id|icon|logo|profile|view|open|link|opens|author|email|mail|corresponding)$"
)


def linked_orcids(document: Document, names: list[Name]) -> dict[int, OrcidId]:
    """For each author (index in `names`) the iD of the first link that stands by their name."""
    links = document.select(LINKS)[:_MOST_LINKS]
    if not links:
        return {}
    index = _Index(names)
    owners = _Owners(index)
    found: dict[int, OrcidId] = {}
    for link in links:
        orcid = find_orcid(link.attribute("href") or "")
        owner = owners.of(link) if orcid else None
        if orcid is None or owner is None:
            continue
        for place in index.namesakes(owner):
            if found.setdefault(place, orcid) == orcid:
                break
    return found


class _Index:
    """Finds authors by the words of their names, family name last or first.

    Where one of the two spellings abbreviates or leaves out given names ("A. Byron", "Ada M.
    Byron"), they are the same if no other author can be meant.
    """

    def __init__(self, names: list[Name]) -> None:
        self._authors: dict[str, list[int]] = {}
        self._lengths: set[int] = set()
        self._short: dict[str, list[tuple[int, str]]] = {}  # initial and family name -> (author, first name)
        for place, name in enumerate(names):
            words = name_words(name.full)
            if not words or len(words) > _MOST_WORDS or (len(words) == 1 and words[0].isascii()):
                continue
            self._lengths.add(len(words))
            family_first = name_words(f"{name.family} {name.given}") if name.family else words
            for order in {" ".join(words), " ".join(words[-1:] + words[:-1]), " ".join(family_first)}:
                self._authors.setdefault(order, []).append(place)
            if len(words) > 1:
                self._short.setdefault(f"{words[0][0]} {words[-1]}", []).append((place, words[0]))
        self._namesakes = {places[0]: places for places in self._authors.values()}

    def namesakes(self, author: int) -> list[int]:
        """The authors of one name, by the first of them."""
        return self._namesakes.get(author, [author])

    def mentions(self, words: tuple[str, ...]) -> list[tuple[int, int]]:
        """The authors that `words` name, in order, each with the place after their name."""
        named: list[tuple[int, int]] = []
        for place in range(len(words)):
            whole = False
            for length in self._lengths:
                authors = self._authors.get(" ".join(words[place : place + length]))
                if authors and place + length <= len(words):
                    named.append((authors[0], place + length))
                    whole = True
            if not whole:
                named.extend(self._abbreviated(words, place))
        return named

    def _abbreviated(self, words: tuple[str, ...], place: int) -> list[tuple[int, int]]:
        """The author whom two to four words at `place` name in another spelling than the byline's."""
        for length in range(2, _MOST_SHORT + 1):
            if place + length > len(words):
                break
            first, last = words[place], words[place + length - 1]
            for given, family in ((first, last), (last, first)):
                meant = self._short.get(f"{given[0]} {family}", ())
                if len(meant) == 1 and (given.startswith(meant[0][1]) or meant[0][1].startswith(given)):
                    return [(meant[0][0], place + length)]
        return []


class _Owners:
    """Finds whose a link is; keeps account of what it has read, and of the last long list it met."""

    def __init__(self, index: _Index) -> None:
        self._index = index
        self._read = 0
        self._long: Node | None = None

    def of(self, link: Node) -> int | None:
        own = " ".join(link.attribute(name) or "" for name in ("aria-label", "title"))
        named = self._index.mentions(name_words(f"{own} {link.text[:_LONGEST]}"))
        if named:
            return named[0][0]
        node = link
        for _ in range(_MOST_STEPS):
            above = node.parent
            if above is None or self._read > _MOST_READ:
                return None
            text = self._short_text(above)
            before = _text_just_before(node) if text is None else _text_before(node, above)
            words = name_words(before)
            named = self._index.mentions(words)
            if named and all(_BETWEEN.match(word) for word in words[named[-1][1] :]):
                return named[-1][0]
            if text is None:
                return None
            others = {other.attribute("href") for other in above.select(LINKS)}
            authors = {author for author, _ in self._index.mentions(name_words(text))}
            if len(others) > 1 or len(authors) > 1:
                return None
            if authors:
                return authors.pop()
            node = above
        return None

    def _short_text(self, node: Node) -> str | None:
        """The text of an element, or None where it is long."""
        if self._long is not None and node.same(self._long):
            return None
        text = node.text
        self._read += len(text)
        if len(text) > _LONGEST:
            self._long = node
            return None
        return text


def _text_before(node: Node, above: Node) -> str:
    """The text that stands before `node` in its parent."""
    pieces = []
    for child in above.children():
        if child.same(node):
            break
        pieces.append(child.text)
    return " ".join(pieces)


def _text_just_before(node: Node) -> str:
    """The text of the few elements before `node`: enough where its parent is a long list."""
    pieces: list[str] = []
    before = node.preceding
    while before is not None and len(pieces) < _MOST_BEFORE:
        text = before.text[:_LONGEST]
        if _WORD.search(text):
            pieces.append(text)
        before = before.preceding
    return " ".join(reversed(pieces))

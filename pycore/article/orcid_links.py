"""iDs that a page shows as links beside its authors' names.

A link belongs to the author it names itself (`aria-label`), or to the only one named in the
smallest element around it that names any. In a row of names and links it belongs to the name that
nothing separates it from: "Ada Byron (link), Carl Dorn" or "(link) Ada Byron, (link) Carl Dorn".
Where that is not clear, the other links of the row tell on which side of the names they stand.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Sequence

from pycore.article.document import Document, Node
from pycore.article.names import Name, name_words, names_group
from pycore.identifiers import OrcidId, find_orcid

LINKS = "a[href*='orcid.org/' i]"
_MOST_LINKS = 5_000
_MOST_STEPS = 7
_MOST_WORDS = 8  # of a name that is looked for
_MOST_SHORT = 4  # words of a name in another spelling
_MOST_BESIDE = 3  # neighbours with words in them, on each side of a link
_MOST_NEIGHBOURS = 12
_LONGEST = 1500  # characters of an element in which one author can still be told from another
_LONGEST_NAME = 60  # characters that can be nothing but somebody's name
_MOST_READ = 20_000_000  # characters looked at in all: a page cannot make this slow
_WORD = re.compile(r"[^\W_]+")
# What may stand between a name and its link: note marks, what a link or icon calls itself, and
# what sets one author off from the next.
_BETWEEN = re.compile(
    r"^(?:.|\d+|orcid|id|icon|logo|profile|view|open|link|opens|author|email|mail|corresponding)$"
)
# What is added to a name without being one: "(corresponding author)", "[1,2]", an address.
_ADDED = re.compile(r"\([^()]{0,200}\)|\[[^\[\]]{0,200}\]|\S{1,100}@\S{1,100}")
_AND = frozenset(("and", "und", "et", "y", "e", "with"))
_SEPARATORS = frozenset(",;|/&·•")
_SPACE = " \t\n\r\f\u00a0\u200b"
# People whose iDs stand on an article's page although they did not write it.
_OTHERS = re.compile(r"\b(?:edit(?:or|ed|ors)|review(?:er|ed|ers)|handling|referees?)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Linked:
    """An iD and how its author was told: `sure` where the link or an element names nobody else."""

    orcid: OrcidId
    sure: bool


def linked_orcids(
    document: Document, names: list[Name], known: Sequence[OrcidId | None] = ()
) -> dict[int, Linked]:
    """For each author (index in `names`) the iD of the first link that stands by their name.

    `known` are iDs whose authors the page's data tells: a link to one of them says nothing new.
    """
    links = document.select(LINKS)[:_MOST_LINKS]
    if not links:
        return {}
    index = _Index(names)
    owners = _Owners(index)
    told: list[tuple[OrcidId, _Verdict]] = []
    for link in links:
        orcid = find_orcid(link.attribute("href") or "")
        verdict = owners.of(link) if orcid and orcid not in known else None
        if orcid and verdict:
            told.append((orcid, verdict))
    found: dict[int, Linked] = {}
    for orcid, verdict in told:
        owner = verdict.owner()
        if owner is None or names_group(names[owner].full):
            continue
        for place in index.namesakes(owner):
            if found.setdefault(place, Linked(orcid, verdict.sure)).orcid == orcid:
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

    def mentions(self, words: tuple[str, ...]) -> list[tuple[int, int, int]]:
        """The authors that `words` name, in order, each with where their name begins and ends."""
        named: list[tuple[int, int, int]] = []
        for place in range(len(words)):
            whole = False
            for length in self._lengths:
                authors = self._authors.get(" ".join(words[place : place + length]))
                if authors and place + length <= len(words):
                    named.append((authors[0], place, place + length))
                    whole = True
            if not whole:
                named.extend(self._abbreviated(words, place))
        return named

    def _abbreviated(self, words: tuple[str, ...], place: int) -> list[tuple[int, int, int]]:
        """The author whom two to four words at `place` name in another spelling than the byline's."""
        for length in range(2, _MOST_SHORT + 1):
            if place + length > len(words):
                break
            first, last = words[place], words[place + length - 1]
            for given, family in ((first, last), (last, first)):
                meant = self._short.get(f"{given[0]} {family}", ())
                if len(meant) == 1 and (given.startswith(meant[0][1]) or meant[0][1].startswith(given)):
                    return [(meant[0][0], place, place + length)]
        return []


class _Row:
    """An element with several names or links in it, and on which side of the names its links stand."""

    def __init__(self, top: Node) -> None:
        self.top = top
        self.size = len(top.text)
        self.children = list(top.children())
        self.after_names = 0  # links that clearly follow their name
        self.before_names = 0  # links that clearly come before it
        self._at = 0

    @property
    def text(self) -> str:
        """The text of all children, each set off from the next."""
        return " ".join([child.text for child in self.children])

    def place_of(self, child: Node) -> int:
        """The place of one of the children; links come in order, so the search goes on where it ended."""
        size = len(self.children)
        for step in range(size):
            place = (self._at + step) % size
            if self.children[place].same(child):
                self._at = place
                return place
        return -1

    def beside(self, place: int, step: int) -> str:
        """The text of the nearest neighbours on one side of a child, as far as the next child with a link."""
        pieces: list[str] = []
        said = 0
        for number in range(1, _MOST_NEIGHBOURS + 1):
            at = place + step * number
            if not 0 <= at < len(self.children) or said == _MOST_BESIDE:
                break
            child = self.children[at]
            if child.tag and (_is_link(child) or child.select(LINKS)):
                break
            text = ";" if child.tag == "br" else child.text[:_LONGEST]
            pieces.append(text)
            if _WORD.search(text):
                said += 1
        return _ADDED.sub(" ", " ".join(pieces if step > 0 else reversed(pieces)))


@dataclass
class _Verdict:
    """Whose a link is: `before` and `after` are the authors on its two sides, None where none is near.

    `side` is "before" or "after" where it is clear which of them, else the row decides.
    """

    before: int | None = None
    after: int | None = None
    side: str = ""
    row: _Row | None = None
    apart: bool = False  # something sets the link off from what is before it

    @property
    def sure(self) -> bool:
        return self.row is None

    def owner(self) -> int | None:
        side = self.side
        if not side and self.row is not None:
            after_names, before_names = bool(self.row.after_names), bool(self.row.before_names)
            if after_names == before_names:  # the row does not tell: links usually follow the name
                return None if after_names or self.apart else self.before
            side = "before" if after_names else "after"
        return self.before if side == "before" else self.after


class _Owners:
    """Finds whose a link is; keeps account of what it has read, and of the last row it met."""

    def __init__(self, index: _Index) -> None:
        self._index = index
        self._read = 0
        self._rows: list[_Row] = []

    def of(self, link: Node) -> _Verdict | None:
        own = " ".join(link.attribute(name) or "" for name in ("aria-label", "title"))
        named = self._index.mentions(name_words(f"{own} {link.text[:_LONGEST]}"))
        if named:
            return _Verdict(before=named[0][0], side="before")
        node = link
        for _ in range(_MOST_STEPS):
            above = node.parent
            if above is None or self._read > _MOST_READ:
                return None
            row = self._row(above)
            if row.size > _LONGEST:
                return self._in_row(row, node)
            authors = {author for author, _, _ in self._index.mentions(name_words(row.text))}
            links = {other.attribute("href") for other in above.select(LINKS)}
            if len(authors) > 1 or (authors and len(links) > 1):
                return self._in_row(row, node)
            if authors:
                return _Verdict(before=authors.pop(), side="before")
            if len(links) > 1 or self._is_somebody_else(row, node):
                return None
            node = above
        return None

    def _row(self, top: Node) -> _Row:
        """The row of an element. Those of the last steps up are remembered: links stand side by side."""
        for row in self._rows:
            if row.top.same(top):
                return row
        row = _Row(top)
        self._read += row.size
        self._rows = [row, *self._rows[:_MOST_STEPS]]
        return row

    def _in_row(self, row: _Row, node: Node) -> _Verdict | None:
        """Whose a link in the child `node` of a row is, by what stands between it and the names beside it."""
        place = row.place_of(node)
        before, after = row.beside(place, -1), row.beside(place, 1)
        verdict = _Verdict(row=row)
        words = name_words(before)
        named = self._index.mentions(words)
        # Words that are nobody's name may be somebody's all the same: a link next to them can be theirs.
        apart_before = not words or _ends_apart(before, 0)
        if named and all(_may_stand_between(word) for word in words[named[-1][2] :]):
            verdict.before = named[-1][0]
            apart_before = _ends_apart(before, len(words) - named[-1][2])
        words = name_words(after)
        named = self._index.mentions(words)
        apart_after = not words or _begins_apart(after, 0)
        if named and all(_may_stand_between(word) for word in words[: named[0][1]]):
            verdict.after = named[0][0]
            apart_after = _begins_apart(after, named[0][1])
        if verdict.before is None and verdict.after is None:
            return None
        verdict.apart = apart_before
        if verdict.before is not None and not apart_before and apart_after:
            verdict.side = "before"
            row.after_names += 1
        elif verdict.after is not None and not apart_after and apart_before:
            verdict.side = "after"
            row.before_names += 1
        return verdict

    def _is_somebody_else(self, row: _Row, node: Node) -> bool:
        """Whether the words beside a link are the name of somebody who is no author."""
        text = " ".join(
            [child.text for child in row.children if child.tag != "script" and not child.same(node)]
        )
        if _OTHERS.search(text):
            return True
        text = text.strip(_SPACE)
        if not text or len(text) > _LONGEST_NAME or names_group(text):
            return False
        words = _WORD.findall(text)
        long = [word for word in words if len(word) > 1]
        return (
            1 < len(long) <= _MOST_SHORT
            and all(word[0].isupper() and word.isalpha() for word in words)
            and not any(_may_stand_between(word.lower()) for word in long)
        )


def _may_stand_between(word: str) -> bool:
    return word in _AND or _BETWEEN.match(word) is not None


def _ends_apart(text: str, words: int) -> bool:
    """Whether what ends `text` after a name, `words` words of it, sets the name off from what comes next."""
    places = list(_WORD.finditer(text))
    gap = text[places[-1 - words].end() :] if words < len(places) else text
    last = gap.rstrip(_SPACE)[-1:]
    return last in _SEPARATORS and last != "" or any(word.lower() in _AND for word in _WORD.findall(gap))


def _begins_apart(text: str, words: int) -> bool:
    """Whether what begins `text` before a name, `words` words of it, sets the name off from what was before."""
    places = list(_WORD.finditer(text))
    gap = text[: places[words].start()] if words < len(places) else text
    return any(mark in _SEPARATORS for mark in gap) or any(
        word.lower() in _AND for word in _WORD.findall(gap)
    )


def _is_link(node: Node) -> bool:
    return node.tag == "a" and "orcid.org/" in (node.attribute("href") or "").lower()

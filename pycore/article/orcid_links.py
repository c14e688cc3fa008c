"""iDs that a page shows as links beside its authors' names.

A link belongs to the author named nearest to it: inside or on the link, in the smallest
element around it that names anybody, or in the elements just before it.
"""

from __future__ import annotations

from pycore.article.document import Document, Node
from pycore.article.names import Name, name_words
from pycore.identifiers import OrcidId, find_orcid

LINKS = "a[href*='orcid.org/' i]"
_MOST_LINKS = 12_000
_MOST_STEPS = 7
_LONGEST = 1500  # characters of an element in which one author can still be told from another
_MOST_READ = 20_000_000  # characters looked at in all: a page cannot make this slow


def linked_orcids(document: Document, names: list[Name]) -> dict[int, OrcidId]:
    """For each author (index in `names`) the iD of the first link that stands by their name."""
    index: dict[str, list[tuple[tuple[str, ...], int]]] = {}
    for place, name in enumerate(names):
        words = name_words(name.full)
        for order in {words, words[-1:] + words[:-1]}:
            if len(order) > 1:
                index.setdefault(order[0], []).append((order, place))
    found: dict[int, OrcidId] = {}
    budget = _MOST_READ
    too_long: Node | None = None
    for link in document.select(LINKS)[:_MOST_LINKS]:
        orcid = find_orcid(link.attribute("href") or "")
        if not orcid:
            continue
        marks = " ".join(link.attribute(name) or "" for name in ("aria-label", "title", "id"))
        owners = _named_in(f"{marks} {link.text[:_LONGEST]}", index)
        node = link
        for _ in range(_MOST_STEPS):
            if owners or budget < 0:
                break
            before = node.preceding
            for _ in range(_MOST_STEPS):
                if before is None or owners:
                    break
                text = before.text
                budget -= len(text)
                owners = _named_in(text, index)[-1:] if len(text) < _LONGEST else []
                before = before.preceding
            above = node.parent
            if owners or above is None or (too_long is not None and above.same(too_long)):
                break
            text = above.text
            budget -= len(text)
            if len(text) > _LONGEST:
                too_long = above
                break
            named = _named_in(text, index)
            owners = named if len(set(named)) == 1 else []
            node = above
        if owners and owners[-1] not in found:
            found[owners[-1]] = orcid
    return found


def _named_in(text: str, index: dict[str, list[tuple[tuple[str, ...], int]]]) -> list[int]:
    """The authors that `text` names, in its order."""
    words = name_words(text)
    named: list[int] = []
    for place, word in enumerate(words):
        for order, author in index.get(word, ()):
            if words[place : place + len(order)] == order and author not in named:
                named.append(author)
    return named

"""A statement's text, cut where something was read from it, so that the words can be marked.

The browser counts text otherwise than Python does (characters outside the basic plane), so
the text is cut here and handed over in pieces, never as positions.
"""

from __future__ import annotations

from typing import Any, Sequence

from pycore.credit import BY_SLUG

_KINDS = ("ambiguous", "role", "person", "unread")  # where marks overlap, the first one shows
_NAMED = 5  # people named in a mark's label before "and 3 more"


def marked(text: str, reading: dict[str, Any] | None, names: Sequence[str]) -> list[dict[str, Any]]:
    """The text in pieces: `{text, kind, links, label}`, whose texts joined are `text` again.

    `kind` is "role", "person", "ambiguous", "unread" or "" (nothing is said of these words).
    `links` name the contributions a piece belongs to, as `link` writes them. `label` says in
    words what the mark means. `reading` is a `statement.model.Reading` as plain data.
    """
    spans = _spans(reading, names) if reading else {}
    starts: dict[int, list[tuple[int, int]]] = {}
    cuts = {0, len(text)}
    for span in spans:
        start, end = max(0, span[0]), min(len(text), span[1])
        if start < end:
            cuts.update((start, end))
            starts.setdefault(start, []).append(span)
    pieces: list[dict[str, Any]] = []
    places = sorted(cuts)
    active: list[tuple[int, int]] = []
    for start, end in zip(places, places[1:]):
        active = [span for span in active if span[1] > start] + starts.get(start, [])
        pieces.append(_piece(text[start:end], [spans[span] for span in active]))
    return pieces


def link(author: int, role: str) -> str:
    """The name of one author's role, which ties its chip to its words."""
    return f"{author}:{role}"


def span_of(value: Any) -> tuple[int, int]:
    """A `Span` as plain data: (start, end)."""
    return int(value["start"]), int(value["end"])


class _Mark:
    """What is said of one span: a set of links for each kind."""

    def __init__(self) -> None:
        self.links: dict[str, dict[str, None]] = {}
        self.people: dict[int, None] = {}
        self.roles: dict[str, None] = {}

    def add(self, kind: str, author: int | None = None, role: str | None = None) -> None:
        links = self.links.setdefault(kind, {})
        if author is not None and role is not None:
            links[link(author, role)] = None
        if author is not None:
            self.people[author] = None
        if role is not None:
            self.roles[role] = None


def _spans(reading: dict[str, Any], names: Sequence[str]) -> dict[tuple[int, int], dict[str, Any]]:
    marks: dict[tuple[int, int], _Mark] = {}
    for said in reading["contributions"]:
        for kind, where in (("role", said["span"]), ("person", said["person"])):
            marks.setdefault(span_of(where), _Mark()).add(kind, said["author"], said["role"])
    for unclear in reading["ambiguous"]:
        mark = marks.setdefault(span_of(unclear["span"]), _Mark())
        for author in unclear["candidates"]:
            mark.add("ambiguous", author)
    for where in reading["unread"]:
        marks.setdefault(span_of(where), _Mark()).add("unread")
    out = {}
    for span, mark in marks.items():
        kind = next(name for name in _KINDS if name in mark.links)
        out[span] = {"kind": kind, "links": list(mark.links[kind]), "label": _label(kind, mark, names)}
    return out


def _label(kind: str, mark: _Mark, names: Sequence[str]) -> str:
    people = [names[author] for author in mark.people]
    if kind == "unread":
        return "Not understood"
    if kind == "ambiguous":
        return "Could be " + _some(people, "or")
    terms = _some([BY_SLUG[role].term for role in mark.roles], "and")
    return f"{terms}: {_some(people, 'and')}"


def _some(words: list[str], last: str) -> str:
    """ "A, B and C"; of many, the first few and how many more."""
    if len(words) > _NAMED:
        return ", ".join(words[:_NAMED]) + f" and {len(words) - _NAMED} more"
    if len(words) < 2:
        return "".join(words)
    return ", ".join(words[:-1]) + f" {last} {words[-1]}"


def _piece(text: str, marks: list[dict[str, Any]]) -> dict[str, Any]:
    if not marks:
        return {"text": text, "kind": "", "links": [], "label": ""}
    first = min(marks, key=_rank)
    links: dict[str, None] = {}
    for mark in marks:
        links.update(dict.fromkeys(mark["links"]))
    return {"text": text, "kind": first["kind"], "links": list(links), "label": first["label"]}


def _rank(mark: dict[str, Any]) -> int:
    return _KINDS.index(mark["kind"])

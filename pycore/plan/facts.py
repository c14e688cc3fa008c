"""What is written of a work, where Crossref, the page and a row on the record do not say the same.

One rule for each field: the richer, the cleaner, never the emptier.

==========  ===================================================================================
title       Crossref's with its subtitle. Another source's, where that goes on behind it (a subtitle,
            a title that was cut), or is free of the markup, signs or capitals that Crossref's has
            left. A site's name behind a title is no part of it.
journal     Crossref's, of what is part of a book the book; cleaner as above; else the page's, the row's
date        Crossref's; another source's where that is the same date in more detail
type        Crossref's where its type says one thing; of types that say little (component, posted
            content, other) or where it has none: the page's, the row's
authors     the page's, in which the person chose themselves. Crossref's, where the page names none, or
            some of Crossref's only (a list that was cut); each author once
==========  ===================================================================================

What the others say instead is kept beside it, for the review.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from pycore.crossref.standing import DepositView
from pycore.draft.wish import Wish, WishedAuthor
from pycore.identifiers import Doi
from pycore.orcid import works as rows
from pycore.orcid.holder import Holder
from pycore.orcid.rows import WorkFacts, publication_date
from pycore.orcid.works import Work
from pycore.people import fold
from pycore.plain.cleaning import clean_name, clean_text
from pycore.plain.dates import clean_date

CROSSREF, PAGE, RECORD = "crossref", "page", "record"
Candidate = tuple[str, str]  # source, what it says

_WORD = re.compile(r"[^\W_]+")
_LEFT_OVER = re.compile(r"[<>{}\\^$\ufffd]|&[A-Za-z#][A-Za-z0-9]*;|\?\?")
_SITE = re.compile(
    r"\s[|·]\s|\s[-–—]\s+(?:the\s+)?\S*(?:direct|online|library|press|journals?)\b", re.IGNORECASE
)
_ALIKE = 0.6  # share of common words from which two titles are taken for one, spoilt in one of them
_VAGUE = ("", "other")


@dataclass(frozen=True)
class Settled:
    """`fields`: `{field, source, value, others: [{source, value}]}` for each field that a source states,
    `others` being those that say something else. `remarks`: `{code, ...}`, what a person should know of
    the facts (`pycore/views/facts.py` has the words)."""

    facts: WorkFacts
    fields: list[dict[str, Any]]
    remarks: list[dict[str, Any]]


def settle_facts(wish: Wish, view: DepositView, row: Work, holder: Holder) -> Settled:
    """The facts of a wish's work. `row` is a row of the record that is this work, or empty."""
    titles = _stated(view.title, wish.title, rows.title_of(row), clean_text)
    journals = _stated(view.journal, wish.journal, rows.text_of(row, "journal-title"), clean_text)
    dates = _stated(view.date, wish.date, rows.date_of(row), clean_date)
    types = _stated(view.type, wish.type, str(row.get("type") or ""), clean_text)
    outside = [name for _, name in journals] + [view.publisher]
    title = _cleaner(_fuller(_first(titles), titles, outside), titles)
    journal = _cleaner(_first(journals), journals)
    date = _more_exact(_first(dates), dates)
    kind = _more_telling(types, view.type_is_vague)
    remarks: list[dict[str, Any]] = []
    authors, me = _authors(wish, view, holder, remarks)
    if date[1] and publication_date(date[1]) is None:
        remarks.append({"code": "date-refused", "date": date[1]})
    named = (
        ("title", title, titles),
        ("journal", journal, journals),
        ("date", date, dates),
        ("type", kind, types),
    )
    return Settled(
        WorkFacts(
            doi=wish.doi or Doi(""),
            title=title[1],
            journal=journal[1],
            date=date[1],
            type=kind[1] or "other",
            authors=authors,
            me=me,
        ),
        [_field(name, chosen, stated) for name, chosen, stated in named if chosen[1]],
        remarks,
    )


def _stated(crossref: str, page: str, record: str, clean: Any) -> list[Candidate]:
    stated = [(CROSSREF, clean(crossref)), (PAGE, clean(page)), (RECORD, clean(record))]
    return [(source, value) for source, value in stated if value]


def _first(stated: list[Candidate]) -> Candidate:
    return stated[0] if stated else ("", "")


def _field(name: str, chosen: Candidate, stated: list[Candidate]) -> dict[str, Any]:
    others = [
        {"source": source, "value": value}
        for source, value in stated
        if source != chosen[0] and value != chosen[1] and not (name == "type" and value == "other")
    ]
    return {"field": name, "source": chosen[0], "value": chosen[1], "others": others}


def _fuller(chosen: Candidate, stated: list[Candidate], outside: list[str]) -> Candidate:
    """The title that says all that `chosen` says and goes on behind it; not with a site's or journal's name."""
    for other in stated:
        whole, part = _words(other[1]), _words(chosen[1].rstrip("… ."))
        if part and len(whole) > len(part) and whole[: len(part)] == part and not _SITE.search(other[1]):
            rest = " ".join(whole[len(part) :])
            if not any(rest == " ".join(_words(name)) for name in outside if name):
                chosen = other
    return chosen


def _cleaner(chosen: Candidate, stated: list[Candidate]) -> Candidate:
    """Another source's word for the same, where only `chosen` is spoilt."""
    for other in stated:
        if _is_spoilt(chosen[1]) and not _is_spoilt(other[1]) and _are_alike(chosen[1], other[1]):
            chosen = chosen if _SITE.search(other[1]) else other
    return chosen


def _more_exact(chosen: Candidate, stated: list[Candidate]) -> Candidate:
    for other in stated:
        if chosen[1] and other[1].startswith(chosen[1] + "-"):
            chosen = other
    return chosen


def _more_telling(types: list[Candidate], crossref_is_vague: bool) -> Candidate:
    """The first type that says one thing; Crossref's vague one comes last."""
    telling = [
        one for one in types if one[1] not in _VAGUE and not (crossref_is_vague and one[0] == CROSSREF)
    ]
    return _first(telling) if telling else _first(types)


def _authors(
    wish: Wish, view: DepositView, holder: Holder, remarks: list[dict[str, Any]]
) -> tuple[tuple[str, ...], int | None]:
    """The authors' names in order, each once, and the holder's place among them."""
    in_their_place = view.authors[view.me] if view.me is not None and not wish.authors else ""
    for name in _bearers_of_the_id(wish, view, holder):
        code = "id-in-your-place" if name == in_their_place else "id-beside-another-name"
        remarks.append({"code": code, "name": name, "orcid": holder.orcid})
    if wish.authors and not _is_cut(wish.authors, view):
        return _once([(clean_name(one.name), one.orcid) for one in wish.authors], wish.me)
    if view.repeated:
        remarks.append({"code": "listed-twice", "names": list(view.repeated)})
    return view.authors, view.me


def _bearers_of_the_id(wish: Wish, view: DepositView, holder: Holder) -> list[str]:
    """Authors of other names beside whom somebody states the holder's iD."""
    names = [view.beside] if view.beside else []
    for place, author in enumerate(wish.authors):
        if holder.orcid and author.orcid == holder.orcid and wish.me is not None and place != wish.me:
            names.append(clean_name(author.name))
    return list(dict.fromkeys(names))


def _is_cut(authors: tuple[WishedAuthor, ...], view: DepositView) -> bool:
    """Whether the page names some of Crossref's authors only, and the holder is certain in Crossref's list."""
    if view.me is None or len(authors) >= len(view.authors):
        return False
    known = {_key(name) for name in view.authors}
    return all(_key(author.name) in known for author in authors)


def _once(authors: list[tuple[str, str | None]], me: int | None) -> tuple[tuple[str, ...], int | None]:
    """A page's authors without those it names twice with one iD. Two of one name alone may be two people."""
    names: list[str] = []
    seen: dict[str, int] = {}
    place = None
    for at, (name, orcid) in enumerate(authors):
        key = f"{_key(name)} {orcid}" if orcid else ""
        if key and key in seen:
            place = seen[key] if at == me else place
            continue
        if key:
            seen[key] = len(names)
        place = len(names) if at == me else place
        names.append(name)
    return tuple(names), place


def _is_spoilt(text: str) -> bool:
    return bool(_LEFT_OVER.search(text)) or (text.isupper() and len(_words(text)) > 2)


def _are_alike(one: str, other: str) -> bool:
    first, second = set(_words(one)), set(_words(other))
    return len(first & second) >= _ALIKE * min(len(first), len(second))


def _words(text: str) -> list[str]:
    return _WORD.findall(fold(text))


def _key(name: str) -> str:
    return " ".join(sorted(_words(name)))

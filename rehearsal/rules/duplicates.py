"""The same work again."""

from __future__ import annotations

import re

from rehearsal.rule import expect, expect_error, expect_item_error, expect_status, rule
from rehearsal.session import Session
from rehearsal.works import identifier, identifiers


def names_row(message: str, put_code: int) -> None:
    found = re.search(r"put-code (\d+)\.", message)
    expect(
        found is not None and int(found[1]) == put_code,
        f"the message does not name the row that is there: “{message[:120]}”",
    )


@rule(
    "duplicates/refused",
    "2.6",
    "The same DOI again, written otherwise: 409 with error 9021, which names the row",
)
def same_again(s: Session) -> None:
    doi = s.doi()
    first = s.call.added(s.work(doi.replace("rehearsal", "Rehearsal")))
    names_row(expect_error(s.call.post(s.work(f"https://doi.org/{doi}")), 409, 9021), first)


@rule("duplicates/part-of", "2.6", "What a work is part of makes no duplicate")
def part_of(s: Session) -> None:
    book = s.doi()
    s.call.added(
        s.work(external_ids=identifiers(identifier(s.doi()), identifier(book, relationship="part-of")))
    )
    expect_status(s.call.post(s.work(book)), 201)


@rule(
    "duplicates/version-single",
    "9",
    "A single work is held against “self” alone: a version makes no duplicate",
)
def version_of_single(s: Session) -> None:
    expect_status(s.call.post(s.work(_twin(s)[1])), 201)


@rule("duplicates/version-bulk", "9", "In a bulk an own row with the identifier as a version is a duplicate")
def version_of_bulk(s: Session) -> None:
    first, twin = _twin(s)
    (item,) = s.call.items(s.work(twin))
    names_row(expect_item_error(item, 9021), first)


@rule("duplicates/version-put", "9", "A change is held against “self” alone, as a single work is")
def version_of_put(s: Session) -> None:
    twin = _twin(s)[1]
    other = s.call.added(s.work())
    expect_status(s.call.put(other, s.work(twin)), 200)


def _twin(s: Session) -> tuple[int, str]:
    """A row, and the identifier that it has as a version."""
    twin = s.doi()
    both = identifiers(identifier(s.doi()), identifier(twin, relationship="version-of"))
    return s.call.added(s.work(external_ids=both)), twin

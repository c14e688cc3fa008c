"""Groups of rows, their order, and which row is the one to be seen."""

from __future__ import annotations

import datetime
from typing import Any

from rehearsal.rule import NotTried, each, expect, expect_equal, rule
from rehearsal.rules.reading import own_summary
from rehearsal.session import Session
from rehearsal.works import identifier, identifiers

# ORCID-Source 3b248260de: since then a row added by the API has 1 and one by the person 0; before, the reverse.
FLIPPED = int(datetime.datetime(2024, 6, 7, tzinfo=datetime.UTC).timestamp() * 1000)


def grouped(s: Session, first: dict[str, Any], second: dict[str, Any]) -> bool:
    """Whether two works, each with a DOI of its own and one more identifier, come into one group."""
    codes = [
        s.call.added(s.work(external_ids=identifiers(identifier(s.doi()), more))) for more in (first, second)
    ]
    return set(codes) <= {row["put-code"] for row in _rows(s, codes[0])}


def _rows(s: Session, put_code: int) -> list[dict[str, Any]]:
    group: dict[str, Any] = own_summary(s, put_code)[0]
    return list(group["work-summary"])


@rule("rows/display-index", "2.7", "A new row of the API's has display-index 1, as text")
def display_index(s: Session) -> None:
    put_code = s.call.added(s.work())
    expect_equal("1", own_summary(s, put_code)[1]["display-index"], "display-index")


@rule("rows/version-of", "2.7", "Rows that share a version-of identifier stand in one group")
def version_of(s: Session) -> None:
    shared = identifier(s.doi(), relationship="version-of")
    expect(grouped(s, shared, shared), "they stand in two groups")


@rule("rows/part-of", "2.7", "Rows that share a part-of or funded-by identifier stand apart")
def part_of(s: Session) -> None:
    for relationship in ("part-of", "funded-by"):
        shared = identifier(s.doi(), relationship=relationship)
        expect(not grouped(s, shared, shared), f"they stand in one group by {relationship}")


@rule("rows/normal-forms", "9", "ISBN, PMID, PMCID, arXiv and bibcode group by their normal form too")
def normal_forms(s: Session) -> None:
    number = int(s.run, 16) % 9_000_000 + 1_000_000
    cases = [
        ("isbn", "978-0-306-40615-7", "9780306406157"),
        ("pmid", f"PMID: {number}", str(number)),
        ("pmc", f"PMC{number}", f"https://www.ncbi.nlm.nih.gov/pmc/articles/PMC{number}/"),
        ("arxiv", "https://arxiv.org/abs/2101.00001", "arXiv:2101.00001"),
        ("bibcode", "2020ApJ...900..100A", "https://ui.adsabs.harvard.edu/abs/2020ApJ...900..100A"),
    ]

    def check(case: tuple[str, str, str]) -> None:
        kind, one, other = case
        together = grouped(s, identifier(one, kind, "version-of"), identifier(other, kind, "version-of"))
        expect(together, "they stand in two groups")

    each(cases, check, lambda case: case[0])


@rule("rows/transitive", "2.7", "Groups are transitive: rows that share nothing meet by a third")
def transitive(s: Session) -> None:
    one, two = (identifier(s.doi(), relationship="version-of") for _ in range(2))
    codes = [
        s.call.added(s.work(external_ids=identifiers(identifier(s.doi()), *some)))
        for some in ((one,), (two,), (one, two))
    ]
    expect_equal(codes, [row["put-code"] for row in _rows(s, codes[0])], "put-codes of the group")


@rule("rows/older-first", "2.7", "Of rows with the same display-index the older one comes first")
def older_first(s: Session) -> None:
    shared = identifier(s.doi(), relationship="version-of")
    codes = [s.call.added(s.work(external_ids=identifiers(identifier(s.doi()), shared))) for _ in range(3)]
    expect_equal(codes, [row["put-code"] for row in _rows(s, codes[-1])], "put-codes of the group")


@rule(
    "rows/preferred",
    "2.7",
    "In every group of the record: the highest display-index first, then the older row",
)
def preferred(s: Session) -> str:
    several = [group["work-summary"] for group in s.call.groups() if len(group["work-summary"]) > 1]
    if not several:
        raise NotTried(
            "no group of the record has several rows: add the same work by hand and by another client"
        )
    for rows in several:
        order = [(-int(row["display-index"]), row["created-date"]["value"]) for row in rows]
        expect(order == sorted(order), f"a group stands in the order {[(-a, b) for a, b in order]}")
    return f"{len(several)} groups of several rows"


@rule(
    "rows/by-hand",
    "2.7",
    "A row that the person added after 7 June 2024 has display-index 0, until it is preferred",
)
def by_hand(s: Session) -> str:
    seen = _indexes(s, by_person=True, after=True)
    if not seen:
        raise NotTried("the record has no work added by hand: add one at sandbox.orcid.org")
    expect("0" in seen, f"their display-indexes are {seen}")
    return f"display-indexes {seen}"


@rule(
    "rows/before-the-change",
    "2.7",
    "Rows from before 7 June 2024 keep what they had: the person's 1, a client's 0",
    question="display-index",
)
def before_the_change(s: Session) -> str:
    own, clients = (_indexes(s, by_person=who, after=False) for who in (True, False))
    if not own and not clients:
        raise NotTried("the record has no row from before 7 June 2024: an old test record would tell")
    expect("1" in own or not own, f"the person's rows have {own}")
    expect("0" in clients or not clients, f"clients' rows have {clients}")
    return f"the person's rows have {own}, clients' rows {clients}"


def _indexes(s: Session, *, by_person: bool, after: bool) -> list[str]:
    """The display-indexes that occur among rows of the person's, or of clients', from after or before the change."""
    return sorted(
        {
            row["display-index"]
            for group in s.call.groups()
            for row in group["work-summary"]
            if (row["source"].get("source-client-id") is None) is by_person
            and (row["created-date"]["value"] >= FLIPPED) is after
        }
    )

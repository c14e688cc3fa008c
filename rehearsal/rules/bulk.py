"""Many works at once."""

from __future__ import annotations

from typing import Any

from rehearsal.rule import (
    each,
    expect,
    expect_equal,
    expect_error,
    expect_item_error,
    expect_status,
    rule,
)
from rehearsal.rules.adding import TOO_LONG, brief
from rehearsal.rules.duplicates import names_row
from rehearsal.rules.members import BAD_DATES, NO_LIST, bad_orcids
from rehearsal.session import Session
from rehearsal.works import contributors, entry, identifier, identifiers


@rule(
    "bulk/places",
    "2",
    "200, and an answer in the place of each item; duplicates inside the bulk are found too",
)
def answers_in_place(s: Session) -> None:
    old, new = s.doi(), s.doi()
    first = s.call.added(s.work(old))
    items = s.call.items(s.work(new), s.work(old), s.work(new), s.work(type=None), s.work())
    codes = [item["error"]["error-code"] if "error" in item else None for item in items]
    expect_equal([None, 9021, 9021, 9037, None], codes, "errors of the items")
    names_row(items[1]["error"]["developer-message"], first)
    names_row(items[2]["error"]["developer-message"], items[0]["work"]["put-code"])


@rule("bulk/all-failed", "2", "200 even if every item failed")
def all_failed(s: Session) -> None:
    items = s.call.items(s.work(type=None), s.work(title=None))
    expect(all("error" in item for item in items), "an item without title or type was taken")


@rule(
    "bulk/same-checks", "2", "An item is held to what a single work is held to, and fails with the same error"
)
def same_checks(s: Session) -> None:
    cases: list[tuple[dict[str, Any], int]] = [
        ({"title": None}, 9022),
        ({"type": None}, 9037),
        ({"external_ids": None}, 9023),
        ({"external_ids": identifiers(identifier(s.doi(), relationship="part-of"))}, 9023),
        ({"external_ids": identifiers(identifier(s.doi(), kind="made-up"))}, 9023),
        ({"external_ids": identifiers(identifier(s.doi(), relationship=None))}, 9023),
        ({"external_ids": identifiers(identifier(s.doi()), identifier("1", "issn", "funded-by"))}, 9020),
        ({"publication_date": BAD_DATES[0]}, 9049),
        ({"put_code": 5}, 9024),
        ({"language_code": "xx"}, 9037),
    ]
    items = s.call.items(*(s.work(**members) for members, _ in cases))
    each(
        zip(cases, items, strict=True),
        lambda pair: expect_item_error(pair[1], pair[0][1]),
        lambda pair: brief(pair[0][0]),
    )


@rule("bulk/path", "9", "The works in the answer have no path")
def no_path(s: Session) -> None:
    (item,) = s.call.items(s.work())
    expect_equal(None, item["work"]["path"], "path")


@rule("bulk/101", "2.9", "101 works: 400 with error 9006, and none is added")
def too_many(s: Session) -> None:
    expect_error(s.call.post_all(*(s.work(type="other") for _ in range(101))), 400, 9006)


@rule("bulk/100", "2", "100 works at once are taken", thorough=True)
def hundred(s: Session) -> None:
    items = s.call.items(*(s.work() for _ in range(100)))
    expect_equal(100, sum("work" in item for item in items), "works taken")


@rule("bulk/unreadable", "2.9", "One item with an unknown member fails the whole bulk: 400 with error 9047")
def unreadable_item(s: Session) -> None:
    expect_error(s.call.post_all(s.work(), {**s.work(), "degree": "lead"}), 400, 9047)


@rule("bulk/lists", "9", "One item with a value of no list fails the whole bulk: 400 with error 9051")
def value_of_no_list(s: Session) -> None:
    each(NO_LIST, lambda case: expect_error(s.call.post_all(s.work(), s.work(**case)), 400, 9051), brief)


@rule("bulk/dates", "9", "A date of no calendar fails its item alone, with error 9049")
def dates(s: Session) -> None:
    good, bad = s.call.items(s.work(), s.work(publication_date=BAD_DATES[-1]))
    expect("work" in good, "the other item failed too")
    expect_item_error(bad, 9049)


@rule(
    "bulk/roles", "2.3", "A role that is refused fails its item alone, with error 9058", question="role-error"
)
def roles(s: Session) -> None:
    good, bad = s.call.items(s.work(), s.work(contributors=contributors(entry("no-role"))))
    expect("work" in good, "the other item failed too")
    expect_item_error(bad, 9058)


@rule("bulk/blank-name", "2.9", "A blank name fails its item, with error 9020")
def blank_name(s: Session) -> None:
    (item,) = s.call.items(s.work(contributors=contributors({"credit-name": {"value": " "}})))
    expect_item_error(item, 9020)


@rule(
    "bulk/lengths",
    "2.2",
    "The schema's lengths do not hold in a bulk: what is too long is kept",
    question="bulk-flush",
)
def lengths(s: Session) -> None:
    def check(case: dict[str, Any]) -> None:
        answer = s.call.post_all(s.work(**case), s.work())
        expect_status(answer, 200)
        long, other = answer.json()["bulk"]
        expect("work" in other, "the other item failed too")
        expect("work" in long, f"it fails with error {long.get('error', {}).get('error-code')}")

    each(TOO_LONG, check, brief)


@rule("bulk/null-orcid", "9", "An iD that is all null passes in a bulk; one of a wrong form is error 9020")
def null_orcid(s: Session) -> None:
    empty, *_, wrong = bad_orcids(s.orcid)
    first, second = s.call.items(
        *(
            s.work(contributors=contributors({"contributor-orcid": orcid, "credit-name": {"value": "N"}}))
            for orcid in (empty, wrong)
        )
    )
    expect("work" in first, "the item with an iD of nulls failed")
    expect_item_error(second, 9020)


@rule("bulk/no-put", "2", "PUT of a bulk there is none: 405 with error 9001")
def no_put(s: Session) -> None:
    expect_error(s.call("PUT", "/works", {"bulk": []}), 405, 9001)

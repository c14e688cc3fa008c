"""Changing and deleting rows: what PUT replaces, what it does not notice, what it refuses."""

from __future__ import annotations

import copy
from typing import Any

from rehearsal.rule import NotTried, each, expect, expect_equal, expect_error, expect_status, rule
from rehearsal.rules.adding import brief
from rehearsal.rules.duplicates import names_row
from rehearsal.session import Session
from rehearsal.works import contents, contributors, date, entry, many, plain

FULL: dict[str, Any] = {
    "title": {"title": {"value": "T"}, "translated-title": {"value": "Ü", "language-code": "de"}},
    "citation": {"citation-type": "formatted-unspecified", "citation-value": "c"},
    "publication_date": date("2024"),
}
# Before, the change, and whether PUT notices it.
UNNOTICED: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({}, {"publication_date": date("2024", "03")}),
    ({}, {"publication_date": None}),
    ({}, {"citation": None}),
    ({}, {"title": {"title": {"value": "T"}}}),
]
NOTICED: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({}, {"publication_date": date("2025")}),
    ({}, {"citation": {"citation-type": "formatted-unspecified", "citation-value": "other"}}),
    ({"publication_date": date("2024", "03")}, {"publication_date": date("2024")}),
    ({}, {"short_description": "d"}),
    ({"short_description": "d"}, {"short_description": None}),
    ({}, {"journal_title": {"value": "J"}}),
]


def updated(s: Session, put_code: int, **members: Any) -> dict[str, Any]:
    """The answer to a PUT of the row as it reads, with `members` put in (None takes one away)."""
    body = plain(s.call.read(put_code))
    body.pop("source")
    for name, value in members.items():
        body[name.replace("_", "-")] = value
    answer = s.call(
        "PUT", f"/work/{put_code}", {name: value for name, value in body.items() if value is not None}
    )
    expect_status(answer, 200)
    return dict(answer.json())


@rule("changing/replaces", "2.8", "PUT replaces the whole row: what is not sent is gone")
def put_replaces(s: Session) -> None:
    doi = s.doi()
    put_code = s.call.added(s.work(doi, journal_title={"value": "J"}, short_description="d"))
    answer = s.call.put(put_code, s.work(doi))
    expect_status(answer, 200)
    read = s.call.read(put_code)
    for name in ("journal-title", "short-description"):
        expect_equal(None, answer.json()[name], f"{name} in the answer")
        expect_equal(None, read[name], f"{name} read again")


@rule("changing/path", "9", "The answer to PUT is the whole work, its path null")
def put_path(s: Session) -> None:
    doi = s.doi()
    put_code = s.call.added(s.work(doi))
    answer = s.call.put(put_code, s.work(doi, short_description="new")).json()
    expect_equal(None, answer["path"], "path")
    expect_equal(
        {**answer, "path": f"/{s.orcid}/work/{put_code}"}, s.call.read(put_code), "the row read again"
    )


@rule("changing/moments", "2.8", "PUT moves the date of the last change on, and leaves that of the creation")
def put_moments(s: Session) -> None:
    put_code = s.call.added(s.work())
    before = s.call.read(put_code)
    after = updated(s, put_code, short_description="new")
    expect_equal(before["created-date"], after["created-date"], "created-date")
    expect(
        after["last-modified-date"]["value"] > before["last-modified-date"]["value"],
        "last-modified-date did not move on",
    )


@rule(
    "changing/put-code", "2.9", "No put-code in the body, or another than in the address: 400 with error 9019"
)
def put_codes_agree(s: Session) -> None:
    doi = s.doi()
    put_code = s.call.added(s.work(doi))
    for in_body in (None, 1):
        expect_error(s.call("PUT", f"/work/{put_code}", s.work(doi, put_code=in_body)), 400, 9019)


@rule("changing/lengths", "2.8", "The schema's lengths hold for PUT: 400 with error 9047")
def put_lengths(s: Session) -> None:
    doi = s.doi()
    put_code = s.call.added(s.work(doi))
    expect_error(s.call.put(put_code, s.work(doi, journal_title={"value": "j" * 1001})), 400, 9047)


@rule("changing/visibility", "2.5", "PUT may repeat the visibility, not change it: 403 with error 9035")
def put_visibility(s: Session) -> None:
    doi = s.doi()
    put_code = s.call.added(s.work(doi))
    has = s.call.read(put_code)["visibility"]
    body = s.work(doi, visibility=has, short_description="new")
    expect_status(s.call.put(put_code, body), 200)
    other = "limited" if has == "public" else "public"
    expect_error(s.call.put(put_code, {**body, "visibility": other, "short-description": "newer"}), 403, 9035)


@rule("changing/duplicate", "2.6", "PUT that makes a row the same as another own one: 409 with error 9021")
def put_duplicate(s: Session) -> None:
    doi = s.doi()
    first, second = s.call.added(s.work(doi)), s.call.added(s.work())
    names_row(expect_error(s.call.put(second, s.work(doi)), 409, 9021), first)


@rule(
    "changing/round-trip",
    "2.2",
    "A row sent back as it reads is refused for its objects of nulls: 400 with error 9047",
)
def put_of_a_reading(s: Session) -> None:
    put_code = s.call.added(s.work(contributors=contributors(entry(name="Ben Sample"))))
    expect_error(s.call("PUT", f"/work/{put_code}", s.call.read(put_code)), 400, 9047)


@rule(
    "changing/fifty",
    "2.8",
    "PUT compares the first 50 contributor entries: a change in the 50th is kept, one from the 51st on is not",
)
def fifty_entries(s: Session) -> None:
    cases = [
        (many(60), many(60, changed=50), True),
        (many(60), many(60, changed=51), False),
        (many(60), many(61), False),
        (many(60), many(55), False),
        (many(49), many(50), True),
        (many(50), many(51), False),
    ]

    def check(case: tuple[dict[str, Any], dict[str, Any], bool]) -> None:
        before, after, noticed = case
        put_code = s.call.added(s.work(contributors=before))
        answer = updated(s, put_code, contributors=after)
        kept = plain(answer["contributors"]) == after
        expect(kept is noticed, "kept" if kept else "not kept")

    def name(case: tuple[dict[str, Any], dict[str, Any], bool]) -> str:
        counts = [len(one["contributor"]) for one in case[:2]]
        return f"from {counts[0]} to {counts[1]} entries, {'to be kept' if case[2] else 'not to be kept'}"

    each(cases, check, name)


@rule("changing/fifty-along", "2.8", "A change elsewhere in the work carries the later entries along")
def later_entries_along(s: Session) -> None:
    put_code = s.call.added(s.work(contributors=many(60)))
    answer = updated(s, put_code, contributors=many(60, changed=51), short_description="new")
    expect(plain(answer["contributors"]) == many(60, changed=51), "the 51st entry was not kept")


@rule(
    "changing/unnoticed",
    "2.8",
    "A month that is added, and a date, citation or translated title taken away alone, go unnoticed",
)
def unnoticed_changes(s: Session) -> None:
    each(UNNOTICED, lambda case: _compare(s, *case, noticed=False), lambda case: brief(case[1]))


@rule("changing/noticed", "2.8", "Every other change is kept")
def noticed_changes(s: Session) -> None:
    each(NOTICED, lambda case: _compare(s, *case, noticed=True), lambda case: brief(case[1]))


@rule("changing/host", "2.8", "Another host of a contributor's iD goes unnoticed")
def other_host(s: Session) -> None:
    put_code = s.call.added(s.work(contributors=contributors(entry(None, "Ada Rehearsed", s.orcid))))
    uri = f"https://sandbox.orcid.org/{s.orcid}"
    other = {
        **entry(None, "Ada Rehearsed"),
        "contributor-orcid": {"uri": uri, "path": s.orcid, "host": "sandbox.orcid.org"},
    }
    before = s.call.read(put_code)["last-modified-date"]
    expect_equal(
        before,
        updated(s, put_code, contributors=contributors(other))["last-modified-date"],
        "last-modified-date",
    )


@rule("changing/foreign", "9", "PUT of another source's row as it is: 403 with error 9014")
def foreign_row(s: Session) -> None:
    for group in s.call.groups():
        for row in group["work-summary"]:
            source = (row["source"].get("source-client-id") or {}).get("path")
            if source != s.settings.client_id and row["visibility"] == "public":
                body = plain(s.call.read(row["put-code"]))
                body.pop("source")
                expect_error(s.call("PUT", f"/work/{row['put-code']}", body), 403, 9014)
                return
    raise NotTried("the record has no public row of another source: add a work by hand at sandbox.orcid.org")


@rule(
    "changing/delete",
    "2",
    "DELETE answers 204; after it the row is not there for GET, PUT, DELETE: 404 with error 9016",
)
def delete(s: Session) -> None:
    doi = s.doi()
    put_code = s.call.added(s.work(doi))
    expect_status(s.call("DELETE", f"/work/{put_code}"), 204)
    expect_error(s.call("GET", f"/work/{put_code}"), 404, 9016)
    expect_error(s.call("DELETE", f"/work/{put_code}"), 404, 9016)
    expect_error(s.call.put(put_code, s.work(doi)), 404, 9016)


def _compare(s: Session, before: dict[str, Any], change: dict[str, Any], noticed: bool) -> None:
    put_code = s.call.added(s.work(**copy.deepcopy({**FULL, **before})))
    saved = contents(s.call.read(put_code))
    answer = contents(updated(s, put_code, **change))
    again = contents(s.call.read(put_code))
    expect(
        (answer != saved) is noticed,
        "the answer shows the old work" if noticed else "the answer shows a change",
    )
    expect_equal(answer, again, "the row read again")

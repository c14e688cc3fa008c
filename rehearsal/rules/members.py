"""What a work must hold and may hold: title, type, identifiers, dates, language, contributors."""

from __future__ import annotations

from typing import Any

from rehearsal.rule import each, expect_equal, expect_error, expect_status, rule
from rehearsal.rules.adding import brief
from rehearsal.session import Session
from rehearsal.works import contributors, date, entry, identifier, identifiers

CSL_TYPES = {
    "article-journal": "journal-article",
    "chapter": "book-chapter",
    "dataset": "data-set",
    "standard": "standards-and-policy",
}
BAD_DATES: list[dict[str, Any]] = [
    date("24"),
    date("1899"),
    date("2101"),
    date("2024", "3"),
    date("2024", "13"),
    {"year": {"value": "2024"}, "day": {"value": "03"}},
    date("2023", "02", "30"),
    date("2023", "02", "29"),
    date("2023", "11", "31"),
]
GOOD_DATES: list[dict[str, Any]] = [
    date("2024"),
    date("2024", "03"),
    date("2024", "02", "29"),
    date("1900"),
    date("2100"),
]
NO_LIST: list[dict[str, Any]] = [
    {"type": "song"},
    {"type": "Journal-Article"},
    {"country": {"value": "XX"}},
    {"visibility": "secret"},
]


def _refused(s: Session, cases: list[dict[str, Any]], code: int) -> None:
    each(cases, lambda case: expect_error(s.call.post(s.work(**case)), 400, code), brief)


@rule("members/title", "2.2", "No title, or a blank one: 400 with error 9022")
def title(s: Session) -> None:
    _refused(s, [{"title": None}, {"title": {"title": {"value": " "}}}], 9022)


@rule("members/type", "2.2", "No type: 400 with error 9037")
def work_type(s: Session) -> None:
    _refused(s, [{"type": None}], 9037)


@rule("members/self", "2.2", "No identifier that stands for the work itself: 400 with error 9023")
def identifier_of_its_own(s: Session) -> None:
    lone = [identifier(s.doi(), relationship=kind) for kind in ("part-of", "version-of")]
    cases: list[dict[str, Any]] = [
        {"external_ids": None},
        {"external_ids": identifiers()},
        *({"external_ids": identifiers(one)} for one in lone),
    ]
    _refused(s, cases, 9023)


@rule(
    "members/identifier-type",
    "9",
    "An identifier's unknown type, in letter case too, or no relationship: 9023",
)
def identifier_type(s: Session) -> None:
    some = [
        identifier(s.doi(), kind="made-up"),
        identifier(s.doi(), kind="DOI"),
        identifier(s.doi(), relationship=None),
    ]
    _refused(s, [{"external_ids": identifiers(one)} for one in some], 9023)


@rule("members/funded-by", "2.2", "funded-by with an identifier that is no grant's: 400 with error 9020")
def funded_by(s: Session) -> None:
    both = identifiers(identifier(s.doi()), identifier("1234-5678", "issn", "funded-by"))
    _refused(s, [{"external_ids": both}], 9020)


@rule("members/relationship", "2.9", "A relationship that there is not: 400 with error 9051")
def relationship(s: Session) -> None:
    _refused(s, [{"external_ids": identifiers(identifier(s.doi(), relationship="cousin-of"))}], 9051)


@rule(
    "members/lists",
    "2.9",
    "A type, country or visibility of no list, letter case counting: 400 with error 9051",
)
def values_of_no_list(s: Session) -> None:
    _refused(s, NO_LIST, 9051)


@rule("members/csl-types", "9", "CSL's names are taken for ORCID's work types, and read back as those")
def csl_types(s: Session) -> None:
    each(
        CSL_TYPES,
        lambda name: expect_equal(
            CSL_TYPES[name], s.call.read(s.call.added(s.work(type=name)))["type"], "type read back"
        ),
    )


@rule(
    "members/dates", "9", "Dates outside 1900 to 2100, in other forms, or of no calendar: 400 with error 9049"
)
def dates(s: Session) -> None:
    _refused(s, [{"publication_date": one} for one in BAD_DATES], 9049)


@rule("members/dates-taken", "2.2", "A year alone, a year and month, a leap day are taken, and read back")
def dates_taken(s: Session) -> None:
    def check(one: dict[str, Any]) -> None:
        read = s.call.read(s.call.added(s.work(publication_date=one)))["publication-date"]
        expect_equal(one, {name: part for name, part in read.items() if part is not None}, "date read back")

    each(GOOD_DATES, check, brief)


@rule("members/put-code", "2.9", "A put-code in a new work: 400 with error 9024")
def put_code(s: Session) -> None:
    _refused(s, [{"put_code": 5}], 9024)


@rule("members/language", "9", "An unknown language: 400 with error 9037")
def language(s: Session) -> None:
    _refused(s, [{"language_code": "Elvish"}, {"language_code": "xx"}], 9037)


@rule("members/contributor-orcid", "2.2", "A contributor's iD is https and not empty, or 400 with error 9047")
def contributor_orcid(s: Session) -> None:
    each(bad_orcids(s.orcid), lambda one: expect_error(s.call.post(_by(s, one)), 400, 9047), brief)


@rule(
    "members/contributor-orcid-taken",
    "2.2",
    "A contributor's iD may be a path, a URI, the sandbox's; no checksum counts",
)
def contributor_orcid_taken(s: Session) -> None:
    each(good_orcids(s.orcid), lambda one: expect_status(s.call.post(_by(s, one)), 201), brief)


@rule(
    "members/sequence",
    "2.2",
    "A contributor's sequence that is neither first nor additional: 400 with error 9047",
)
def sequence(s: Session) -> None:
    last = {**entry(name="N"), "contributor-attributes": {"contributor-sequence": "last"}}
    _refused(s, [{"contributors": contributors(last)}], 9047)


def bad_orcids(orcid: str) -> list[dict[str, Any]]:
    return [
        {"uri": None, "path": None, "host": None},
        {},
        {"uri": f"http://orcid.org/{orcid}", "path": orcid},
        {"uri": f"https://example.org/{orcid}"},
        {"path": "1234"},
    ]


def good_orcids(orcid: str) -> list[dict[str, Any]]:
    return [
        {"path": orcid},
        {"uri": f"https://orcid.org/{orcid}"},
        {"uri": f"https://sandbox.orcid.org/{orcid}", "path": orcid},
        {"path": "0000-0000-0000-0000"},
    ]


def _by(s: Session, orcid: dict[str, Any]) -> dict[str, Any]:
    return s.work(contributors=contributors({"contributor-orcid": orcid, "credit-name": {"value": "N"}}))

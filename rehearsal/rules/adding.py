"""Adding one work: the answer, what ORCID decides by itself, formats and lengths."""

from __future__ import annotations

import re
from typing import Any

from rehearsal.hosts import MEMBER
from rehearsal.rule import each, expect, expect_equal, expect_error, expect_status, rule
from rehearsal.session import Session
from rehearsal.works import JSON, contributors, entry

JSON_TYPES = (JSON, "application/orcid+json", "application/json; charset=utf-8")
WRITABLE = frozenset(
    ("journal-title", "path", "citation", "put-code", "publication-date", "visibility", "created-date",
     "external-ids", "title", "type", "last-modified-date", "language-code", "short-description", "url",
     "country", "contributors", "source")
)  # fmt: skip
# One character too many, or one missing; each is refused for a single work.
TOO_LONG: list[dict[str, Any]] = [
    {"title": {"title": {"value": "t" * 1001}}},
    {"title": {"title": {"value": "t"}, "subtitle": {"value": "s" * 1001}}},
    {"journal_title": {"value": "j" * 1001}},
    {"journal_title": {"value": " "}},
    {"short_description": "d" * 5001},
    {"contributors": contributors(entry(name="n" * 151))},
    {"title": {"title": {"value": "t"}, "translated-title": {"value": "u"}}},
]
JUST_ALLOWED: list[dict[str, Any]] = [
    {"title": {"title": {"value": "t" * 1000}}},
    {"journal_title": {"value": "j" * 1000}},
    {"short_description": "d" * 5000},
    {"contributors": contributors(entry(name="n" * 150))},
    {"contributors": contributors(entry())},
]


def brief(members: Any) -> str:
    """A case as the report names it."""
    text = re.sub(r"(\w)\1{20,}", lambda run: f"{run[1]}×{len(run[0])}", str(members))
    text = re.sub(
        r"'external-id-value': '[^']*',? ?|external-id-|contributor-(?=attributes|sequence)", "", text
    )
    return text if len(text) <= 100 else text[:99] + "…"


@rule("adding/answer", "2", "POST /work answers 201, an empty body, and the row's place in Location")
def answer_to_a_post(s: Session) -> None:
    answer = s.call.post(s.work())
    expect_status(answer, 201)
    expect_equal(b"", answer.content, "body")
    place = answer.headers.get("location", "")
    expect(
        bool(re.fullmatch(rf"https://{re.escape(MEMBER)}/v3\.0/{s.orcid}/work/\d+", place)),
        f"Location is {place or 'absent'}",
    )


@rule("adding/source", "2.5", "The source is the token's client, whatever the body says")
def source(s: Session) -> str:
    read = s.call.read(s.call.added(s.work(source={"source-name": {"value": "Somebody else"}})))
    expect_equal(s.settings.client_id, read["source"]["source-client-id"]["path"], "source-client-id")
    expect_equal(None, read["source"]["source-orcid"], "source-orcid")
    return f"the source is “{read['source']['source-name']['value']}”"


@rule("adding/user-obo", "9", "The person is the assertion origin of the rows (the client has user-OBO)")
def on_behalf_of_the_user(s: Session) -> None:
    origin = s.call.read(s.call.added(s.work()))["source"]["assertion-origin-orcid"]
    expect(
        origin is not None,
        "no assertion origin: rows show as validated by the client. Ask ORCID to enable user-OBO for it",
    )
    expect_equal(s.orcid, origin["path"], "assertion-origin-orcid")


@rule("adding/visibility", "2.5", "The visibility that is sent does not count, the person's default does")
def visibility(s: Session) -> str:
    seen = {
        wanted: s.call.read(s.call.added(s.work(visibility=wanted)))["visibility"]
        for wanted in ("public", "limited", "private")
    }
    expect(len(set(seen.values())) == 1, f"sent and read: {seen}")
    return f"the record's default is {seen['public']}"


@rule("adding/media-types", "2", "Three media types of JSON are read")
def media_types(s: Session) -> None:
    each(
        JSON_TYPES,
        lambda kind: expect_status(s.call("POST", "/work", s.work(), **{"content-type": kind}), 201),
    )


@rule("adding/other-media-type", "9", "A body of another type: 415 with error 9001")
def other_media_type(s: Session) -> None:
    expect_error(s.call("POST", "/work", s.work(), **{"content-type": "text/plain"}), 415, 9001)


@rule("adding/broken-json", "2.9", "A body that is no JSON: 400 with error 9001")
def broken_json(s: Session) -> None:
    expect_error(s.call("POST", "/work", b"{"), 400, 9001)


@rule("adding/half-character", "2.9", "Half of a surrogate pair: 400 with error 9047")
def half_a_character(s: Session) -> None:
    expect_error(s.call("POST", "/work", b'{"type": "\\ud800"}'), 400, 9047)


@rule(
    "adding/unknown-member",
    "2.2",
    "A member that a work does not have: 400 with error 9047, display-index among them",
)
def unknown_member(s: Session) -> None:
    cases: list[dict[str, Any]] = [
        {"x-put-code": 1},
        {"display-index": "1"},
        {"contributors": contributors({**entry(name="A"), "degree": "lead"})},
        {"title": {"title": {"value": "T"}, "short": {"value": "T"}}},
    ]
    each(cases, lambda case: expect_error(s.call.post({**s.work(), **case}), 400, 9047), brief)


@rule("adding/writable", "2.2", "The error on an unknown member names the 17 that a work has")
def writable_members(s: Session) -> None:
    message = expect_error(s.call.post({**s.work(), "x-put-code": 1}), 400, 9047)
    known = set(re.findall(r'"([a-z-]+)"', message))
    expect(known >= WRITABLE, f"not named: {sorted(WRITABLE - known)}")
    expect(not known - WRITABLE - {"x-put-code"}, f"named too: {sorted(known - WRITABLE)}")


@rule("adding/json-types", "2.2", "A value of another JSON type than ORCID's own: 400 with error 9047")
def json_types(s: Session) -> None:
    cases: list[dict[str, Any]] = [{"short-description": {"value": "d"}}, {"type": ["journal-article"]}]
    each(cases, lambda case: expect_error(s.call.post({**s.work(), **case}), 400, 9047), brief)


@rule("adding/lengths", "2.2", "The schema's lengths hold for a single work: beyond them 400 with error 9047")
def lengths(s: Session) -> None:
    each(TOO_LONG, lambda case: expect_error(s.call.post(s.work(**case)), 400, 9047), brief)


@rule("adding/just-allowed", "2.2", "Up to the schema's lengths a work is taken, and kept whole")
def just_allowed(s: Session) -> None:
    def check(case: dict[str, Any]) -> None:
        read = s.call.read(s.call.added(s.work(**case)))
        if "short_description" in case:
            expect_equal(5000, len(read["short-description"] or ""), "characters kept")

    each(JUST_ALLOWED, check, brief)

"""Writing works to the stand-in, each rule of facts/orcid.md §2."""

from __future__ import annotations

import copy
import json
import re
from typing import Any

import httpx
import pytest

from tests.contract.standin_help import (
    CLIENT,
    CREDIT,
    CROSSREF,
    JSON,
    MARA,
    TOMAS,
    Caller,
    anonymous,
    caller,
    contributors,
    entry,
    identifier,
    plain,
    record,
    refused,
    seed_row,
    work,
)
from tests.contract.work_xml import schema_fault
from tests.shared import SHARED, needs_shared
from tests.standin import Standin
from tests.standin.orcid_rules import CREDIT_SLUGS, LEGACY_ROLES


@pytest.fixture
def call(standin: Standin, http: httpx.Client) -> Caller:
    """Mara, with a record that is empty."""
    record(standin)
    return caller(standin, http)


def updated(call: Caller, put_code: int, **members: Any) -> dict[str, Any]:
    """PUT the row as it reads, with `members` put in (None takes one away)."""
    body = plain(call.read(put_code))
    body.pop("source")
    for name, value in members.items():
        body[name.replace("_", "-")] = value
    body = {name: value for name, value in body.items() if value is not None}
    answer = call("PUT", f"/work/{put_code}", body)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


# Adding one (§2, §2.1, §2.5) ---------------------------------------------------------------------


def test_post_answers_201_an_empty_body_and_the_place(call: Caller) -> None:
    answer = call.post(work())
    assert (answer.status_code, answer.content) == (201, b"")
    assert re.fullmatch(rf"https://api\.orcid\.org/v3\.0/{MARA}/work/\d+", answer.headers["location"])


def test_source_is_the_tokens_client_whatever_is_sent(call: Caller) -> None:
    read = call.read(call.added(work(source={"source-name": {"value": "Somebody else"}})))
    assert read["source"]["source-name"] == {"value": "CASRAI ORCID push (self-asserted)"}
    assert read["source"]["source-client-id"]["path"] == CLIENT
    assert read["source"]["source-orcid"] is None


def test_visibility_sent_is_ignored_the_persons_default_holds(standin: Standin, call: Caller) -> None:
    standin.state.records[MARA].person.default_visibility = "limited"
    assert call.read(call.added(work(visibility="public")))["visibility"] == "limited"


def test_new_rows_have_display_index_1_and_it_cannot_be_set(call: Caller) -> None:
    call.added(work())
    row = call("GET", "/works").json()["group"][0]["work-summary"][0]
    assert row["display-index"] == "1"
    assert refused(call.post(work("10.5555/new.2", display_index="9"))) == (400, 9047)


def test_each_write_makes_one_notification_a_bulk_too(standin: Standin, call: Caller) -> None:
    put_code = call.added(work())
    call.post_all(work("10.5555/new.2"), work("10.5555/new.3"))
    call("DELETE", f"/work/{put_code}")
    assert len(standin.state.records[MARA].notifications) == 3


@pytest.mark.parametrize("media_type", [JSON, "application/orcid+json", "application/json; charset=utf-8"])
def test_three_media_types_are_read(call: Caller, media_type: str) -> None:
    assert call("POST", "/work", work(), **{"content-type": media_type}).status_code == 201


def test_other_media_types_and_broken_json(call: Caller) -> None:
    assert refused(call("POST", "/work", work(), **{"content-type": "text/plain"})) == (415, 9001)
    headers = {"authorization": f"Bearer {call.token}", "content-type": JSON, "accept": JSON}
    broken = call.http.post(f"https://api.orcid.org/v3.0/{MARA}/work", content=b"{", headers=headers)
    assert refused(broken) == (400, 9001)
    half = call.http.post(
        f"https://api.orcid.org/v3.0/{MARA}/work", content=b'{"type": "\\ud800"}', headers=headers
    )
    assert refused(half) == (400, 9047)


def date(year: str, month: str, day: str) -> dict[str, Any]:
    return {"year": {"value": year}, "month": {"value": month}, "day": {"value": day}}


# What a work must be (§2.2) ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("members", "code"),
    [
        ({"title": None}, 9022),
        ({"title": {"title": {"value": " "}}}, 9022),
        ({"type": None}, 9037),
        ({"external_ids": None}, 9023),
        ({"external_ids": {"external-id": []}}, 9023),
        ({"external_ids": {"external-id": [identifier("10.5555/x", relationship="part-of")]}}, 9023),
        ({"external_ids": {"external-id": [identifier("10.5555/x", relationship="version-of")]}}, 9023),
        ({"external_ids": {"external-id": [identifier("10.5555/x", kind="made-up")]}}, 9023),
        ({"external_ids": {"external-id": [identifier("10.5555/x", kind="DOI")]}}, 9023),
        ({"external_ids": {"external-id": [{**identifier("10.5555/x"), "external-id-relationship": None}]}}, 9023),
        (
            {"external_ids": {"external-id": [identifier("10.5555/x"), identifier("1234-5678", "issn", "funded-by")]}},
            9020,
        ),
        ({"publication_date": {"year": {"value": "24"}}}, 9049),
        ({"publication_date": date("2023", "02", "30")}, 9049),
        ({"publication_date": date("2023", "02", "29")}, 9049),
        ({"publication_date": date("2023", "11", "31")}, 9049),
        ({"publication_date": {"year": {"value": "1899"}}}, 9049),
        ({"publication_date": {"year": {"value": "2024"}, "month": {"value": "3"}}}, 9049),
        ({"publication_date": {"year": {"value": "2024"}, "day": {"value": "03"}}}, 9049),
        ({"put_code": 5}, 9024),
        ({"language_code": "Elvish"}, 9037),
        ({"language_code": "xx"}, 9037),
    ],
)  # fmt: skip
def test_required_members(standin: Standin, call: Caller, members: dict[str, Any], code: int) -> None:
    """The same for a work alone and inside a bulk."""
    assert refused(call.post(work(**members))) == (400, code)
    answer = call.post_all(work(**members))
    assert answer.status_code == 200
    assert answer.json()["bulk"][0]["error"]["error-code"] == code
    assert not standin.state.records[MARA].rows


@pytest.mark.parametrize(
    "members",
    [
        {"x-put-code": 1},
        {"display-index": "1"},
        {"contributors": contributors({**entry(), "degree": "lead"})},
        {"title": {"title": {"value": "T"}, "short": {"value": "T"}}},
        {"short-description": 5},
        {"type": ["journal-article"]},
        {"put-code": "1700001"},
    ],
)
def test_unknown_members_and_wrong_json_types_are_9047(call: Caller, members: dict[str, Any]) -> None:
    assert refused(call.post({**work(), **members})) == (400, 9047)


@pytest.mark.parametrize(
    "members",
    [
        {"type": "song"},
        {"type": "Journal-Article"},
        {"visibility": "secret"},
        {"country": {"value": "Utopia"}},
        {"country": {"value": "XX"}},
        {"external_ids": {"external-id": [identifier("10.5555/x", relationship="cousin-of")]}},
    ],
)
def test_a_value_of_no_list_fails_a_whole_bulk(
    standin: Standin, call: Caller, members: dict[str, Any]
) -> None:
    """§9: ORCID cannot even read it."""
    assert refused(call.post(work(**members))) == (400, 9051)
    assert refused(call.post_all(work(), work("10.5555/new.2", **members))) == (400, 9051)
    assert not standin.state.records[MARA].rows


@pytest.mark.parametrize("kind", ["article-journal", "chapter", "dataset"])
def test_names_of_csl_are_taken_for_work_types(call: Caller, kind: str) -> None:
    assert call.post(work(type=kind)).status_code == 201


def test_an_own_row_with_the_identifier_as_a_version_is_a_duplicate_in_a_bulk_only(call: Caller) -> None:
    """§9: a single work is held against `self` alone."""
    both = [identifier("10.5555/own"), identifier("10.5555/twin", relationship="version-of")]
    first = call.added(work(external_ids={"external-id": both}))
    item = call.post_all(work("10.5555/twin")).json()["bulk"][0]
    assert f"put-code {first}." in item["error"]["developer-message"]
    assert call.post(work("10.5555/twin")).status_code == 201


def test_unknown_member_message_lists_the_known_ones(call: Caller) -> None:
    message = call.post({**work(), "x-put-code": 1}).json()["developer-message"]
    known = set(re.findall(r'"([a-z-]+)"', message.partition("known:")[2]))
    assert known == {
        "journal-title", "path", "citation", "put-code", "publication-date", "visibility", "created-date",
        "external-ids", "title", "type", "last-modified-date", "language-code", "short-description", "url",
        "country", "contributors", "source",
    }  # fmt: skip


SCHEMA_ONLY: list[dict[str, Any]] = [
    {"title": {"title": {"value": "t" * 1001}}},
    {"title": {"title": {"value": "t"}, "subtitle": {"value": "s" * 1001}}},
    {"journal_title": {"value": "j" * 1001}},
    {"journal_title": {"value": " "}},
    {"short_description": "d" * 5001},
    {"contributors": contributors(entry(name="n" * 151))},
    {"title": {"title": {"value": "t"}, "translated-title": {"value": "u"}}},
]


@pytest.mark.parametrize("members", SCHEMA_ONLY)
def test_schema_limits_hold_for_one_work_but_not_in_a_bulk(call: Caller, members: dict[str, Any]) -> None:
    assert refused(call.post(work(**members))) == (400, 9047)
    assert "work" in call.post_all(work(**members)).json()["bulk"][0]


JUST_ALLOWED: list[dict[str, Any]] = [
    {"title": {"title": {"value": "t" * 1000}}},
    {"journal_title": {"value": "j" * 1000}},
    {"short_description": "d" * 5000},
    {"contributors": contributors(entry(name="n" * 150))},
    {"contributors": contributors(entry())},
    {"publication_date": {"year": {"value": "2024"}}},
    {"publication_date": {"year": {"value": "2024"}, "month": {"value": "03"}, "day": {"value": "07"}}},
]


@pytest.mark.parametrize("members", JUST_ALLOWED)
def test_what_is_just_allowed(call: Caller, members: dict[str, Any]) -> None:
    assert call.post(work(**members)).status_code == 201


BAD_ORCIDS: list[dict[str, Any]] = [
    {"uri": None, "path": None, "host": None},
    {},
    {"uri": f"http://orcid.org/{MARA}", "path": MARA},
    {"uri": f"https://example.org/{MARA}"},
    {"path": "1234"},
]


@pytest.mark.parametrize("orcid", BAD_ORCIDS)
def test_contributor_orcid_must_be_one(call: Caller, orcid: dict[str, Any]) -> None:
    """The object full of nulls that ORCID itself writes is refused when it is sent back."""
    body = work(contributors=contributors({"contributor-orcid": orcid, "credit-name": {"value": "N"}}))
    assert refused(call.post(body)) == (400, 9047)
    item = call.post_all(body).json()["bulk"][0]
    if any(orcid.values()):
        assert item["error"]["error-code"] == 9020
    else:
        assert "work" in item  # §9: in a bulk it passes


GOOD_ORCIDS: list[dict[str, Any]] = [
    {"path": MARA},
    {"uri": f"https://orcid.org/{MARA}"},
    {"uri": f"https://sandbox.orcid.org/{MARA}", "path": MARA},
    {"path": "0000-0000-0000-0000"},
]


@pytest.mark.parametrize("orcid", GOOD_ORCIDS)
def test_contributor_orcid_needs_no_more_than_its_form(call: Caller, orcid: dict[str, Any]) -> None:
    assert call.post(work(contributors=contributors({"contributor-orcid": orcid}))).status_code == 201


@needs_shared
@pytest.mark.parametrize("members", [*SCHEMA_ONLY, *JUST_ALLOWED])
def test_limits_are_those_of_the_schema(members: dict[str, Any]) -> None:
    """ORCID's own work-3.0.xsd refuses and lets pass what the stand-in does."""
    assert (schema_fault(work(**members)) is not None) is (members in SCHEMA_ONLY)


@needs_shared
@pytest.mark.parametrize("orcid", [*BAD_ORCIDS, *GOOD_ORCIDS])
def test_contributor_orcid_is_judged_as_by_the_schema(orcid: dict[str, Any]) -> None:
    sent = work(contributors=contributors({"contributor-orcid": orcid}))
    assert (schema_fault(sent) is not None) is (orcid in BAD_ORCIDS)


@needs_shared
@pytest.mark.parametrize(
    "name",
    ["work-full-3.0", "work-51-contributors-3.0", "work-with-NISO-roles-51-contributors-3.0"]
    + ["bulk-works-3-works-3.0", "bulk-works-100-works-3.0"],
)
def test_orcids_own_samples_are_accepted(call: Caller, name: str) -> None:
    folder = SHARED / "orcid/samples/orcid-model/record_3.0_samples/write_samples"
    sample = json.loads((folder / f"{name}.json").read_text())
    if "bulk" not in sample:
        assert call.post(sample).status_code == 201
    else:
        answer = call("POST", "/works", sample)
        assert answer.status_code == 200
        assert all("work" in item for item in answer.json()["bulk"]), answer.text


def test_blank_name_is_9020_in_a_bulk(call: Caller) -> None:
    answer = call.post_all(work(contributors=contributors({"credit-name": {"value": " "}})))
    assert answer.json()["bulk"][0]["error"]["error-code"] == 9020


def test_contributor_sequence(call: Caller) -> None:
    sent = {**entry(name="N"), "contributor-attributes": {"contributor-sequence": "last"}}
    assert refused(call.post(work(contributors=contributors(sent)))) == (400, 9047)


# Roles (§2.3, §2.4) ------------------------------------------------------------------------------


@pytest.mark.parametrize("role", [*(f"{CREDIT}{slug}/" for slug in CREDIT_SLUGS), *LEGACY_ROLES, "AUTHOR"])
def test_roles_that_are_accepted(call: Caller, role: str) -> None:
    read = call.read(call.added(work(contributors=contributors(entry(role)))))
    kept = read["contributors"]["contributor"][0]["contributor-attributes"]["contributor-role"]
    assert kept == role.lower()


def test_role_in_other_letter_case_reads_back_canonical(call: Caller) -> None:
    read = call.read(call.added(work(contributors=contributors(entry(f"{CREDIT}Software/".upper())))))
    role = read["contributors"]["contributor"][0]["contributor-attributes"]["contributor-role"]
    assert role == f"{CREDIT}software/"


@pytest.mark.parametrize(
    "role",
    [
        "https://credit.niso.org/contributor-roles/software/",
        "http://credit.niso.org/contributor-roles/software",
        "software",
        "Software",
        "writing - original draft",
        "",
        "http://credit.niso.org/contributor-roles/magic/",
    ],
)
def test_roles_that_are_refused(call: Caller, role: str) -> None:
    body = work(contributors=contributors(entry(role)))
    answer = call.post(body)
    assert refused(answer) == (400, 9058)
    assert answer.json()["developer-message"].startswith("404 Bad Request: Invalid contributor role: ")
    assert call.post_all(body).json()["bulk"][0]["error"]["error-code"] == 9058


def test_one_entry_for_each_role_of_one_person(call: Caller) -> None:
    roles = [f"{CREDIT}software/", f"{CREDIT}validation/"]
    body = work(contributors=contributors(*(entry(role, "Mara Lindqvist", MARA) for role in roles)))
    read = call.read(call.added(body))["contributors"]["contributor"]
    assert [one["contributor-attributes"]["contributor-role"] for one in read] == roles
    assert [one["contributor-orcid"]["path"] for one in read] == [MARA, MARA]


def test_no_limit_to_contributors(call: Caller) -> None:
    body = work(contributors=contributors(*(entry(f"{CREDIT}software/", f"N {n}") for n in range(300))))
    assert len(call.read(call.added(body))["contributors"]["contributor"]) == 300


# Duplicates (§2.6) -------------------------------------------------------------------------------


def test_the_same_again_is_9021_and_names_the_row(call: Caller) -> None:
    put_code = call.added(work("10.5555/Same.1"))
    answer = call.post(work("https://doi.org/10.5555/same.1"))
    assert refused(answer) == (409, 9021)
    found = re.search(r"put-code (\d+)\.", answer.json()["developer-message"])
    assert found and int(found.group(1)) == put_code


def test_another_sources_row_is_no_duplicate(standin: Standin, call: Caller) -> None:
    seed_row(standin, doi="10.5555/same.1", source=CROSSREF)
    seed_row(standin, doi="10.5555/same.1", source="user")
    assert call.post(work("10.5555/same.1")).status_code == 201


def test_identifier_that_is_not_self_makes_no_duplicate(call: Caller) -> None:
    both = [identifier("10.5555/chapter.1"), identifier("10.5555/book", relationship="part-of")]
    call.added(work(external_ids={"external-id": both}))
    assert call.post(work("10.5555/book")).status_code == 201


# Bulk (§2, §2.9) ---------------------------------------------------------------------------------


def test_bulk_is_200_with_an_answer_in_each_items_place(call: Caller) -> None:
    first = call.added(work("10.5555/old"))
    sent = [
        work("10.5555/b.1"),
        work("10.5555/old"),
        work("10.5555/b.1"),
        work("10.5555/b.2", type=None),
        work("10.5555/b.3"),
    ]
    answer = call.post_all(*sent)
    assert answer.status_code == 200
    items = answer.json()["bulk"]
    assert [item["error"]["error-code"] if "error" in item else None for item in items] == [
        None, 9021, 9021, 9037, None,
    ]  # fmt: skip
    assert f"put-code {first}." in items[1]["error"]["developer-message"]
    assert f"put-code {items[0]['work']['put-code']}." in items[2]["error"]["developer-message"]


def test_bulk_is_200_even_if_every_item_failed(call: Caller) -> None:
    answer = call.post_all(work(type=None), work(title=None))
    assert answer.status_code == 200 and all("error" in item for item in answer.json()["bulk"])


def test_bulk_takes_100_and_no_more(standin: Standin, call: Caller) -> None:
    assert refused(call.post_all(*(work(f"10.5555/m.{n}") for n in range(101)))) == (400, 9006)
    assert not standin.state.records[MARA].rows
    answer = call.post_all(*(work(f"10.5555/m.{n}") for n in range(100)))
    assert len(answer.json()["bulk"]) == 100 == len(standin.state.records[MARA].rows)


def test_one_unreadable_item_fails_the_whole_bulk(standin: Standin, call: Caller) -> None:
    assert refused(call.post_all(work(), {**work("10.5555/new.2"), "degree": "lead"})) == (400, 9047)
    assert not standin.state.records[MARA].rows


def test_no_bulk_put(call: Caller) -> None:
    assert refused(call("PUT", "/works", {"bulk": []})) == (405, 9001)


def test_a_record_holds_10_000_works(standin: Standin, call: Caller) -> None:
    assert standin.state.settings.works_limit == 10_000
    standin.state.settings = standin.state.settings.model_copy(update={"works_limit": 2})
    call.added(work())
    assert refused(call.post_all(work("10.5555/n.2"), work("10.5555/n.3"))) == (409, 9048)
    call.added(work("10.5555/n.2"))
    assert refused(call.post(work("10.5555/n.3"))) == (409, 9048)


# PUT (§2.8) --------------------------------------------------------------------------------------


def test_put_replaces_everything(call: Caller) -> None:
    put_code = call.added(work(journal_title={"value": "J"}, short_description="d"))
    answer = call("PUT", f"/work/{put_code}", {**work(), "put-code": put_code})
    assert answer.status_code == 200
    assert answer.json()["journal-title"] is None and answer.json()["short-description"] is None
    assert answer.json()["path"] is None  # §9
    assert call.read(put_code) == {**answer.json(), "path": f"/{MARA}/work/{put_code}"}


def test_put_moves_last_modified_on_and_leaves_created(call: Caller) -> None:
    put_code = call.added(work())
    before = call.read(put_code)
    after = updated(call, put_code, short_description="new")
    assert after["created-date"] == before["created-date"]
    assert after["last-modified-date"]["value"] > before["last-modified-date"]["value"]


@pytest.mark.parametrize("in_body", [None, 1])
def test_put_code_in_url_and_body_must_agree(call: Caller, in_body: int | None) -> None:
    put_code = call.added(work())
    assert refused(call("PUT", f"/work/{put_code}", work(put_code=in_body))) == (400, 9019)


def test_put_is_held_to_the_schema(call: Caller) -> None:
    put_code = call.added(work())
    body = work(put_code=put_code, journal_title={"value": "j" * 1001})
    assert refused(call("PUT", f"/work/{put_code}", body)) == (400, 9047)


@pytest.mark.parametrize("source", [CROSSREF, "user"])
def test_only_the_source_may_change_or_delete(standin: Standin, call: Caller, source: str) -> None:
    row = seed_row(standin, source=source)
    body = work(put_code=row.put_code, short_description="changed")
    assert refused(call("PUT", f"/work/{row.put_code}", body)) == (403, 9010)
    same = {**row.work.model_dump(by_alias=True, exclude_none=True), "put-code": row.put_code}
    assert refused(call("PUT", f"/work/{row.put_code}", same)) == (403, 9014)
    assert refused(call("DELETE", f"/work/{row.put_code}")) == (403, 9010)


def test_put_may_repeat_the_visibility_but_not_change_it(call: Caller) -> None:
    put_code = call.added(work())
    body = work(put_code=put_code, visibility="public", short_description="new")
    assert call("PUT", f"/work/{put_code}", body).status_code == 200
    assert refused(call("PUT", f"/work/{put_code}", {**body, "visibility": "limited"})) == (403, 9035)


def test_put_into_another_own_row_is_9021(call: Caller) -> None:
    first, second = call.added(work("10.5555/p.1")), call.added(work("10.5555/p.2"))
    answer = call("PUT", f"/work/{second}", work("10.5555/p.1", put_code=second))
    assert refused(answer) == (409, 9021)
    assert f"put-code {first}." in answer.json()["developer-message"]


def test_put_of_a_reading_is_refused_for_its_null_objects(call: Caller) -> None:
    """The round-trip trap of §2.2."""
    put_code = call.added(work(contributors=contributors(entry(name="Ben Sample"))))
    assert refused(call("PUT", f"/work/{put_code}", call.read(put_code))) == (400, 9047)


def many(count: int, changed: int | None = None) -> dict[str, Any]:
    """`count` entries; the one numbered `changed` (from 1) has another role."""
    roles = [f"{CREDIT}{'validation' if n == changed else 'software'}/" for n in range(1, count + 1)]
    return contributors(*(entry(role, f"Author {n}") for n, role in enumerate(roles)))


@pytest.mark.parametrize(
    ("before", "after", "noticed"),
    [
        (many(60), many(60, changed=50), True),
        (many(60), many(60, changed=51), False),
        (many(60), many(61), False),
        (many(60), many(55), False),
        (many(49), many(50), True),
        (many(50), many(51), False),
    ],
)
def test_put_compares_the_first_50_entries_only(
    call: Caller, before: dict[str, Any], after: dict[str, Any], noticed: bool
) -> None:
    put_code = call.added(work(contributors=before))
    answer = updated(call, put_code, contributors=after)
    expected = after if noticed else before
    assert len(answer["contributors"]["contributor"]) == len(expected["contributor"])
    assert plain(answer["contributors"]) == plain(expected)


def test_a_change_elsewhere_carries_entry_51_along(call: Caller) -> None:
    put_code = call.added(work(contributors=many(60)))
    answer = updated(call, put_code, contributors=many(60, changed=51), short_description="new")
    assert plain(answer["contributors"]) == many(60, changed=51)


FULL = {
    "title": {"title": {"value": "T"}, "translated-title": {"value": "Ü", "language-code": "de"}},
    "citation": {"citation-type": "formatted-unspecified", "citation-value": "c"},
    "publication_date": {"year": {"value": "2024"}},
}


@pytest.mark.parametrize(
    ("before", "after", "noticed"),
    [
        ({}, {"publication_date": {"year": {"value": "2024"}, "month": {"value": "03"}}}, False),
        ({}, {"publication_date": None}, False),
        ({}, {"citation": None}, False),
        ({}, {"title": {"title": {"value": "T"}}}, False),
        ({}, {"publication_date": {"year": {"value": "2025"}}}, True),
        ({}, {"citation": {"citation-type": "formatted-unspecified", "citation-value": "other"}}, True),
        (
            {"publication_date": {"year": {"value": "2024"}, "month": {"value": "03"}}},
            {"publication_date": {"year": {"value": "2024"}}},
            True,
        ),
        ({}, {"short_description": "d"}, True),
        ({"short_description": "d"}, {"short_description": None}, True),
        ({}, {"journal_title": {"value": "J"}}, True),
    ],
)
def test_put_comparison_leaks(
    call: Caller, before: dict[str, Any], after: dict[str, Any], noticed: bool
) -> None:
    put_code = call.added(work(**copy.deepcopy({**FULL, **before})))
    saved = call.read(put_code)
    answer = updated(call, put_code, **after)
    assert ({**answer, "path": saved["path"]} != saved) is noticed
    assert call.read(put_code) == {**answer, "path": saved["path"]}


def test_put_does_not_notice_another_host_of_an_id(call: Caller) -> None:
    put_code = call.added(work())
    other = {"uri": f"https://sandbox.orcid.org/{MARA}", "path": MARA, "host": "sandbox.orcid.org"}
    sent = {**entry(f"{CREDIT}software/", "Mara Lindqvist"), "contributor-orcid": other}
    answer = updated(call, put_code, contributors=contributors(sent))
    assert answer["contributors"]["contributor"][0]["contributor-orcid"]["host"] == "orcid.org"


# DELETE, tokens, records (§1.8, §2.9) ------------------------------------------------------------


def test_delete(standin: Standin, call: Caller) -> None:
    put_code = call.added(work())
    assert call("DELETE", f"/work/{put_code}").status_code == 204
    assert not standin.state.records[MARA].rows
    assert refused(call("DELETE", f"/work/{put_code}")) == (404, 9016)
    assert refused(call("PUT", f"/work/{put_code}", work(put_code=put_code))) == (404, 9016)


def test_token_is_good_for_its_own_record_only(call: Caller) -> None:
    call.orcid = TOMAS
    for answer in (call.post(work()), call("GET", "/works"), call("DELETE", "/work/1")):
        assert refused(answer) == (401, 9017)
        assert "Access token is for a different record" in answer.json()["developer-message"]


def test_scope_is_needed(standin: Standin, http: httpx.Client) -> None:
    call = caller(standin, http, scopes=("/read-limited",))
    assert refused(call.post(work())) == (403, 9038)
    assert refused(call("DELETE", "/work/1700001")) == (403, 9038)


def test_no_token_or_no_member_is_403_in_oauth_form(standin: Standin, http: httpx.Client) -> None:
    for call in (
        Caller(http, None),
        caller(standin, http, client="APP-PUBLIC0000000001", scopes=("/read-public",)),
    ):
        answer = call("GET", "/works")
        assert answer.status_code == 403 and answer.json()["error"] == "forbidden"


def test_wrong_token_is_401_and_echoed(http: httpx.Client) -> None:
    answer = Caller(http, "no-such-token")("GET", "/works")
    assert answer.status_code == 401
    assert answer.json() == {
        "error": "invalid_token",
        "error_description": "Invalid access token: no-such-token",
    }


def test_public_api_only_reads(standin: Standin, http: httpx.Client) -> None:
    assert refused(anonymous(http).post(work())) == (400, 9001)
    with_token = caller(standin, http)
    with_token.host = "pub.orcid.org"
    assert refused(with_token.post(work())) == (400, 9001)


@pytest.mark.parametrize(("flag", "code"), [("locked", 9018), ("unclaimed", 9036), ("deactivated", 9044)])
def test_records_that_answer_409(standin: Standin, http: httpx.Client, flag: str, code: int) -> None:
    record(standin, flags=[flag])
    assert refused(caller(standin, http).post(work())) == (409, code)


def test_locked_client_is_9057(standin: Standin, call: Caller) -> None:
    standin.state.clients[CLIENT].locked = True
    assert refused(call.post(work())) == (409, 9057)


def test_deprecated_record_moves_readers_and_refuses_writers(standin: Standin, http: httpx.Client) -> None:
    record(standin, deprecated_by=TOMAS)
    call = caller(standin, http)
    reading = call("GET", "/works")
    assert refused(reading) == (301, 9007)
    assert reading.headers["location"] == f"https://api.orcid.org/v3.0/{TOMAS}/works"
    assert refused(call.post(work())) == (409, 9007)


def test_preflight_does_not_allow_authorization(http: httpx.Client) -> None:
    """§1.7: so a page or content script cannot call the API with a token."""
    answer = http.options(
        f"https://api.orcid.org/v3.0/{MARA}/works", headers={"origin": "https://www.mdpi.com"}
    )
    assert answer.headers["access-control-allow-origin"] == "*"
    allowed = {name.strip().lower() for name in answer.headers["access-control-allow-headers"].split(",")}
    assert allowed == {"x-requested-with", "origin", "content-type", "accept"}
    assert answer.headers["access-control-allow-methods"] == "GET,POST,PUT,DELETE"

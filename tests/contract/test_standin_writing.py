"""Writing works to the stand-in: what of facts/orcid.md §2 can only be seen from its inside.

The rules that ORCID itself can be asked about stand in `rehearsal/rules`.
"""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from pycore.draft.wish import WORK_TYPES as TYPES_OF_THE_CORE
from rehearsal.rules.adding import JUST_ALLOWED, TOO_LONG
from rehearsal.rules.members import bad_orcids, good_orcids
from tests.contract.standin_help import (
    CLIENT,
    CROSSREF,
    MARA,
    TOMAS,
    Caller,
    caller,
    contributors,
    record,
    refused,
    seed_row,
    work,
)
from tests.contract.work_xml import schema_fault
from tests.shared import SHARED, needs_shared
from tests.standin import Standin
from tests.standin.orcid_rules import WORK_TYPES


@pytest.fixture
def call(standin: Standin, http: httpx.Client) -> Caller:
    """Mara, with a record that is empty."""
    record(standin)
    return caller(standin, http)


# Adding one (§2, §2.1, §2.5) ---------------------------------------------------------------------


def test_visibility_sent_is_ignored_the_persons_default_holds(standin: Standin, call: Caller) -> None:
    standin.state.records[MARA].person.default_visibility = "limited"
    assert call.read(call.added(work(visibility="public")))["visibility"] == "limited"


def test_each_write_makes_one_notification_a_bulk_too(standin: Standin, call: Caller) -> None:
    put_code = call.added(work())
    call.post_all(work("10.5555/new.2"), work("10.5555/new.3"))
    call("DELETE", f"/work/{put_code}")
    assert len(standin.state.records[MARA].notifications) == 3


# What a work must be (§2.2) ----------------------------------------------------------------------


@needs_shared
@pytest.mark.parametrize("members", [*TOO_LONG, *JUST_ALLOWED])
def test_limits_are_those_of_the_schema(members: dict[str, Any]) -> None:
    """ORCID's own work-3.0.xsd refuses and lets pass what the stand-in does."""
    assert (schema_fault(work(**members)) is not None) is (members in TOO_LONG)


@needs_shared
@pytest.mark.parametrize("orcid", [*bad_orcids(MARA), *good_orcids(MARA)])
def test_contributor_orcid_is_judged_as_by_the_schema(orcid: dict[str, Any]) -> None:
    sent = work(contributors=contributors({"contributor-orcid": orcid}))
    assert (schema_fault(sent) is not None) is (orcid in bad_orcids(MARA))


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


def test_there_are_58_work_types_and_the_core_knows_those_that_a_person_may_use() -> None:
    """§9. "undefined" is for ORCID's own use."""
    assert len(WORK_TYPES) == 58
    assert WORK_TYPES - TYPES_OF_THE_CORE == {"undefined"}
    assert TYPES_OF_THE_CORE < WORK_TYPES


# Duplicates (§2.6) -------------------------------------------------------------------------------


def test_another_sources_row_is_no_duplicate(standin: Standin, call: Caller) -> None:
    seed_row(standin, doi="10.5555/same.1", source=CROSSREF)
    seed_row(standin, doi="10.5555/same.1", source="user")
    assert call.post(work("10.5555/same.1")).status_code == 201


# Bulk (§2, §2.9) ---------------------------------------------------------------------------------


def test_a_record_holds_10_000_works(standin: Standin, call: Caller) -> None:
    assert standin.state.settings.works_limit == 10_000
    standin.state.settings = standin.state.settings.model_copy(update={"works_limit": 2})
    call.added(work())
    assert refused(call.post_all(work("10.5555/n.2"), work("10.5555/n.3"))) == (409, 9048)
    call.added(work("10.5555/n.2"))
    assert refused(call.post(work("10.5555/n.3"))) == (409, 9048)


# PUT (§2.8) --------------------------------------------------------------------------------------


@pytest.mark.parametrize("source", [CROSSREF, "user"])
def test_only_the_source_may_change_or_delete(standin: Standin, call: Caller, source: str) -> None:
    row = seed_row(standin, source=source)
    body = work(put_code=row.put_code, short_description="changed")
    assert refused(call("PUT", f"/work/{row.put_code}", body)) == (403, 9010)
    same = {**row.work.model_dump(by_alias=True, exclude_none=True), "put-code": row.put_code}
    assert refused(call("PUT", f"/work/{row.put_code}", same)) == (403, 9014)
    assert refused(call("DELETE", f"/work/{row.put_code}")) == (403, 9010)


# DELETE, tokens, records (§1.8, §2.9) ------------------------------------------------------------


def test_no_token_or_no_member_is_403_in_oauth_form(standin: Standin, http: httpx.Client) -> None:
    for call in (
        Caller(http, None),
        caller(standin, http, client="APP-PUBLIC0000000001", scopes=("/read-public",)),
    ):
        answer = call("GET", "/works")
        assert answer.status_code == 403 and answer.json()["error"] == "forbidden"


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

"""Lists of works in every shape of the samples are read whole."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from pycore.identifiers import OrcidId, find_orcid
from pycore.orcid.record import read_record
from pycore.orcid.works import read_bulk, read_bulk_in_order
from pycore.record.works import entry_of
from pycore.views.works import list_rows
from tests.contract.work_json import elements, json_of
from tests.shared import SHARED, needs_shared

pytestmark = needs_shared
SAMPLES = SHARED / "orcid" / "samples"
ME = OrcidId("0000-0002-1825-0097")


def lists() -> Iterator[Any]:
    """Every list of works in the samples."""
    for file in sorted(SAMPLES.rglob("*.xml")):
        for number, element in enumerate(elements(file, "works")):
            yield pytest.param(json_of(element), id=f"{file.name}#{number}")
    for name in (
        "kbase-orcidlink/works_x.json",
        "orcid-model/record_3.0_samples/read_samples/record-full-3.0.json",
    ):
        file = SAMPLES / name
        data = json.loads(file.read_text(encoding="utf-8"))
        yield pytest.param(
            data["activities-summary"]["works"] if "activities-summary" in data else data, id=file.name
        )


LISTS = list(lists()) if SAMPLES.is_dir() else []


def test_there_are_lists() -> None:
    assert len(LISTS) >= 5


@pytest.mark.parametrize("data", LISTS)
def test_every_row_of_a_list_is_read(data: dict[str, Any]) -> None:
    holder = find_orcid(str(data.get("path") or "")) or ME
    record = read_record({"group": [], **data}, "APP-OQYKBIN9CXD9U3SH", holder)
    rows = [row for group in data.get("group", []) for row in group["work-summary"]]
    read = [row for place in range(record.groups) for row in record.group(place)]
    assert [row["put-code"] for row in rows] == [row.put_code for row in read]
    assert [row.put_code for row in read if not row.source.name] == []
    for row in read:
        for doi in row.dois:
            assert row.put_code in [one.put_code for one in record.rows_with(doi)]


@pytest.mark.parametrize("data", LISTS)
def test_every_row_of_a_list_is_in_an_entry_of_the_works_list(data: dict[str, Any]) -> None:
    holder = find_orcid(str(data.get("path") or "")) or ME
    record = read_record({"group": [], **data}, None, holder)
    taken: set[str] = set()
    groups = [record.group(place) for place in range(record.groups)]
    entries = [entry_of(group, True, {}, taken) for group in groups if group]
    rows = [row["put-code"] for group in data.get("group", []) for row in group["work-summary"]]
    assert [code for entry in entries for code, _ in entry["rows"]] == rows
    assert len({entry["key"] for entry in entries}) == len(entries)
    shown = list_rows({"entries": entries, "deposits": {}, "wishes": {}})
    for group, row in zip(groups, shown, strict=True):
        title = ((group[0].raw["title"] or {}).get("title") or {}).get("value")
        assert row["title"] == (title or "Work without a title")


def test_rows_and_errors_of_a_bulk_are_told_apart() -> None:
    read = json.loads((SAMPLES / "kbase-orcidlink/get-works-bad-put-code.json").read_text(encoding="utf-8"))
    works, errors = read_bulk(read)
    assert (works, [(error.status, error.code) for error in errors]) == ({}, [(400, 9034)])
    written = json.loads((SAMPLES / "derived/works-bulk-response-example.json").read_text(encoding="utf-8"))
    kinds = [isinstance(result, dict) for result in read_bulk_in_order(written)]
    assert kinds == [True, False]

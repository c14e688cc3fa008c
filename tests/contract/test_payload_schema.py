"""Every work that is sent obeys ORCID's own schema, and a work that is read loses nothing on the way back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pycore.credit import DEGREES, SLUGS
from pycore.draft.wish import WORK_TYPES
from pycore.identifiers import Doi
from pycore.orcid.comparing import differences, writable
from pycore.orcid.holder import Holder
from pycore.orcid.rows import WorkFacts, extend_work, new_work
from pycore.orcid.works import holder_roles
from pycore.plain.characters import tidy
from tests.contract.work_json import elements, json_of
from tests.contract.work_xml import schema_fault
from tests.shared import SHARED, needs_shared

pytestmark = needs_shared

ME: Any = "0000-0002-1825-0097"
ADA = Holder(ME, "Ada Example", "production")
# Characters that XML 1.0 can hold: a schema says nothing about the others.
TEXT = st.text(
    st.characters(min_codepoint=0x20, max_codepoint=0x1FAFF, exclude_categories=["Cs", "Cc", "Cn"]),
    max_size=1300,
)
ROLES = st.dictionaries(st.sampled_from(SLUGS), st.sampled_from([None, *DEGREES]), min_size=1)


def sample_works() -> Iterator[Any]:
    """Every work in the samples, with where it stands."""
    folder = SHARED / "orcid" / "samples"
    for path in sorted(folder.rglob("*.json")):
        try:
            data = json.loads(path.read_text(encoding="utf-8"))
        except ValueError:
            continue
        for number, work in enumerate(_works_in(data)):
            yield pytest.param(work, id=f"{path.relative_to(folder)}#{number}")

    for path in sorted(folder.rglob("*.xml")):
        for number, element in enumerate(elements(path, "work")):
            yield pytest.param(json_of(element), id=f"{path.relative_to(folder)}#{number}")


def _works_in(data: Any) -> Iterator[dict[str, Any]]:
    if isinstance(data, dict):
        if (
            isinstance(data.get("title"), dict)
            and "type" in data
            and "external-ids" in data
            and "contributors" in data
        ):
            yield data
            return
        data = list(data.values())
    if isinstance(data, list):
        for item in data:
            yield from _works_in(item)


SAMPLES = list(sample_works()) if Path(SHARED).is_dir() else []


def test_there_are_samples() -> None:
    assert len(SAMPLES) > 100


@settings(max_examples=60)
@given(
    title=TEXT.filter(lambda text: bool(tidy(text))),  # the plan refuses a work without one
    journal=TEXT,
    names=st.lists(TEXT, max_size=60),
    year=st.integers(1, 9999),
    month=st.integers(0, 99),
    day=st.integers(0, 99),
    kind=st.sampled_from(sorted(WORK_TYPES)),
    roles=ROLES,
    mine=TEXT,
)
def test_a_new_row_obeys_the_schema_whatever_the_page_says(
    title: str,
    journal: str,
    names: list[str],
    year: int,
    month: int,
    day: int,
    kind: str,
    roles: Any,
    mine: str,
) -> None:
    facts = WorkFacts(
        Doi("10.1000/a(b)<c>"), title, journal.strip(), f"{year}-{month}-{day}", kind, tuple(names), None
    )
    work = new_work(facts, Holder(ME, mine, "sandbox"), roles).work
    assert schema_fault(work) is None
    assert roles.keys() == holder_roles(work, ME).keys()


@pytest.mark.parametrize("work", SAMPLES)
def test_a_sample_goes_back_as_it_came(work: dict[str, Any]) -> None:
    back = writable(work)
    assert differences(work, back) == []
    assert writable(back) == back
    if _citation_is_whole(work):
        assert schema_fault(back) is None


@pytest.mark.parametrize("work", SAMPLES)
def test_a_sample_that_is_extended_changes_in_nothing_but_roles(work: dict[str, Any]) -> None:
    wished: Any = {"software": "lead", "validation": None}
    built = extend_work(work, ADA, wished)
    assert set(differences(work, built.work)) <= {"contributors", "short-description"}
    there: dict[Any, Any] = holder_roles(work, ME)
    assert {**there, "software": "lead", "validation": there.get("validation")} == holder_roles(
        built.work, ME
    )
    before = [
        json.dumps(entry, sort_keys=True)
        for entry in writable(work).get("contributors", {}).get("contributor", [])
    ]
    after = [json.dumps(entry, sort_keys=True) for entry in built.work["contributors"]["contributor"]]
    for entry in before:
        assert entry in after
    if _citation_is_whole(work):
        assert schema_fault(built.work) is None


def _citation_is_whole(work: dict[str, Any]) -> bool:
    """One sample has a citation without a type, which the schema does not allow: it was read so."""
    return not work.get("citation") or bool(work["citation"].get("citation-type"))

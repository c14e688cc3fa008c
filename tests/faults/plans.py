"""What is wrong with a plan, by what it was made of: nothing new beside a row of ours, no roles beside those that a
publisher or another organization names, and of a row that stands nothing changed but the holder's own part."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.faults.forms import client_of, dois, form, people_of, without
from tests.faults.network import LONGEST_LAG
from tests.faults.record import CLIENT, Orcid
from tests.faults.seen import Listed

Row = dict[str, Any]


def wrong_with(check: Row, listed: Listed | None, orcid: str | None, there: Orcid) -> Iterator[str]:
    """What a plan must not show to who is signed in as `orcid`; `listed` is the list that it was made of."""
    if listed is None or listed.orcid != orcid or check["holder"]["orcid"] != orcid:
        yield f"is shown a plan for {orcid} that was not made of that record"
        return
    for item in check["items"]:
        ours = [code for group in listed.group_of(item["doi"]) for code in group.ours]
        if item["action"] == "add" and ours:
            yield f"is shown a new row for {item['doi']} beside ours: {ours}"
        if item["adds"] or item["changes"]:
            yield from _beside_others(item, listed, there)
        if item["before"] is not None:
            yield from _of_others(item, listed.orcid)


def _beside_others(item: Row, listed: Listed, there: Orcid) -> Iterator[str]:
    doi, said = item["doi"], f"is shown roles for {item['doi']} beside those of"
    deposit = there.state.deposits.get(doi)
    named = [one for one in deposit.authors if one.orcid == listed.orcid and one.roles] if deposit else []
    if named and item["crossref"]["status"] != "unchecked":
        yield f"{said} its publisher"
    for row in [row for group in listed.groups for row in group.rows]:
        if client_of(row) in (None, CLIENT) or doi not in dois(row, "self"):
            continue
        held = [one for one in there.since(row["put-code"], listed.at - LONGEST_LAG) if one]
        if held and all(listed.orcid in people_of(one, with_roles=True) for one in held):
            yield f"{said} row {row['put-code']} of another organization"


def _of_others(item: Row, orcid: str) -> Iterator[str]:
    """What the holder did not say stays as it was: the other people, their roles, and all other members."""
    before, after = (form(without(item[name], orcid)) for name in ("before", "payload"))
    if before != after:
        yield f"is shown row {item['put_code']} with more changed than the holder's roles"

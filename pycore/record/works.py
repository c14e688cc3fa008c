"""Entries: one work of the list each, as small as 10,000 of them have to be.

An entry is plain JSON (docs/architecture.md has its shape), because it is kept in the session. It
holds what is needed to show the work, to choose roles for it, and to know which of its rows were
read when; nothing else of the rows.
"""

from __future__ import annotations

from typing import Any

from pycore.assertions import CLIENT, OURS, SOURCE_NAME, Assertion
from pycore.identifiers import Doi, OrcidId, registered
from pycore.orcid.record import Summary, assertion_of
from pycore.orcid.works import Work, date_of, inner, text_of, title_of

Entry = dict[str, Any]
RowRoles = dict[str, Any]
ReadRows = dict[int, "tuple[int, RowRoles | None]"]

CHUNK = 200  # entries that are kept and shown together


def facts_of(group: list[Summary]) -> dict[str, Any]:
    """The work as ORCID shows it: `{doi, title, journal, date, type}` of the row on top, with the first
    DOI that any of the rows has."""
    return _facts(group, [doi for row in group for doi in row.dois])


def _facts(group: list[Summary], dois: list[Doi]) -> dict[str, Any]:
    top = group[0].raw
    return {
        "doi": dois[0] if dois else None,
        "title": title_of(top),
        "journal": text_of(top, "journal-title"),
        "date": date_of(top),
        "type": str(top.get("type") or ""),
    }


def entry_of(
    group: list[Summary], anonymous: bool, known: ReadRows, taken: set[str], grouped: tuple[Doi, ...] = ()
) -> Entry:
    """The entry of a group. `grouped` are the DOIs by which ORCID groups it: those beside the entry's own are
    `also` its work's, as a version is. Rows that are in `known`, and were not changed since, are not left to read;
    `taken` are the keys of the entries before. `anonymous`: nobody is signed in."""
    own = [doi for row in group for doi in row.dois]
    facts = _facts(group, own)
    key = facts["doi"]
    if key is None or key in taken:
        key = f"put-code:{group[0].put_code}"
    taken.add(key)
    rows = [[row.put_code, modified_of(row.raw)] for row in group]
    read = [code for code, modified in rows if code in known and known[code][0] == modified]
    said = [known[code][1] for code in read]
    # Each spelling is looked at once: 10,000 groups, in each of which all rows mostly say the same.
    also = dict.fromkeys([registered(doi) for doi in dict.fromkeys((*grouped, *own))])
    also.pop(facts["doi"], None)
    return {
        "key": key,
        **facts,
        "visibility": _visibility(group),
        "rows": rows,
        "left": [code for code, _ in rows if code not in read],
        "unread": [],
        "said": [one for one in said if one is not None],
        "ours": [row.put_code for row in group if _is_ours(row, anonymous)],
        **({"also": list(also)} if also else {}),
    }


def take_row(entry: Entry, put_code: int, work: Work | None, orcid: OrcidId) -> None:
    """Puts what a row in full says into its entry; `work` is None where ORCID did not hand it out."""
    entry["left"] = [code for code in entry["left"] if code != put_code]
    if work is None:
        entry["unread"].append(put_code)
        return
    one = assertion_of(work, Summary(work, None, orcid), orcid)
    if one is None:
        return
    by = OURS if put_code in entry["ours"] else one.by
    said = {
        "put_code": put_code,
        "by": by,
        "source_id": one.source_id,
        "source": one.source,
        "roles": one.roles,
    }
    order = [code for code, _ in entry["rows"]]
    entry["said"] = sorted([*entry["said"], said], key=lambda row: order.index(row["put_code"]))


def rows_read(entry: Entry) -> ReadRows:
    """The rows of an entry that were read: when they were last changed, and what they said."""
    said = {one["put_code"]: one for one in entry["said"]}
    unknown = {*entry["left"], *entry["unread"]}
    return {code: (modified, said.get(code)) for code, modified in entry["rows"] if code not in unknown}


def assertions_of(entry: Entry) -> list[Assertion]:
    """What the rows of an entry say, the one on top first."""
    return [
        Assertion("orcid", one["by"], one["source_id"], one["source"], dict(one["roles"]), one["put_code"])
        for one in entry["said"]
    ]


def modified_of(row: Work) -> int:
    """When a row was last changed, in milliseconds since 1970; 0 where ORCID does not say."""
    value = inner(row, "last-modified-date").get("value")
    return value if isinstance(value, int) else 0


def _is_ours(row: Summary, anonymous: bool) -> bool:
    """Whether this extension wrote a row. Who only reads knows that by the name of its source."""
    source = row.source
    return source.by == OURS or (anonymous and source.by == CLIENT and source.name == SOURCE_NAME)


def _visibility(group: list[Summary]) -> str:
    """Who may see the work: everyone, if everyone may see any of its rows."""
    each = [str(row.raw.get("visibility") or "public").lower() for row in group]
    return "public" if "public" in each else each[0]

"""The flows of assisted entry: the public record before the form is filled in, and after Save.

A row counts as written only when the record shows it. That it is not there is said after two looks with a
pause between them, and only as "not seen": the person may have saved it for trusted parties alone.
"""

from __future__ import annotations

from typing import Any, Generator

from pycore.assertions import role_list
from pycore.effects import Answer, Effect, Flow, Wait
from pycore.entry.run import row_of
from pycore.entry.ways import own_rows, prepare, roles_wanted, says
from pycore.identifiers import Doi, OrcidId
from pycore.orcid.api import Api
from pycore.orcid.reading import for_readers, read_list, read_rows
from pycore.orcid.record import Record
from pycore.orcid.works import Work, holder_roles
from pycore.problems import Problem

_SETTLING = 3.0  # seconds until a second look
OwnRows = Generator[Effect, Answer, "tuple[Record, list[Work]] | Problem"]


def prepare_row(run: dict[str, Any], key: str) -> Flow:
    """Read the record and decide: `{"ok": True, "row"}` (prepared, already or handed over) or a failure."""
    row = row_of(run, key)
    orcid = OrcidId(run["orcid"])
    if not row["doi"]:
        return {"ok": True, "row": prepare(row, orcid, [])}
    found = yield from _own_rows(run, Doi(row["doi"]))
    if isinstance(found, Problem):
        return for_readers(found).failure()
    return {"ok": True, "row": prepare(row, orcid, found[1])}


def verify_row(run: dict[str, Any], key: str) -> Flow:
    """What the record shows of a row that was filled in: `{"ok": True, "row"}` or a failure."""
    row = row_of(run, key)
    orcid, doi, wanted = OrcidId(run["orcid"]), Doi(row["doi"]), roles_wanted(row)
    own: list[Work] = []
    for look in (1, 2):
        if look == 2:
            yield Wait(_SETTLING)
        found = yield from _own_rows(run, doi)
        if isinstance(found, Problem):
            return for_readers(found).failure()
        record, own = found
        for work in own:
            if says(work, orcid, wanted):
                place = _place(record, doi, int(work["put-code"]))
                return {"ok": True, "row": {**row, "state": "confirmed", "code": "", "found": place}}
    changed = [work for work in own if int(work["put-code"]) not in row["before"]] or own
    if not changed:
        return {"ok": True, "row": {**row, "state": "not-seen", "code": "not-seen", "found": None}}
    shown = changed[-1]
    there = {"put_code": shown["put-code"], "roles": role_list(holder_roles(shown, orcid))}
    return {"ok": True, "row": {**row, "state": "differs", "code": "differs", "found": there}}


def _own_rows(run: dict[str, Any], doi: Doi) -> OwnRows:
    """The record, and in full the person's own rows of a work, the oldest first."""
    api = Api(run["environment"], OrcidId(run["orcid"]), None)
    record = yield from read_list(api, None)
    if isinstance(record, Problem):
        return record
    codes = own_rows(record, doi, api.orcid)
    if not codes:
        return record, []
    works = yield from read_rows(api, codes)
    if isinstance(works, Problem):
        return works
    return record, [works[code] for code in codes if code in works]


def _place(record: Record, doi: Doi, put_code: int) -> dict[str, Any]:
    """Where ORCID shows the row: on top of its group, or hidden behind "(of N)"."""
    group = record.neighbours(doi)
    top = bool(group) and group[0].put_code == put_code
    return {"put_code": put_code, "top": top, "of": len(group)}

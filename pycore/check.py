"""The check: what the record and Crossref already say, and the plan for the works of a draft.

Requests: one for the list of works, one for each 100 rows that share a DOI with the draft, and
the lists at Crossref (`pycore.crossref.lookup`).
"""

from __future__ import annotations

from typing import Any, Generator

from pycore.crossref.lookup import look_up
from pycore.drafts import DraftError, read_draft
from pycore.effects import Answer, Effect, Flow, Response, Save
from pycore.identifiers import Doi, find_orcid
from pycore.orcid.api import MOST_IN_BULK, Api, ask
from pycore.orcid.build import Holder
from pycore.orcid.errors import problem_of
from pycore.orcid.hosts import HOSTS
from pycore.orcid.oauth import json_object
from pycore.orcid.works import (
    OtherRecordError,
    ReadingError,
    Record,
    Work,
    read_bulk,
    read_record,
)
from pycore.plan import SOURCE_NAME, Ground, first_unchecked, plan_work
from pycore.problems import Problem, scrub
from pycore.wording import counted

Reading = Generator[Effect, Answer, "Record | Problem"]
RowReading = Generator[Effect, Answer, "dict[int, Work] | Problem"]


def check_works(
    signin: dict[str, Any] | None,
    holder: dict[str, Any] | None,
    environment: str | None,
    draft: Any,
    mailto: str,
) -> Flow:
    """Check the draft's works. Returns `{"ok": True, "check": ...}` or a failure.

    Signed out, the public record of `holder` is read; where that fails, or no iD is known, the
    check goes on without it and says so.
    """
    try:
        wishes = read_draft(draft)
    except DraftError as error:
        return _bad_draft(error).failure()
    known = dict(holder or {})
    orcid = find_orcid(str((signin or known).get("orcid") or ""))
    where = str((signin or {}).get("environment") or environment or "production")
    if where not in HOSTS:
        return _bad_draft(DraftError(f"there is no ORCID environment {where!r}")).failure()
    name = str((signin or {}).get("name") or known.get("name") or "")
    client_id = (signin or {}).get("client_id")
    trouble: Problem | None = None
    record: Record | None = None
    works: dict[int, Work] = {}
    dois = [wish.doi for wish in wishes if wish.doi]
    if orcid is not None:
        api = Api(where, orcid, signin["token"] if signin else None)
        answer = yield from read_list(api, client_id)
        rows: dict[int, Work] | Problem = answer if isinstance(answer, Problem) else {}
        if isinstance(answer, Record):
            record = answer
            rows = yield from read_rows(api, _rows_wanted(record, dois))
        if isinstance(rows, Problem):
            if signin:
                return rows.failure()
            trouble, record = rows, None
        else:
            works = rows
    findings = yield from look_up(dois, orcid, mailto)
    ground = Ground(Holder(orcid, name, where), record, works, findings)
    unchecked = first_unchecked(ground)
    if unchecked and trouble is None:
        trouble = unchecked.problem
    check = {
        "status": "done",
        "problem": trouble.json() if trouble else None,
        "holder": {"orcid": orcid, "name": name},
        "environment": where,
        "client_id": client_id,
        "source": _source_name(record),
        "record": _counts(record),
        "items": [plan_work(wish, ground) for wish in wishes],
    }
    yield Save(
        "progress", {"phase": "done", "done": len(wishes), "total": len(wishes), "sentence": "Checked."}
    )
    return {"ok": True, "check": check}


def read_list(api: Api, client_id: str | None) -> Reading:
    """All rows of the record, or what went wrong."""
    sentence = "Reading your ORCID record"
    yield Save("progress", {"phase": "record", "done": 0, "total": 1, "sentence": sentence})
    answer = yield from ask(api.list_works())
    if not isinstance(answer, Response) or answer.status != 200:
        return problem_of(answer, api.secrets)
    data = json_object(answer.body)
    try:
        return read_record(data or {}, client_id, api.orcid)
    except OtherRecordError as error:
        return Problem(
            "deprecated",
            f"The ORCID record {api.orcid} was merged into {error.orcid}.",
            "Sign in with the iD of the record that you use now.",
        )
    except ReadingError as error:
        return _unreadable(error)


def read_rows(api: Api, put_codes: list[int]) -> RowReading:
    """The full works with these put-codes, contributors included.

    What ORCID answers with an error element (gone meanwhile, not visible) is left out.
    """
    works: dict[int, Work] = {}
    for start in range(0, len(put_codes), MOST_IN_BULK):
        batch = put_codes[start : start + MOST_IN_BULK]
        answer = yield from ask(api.read_works(batch))
        if not isinstance(answer, Response) or answer.status != 200:
            return problem_of(answer, api.secrets)
        try:
            works.update(read_bulk(json_object(answer.body) or {})[0])
        except ReadingError as error:
            return _unreadable(error)
        done = start + len(batch)
        sentence = f"Reading {counted(len(put_codes), 'row')} of your record"
        yield Save("progress", {"phase": "rows", "done": done, "total": len(put_codes), "sentence": sentence})
    return works


def _rows_wanted(record: Record, dois: list[Doi]) -> list[int]:
    wanted = [row.put_code for doi in dois for row in record.rows_with(doi)]
    return sorted(set(wanted))


def _source_name(record: Record | None) -> str:
    for row in record.own_rows() if record is not None else []:
        if row.source.name:
            return row.source.name
    return SOURCE_NAME


def _counts(record: Record | None) -> dict[str, Any]:
    if record is None:
        return {"read": False, "groups": 0, "rows": 0, "own_rows": 0}
    return {
        "read": True,
        "groups": len(record.groups),
        "rows": record.rows,
        "own_rows": len(record.own_rows()),
    }


def _bad_draft(error: DraftError) -> Problem:
    return Problem(
        "bad-draft",
        "What was handed over from the article page cannot be read.",
        "Open the article page again and choose your roles there.",
        scrub(str(error)),
    )


def _unreadable(error: ReadingError) -> Problem:
    return Problem(
        "unexpected-answer",
        "ORCID answered in a way that this extension does not understand.",
        "Check again later; if it happens again, report it with the detail.",
        scrub(str(error)),
    )

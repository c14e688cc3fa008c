"""The check: what the record and Crossref already say, and the plan for the works of a draft.

Requests: one for the list of works, one for each 100 rows that share a DOI with the draft, and
the lists at Crossref (`pycore.crossref.lookup`).
"""

from __future__ import annotations

from typing import Any, Generator

from pycore.assertions import SOURCE_NAME
from pycore.crossref.lookup import look_up
from pycore.draft.wish import DraftError, read_draft
from pycore.effects import Answer, Effect, Flow, Save
from pycore.identifiers import Doi, find_orcid
from pycore.language import Fact, fact
from pycore.orcid.api import Api
from pycore.orcid.holder import Holder
from pycore.orcid.hosts import HOSTS
from pycore.orcid.reading import batches, read_each, read_list
from pycore.orcid.record import Record
from pycore.orcid.works import Work
from pycore.plan.model import Ground
from pycore.plan.planning import first_unchecked, plan_work
from pycore.problems import Problem, scrub, trouble
from pycore.push.binding import fingerprint


def check_works(
    signin: dict[str, Any] | None,
    holder: dict[str, Any] | None,
    environment: str | None,
    draft: Any,
    mailto: str,
    now: int | None = None,
    by_hand: bool = False,
) -> Flow:
    """Check the draft's works. Returns `{"ok": True, "check": ...}` or a failure. `now` (seconds since 1970)
    is when the check was begun: it holds for some time only. `by_hand`: no client writes here, so that whatever
    is written is the person's own entry at ORCID.

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
        answer = yield from _read_record(api, client_id, dois)
        if not isinstance(answer, Problem):
            record, works = answer
        elif signin:
            return answer.failure()
        else:
            trouble = answer
    findings = yield from look_up(dois, orcid, mailto)
    ground = Ground(Holder(orcid, name, where), record, works, findings)
    unchecked = first_unchecked(ground)
    if unchecked and trouble is None:
        trouble = unchecked.problem
    check = {
        "status": "done",
        "at": now,
        "problem": trouble.json() if trouble else None,
        "holder": {"orcid": orcid, "name": name},
        "environment": where,
        "client_id": client_id,
        "source": name if by_hand else _source_name(record),
        "record": _counts(record),
        "items": [_with_hash(plan_work(wish, ground)) for wish in wishes],
    }
    yield _progress("done", len(wishes), len(wishes), fact("progress/checked"))
    return {"ok": True, "check": check}


def _with_hash(item: dict[str, Any]) -> dict[str, Any]:
    """The item with the fingerprint of the row that it would write (`pycore.push.binding`)."""
    return {**item, "hash": fingerprint(item["payload"])}


def _read_record(
    api: Api, client_id: str | None, dois: list[Doi]
) -> Generator[Effect, Answer, tuple[Record, dict[int, Work]] | Problem]:
    """The record, and in full those of its rows that are works of the draft."""
    yield _progress("record", 0, 1, fact("progress/record"))
    record = yield from read_list(api, client_id)
    if isinstance(record, Problem):
        return record
    works: dict[int, Work] = {}
    wanted = _rows_wanted(record, dois)
    for batch in batches(wanted):
        read = yield from read_each(api, batch)
        if isinstance(read, Problem):
            return read
        works.update(read)
        yield _progress("rows", len(works), len(wanted), fact("progress/rows", rows=len(wanted)))
    return record, works


def _rows_wanted(record: Record, dois: list[Doi]) -> list[int]:
    wanted = [row.put_code for doi in dois for row in [*record.rows_with(doi), *record.ours_of(doi)]]
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
        "groups": record.groups,
        "rows": record.rows,
        "own_rows": len(record.own_rows()),
    }


def _bad_draft(error: DraftError) -> Problem:
    return trouble("bad-draft", scrub(str(error)))


def _progress(phase: str, done: int, total: int, sentence: Fact) -> Save:
    return Save("progress", {"phase": phase, "done": done, "total": total, "sentence": sentence})

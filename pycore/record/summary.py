"""The role summary of a public record: every work of it, as anyone can read it at ORCID.

Requests: one for the list of works, one for each 100 rows (the list names no contributors). A
group of ORCID's is one work, whatever number of rows it has.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, Generator

from pycore.assertions import CLIENT, OURS, SOURCE_NAME, Assertion, role_list
from pycore.effects import TURN, Answer, Effect, Flow, Save
from pycore.identifiers import OrcidId, find_orcid
from pycore.language import Fact, fact
from pycore.orcid.api import Api
from pycore.orcid.hosts import HOSTS
from pycore.orcid.reading import batches, for_readers, read_list, read_rows
from pycore.orcid.record import Record, Summary, assertion_of
from pycore.orcid.works import Work
from pycore.problems import Problem, scrub
from pycore.record.counting import roles_of_work, summarise
from pycore.record.disagreement import disagreement_of
from pycore.record.works import facts_of

_AT_ONCE = 500  # works that are gone through before others have their turn

Reading = Generator[Effect, Answer, "tuple[Record, Rows] | Problem"]


@dataclass
class Rows:
    """What the rows of a record say, by put-code; `unread` are those ORCID did not hand out."""

    said: dict[int, Assertion] = field(default_factory=dict)
    unread: set[int] = field(default_factory=set)


def summarise_record(orcid: str, environment: str) -> Flow:
    """Returns `{"ok": True, "record": ...}` (docs/architecture.md, "The role summary") or a failure;
    saves `progress` before each request."""
    found = find_orcid(orcid)
    if found is None or environment not in HOSTS:
        return _bad_record(f"{orcid!r} in {environment!r}").failure()
    answer = yield from _read(Api(environment, found, None))
    if isinstance(answer, Problem):
        return for_readers(answer).failure()
    record, rows = answer
    counted_up = yield from _summary(record, rows)
    return {"ok": True, "record": {"orcid": found, "environment": environment, **counted_up}}


def _read(api: Api) -> Reading:
    yield _progress(0, 0, fact("progress/list"))
    record = yield from read_list(api, None)
    if isinstance(record, Problem):
        return record
    summaries: dict[int, Summary] = {}
    for place in range(record.groups):
        if place % _AT_ONCE == _AT_ONCE - 1:
            yield TURN
        for row in record.group(place):
            summaries[row.put_code] = row
    total = len(summaries)
    rows = Rows()
    done = 0
    for batch in batches(list(summaries)):
        yield _progress(done, total, fact("progress/rows-read", done=done, total=total))
        works = yield from read_rows(api, batch)
        if isinstance(works, Problem):
            return works
        _take(rows, batch, works, summaries, api.orcid)
        done += len(batch)
    return record, rows


def _take(
    rows: Rows, batch: list[int], works: dict[int, Work], summaries: dict[int, Summary], orcid: OrcidId
) -> None:
    for code in batch:
        if code not in works:
            rows.unread.add(code)
            continue
        one = assertion_of(works[code], summaries[code], orcid)
        if one is not None:
            rows.said[code] = _as_ours(one)


def _as_ours(one: Assertion) -> Assertion:
    """Whoever only reads knows this extension's rows by the name of their source."""
    return replace(one, by=OURS) if one.by == CLIENT and one.source == SOURCE_NAME else one


def _summary(record: Record, rows: Rows) -> Flow:
    said: list[list[Assertion]] = []
    silent: list[dict[str, Any]] = []
    stated: list[dict[str, Any]] = []
    disagreements: list[dict[str, Any]] = []
    unread = 0
    for place in range(record.groups):
        if place % _AT_ONCE == _AT_ONCE - 1:
            yield TURN
        group = record.group(place)
        if not group:
            continue
        codes = [row.put_code for row in group]
        assertions = [rows.said[code] for code in codes if code in rows.said]
        if not assertions and any(code in rows.unread for code in codes):
            unread += 1  # it may have roles: it is neither with nor without
            continue
        said.append(assertions)
        if not assertions:
            silent.append(_work_json(group))
            continue
        stated.append({"work": _work_json(group), "said": [_said(one) for one in assertions]})
        found = disagreement_of(assertions)
        if found is not None:
            disagreements.append(
                {
                    "work": stated[-1]["work"],
                    "statements": [one.json() for one in found.statements],
                    "degrees": list(found.degrees),
                    "roles": list(found.roles),
                    "counted": role_list(roles_of_work(assertions)),
                }
            )
    if record.groups > _AT_ONCE:
        yield TURN
    summary = summarise(said)
    if record.groups > _AT_ONCE:
        yield TURN
    return {
        "works": summary.works + unread,
        "rows": record.rows,
        "unread": unread,
        "roles": [count.json() for count in summary.roles],
        "sources": [{"by": one.by, "name": one.name, "works": one.works} for one in summary.sources],
        "disagreements": disagreements,
        "stated": stated,
        "silent": silent,
    }


def _said(one: Assertion) -> dict[str, Any]:
    return {"by": one.by, "source": one.source, "roles": one.roles}


def _work_json(group: list[Summary]) -> dict[str, Any]:
    return {"put_code": group[0].put_code, **facts_of(group)}


def _bad_record(what: str) -> Problem:
    return Problem("no-record", fact("problem/no-id-shown"), fact("remedy/reload-record"), scrub(what))


def _progress(done: int, total: int, sentence: Fact) -> Save:
    return Save(
        "progress", {"phase": "rows" if total else "list", "done": done, "total": total, "sentence": sentence}
    )

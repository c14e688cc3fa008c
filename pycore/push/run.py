"""The push: writes the rows of a journal, and believes only what it reads back.

How a push that was killed anywhere goes on without a duplicate:

* Every request is announced in the journal before it leaves (row `sent`), and its outcome is
  saved after it. So a row that is `planned` was never sent, or was turned away unread.
* A new row that is `sent` and has no put-code may be there or not: the list of works is read,
  and a row of ours with its DOI is taken up. Only what is not there is posted again; if ORCID
  is still working on the first request, the second is answered 409/9021 with the put-code.
* A row that is to be replaced is read first, every time: it is put only while it is still what
  the researcher saw, and confirmed at once if it is already what was reviewed.
* `confirmed` means that a bulk read gave the row equal to what was reviewed.

A row of ours that was found although the plan knew none (409/9021, or after a lost answer) may say
something else than was reviewed; it is then extended, never cut down, and the journal says so.

ORCID answers a PUT whose first 50 contributor entries, title and so on equal the saved ones with
200 and saves nothing. The holder's entries come first in every row written here, so a change of
roles is always among the compared ones; should the answer still differ from what was sent, the
row fails with that reason. Deleting and adding it anew would pass, but between the two the row is
lost if anything happens, and its put-code and its place as the preferred row are lost for certain.
"""

from __future__ import annotations

from typing import Any, Generator

from pycore.assertions import OURS
from pycore.effects import Answer, Effect, Flow, NoAnswer, Pause, Response, Save, Wait, json_object
from pycore.identifiers import Doi, OrcidId
from pycore.orcid.api import MOST_IN_BULK, Api, ask_once_accepted
from pycore.orcid.build import differences, extend_work, same_work
from pycore.orcid.errors import (
    DUPLICATE,
    RECORD_FULL,
    OrcidError,
    problem_of,
    problem_of_error,
    read_error,
)
from pycore.orcid.holder import Holder
from pycore.orcid.reading import read_list, read_rows
from pycore.orcid.record import ours
from pycore.orcid.works import (
    SELF_ID,
    ReadingError,
    Work,
    dois_of,
    holder_roles,
    put_code_of,
    read_bulk_in_order,
    source_of,
)
from pycore.problems import Problem
from pycore.push.journal import (
    ADD,
    EXTEND,
    FAILED,
    PLANNED,
    REMOVE,
    SENT,
    Journal,
    Row,
    confirm,
    fail,
    settled,
)
from pycore.push.problems import (
    changed_meanwhile,
    not_as_sent,
    not_there,
    still_there,
    unmatched,
)

_TRIES = 2  # writing requests for one row whose outcome stayed unknown, before the push stops
_SETTLING = 10.0  # seconds that ORCID is given to finish a request whose answer was lost
_ROW_CODES = (9010, 9014, 9019, 9035, DUPLICATE)  # refusals that concern one row, not the record

Steps = Generator[Effect, Answer, None]


class _Paused(Exception):
    """The person wants the push to pause, and nothing is under way."""


class _Stop(Exception):
    """Nothing more can be done in this run; `problem` says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


def run(signin: dict[str, Any], journal: Journal) -> Flow:
    """Go on with the push until every row is settled or something outside the rows stops it.

    Returns `{"ok": True, "journal": journal}`, also when it stopped: `journal["status"]` and
    `journal["problem"]` say so. Whoever performs `Save` may answer `Pause`: then no further writing
    request leaves, what was written is read back, and the status is "paused". The journal is changed in place and saved as it is; whoever
    performs `Save` stores it before going on.
    """
    if any(signin.get(name) != journal[name] for name in ("orcid", "environment", "client_id")):
        problem = Problem(
            "other-record",
            "This push was prepared for another ORCID sign-in.",
            "Sign in with the same iD as before, or check the works again.",
        )
        return problem.failure()
    push = _Push(signin, journal)
    journal["status"] = "running"
    journal["problem"] = None
    try:
        paused = yield from push.go()
        journal["status"] = "paused" if paused and not settled(journal) else "done"
    except _Stop as stop:
        journal["status"] = "stopped"
        journal["problem"] = stop.problem.json()
    yield from push.keep()
    return {"ok": True, "journal": journal}


class _Push:
    """One run over one journal."""

    def __init__(self, signin: dict[str, Any], journal: Journal) -> None:
        self.journal = journal
        self.orcid = OrcidId(signin["orcid"])
        self.client_id = signin["client_id"]
        self.api = Api(signin["environment"], self.orcid, signin["token"])
        self.holder = Holder(self.orcid, signin.get("name") or "", signin["environment"])
        self.pausing = False

    def keep(self) -> Steps:
        """Save the journal; the answer may be that the push is to pause."""
        answer = yield Save("journal", self.journal)
        if isinstance(answer, Pause):
            self.pausing = True

    def rows(self, action: str, *states: str) -> list[Row]:
        return [row for row in self.journal["rows"] if row["action"] == action and row["state"] in states]

    def go(self) -> Generator[Effect, Answer, bool]:
        """Take all steps; True if they ended early because the push is to pause."""
        try:
            yield from self.steps()
            return False
        except _Paused:
            pass
        yield from self._verify(self.rows(ADD, SENT) + self.rows(EXTEND, SENT))
        yield from self._see_gone()
        return True

    def steps(self) -> Steps:
        yield from self.keep()
        while not settled(self.journal):
            yield from self._reconcile(self._lost())
            yield from self._post_all()
            yield from self._verify(self.rows(ADD, SENT))
            yield from self._put_all()
            yield from self._verify(self.rows(EXTEND, SENT))
            yield from self._delete_all()

    # -- new rows ---------------------------------------------------------------------------

    def _lost(self) -> list[Row]:
        """New rows whose request left and whose fate is not known."""
        return [row for row in self.rows(ADD, SENT) if row["put_code"] is None]

    def _reconcile(self, lost: list[Row]) -> Steps:
        """Look for lost rows on the record. Those found go on by their put-code, the others are planned anew."""
        if not lost:
            return
        record = yield from read_list(self.api, self.client_id)
        if isinstance(record, Problem):
            raise _Stop(record)
        for row in lost:
            found = ours(record.rows_with(Doi(row["doi"])))
            if found:
                row["put_code"] = found[0].put_code
                row["found"] = True
            else:
                row["state"] = PLANNED
        yield from self.keep()

    def _post_all(self) -> Steps:
        while True:
            batch = self.rows(ADD, PLANNED)[:MOST_IN_BULK]
            if not batch:
                return
            yield from self._post(batch)

    def _post(self, batch: list[Row]) -> Steps:
        if not batch:
            return
        answer = yield from self._send(batch, self.api.add_works([row["payload"] for row in batch]))
        if isinstance(answer, Response) and answer.status in (200, 201):
            if self._take_results(batch, answer):
                yield from self.keep()
                return
        elif isinstance(answer, Response) and answer.status < 500:
            yield from self._bulk_refused(batch, answer)
            return
        yield from self._after_lost_answer(batch, answer)
        yield from self._reconcile([row for row in batch if row["state"] == SENT and row["put_code"] is None])

    def _bulk_refused(self, batch: list[Row], answer: Response) -> Steps:
        """Nothing of the bulk was written. If that may be because of one row (400: it cannot be read; 9048:
        not all of them fit on the record), its halves are tried."""
        error = read_error(answer)
        problem = problem_of_error(error, self.api.secrets)
        if answer.status != 400 and error.code != RECORD_FULL:
            self._put_back(batch)
            raise _Stop(problem)
        if len(batch) > 1:
            self._put_back(batch)
            yield from self.keep()
            half = len(batch) // 2
            yield from self._post(batch[:half])
            yield from self._post([row for row in batch[half:] if row["state"] == PLANNED])
            return
        for row in batch + (self.rows(ADD, PLANNED) if error.code == RECORD_FULL else []):
            fail(row, problem)
        yield from self.keep()

    def _take_results(self, batch: list[Row], answer: Response) -> bool:
        """Each row's result from a bulk answer; False if the answer cannot be matched to the rows."""
        try:
            results = read_bulk_in_order(json_object(answer.body) or {})
        except ReadingError:
            return False
        if len(results) != len(batch):
            return False
        for row, result in zip(batch, results):
            if not isinstance(result, OrcidError):
                try:
                    row["put_code"] = put_code_of(result)
                except ReadingError:
                    continue  # stays lost; the next run looks for it
            elif result.existing_put_code is not None:
                row["put_code"] = result.existing_put_code
                row["found"] = True
            else:
                fail(row, problem_of_error(result, self.api.secrets))
        return all(row["state"] == FAILED or row["put_code"] is not None for row in batch)

    # -- reading back -----------------------------------------------------------------------

    def _verify(self, sent: list[Row]) -> Steps:
        """Read the rows back, 100 at a time, and settle each."""
        sent = [row for row in sent if row["put_code"] is not None]
        for start in range(0, len(sent), MOST_IN_BULK):
            batch = sent[start : start + MOST_IN_BULK]
            works = yield from read_rows(self.api, [row["put_code"] for row in batch])
            if isinstance(works, Problem):
                raise _Stop(works)
            for row in batch:
                self._settle(row, works.get(row["put_code"]))
            yield from self.keep()

    def _settle(self, row: Row, held: Work | None) -> None:
        if held is None:
            fail(row, not_there())
        elif same_work(row["payload"], held):
            confirm(row)
        elif row["action"] == ADD and row["found"]:
            self._take_up(row, held)
        elif row["action"] == EXTEND and row["attempts"] < _TRIES and same_work(row["before"], held):
            row["state"] = PLANNED  # the request was lost, or ORCID took it for no change
        else:
            fail(row, not_as_sent(differences(row["payload"], held)))

    def _take_up(self, row: Row, held: Work) -> None:
        """A row of ours that the plan did not know: extend it by what was reviewed."""
        is_ours = source_of(held, self.client_id, self.orcid).by == OURS
        if not is_ours or row["doi"] not in dois_of(held, (SELF_ID,)):
            fail(row, problem_of_error(OrcidError(409, DUPLICATE, f"row {row['put_code']}")))
            return
        wished = holder_roles(row["payload"], self.orcid)
        built = extend_work(held, self.holder, wished)
        row["note"] = "A row of this extension for this work was there already; it keeps what it said."
        row["payload"] = built.work
        row["before"] = held
        if same_work(built.work, held):
            confirm(row)
        else:
            row["action"] = EXTEND
            row["state"] = PLANNED

    # -- rows that are replaced ---------------------------------------------------------------

    def _put_all(self) -> Steps:
        rows = self.rows(EXTEND, PLANNED, SENT)
        for start in range(0, len(rows), MOST_IN_BULK):
            batch = rows[start : start + MOST_IN_BULK]
            works = yield from read_rows(self.api, [row["put_code"] for row in batch])
            if isinstance(works, Problem):
                raise _Stop(works)
            for row in batch:
                yield from self._put(row, works.get(row["put_code"]))

    def _put(self, row: Row, held: Work | None) -> Steps:
        if held is None:
            fail(row, problem_of_error(OrcidError(404, 9016, "")))
        elif same_work(row["payload"], held):
            confirm(row)
        elif not same_work(row["before"], held):
            fail(row, changed_meanwhile())
        else:
            if held.get("visibility"):  # ORCID refuses a PUT that would change it
                row["payload"]["visibility"] = held["visibility"]
            answer = yield from self._send([row], self.api.replace_work(row["put_code"], row["payload"]))
            if not isinstance(answer, Response) or answer.status >= 500:
                yield from self._after_lost_answer([row], answer)
            elif answer.status != 200:
                self._refused(row, answer)
        yield from self.keep()

    # -- rows that are removed ------------------------------------------------------------------

    def _delete_all(self) -> Steps:
        """Delete rows, then see that they are gone. Deleting twice does no harm, so what is not known to
        have been done is simply done again."""
        for row in self.rows(REMOVE, PLANNED, SENT):
            answer = yield from self._send([row], self.api.delete_work(row["put_code"]))
            if not isinstance(answer, Response) or answer.status >= 500:
                yield from self._after_lost_answer([row], answer)
            elif answer.status not in (200, 204, 404):
                self._refused(row, answer)
            yield from self.keep()
        yield from self._see_gone()

    def _see_gone(self) -> Steps:
        """Settle the rows that were deleted: they are gone when the list of works does not have them."""
        gone = self.rows(REMOVE, SENT)
        if not gone:
            return
        record = yield from read_list(self.api, self.client_id)
        if isinstance(record, Problem):
            raise _Stop(record)
        there = {one.put_code for one in record.own_rows()}
        for row in gone:
            if row["put_code"] not in there:
                confirm(row)
            elif row["attempts"] >= _TRIES:
                fail(row, still_there())
        yield from self.keep()

    # -- sending ---------------------------------------------------------------------------------

    def _send(self, batch: list[Row], request: Any) -> Generator[Effect, Answer, Response | NoAnswer]:
        """Announce the rows as sent, send, and put them back if ORCID is too busy to listen."""
        if self.pausing:
            raise _Paused
        for row in batch:
            row["state"] = SENT
            row["attempts"] += 1
        yield from self.keep()
        answer = yield from ask_once_accepted(request)
        if isinstance(answer, Response) and answer.status in (401, 429, 503):
            self._put_back(batch)
            raise _Stop(problem_of(answer, self.api.secrets))
        return answer

    def _put_back(self, batch: list[Row]) -> None:
        """The rows were not looked at: as if they had not been sent."""
        for row in batch:
            row["state"] = PLANNED
            row["attempts"] -= 1

    def _refused(self, row: Row, answer: Response) -> None:
        """A refusal of one row fails the row; a refusal of the record or the client stops the push."""
        error = read_error(answer)
        problem = problem_of_error(error, self.api.secrets)
        if answer.status in (400, 404) or error.code in _ROW_CODES:
            fail(row, problem)
            return
        self._put_back([row])
        raise _Stop(problem)

    def _after_lost_answer(self, batch: list[Row], answer: Response | NoAnswer) -> Steps:
        """Whether ORCID acted is not known. Give it time; after two tries stop, with the rows still sent."""
        if isinstance(answer, Response) and answer.status < 500:
            problem = unmatched()
        else:
            problem = problem_of(answer, self.api.secrets)
        if any(row["attempts"] >= _TRIES for row in batch):
            for row in batch:
                row["attempts"] = 0
            raise _Stop(problem)
        yield from self.keep()
        yield Wait(_SETTLING)

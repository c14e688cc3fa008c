"""New rows: posted in bulk, never twice, and by halves where one of them makes ORCID fall over.

* A row that is `sent` and has no put-code may be there or not: the list of works is read, and a row of
  ours with its DOI is taken for it. Only what is not there is posted again, and not before ORCID had time to
  finish with the first request: two that it works on at once do not see each other, and both would stand.
* ORCID knows a second row of ours by its DOI only. A work that it shows together with rows under another DOI
  may have one of ours there that the check was not shown: so the list is read once more before that is posted.
  Of two such works that are new and that it shows as one the second waits for the first, and is then taken for
  found: the person is asked to look, and the next check adds to the row that is there.
* A bulk that is refused because of one row (400), or that makes ORCID answer with a server error, is
  posted by halves. A row that fails alone, twice, while others pass is the one; where two fail alone and
  none has passed, ORCID is out of order and the push stops.
"""

from __future__ import annotations

from typing import Generator

from pycore.effects import Answer, Effect, NoAnswer, Response, Wait, json_object
from pycore.identifiers import Doi, registered
from pycore.orcid.api import MOST_IN_BULK
from pycore.orcid.errors import (
    RECORD_FULL,
    OrcidError,
    problem_of,
    problem_of_refusal,
    read_error,
)
from pycore.orcid.reading import read_list
from pycore.orcid.record import Record, ours
from pycore.orcid.works import SELF_ID, ReadingError, dois_of, put_code_of, read_bulk_in_order
from pycore.problems import Problem
from pycore.push.journal import (
    ADD,
    CONFIRMED,
    FAILED,
    PLANNED,
    SENT,
    UNKNOWN,
    Row,
    fail,
    in_wide_group,
    leave_open,
)
from pycore.push.looking import SETTLING
from pycore.push.problems import not_known, unmatched
from pycore.push.sending import TRIES, Sender, Steps, Stopped


class Adding:
    """The new rows of one run."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender
        # Each a row that waits, and the one of its group that comes first.
        self._behind: list[tuple[Row, Row]] = []

    def add_all(self) -> Steps:
        """Post every row that is planned or lost."""
        lost = self._lost()
        for row in lost:
            row["lost"] = True
        if lost:  # the run that sent them may have ended a moment ago
            yield Wait(SETTLING)
        wide = [row for row in self._sender.rows((ADD,), PLANNED) if in_wide_group(row)]
        yield from self._find(lost + wide)
        while True:
            waiting = yield from self._waiting()
            left = [row for row in self._lost() + self._sender.rows((ADD,), PLANNED) if row not in waiting]
            if not left:
                break
            yield from self._post(left[:MOST_IN_BULK])

    def _waiting(self) -> Generator[Effect, Answer, list[Row]]:
        """The rows that others of their group come before. Where the first of them is there, the others are
        taken for it; where it was refused, the next one is the first."""
        if not self._behind:
            return []
        taken = []
        for row, first in self._behind:
            if row["put_code"] is None and row["state"] == PLANNED and first["put_code"] is not None:
                row.update(state=SENT, put_code=first["put_code"], found=True)
                taken.append(row)
        yield from self._sender.keep(taken)
        open_ = [row for row in self._sender.rows((ADD,), PLANNED, SENT) if row["put_code"] is None]
        return [row for row, first in self._behind if row in open_ and first in open_]

    def _lost(self) -> list[Row]:
        """Rows whose request left and that are not known to be there."""
        return [row for row in self._sender.rows((ADD,), SENT) if row["put_code"] is None]

    def _find(self, wanted: list[Row]) -> Steps:
        """Look for rows on the record. Those found go on by their put-code."""
        if not wanted:
            return
        record = yield from read_list(self._sender.api, self._sender.client_id)
        if isinstance(record, Problem):
            raise Stopped(record)
        for row in wanted:
            doi = Doi(row["doi"])
            found = ours(record.rows_with(doi)) or (record.ours_of(doi) if in_wide_group(row) else [])
            if found:
                row["state"] = SENT
                row["put_code"] = found[0].put_code
                row["found"] = True
        self._order(record, [row for row in wanted if in_wide_group(row)])
        yield from self._sender.keep(wanted)

    def _order(self, record: Record, wide: list[Row]) -> None:
        """Which of these rows are shown as one work, now or in the check, and so wait for each other; and for those
        that this journal has written already, which a list may lack."""
        keys = {row["key"] for row in wide}
        written = [
            row
            for row in self._sender.rows((ADD,), SENT, CONFIRMED)
            if row["put_code"] is not None and row["key"] not in keys
        ]
        for place, row in enumerate(wide):
            for first in written + wide[:place]:
                ones, others = Doi(first["doi"]), Doi(row["doi"])
                as_one = record.shows_as_one(ones, others) or registered(ones) in row["other_dois"]
                if as_one and (row, first) not in self._behind:
                    self._behind.append((row, first))

    def _post(self, batch: list[Row]) -> Steps:
        """One bulk, and what follows from its answer."""
        batch = [row for row in batch if row["put_code"] is None and row["state"] in (PLANNED, SENT)]
        if not batch:
            return
        before = [(row["state"], row["attempts"]) for row in batch]
        request = self._sender.api.add_works([row["payload"] for row in batch])
        answer = yield from self._sender.send(batch, request)
        if isinstance(answer, Response) and answer.status in (200, 201):
            if self._take_results(batch, answer):
                self._sender.accepted = True
                yield from self._sender.keep(batch)
                return
        elif isinstance(answer, Response) and answer.status < 500:
            yield from self._refused(batch, before, answer)
            return
        yield from self._sender.give_time(batch, answer)
        # The list says also what became of rows that other requests lost.
        yield from self._find(batch + [row for row in self._lost() if row not in batch])
        left = [row for row in batch if row["put_code"] is None and row["state"] == SENT]
        if isinstance(answer, Response) and answer.status >= 500 and answer.status != 503:
            yield from self._after_breakdown(left)
        elif any(row["attempts"] >= TRIES for row in left):
            raise Stopped(_why(answer, self._sender))

    def _after_breakdown(self, left: list[Row]) -> Steps:
        """ORCID fell over: the halves are tried, since one row may be the cause."""
        if len(left) > 1:
            half = len(left) // 2
            for row in left:
                row["attempts"] = 0
            yield from self._sender.keep(left)
            yield from self._post(left[:half])
            yield from self._post(left[half:])
            return
        for row in left:
            if row["attempts"] < TRIES:
                yield from self._post([row])
                continue
            self._sender.set_aside(row)
            yield from self._sender.keep([row])

    def _refused(self, batch: list[Row], before: list[tuple[str, int]], answer: Response) -> Steps:
        """Nothing of the bulk was written. If that may be because of one row (400: it cannot be read; 9048:
        not all of them fit on the record), its halves are tried."""
        error = read_error(answer)
        problem = problem_of_refusal(error, self._sender.api.secrets)
        if len(batch) > 1 or (answer.status != 400 and error.code != RECORD_FULL):
            self._sender.put_back(batch, before)
        if answer.status != 400 and error.code != RECORD_FULL:
            raise Stopped(problem)
        if len(batch) > 1:
            yield from self._sender.keep(batch)
            half = len(batch) // 2
            yield from self._post(batch[:half])
            yield from self._post([row for row in batch[half:] if row["state"] in (PLANNED, SENT)])
            return
        self._sender.accepted = self._sender.accepted or answer.status == 400
        refused = batch
        if error.code == RECORD_FULL:  # what fills it may be these rows, written from elsewhere
            refused = batch + self._sender.rows((ADD,), PLANNED)
            yield from self._find(refused)
        for row in [row for row in refused if row["put_code"] is None]:
            self._fail(row, problem)
        yield from self._sender.keep(refused)

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
                if row["doi"] not in (dois_of(result, (SELF_ID,)) or (row["doi"],)):
                    continue  # another row's result, out of its place: stays lost, and is looked for
                try:
                    row["put_code"] = put_code_of(result)
                except ReadingError:
                    continue
            elif result.existing_put_code is not None:
                row["put_code"] = result.existing_put_code
                row["found"] = True
            elif result.status and result.status < 500:
                self._fail(row, problem_of_refusal(result, self._sender.api.secrets))
        return all(row["state"] in (FAILED, UNKNOWN) or row["put_code"] is not None for row in batch)

    def _fail(self, row: Row, problem: Problem) -> None:
        """ORCID refused the row. Where an earlier request for it was never answered, that says nothing of it."""
        if row["lost"]:
            leave_open(row, not_known(problem.detail))
        else:
            fail(row, problem)


def _why(answer: Response | NoAnswer, sender: Sender) -> Problem:
    """Why the push stops after an answer that says nothing."""
    if isinstance(answer, Response) and answer.status < 500:
        return unmatched()
    return problem_of(answer, sender.api.secrets)

"""Reading back what was written, and what is said of it then."""

from __future__ import annotations

from typing import Generator

from pycore.assertions import OURS
from pycore.effects import Answer, Effect, Wait
from pycore.orcid.api import MOST_IN_BULK
from pycore.orcid.comparing import differences, same_work
from pycore.orcid.errors import DUPLICATE, OrcidError, problem_of_error
from pycore.orcid.works import SELF_ID, Work, dois_of, source_of
from pycore.problems import Problem
from pycore.push.journal import ADD, PLANNED, Row, confirm, fail, in_wide_group, leave_open
from pycore.push.looking import SETTLING, Sight, look_at_rows, look_once_more
from pycore.push.problems import look_again, not_as_sent, not_known, not_there
from pycore.push.sending import TRIES, Sender, Steps, Stopped


def verify(sender: Sender, sent: list[Row]) -> Steps:
    """Read the rows back, 100 at a time, and settle each."""
    sent = [row for row in sent if row["put_code"] is not None]
    for start in range(0, len(sent), MOST_IN_BULK):
        batch = sent[start : start + MOST_IN_BULK]
        sights = yield from look_at_rows(sender.api, sender.client_id, [row["put_code"] for row in batch])
        if isinstance(sights, Problem):
            raise Stopped(sights)
        doubtful = [row for row in batch if not _take_as_hoped(row, sights[row["put_code"]])]
        yield from sender.keep(batch)
        yield from _look_again(sender, doubtful, sights)


def _take_as_hoped(row: Row, sight: Sight) -> bool:
    """Confirm the row if it was seen as reviewed."""
    if sight.work is None or not same_work(row["payload"], sight.work):
        return False
    confirm(row)
    return True


def _look_again(sender: Sender, doubtful: list[Row], sights: dict[int, Sight]) -> Steps:
    """Rows that were seen otherwise than hoped for: nothing is said of them before a second look."""
    if any(sights[row["put_code"]].work is not None for row in doubtful):
        yield Wait(SETTLING)
    for row in doubtful:
        sight = sights[row["put_code"]]
        if sight.work is not None:
            sight = yield from _second(sender, row, sight.work)
        conclude(sender, row, sight)
        yield from sender.keep([row])


def _second(sender: Sender, row: Row, first: Work) -> Generator[Effect, Answer, Sight]:
    sight = yield from look_once_more(sender.api, row["put_code"])
    if isinstance(sight, Problem):
        raise Stopped(sight)
    agree = sight.work is not None and (same_work(sight.work, row["payload"]) or same_work(sight.work, first))
    return sight if agree else Sight()


def conclude(sender: Sender, row: Row, sight: Sight) -> None:
    """What is said of a row after all looks."""
    held = sight.work
    if held is None:
        if sight.gone:
            fail(row, not_there())
        else:
            leave_open(row, not_known())
    elif same_work(row["payload"], held):
        confirm(row)
    elif row["action"] == ADD and row["found"]:
        fail(row, _found(sender, row, held))
    elif row["action"] != ADD and row["attempts"] < TRIES and same_work(row["before"], held):
        row["state"] = PLANNED  # the request was lost, or ORCID took it for no change
    else:
        fail(row, not_as_sent(differences(row["payload"], held)))


def _found(sender: Sender, row: Row, held: Work) -> Problem:
    """A row that the plan did not know says something else than was reviewed. If it is ours and of this work,
    the person is asked to look: what would change is reviewed like any other change."""
    is_ours = source_of(held, sender.client_id, sender.orcid).by == OURS
    if is_ours and (row["doi"] in dois_of(held, (SELF_ID,)) or in_wide_group(row)):
        return look_again()
    return problem_of_error(OrcidError(409, DUPLICATE, f"row {row['put_code']}"))

"""Removing what this extension wrote on a record: its own rows, one, some or all of them.

Revoking permission removes nothing, and afterwards nothing can be removed any more: so this comes
first, and giving the token back second.
"""

from __future__ import annotations

from typing import Any

from pycore.effects import Flow, Wait
from pycore.identifiers import OrcidId
from pycore.language import fact
from pycore.orcid.api import Api
from pycore.orcid.reading import read_list
from pycore.orcid.record import Summary
from pycore.orcid.works import title_of
from pycore.problems import Problem, trouble
from pycore.push.journal import REMOVAL, REMOVE, new_journal, new_row
from pycore.push.looking import SETTLING

_LOOKS = 2


def begin_removal(signin: dict[str, Any], put_codes: list[int] | None, now: int | None = None) -> Flow:
    """The journal that removes these rows of ours, or all of them (None); `push.run` carries it out.

    Returns `{"ok": True, "journal": ...}` or a failure, also where there is nothing to remove. A put-code
    that is no row of ours is refused: nothing of another source can get into the journal. That a row is
    not there, or none, is believed of two lists only, some time apart.
    """
    api = Api(signin["environment"], OrcidId(signin["orcid"]), signin["token"])
    own: dict[int, Summary] = {}
    chosen: list[int] = []
    foreign: list[int] = []
    for look in range(_LOOKS):
        if look:
            yield Wait(SETTLING)
        record = yield from read_list(api, signin["client_id"])
        if isinstance(record, Problem):
            return record.failure()
        own.update({row.put_code: row for row in record.own_rows()})
        chosen = list(own) if put_codes is None else put_codes
        foreign = [code for code in chosen if code not in own]
        if chosen and not foreign:
            break
    if foreign:
        return Problem(
            "not-our-row",
            fact("problem/not-ours-to-remove"),
            fact("remedy/choose-anew"),
            f"put-code {foreign[0]}",
        ).failure()
    if not chosen:
        return trouble("nothing-to-remove").failure()
    rows = []
    for code in chosen:
        dois = own[code].dois
        rows.append(new_row(str(code), dois[0] if dois else None, title_of(own[code].raw), REMOVE, code))
    return {"ok": True, "journal": new_journal(signin, rows, REMOVAL, now)}

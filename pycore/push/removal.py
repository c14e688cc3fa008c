"""Removing what this extension wrote on a record: its own rows, one, some or all of them.

Revoking permission removes nothing, and afterwards nothing can be removed any more: so this comes
first, and giving the token back second.
"""

from __future__ import annotations

from typing import Any, Sequence

from pycore.assertions import role_list
from pycore.effects import Flow, Wait
from pycore.identifiers import OrcidId
from pycore.language import fact
from pycore.orcid.api import Api
from pycore.orcid.reading import read_list
from pycore.orcid.record import Summary
from pycore.orcid.works import Work, date_of, holder_roles, text_of, title_of
from pycore.problems import Problem, trouble
from pycore.push.journal import CONFIRMED, REMOVAL, REMOVE, Journal, new_journal, new_row
from pycore.push.looking import SETTLING

_LOOKS = 2


def begin_removal(
    signin: dict[str, Any],
    put_codes: list[int] | None,
    now: int | None = None,
    entries: Sequence[dict[str, Any]] = (),
    written: Journal | None = None,
) -> Flow:
    """The journal that removes these rows of ours, or all of them (None); `push.run` carries it out. What they
    said, as far as the works list (`entries`) or the push that wrote them (`written`) knows it, is kept with
    them, so that they can be put back.

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
    known = {**_listed(entries), **_written(written)}
    for code in chosen:
        dois = own[code].dois
        row = new_row(str(code), dois[0] if dois else None, title_of(own[code].raw), REMOVE, code)
        rows.append({**row, "had": known[code]} if code in known else row)
    return {"ok": True, "journal": new_journal(signin, rows, REMOVAL, now)}


def facts_of(work: Work) -> dict[str, Any]:
    """`{journal, date, type}` of a work as it is on the record."""
    return {
        "journal": text_of(work, "journal-title"),
        "date": date_of(work),
        "type": str(work.get("type") or ""),
    }


def _listed(entries: Sequence[dict[str, Any]]) -> dict[int, dict[str, Any]]:
    """Put-code -> `{journal, date, type, roles}` of the rows of ours that the works list has read."""
    found = {}
    for entry in entries:
        for one in entry["said"]:
            if one["put_code"] in entry["ours"]:
                facts = {name: entry[name] for name in ("journal", "date", "type")}
                found[one["put_code"]] = {**facts, "roles": role_list(one["roles"])}
    return found


def _written(journal: Journal | None) -> dict[int, dict[str, Any]]:
    """The same of the rows that a push wrote."""
    found = {}
    for row in (journal or {"rows": []})["rows"]:
        if row["state"] == CONFIRMED and row["payload"] and row["put_code"] is not None:
            roles = role_list(holder_roles(row["payload"], OrcidId((journal or {})["orcid"])))
            found[row["put_code"]] = {**facts_of(row["payload"]), "roles": roles}
    return found

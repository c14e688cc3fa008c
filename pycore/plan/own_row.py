"""A row of ours that is there already: what it gets, what it loses, and what it keeps."""

from __future__ import annotations

from typing import Any

from pycore.assertions import OURS, Assertion, RoleDegrees, role_list
from pycore.draft.wish import DEGREE, ROLE, Wish
from pycore.language import Fact, fact
from pycore.orcid.record import Summary
from pycore.orcid.rows import extend_work
from pycore.orcid.works import holder_roles
from pycore.plan.model import Ground, Verdict, lacking, named_holder, union
from pycore.plan.prediction import predict


def in_our_row(
    mine: list[Summary], wish: Wish, ground: Ground, asserted: list[Assertion], notes: list[Fact]
) -> Verdict:
    """What a wish comes to where a row of ours is there."""
    wished = wish.degrees
    there = union([one for one in asserted if one.by == OURS])
    goes = [one for one in wish.withdraws if one.role in there]
    if not goes and not lacking(wished, there):
        return Verdict(
            "nothing", [fact("plan/our-row-says-so")], notes, keeps=there, put_code=mine[0].put_code
        )
    return _replaced(mine[0], wish, ground, notes)


def withdrawal(mine: list[Summary], wish: Wish, ground: Ground) -> Verdict:
    """What the person takes back goes from the row of ours; there may be none, or it may not say so. What
    other rows and deposits say is not asked: they are never touched, and nothing is added beside them."""
    if not mine:
        return Verdict("nothing", [fact("plan/no-row-of-ours")])
    row = ground.works.get(mine[0].put_code)
    if row is not None and ground.holder.orcid is not None:
        held = holder_roles(row, ground.holder.orcid)
        if not _taken_back(wish, held):
            return Verdict("nothing", [fact("plan/not-in-our-row")], keeps=held, put_code=mine[0].put_code)
    return _replaced(mine[0], wish, ground, [])


def _replaced(own: Summary, wish: Wish, ground: Ground, notes: list[Fact]) -> Verdict:
    """Our row with what is wished, and without what is taken back."""
    row = ground.works.get(own.put_code)
    if row is None or ground.record is None or wish.doi is None:
        return Verdict("cannot", [fact("plan/row-not-read")], notes)
    holder = named_holder(wish, ground.holder)
    if holder.orcid is None:
        raise ValueError("a record without an iD has no rows")
    wished = wish.degrees
    held = holder_roles(row, holder.orcid)
    built = extend_work(row, holder, wished, tuple(wish.taken(ROLE)), tuple(wish.taken(DEGREE)))
    withdraws = _taken_back(wish, held)
    gone = [one["role"] for one in withdraws]
    adds = {role: degree for role, degree in wished.items() if role not in held}
    changes = [
        {"role": role, "from": held[role], "to": degree}
        for role, degree in wished.items()
        if role in held and degree and degree != held[role]
    ]
    changed = [change["role"] for change in changes]
    keeps = {role: degree for role, degree in held.items() if role not in changed and role not in gone}
    keeps.update({one["role"]: None for one in withdraws if one["part"] == DEGREE})
    return Verdict(
        "extend" if adds or changes else "withdraw",
        _extension(adds, changes, withdraws, keeps),
        notes + list(built.notes),
        adds=adds,
        keeps=keeps,
        changes=changes,
        withdraws=withdraws,
        payload=built.work,
        before=row,
        put_code=own.put_code,
        prediction=predict(ground.record, wish.doi, own),
    )


def _taken_back(wish: Wish, held: RoleDegrees) -> list[dict[str, Any]]:
    """`{role, degree, part}` of what is taken back and stands in our row; `degree` is the one that stands."""
    return [
        {"role": one.role, "degree": held[one.role], "part": one.part}
        for one in wish.withdraws
        if one.role in held and (one.part == ROLE or held[one.role])
    ]


def _extension(
    adds: RoleDegrees, changes: list[dict[str, Any]], withdraws: list[dict[str, Any]], keeps: RoleDegrees
) -> list[Fact]:
    parts = []
    gone = {one["role"]: one["degree"] for one in withdraws if one["part"] == ROLE}
    if gone:
        parts.append(fact("plan/loses", roles=role_list(gone)))
    for one in withdraws:
        if one["part"] == DEGREE:
            parts.append(fact("plan/loses-degree", role=one["role"], before=one["degree"]))
    if adds:
        parts.append(fact("plan/gets", roles=role_list(adds)))
    for change in changes:
        role, degree, before = change["role"], change["to"], change["from"]
        if before:
            parts.append(fact("plan/becomes", role=role, degree=degree, before=before))
        else:
            parts.append(fact("plan/gets-degree", role=role, degree=degree))
    if keeps:
        parts.append(fact("plan/keeps", roles=role_list(keeps)))
    elif not adds and not changes:
        parts.append(fact("plan/no-roles-left"))
    return parts

"""What our own row on the record says, and what choosing a role means beside it.

A work of the draft has `roles` (what is wished), `withdraw` (what is taken back from our own row) and, where it
is known, `ours` (`[{role, degree}]`, what that row says). What a person sees is the three together: a role that
stands in the row is theirs until they turn it off, and turning it off is a change like any other.
"""

from __future__ import annotations

from typing import Any, Sequence

from pycore.assertions import OURS, SELF, RoleDegrees
from pycore.credit import DEGREES, ORDER, SLUGS, Degree, RoleSlug
from pycore.draft.wish import DEGREE, ROLE

HAND = "hand"
KEPT = "kept"  # the value of a role that is to stand as it does, and without a degree where it does not stand yet
Roles = list[dict[str, Any]]


def own_roles(said: Sequence[dict[str, Any]]) -> Roles:
    """What our own rows say together, `[{role, degree}]` in CRediT's order, of what the rows of an entry or
    the assertions of a check say (`by`, and `roles` in either form)."""
    found: RoleDegrees = {}
    for one in said:
        if one["by"] != OURS:
            continue
        roles = one["roles"]
        pairs = (
            roles.items() if isinstance(roles, dict) else [(each["role"], each["degree"]) for each in roles]
        )
        for role, degree in pairs:
            found[role] = found.get(role) or degree
    return [{"role": slug, "degree": found[slug]} for slug in SLUGS if slug in found]


def ours_of(work: dict[str, Any] | None, entry: dict[str, Any] | None) -> Roles:
    """What our own row says of a work, as the draft knows it, else as the works list does."""
    if work is not None and work.get("ours") is not None:
        return list(work["ours"])
    return own_roles(entry.get("said") or []) if entry is not None else []


def own_word(said: Sequence[dict[str, Any]], wish: dict[str, Any] | None) -> RoleDegrees:
    """The roles of a work by the person's own word: what they chose, what our row says, and what they entered by
    hand. `said` is what the rows of its entry say."""
    chosen = wish or {}
    word: RoleDegrees = {}
    for one in said:
        if one["by"] == SELF:
            word.update(one["roles"])
    ours = ours_of(wish, {"said": list(said)})
    for role, degree in standing(chosen.get("roles") or [], chosen.get("withdraw") or [], ours).items():
        word[role] = degree or word.get(role)
    return word


def degrees(roles: Sequence[dict[str, Any]]) -> RoleDegrees:
    """Role -> degree."""
    return {RoleSlug(one["role"]): one["degree"] for one in roles}


def standing(roles: Roles, withdraw: Roles, ours: Roles) -> RoleDegrees:
    """The roles a work has once what is chosen is written, as far as our own row goes."""
    held = degrees(ours)
    for one in withdraw:
        if one["part"] == ROLE:
            held.pop(one["role"], None)
        elif one["role"] in held:
            held[one["role"]] = None
    for role, degree in degrees(roles).items():
        held[role] = degree or held.get(role)
    return held


def choose(roles: Roles, withdraw: Roles, ours: Roles, role: str, value: str) -> tuple[Roles, Roles]:
    """Roles and withdrawals after one choice: "none", "yes" (no degree), "kept" or a degree. What our own row says
    already needs no wish; what it says otherwise is taken back. What says so already keeps its origin."""
    held = degrees(ours)
    if value == KEPT and role in standing(roles, withdraw, ours):
        return roles, withdraw
    before = [one for one in roles if one["role"] == role]
    wished = [one for one in roles if one["role"] != role]
    taken = [one for one in withdraw if one["role"] != role]
    degree = Degree(value) if value in DEGREES else None
    slug = RoleSlug(role)
    if value == "none":
        if slug in held:
            taken.append({"role": role, "part": ROLE})
    elif value == KEPT and slug in held:
        pass  # it was taken back from our row, and stands there with its degree
    elif slug in held and degree is None and held[slug] is not None:
        taken.append({"role": role, "part": DEGREE})
    elif before and before[0]["degree"] == degree:
        wished += before
    elif slug not in held or held[slug] != degree:
        wished.append({"role": role, "degree": degree, "origin": HAND})
    return _in_order(wished), _in_order(taken)


def _in_order(roles: Roles) -> Roles:
    return sorted(roles, key=lambda one: ORDER[one["role"]])

"""Sets of roles to start from: those the person usually has, those they chose last, those of another work.

Nothing is learnt about the person: it is counted anew, each time it is asked for, over what their own rows say and
what they chose in this session.
"""

from __future__ import annotations

from typing import Any, Sequence

from pycore.assertions import RoleDegrees, role_list
from pycore.credit import SLUGS
from pycore.draft.standing import own_word

MOST_WORKS = 30  # that are offered to copy from
_FEWEST = 2  # works from which something can be usual


def templates(args: dict[str, Any]) -> dict[str, Any]:
    """`{works: [{key, said}], draft, last}` -> `{usual, last, works}`: each of the first two is `[{role, degree}]`,
    empty where there is none; `works` are the works of the draft with roles, `{title, roles}`, the newest first."""
    draft = (args["draft"] or {}).get("works") or []
    chosen = {work["key"]: work for work in draft}
    sets = [own_word(one["said"], chosen.get(one["key"])) for one in args["works"]]
    listed = {one["key"] for one in args["works"]}
    sets += [own_word([], work) for work in draft if work["key"] not in listed]
    copied = [work for work in reversed(draft) if work["roles"]][:MOST_WORKS]
    return {
        "usual": role_list(usual_roles(sets)),
        "last": args["last"] or [],
        "works": [{"title": work["title"], "roles": _plain(work)} for work in copied],
    }


def usual_roles(sets: Sequence[RoleDegrees]) -> RoleDegrees:
    """The roles of at least half of the works that have any, with the degree that more than half of those with the
    role have; none where there are too few works to say."""
    held = [roles for roles in sets if roles]
    usual: RoleDegrees = {}
    for slug in SLUGS if len(held) >= _FEWEST else ():
        degrees = [roles[slug] for roles in held if slug in roles]
        if degrees and 2 * len(degrees) >= len(held):
            usual[slug] = next((one for one in degrees if 2 * degrees.count(one) > len(degrees)), None)
    return usual


def last_roles(works: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """`{"last": [{role, degree}]}` of the last of these works of a draft that has roles; empty where none has."""
    for work in reversed(works):
        if work["roles"]:
            return {"last": _plain(work)}
    return {}


def _plain(work: dict[str, Any]) -> list[dict[str, Any]]:
    return [{"role": one["role"], "degree": one["degree"]} for one in work["roles"]]

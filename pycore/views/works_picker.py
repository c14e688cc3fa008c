"""The roles of the selected works together, to be chosen for all of them at once."""

from __future__ import annotations

from typing import Any

from pycore.assertions import RoleDegrees
from pycore.credit import ROLES
from pycore.draft.choosing import too_many
from pycore.draft.standing import KEPT, degrees, ours_of, standing
from pycore.language import say
from pycore.views.roles import english_term

MIXED = "mixed"  # some of the works have the role
VARIOUS = "various"  # all have it, in different degrees


def works_picker(args: dict[str, Any]) -> dict[str, Any]:
    """`{count, hidden, with_hidden, works, drafted}` -> `{heading, hidden, rows, problem}`.

    What is chosen is for `count` works. `hidden` works are selected and not shown, because of a filter: they
    are among the `count` only `with_hidden`, which the heading says then; else `hidden` in the view says that
    they stay as they are, and offers to take them in. `works` are those that are in the draft, which holds
    `drafted` works, or that have a row of ours: `{wish, said}`. A row's value is "mixed" where some of the works have the role,
    "various" where all have it in different degrees; a tick leaves the degrees that there are.
    `problem` says that so many works do not fit into the draft. Without works, or with too many, there are no
    rows.
    """
    count, works = args["count"], args["works"]
    hidden, included = args.get("hidden") or 0, bool(args.get("with_hidden"))
    full = too_many(count - len([one for one in works if one["wish"]]), args["drafted"], count)
    return {
        "heading": _heading(count, hidden, included),
        "hidden": _hidden(hidden, included),
        "rows": _rows(works, count > len(works)) if count and not full else [],
        "problem": full.json() if full else None,
    }


def _heading(count: int, hidden: int, included: bool) -> str:
    if not count:
        return say("picker/heading-none-shown")
    if hidden and included:
        return say("picker/heading-with-hidden", works=count, hidden=hidden)
    if hidden:
        return say("picker/heading-shown", works=count, total=count + hidden)
    return say("picker/heading", works=count)


def _hidden(hidden: int, included: bool) -> dict[str, Any] | None:
    """What becomes of the selected works that are not shown, and the button that changes that."""
    if not hidden:
        return None
    if included:
        return {
            "text": say("picker/hidden-too", works=hidden),
            "label": say("picker/leave-hidden", works=hidden),
            "include": False,
        }
    return {
        "text": say("picker/hidden-stay", works=hidden),
        "label": say("picker/include-hidden", works=hidden),
        "include": True,
    }


def _rows(works: list[dict[str, Any]], others: bool) -> list[dict[str, Any]]:
    """The 14 rows; `others`: there are works for which nothing was chosen, and which have no row of ours."""
    each = [_of(one) for one in works] + ([({}, {})] if others else [])
    rows = []
    for role in ROLES:
        values = {(held[role.slug] or "yes") if role.slug in held else "none" for held, _ in each}
        recorded = [ours[role.slug] for _, ours in each if role.slug in ours]
        alike = len(recorded) == len(each) and len(set(recorded)) == 1
        value = next(iter(values)) if len(values) == 1 else MIXED if "none" in values else VARIOUS
        rows.append(
            {
                "role": role.slug,
                "term": say(f"role/{role.slug}"),
                "english": english_term(role),
                "meaning": say(f"role-meaning/{role.slug}"),
                "value": value,
                "tick": KEPT
                if value == MIXED or (recorded and not alike)
                else (recorded[0] or "yes")
                if alike
                else "yes",
                "note": _note(value, len(recorded)),
                "by_hand": False,
                "recorded": bool(recorded),
            }
        )
    return rows


def _of(one: dict[str, Any]) -> tuple[RoleDegrees, RoleDegrees]:
    """What a work is to have, and what its own row says."""
    wish: dict[str, Any] = one["wish"] or {"roles": []}
    ours = ours_of(wish, one)
    return standing(wish["roles"], wish.get("withdraw") or [], ours), degrees(ours)


def _note(value: str, recorded: int) -> str:
    if value == "none" and recorded:
        return say("picker/will-be-removed", works=recorded)
    if value in (MIXED, VARIOUS):
        return say("picker/differs")
    return say("picker/recorded", works=recorded) if recorded else ""

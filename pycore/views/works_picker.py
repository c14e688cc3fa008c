"""The roles of the selected works together, to be chosen for all of them at once."""

from __future__ import annotations

from typing import Any

from pycore.credit import ROLES
from pycore.draft.choosing import too_many
from pycore.language import say
from pycore.views.roles import value_of

MIXED = "mixed"


def works_picker(args: dict[str, Any]) -> dict[str, Any]:
    """`{count, hidden, with_hidden, wishes, drafted}` -> `{heading, hidden, rows, problem}`.

    What is chosen is for `count` works. `hidden` works are selected and not shown, because of a filter: they
    are among the `count` only `with_hidden`, which the heading says then; else `hidden` in the view says that
    they stay as they are, and offers to take them in. `wishes` are the roles chosen for those that are in
    the draft, which holds `drafted` works. A row's value is "mixed" where it differs between the works.
    `problem` says that so many works do not fit into the draft. Without works, or with too many, there are no
    rows.
    """
    count, wishes = args["count"], args["wishes"]
    hidden, included = args.get("hidden") or 0, bool(args.get("with_hidden"))
    full = too_many(count - len(wishes), args["drafted"], count)
    return {
        "heading": _heading(count, hidden, included),
        "hidden": _hidden(hidden, included),
        "rows": _rows(wishes, count > len(wishes)) if count and not full else [],
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


def _rows(wishes: list[list[dict[str, Any]]], others: bool) -> list[dict[str, Any]]:
    """The 14 rows; `others`: there are works for which nothing was chosen."""
    seen: dict[str, set[str]] = {role.slug: set() for role in ROLES}
    having = dict.fromkeys(seen, 0)
    for roles in wishes:
        for entry in roles:
            seen[entry["role"]].add(value_of(entry))
            having[entry["role"]] += 1
    rows = []
    for role in ROLES:
        values = seen[role.slug]
        if others or having[role.slug] < len(wishes) or not wishes:
            values.add("none")
        value = MIXED if len(values) > 1 else next(iter(values))
        rows.append(
            {
                "role": role.slug,
                "term": say(f"role/{role.slug}"),
                "meaning": say(f"role-meaning/{role.slug}"),
                "value": value,
                "note": say("picker/differs") if value == MIXED else "",
                "by_hand": False,
            }
        )
    return rows

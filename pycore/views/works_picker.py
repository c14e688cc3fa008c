"""The roles of the selected works together, to be chosen for all of them at once."""

from __future__ import annotations

from typing import Any

from pycore.credit import ROLES
from pycore.draft.choosing import too_many
from pycore.language import say
from pycore.views.roles import value_of

MIXED = "mixed"


def works_picker(args: dict[str, Any]) -> dict[str, Any]:
    """`{count, wishes, drafted}` -> `{heading, rows, problem}`.

    `count` works are selected; `wishes` are the roles chosen for those of them that are in the draft, which
    holds `drafted` works. A row's value is "mixed" where it differs between the works. `problem` says
    that so many works do not fit into the draft; nothing can be chosen for them then.
    """
    count, wishes = args["count"], args["wishes"]
    full = too_many(count - len(wishes), args["drafted"], count)
    return {
        "heading": say("picker/heading", works=count),
        "rows": _rows(wishes, count > len(wishes)),
        "problem": full.json() if full else None,
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

"""What the record says in sum, before and after: "Investigation: lead on 11 papers → lead on 12 papers"."""

from __future__ import annotations

from typing import Any

from pycore.language import say
from pycore.takeaway.sentence import of_role


def outlook_view(args: dict[str, Any]) -> dict[str, Any] | None:
    """`{heading, rows, note, most}`, or None where the sums stay as they are.

    `args`: the counts of the whole record `before` and `after`; `works`, how many works the list has; `written`,
    whether the rows stand on the record already.
    `rows` of the view are the roles whose sums change: `{role, term, before, after, was, will_be}`, in
    words and in works; `most` is the highest number of works among them.
    """
    was = {count["role"]: count for count in args["before"]}
    will_be = {count["role"]: count for count in args["after"]}
    rows = [
        _row(role, was.get(role), will_be.get(role))
        for role in dict.fromkeys([*was, *will_be])
        if was.get(role) != will_be.get(role)
    ]
    if not rows:
        return None
    return {
        "heading": say("outlook/now" if args["written"] else "outlook/will"),
        "rows": rows,
        "most": max([max(row["was"], row["will_be"]) for row in rows]),
        "note": say("outlook/counted", works=args["works"]),
    }


def _row(role: str, before: dict[str, Any] | None, after: dict[str, Any] | None) -> dict[str, Any]:
    return {
        "role": role,
        "term": say(f"role/{role}"),
        "before": of_role(before) if before else say("outlook/none"),
        "after": of_role(after) if after else say("outlook/none"),
        "was": before["works"] if before else 0,
        "will_be": after["works"] if after else 0,
    }

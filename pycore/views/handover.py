"""What the researcher takes along where nothing can be pushed: roles to enter at ORCID by hand."""

from __future__ import annotations

from typing import Any

from pycore.language import say
from pycore.views.roles import role_label

HOW = (
    "handover/open-record",
    "handover/add-by-doi",
    "handover/edit-own-row",
    "handover/choose-roles",
)


def handover(works: list[dict[str, Any]], items: list[dict[str, Any]], record: str) -> dict[str, Any]:
    """`{text, rows, how, record}`: all works of the draft as plain text, and the rows as they would be sent."""
    rows = [item["payload"] for item in items if item["payload"] is not None]
    planned = {item["key"]: item for item in items}
    return {
        "text": "\n\n".join([_entry(work, planned.get(work["key"])) for work in works]),
        "rows": rows,
        "how": [say(step) for step in HOW],
        "record": record,
    }


def _entry(work: dict[str, Any], item: dict[str, Any] | None) -> str:
    shown = item or work
    lines = [shown["title"] or say("untitled-work")]
    published = ", ".join([part for part in (shown["journal"], shown["date"]) if part])
    if published:
        lines.append(published)
    if work["doi"]:
        lines.append(f"https://doi.org/{work['doi']}")
    lines.append(say("handover/roles") if work["roles"] else say("handover/no-roles-chosen"))
    lines += [f"- {role_label(entry['role'], entry['degree'])}" for entry in work["roles"]]
    return "\n".join(lines)

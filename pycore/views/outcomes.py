"""What will become of the works of a review: each has one outcome, and what needs a look comes first."""

from __future__ import annotations

from typing import Any

# outcome -> (label, tone), in the order they are shown in: those that need a look, those that are written, the rest.
# "" is a work that was not checked.
OUTCOMES = {
    "cannot": ("card/cannot", "bad"),
    "conflict": ("card/stated-differently", "warn"),
    "doubt": ("card/is-this-you", "warn"),
    "covered": ("card/covered", "warn"),
    "": ("card/not-checked", "plain"),
    "add": ("card/new-row", "good"),
    "extend": ("card/extended-row", "good"),
    "withdraw": ("card/taken-back", "good"),
    "nothing": ("card/nothing-to-do", "plain"),
}
# Whose rows may be ticked all at once. Where it is doubtful who a row is about, each is ticked by itself.
TICKED_TOGETHER = ("add", "extend", "withdraw")


def outcome_of(work: dict[str, Any], item: dict[str, Any] | None) -> str:
    """What will become of a work of the draft; `item` is its PlanItem, or None before the check."""
    if item is None:
        return ""
    if item["doubt"]:
        return "covered" if work.get("covered") else "doubt"
    return str(item["action"])


def by_outcome(
    works: list[dict[str, Any]], items: dict[str, dict[str, Any]]
) -> list[tuple[str, str, str, list[str]]]:
    """`(outcome, label, tone, keys)` of each outcome that there is, the works in the draft's order."""
    found: dict[str, list[str]] = {outcome: [] for outcome in OUTCOMES}
    for work in works:
        found[outcome_of(work, items.get(work["key"]))].append(work["key"])
    return [(outcome, *OUTCOMES[outcome], keys) for outcome, keys in found.items() if keys]


def ticked(item: dict[str, Any], declined: bool, affirmed: bool) -> bool:
    """Whether the next push takes a row: one about whose author there is a doubt only where the person said so."""
    return affirmed if item["doubt"] else not declined

"""What may come of a row that was sent, other than what was hoped for."""

from __future__ import annotations

from pycore.language import fact
from pycore.problems import Problem, scrub, trouble


def not_there() -> Problem:
    """Said to be written, but not found when read back."""
    return trouble("not-read-back")


def still_there() -> Problem:
    """Said to be removed, but found when looked for."""
    return trouble("not-removed")


def not_as_sent(names: list[str]) -> Problem:
    """Read back otherwise than sent; `names` are the members that differ."""
    return trouble("not-as-sent", "different: " + ", ".join(names))


def changed_meanwhile() -> Problem:
    """No longer what the researcher saw in the review."""
    return trouble("changed-meanwhile")


def unmatched() -> Problem:
    """A bulk answer that cannot be matched to what was sent."""
    return Problem("unexpected-answer", fact("problem/orcid-answer"), fact("remedy/go-on-with-push"))


def look_again() -> Problem:
    """A row of ours was there already, and says something else than what was reviewed."""
    return trouble("look-again")


def not_known(because: str = "") -> Problem:
    """The readings contradict each other, or say nothing."""
    return trouble("not-known", because)


def row_breaks() -> Problem:
    """ORCID falls over each time it is sent this row, and takes others."""
    return trouble("row-breaks")


def not_kept(reason: str) -> Problem:
    """The journal could not be saved, so nothing more is sent."""
    return trouble("not-kept", scrub(reason))

"""What may come of a row that was sent, other than what was hoped for."""

from __future__ import annotations

from pycore.problems import Problem


def not_there() -> Problem:
    """Said to be written, but not found when read back."""
    return Problem(
        "not-read-back",
        "ORCID said that the row was written, but it is not on the record.",
        "Check the works again to see what is there.",
    )


def still_there() -> Problem:
    """Said to be removed, but found when looked for."""
    return Problem(
        "not-removed",
        "ORCID said that the row was removed, but it is still on the record.",
        "Remove it on your record at ORCID.",
    )


def not_as_sent(names: list[str]) -> Problem:
    """Read back otherwise than sent; `names` are the members that differ."""
    return Problem(
        "not-as-sent",
        "The row on the record differs from the one you reviewed.",
        "Look at it on your record, and check the works again.",
        "different: " + ", ".join(names),
    )


def changed_meanwhile() -> Problem:
    """No longer what the researcher saw in the review."""
    return Problem(
        "changed-meanwhile",
        "The row was changed at ORCID after you reviewed it, so it was left alone.",
        "Check the works again and review the new plan.",
    )


def unmatched() -> Problem:
    """A bulk answer that cannot be matched to what was sent."""
    return Problem(
        "unexpected-answer",
        "ORCID answered in a way that this extension does not understand.",
        "Go on with the push: it first looks at what is on the record.",
    )

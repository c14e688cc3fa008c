"""What may come of a row that was sent, other than what was hoped for."""

from __future__ import annotations

from pycore.problems import Problem, scrub


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


def look_again() -> Problem:
    """A row of ours was there already, and says something else than what was reviewed."""
    return Problem(
        "look-again",
        "A row of this extension for this work was on your record already, and it says something else.",
        "Check the works again: you then see what would change in it.",
    )


def not_known(because: str = "") -> Problem:
    """The readings contradict each other, or say nothing."""
    return Problem(
        "not-known",
        "It could not be found out whether this row was written.",
        "Check the works again later: what is on your record is read anew.",
        because,
    )


def row_breaks() -> Problem:
    """ORCID falls over each time it is sent this row, and takes others."""
    return Problem(
        "row-breaks",
        "ORCID broke down each time it was sent this row, and took the others.",
        "Check the works again later. If it happens again, report it with the title of the work.",
    )


def not_kept(reason: str) -> Problem:
    """The journal could not be saved, so nothing more is sent."""
    return Problem(
        "not-kept",
        "The browser has no more room to note down what is sent, so the push stopped before sending more.",
        "Close other tabs of this extension, sign out of records you no longer need, then go on.",
        scrub(reason),
    )

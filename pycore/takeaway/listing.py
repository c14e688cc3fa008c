"""Work by work as plain text: the title, where it was published, the roles."""

from __future__ import annotations

from pycore.language import say
from pycore.takeaway.reading import StatedWork, TakenRecord


def make(record: TakenRecord) -> str:
    """One block a work, an empty line between them."""
    return "\n".join([_block(work) for work in record.stated])


def role_line(work: StatedWork) -> str:
    """ "Investigation (lead), Methodology"."""
    return say("plain-list", parts=[role.label for role in work.roles])


def _block(work: StatedWork) -> str:
    lines = [work.title, ". ".join([part for part in (work.published, work.url) if part]), role_line(work)]
    return "".join([line + "\n" for line in lines if line])

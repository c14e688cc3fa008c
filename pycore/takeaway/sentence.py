"""The summary as one paragraph of plain text."""

from __future__ import annotations

from pycore.language.english import counted
from pycore.takeaway.reading import TakenRecord


def make(record: TakenRecord) -> str:
    """ "Ada Example, https://orcid.org/…: CRediT roles in 3 works. Investigation: lead on 2 papers." """
    who = f"{record.name}, {record.url}" if record.name else record.url
    return f"{who}: CRediT roles in {counted(len(record.stated), 'work')}. {record.sentence}"

"""Making one form of a record's roles."""

from __future__ import annotations

from typing import Any, Callable

from pycore.takeaway import csv_table, jats_xml, json_data, listing, picture, sentence, snippet, statement
from pycore.takeaway.forms import FORMS
from pycore.takeaway.reading import TakenRecord, read_record

_MAKERS: dict[str, Callable[[TakenRecord], str]] = {
    "text": sentence.make,
    "picture": picture.make,
    "snippet": snippet.make,
    "list": listing.make,
    "statement": statement.make,
    "csv": csv_table.make,
    "json": json_data.make,
    "jats": jats_xml.make,
}


def make_takeaway(kind: str, record: dict[str, Any], name: str, date: str) -> dict[str, str]:
    """`{name, mime, text}`: the form, the file name it is saved under, and its type.

    `record` is the role summary; `name` the holder's, "" where it is not public; `date` the day the
    record was read. Raises `ValueError` for an unknown form or a record that is none.
    """
    form = FORMS.get(kind)
    if form is None:
        raise ValueError(f"no such form: {kind!r}")
    taken = read_record(record, name, date)
    return {
        "name": f"credit-roles-{taken.orcid}{form.ending}",
        "mime": form.mime,
        "text": _MAKERS[kind](taken),
    }

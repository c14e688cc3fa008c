"""Where the facts of a row come from, and what else was said of them, in words."""

from __future__ import annotations

from typing import Any

from pycore.language.english import enumerated
from pycore.views.roles import type_words

_SOURCES = {"crossref": "Crossref", "page": "the page", "record": "your record"}


def field_note(item: dict[str, Any], field: str) -> str:
    """Whose word a field of the row is, where another source says something else; "" where none does."""
    for one in (item.get("facts") or {}).get("fields", []):
        if one["field"] == field and one["others"]:
            others = [
                f"{_SOURCES[other['source']]}: “{_value(field, other['value'])}”" for other in one["others"]
            ]
            return f"From {_SOURCES[one['source']]}. Stated otherwise by {enumerated(others)}"
    return ""


def remarks(item: dict[str, Any]) -> list[str]:
    """What a person should know of the facts before the row is written."""
    return [_sentence(one) for one in (item.get("facts") or {}).get("remarks", [])]


def _sentence(remark: dict[str, Any]) -> str:
    code = remark["code"]
    if code == "date-refused":
        return f"ORCID takes no publication date of {remark['date']}, so the row has none."
    if code == "listed-twice":
        return f"Crossref lists {enumerated(remark['names'])} more than once; the row names each once."
    if code == "row-under-another-doi":
        return f"Your row of this work has the DOI {remark['doi']}, which your record holds as the same work."
    return (
        f"The iD {remark['orcid']} stands beside another author's name, {remark['name']}. "
        "The row names you both; the publisher can correct whose iD it is."
    )


def _value(field: str, value: str) -> str:
    return type_words(value) if field == "type" else value

"""Where the facts of a row come from, and what else was said of them, in words."""

from __future__ import annotations

from typing import Any

from pycore.language import fact, say
from pycore.views.roles import type_words

_SOURCES = {"crossref": "fact-source/crossref", "page": "fact-source/page", "record": "fact-source/record"}


def field_note(item: dict[str, Any], field: str) -> str:
    """Whose word a field of the row is, where another source says something else; "" where none does."""
    for one in (item.get("facts") or {}).get("fields", []):
        if one["field"] == field and one["others"]:
            others = [
                fact(
                    "facts/other", source=fact(_SOURCES[other["source"]]), value=_value(field, other["value"])
                )
                for other in one["others"]
            ]
            return say("facts/stated-otherwise", source=fact(_SOURCES[one["source"]]), others=others)
    return ""


def remarks(item: dict[str, Any]) -> list[str]:
    """What a person should know of the facts before the row is written."""
    return [_sentence(one) for one in (item.get("facts") or {}).get("remarks", [])]


def _sentence(remark: dict[str, Any]) -> str:
    code = remark["code"]
    if code == "date-refused":
        return say("facts/date-refused", date=remark["date"])
    if code == "listed-twice":
        return say("facts/listed-twice", names=remark["names"])
    if code == "row-under-another-doi":
        return say("facts/other-doi", doi=remark["doi"])
    if code == "id-in-your-place":
        return say("facts/id-in-your-place", orcid=remark["orcid"], name=remark["name"])
    return say("facts/id-of-another", orcid=remark["orcid"], name=remark["name"])


def _value(field: str, value: str) -> str:
    return type_words(value) if field == "type" else value

"""Answers as XML, for callers who do not ask for JSON.

Only good for noticing that JSON was not asked for: element names are right, namespaces and the
attributes of ORCID's schema are left out.
"""

from __future__ import annotations

from typing import Any
from xml.sax.saxutils import escape


def to_xml(value: dict[str, Any]) -> str:
    """The JSON answer as elements; null members are left out."""
    if "error-code" in value:
        root = "error"
    else:
        root = "activities" if "group" in value else "bulk" if "bulk" in value else "work"
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{_element(root, value)}'


def _element(name: str, value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return "".join(_element(name, item) for item in value)
    if isinstance(value, dict):
        inner = escape(str(value["value"])) if set(value) == {"value"} else "".join(map(_pair, value.items()))
    else:
        inner = escape(str(value))
    return f"<{name}>{inner}</{name}>"


def _pair(item: tuple[str, Any]) -> str:
    return _element(item[0], item[1])

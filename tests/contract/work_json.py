"""ORCID's XML as its JSON: the samples are mostly XML, the core reads JSON."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Any

_MANY = frozenset(("external-id", "contributor", "work-summary", "group"))
# Elements whose JSON is a plain text; all other texts are {"value": …}.
_PLAIN = frozenset(
    ("type", "citation-type", "citation-value", "external-id-type", "external-id-value", "uri", "path", "host",
     "external-id-relationship", "contributor-role", "contributor-sequence", "short-description", "language-code")
)  # fmt: skip
_ATTRIBUTES = ("put-code", "path", "visibility", "display-index", "language-code")


def elements(file: Path, name: str) -> Iterator[ET.Element]:
    """The elements of this local name in a file, the outermost first."""
    for element in ET.parse(file).iter():
        if _local(element) == name:
            yield element


def json_of(element: ET.Element) -> Any:
    """The element as ORCID would write it in JSON."""
    text = (element.text or "").strip()
    if len(element) == 0 and _local(element) in _PLAIN:
        return text
    made: dict[str, Any] = {name: element.get(name) for name in _ATTRIBUTES if element.get(name) is not None}
    if "put-code" in made:
        made["put-code"] = int(made["put-code"])
    if len(element) == 0 and text:
        made["value"] = text
    for child in element:
        name = _local(child)
        if name in _MANY:
            made.setdefault(name, []).append(json_of(child))
        else:
            made[name] = json_of(child)
    return made


def _local(element: ET.Element) -> str:
    return element.tag.rpartition("}")[2]

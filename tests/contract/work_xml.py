"""A work in ORCID's JSON as the XML of work-3.0.xsd, so that the schema itself can judge it."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from functools import cache
from typing import Any

import xmlschema

from tests.shared import SHARED

WORK = "{http://www.orcid.org/ns/work}"
COMMON = "{http://www.orcid.org/ns/common}"
# name -> namespace and the members in the schema's order; a plain {"value": …} has none.
_SHAPES: dict[str, tuple[str, tuple[str, ...]]] = {
    "title": (WORK, ("title", "subtitle", "translated-title")),
    "citation": (WORK, ("citation-type", "citation-value")),
    "publication-date": (COMMON, ("year", "month", "day")),
    "external-ids": (COMMON, ("external-id",)),
    "external-id": (
        COMMON,
        ("external-id-type", "external-id-value", "external-id-url", "external-id-relationship"),
    ),
    "contributors": (WORK, ("contributor",)),
    "contributor": (
        WORK,
        ("contributor-orcid", "credit-name", "contributor-email", "contributor-attributes"),
    ),
    "contributor-orcid": (COMMON, ("uri", "path", "host")),
    "contributor-attributes": (WORK, ("contributor-sequence", "contributor-role")),
}
_ORDER = (
    "title", "journal-title", "short-description", "citation", "type", "publication-date", "external-ids", "url",
    "contributors", "language-code", "country",
)  # fmt: skip
_WORK_OWN = frozenset(
    ("journal-title", "short-description", "citation-type", "citation-value", "type", "credit-name",
     "contributor-email", "contributor-sequence", "contributor-role")
)  # fmt: skip


@cache
def _schema() -> xmlschema.XMLSchema10:
    return xmlschema.XMLSchema10(str(SHARED / "orcid/schemas/record_3.0/work-3.0.xsd"))


def schema_fault(work: dict[str, Any]) -> str | None:
    """What work-3.0.xsd has against `work`, None if nothing. Needs the shared reference material."""
    error = next(_schema().iter_errors(work_element(work)), None)
    return None if error is None else str(error.reason)


def work_element(work: dict[str, Any]) -> ET.Element:
    root = ET.Element(f"{WORK}work")
    if work.get("put-code") is not None:
        root.set("put-code", str(work["put-code"]))
    for name in _ORDER:
        if work.get(name) is not None:
            root.append(_element(name, work[name]))
    return root


def _element(name: str, value: Any, inside_title: bool = False) -> ET.Element:
    shape = None if inside_title else _SHAPES.get(name)
    if shape is None:
        element = ET.Element((WORK if name in _WORK_OWN else COMMON) + name)
        if isinstance(value, dict):
            if value.get("language-code"):
                element.set("language-code", value["language-code"])
            value = value.get("value")
        element.text = "" if value is None else str(value)
        return element
    namespace, members = shape
    element = ET.Element(namespace + name)
    for member in members:
        inner = value.get(member)
        for item in inner if isinstance(inner, list) else [inner]:
            if item is not None:
                element.append(_element(member, item, inside_title=name == "title"))
    return element

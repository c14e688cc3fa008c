"""The forms in which a record's roles can be taken along: what each is called, and how it is got."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

_COPY = ("copy",)
_SAVE = ("save",)
_BOTH = ("copy", "save")


@dataclass(frozen=True)
class Form:
    """`offered` is how a person gets it: on the clipboard, as a file, or either. The file's name is
    `credit-roles`, the iD, then `ending`."""

    kind: str
    label: str
    note: str
    offered: tuple[str, ...]
    ending: str
    mime: str


_SUMMARY = (
    Form("text", "Text", "One paragraph", _COPY, ".txt", "text/plain"),
    Form("picture", "Picture", "A bar chart (SVG)", _SAVE, ".svg", "image/svg+xml"),
    Form("snippet", "For a homepage", "HTML to paste into a page", _BOTH, "-homepage.html", "text/html"),
)
_WORKS = (
    Form("list", "List", "Plain text, as for a CV", _COPY, "-list.txt", "text/plain"),
    Form("statement", "Statement", "A page to open and print", _SAVE, "-statement.html", "text/html"),
    Form("csv", "Table", "For a spreadsheet (CSV)", _SAVE, ".csv", "text/csv"),
    Form("json", "Data", "For programs (JSON)", _SAVE, ".json", "application/json"),
    Form("jats", "For publishers", "Roles as article XML has them (JATS)", _SAVE, ".xml", "application/xml"),
)
FORMS: dict[str, Form] = {form.kind: form for form in _SUMMARY + _WORKS}


def takeaway_view() -> list[dict[str, Any]]:
    """What can be taken: `[{heading, forms: [{kind, label, note, copy, save}]}]`."""
    return [
        {"heading": "The summary", "forms": [_form_view(form) for form in _SUMMARY]},
        {"heading": "Work by work", "forms": [_form_view(form) for form in _WORKS]},
    ]


def _form_view(form: Form) -> dict[str, Any]:
    return {
        "kind": form.kind,
        "label": form.label,
        "note": form.note,
        "copy": "copy" in form.offered,
        "save": "save" in form.offered,
    }

"""The forms in which a record's roles can be taken along: what each is called, and how it is got."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Form:
    """Each can be had as a file, named `credit-roles`, the iD, `ending`; what is pasted rather than
    opened, `copied`, on the clipboard too."""

    kind: str
    label: str
    note: str
    ending: str
    mime: str
    copied: bool = False


_SUMMARY = (
    Form("text", "Text", "One paragraph", ".txt", "text/plain", copied=True),
    Form("picture", "Picture", "A bar chart (SVG)", ".svg", "image/svg+xml"),
    Form(
        "snippet", "For a homepage", "HTML to paste into a page", "-homepage.html", "text/html", copied=True
    ),
)
_WORKS = (
    Form("list", "List", "Plain text, as for a CV", "-list.txt", "text/plain", copied=True),
    Form("statement", "Statement", "A page to open and print", "-statement.html", "text/html"),
    Form("csv", "Table", "For a spreadsheet (CSV)", ".csv", "text/csv"),
    Form("json", "Data", "For programs (JSON)", ".json", "application/json"),
    Form("jats", "For publishers", "Roles as article XML has them (JATS)", ".xml", "application/xml"),
)
FORMS: dict[str, Form] = {form.kind: form for form in _SUMMARY + _WORKS}


def takeaway_view(label: str, note: str = "") -> dict[str, Any]:
    """What can be taken: `{label, note, groups: [{heading, forms: [{kind, label, note, copied}]}]}`.

    `label` names what is taken, `note` says what has to be known before.
    """
    groups = (("The summary", _SUMMARY), ("Work by work", _WORKS))
    return {
        "label": label,
        "note": note,
        "groups": [
            {"heading": heading, "forms": [_form_view(form) for form in forms]} for heading, forms in groups
        ],
    }


def _form_view(form: Form) -> dict[str, Any]:
    return {
        "kind": form.kind,
        "label": form.label,
        "note": form.note,
        "copied": form.copied,
    }

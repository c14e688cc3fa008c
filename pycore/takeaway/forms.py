"""The forms in which a record's roles can be taken along: what each is called, and how it is got."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pycore.language import say


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
    Form("text", "form/text", "form/one-paragraph", ".txt", "text/plain", copied=True),
    Form("picture", "form/picture", "form/bar-chart-svg", ".svg", "image/svg+xml"),
    Form("snippet", "form/homepage", "form/html-paste-into-page", "-homepage.html", "text/html", copied=True),
)
_WORKS = (
    Form("list", "form/list", "form/plain-text-cv", "-list.txt", "text/plain", copied=True),
    Form("statement", "form/statement", "form/page-open-print", "-statement.html", "text/html"),
    Form("csv", "form/table", "form/spreadsheet-csv", ".csv", "text/csv"),
    Form("json", "form/data", "form/programs-json", ".json", "application/json"),
    Form("jats", "form/publishers", "form/roles-article-xml-them-jats", ".xml", "application/xml"),
)
FORMS: dict[str, Form] = {form.kind: form for form in _SUMMARY + _WORKS}


def takeaway_view(label: str, note: str = "") -> dict[str, Any]:
    """What can be taken: `{label, note, groups: [{heading, forms: [{kind, label, note, copied}]}]}`.

    `label` names what is taken, `note` says what has to be known before.
    """
    groups = ((say("form/summary"), _SUMMARY), (say("form/work-work"), _WORKS))
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
        "label": say(form.label),
        "note": say(form.note),
        "copied": form.copied,
    }

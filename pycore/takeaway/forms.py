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
    Form("text", "form/text", "form/text/note", ".txt", "text/plain", copied=True),
    Form("picture", "form/picture", "form/picture/note", ".svg", "image/svg+xml"),
    Form("snippet", "form/snippet", "form/snippet/note", "-homepage.html", "text/html", copied=True),
)
_WORKS = (
    Form("list", "form/list", "form/list/note", "-list.txt", "text/plain", copied=True),
    Form("statement", "form/statement", "form/statement/note", "-statement.html", "text/html"),
    Form("csv", "form/table", "form/table/note", ".csv", "text/csv"),
    Form("json", "form/data", "form/data/note", ".json", "application/json"),
    Form("jats", "form/publishers", "form/publishers/note", ".xml", "application/xml"),
)
FORMS: dict[str, Form] = {form.kind: form for form in _SUMMARY + _WORKS}


def takeaway_view(label: str, note: str = "") -> dict[str, Any]:
    """What can be taken: `{label, note, groups: [{heading, forms: [{kind, label, note, copied}]}]}`.

    `label` names what is taken, `note` says what has to be known before.
    """
    groups = ((say("form/summary"), _SUMMARY), (say("form/work-by-work"), _WORKS))
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

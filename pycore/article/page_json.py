"""JSON that a page's scripts assign to a name: `window.__STATE__ = {…};` and its like."""

from __future__ import annotations

import json
import re
from typing import Any

from pycore.article.document import Document

_BRACKET_OR_STRING = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{}]')
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')


def assigned(document: Document, name: str) -> Any:
    """The value that the first script which mentions `name` assigns to it, or None.

    Besides an object or array it may be `JSON.parse("…")`, or a string that holds JSON.
    """
    for script in document.select("script:not([src])"):
        text = script.text
        start = text.find(name)
        equals = text.find("=", start) if start >= 0 else -1
        if equals >= 0:
            return parsed(_literal(text[equals + 1 :]))
    return None


def parsed(text: str) -> Any:
    """What JSON says, also when it was written into a JSON string; None where it is damaged or too deep."""
    try:
        value = json.loads(text)
        return json.loads(value) if isinstance(value, str) else value
    except (ValueError, RecursionError):
        return None


def _literal(text: str) -> str:
    """The literal that `text` begins with, after white space or `JSON.parse(`; "" where there is none."""
    text = text.lstrip()
    if text.startswith("JSON.parse("):
        text = text[len("JSON.parse(") :].lstrip()
    if text.startswith('"'):
        string = _STRING.match(text)
        return string.group(0) if string else ""
    if not text.startswith(("{", "[")):
        return ""
    depth = 0
    for found in _BRACKET_OR_STRING.finditer(text):
        mark = found.group(0)
        if mark in ("{", "["):
            depth += 1
        elif mark in ("}", "]"):
            depth -= 1
            if depth == 0:
                return text[: found.end()]
    return ""

"""Text on its way into a file: escaped.

All of it went through the one rule for text of foreign origin (`pycore.plain`) when it was read.
"""

from __future__ import annotations

import re

from pycore.language import say

_MARKUP = re.compile("[&<>\"']")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"}


def marked_up(text: str) -> str:
    """Plain text as XML and HTML hold it, in elements and in quoted attributes alike."""
    return _MARKUP.sub(_entity, text)


def _entity(found: re.Match[str]) -> str:
    return _ENTITIES[found.group(0)]


def number(value: int) -> str:
    """A number as the language writes it."""
    return say("number", number=value)

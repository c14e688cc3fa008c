"""Text of foreign origin (names, titles, journals, sources) on its way into a file.

`plain` is what every form starts from, so that a title reads the same in all of them. What it
takes out has no place in a name or a title and would do harm: control characters and
noncharacters (XML 1.0, section 2.2, forbids most of them), lone surrogates (no UTF-8 has
them), and the directional embeddings, overrides and isolates, which would turn the text after
them around. Marks that belong to a script, joiners and left-to-right marks included, stay.
"""

from __future__ import annotations

import re

_SPACE = re.compile(r"\s+")
_REMOVED = re.compile(
    "[\u0000-\u0008\u000e-\u001b\u007f-\u0084\u0086-\u009f"  # controls that are not white space
    "\u202a-\u202e\u2066-\u2069"  # embeddings and overrides, isolates
    "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"  # surrogates, noncharacters
)
_MARKUP = re.compile("[&<>\"']")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"}


def plain(text: str) -> str:
    """The text on one line, without what would harm (see above)."""
    return _SPACE.sub(" ", _REMOVED.sub("", text)).strip()


def marked_up(text: str) -> str:
    """Plain text as XML and HTML hold it, in elements and in quoted attributes alike."""
    return _MARKUP.sub(_entity, text)


def shortened(text: str, most: int) -> str:
    """At most `most` characters; what is cut ends in "…"."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def _entity(found: re.Match[str]) -> str:
    return _ENTITIES[found.group(0)]

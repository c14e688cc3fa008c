"""From lines to text: ligatures and accents that stand apart are made letters, hyphenation is undone."""

from __future__ import annotations

import re
import unicodedata
from typing import Sequence

from pycore.credit import ROLES

_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_LIGATURE = re.compile("[ﬀ-ﬆ]")
# TeX sets an accent on its own before the letter it belongs to.
_COMBINING = {
    "´": "\u0301", "`": "\u0300", "¨": "\u0308", "ˆ": "\u0302", "˜": "\u0303", "ˇ": "\u030c",
    "˘": "\u0306", "¯": "\u0304", "˚": "\u030a", "˙": "\u0307", "˝": "\u030b",
}  # fmt: skip
_ACCENT = re.compile(f"([{''.join(_COMBINING)}]) ?([A-Za-zı])")
_BROKEN = re.compile(r"(?<![^\W\d_])([^\W\d_]+)[-\u2010]$")
_BEGINS = re.compile(r"^([a-zß-öø-ÿ]+)")
_WORD = re.compile(r"[^\W\d_]{3,}")
_TORN = re.compile(r"[^\W\d_]+[-\u2010\u00ad]\n[^\W\d_]*")
_OF_ROLES = frozenset(word for role in ROLES for word in _WORD.findall(role.term.lower()))


def letters(text: str) -> str:
    """The text with every ligature spelt out and every accent on its letter."""
    text = _LIGATURE.sub(lambda found: _LIGATURES[found.group(0)], text)
    return _ACCENT.sub(_composed, text)


def vocabulary(lines: Sequence[str]) -> frozenset[str]:
    """The whole words that a text uses, with those of the roles: they tell hyphenation from hyphens."""
    return _OF_ROLES | frozenset(_WORD.findall(_TORN.sub(" ", "\n".join(lines).lower())))


def join(lines: Sequence[str], known: frozenset[str]) -> str:
    """Lines made one. A hyphen at a line's end goes, unless it joins two words of their own."""
    text = ""
    for line in lines:
        if not text:
            text = line
        elif text.endswith("\u00ad"):
            text = text[:-1] + line
        else:
            text = _add(text, line, known)
    return text.replace("\u00ad", "")


def _add(text: str, line: str, known: frozenset[str]) -> str:
    if text[-1] not in "-\u2010" or text[-2:-1] == " ":
        return f"{text} {line}"
    before, after = _BROKEN.search(text), _BEGINS.match(line)
    if not before or not after:
        return text + line
    first, second = before.group(1).lower(), after.group(1)
    if first + second not in known and first in known and second in known:
        return text + line
    return text[:-1] + line


def _composed(found: re.Match[str]) -> str:
    letter = "i" if found.group(2) == "ı" else found.group(2)
    made = unicodedata.normalize("NFC", letter + _COMBINING[found.group(1)])
    return made if len(made) == 1 else found.group(0)

"""Characters that have no place in a name or a title, whoever wrote it; white space.

What goes: controls and noncharacters (XML 1.0, section 2.2, holds most of them in no form, and ORCID
is XML inside), lone surrogates (no UTF-8 has them), the marks and overrides of direction with which
a text can make another look different, and what is there without being seen (soft hyphen, zero-width
space, word joiner, byte order mark). The joiners of Persian and Indic words stay inside a word.
"""

from __future__ import annotations

import re

# White space of Unicode (category Zs) and the controls that stand for it; spelt out because
# the two regular expression engines the core runs on differ in what \s means.
_ODD = "\\t\\n\\r\\f\\v\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000"
# Only where more or other than one plain space stands: in long texts that is seldom.
_SPACE = re.compile(f" ?[{_ODD}][ {_ODD}]*|  [ {_ODD}]*")
_UNFIT = re.compile(
    "[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f"
    "\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufeff\\ufff9-\\ufffb\\ud800-\\udfff\\ufdd0-\\ufdef\\ufffe\\uffff]+"
)
_JOINERS = "\u200c\u200d"


def tidy(text: str) -> str:
    """`text` on one line: runs of white space are one space, none at the ends, nothing that is unfit."""
    return _SPACE.sub(" ", _UNFIT.sub("", text)).strip(" " + _JOINERS)


def shortened(text: str, most: int) -> str:
    """At most `most` characters; what is cut ends in "…"."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"

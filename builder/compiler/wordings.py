"""The tables of wordings in the form in which they are shipped: a tenth of what they are as JSON.

The lines are: what is no wording, as JSON; what wordings stand for ("senses": kind, class, form and role with
"|" between), with blanks between, those of most wordings first; the words that begin no wording; those of `core`;
for each wording a character that tells its sense (`SIGNS`); then the wordings in order, `TOGETHER` a line. Words
and wordings are written shortened: how many letters one shares with the one before ("A" none, "B" one, up to "Z")
and the rest. A line of wordings begins with a whole one, so that a word is found without undoing the others
(`overlay/_wordings.js`).
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

MOST_SHARED = 25  # "Z"
TOGETHER = 32
# Characters that need no escape in a literal, those of one byte first.
SIGNS = [chr(code) for code in (*range(0x23, 0x7F), *range(0xA1, 0x250)) if chr(code) not in "'\\\xad"]


def packed(tables: Mapping[str, Any]) -> str:
    """What `pycore.statement.lexicon.tables.tables` gives, as a text."""
    senses: dict[str, str] = {}
    for lines in tables["first"].values():
        for line in lines.split("\n"):
            kind, wording, cls, form, role = line.split("|")
            senses[wording] = "|".join((kind, cls, form, role))
    ordered = [sense for sense, _ in Counter(senses.values()).most_common()]
    signs = dict(zip(ordered, SIGNS, strict=False))
    wordings = sorted(senses)
    return "\n".join(
        [
            json.dumps({name: tables[name] for name in ("cjk", "terms")}, ensure_ascii=False),
            " ".join(ordered),
            *("".join(_shortened(sorted(tables[name].split()))) for name in ("others", "core")),
            "".join(signs[senses[wording]] for wording in wordings),
            *(
                "".join(_shortened(wordings[place : place + TOGETHER]))
                for place in range(0, len(wordings), TOGETHER)
            ),
        ]
    )


def _shortened(wordings: Iterable[str]) -> Iterable[str]:
    before = ""
    for wording in wordings:
        if any("A" <= letter <= "Z" or letter in "|\n" or letter > "\uffff" for letter in wording):
            raise ValueError(f"The wording {wording!r} has a letter that marks something here.")
        shared = 0
        while shared < min(MOST_SHARED, len(before), len(wording)) and before[shared] == wording[shared]:
            shared += 1
        yield chr(ord("A") + shared) + wording[shared:]
        before = wording

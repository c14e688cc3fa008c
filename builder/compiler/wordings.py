"""The tables of wordings in the form in which they are shipped: a sixth of what they are as JSON.

A line for all wordings that stand for the same: kind, class, form and role with "|" between, a colon, and
the wordings in order. Of each stands how many letters it shares with the one before ("A" none, "B" one, up
to "Z"), and the rest. The last line says which words are those of `core`: of all words, in the order in which
they first occur, how many are not, are, are not, and so on. `overlay/_wordings.js` undoes it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import Any

MOST_SHARED = 25  # "Z"


def packed(tables: Mapping[str, Any]) -> str:
    """What `pycore.statement.lexicon.tables.tables` gives, as a text."""
    alike: dict[str, list[str]] = {}
    for lines in tables["first"].values():
        for line in lines.split("\n"):
            kind, wording, cls, form, role = line.split("|")
            alike.setdefault("|".join((kind, cls, form, role)), []).append(wording)
    rows = [f"{head}:{''.join(_shortened(sorted(wordings)))}" for head, wordings in alike.items()]
    words = dict.fromkeys(
        word for wordings in alike.values() for one in sorted(wordings) for word in one.split(" ")
    )
    core = set(tables["core"].split())
    lengths = [(is_core, len(list(run))) for is_core, run in groupby(word in core for word in words)]
    if lengths and lengths[0][0]:
        lengths.insert(0, (False, 0))
    rest = {name: tables[name] for name in ("cjk", "terms")}
    return "\n".join(
        [json.dumps(rest, ensure_ascii=False), *rows, " ".join(str(size) for _, size in lengths)]
    )


def _shortened(wordings: Iterable[str]) -> Iterable[str]:
    before = ""
    for wording in wordings:
        if any("A" <= letter <= "Z" or letter in "|:\n" or letter > "\uffff" for letter in wording):
            raise ValueError(f"The wording {wording!r} has a letter that marks something here.")
        shared = 0
        while shared < min(MOST_SHARED, len(before), len(wording)) and before[shared] == wording[shared]:
            shared += 1
        yield chr(ord("A") + shared) + wording[shared:]
        before = wording

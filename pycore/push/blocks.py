"""How a journal is kept: whole at the start and the end of a run, block by block between.

A journal of 1,000 rows is a megabyte, and a removal saves it before and after each of 1,000 requests. So
between the two only those of its rows are saved that have changed, with their neighbours: block 3, under the
key `journal.3`, holds what may change of the rows 60 to 79, as JSON text. A block says to which saving of
which whole journal it belongs (`kind`, `at`, `saves`); one that belongs to another is none: saving the whole
journal comes first, and dropping its blocks second. Whoever reads a journal puts the blocks into it: `whole`
here, `extension/shared/journal.js` in the browser.
"""

from __future__ import annotations

import json
from typing import Any, Iterable, Mapping

from pycore.push.journal import Journal, Row

KEY = "journal"
ROWS = 20
_OF = ("kind", "at", "saves")
_CHANGES = ("key", "state", "put_code", "found", "attempts", "lost", "breaks", "problem", "note")


def blocks_of(places: Iterable[int]) -> list[int]:
    """The blocks that hold the rows at these places."""
    return sorted({place // ROWS for place in places})


def block_key(number: int) -> str:
    """Under which key a block is kept."""
    return f"{KEY}.{number}"


def block_text(journal: Journal, number: int) -> str:
    """A block as it is kept."""
    rows = journal["rows"][number * ROWS : (number + 1) * ROWS]
    block = {name: journal.get(name) for name in _OF}
    block["rows"] = [{name: row.get(name) for name in _CHANGES} for row in rows]
    return json.dumps(block, ensure_ascii=False)


def whole(kept: Mapping[str, Any]) -> Journal:
    """The journal as it was saved last, from what is kept of it: itself, and blocks of it."""
    journal: Journal = kept[KEY]
    rows: list[Row] = list(journal["rows"])
    for number in range((len(rows) + ROWS - 1) // ROWS):
        text = kept.get(block_key(number))
        block = json.loads(text) if text else {}
        if not block or any(block.get(name) != journal.get(name) for name in _OF):
            continue
        for place, changes in enumerate(block["rows"], number * ROWS):
            if place < len(rows) and rows[place]["key"] == changes["key"]:
                rows[place] = {**rows[place], **changes}
    return {**journal, "rows": rows}

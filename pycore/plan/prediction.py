"""Where a reader of the record will see our row: on top of its group, or folded away."""

from __future__ import annotations

from typing import Any

from pycore.identifiers import Doi
from pycore.orcid.record import Record, Summary


def predict(record: Record, doi: Doi, own: Summary | None) -> dict[str, Any]:
    """Where ORCID will show our row among those of its group.

    ORCID puts the highest display-index first, then the oldest; a row added by a client starts at
    1, one added by hand at 0. So a new row of ours comes on top only of rows that all have 0. What it
    shows below the top is folded away behind "(of N)".
    """
    neighbours = record.neighbours(doi)
    others = [row for row in neighbours if own is None or row.put_code != own.put_code]
    count = len(others) + 1
    if not others:
        return {"place": "alone", "of": 1, "sentence": "ORCID will show it as a row of its own."}
    if own is None:
        ahead = [row for row in others if row.display_index >= 1]
    else:
        ahead = neighbours[: [row.put_code for row in neighbours].index(own.put_code)]
    if not ahead:
        sentence = f"ORCID will show it on top of the {count} rows for this work."
        return {"place": "top", "of": count, "sentence": sentence}
    sentence = (
        f"ORCID will show the row of {ahead[0].source.name or 'another source'} first; "
        f"yours is behind “(of {count})”. You can make yours the preferred one on your record."
    )
    return {"place": "behind", "of": count, "sentence": sentence}

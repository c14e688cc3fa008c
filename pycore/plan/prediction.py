"""Where a reader of the record will see our row: on top of its group, or folded away."""

from __future__ import annotations

from typing import Any

from pycore.identifiers import Doi
from pycore.language import fact
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
        return {"place": "alone", "of": 1, "sentence": fact("prediction/alone")}
    if own is None:
        ahead = [row for row in others if row.display_index >= 1]
    else:
        ahead = neighbours[: [row.put_code for row in neighbours].index(own.put_code)]
    if not ahead:
        return {"place": "top", "of": count, "sentence": fact("prediction/top", rows=count)}
    name = ahead[0].source.name or fact("source/another")
    sentence = fact("prediction/behind", source=name, rows=count)
    return {"place": "behind", "of": count, "sentence": sentence}

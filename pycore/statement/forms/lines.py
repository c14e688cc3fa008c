"""The lines of a text, as ranges of it."""

from __future__ import annotations


def lines_of(text: str) -> list[tuple[int, int]]:
    """Where each line begins and ends, its line end left out."""
    out: list[tuple[int, int]] = []
    start = 0
    for line in text.split("\n"):
        out.append((start, start + len(line)))
        start += len(line) + 1
    return out

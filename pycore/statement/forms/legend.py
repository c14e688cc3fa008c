"""Statements by key: the roles stand in a legend, the people are given letters or numbers of it.

    legend   = (key ("-" | ":" | "=" | ")" | ".") words (";" | "," | "."))+      keys in order, three at least
    people   = (name "("? key ("," key)* ")"? ("," | ";" | "."))+                before or after the legend

    A - study design, B - data collection, C - drafting. Doe J: A, C; Roe M: B

`unkey` gives the pieces of the text as if each person's roles were written out beside the name.
"""

from __future__ import annotations

import re

# A piece of the text, and the mark to put after it.
Keyed = list[tuple[int, int, str]]

# A letter before an initial is an initial itself: "A.M., B.N." are people, not keys.
_LETTER = re.compile(r"(?<![\w.])\(?([A-J])\)?\s?(?:[-–—:=.)]|\s)\s?(?=[A-Za-z])(?![A-Z]\b)")
_NUMBER = re.compile(r"(?<![\w.])\(?(1?\d)\)?\s?(?:[-–—:=.)]|\s)\s?(?=[A-Za-z])")
_LEAST_KEYS = 3
_LEAST_PEOPLE = 2
_LONGEST = 120  # characters of one role
_ENDS = re.compile(r"[.;\n]|$")
_TRAILING = " \t\n,;.&"
_NAME = r"([^\W\d_](?:[^;:()\[\]\n\d,]|,(?= ?[A-Z]\.)){1,60}?)"


def _people(key: str) -> str:
    keys = rf"{key}(?:\s?(?:,|/|&|\band\b)\s?{key})*"
    after = r"(?=\s*(?:[,;.\n]|\band\b|$))"
    return rf"{_NAME}(?:\s?[(\[]\s?({keys})\s?[)\]]|\s?[-–—:]\s?({keys}){after}|(?:\s|(?<=[a-z]))({keys}){after})"


_LETTERED, _NUMBERED = re.compile(_people(r"[A-J]\b")), re.compile(_people(r"1?\d\b"))
_KEY = re.compile(r"[A-J]\b|\d+")


def unkey(text: str) -> Keyed | None:
    """The pieces of `text` with each person beside their roles, or None where nothing is keyed."""
    for keys, people in ((_LETTER, _LETTERED), (_NUMBER, _NUMBERED)):
        legend = _legend(text, keys)
        if legend is not None:
            found = _written_out(text, legend, people)
            if found is not None:
                return found
    return None


class _Legend:
    def __init__(self, start: int, end: int, roles: dict[str, tuple[int, int]]) -> None:
        self.start = start
        self.end = end
        self.roles = roles


def _legend(text: str, keys: re.Pattern[str]) -> _Legend | None:
    """The longest row of keys in order, from A or 1 on."""
    best: list[re.Match[str]] = []
    row: list[re.Match[str]] = []
    for found in keys.finditer(text):
        place = _place(found.group(1))
        if row and place == len(row) and found.start() - row[-1].end() <= _LONGEST:
            row.append(found)
        elif place == 0:
            row = [found]
        if len(row) > len(best):
            best = list(row)
    if len(best) < _LEAST_KEYS:
        return None
    roles: dict[str, tuple[int, int]] = {}
    end = 0
    for number, found in enumerate(best):
        start = found.end()
        if number + 1 < len(best):
            end = best[number + 1].start()
        else:
            stop = _ENDS.search(text, start)
            end = stop.start() if stop else len(text)
        while end > start and text[end - 1] in _TRAILING:
            end -= 1
        if not start < end <= start + _LONGEST:
            return None
        roles[found.group(1)] = (start, end)
    return _Legend(best[0].start(), end, roles)


def _place(key: str) -> int:
    return int(key) - 1 if key.isdigit() else ord(key) - ord("A")


def _written_out(text: str, legend: _Legend, people: re.Pattern[str]) -> Keyed | None:
    pieces: Keyed = []
    count = 0
    for start, end in ((0, legend.start), (legend.end, len(text))):
        done = start
        for found in people.finditer(text, start, end):
            keys = _KEY.findall(found.group(2) or found.group(3) or found.group(4))
            if not all(key in legend.roles for key in keys):
                continue
            if found.start() > done:
                pieces.append((done, found.start(), "\n"))
            pieces.append((*found.span(1), ": "))
            pieces.extend([(*legend.roles[key], ", ") for key in keys])
            pieces[-1] = (pieces[-1][0], pieces[-1][1], ".\n")
            done = found.end()
            count += 1
        if done < end:
            pieces.append((done, end, "\n"))
    return pieces if count >= _LEAST_PEOPLE else None

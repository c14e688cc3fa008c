"""English that sentences still in code share; goes when the last of them stands in the catalogue."""

from __future__ import annotations

from typing import Any

from pycore.credit import BY_SLUG, ORDER


def role_words(roles: Any) -> str:
    """ "Investigation (lead), Software and Validation", in CRediT's order."""
    words = []
    for role in sorted(roles, key=ORDER.__getitem__):
        degree = roles[role]
        words.append(BY_SLUG[role].term + (f" ({degree})" if degree else ""))
    return enumerated(words)


def enumerated(words: list[str]) -> str:
    """ "one", "one and two", "one, two and three"."""
    if len(words) < 2:
        return "".join(words)
    return ", ".join(words[:-1]) + " and " + words[-1]


def counted(number: int, thing: str) -> str:
    """ "1 row", "2 rows", "10,000 rows"."""
    return f"{number} {thing}" if number == 1 else f"{thousands(number)} {thing}s"


def thousands(number: int) -> str:
    """10000 -> "10,000"."""
    text = str(number)
    return f"{text[:-3]},{text[-3:]}" if 3 < len(text) < 7 else text

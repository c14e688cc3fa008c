"""What the picture and the homepage snippet share: the parts of a bar, their names and colours.

They stand on white wherever they are shown, so the colours are fixed; they differ in lightness, a
degree that is not stated is pale, and every number is also written out.
"""

from __future__ import annotations

from pycore.language import fact, say
from pycore.takeaway.reading import Count, TakenRecord

PARTS = ("lead", "equal", "supporting", "unstated")
_COLOURS = ("#0f4a63", "#3a87a6", "#8fbdcf", "#eceff2")
_EDGE = "#7d8896"
INK = "#17202b"
SOFT = "#515c6b"
LINE = "#dde2e8"


def degrees_stated(record: TakenRecord) -> bool:
    """Whether any degree is stated: without one, a legend of degrees says nothing."""
    return any(any(count.parts[:3]) for count in record.counts)


def colours(record: TakenRecord) -> tuple[str, ...]:
    """The fill of each part; without any degree, all bars are full."""
    return _COLOURS if degrees_stated(record) else (_COLOURS[0],) * 4


def edge(colour: str) -> str:
    """The line around a part of this colour."""
    return _EDGE if colour == _COLOURS[3] else colour


def parts_used(record: TakenRecord) -> list[int]:
    """The parts that occur in any bar, in order."""
    return [place for place in range(len(PARTS)) if any(count.parts[place] for count in record.counts)]


def heading(place: int) -> str:
    """What a legend calls a part."""
    return say(f"degree-heading/{PARTS[place]}")


def most(record: TakenRecord) -> int:
    """The works of the longest bar, at least 1."""
    return max([count.works for count in record.counts] + [1])


def in_words(count: Count) -> str:
    """ "lead 5, equal 2"; "" where no degree is stated."""
    if not any(count.parts[:3]):
        return ""
    parts = [
        fact("taken/part", part=fact(f"degree/{part}"), works=number)
        for part, number in zip(PARTS, count.parts)
        if number
    ]
    return say("plain-list", parts=parts)

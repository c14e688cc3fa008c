"""Words that were given to people though something stands between: they may be somebody else's.

    far    = words full-stop people | people full-stop words       and no colon or "by" between
           | role "," / role people                                a list cut in two at a comma

Such words are read where nobody else is there to have them, as in a text that is cut off or mixed with another;
what is read so is never certain.
"""

from __future__ import annotations

from pycore.statement.lexicon.entry import AND, BY, HEADING
from pycore.statement.scan.items import NOISE_ITEM, NUMBER_ITEM, SEP, Item

_SENTENCE_ENDS = frozenset((".", "?", "!"))
_BETWEEN = frozenset((SEP, AND, NOISE_ITEM, NUMBER_ITEM, HEADING))
_WITHIN_LISTS = frozenset((",", "\n"))


def stop_beside(stretch: list[Item]) -> int:
    """Where the first full stop stands in `stretch`, which begins beside people; -1 where none does, or a colon beside it
    ties ("Writing: .A.B.")."""
    for place, item in enumerate(stretch):
        if item.kind == SEP and item.form in _SENTENCE_ENDS:
            beside = stretch[max(place - 1, 0) : place + 2]
            return -1 if any(one.form == ":" or one.kind == BY for one in beside) else item.start
    return -1


def parts_a_list(stretch: list[Item], cut: int) -> bool:
    """Whether nothing but a comma stands where `stretch` is cut, and roles on both sides."""
    before = cut - 1
    marks = []
    while before >= 0 and stretch[before].kind in _BETWEEN:
        if stretch[before].kind != NOISE_ITEM:
            marks.append(stretch[before].form)
        before -= 1
    if before < 0 or cut >= len(stretch) or not marks or not _WITHIN_LISTS.issuperset(marks):
        return False
    return all(
        one.entry is not None and one.entry.role is not None for one in (stretch[before], stretch[cut])
    )


def ends_in_a_stop(stretch: list[Item]) -> bool:
    """Whether a sentence ends where `stretch` does."""
    place = len(stretch) - 1
    while place >= 0 and (stretch[place].form == "\n" or stretch[place].kind == NOISE_ITEM):
        place -= 1
    return place >= 0 and stretch[place].kind == SEP and stretch[place].form in _SENTENCE_ENDS

"""Chinese given names in Latin letters, cut into their syllables."""

from __future__ import annotations

import re

# A syllable of Hanyu Pinyin without tone: initial, and final.
_SYLLABLE = re.compile(
    r"(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
    r"(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u)$"
)
_LONGEST = 12


def syllable_initials(given: str) -> list[str]:
    """The two initials of a given name that is written as one word: "liqian" -> ["lq"]; more than one where it
    can be cut in more ways ("sunan": su-nan, sun-an), none where it is no such name."""
    if not 3 < len(given) <= _LONGEST or not given.isascii():
        return []
    found: dict[str, None] = {}
    for at in range(1, len(given)):
        if _SYLLABLE.match(given[:at]) and _SYLLABLE.match(given[at:]):
            found[given[0] + given[at]] = None
    return list(found)

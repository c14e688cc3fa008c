"""The closed classes of words of all languages together, as plain data (see `language.Closed`).

The build works `closed` out and ships its result, so that no table is needed for it.
"""

from __future__ import annotations

import dataclasses
import re

from pycore.people.names import fold
from pycore.statement.lexicon.language import Closed
from pycore.statement.lexicon.languages import LANGUAGES

_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST = 3  # letters of a heading of one word


def closed() -> dict[str, list[str]]:
    """Class -> its words, with and without their accents; and "headings", as texts with single blanks."""
    out: dict[str, list[str]] = {}
    for one in dataclasses.fields(Closed):
        texts = [getattr(language.closed, one.name) for language in LANGUAGES.values()]
        words = [word.strip() for text in texts for word in text.split(",") if word.strip()]
        out[one.name] = list(dict.fromkeys([form for word in words for form in (word, fold(word))]))
    out["headings"] = _headings()
    return out


def _headings() -> list[str]:
    """Headings of two words or more, and those without blanks. English ones are composed (`article.labels`)."""
    found: dict[str, None] = {}
    for code, language in LANGUAGES.items():
        for line in language.headings.split(",") if code != "en" else ():
            words = [fold(word) for word in _WORD.findall(line)]
            if len(words) > 1 or words and not words[0].isascii() and len(words[0]) > _SHORTEST:
                found[" ".join(words)] = None
    return list(found)

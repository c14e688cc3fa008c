"""The closed classes of words of all languages together, as plain data (see `language.Closed`).

The build works `closed` out and ships its result, so that no table is needed for it.
"""

from __future__ import annotations

import dataclasses

from pycore.people.names import fold
from pycore.statement.lexicon.language import Closed
from pycore.statement.lexicon.languages import LANGUAGES


def closed() -> dict[str, list[str]]:
    """Class -> its words, with and without their accents."""
    out: dict[str, list[str]] = {}
    for one in dataclasses.fields(Closed):
        texts = [getattr(language.closed, one.name) for language in LANGUAGES.values()]
        words = [word.strip() for text in texts for word in text.split(",") if word.strip()]
        out[one.name] = list(dict.fromkeys([form for word in words for form in (word, fold(word))]))
    return out

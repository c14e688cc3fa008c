"""A text of foreign origin as the one line it was meant to be: the rule that every source goes through.

Page, Crossref, XML, a PDF, ORCID's own rows: a title that two of them have comes out the same from both.
"""

from __future__ import annotations

import unicodedata

from pycore.plain.characters import shortened, tidy
from pycore.plain.markup import unmarked
from pycore.plain.references import unescaped

# More is never read, so that hostile text costs little. ORCID takes 1,000 characters of a title and 150
# of a name; a title in MathML is many times as long as what is seen of it.
MOST_READ = 50_000
LONGEST_TITLE = 4000
LONGEST_NAME = 400
_ROUNDS = 3  # markup that was escaped, and escaped again
# Marks of notes and punctuation of lists, which no name begins or ends with.
NOT_AT_ENDS = " ,;:*†‡§¶∗⁎"


def clean_text(text: str, longest: int = LONGEST_TITLE) -> str:
    """`text` without markup and references, tidied, in composed letters, at most `longest` characters."""
    text = tidy(text[:MOST_READ])
    for _ in range(_ROUNDS):
        plain = unescaped(unmarked(text))
        if plain == text:
            break
        text = plain
    text = tidy(text)
    return shortened(text if text.isascii() else unicodedata.normalize("NFC", text), longest)


def clean_name(text: str) -> str:
    """The name of a person or a group, cleaned as a title is, without note marks at its ends."""
    return clean_text(text, LONGEST_NAME).strip(NOT_AT_ENDS)

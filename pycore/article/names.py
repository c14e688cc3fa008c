"""Author names as pages print them: tidied, "Last, First" undone, and compared."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from pycore.plain.cleaning import MOST_READ, NOT_AT_ENDS, clean_name, clean_text

# Generational suffixes are part of a name; academic degrees after a comma are not.
_SUFFIX = re.compile(r"^(?:jr|sr|ii|iii|iv|v|2nd|3rd|filho|neto|júnior|junior)\.?$", re.IGNORECASE)
_DEGREE = re.compile(
    r"^(?:(?:m\.?d|ph\.?\s?d|d\.?phil|m\.?sc|b\.?sc|m\.?s|b\.?s|m\.?a|b\.?a|m\.?p\.?h|dr\.?p\.?h|sc\.?d|d\.?sc"
    r"|m\.?b\.?b\.?s|m\.?b\.?ch\.?b|m\.?p\.?hil|m\.?b\.?a|d\.?o|r\.?n|d\.?d\.?s|d\.?v\.?m|pharm\.?d|psy\.?d"
    r"|ed\.?d|j\.?d|l\.?l\.?m|m\.?p\.?p|m\.?h\.?s|m\.?r\.?c\.?p|f\.?r\.?c\.?p|f\.?a\.?c\.?[cps]|rd|pt|msw)\.?)$",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+")
_AND = re.compile(r"(?:^|\s+)(?:and|&)\s+")
_MARKS = re.compile("[\u0300-\u036f]+")
_UNFOLDED = {"ß": "ss", "ø": "o", "đ": "d", "ł": "l", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"}
_UNFOLDABLE = re.compile(f"[{''.join(_UNFOLDED)}]")


@dataclass(frozen=True)
class Name:
    """A name as printed, and its parts where the page gives them apart ("" where not)."""

    full: str
    given: str = ""
    family: str = ""


def read_name(printed: str) -> Name | None:
    """The name that was printed, or None where nothing of a name is left.

    "Last, First" and "Last, First, Jr." are put in reading order; degrees after a comma
    ("Ada Byron, PhD") are dropped.
    """
    text = clean_name(printed)
    if "," not in text:
        return Name(text) if _WORD.search(text) else None
    parts = [part for part in (piece.strip(NOT_AT_ENDS) for piece in text.split(",")) if part]
    while len(parts) > 1 and _DEGREE.match(parts[-1].replace(" ", "")):
        parts.pop()
    if not parts or not _WORD.search(" ".join(parts)):
        return None
    if len(parts) == 1:
        return Name(parts[0])
    suffix = ""
    if _SUFFIX.match(parts[-1]):
        suffix = " " + parts.pop()
    if len(parts) == 1:
        return Name(parts[0] + suffix)
    if len(parts) > 2:  # a list or a group's name: leave it as printed
        return Name(", ".join(parts) + suffix)
    family, given = parts
    return Name(f"{given} {family}{suffix}", given, family + suffix)


def join_name(given: str, family: str) -> Name | None:
    """The name of parts that the page keeps apart, or None where both are empty."""
    given, family = clean_name(given), clean_name(family)
    if not _WORD.search(given + family):
        return None
    return Name(f"{given} {family}".strip(), given, family)


def split_names(listed: str, is_list: bool = True) -> list[str]:
    """The names of one list: by ";" where there is one, else by ",", with an "and" before the last.

    Suffixes stay with their name, degrees fall away. Where it is not said to be a list, commas part
    names only if there are several and words enough for a name between them.

    >>> split_names("Ada Byron, PhD, Carl Dorn, Jr., and Eva Feld")
    ['Ada Byron', 'Carl Dorn, Jr.', 'Eva Feld']
    """
    text = clean_text(listed, MOST_READ).strip(NOT_AT_ENDS)
    if ";" in text:
        return text.split(";")
    names: list[str] = []
    for piece in text.split(","):
        word = piece.strip()
        if names and _SUFFIX.match(word):
            names[-1] += ", " + word
        elif not names or (word and not _DEGREE.match(word.replace(" ", ""))):
            names.append(word)
    words = [len(name_words(_AND.sub("", name))) for name in names]
    if min(words) < 2 and (not is_list or words == [1, 1]):  # "Byron, Ada"
        return [text]
    if not is_list and len(names) < 3:
        return [text]
    last = _AND.split(names[-1], maxsplit=1)
    return [name for name in [*names[:-1], *last] if name]


def name_words(name: str) -> tuple[str, ...]:
    """The words of a name without accents and case, for comparing."""
    plain = _MARKS.sub("", unicodedata.normalize("NFKD", name.lower()))
    if _UNFOLDABLE.search(plain):
        for letter, folded in _UNFOLDED.items():
            plain = plain.replace(letter, folded)
    return tuple(_WORD.findall(plain))


def name_key(name: str) -> str:
    """Equal for spellings of one name that differ in order, accents, case or punctuation."""
    return " ".join(sorted(name_words(name)))

"""One wording, and the kinds there are.

Keys are words in the one spelling that `spell` gives (lower case, no accents, -ize for -ise), so
that a table has one line for all spellings.
"""

from __future__ import annotations

import re
from typing import Final, Literal

from pycore.credit import Degree, RoleSlug
from pycore.people.names import fold, without_signs
from pycore.statement.lexicon.words import WRITING

# Kinds of entries, and of the items made of them.
ACT: Final = "act"
OBJ: Final = "obj"
TERM: Final = "term"
DEGREE: Final = "degree"
GROUP: Final = "group"
HEADING: Final = "heading"
KEY: Final = "key"
HELPER: Final = "helper"
SUPERVISOR: Final = "supervisor"
SKIP: Final = "skip"
OF: Final = "of"
BY: Final = "by"
AND: Final = "and"
NOBODY: Final = "nobody"
# What makes a sentence, a paragraph, a whole text no statement.
ELSEWHERE: Final = "elsewhere"
THANKS: Final = "thanks"
TEMPLATE: Final = "template"
INSTRUCTION: Final = "instruction"
# A program that writes.
MACHINE: Final = "machine"
# What heads another part of an article's end matter.
PART: Final = "part"
# "all authors except ...", and "respectively".
EXCEPT: Final = "except"
PAIRING: Final = "pairing"

# No other: mypy refuses a kind that is none of them, also in a comparison.
EntryKind = Literal[
    "act", "obj", "term", "degree", "group", "heading", "key", "helper", "supervisor", "skip", "of", "by", "and",
    "nobody", "elsewhere", "thanks", "template", "instruction", "machine", "part", "except", "pairing",
]  # fmt: skip

VERB: Final = "v"
GERUND: Final = "g"
NOUN: Final = "n"

_ISE = re.compile(r"is(ations?|e|ed|es|ing|er)$")
_YSE = re.compile(r"ys(e|ed|es|ing)$")
WORDS = re.compile(r"\d+(?:st|nd|rd|th|er|do|to|a|o)?(?![^\W\d_])|[^\W\d_]+")
CJK_RUN = re.compile("[\u3005\u3040-\u30ff\u3400-\u9fff]+")
# "the" and "and the" in Arabic, before their noun: wordings are looked up without them. A word with "_"
# before it keeps its article.
_ARABIC_THE = re.compile("(?<!\\S)(\u0648?)\u0627\u0644(?=\\w{2})")


class Entry:
    """One wording: its kind, and what it stands for.

    `cls` is the class of an act or object, the group or "" ; `form` the form of an act;
    `role` the role of a term (also where the term is an act or object as well). `between` says
    which marks its words may have between them: 0 hyphens only, 1 also "&", brackets, colons and
    joining words, 2 also commas.
    """

    __slots__ = ("between", "cls", "degree", "form", "keys", "kind", "role")

    def __init__(
        self, kind: EntryKind, keys: tuple[str, ...], cls: str = "", form: str = "", role: str = ""
    ) -> None:
        self.kind: EntryKind = kind
        self.keys = keys
        self.cls = cls
        self.form = form
        self.role: RoleSlug | None = RoleSlug(role) if role else None
        self.degree: Degree | None = Degree(cls) if kind == DEGREE else None
        self.between = 0 if kind != TERM else 2 if keys[0] in WRITING else 1

    def __repr__(self) -> str:
        return f"Entry({self.kind} {' '.join(self.keys)!r} {self.cls} {self.form} {self.role or ''})"


def is_core(line: str) -> bool:
    """Whether a line of the tables is of a degree, or of a short name of a role."""
    kind, keys, _, _, role = line.split("|")
    return kind == DEGREE or role != "" and keys.count(" ") < 3


# Latin letters among Cyrillic ones, which look the same and are typed for them.
_MIXED = re.compile("[a-z][\u0430-\u0491]|[\u0430-\u0491][a-z]")
_LOOKALIKE = {
    "a": "\u0430",
    "c": "\u0441",
    "e": "\u0435",
    "o": "\u043e",
    "p": "\u0440",
    "x": "\u0445",
    "y": "\u0443",
    "k": "\u043a",
    "i": "\u0456",
    "m": "\u043c",
    "t": "\u0442",
    "h": "\u043d",
    "b": "\u0432",
}


# The words spelt last, and their keys: a statement says few words, and these again and again.
_SPELT: dict[str, str] = {}
_MOST_SPELT = 4000


def spell(word: str) -> str:
    """The key of one word: folded, British -ise and -yse as -ize and -yze."""
    key = _SPELT.get(word)
    if key is None:
        if len(_SPELT) >= _MOST_SPELT:
            _SPELT.clear()
        key = _SPELT[word] = _spelt(word)
    return key


def _spelt(word: str) -> str:
    key: str = fold(word)
    if not key.isascii() and _MIXED.search(key):
        key = "".join([_LOOKALIKE.get(letter, letter) for letter in key])
    if len(key) > 5:
        if "is" in key:
            key = _ISE.sub(r"iz\1", key)
        if "ys" in key:
            key = _YSE.sub(r"yz\1", key)
    return key


def keys_of(wording_text: str) -> tuple[str, ...]:
    """The keys of a wording. Chinese and Japanese are one key, whatever marks stand between."""
    bare = _ARABIC_THE.sub(r"\1 ", without_signs(wording_text))
    words = tuple([spell(word) for word in WORDS.findall(bare)])
    if words and CJK_RUN.search(words[0]):
        return ("".join(words),)
    return words

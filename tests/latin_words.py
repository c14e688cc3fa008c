"""The words in Latin letters that a text or a whole language has: for finding English where another is spoken."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from builder.languages import read_languages
from tests.pseudo import LONG, pseudo

# Names, which are the same in every language, and addresses.
NAMES = re.compile(
    r"<[^<>]*>|https?://\S+|\b10\.\d+/[\w./-]*[\w/-]|\b[\w-]+(?:\.[\w-]+)+\b|/(?:activities/\w+|\w+-\w+)"
    r"|CASRAI ORCID push(?: \(self-asserted\))?|Europe PMC|Crossref|ORCID|iD\b|CRediT|\b[A-Z]{2,}s?\b",
    re.ASCII,
)
OTHER_LETTERS = ("ja", "ko", "zh-CN")
_OTHER = re.compile("[\u1100-\u11ff\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uff00-\uffef]")
WORD = re.compile(r"[^\W\d_]{2,}")


def words_of(text: str) -> set[str]:
    return {word for word in WORD.findall(_OTHER.sub(" ", NAMES.sub(" ", text)).lower()) if word.isascii()}


def message_texts(message: Any) -> list[str]:
    """The words of a message as the catalogue has it, however deep."""
    if isinstance(message, str):
        return [message]
    if isinstance(message, dict):
        return [text for inner in message.values() for text in message_texts(inner)]
    texts = []
    for part in message:
        if isinstance(part, str):
            texts.append(part)
        elif len(part) > 2 and isinstance(part[2], dict):
            texts += message_texts(part[2])
    return texts


@cache
def vocabulary(code: str) -> frozenset[str]:
    """The words that a language's messages have."""
    messages = {**read_languages(), LONG: pseudo(LONG, "ltr")}[code]["messages"].values()
    return frozenset(
        word for message in messages for text in message_texts(message) for word in words_of(text)
    )

"""The longest wording of the tables that begins at a word."""

from __future__ import annotations

from pycore.statement.lexicon.entry import TERM, Entry
from pycore.statement.lexicon.lookup import Lexicon
from pycore.statement.lexicon.words import BETWEEN, DRAFTING
from pycore.statement.scan.tokens import WORD, Token

# What may stand between the words of one wording, and from which `Entry.between` on.
_BETWEEN: dict[str, int] = {"-": 0, "/": 0, '"': 0, "'": 0, "\n": 0, "&": 1, "(": 1, ":": 1, "[": 1, ",": 2}
_BETWEEN |= dict.fromkeys(BETWEEN, 1)


def phrase_at(tokens: list[Token], at: int, words: Lexicon) -> tuple[Entry, int] | None:
    """The longest wording that begins at `at`, with the token after it.

    "Redação e revisão" is no term, "redação – revisão" is one.

    wording = word (between* word)* ")"? ; between = "-" | "/" | line end
            | in a term "&" | "(" | ":" | "[" | a joining word ; in a term of writing "," as well
    """
    node = words.node(tokens[at].key)
    if node is None:
        return None
    entry = node.get("")
    end = at + 1
    place = end
    count = len(tokens)
    between = 0
    opened = joined = False
    while len(node) > 1 or "" not in node:
        skipped = 0
        following = None
        while place < count:
            token = tokens[place]
            following = node.get(token.key)
            if following is not None and token.key:
                break
            following = None
            if token.start == token.end:  # put in between two words written together
                skipped += 1
                place += 1
                continue
            if token.kind == WORD and len(token.key) > 2 and not words.knows(token.key):
                meant = words.misprint_of(token.key)
                following = node.get(meant) if meant else None
                if following is not None:
                    break
            mark = _BETWEEN.get(token.key, 3)
            if mark > 2 or skipped > 4:
                break
            between = max(between, mark)
            joined = joined or place == at + 1 and token.key in BETWEEN and tokens[at].key in DRAFTING
            opened = opened or token.key in ("(", "[")
            skipped += 1
            place += 1
        if following is None:
            break
        node = following
        place += 1
        found = node.get("")
        if found is not None and found.between >= between and not (joined and found.kind == TERM):
            entry, end = found, place
            if opened and place < count and tokens[place].text in (")", "]"):
                end = place + 1
    return (entry, end) if entry is not None else None

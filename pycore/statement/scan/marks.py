"""Marks between words: what parts, what is part of an abbreviation, what a form leaves open."""

from __future__ import annotations

import re

from pycore.statement.lexicon.entry import ACT, AND, DEGREE, OBJ, SKIP, TEMPLATE, TERM, VERB
from pycore.statement.lexicon.lookup import Lexicon
from pycore.statement.lexicon.words import ABBREVIATIONS, AUTHORS, DENIALS, GRANTS, KINDS_OF_AUTHORS
from pycore.statement.scan.items import (
    NOISE_ITEM,
    PERSON,
    SEP,
    Item,
    placeholder,
    separator,
    unknown,
)
from pycore.statement.scan.phrases import phrase_at
from pycore.statement.scan.tokens import (
    BLANK,
    NOISE,
    NUMBER,
    WORD,
    Token,
)

_PLACEHOLDER = re.compile(
    r"author|autor|name|initial|nombre|nome|insert|specify|rol\b|role|xx|tbd|your|\.\.\.", re.IGNORECASE
)


def take_mark(tokens: list[Token], at: int, words: Lexicon, items: list[Item]) -> int:
    """Append what the mark at `at` is; the token after it is returned."""
    token = tokens[at]
    end = 0
    if token.text == "[":
        end = _take_bracket(tokens, at, words, items)
    elif token.text == "(":
        end = _address_ends(tokens, at)
        if end:
            items.append(Item(NOISE_ITEM, token.start, tokens[end].end))
            end += 1
    elif token.text == ".":
        end = _take_stop(tokens, at, words, items)
    elif token.text == "=" and at + 1 < len(tokens) and tokens[at + 1].key in _ANSWERS:
        items.append(separator(token.start, token.end, ":", token.gap))
        end = at + 1  # "software=true"
    elif token.text in "\"'`*#~_^{}<>\\=$@%":
        end = _leave_out(tokens, at, items)
    if end:
        return end
    items.append(separator(token.start, token.end, token.text, token.gap))
    return at + 1


def _leave_out(tokens: list[Token], at: int, items: list[Item]) -> int:
    items.append(Item(NOISE_ITEM, tokens[at].start, tokens[at].end))
    return at + 1


def _take_bracket(tokens: list[Token], at: int, words: Lexicon, items: list[Item]) -> int:
    """A bracket that holds a name still to be filled in, or numbers; 0 for any other."""
    token = tokens[at]
    end = at + 1
    while end < len(tokens) and end < at + 12 and tokens[end].text != "]" and tokens[end].kind != BLANK:
        end += 1
    if end >= len(tokens) or tokens[end].text != "]":
        return 0
    inner = tokens[at + 1 : end]
    if any(_is_template(word, words) for word in inner):
        return 0
    if any(_PLACEHOLDER.search(word.text) for word in inner) and not any(
        _is_role_or_degree(word, words) for word in inner
    ):
        items.append(placeholder(token.start, tokens[end].end))
        return end + 1
    if all(word.kind in (NUMBER, NOISE) or word.text in "-,;" for word in inner):
        items.append(Item(NOISE_ITEM, token.start, tokens[end].end))
        return end + 1
    return 0


def _take_stop(tokens: list[Token], at: int, words: Lexicon, items: list[Item]) -> int:
    """A full stop that ends no sentence; 0 for one that does."""
    token = tokens[at]
    last = items[-1] if items else None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if last is not None and _belongs_to_its_word(tokens, at, words, last):
        return _leave_out(tokens, at, items)
    if last is not None and last.kind != PERSON and _abbreviates_a_genus(tokens, at):
        items[-1] = unknown(tokens[at - 1].text, tokens[at - 1].start, tokens[at - 1].end, tokens[at - 1].gap)
        return _leave_out(tokens, at, items)  # "E. coli"
    if _follows_a_comma(tokens, at):
        return _leave_out(tokens, at, items)  # "A.B,. and C.D."
    if last is not None and last.kind == PERSON and not token.gap:
        if last.dotted and _people_alone_follow(tokens, at + 1, words):
            items.append(separator(token.start, token.end, ",", False))
            return at + 1  # "Software: A.B.. C.D."
        if after is not None and (after.text in ",;:&" or after.kind == WORD and after.text.islower()):
            return _leave_out(tokens, at, items)  # "A.B.. and C.D.", "AB. and CD.": one full stop too many
    if after is None or after.gap or after.text not in ",;:":
        return 0
    if after.text == ":" and last is not None and last.kind in _ROLE_WORDS:
        items.append(separator(token.start, token.end, ".", token.gap))  # "Validation.: A.B.: Software"
        return at + 2
    return _leave_out(tokens, at, items)  # "C.Matek., N.K.": an abbreviation


def _belongs_to_its_word(tokens: list[Token], at: int, words: Lexicon, last: Item) -> bool:
    """Whether the stop is an abbreviation's, a name's before its verb ("Anna Berg. wrote"), or in "v.12"."""
    one_word = last.entry is None or len(last.entry.keys) == 1  # the form is that of its first word
    if last.kind != SEP and one_word and last.form.lower() in ABBREVIATIONS:
        return True
    if _is_for_example(tokens, at):
        return True
    if last.kind == PERSON:
        return _verb_follows(tokens, at + 1, words)
    return _stands_in_a_number(tokens, at)


def _is_for_example(tokens: list[Token], at: int) -> bool:
    """Whether the stop is one of "e.g." or "i.e."."""
    return any(
        0 <= first < len(tokens) - 2
        and (tokens[first].text, tokens[first + 2].text) in _FOR_EXAMPLE
        and tokens[first + 1].text == "."
        and not tokens[first + 1].gap
        for first in (at - 1, at - 3)
    )


_FOR_EXAMPLE = (("e", "g"), ("i", "e"))


def _people_alone_follow(tokens: list[Token], at: int, words: Lexicon) -> bool:
    """Whether plain initials stand at `at`, and a mark, "and" or nothing after them; none that are listed with
    others as the subject of a verb."""
    if _list_acts(tokens, at, words):
        return False
    place = at
    while place + 1 < len(tokens):
        if tokens[place].text == "-" and place > at and not tokens[place].gap:
            place += 1
            continue
        letter = tokens[place].kind == WORD and len(tokens[place].text) == 1
        if not letter or tokens[place + 1].text != "." or tokens[place + 1].gap:
            break
        place += 2
    if place < at + 4:
        return False
    if place >= len(tokens) or tokens[place].text in (",", ";", "\n", "&"):
        return True
    entry = words.single(tokens[place].key)
    return entry is not None and entry.kind == AND


def _list_acts(tokens: list[Token], at: int, words: Lexicon) -> bool:
    """Whether a list of initials goes on from `at` to a verb: "C.D., and E.F. conceived"."""
    place = at
    while place < len(tokens) and place < at + _LONGEST_LIST:
        token = tokens[place]
        if token.kind == WORD and token.text[0].islower():
            entry = words.single(token.key)
            if entry is None or entry.kind not in (AND, SKIP):
                return _verb_follows(tokens, place, words)
        elif (
            token.kind == WORD
            and len(token.text) > 1
            or token.text in ".;:"
            and tokens[place - 1].text == "."
        ):
            return False
        place += 1
    return False


_LONGEST_LIST = 120  # words and marks


def _follows_a_comma(tokens: list[Token], at: int) -> bool:
    """Whether the stop at `at` stands at once after a comma, and small letters or plain initials go on."""
    if not at or tokens[at].gap or tokens[at - 1].text != "," or at + 2 >= len(tokens):
        return False
    after = tokens[at + 1]
    if after.kind != WORD:
        return False
    return after.text.islower() or len(after.text) == 1 and tokens[at + 2].text == "."


def _stands_in_a_number(tokens: list[Token], at: int) -> bool:
    if not at or at + 1 >= len(tokens) or tokens[at].gap or tokens[at + 1].gap:
        return False
    return tokens[at - 1].kind == WORD and tokens[at + 1].kind == NUMBER


def _abbreviates_a_genus(tokens: list[Token], at: int) -> bool:
    """Whether one capital stands before the full stop at `at`, and a word in small letters after it."""
    before, after = tokens[at - 1], tokens[at + 1] if at + 1 < len(tokens) else None
    if len(before.text) != 1 or not before.text.isupper() or after is None:
        return False
    return after.kind == WORD and after.gap and after.text.islower() and len(after.text) > 3


def _address_ends(tokens: list[Token], at: int) -> int:
    """Where the bracket at `at` closes, if it holds nothing but an address or an iD; else 0."""
    end = at + 1
    while end < len(tokens) and end < at + 6 and (tokens[end].kind == NOISE or tokens[end].text in ",;:"):
        end += 1
    return end if end > at + 1 and end < len(tokens) and tokens[end].text == ")" else 0


_ANSWERS = DENIALS | GRANTS
_ROLE_WORDS = frozenset((ACT, OBJ, TERM, DEGREE))


def _verb_follows(tokens: list[Token], at: int, words: Lexicon) -> bool:
    if at >= len(tokens) or tokens[at].kind != WORD or not tokens[at].text.islower():
        return False
    phrase = phrase_at(tokens, at, words)
    return phrase is not None and phrase[0].kind == ACT and phrase[0].form == VERB


AUTHOR_WORDS = AUTHORS | KINDS_OF_AUTHORS


def author_letter(tokens: list[Token], at: int) -> int:
    """The token after "Author A", "Lead Author X" or "Co-Author B", which name nobody; else 0."""
    place = at
    while (
        place < len(tokens)
        and place < at + 3
        and (tokens[place].key in AUTHOR_WORDS or tokens[place].text == "-")
    ):
        place += 1
    if place == at or place >= len(tokens) or tokens[place - 1].key not in AUTHORS:
        return 0
    letter = tokens[place]
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    if letter.kind != WORD or len(letter.text) != 1 or not letter.text.isupper():
        return 0
    return 0 if after is not None and after.text == "." and not after.gap else place + 1


def _is_role_or_degree(token: Token, words: Lexicon) -> bool:
    entry = words.single(token.key)
    return entry is not None and entry.kind in (TERM, DEGREE)


def _is_template(token: Token, words: Lexicon) -> bool:
    entry = words.single(token.key)
    return entry is not None and entry.kind == TEMPLATE

"""The text as a row of items: people, acts, objects, terms, degrees, joining words and marks.

Everything after this step works on items; each keeps its place in the normalised text.
"""

from __future__ import annotations

import re

from pycore.people import Roster
from pycore.statement.cjk import take_cjk
from pycore.statement.items import (
    NOISE_ITEM,
    NUMBER_ITEM,
    PERSON,
    SEP,
    Item,
    placeholder,
    separator,
    unknown,
)
from pycore.statement.lexicon import (
    ACT,
    AND,
    CJK_RUN,
    DEGREE,
    GROUP,
    HEADING,
    KEY,
    OBJ,
    SKIP,
    TERM,
    VERB,
    Entry,
    Lexicon,
)
from pycore.statement.mentions import Mention, Shapes, mention_at
from pycore.statement.settle import settle
from pycore.statement.tokens import BLANK, LINE, MARK, NOISE, NUMBER, WORD, Token, mended, tokenise

# What may stand between the words of one wording, and from which `Entry.between` on.
_BETWEEN: dict[str, int] = {"-": 0, "/": 0, '"': 0, "'": 0, "\n": 0, "&": 1, "(": 1, ":": 1, "[": 1, ",": 2}
for _join in [
    "and",
    "the",
    "of",
    "y",
    "e",
    "et",
    "und",
    "ed",
    "dan",
    "i",
    "och",
    "og",
    "en",
    "ve",
    "ja",
    "and/or",
    "de",
    "del",
    "da",
    "do",
    "des",
    "di",
    "a",
    "la",
]:
    _BETWEEN[_join] = 1
_ABBREVIATED = frozenset(
    [
        "fig",
        "figs",
        "drs",
        "vol",
        "e.g",
        "i.e",
        "eg",
        "ie",
        "etc",
        "al",
        "no",
        "nos",
        "vs",
        "cf",
        "ca",
        "approx",
        "dr",
        "prof",
        "mr",
        "mrs",
        "ms",
        "st",
        "ref",
        "refs",
        "sec",
        "eq",
    ]
)
_PLACEHOLDER = re.compile(
    r"author|autor|name|initial|nombre|nome|insert|specify|rol\b|role|xx|tbd|your|\.\.\.", re.IGNORECASE
)


def scan(text: str, roster: Roster, words: Lexicon) -> list[Item]:
    """The items of `text` in order."""

    shapes = Shapes(roster, words, text)
    tokens = tokenise(text, shapes.known)
    items: list[Item] = []
    at = 0
    while at < len(tokens):
        at = _take(tokens, at, shapes, words, items)
    return settle(items)


def _take(tokens: list[Token], at: int, shapes: Shapes, words: Lexicon, items: list[Item]) -> int:
    """Append the item that begins at token `at`; the token after it is returned."""
    token = tokens[at]
    kind = token.kind
    if token.key in _AUTHOR_WORDS:
        end = _author_letter(tokens, at)
        if end:
            items.append(placeholder(token.start, tokens[end - 1].end))
            return end
    if kind == MARK:
        return _take_mark(tokens, at, words, items)
    if kind in (LINE, BLANK):
        items.append(separator(token.start, token.end, "\n" if kind == LINE else "\n\n", token.gap))
        return at + 1
    if kind == NOISE:
        items.append(Item(NOISE_ITEM, token.start, token.end))
        return at + 1
    if kind == NUMBER:
        group = _phrase(tokens, at, words)
        if group is not None and group[0].kind == GROUP:
            return _append_entry(tokens, at, group, words, items)
        items.append(Item(NUMBER_ITEM, token.start, token.end))
        return at + 1
    if "\u3040" <= token.text[0] <= "\u9fff" and CJK_RUN.match(token.text):
        return take_cjk(tokens, at, shapes.roster, words, items)
    mention = mention_at(tokens, at, shapes)
    phrase = _phrase(tokens, at, words)
    if mention is not None and _is_attribute(tokens, mention.end):
        mention = None
    if mention is not None and not mention.initials and _cut_short(tokens, mention.end, words):
        mention = None
    if mention is not None and (phrase is None or _person_wins(tokens, at, mention, phrase)):
        items.append(_person(tokens, at, mention))
        return mention.end
    if phrase is not None:
        return _append_entry(tokens, at, phrase, words, items)
    if mended(tokens, at, shapes.known):
        return _take(tokens, at, shapes, words, items)
    meant = words.misprint_of(token.key)
    if meant is not None:
        tokens[at] = Token(WORD, token.text, meant, token.start, token.end, token.gap)
        phrase = _phrase(tokens, at, words)
        if phrase is not None:
            return _append_entry(tokens, at, phrase, words, items)
    items.append(_lower_initials(tokens, at, shapes.roster, items) or _unknown(token))
    return at + 1


def _unknown(token: Token) -> Item:
    return unknown(token.text, token.start, token.end, token.gap)


def _lower_initials(tokens: list[Token], at: int, roster: Roster, items: list[Item]) -> Item | None:
    """ "Software: ab, cd": initials in small letters, where a list of people stands after a colon."""
    token = tokens[at]
    if not 2 <= len(token.text) <= 4 or not token.text.isascii() or not items or items[-1].kind != SEP:
        return None
    mark = items[-1].form
    if mark != ":" and not (mark in (",", "&") and len(items) > 1 and items[-2].kind == PERSON):
        return None
    if at + 1 < len(tokens) and tokens[at + 1].kind == WORD and tokens[at + 1].key != "and":
        return None
    match = roster.by_initials(list(token.text))
    if len(match.authors) != 1 or match.cost > 1:
        return None
    item = Item(PERSON, token.start, token.end, None, token.gap)
    item.authors, item.cost, item.form = match.authors, match.cost, ".".join(token.text)
    return item


def _is_attribute(tokens: list[Token], end: int) -> bool:
    """Whether program code goes on after a name: "[ADA.id, ...]"."""
    if end + 2 >= len(tokens) or tokens[end].text != "." or tokens[end].gap or tokens[end + 1].gap:
        return False
    return tokens[end + 1].text.islower() and tokens[end + 2].text in ("]", ",", ")", "}")


def _cut_short(tokens: list[Token], end: int, words: Lexicon) -> bool:
    """Whether a name goes on after a hyphen in a word nobody knows ("Acosta-González")."""
    if end + 1 >= len(tokens) or tokens[end].text != "-" or tokens[end].gap or tokens[end + 1].gap:
        return False
    return tokens[end + 1].kind == WORD and tokens[end + 1].key not in words.first


def _person_wins(tokens: list[Token], at: int, mention: Mention, phrase: tuple[Entry, int]) -> bool:
    """A name against a wording at the same place: the longer one; a weak one never."""
    if not mention.match.authors:
        return False
    if mention.initials:
        if phrase[0].kind == AND and not mention.dotted and mention.match.cost > 0:
            return False  # "ANNA DYER AND": not Anna Dyer once more
        return (
            tokens[at].text.isupper()
            and (mention.dotted or len(tokens[at].text) > 1)
            or mention.end > phrase[1]
        )
    if mention.end == phrase[1] and len(phrase[0].keys) > 1 and phrase[0].kind in (OBJ, TERM, HEADING):
        return False
    return mention.end >= phrase[1]


def _person(tokens: list[Token], at: int, mention: Mention) -> Item:
    item = Item(PERSON, tokens[at].start, tokens[mention.end - 1].end, None, tokens[at].gap)
    item.authors = mention.match.authors
    item.cost = mention.match.cost
    item.weak = not mention.match.authors or mention.match.cost > 3.5
    item.dotted = mention.dotted
    item.form = mention.form
    return item


def _phrase(tokens: list[Token], at: int, words: Lexicon) -> tuple[Entry, int] | None:
    """The longest wording that begins at `at`, with the token after it.

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
    opened = False
    while len(node) > 1 or "" not in node:
        skipped = 0
        following = None
        while place < count:
            token = tokens[place]
            following = node.get(token.key)
            if following is not None and token.key:
                break
            following = None
            mark = _BETWEEN.get(token.key, 3)
            if mark > 2 or skipped > 4:
                break
            between = max(between, mark)
            opened = opened or token.key in ("(", "[")
            skipped += 1
            place += 1
        if following is None:
            break
        node = following
        place += 1
        found = node.get("")
        if found is not None and found.between >= between:
            entry, end = found, place
            if opened and place < count and tokens[place].text in (")", "]"):
                end = place + 1
    return (entry, end) if entry is not None else None


def _append_entry(
    tokens: list[Token], at: int, phrase: tuple[Entry, int], words: Lexicon, items: list[Item]
) -> int:
    entry, end = phrase
    if entry.kind == KEY and _heads(tokens, end):
        past = end + 1 if end < len(tokens) and tokens[end].text == ":" else end
        items.append(Item(NOISE_ITEM, tokens[at].start, tokens[past - 1].end))
        return past
    if entry.cls == "FIGURES" and _is_caption(tokens, at, end):
        items.append(unknown(tokens[at].text, tokens[at].start, tokens[end - 1].end, tokens[at].gap))
        return end
    plain_word = (
        entry.kind == KEY or entry.kind == HEADING and len(entry.keys) == 1 and not _heads(tokens, end)
    )
    if plain_word or entry.kind == GROUP and not _group_holds(tokens, at, entry, end, words):
        item = Item(SKIP, tokens[at].start, tokens[end - 1].end, entry, tokens[at].gap)
    elif entry.kind == GROUP:
        item = Item(GROUP, tokens[at].start, tokens[end - 1].end, entry, tokens[at].gap)
    else:
        item = Item(entry.kind, tokens[at].start, tokens[end - 1].end, entry, tokens[at].gap)
    item.form = tokens[at].text
    items.append(item)
    return end


def _is_caption(tokens: list[Token], at: int, end: int) -> bool:
    """Whether "Fig. 3" begins a paragraph: what a figure shows, not who made it."""
    if at and tokens[at - 1].kind != BLANK:
        return False
    place = end + 1 if end < len(tokens) and tokens[end].text == "." else end
    if place >= len(tokens) or tokens[place].kind != NUMBER:
        return False
    return place + 1 >= len(tokens) or tokens[place + 1].text not in (":", ",", "-", "|")


def _heads(tokens: list[Token], end: int) -> bool:
    """Whether a single word such as "Author" or "Contributions" stands as a heading."""
    return end >= len(tokens) or tokens[end].kind in (LINE, BLANK) or tokens[end].text in (":", "|")


_NUMBERS = frozenset(("three", "four", "five", "six"))
# What all do together; another verb after "All" is part of a name ("All measured samples").
_JOINT = frozenset(("JOIN", "CONTRIBUTE", "NULL", "REVIEW", "REVISE", "COMMENT_ON", "WRITE", "DRAFT"))


def _begins_sentence(before: Token | None) -> bool:
    return before is None or before.kind in (LINE, BLANK) or before.text in (".", ":", ";", "!")


def _says_what_all_did(tokens: list[Token], place: int, words: Lexicon) -> bool:
    """Whether a verb of the people follows: "All participated in", not "All reviewed articles"."""
    phrase = _phrase(tokens, place, words) if place < len(tokens) and tokens[place].kind == WORD else None
    if phrase is None or phrase[0].kind != ACT or phrase[0].form != VERB or phrase[0].cls not in _JOINT:
        return False
    following = words.single(tokens[phrase[1]].key) if phrase[1] < len(tokens) else None
    return following is None or following.kind != OBJ


def _group_holds(tokens: list[Token], at: int, entry: Entry, end: int, words: Lexicon) -> bool:
    """ "all", "all three", "both", "authors" alone name people only where no noun follows."""
    if len(entry.keys) == 2 and entry.keys[0] == "all" and entry.keys[1] in _NUMBERS:
        after = tokens[end] if end < len(tokens) else None
        return after is None or after.kind != WORD or _says_what_all_did(tokens, end, words)
    if len(entry.keys) > 1 or CJK_RUN.match(entry.keys[0]):
        return True
    after = tokens[end] if end < len(tokens) else None
    before = tokens[at - 1] if at else None
    if entry.cls == "they":
        return True
    if entry.keys[0] == "all" and _begins_sentence(before) and _says_what_all_did(tokens, end, words):
        return True
    if entry.keys[0] in ("authors", "author", "autor", "autores"):
        return False
    if after is None or after.kind in (BLANK,) or after.kind == MARK and after.text in ".,;)|&":
        return before is None or before.kind != WORD or before.key in ("and", "by", "y", "e")
    return entry.cls == "both" and before is not None and before.text in ".;" and after.kind == WORD


def _address_ends(tokens: list[Token], at: int) -> int:
    """Where the bracket at `at` closes, if it holds nothing but an address or an iD; else 0."""
    end = at + 1
    while end < len(tokens) and end < at + 6 and (tokens[end].kind == NOISE or tokens[end].text in ",;:"):
        end += 1
    return end if end > at + 1 and end < len(tokens) and tokens[end].text == ")" else 0


def _take_mark(tokens: list[Token], at: int, words: Lexicon, items: list[Item]) -> int:
    token = tokens[at]
    if token.text == "[":
        end = at + 1
        while end < len(tokens) and end < at + 12 and tokens[end].text != "]" and tokens[end].kind != BLANK:
            end += 1
        if end < len(tokens) and tokens[end].text == "]":
            inner = tokens[at + 1 : end]
            if any(_PLACEHOLDER.search(word.text) for word in inner) and not any(
                _is_role_or_degree(word, words) for word in inner
            ):
                items.append(placeholder(token.start, tokens[end].end))
                return end + 1
            if all(word.kind in (NUMBER, NOISE) or word.text in "-,;" for word in inner):
                items.append(Item(NOISE_ITEM, token.start, tokens[end].end))
                return end + 1
    if token.text == "(":
        end = _address_ends(tokens, at)
        if end:
            items.append(Item(NOISE_ITEM, token.start, tokens[end].end))
            return end + 1
    if token.text in "\"'`*#~_^{}<>\\=$@%":
        items.append(Item(NOISE_ITEM, token.start, token.end))
        return at + 1
    if token.text == "." and items and items[-1].kind != SEP and items[-1].form.lower() in _ABBREVIATED:
        items.append(Item(NOISE_ITEM, token.start, token.end))
        return at + 1
    if token.text == "." and items and items[-1].kind == PERSON and _verb_follows(tokens, at + 1, words):
        items.append(Item(NOISE_ITEM, token.start, token.end))  # "Anna Berg. wrote": no sentence ends
        return at + 1
    if token.text == "." and at + 1 < len(tokens) and not tokens[at + 1].gap and tokens[at + 1].text in ",;:":
        if tokens[at + 1].text == ":" and items and items[-1].kind in _ROLE_WORDS:
            items.append(separator(token.start, token.end, ".", token.gap))  # "Validation.: A.B.: Software"
            return at + 2
        items.append(Item(NOISE_ITEM, token.start, token.end))  # "C.Matek., N.K.": an abbreviation
        return at + 1
    items.append(separator(token.start, token.end, token.text, token.gap))
    return at + 1


_ROLE_WORDS = frozenset((ACT, OBJ, TERM, DEGREE))


def _verb_follows(tokens: list[Token], at: int, words: Lexicon) -> bool:
    if at >= len(tokens) or tokens[at].kind != WORD or not tokens[at].text.islower():
        return False
    phrase = _phrase(tokens, at, words)
    return phrase is not None and phrase[0].kind == ACT and phrase[0].form == VERB


_AUTHOR_WORDS = frozenset(("author", "coauthor", "co", "autor", "lead", "first", "senior", "corresponding"))


def _author_letter(tokens: list[Token], at: int) -> int:
    """The token after "Author A", "Lead Author X" or "Co-Author B", which name nobody; else 0."""
    place = at
    while (
        place < len(tokens)
        and place < at + 3
        and (tokens[place].key in _AUTHOR_WORDS or tokens[place].text == "-")
    ):
        place += 1
    if place == at or place >= len(tokens) or tokens[place - 1].key not in ("author", "coauthor", "autor"):
        return 0
    letter = tokens[place]
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    if letter.kind != WORD or len(letter.text) != 1 or not letter.text.isupper():
        return 0
    return 0 if after is not None and after.text == "." and not after.gap else place + 1


def _is_role_or_degree(token: Token, words: Lexicon) -> bool:
    entry = words.single(token.key)
    return entry is not None and entry.kind in (TERM, DEGREE)

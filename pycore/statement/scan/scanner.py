"""The text as a row of items: people, acts, objects, terms, degrees, joining words and marks.

Everything after this step works on items; each keeps its place in the normalised text.
"""

from __future__ import annotations

from pycore.people import Roster
from pycore.statement.lexicon.entry import (
    AND,
    BY,
    CJK_RUN,
    GROUP,
    HEADING,
    KEY,
    OBJ,
    OF,
    SKIP,
    TERM,
    THANKS,
    Entry,
)
from pycore.statement.lexicon.lookup import Lexicon
from pycore.statement.lexicon.words import ACADEMIC, ARTICLES, BETWEEN, FROM_LAST, ORDINALS
from pycore.statement.scan.cjk import take_cjk
from pycore.statement.scan.cleaning import settle
from pycore.statement.scan.groups import after_aside, group_holds, heads, is_caption, ordinals_at, place_of
from pycore.statement.scan.items import (
    NOISE_ITEM,
    NUMBER_ITEM,
    PERSON,
    SEP,
    UNKNOWN,
    Item,
    placeholder,
    separator,
    unknown,
)
from pycore.statement.scan.marks import AUTHOR_WORDS, author_letter, take_mark
from pycore.statement.scan.mending import mend_words, mended
from pycore.statement.scan.mention import Mention, Shapes
from pycore.statement.scan.mentions import mention_at
from pycore.statement.scan.order import agree_on_order
from pycore.statement.scan.phrases import phrase_at
from pycore.statement.scan.tokens import (
    BLANK,
    LINE,
    MARK,
    NOISE,
    NUMBER,
    WORD,
    Token,
    tokenise,
)


def scan(text: str, roster: Roster, words: Lexicon) -> list[Item]:
    """The items of `text` in order."""

    shapes = Shapes(roster, words, text)
    tokens = tokenise(text, shapes.known, words.role_words, roster.knows)
    mend_words(tokens, words, roster)
    items: list[Item] = []
    at = 0
    while at < len(tokens):
        at = _take(tokens, at, shapes, words, items)
    agree_on_order(items, roster)
    return settle(items, words)


_PLACES = ORDINALS | FROM_LAST


def _take(tokens: list[Token], at: int, shapes: Shapes, words: Lexicon, items: list[Item]) -> int:
    """Append the item that begins at token `at`; the token after it is returned."""
    token = tokens[at]
    kind = token.kind
    if token.key in AUTHOR_WORDS:
        end = author_letter(tokens, at)
        if end:
            items.append(placeholder(token.start, tokens[end - 1].end))
            return end
    if kind == MARK:
        return take_mark(tokens, at, words, items)
    if kind in (LINE, BLANK):
        items.append(separator(token.start, token.end, "\n" if kind == LINE else "\n\n", token.gap))
        return at + 1
    if kind == NOISE:
        items.append(Item(NOISE_ITEM, token.start, token.end))
        return at + 1
    if kind == NUMBER:
        return _take_number(tokens, at, words, items)
    if "\u3040" <= token.text[0] <= "\u9fff" and CJK_RUN.match(token.text):
        return take_cjk(tokens, at, shapes.roster, words, items)
    return _take_word(tokens, at, shapes, words, items)


def _take_number(tokens: list[Token], at: int, words: Lexicon, items: list[Item]) -> int:
    """A number, "the 2nd author", "3 authors"."""
    token = tokens[at]
    end = _take_ordinals(tokens, at, items) if place_of(token.key) else 0
    if end:
        return end
    group = phrase_at(tokens, at, words)
    if group is not None and group[0].kind == GROUP:
        return _append_entry(tokens, at, group, words, items)
    counted = Item(NUMBER_ITEM, token.start, token.end, None, token.gap)
    counted.form = token.text
    items.append(counted)
    return at + 1


def _take_word(tokens: list[Token], at: int, shapes: Shapes, words: Lexicon, items: list[Item]) -> int:
    """A name, initials, a wording, or a word nobody knows."""
    token = tokens[at]
    key = token.key
    if key in _PLACES or key in ARTICLES and at + 1 < len(tokens) and tokens[at + 1].key in _PLACES:
        end = _take_ordinals(tokens, at, items)
        if end:
            return end
    mention = mention_at(tokens, at, shapes)
    if items and items[-1].form == "," and not (mention is not None and mention.match.authors):
        end = _academic_ends(tokens, at, items)
        if end:
            items.append(Item(NOISE_ITEM, token.start, tokens[end - 1].end))
            return end
    phrase = phrase_at(tokens, at, words)
    if phrase is not None and _are_initials(tokens, at, phrase):
        phrase = None
    if phrase is not None and _lists_what_was_done(tokens, at, phrase, words):
        first = words.single(key)
        phrase = (first, at + 1) if first is not None else None
    if mention is not None and _is_part_of_something(tokens, mention, words):
        mention = None
    if mention is not None and (phrase is None or _person_wins(tokens, at, mention, phrase)):
        if items and items[-1].kind == UNKNOWN and items[-1].form.lower() in ACADEMIC:
            items[-1].kind = NOISE_ITEM  # "MSc Anna Berg"
        items.append(_person(tokens, at, mention))
        return mention.end
    if phrase is not None and not (
        _is_half(tokens, at, phrase, shapes) and _is_mended(tokens, at, shapes, words)
    ):
        return _append_entry(tokens, at, phrase, words, items)
    if phrase is not None:
        return _take(tokens, at, shapes, words, items)
    if mended(tokens, at, shapes.known):
        return _take(tokens, at, shapes, words, items)
    return _take_unknown(tokens, at, shapes, words, items)


def _is_half(tokens: list[Token], at: int, phrase: tuple[Entry, int], shapes: Shapes) -> bool:
    """Whether a word that is known, in some language, has a word behind it that is not: "Con ceptualization"."""
    if phrase[1] != at + 1 or at + 1 >= len(tokens):
        return False
    following = tokens[at + 1]
    if following.kind == LINE and at + 2 < len(tokens):
        following = tokens[at + 2]
    return following.kind == WORD and following.text.islower() and not shapes.known(following.key)


def _is_mended(tokens: list[Token], at: int, shapes: Shapes, words: Lexicon) -> bool:
    """Mend a half that is a word itself, where the whole is a word of a role's name or lacks a ligature."""
    return mended(tokens, at, lambda key: key != tokens[at].key and shapes.known(key))


def _take_unknown(tokens: list[Token], at: int, shapes: Shapes, words: Lexicon, items: list[Item]) -> int:
    """A misprint of a role's name, initials in small letters, or a word nobody knows."""
    token = tokens[at]
    meant = words.misprint_of(token.key)
    if meant is not None:
        tokens[at] = Token(WORD, token.text, meant, token.start, token.end, token.gap)
        phrase = phrase_at(tokens, at, words)
        if phrase is not None:
            return _append_entry(tokens, at, phrase, words, items)
    items.append(_lower_initials(tokens, at, shapes.roster, items) or _unknown(token))
    return at + 1


def _is_part_of_something(tokens: list[Token], mention: Mention, words: Lexicon) -> bool:
    """Whether a mention is part of program code or of a longer name."""
    if _is_attribute(tokens, mention.end):
        return True
    return not mention.initials and _cut_short(tokens, mention.end, words)


def _take_ordinals(tokens: list[Token], at: int, items: list[Item]) -> int:
    """Append the authors named by their places from `at` on; the token after them, 0 where none are."""
    places, end = ordinals_at(tokens, at)
    if not places:
        return 0
    for first, after, number in places:
        one = Item(GROUP, tokens[first].start, tokens[after - 1].end, Entry(GROUP, ("",), str(number)))
        one.form = tokens[first].text
        items.append(one)
        items.append(separator(tokens[after - 1].end, tokens[after - 1].end, "&", False))
    items.pop()
    return end


def _lists_what_was_done(tokens: list[Token], at: int, phrase: tuple[Entry, int], words: Lexicon) -> bool:
    """Whether the words of a role's name are verbs of prose: "writing, reviewing, and editing the manuscript"."""
    entry, end = phrase
    if (
        entry.kind != TERM
        or end < at + 4
        or tokens[at + 1].text != ","
        or not tokens[at + 2].key.endswith("ing")
    ):
        return False
    if end + 1 >= len(tokens) or tokens[end].key not in ARTICLES or tokens[end + 1].kind != WORD:
        return False
    following = phrase_at(tokens, end + 1, words)
    return following is not None and following[0].kind == OBJ


_LITTLE_WORDS = frozenset((SKIP, AND, OF, BY))


def _are_initials(tokens: list[Token], at: int, phrase: tuple[Entry, int]) -> bool:
    """Whether two capitals among small letters are no little word of some language ("AB" is no German "ab")."""
    token = tokens[at]
    if phrase[0].kind not in _LITTLE_WORDS or len(token.text) > 2 or not token.text.isupper():
        return False
    if at and tokens[at - 1].kind == NUMBER and not token.gap:
        return True  # "3D" is no Italian "of"
    if len(token.text) == 1:  # "O.U." is no Spanish "or"
        if at + 2 >= len(tokens) or tokens[at + 1].text != "." or tokens[at + 1].gap:
            return False
        return tokens[at + 2].kind == WORD and not tokens[at + 2].gap
    beside = tokens[max(at - 1, 0) : at] + tokens[at + 1 : at + 2]
    return not any(word.kind == WORD and len(word.text) > 2 and word.text.isupper() for word in beside)


def _academic_ends(tokens: list[Token], at: int, items: list[Item]) -> int:
    """The token after an academic degree behind a name, "Anna Berg, Ph.D."; 0 where none stands."""
    before = len(items) - 1
    while before >= 0 and (items[before].form == "," or items[before].kind == NOISE_ITEM):
        before -= 1
    if before < 0 or items[before].kind != PERSON:
        return 0
    letters = ""
    ends = 0
    place = at
    while place < len(tokens) and len(letters) < _LONGEST_ACADEMIC:
        if tokens[place].kind == WORD and (
            place == at or not tokens[place].gap or tokens[place - 1].text == "."
        ):
            letters += tokens[place].key
        elif tokens[place].text != "." or tokens[place].gap:
            break
        place += 1
        if letters in ACADEMIC:
            ends = place
    if ends and ends < len(tokens) and tokens[ends].kind == WORD and tokens[ends].key not in BETWEEN:
        return 0
    return ends


_LONGEST_ACADEMIC = 7  # letters


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
    return tokens[end + 1].kind == WORD and words.node(tokens[end + 1].key) is None


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


def _append_entry(
    tokens: list[Token], at: int, phrase: tuple[Entry, int], words: Lexicon, items: list[Item]
) -> int:
    entry, end = phrase
    if entry.kind == KEY and heads(tokens, end):
        past = after_aside(tokens, end)
        past = past + 1 if past < len(tokens) and tokens[past].text == ":" else end
        items.append(Item(NOISE_ITEM, tokens[at].start, tokens[past - 1].end))
        return past
    if entry.cls == "FIGURES" and is_caption(tokens, at, end):
        items.append(Item(THANKS, tokens[at].start, tokens[end - 1].end, None, tokens[at].gap))
        return end
    plain_word = (
        entry.kind == KEY or entry.kind == HEADING and len(entry.keys) == 1 and not heads(tokens, end)
    )
    if plain_word or entry.kind == GROUP and not group_holds(tokens, at, entry, end, words):
        item = Item(SKIP, tokens[at].start, tokens[end - 1].end, entry, tokens[at].gap)
    elif entry.kind == GROUP:
        item = Item(GROUP, tokens[at].start, tokens[end - 1].end, entry, tokens[at].gap)
    else:
        item = Item(entry.kind, tokens[at].start, tokens[end - 1].end, entry, tokens[at].gap)
    item.form = tokens[at].text
    items.append(item)
    return end

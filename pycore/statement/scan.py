"""The text as a row of items: people, acts, objects, terms, degrees, joining words and marks.

Everything after this step works on items; each keeps its place in the normalised text.
"""

from __future__ import annotations

import re

from pycore.credit import Degree
from pycore.people import Roster
from pycore.statement.lexicon import (
    ACT,
    AND,
    BY,
    CJK_RUN,
    DEGREE,
    Entry,
    GROUP,
    HEADING,
    KEY,
    Lexicon,
    NOUN,
    OBJ,
    OF,
    SKIP,
    TERM,
)
from pycore.statement.mentions import Mention, Shapes, mention_at
from pycore.statement.tokens import BLANK, LINE, MARK, NOISE, NUMBER, WORD, Token, mended, tokenise

PERSON, SEP, UNKNOWN, NOISE_ITEM, NUMBER_ITEM = "person", "sep", "unknown", "noise", "number"
PLACEHOLDER = "[]"  # the form of a person that a template leaves open

# What may stand between the words of one wording, and from which `Entry.between` on.
_BETWEEN: dict[str, int] = {"-": 0, "/": 0, '"': 0, "'": 0, "\n": 0, "&": 1, "(": 1, ":": 1, "[": 1, ",": 2}
for _join in "and the of y e et und ed dan i och og en ve ja and/or de del da do des di a la".split():
    _BETWEEN[_join] = 1
_ABBREVIATED = frozenset("fig figs drs vol e.g i.e eg ie etc al no nos vs cf ca approx dr prof mr mrs ms st ref refs sec eq".split())
_PLACEHOLDER = re.compile(r"author|autor|name|initial|nombre|nome|insert|specify|rol\b|role|xx|tbd|your|\.\.\.", re.IGNORECASE)


class Item:
    """One item. `form` is its text, or the letters of a mention.

    `authors` are the candidates of a person, `degree` what a bracket after the person states;
    `weak` marks a person only by shape.
    """

    __slots__ = ("authors", "cost", "degree", "dotted", "end", "entry", "form", "gap", "kind", "start", "weak")

    def __init__(self, kind: str, start: int, end: int, entry: Entry | None = None, gap: bool = True) -> None:
        self.kind = kind
        self.start = start
        self.end = end
        self.entry = entry
        self.gap = gap
        self.authors: tuple[int, ...] = ()
        self.cost = 0.0
        self.weak = False
        self.dotted = False
        self.form = ""
        self.degree: Degree | None = None

    def __repr__(self) -> str:
        return f"<{self.kind} {self.form or (self.entry and self.entry.keys)} {self.authors or ''}>"


def scan(text: str, roster: Roster, words: Lexicon) -> list[Item]:
    """The items of `text` in order."""

    shapes = Shapes(roster, words)
    tokens = tokenise(text, shapes.known)
    items: list[Item] = []
    at = 0
    while at < len(tokens):
        at = _take(tokens, at, shapes, words, items)
    return _settle(items)


def _take(tokens: list[Token], at: int, shapes: Shapes, words: Lexicon, items: list[Item]) -> int:
    """Append the item that begins at token `at`; the token after it is returned."""
    token = tokens[at]
    kind = token.kind
    if token.key in _AUTHOR_WORDS:
        end = _author_letter(tokens, at)
        if end:
            items.append(_placeholder(token.start, tokens[end - 1].end))
            return end
    if kind == MARK:
        return _take_mark(tokens, at, words, items)
    if kind in (LINE, BLANK):
        items.append(_separator(token, "\n" if kind == LINE else "\n\n"))
        return at + 1
    if kind == NOISE:
        items.append(Item("noise", token.start, token.end))
        return at + 1
    if kind == NUMBER:
        group = _phrase(tokens, at, words)
        if group is not None and group[0].kind == GROUP:
            return _append_entry(tokens, at, group, items)
        items.append(Item("number", token.start, token.end))
        return at + 1
    if CJK_RUN.match(token.text):
        return _take_cjk(tokens, at, shapes.roster, words, items)
    mention = mention_at(tokens, at, shapes)
    phrase = _phrase(tokens, at, words)
    if mention is not None and not mention.initials and _cut_short(tokens, mention.end, words):
        mention = None
    if mention is not None and (phrase is None or _person_wins(tokens, at, mention, phrase)):
        items.append(_person(tokens, at, mention))
        return mention.end
    if phrase is not None:
        return _append_entry(tokens, at, phrase, items)
    if mended(tokens, at, shapes.known):
        return _take(tokens, at, shapes, words, items)
    meant = words.misprint_of(token.key)
    if meant is not None:
        tokens[at] = Token(WORD, token.text, meant, token.start, token.end, token.gap)
        phrase = _phrase(tokens, at, words)
        if phrase is not None:
            return _append_entry(tokens, at, phrase, items)
    item = Item(UNKNOWN, token.start, token.end, None, token.gap)
    item.form = token.text
    items.append(item)
    return at + 1


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
        return tokens[at].text.isupper() and (mention.dotted or len(tokens[at].text) > 1) or mention.end > phrase[1]
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
    node = words.first.get(tokens[at].key)
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


def _append_entry(tokens: list[Token], at: int, phrase: tuple[Entry, int], items: list[Item]) -> int:
    entry, end = phrase
    if entry.kind == KEY and _heads(tokens, end):
        past = end + 1 if end < len(tokens) and tokens[end].text == ":" else end
        items.append(Item("noise", tokens[at].start, tokens[past - 1].end))
        return past
    plain_word = entry.kind == KEY or entry.kind == HEADING and len(entry.keys) == 1 and not _heads(tokens, end)
    if plain_word or entry.kind == GROUP and not _group_holds(tokens, at, entry, end):
        item = Item(SKIP, tokens[at].start, tokens[end - 1].end, entry, tokens[at].gap)
    elif entry.kind == GROUP:
        item = Item(GROUP, tokens[at].start, tokens[end - 1].end, entry, tokens[at].gap)
    else:
        item = Item(entry.kind, tokens[at].start, tokens[end - 1].end, entry, tokens[at].gap)
    item.form = tokens[at].text
    items.append(item)
    return end


def _heads(tokens: list[Token], end: int) -> bool:
    """Whether a single word such as "Author" or "Contributions" stands as a heading."""
    return end >= len(tokens) or tokens[end].kind in (LINE, BLANK) or tokens[end].text in (":", "|")


def _group_holds(tokens: list[Token], at: int, entry: Entry, end: int) -> bool:
    """"all", "both", "authors" alone name people only where no noun follows."""
    if len(entry.keys) > 1 or CJK_RUN.match(entry.keys[0]):
        return True
    after = tokens[end] if end < len(tokens) else None
    before = tokens[at - 1] if at else None
    if entry.cls == "they":
        return True
    if entry.keys[0] in ("authors", "author", "autor", "autores"):
        return False
    if after is None or after.kind in (BLANK,) or after.kind == MARK and after.text in ".,;)|&":
        return before is None or before.kind != WORD or before.key in ("and", "by", "y", "e")
    return entry.cls == "both" and before is not None and before.text in ".;" and after.kind == WORD


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
                items.append(_placeholder(token.start, tokens[end].end))
                return end + 1
            if all(word.kind in (NUMBER, NOISE) or word.text in "-,;" for word in inner):
                items.append(Item("noise", token.start, tokens[end].end))
                return end + 1
    if token.text in "\"'`*#~_^{}<>\\=$@%":
        items.append(Item("noise", token.start, token.end))
        return at + 1
    if token.text == "." and items and items[-1].kind != SEP and items[-1].form.lower() in _ABBREVIATED:
        items.append(Item("noise", token.start, token.end))
        return at + 1
    if token.text == "." and at + 1 < len(tokens) and not tokens[at + 1].gap and tokens[at + 1].text in ",;:":
        items.append(Item("noise", token.start, token.end))  # "C.Matek., N.K.": an abbreviation
        return at + 1
    items.append(_separator(token, token.text))
    return at + 1


_AUTHOR_WORDS = frozenset(("author", "coauthor", "co", "autor", "lead", "first", "senior", "corresponding"))


def _author_letter(tokens: list[Token], at: int) -> int:
    """The token after "Author A", "Lead Author X" or "Co-Author B", which name nobody; else 0."""
    place = at
    while place < len(tokens) and place < at + 3 and (tokens[place].key in _AUTHOR_WORDS or tokens[place].text == "-"):
        place += 1
    if place == at or place >= len(tokens) or tokens[place - 1].key not in ("author", "coauthor", "autor"):
        return 0
    letter = tokens[place]
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    if letter.kind != WORD or len(letter.text) != 1 or not letter.text.isupper():
        return 0
    return 0 if after is not None and after.text == "." and not after.gap else place + 1


def _placeholder(start: int, end: int) -> Item:
    item = Item(PERSON, start, end)
    item.form = PLACEHOLDER
    return item


def _is_role_or_degree(token: Token, words: Lexicon) -> bool:
    entry = words.single(token.key)
    return entry is not None and entry.kind in (TERM, DEGREE)


def _separator(token: Token, mark: str) -> Item:
    item = Item(SEP, token.start, token.end, None, token.gap)
    item.form = mark
    return item


def _take_cjk(tokens: list[Token], at: int, roster: Roster, words: Lexicon, items: list[Item]) -> int:
    """Cut a run of Chinese or Japanese into names and wordings, longest first.

    Marks inside a term are stepped over ("写作-初稿"): the run goes on over them as far as a
    wording of the tables reaches across.
    """
    text = ""
    places: list[int] = []  # place in the text of each character of `text`
    end = at
    while True:
        token = tokens[end]
        text += token.text
        places.extend(range(token.start, token.end))
        end += 1
        after = end
        while after < len(tokens) and after - end < 3 and tokens[after].text in ("-", "(", ":", "/", "[", "\n"):
            after += 1
        if after == end or after >= len(tokens) or not CJK_RUN.match(tokens[after].text):
            break
        if not _reaches_across(text, tokens[after].text, words):
            break
        end = after
    if end < len(tokens) and tokens[end].text in ")]" and any(tokens[one].text in "([" for one in range(at, end)):
        end += 1
    place = 0
    unknown = -1
    while place < len(text):
        item = _cjk_item(text, place, roster, words)
        if item is None:
            unknown = place if unknown < 0 else unknown
            place += 1
            continue
        if unknown >= 0:
            items.append(_cjk_unknown(text, unknown, place, places))
            unknown = -1
        place, item.start, item.end = item.end, places[item.start], places[item.end - 1] + 1
        items.append(item)
    if unknown >= 0:
        items.append(_cjk_unknown(text, unknown, len(text), places))
    return end


def _reaches_across(text: str, more: str, words: Lexicon) -> bool:
    for size in range(1, min(7, len(text) + 1)):
        found = words.cjk.match(text[-size:] + more)
        if found and found.end() > size:
            entry = words.single(found.group(0))
            if entry is not None and entry.kind == TERM:
                return True
    return False


def _cjk_item(text: str, place: int, roster: Roster, words: Lexicon) -> Item | None:
    for size in (4, 3, 2):
        name = text[place : place + size]
        who = roster.exactly((name,)) if len(name) == size else ()
        if who:
            item = Item(PERSON, place, place + size, None, False)
            item.authors = who
            item.form = name
            return item
    found = words.cjk.match(text, place)
    entry = words.single(found.group(0)) if found else None
    if found is None or entry is None:
        return None
    item = Item(GROUP if entry.kind == GROUP else entry.kind, place, found.end(), entry, False)
    item.form = found.group(0)
    return item


def _cjk_unknown(text: str, start: int, end: int, places: list[int]) -> Item:
    item = Item(UNKNOWN, places[start], places[end - 1] + 1, None, False)
    item.form = text[start:end]
    return item


def _settle(items: list[Item]) -> list[Item]:
    """Decide which mentions are people who are spoken of as doing something.

    * A name that goes on in a capitalised word nobody knows is a longer, other name.
    * Persons by shape only count where a person is expected: beside another, around a colon.
    * Undotted initials inside a phrase are an abbreviation ("performed CT scans").
    * Who stands inside a phrase is its object ("assisted Y.X. in analyzing"), not its subject.
    """
    for place, item in enumerate(items):
        if item.kind != PERSON or item.form == PLACEHOLDER:
            continue
        previous = items[place - 1] if place else None
        following = items[place + 1] if place + 1 < len(items) else None
        before = _neighbour(items, place, -1)
        after = _neighbour(items, place, 1)
        beside = _is_person(before) or _is_person(after)
        headed = following is not None and following.kind == SEP and following.form == ":"
        if _goes_on(following):
            item.kind = UNKNOWN
        elif item.weak:
            colon = previous is not None and previous.kind == SEP and previous.form == ":"
            by = previous is not None and previous.kind == BY
            if not (beside or colon or by or headed):
                item.kind = UNKNOWN
        elif _is_abbreviation(item, previous, following, beside):
            item.kind = UNKNOWN
        if item.kind == PERSON and not headed and previous is not None and _takes_person(items, place - 1, item):
            _take_out(items, place)
    return items


def _take_out(items: list[Item], place: int) -> None:
    """A person who is an object is no subject, nor are those listed with them."""
    items[place].kind = SKIP
    end = place + 1
    listed = [place]
    while end < len(items) and (items[end].kind == AND or items[end].form == "," or items[end].kind == PERSON):
        if items[end].kind == PERSON:
            listed.append(end)
        end += 1
    after = items[end] if end < len(items) else None
    if after is not None and after.kind == SKIP and after.form.lower() in _PURPOSE:
        for one in listed:
            items[one].kind = SKIP


def _is_person(item: Item | None) -> bool:
    return item is not None and item.kind in (PERSON, GROUP) and not item.weak


def _is_abbreviation(item: Item, previous: Item | None, following: Item | None, beside: bool) -> bool:
    letters = item.form.replace(".", "")
    if item.dotted or previous is None or len(letters) > 4 or not letters.islower() or " " in item.form:
        return False
    if previous.kind == SKIP and previous.form.lower() in ("the", "a", "an", "our", "this", "that", "these"):
        return True
    if beside or previous.kind not in (ACT, OBJ, OF, UNKNOWN, SKIP):
        return False
    verb = following is not None and following.kind == ACT and following.entry is not None
    if verb and following.entry.form != NOUN:  # type: ignore[union-attr]
        return False
    return previous.kind in (ACT, UNKNOWN) or following is not None and following.kind in (OBJ, UNKNOWN)


_PURPOSE = frozenset(("in", "with", "to", "on", "during", "for"))
_PREPOSITIONS = frozenset(("in", "on", "at", "to", "for", "from", "about", "within", "during"))
_HELPING = frozenset(("JOIN", "SUPERVISE", "GUIDE"))


def _takes_person(items: list[Item], place: int, person: Item) -> bool:
    """Whether the item at `place` takes the person after it as its object."""
    item = items[place]
    if item.kind == SKIP and item.form.lower() in _PREPOSITIONS or item.kind == OF:
        return True
    subject = place > 0 and items[place - 1].kind in (PERSON, GROUP)
    if item.kind == ACT and item.entry is not None and item.entry.cls in _HELPING or item.kind == UNKNOWN and subject:
        end = place + 1
        while end < len(items) and (items[end].kind in (PERSON, AND) or items[end].form == ","):
            end += 1
        return end < len(items) and items[end].kind == SKIP and items[end].form.lower() in _PURPOSE
    return (
        item.kind == UNKNOWN
        and item.form.islower()
        and item.end < person.start
        and "." in person.form
        and not person.dotted
    )


def _goes_on(following: Item | None) -> bool:
    """Whether a capitalised word nobody knows follows at once: the name is a longer one."""
    return (
        following is not None
        and following.kind == UNKNOWN
        and following.gap
        and following.form[:1].isupper()
        and following.form[1:].islower()
    )


def _neighbour(items: list[Item], place: int, step: int) -> Item | None:
    """The next item that is neither a comma nor "and"."""
    place += step
    seen = 0
    while 0 <= place < len(items) and seen < 3:
        item = items[place]
        if item.kind == AND or item.kind == SEP and item.form in (",", ";", "&", "/", "\n") or item.kind == "noise":
            place += step
            seen += 1
            continue
        return item
    return None



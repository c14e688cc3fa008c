"""Where the text names a person: written-out names and initials, in every fashion.

    mention  = words | initials
    words    = word (sep word)* ; at least one a word of an author's name, the others words or
               initials of the same name; sep = gap | "." | "-" | "'" | line end | one ","
    initials = letters (("." | gap | "-")+ letters)* ; letters = 1 to 3 letters
             | one word of 2 to 5 letters, two of them capitals ("AB", "EvA", "MdM")

The longest words that fit an author are taken, then the longest initials.
"""

from __future__ import annotations

import re

from pycore.people import NOBODY, SURE, Match, Roster
from pycore.people.names import PARTICLES
from pycore.statement.lexicon.entry import AND
from pycore.statement.lexicon.lookup import Lexicon
from pycore.statement.scan.tokens import LINE, MARK, WORD, Token

_MOST_WORDS = 9
_MOST_PIECES = 7


class Mention:
    """Tokens up to `end` name somebody: `match` says whom; `initials` how it is written.

    `dotted` initials cannot be an ordinary word; undotted ones and unknown ones (`match` is
    empty) are persons only where the text expects one.
    """

    __slots__ = ("dotted", "end", "form", "initials", "match")

    def __init__(self, end: int, match: Match, initials: bool, dotted: bool, form: str) -> None:
        self.end = end
        self.match = match
        self.initials = initials
        self.dotted = dotted
        self.form = form


class Shapes:
    """What kind of mention a word can begin, remembered by its letters."""

    NAME = 1
    INITIALS = 2

    def __init__(self, roster: Roster, words: Lexicon, text: str) -> None:
        self.roster = roster
        self.words = words
        self.text = text
        self.dotted: dict[str, Match] = {}  # what plain dotted initials mean, as they are written
        self._known: dict[str, int] = {}

    def known(self, key: str) -> bool:
        """Whether a key is a word of the tables or of a listed name."""
        return key in self.words.words or self.roster.knows(key)

    def of(self, token: Token) -> int:
        """0, or the sum of `NAME` and `INITIALS`."""
        shape = self._known.get(token.text)
        if shape is None:
            shape = self._known[token.text] = self._look(token)
        return shape

    def _look(self, token: Token) -> int:
        text = token.text
        capital = begins_like_a_name(text)
        if len(text) == 1:
            return self.NAME + self.INITIALS if capital else self.INITIALS
        shape = 0
        if self.roster.knows(token.key) or capital and _could_be_misprint(token, self.roster, self.words):
            shape = self.NAME
        if len(text) <= 3 or len(text) <= 6 and capital and text[1:] != text[1:].lower():
            shape += self.INITIALS
        return shape


def begins_like_a_name(text: str) -> bool:
    """Whether a word begins with a capital, or is of a script without capitals."""
    first = text[0]
    return first != first.lower() or first.lower() == first.upper()


def mention_at(tokens: list[Token], at: int, shapes: Shapes) -> Mention | None:
    """The mention that begins with the word at `at`, or None."""
    token = tokens[at]
    shape = shapes.of(token)
    if not shape:
        return None
    if len(token.text) == 1:
        plain = _plain_initials(tokens, at, shapes) or _single_letter(tokens, at, shapes)
        if plain is not None:
            return plain
    capital = begins_like_a_name(token.text)
    if (
        not capital
        and shape == Shapes.INITIALS
        and (at + 1 == len(tokens) or tokens[at + 1].text not in (".", "-"))
    ):
        return None
    if shape != Shapes.INITIALS or _leads_a_name(tokens, at, shapes.roster):
        found = _words_at(tokens, at, shapes.roster, shapes.words, capital)
        if found is not None and found.end == at + 1 and found.match.cost > 0 and token.text.isupper():
            initials = _initials_at(tokens, at, shapes.roster, capital)
            if initials is not None and initials.match.cost < found.match.cost:
                return initials  # "BO" is Berta Olsen, not Bo
        if found is not None or shape == Shapes.NAME:
            return found
    return _initials_at(tokens, at, shapes.roster, capital)


def _leads_a_name(tokens: list[Token], at: int, roster: Roster) -> bool:
    """Whether initials in capitals stand before a word of a listed name: "HB Rasch"."""
    if at + 1 >= len(tokens) or not 1 < len(tokens[at].text) <= 3 or not tokens[at].text.isupper():
        return False
    after = tokens[at + 1]
    return after.gap and after.kind == WORD and len(after.text) > 2 and roster.knows(after.key)


def _single_letter(tokens: list[Token], at: int, shapes: Shapes) -> Mention | None:
    """ "P." in a list of initials, where an author has but one name that begins so."""
    roster = shapes.roster
    if not roster.single_letters or at + 1 >= len(tokens):
        return None
    if tokens[at + 1].text != "." or tokens[at + 1].gap:
        return _bare_letter(tokens, at, shapes)
    who = roster.single_letters.get(tokens[at].key)
    if who is None or tokens[at].text.islower():
        return None
    before = tokens[at - 1] if at else None
    after = tokens[at + 2] if at + 2 < len(tokens) else None
    if before is not None and before.text not in _BEFORE_INITIALS and not _joins(before, shapes.words):
        return None
    if after is not None and (
        after.kind == WORD and not _joins(after, shapes.words) and after.text[0].isupper()
    ):
        return None
    return Mention(at + 2, Match(tuple(who), 1.0), True, True, tokens[at].key)


def _bare_letter(tokens: list[Token], at: int, shapes: Shapes) -> Mention | None:
    """ "AB, CD, and V designed": a letter without a stop, in a list of people who did something."""
    who = shapes.roster.single_letters.get(tokens[at].key)
    if who is None or not at or tokens[at].text.islower():
        return None
    before, after = tokens[at - 1], tokens[at + 1]
    if before.text != "," and not _joins(before, shapes.words):
        return None
    if after.text != "," and not (after.kind == WORD and after.text.islower()):
        return None
    return Mention(at + 1, Match(tuple(who), 1.0), True, False, tokens[at].key)


def _joins(token: Token, words: Lexicon) -> bool:
    entry = words.single(token.key)
    return entry is not None and entry.kind == AND


_BEFORE_INITIALS = frozenset((",", ":", ";", "&", "|", "(", "\n", ".", "/", "-"))


# The usual fashion, "A.B." or "J.-P. S.", with nothing after it that could belong to a name.
_PLAIN = re.compile(r"[A-Z]\.(?: ?-?[A-Z]\.){1,4}(?![^\W\d_]|-)(?! ?-?[A-Z]\.)")


def _plain_initials(tokens: list[Token], at: int, shapes: Shapes) -> Mention | None:
    """Initials of the usual fashion by one look at the text; None leaves them to the full reading."""
    found = _PLAIN.match(shapes.text, tokens[at].start)
    if found is None:
        return None
    written = found.group(0)
    marks = written.replace(" ", "")
    end = at + len(marks)
    if end < len(tokens) and tokens[end].kind == WORD and shapes.of(tokens[end]) & Shapes.NAME:
        return None
    match = shapes.dotted.get(written)
    letters = marks.replace(".", "")
    if match is None:
        hyphens = [place - letters[:place].count("-") for place, mark in enumerate(letters) if mark == "-"]
        match = shapes.dotted[written] = shapes.roster.by_initials(list(letters.replace("-", "")), hyphens)
    if not match.authors or match.cost > SURE:
        return None
    return Mention(end, match, True, True, ".".join(letters.replace("-", "")).lower())


def _could_be_misprint(token: Token, roster: Roster, words: Lexicon) -> bool:
    return len(token.text) >= 5 and words.single(token.key) is None and roster.nearly(token.key) is not None


def _words_at(
    tokens: list[Token], at: int, roster: Roster, lexicon: Lexicon, capital: bool
) -> Mention | None:
    """Collect the words that could belong to one name, then take the longest that fit."""
    names: list[str] = []
    ends: list[int] = []
    full = 0
    place = at
    comma = 0
    count = len(tokens)
    while place < count and len(names) < _MOST_WORDS:
        token = tokens[place]
        if token.kind == WORD:
            known = roster.knows(token.key) and len(token.text) > 1
            short = len(token.text) == 1 and token.text != token.text.lower()
            if not known and not short:
                shouted = len(token.text) <= 3 and token.text.isupper() and (bool(full) or not names)
                if (
                    not shouted
                    and token.key not in PARTICLES
                    and not _could_be_misprint(token, roster, lexicon)
                ):
                    break
            full += known or not short and not token.text.isupper()
            names.append(token.text)
            ends.append(place + 1)
        elif token.kind == LINE:
            if not names or place + 1 >= count or tokens[place + 1].kind != WORD:
                break
        elif token.kind == MARK and token.text in ".-'" and names:
            if token.text == "." and len(names[-1]) > 3:
                break
            if token.text == "." and ends[-1] == place:
                ends[-1] = place + 1
            elif token.text == "." and place + 1 < count and tokens[place + 1].gap:
                break
        elif token.kind == MARK and token.text == "," and full and not comma:
            comma = len(names)
        else:
            break
        place += 1
    if not full:
        return None
    for size in range(len(names), 0, -1):
        if comma and size > comma and not _after_comma_fits(names[comma:size]):
            continue
        chosen = names[:size]
        match = roster.by_words(chosen)
        if not match.authors or match.cost > SURE:
            continue
        if size == 1:
            if not capital or lexicon.single(tokens[at].key) is not None and match.cost > 0:
                return None
            if match.cost > 0 and _stands_in_a_longer_name(tokens, at, lexicon):
                return None
        elif not capital and sum(1 for name in chosen if len(name) > 1) < 2:
            return None
        end = ends[size - 1]
        if tokens[end - 1].text == "." and len(chosen[-1]) > 1:
            end -= 1  # the full stop of the sentence, not of an initial
        return Mention(end, match, False, False, " ".join(chosen))
    return None


def _after_comma_fits(names: list[str]) -> bool:
    """After "Family," come initials or given names, not the next family name of a list."""
    return all(len(name) == 1 or name.isupper() and len(name) <= 3 for name in names) or len(names) > 1


def _stands_in_a_longer_name(tokens: list[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether a capitalised word nobody knows stands beside: the name is another person's."""
    for beside in (at - 1, at + 1):
        if 0 <= beside < len(tokens):
            token = tokens[beside]
            touching = token.gap if beside > at else tokens[at].gap
            named = token.kind == WORD and token.text[0].isupper() and token.text[1:].islower()
            if named and touching and token.key not in lexicon.first:
                return True
    return False


def _initials_at(tokens: list[Token], at: int, roster: Roster, capital: bool) -> Mention | None:
    pieces: list[str] = []
    hyphens: list[int] = []
    stops: list[tuple[int, int]] = []  # (token after the initials so far, pieces so far)
    place = at
    dotted = False
    count = len(tokens)
    hyphen = False
    while place < count and len(pieces) < _MOST_PIECES:
        token = tokens[place]
        if token.kind != WORD or len(token.text) > 6 or len(token.text) > 3 and pieces and not hyphen:
            break
        has_dot = (
            place + 1 < count
            and tokens[place + 1].text == "."
            and not (tokens[place + 1].gap and len(token.text) > 1)
        )
        if has_dot and not pieces and len(token.text) > 1:
            after = tokens[place + 2] if place + 2 < count else None
            has_dot = after is not None and not after.gap and after.kind == WORD
        upper = token.text[0] != token.text[0].lower()
        if (
            pieces
            and token.gap
            and not has_dot
            and not (len(token.text) == 1 and upper and len(pieces[-1]) == 1)
        ):
            break
        if pieces and not has_dot and not upper and not hyphen:
            break
        if hyphen:
            hyphens.append(len(pieces))
        if "'" in token.text:
            split = _letter_groups(token.text.replace("'", ""))  # "E.O'C."
        else:
            split = _letter_groups(token.text) if not has_dot or len(token.text) > 3 else [token.text]
        pieces.extend(split)
        place += 1
        if has_dot:
            dotted = True
            place += 1
        stops.append((place, len(pieces)))
        hyphen = False
        if (
            place < count
            and tokens[place].text == "-"
            and place + 1 < count
            and tokens[place + 1].kind == WORD
        ):
            if not tokens[place + 1].gap and len(tokens[place + 1].text) <= 4:
                hyphen = True
                place += 1
        elif not has_dot and len(token.text) > 1 and not _goes_on_in_a_letter(tokens, place):
            break
    if not pieces or len("".join(pieces)) < 2 or not (capital or dotted):
        return None
    if not dotted and sum(1 for letter in "".join(pieces) if letter != letter.lower()) < 2:
        return None  # "The", "Fig": a word
    for end, size in reversed(stops):
        chosen = pieces[:size]
        if len("".join(chosen)) < 2:
            continue
        match = roster.by_initials(chosen, [mark for mark in hyphens if mark < size])
        if match.authors and (match.cost <= SURE or end == stops[-1][0]):
            if not capital and match.cost > 0:
                continue
            if (
                dotted
                and end < stops[-1][0]
                and not tokens[end].gap
                and len(stops) - 1 == stops.index((end, size)) + 1
            ):
                end = stops[-1][0]  # one more than the name has: "A.B.J." of a junior
            return Mention(end, match, True, dotted, ".".join(chosen).lower())
    groups = _CAPITAL_GROUP.findall(tokens[at].text)
    if not dotted and 1 < len(groups) < len(tokens[at].text):
        match = roster.by_initials(groups)
        if match.authors:
            return Mention(at + 1, match, True, False, ".".join(groups).lower())
    end, size = stops[-1]
    shouted = "".join(pieces).isupper()
    if capital and shouted and (dotted or size <= 4) and len("".join(pieces)) <= 6:
        return Mention(end, NOBODY, True, dotted and size > 1, ".".join(pieces).lower())
    return None


# "RGl" -> R, Gl ; "EFMcB" -> E, F, Mc, B.
_CAPITAL_GROUP = re.compile(r"[A-Z][a-z]*")


def _goes_on_in_a_letter(tokens: list[Token], place: int) -> bool:
    """Whether the next word is a capital by itself: "FX Y" is Fengxi Yang."""
    if place >= len(tokens) or tokens[place].kind != WORD or len(tokens[place].text) != 1:
        return False
    return tokens[place].text.isupper() and tokens[place].gap


def _letter_groups(word: str) -> list[str]:
    """ "EvA" -> E, v, A ; "AB" -> A, B ; "MdM" -> M, d, M."""
    return list(word)

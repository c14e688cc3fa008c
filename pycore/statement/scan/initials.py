"""Initials in every fashion: "A.B.", "AB", "J.-P. S.", "EvA", "RGl", and the one letter of a single name."""

from __future__ import annotations

import re

from pycore.people import NOBODY, SURE, Match, Roster
from pycore.statement.lexicon.entry import AND
from pycore.statement.lexicon.lookup import Lexicon
from pycore.statement.scan.mention import Mention, Shapes
from pycore.statement.scan.tokens import LINE, WORD, Token

_MOST_PIECES = 7


def single_letter(tokens: list[Token], at: int, shapes: Shapes) -> Mention | None:
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
_PLAIN = re.compile(r"[A-Z]\.(?: ?-?[A-Z]\.){1,4}(?![^\W\d_]|-)(?!\s?(?:-\s?)?[A-Za-z]\.)")


def plain_initials(tokens: list[Token], at: int, shapes: Shapes) -> Mention | None:
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


class _Letters:
    """Letters that could be initials: `stops` has the token after the letters so far, and how many pieces they are,
    for each place where they may end; `hyphens` are the pieces that stand after a hyphen."""

    __slots__ = ("dotted", "hyphens", "pieces", "stops")

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.hyphens: list[int] = []
        self.stops: list[tuple[int, int]] = []
        self.dotted = False


def initials_at(tokens: list[Token], at: int, roster: Roster, capital: bool) -> Mention | None:
    """Collect letters that could be initials, then take the most that fit somebody; or nobody's initials."""
    letters = _collect_letters(tokens, at)
    pieces, dotted = letters.pieces, letters.dotted
    written = "".join(pieces)
    if len(written) < 2 or not (capital or dotted):
        return None
    capitals = sum(1 for letter in written if letter != letter.lower())
    if not dotted and capitals < 2 and not (letters.hyphens and _is_hyphenated_name(letters, roster)):
        return None  # "The", "Fig": a word
    found = _longest_initials(tokens, letters, roster, capital)
    if found is not None:
        return found
    groups = _CAPITAL_GROUP.findall(tokens[at].text)
    if not dotted and 1 < len(groups) < len(tokens[at].text):
        match = roster.by_initials(groups)
        if match.authors:
            return Mention(at + 1, match, True, False, ".".join(groups).lower())
    end, size = letters.stops[-1]
    if capital and written.isupper() and (dotted or size <= 4) and len(written) <= 6:
        return Mention(end, NOBODY, True, dotted and size > 1, ".".join(pieces).lower())
    return None


def _is_hyphenated_name(letters: _Letters, roster: Roster) -> bool:
    """Whether the letters are those of an author with one name: "M-b" of Mirza-baig."""
    return roster.by_initials(letters.pieces, letters.hyphens).cost == 0


def _collect_letters(tokens: list[Token], at: int) -> _Letters:
    letters = _Letters()
    pieces = letters.pieces
    place = at
    count = len(tokens)
    hyphen = False
    while place < count and len(pieces) < _MOST_PIECES:
        token = tokens[place]
        if token.kind == LINE and letters.dotted and _goes_on_below(tokens, place + 1):
            place += 1
            if tokens[place].text == "-":
                hyphen = True
                place += 1
            continue  # the name goes on in the next line: "A.S." and "d.F."
        if token.kind != WORD or len(token.text) > 6 or len(token.text) > 3 and pieces and not hyphen:
            break
        has_dot = _has_stop(tokens, place, not pieces)
        if pieces and not has_dot and _begins_something_else(token, pieces[-1], hyphen):
            break
        if hyphen:
            letters.hyphens.append(len(pieces))
        pieces.extend(_pieces_of(token.text, has_dot or letters.dotted and token.text[1:].islower()))
        place += 1
        if has_dot:
            letters.dotted = True
            place += 1
        letters.stops.append((place, len(pieces)))
        hyphen = False
        if place + 1 < count and tokens[place].text == "-" and tokens[place + 1].kind == WORD:
            if (
                not tokens[place + 1].gap
                and len(tokens[place + 1].text) <= 4
                or _is_torn(tokens, place, pieces)
            ):
                hyphen = True
                place += 1
        elif not has_dot and len(token.text) > 1 and not _goes_on_in_a_letter(tokens, place):
            break
    return letters


def _is_torn(tokens: list[Token], hyphen: int, pieces: list[str]) -> bool:
    """Whether a blank follows the hyphen within one name's letters: "J- P S", "R.V.R.- R."."""
    if hyphen + 2 >= len(tokens):
        return False
    if tokens[hyphen - 1].text == ".":
        if tokens[hyphen].gap and _letter_with_stop(tokens, hyphen + 3):
            return False  # "A.B. - C.D."
        return _letter_with_stop(tokens, hyphen + 1) and tokens[hyphen + 1].text.isupper()
    if tokens[hyphen].gap or len(pieces) != 1 or len(pieces[0]) != 1:
        return False
    after, last = tokens[hyphen + 1], tokens[hyphen + 2]
    return all(len(one.text) == 1 and one.text.isupper() and one.gap for one in (after, last))


def _goes_on_below(tokens: list[Token], place: int) -> bool:
    """Whether a letter and its full stop begin a line, perhaps after the hyphen of a name."""
    if _letter_with_stop(tokens, place):
        return True
    hyphen = place + 1 < len(tokens) and tokens[place].text == "-" and not tokens[place + 1].gap
    return hyphen and _letter_with_stop(tokens, place + 1)


def _letter_with_stop(tokens: list[Token], place: int) -> bool:
    """Whether one letter and its full stop stand at `place`."""
    if place + 1 >= len(tokens) or tokens[place].kind != WORD or len(tokens[place].text) != 1:
        return False
    return tokens[place + 1].text == "." and not tokens[place + 1].gap


def _has_stop(tokens: list[Token], place: int, first: bool) -> bool:
    """Whether a full stop belongs to the letters at `place`; after several that come first only within a word."""
    text = tokens[place].text
    if place + 1 >= len(tokens) or tokens[place + 1].text != ".":
        return False
    if len(text) == 1:
        return True
    if tokens[place + 1].gap:
        return False
    if not first:
        return True
    after = tokens[place + 2] if place + 2 < len(tokens) else None
    return after is not None and not after.gap and after.kind == WORD


def _begins_something_else(token: Token, before: str, hyphen: bool) -> bool:
    """Whether letters without a stop go on with no initials: a word after a blank, or in small letters."""
    upper = token.text[0] != token.text[0].lower()
    if token.gap and not (len(token.text) == 1 and upper and len(before) == 1):
        return True
    return not upper and not hyphen


def _pieces_of(text: str, has_stop: bool) -> list[str]:
    if "'" in text:
        return _letter_groups(text.replace("'", ""))  # "E.O'C."
    return _letter_groups(text) if not has_stop or len(text) > 3 else [text]


def _longest_initials(
    tokens: list[Token], letters: _Letters, roster: Roster, capital: bool
) -> Mention | None:
    stops = letters.stops
    for end, size in reversed(stops):
        chosen = letters.pieces[:size]
        if len("".join(chosen)) < 2:
            continue
        match = roster.by_initials(chosen, [mark for mark in letters.hyphens if mark < size])
        if not match.authors or match.cost > SURE and end != stops[-1][0]:
            continue
        if not capital and match.cost > 0:
            continue
        if letters.dotted and size > 2 and end < stops[-1][0] and _breaks_a_pair(tokens, end):
            continue
        last_but_one = len(stops) - 1 == stops.index((end, size)) + 1
        if letters.dotted and end < stops[-1][0] and not tokens[end].gap and last_but_one:
            end = stops[-1][0]  # one more than the name has: "A.B.J." of a junior
        return Mention(end, match, True, letters.dotted, ".".join(chosen).lower())
    return None


def _breaks_a_pair(tokens: list[Token], end: int) -> bool:
    """Whether letters end after the first of some that a blank parts from those before: "A.B. C." of "A.B. C.D."."""
    return not tokens[end].gap and tokens[end - 1].text == "." and tokens[end - 2].gap


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

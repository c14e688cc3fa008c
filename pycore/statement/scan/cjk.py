"""Chinese and Japanese: runs of letters without spaces, cut into names and wordings."""

from __future__ import annotations

import re

from pycore.people import Roster
from pycore.statement.lexicon.entry import ACT, CJK_RUN, TERM, Entry
from pycore.statement.lexicon.lookup import Lexicon
from pycore.statement.scan.items import NOISE_ITEM, PERSON, SEP, Item, unknown
from pycore.statement.scan.tokens import MARK, WORD, Token

WRITTEN, REVIEWED = "written", "reviewed"
_DRAFT, _REVIEW = "writing-original-draft", "writing-review-editing"
_INTO = frozenset(("-", "(", ":"))
_KANA = re.compile("[\u3040-\u30ff]")


def take_cjk(tokens: list[Token], at: int, roster: Roster, words: Lexicon, items: list[Item]) -> int:
    """Cut a run of Chinese or Japanese into names and wordings, longest first.

    Marks inside a term are stepped over ("写作-初稿"): the run goes on over them as far as a
    wording of the tables reaches across.
    """
    if _take_spaced_name(tokens, at, roster, items):
        return at + 1
    begin = len(items)
    text = ""
    places: list[int] = []  # place in the text of each character of `text`
    end = at
    while True:
        token = tokens[end]
        text += token.text
        places.extend(range(token.start, token.end))
        end += 1
        after = end
        while (
            after < len(tokens)
            and after - end < 3
            and tokens[after].text in ("-", "(", ":", "/", "[", ",", "\n")
        ):
            after += 1
        if after == end or after >= len(tokens) or not CJK_RUN.match(tokens[after].text):
            break
        if not _reaches_across(text, tokens[after].text, words):
            break
        end = after
    if (
        end < len(tokens)
        and tokens[end].text in ")]"
        and any(tokens[one].text in "([" for one in range(at, end))
    ):
        end += 1
    place = 0
    strange = -1
    while place < len(text):
        item = _cjk_item(text, place, roster, words)
        if item is None:
            strange = place if strange < 0 else strange
            place += 1
            continue
        if strange >= 0:
            items.append(unknown(text[strange:place], places[strange], places[place - 1] + 1, False))
            strange = -1
        place, item.start, item.end = item.end, places[item.start], places[item.end - 1] + 1
        items.append(item)
    if strange >= 0:
        items.append(unknown(text[strange:], places[strange], places[-1] + 1, False))
    if begin:
        _head_of_writing(
            items, begin, {token.end: token.text for token in tokens[at:end] if token.kind == MARK}
        )
    return end


def _head_of_writing(items: list[Item], at: int, inner: dict[int, str]) -> None:
    """Let "writing" before a dash or a bracket say nothing where what follows names which writing: "写作-修改".

    `inner` are the marks that the run stepped over, by where they end.
    """
    for place in range(at, len(items)):
        if _kind_of_writing(items[place]) != REVIEWED:
            continue
        head = place - 1
        while head > 0 and items[head].kind == SEP and items[head].form in _INTO:
            head -= 1
        marked = head < place - 1 or inner.get(items[place].start) in _INTO
        if marked and _kind_of_writing(items[head]) == WRITTEN:
            items[head].kind = NOISE_ITEM
            said = items[place]
            if said.kind == ACT and said.entry is not None:  # what is revised was said before it
                said.kind, said.entry = TERM, Entry(TERM, said.entry.keys, role=_REVIEW)


def _kind_of_writing(item: Item) -> str:
    if item.entry is None or not CJK_RUN.match(item.form):
        return ""
    if item.kind == TERM:
        return {_DRAFT: WRITTEN, _REVIEW: REVIEWED}.get(item.entry.role or "", "")
    return {"WRITE": WRITTEN, "REVISE": REVIEWED}.get(item.entry.cls, "") if item.kind == ACT else ""


def _take_spaced_name(tokens: list[Token], at: int, roster: Roster, items: list[Item]) -> bool:
    """ "山田 太郎は": append the person; what follows in the second word is left there."""
    token = tokens[at]
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None or not following.gap or len(token.text) > 3 or not CJK_RUN.match(following.text):
        return False
    for size in (3, 2, 1):
        given = following.text[:size]
        who = roster.exactly((token.text, given)) or roster.exactly((token.text + given,))
        if who:
            end = following.start + len(given)
            item = Item(PERSON, token.start, end, None, token.gap)
            item.authors = who
            item.form = token.text + given
            items.append(item)
            rest = following.text[len(given) :]
            tokens[at + 1 : at + 2] = [Token(WORD, rest, rest, end, following.end, False)] if rest else []
            return True
    return False


def _reaches_across(text: str, more: str, words: Lexicon) -> bool:
    for size in range(1, min(7, len(text) + 1)):
        entry = words.longest_at(text[-size:] + more, 0)
        if entry is not None and len(entry.keys[0]) > size and entry.kind == TERM:
            return True
    return False


def _cjk_item(text: str, place: int, roster: Roster, words: Lexicon) -> Item | None:
    for size in (6, 5, 4, 3, 2):
        name = text[place : place + size]
        who = roster.exactly((name,)) if len(name) == size else ()
        if who:
            item = Item(PERSON, place, place + size, None, False)
            item.authors = who
            item.form = name
            return item
    entry = words.longest_at(text, place)
    if entry is None or len(entry.keys[0]) < 2:
        for size in (3, 2):
            name = text[place : place + size]
            who = roster.by_family(name) if len(name) == size else ()
            if who and _KANA.match(text[place + size : place + size + 1] or "\u3042"):
                item = Item(PERSON, place, place + size, None, False)  # "佐藤は"; a Chinese name goes on
                item.authors = who
                item.form = name
                return item
    if entry is None:
        return None
    item = Item(entry.kind, place, place + len(entry.keys[0]), entry, False)
    item.form = entry.keys[0]
    return item

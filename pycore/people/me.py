"""Which of the listed authors the record's holder is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Sequence

from pycore.language import Fact, fact
from pycore.people.misprints import one_letter_off
from pycore.people.names import Folded, Name, fold, parse_name, spelling_key
from pycore.people.roster import Roster


@dataclass(frozen=True)
class Identity:
    """`index` is the one author who fits, or None; `candidates` are all who do, best first.

    `reasons` are what the person is told, one for each candidate in the same order.
    """

    index: int | None
    candidates: tuple[int, ...]
    reasons: tuple[Fact, ...]


def who_is(authors: Sequence[dict[str, Any]], me: dict[str, Any] | None) -> Identity:
    """Find the holder `me` = {name, orcid, other_names} among `authors` = [{name, orcid}].

    An equal iD decides. An author who has another iD is somebody else. Else the names decide:
    the published name, then the other names, each in full, then with given names left out or as
    initials. Two who fit equally well are both candidates, and `index` is None: the person is
    asked. A fit by family name alone is only ever a candidate. An iD that a page shows beside a
    name in a row of names (`orcid_beside`) may be the neighbour's: it counts where the name fits too.
    """
    if not me:
        return Identity(None, (), ())
    mine = me.get("orcid") or ""
    open_to_me = []
    for index, author in enumerate(authors):
        theirs = author.get("orcid") or ""
        beside = bool(author.get("orcid_beside"))
        if mine and theirs == mine and (not beside or _fits_any(me, str(author["name"]))):
            return Identity(index, (index,), (fact("me/has-id", name=author["name"]),))
        if not (mine and theirs) or beside:
            open_to_me.append(index)
    if not open_to_me:
        return Identity(None, (), ())
    listed = [str(authors[index]["name"]) for index in open_to_me]
    best: dict[int, tuple[float, Fact]] = {}
    for printed, which in _known(me):
        for at, cost, how in _fits(printed, listed):
            reason = fact("me/" + how, author=listed[at], which=which, name=printed)
            if at not in best or cost < best[at][0]:
                best[at] = (cost, reason)
    if not best:
        return Identity(None, (), ())
    ranked = sorted(best, key=lambda at: (best[at][0], at))
    least = best[ranked[0]][0]
    equal = [at for at in ranked if best[at][0] == least]
    sure = len(equal) == 1 and least < _ONLY_A_CANDIDATE
    return Identity(
        open_to_me[ranked[0]] if sure else None,
        tuple([open_to_me[at] for at in ranked]),
        tuple([best[at][1] for at in ranked]),
    )


_ONLY_A_CANDIDATE = 6.0
_SHORT = 3  # letters of a word that may be initials written together


def _known(me: dict[str, Any]) -> list[tuple[str, str]]:
    """The names of the holder, each with what it is to them."""
    return [(me.get("name") or "", "name")] + [(name, "other") for name in me.get("other_names") or ()]


def _fits_any(me: dict[str, Any], listed: str) -> bool:
    return any(_fits(printed, [listed]) for printed, _ in _known(me))


def _fits(printed: str, listed: Sequence[str]) -> list[tuple[int, float, str]]:
    """Who of `listed` the name `printed` fits: position, cost, and how it fits."""
    name = parse_name(printed)
    words = [part.word for part in name.parts]
    if not words:
        return []
    out = []
    seen: dict[str, tuple[float, str] | None] = {}  # a list may name one person a thousand times
    for at, other in enumerate(listed):
        if other not in seen:
            seen[other] = _fit(name, words, other)
        fit = seen[other]
        if fit is not None:
            out.append((at, *fit))
    return out


def _fit(name: Name, words: list[Folded], other: str) -> tuple[float, str] | None:
    """The cost of taking two names for one person's, and how they fit in words."""
    theirs = parse_name(other)
    words_there = [part.word for part in theirs.parts]
    if words == words_there:
        return 0.0, "exactly"
    if sorted(words) == sorted(words_there):
        return 1.0, "reordered"
    cost = _one_way(name, theirs)
    if cost is None:
        return None
    return cost, "family-name" if cost >= _ONLY_A_CANDIDATE else "form"


def _one_way(name: Name, theirs: Name) -> float | None:
    """Cost of reading one name as a shorter form of the other, whichever is shorter."""
    costs = []
    for longer, shorter in ((name, theirs), (theirs, name)):
        if not shorter.parts or not _may_shorten(longer, shorter):
            continue
        roster = Roster([" ".join([part.word for part in longer.parts])])
        roster.names[0] = longer
        if shorter.only_initials:
            match = roster.by_initials([part.word for part in shorter.parts])
            if match.authors:
                costs.append(4.0 + match.cost)
            continue
        match = roster.by_words([_as_written(part.word) for part in shorter.parts])
        if match.authors:
            alone = len(shorter.parts) == 1
            costs.append((_ONLY_A_CANDIDATE if alone else 2.0) + match.cost)
    return min(costs) if costs else None


def _may_shorten(longer: Name, shorter: Name) -> bool:
    """Whether every written-out word of `shorter` is a word of `longer`, or one letter off: of thousands
    of authors, nearly none is looked at more closely."""
    known = {word for part in longer.parts for word in (part.word, spelling_key(part.word), *part.pieces)}
    for part in shorter.parts:
        word = part.word
        if len(word) <= _SHORT or shorter.only_initials or word in known or spelling_key(word) in known:
            continue
        if not part.particle and not any(one_letter_off(word, other) for other in known):
            return False
    return True


def _as_written(word: str) -> str:
    return fold(word).upper() if len(word) == 1 else word

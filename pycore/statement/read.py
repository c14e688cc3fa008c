"""Reading a statement: normalise, scan, bind, say; then who is meant, and what is left."""

from __future__ import annotations

from dataclasses import replace
from typing import Sequence

from pycore.credit import ORDER, Degree, RoleSlug
from pycore.language import Fact, fact
from pycore.people import SURE, Roster
from pycore.statement.bind.asides import take_aside
from pycore.statement.bind.clauses import Clause, bind
from pycore.statement.bind.gaps import fill_gaps, join_subjects
from pycore.statement.bind.people import People
from pycore.statement.bind.runs import find_runs
from pycore.statement.forms.blankless import Parted, part_words
from pycore.statement.forms.columns import unweave
from pycore.statement.forms.definitions import defined
from pycore.statement.forms.displaced import in_their_places
from pycore.statement.forms.interleaved import disentangle
from pycore.statement.forms.intruders import without_intruders
from pycore.statement.forms.legend import unkey
from pycore.statement.forms.matrix import Matrix, read_matrix
from pycore.statement.forms.quoted import is_program, unquoted
from pycore.statement.forms.ruled import unruled
from pycore.statement.forms.stopped import restop
from pycore.statement.judge import is_body, is_statement, is_template, is_unconfirmed
from pycore.statement.lexicon.entry import (
    ACT,
    GROUP,
    HEADING,
    INSTRUCTION,
    OBJ,
    PAIRING,
    TERM,
)
from pycore.statement.lexicon.lookup import Lexicon, lexicon
from pycore.statement.model import (
    GROUPED,
    INFERRED,
    LIKELY,
    NAMED,
    WORDING,
    Ambiguity,
    Contribution,
    PersonBasis,
    Reading,
    Span,
)
from pycore.statement.model import TERM as STATED
from pycore.statement.passage import NO, PERHAPS
from pycore.statement.roles.claim import Said
from pycore.statement.roles.lost import doubt_joined_lists
from pycore.statement.roles.mapping import says_alone
from pycore.statement.roles.predicate import read_row
from pycore.statement.scan.bars import part_entries
from pycore.statement.scan.elsewhere import declares_for_the_rest, without_elsewhere
from pycore.statement.scan.items import (
    PERSON,
    PLACEHOLDER,
    SEP,
    UNKNOWN,
    Item,
)
from pycore.statement.scan.normal import LIMIT, Normal
from pycore.statement.scan.scanner import scan

_SURENESS = {INFERRED: 0, WORDING: 1, STATED: 2}
_CUT_NOTICE = fact("notice/text-cut", most=LIMIT // 1000)


def read_statement(text: str, authors: Sequence[str], headed: bool = False) -> Reading:
    """Who did what, as `text` says it, for `authors` in byline order.

    Every span is a range of `text`. A text beyond 100 kB is cut there, with a notice. Texts that
    are no statements (acknowledgements, funding, instructions) give an empty reading. `headed` texts
    stand under a heading of a statement; of others that may be none nothing is certain.
    """
    roster = _roster(authors)
    words = lexicon()
    reading = _read_statement(text, roster, words, headed)
    if is_program(text[:LIMIT]):
        return replace(
            reading, contributions=tuple([replace(one, doubted=True) for one in reading.contributions])
        )
    if reading.contributions and not reading.unread:
        return reading
    parted = part_words(text[:LIMIT], roster, words)
    if parted is None:
        return reading
    with_blanks = _read_statement(parted.text + text[LIMIT:], roster, words, headed)
    return _moved_back(with_blanks, parted) if _says_more(with_blanks, reading) else reading


def _says_more(one: Reading, other: Reading) -> bool:
    """Whether `one` says more than `other`; where that has terms of CRediT, in such terms."""
    return _said_in(one, _stated(other) > 0) > _said_in(other, _stated(other) > 0)


def _said_in(reading: Reading, in_terms: bool) -> tuple[int, int]:
    said = [one for one in reading.contributions if one.basis == STATED or not in_terms]
    return len(said), sum(1 for one in said if one.certain)


def _moved_back(reading: Reading, parted: Parted) -> Reading:
    """`reading` of a text whose blanks were lost, with the places of the text as it was given."""

    def span(there: Span) -> Span:
        return Span(parted.original(there.start), parted.original(there.end))

    return replace(
        reading,
        contributions=tuple(
            [replace(one, span=span(one.span), person=span(one.person)) for one in reading.contributions]
        ),
        unread=tuple([span(one) for one in reading.unread]),
        ambiguous=tuple([replace(one, span=span(one.span)) for one in reading.ambiguous]),
    )


def _read_statement(text: str, roster: Roster, words: Lexicon, headed: bool) -> Reading:
    matrix = read_matrix(text[:LIMIT], roster, words) if "\n" in text else None
    if matrix is not None:
        rest = [(start, end, "\n") for start, end in matrix.rest]
        return _with_matrix(_read(Normal(text, rest), roster, words, headed), matrix)
    columns = unweave(text[:LIMIT], words.of_statements(roster)) if "\n" in text else None
    pieces = columns.pieces if columns is not None else None
    if columns is None and "\n" in text:
        pieces = without_intruders(text[:LIMIT], words.role_words) or unruled(text[:LIMIT])
    if pieces is None:
        pieces = (
            unquoted(text[:LIMIT])
            or in_their_places(text[:LIMIT], roster, words)
            or defined(text[:LIMIT])
            or restop(text[:LIMIT], roster)
        )
    reading = _read(Normal(text, pieces), roster, words, headed)
    if columns is not None and columns.by_words:
        plain = _read(Normal(text), roster, words, headed)
        if _stated(plain) >= _stated(reading) or plain.contributions and not plain.unread:
            return plain  # prose about the work itself, not a column beside its statement
    if columns is None:
        keyed = unkey(text[:LIMIT])
        if keyed is not None:
            written_out = _read(Normal(text, keyed), roster, words, headed)
            if len(written_out.contributions) > len(reading.contributions):
                return written_out
    return _disentangled(text, reading, roster, words, headed, columns is None)


def _disentangled(
    text: str, reading: Reading, roster: Roster, words: Lexicon, headed: bool, in_order: bool
) -> Reading:
    """`reading`, or what is read on one side of the lines of `text`, where that is more; then nothing is certain.

    What was read `in_order` and stands on that side alike is as certain as it was.
    """
    if "\n" not in text or reading.contributions and not reading.unread:
        return reading
    pieces = disentangle(text[:LIMIT], roster, words, headed or bool(reading.contributions))
    if pieces is None:
        return reading
    apart = _read(Normal(text, pieces), roster, words, headed)
    if in_order and _said_pairs(apart) == _said_pairs(reading):
        return reading
    if len({one.role for one in apart.contributions if one.basis == STATED}) < _FEWEST_ROLES:
        return reading  # no list of roles: a heading that stands beside people
    if _stated(apart) > _stated(reading) and len(apart.contributions) >= len(reading.contributions):
        reading = apart
    elif sum(span.end - span.start for span in reading.unread) * _MUCH_UNREAD < len(text):
        return reading
    elif not apart.unread and _stated(apart) * _ALMOST_ALL >= _stated(reading) * (_ALMOST_ALL - 1) > 0:
        reading = apart  # all is understood on that side, and little else is said by the prose beside it
    return replace(
        reading, contributions=tuple([replace(one, person_basis=LIKELY) for one in reading.contributions])
    )


def _said_pairs(reading: Reading) -> set[tuple[int, RoleSlug]]:
    return {(one.author, one.role) for one in reading.contributions}


_FEWEST_ROLES = 2
_ALMOST_ALL = 7  # parts, but for one
_MUCH_UNREAD = 5  # a part of the text


def _with_matrix(reading: Reading, matrix: Matrix) -> Reading:
    """What the words of a text say and what its tables of marks say, together."""
    held = {(one.author, one.role): one for one in reading.contributions}
    for mark in matrix.marks:
        held[mark.author, mark.role] = Contribution(
            mark.author, mark.role, mark.degree, Span(*mark.said), Span(*mark.person), STATED
        )
    return Reading(
        tuple(sorted(held.values(), key=lambda one: (one.author, ORDER[one.role]))),
        reading.unread,
        reading.ambiguous,
        reading.is_statement or bool(matrix.marks),
        reading.uses_credit_terms or bool(matrix.marks),
        reading.notices,
    )


def _stated(reading: Reading) -> int:
    return sum(1 for one in reading.contributions if one.basis == STATED)


def _read(normal: Normal, roster: Roster, words: Lexicon, headed: bool) -> Reading:
    items = scan(normal.text, roster, words)
    notices = (_CUT_NOTICE,) if normal.cut else ()
    if is_template(items, lambda index: not roster.names[index].only_initials):
        return Reading((), (), (), False, False, notices)
    instructed = any(item.kind == INSTRUCTION for item in items)
    kept = without_elsewhere(items)
    of_interests = declares_for_the_rest(items)
    items = kept
    part_entries(items)
    items, aside = take_aside(join_subjects(items))
    runs = find_runs(items)
    clauses, unbound = bind(items, runs)
    fill_gaps(items, clauses, says_alone)
    clauses.extend([Clause(run, [words], True) for run, words in aside if words])
    people = People(roster, runs + [run for run, _ in aside])
    claims: list[tuple[int, Item, Said, Degree | None]] = []
    unclear: list[tuple[Item, list[tuple[RoleSlug, Degree | None]]]] = []
    unread: list[tuple[int, int]] = []
    spoken_of: list[Item] = []
    left_open = any(item.form == PLACEHOLDER for item in items)
    read = [_said(clause, spoken_of) for clause in clauses]
    doubt_joined_lists(normal.text, [said for said, _ in read])
    for clause, (said, left) in zip(clauses, read):
        unread.extend(left)
        pairs = _pairs(items, clause, said)
        for item in clause.run.items:
            who = people.meant(item, clause.run)
            if pairs is not None:
                said = pairs[item.start]
            if left_open and item.kind == GROUP:
                continue  # a form with names still to be filled in says nothing of "all authors"
            stated = item.degree
            if item.kind == PERSON and len(who) != 1:
                if who and said:
                    unclear.append((item, [(one.role, one.degree or stated) for one in said]))
                elif said:
                    unread.append((item.start, item.end))
                continue
            for index in who:
                for one in said:
                    if item.kind == GROUP and (one.act == "REVIEW" or _only_comments(one)):
                        continue  # "all authors reviewed the manuscript" is an approval
                    claims.append((index, item, one, one.degree or stated))
    named = {index for index, item, _, _ in claims if item.kind == PERSON}
    people_named = bool(unclear) or any(not is_body(roster.names[index]) for index in named)
    doubtful = of_interests or bool(named) and not people_named
    found = is_statement(items, len(claims) + len(unclear), people_named, instructed, doubtful, headed)
    if found == NO:
        return Reading((), (), (), False, False, notices)
    if is_unconfirmed(items):
        found = PERHAPS
    for row in unbound:
        unread.extend(_leftover(row))
    return _reading(normal, claims, unclear, unread, notices, found == PERHAPS)


def _only_comments(said: Said) -> bool:
    """Whether somebody is said to have commented, and not on what."""
    return said.act == "COMMENT_ON" and said.basis == INFERRED


def _pairs(items: list[Item], clause: Clause, said: list[Said]) -> dict[int, list[Said]] | None:
    """Start of a person -> what that one did, where the first did the first thing, "respectively".

    None where nothing says so, or where there are not as many things as people.
    """
    people = clause.run.items
    if len(people) < 2 or not _is_paired(items, clause.run.end):
        return None
    starts = sorted({one.start for one in said})
    if len(starts) != len(people):
        return None
    paired: dict[int, list[Said]] = {}
    for person, start in zip(people, starts):
        paired[person.start] = [one for one in said if one.start == start]
    return paired


def _is_paired(items: list[Item], place: int) -> bool:
    """Whether "respectively" is said of the people before `place`."""
    while place < len(items):
        item = items[place]
        if item.kind == PAIRING:
            return True
        if item.kind in (PERSON, GROUP, HEADING) or item.kind == SEP and item.form in (".", "\n\n", ";"):
            return False
        place += 1
    return False


# The last author lists met: one article's statements are read one after the other.
_ROSTERS: dict[tuple[str, ...], Roster] = {}


def _roster(authors: Sequence[str]) -> Roster:
    key = tuple(authors)
    if key not in _ROSTERS:
        if len(_ROSTERS) > 3:
            _ROSTERS.clear()
        _ROSTERS[key] = Roster(authors)
    return _ROSTERS[key]


def _said(clause: Clause, spoken_of: list[Item]) -> tuple[list[Said], list[tuple[int, int]]]:
    roles: list[Said] = []
    left: list[tuple[int, int]] = []
    for part in clause.parts:
        saying = read_row(part, clause.passive, spoken_of)
        if part[0].start in clause.far:
            for one in saying.roles:
                one.far = True
        roles.extend(saying.roles)
        left.extend(saying.unread)
    return roles, left


def _leftover(row: list[Item]) -> list[tuple[int, int]]:
    words = [item for item in row if item.kind in (ACT, OBJ, TERM, UNKNOWN)]
    return [(words[0].start, words[-1].end)] if words else []


def _person_basis(item: Item, said: Said) -> PersonBasis:
    if said.far:
        return LIKELY
    if item.kind == GROUP:
        return LIKELY if item.guessed else GROUPED
    return LIKELY if item.guessed or item.cost > SURE else NAMED


def _reading(
    normal: Normal,
    claims: list[tuple[int, Item, Said, Degree | None]],
    unclear: list[tuple[Item, list[tuple[RoleSlug, Degree | None]]]],
    unread: list[tuple[int, int]],
    notices: tuple[Fact, ...],
    doubted: bool,
) -> Reading:
    held: dict[tuple[int, str], Contribution] = {}
    spans: dict[tuple[int, int], Span] = {}

    def span(start: int, end: int) -> Span:
        known = spans.get((start, end))
        if known is None:
            known = spans[(start, end)] = Span(*normal.original(start, end))
        return known

    for index, item, said, degree in claims:
        key = (index, said.role)
        old = held.get(key)
        sureness = _SURENESS[said.basis] if _person_basis(item, said) != LIKELY else -1
        if old is None or (sureness, degree is not None) > (
            _SURENESS[old.basis] if old.person_basis != LIKELY else -1,
            old.degree is not None,
        ):
            words, person = span(said.start, said.end), span(item.start, item.end)
            held[key] = Contribution(
                index, said.role, degree, words, person, said.basis, _person_basis(item, said), doubted
            )
    contributions = sorted(held.values(), key=lambda one: (one.author, ORDER[one.role]))
    terms = any(one.basis == STATED for one in contributions)
    ambiguous = tuple(
        [
            Ambiguity(span(item.start, item.end), item.authors, tuple(dict.fromkeys(roles)))
            for item, roles in unclear
        ]
    )
    left = sorted({normal.original(start, end) for start, end in unread if end > start})
    return Reading(
        tuple(contributions),
        tuple([Span(start, end) for start, end in left]),
        ambiguous,
        bool(contributions or ambiguous),
        terms,
        notices,
    )

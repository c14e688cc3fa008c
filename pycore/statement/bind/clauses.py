"""Who goes with what: people and the words between them, bound into clauses.

A statement is a row of runs of people with stretches of other words between them:

    statement    = stretch (people stretch)*
    people       = person (("," | ";" | "/" | "and" | line end)* person)*
    person       = mention | group, each with "(" degree ")"?

Every printed form is a way to cut the stretches. What stands before the cut belongs to the
people on the left, what stands after it to the people on the right:

    person first     people ":" roles | people "(" roles ")" | people verb objects
    role first       role "," people ";"
    role headed      role ":" people "." | role "(" people ")"
    passive          objects verb "by" people
    lines, tables    people line-end roles line-end | "|" people "|" roles "|" line-end

A colon, an opening bracket, "by" and a verb tie; a full stop, a semicolon and a line end
divide. The cheapest set of cuts over the whole statement is taken (`bind`), so that a missing,
wrong or doubled mark in one place does not turn the reading over.
"""

from __future__ import annotations

from pycore.statement.bind.distance import ends_in_a_stop, parts_a_list, stop_beside
from pycore.statement.bind.runs import STOPS, Run, begins_with_verb
from pycore.statement.lexicon.entry import (
    ACT,
    AND,
    BY,
    DEGREE,
    HEADING,
    HELPER,
    OBJ,
    OF,
    SKIP,
    SUPERVISOR,
    TERM,
    VERB,
)
from pycore.statement.lexicon.words import ARTICLES, BEINGS, OPENERS, SUBORDINATORS, TOPICS
from pycore.statement.scan.items import (
    NOISE_ITEM,
    NUMBER_ITEM,
    PERSON,
    PLACEHOLDER,
    SEP,
    UNKNOWN,
    Item,
)

CONTENT = frozenset((ACT, OBJ, TERM, DEGREE, UNKNOWN, SUPERVISOR, HELPER))

# What a cut costs by how strongly the marks there tie the words on their two sides. That there are three
# matters, and their order; what they are exactly does not.
NONE, LOOSE, ORDINARY, STRONG = 0.0, 0.5, 2.5, 7.0
# A cut at a mark within a stretch costs this more than one beside the people, where it is as good.
_WITHIN = 0.2
# A verb behind the mark ties the words to the people behind it by so much.
_VERB = 0.1
# People with words on both sides, and people with none.
_BOTH_SIDES, _NO_SIDE = 5.0, 3.0


class Clause:
    """`run` did what `parts` say; each part is a row of items without a full stop inside.

    `far` are the places where parts begin that may be somebody else's (`distance`).
    """

    __slots__ = ("far", "parts", "passive", "run")

    def __init__(
        self, run: Run, parts: list[list[Item]], passive: bool, far: frozenset[int] = frozenset()
    ) -> None:
        self.run = run
        self.parts = parts
        self.passive = passive
        self.far = far


_Cut = tuple[int, float]  # a place where a stretch may be cut, and what that costs


def bind(items: list[Item], runs: list[Run]) -> tuple[list[Clause], list[list[Item]]]:
    """Clauses in order, and the rows of items that belong to nobody.

    The cost of a way to cut is the sum over stretches of what the cut place costs (0 for a full
    stop, much for a colon), plus a charge for people with words on both sides or on none.
    """
    bounds = [0]
    for run in runs:
        bounds += [run.start, run.end]
    bounds.append(len(items))
    stretches = [items[bounds[at] : bounds[at + 1]] for at in range(0, len(bounds), 2)]
    if not runs:
        return [], [stretches[0]]
    # Cheapest way up to here, by whether the next run has words on its left.
    history: list[dict[bool, tuple[float, bool, int]]] = []
    first = stretches[0]
    state: dict[bool, float] = {}
    step: dict[bool, tuple[float, bool, int]] = {}
    for place, price in _cuts(first, None, runs[0]):
        side = _has_content(first[place:])
        if side not in state or price < state[side]:
            state[side] = price
            step[side] = (price, False, place)
    history.append(step)
    for at in range(1, len(stretches)):
        stretch = stretches[at]
        after = runs[at] if at < len(runs) else None
        headed = after is not None and bool(stretches[at + 1]) and stretches[at + 1][0].form == ":"
        cuts = _cuts(stretch, runs[at - 1], after, headed)
        content = _content_before(stretch)
        empty = bool(stretch) and stretch[0].form == ":" and not content[-1]  # "Xing Yuan: ."
        no_side = 0.0 if empty or runs[at - 1].head.form == PLACEHOLDER else _NO_SIDE
        if after is None and not content[-1] and ends_in_a_stop(stretches[at - 1]):
            no_side = min(no_side, LOOSE)  # the text is cut off after the name
        total = content[-1]
        new: dict[bool, float] = {}
        step = {}
        for place, price in cuts:
            left = content[place] > 0
            right = total > content[place] and after is not None
            for held, cost in state.items():
                more = cost + price + (_BOTH_SIDES if held and left else 0.0 if held or left else no_side)
                if right not in new or more < new[right]:
                    new[right] = more
                    step[right] = (more, held, place)
        state = new
        history.append(step)
    side = min(state, key=lambda key: (state[key], key))
    places = [0] * len(stretches)
    for at in range(len(stretches) - 1, -1, -1):
        _, before, place = history[at][side]
        places[at] = place
        side = before
    return _clauses(stretches, places, runs)


def _content_before(stretch: list[Item]) -> list[int]:
    counts = [0]
    for item in stretch:
        counts.append(counts[-1] + (item.kind in CONTENT))
    return counts


def _has_content(items: list[Item]) -> bool:
    return any(item.kind in CONTENT for item in items)


def _cuts(stretch: list[Item], before: Run | None, after: Run | None, headed: bool = False) -> list[_Cut]:
    """Where `stretch` may be cut: at its start, at its end, at every mark inside. `headed`: a colon stands behind the
    people on the right."""
    size = len(stretch)
    head = 0
    while head < size and stretch[head].kind in _MARKS:
        head += 1
    tail = size
    while tail > head and (stretch[tail - 1].kind in _MARKS or stretch[tail - 1].kind == SKIP):
        tail -= 1
    if head == size:
        return [(0, NONE)]
    cuts = []
    if before is None:
        cuts.append((0, NONE))
    else:
        cuts.append((0, _start_cost(stretch, head, before)))
    topical = stretch[-1].kind == BY and stretch[-1].form in TOPICS
    at = head
    while at < tail:
        kind = stretch[at].kind
        if kind in _DIVIDERS:
            stop = at
            while stop < tail and stretch[stop].kind in _MARKS:
                stop += 1
            if stop < tail:
                price = _tie(stretch[at:stop])
                if price:
                    price += _WITHIN
                if stretch[-1].kind == BY and begins_with_verb(stretch[stop : stop + 1]):
                    price -= _VERB  # "..., planned and led by A.B."
                if topical or stretch[stop].kind == SKIP and stretch[stop].form.lower() in OPENERS:
                    price = min(price, LOOSE)
                cuts.append((stop, price))
            at = max(stop, at + 1)
        elif at > head and (kind in (HELPER, SUPERVISOR) or _turns(stretch, at)):
            cuts.append((at, LOOSE))
            at += 1
        else:
            at += 1
    if headed and all(item.form in ("-", "\n") or item.kind == NOISE_ITEM for item in stretch[tail:]):
        cuts.append((size, LOOSE if tail < size else ORDINARY))  # "A.B.: software - C.D.: validation"
    else:
        cuts.append((size, NONE if after is None else _end_cost(stretch, tail)))
    return cuts


# ", with disagreements resolved by A.B.", ", which was revised by A.B.": others are spoken of from here on.
# What stands between words and is none.
_MARKS = frozenset((SEP, AND, NOISE_ITEM, NUMBER_ITEM, HEADING))
_DIVIDERS = frozenset((SEP, AND, HEADING))


def _turns(stretch: list[Item], at: int) -> bool:
    """Whether a passive begins that others may have done: "before it was revised by A.B."."""
    item = stretch[at]
    if item.kind not in (SKIP, UNKNOWN) or item.form.lower() not in SUBORDINATORS:
        return False
    return any(one.form.lower() in BEINGS for one in stretch[at + 1 : at + 4])


def _start_cost(stretch: list[Item], head: int, before: Run) -> float:
    """What it costs to part the people on the left from the first words after them."""
    if head == 0:
        first = stretch[0]
        if first.kind == BY:
            return LOOSE
        last = before.items[-1]
        maybe_stop = last.kind == PERSON and last.dotted and first.form[:1] != first.form[:1].lower()
        if begins_with_verb(stretch):
            return ORDINARY if maybe_stop else STRONG
        return LOOSE if maybe_stop else ORDINARY
    cost = _tie(stretch[:head])
    return STRONG if cost == ORDINARY and begins_with_verb(stretch[head:]) else cost


def _end_cost(stretch: list[Item], tail: int) -> float:
    """What it costs to part the last words from the people on the right."""
    if stretch[tail - 1].kind in (BY, HELPER, SUPERVISOR):
        return STRONG
    for place in range(tail - 1, max(tail - 4, -1), -1):
        if stretch[place].kind == BY:
            return STRONG
        if stretch[place].kind != SKIP:
            break
    return ORDINARY if tail == len(stretch) else _tie(stretch[tail:])


# The ties of one mark by itself.
_ALONE = {".": NONE, ";": LOOSE, ":": STRONG, "\n\n": LOOSE, ",": ORDINARY}
# What begins an item of a list or a row of a table after a line end.
_BEGINNINGS = frozenset(("-", "#", "|", ")"))
_BRACKETS = frozenset(("(", "["))
# Marks that tie less than a dash where they stand beside one.
_JOINTS = frozenset((",", "and", "&"))


def _tie(marks: list[Item]) -> float:
    """How strongly marks tie what they stand between."""
    if len(marks) == 1 and marks[0].kind == SEP:
        alone = _ALONE.get(marks[0].form)
        if alone is not None:
            return alone
    if any(item.kind == HEADING for item in marks):
        return NONE
    forms = [
        item.form if item.kind == SEP else "and" if item.kind == AND else "#"
        for item in marks
        if item.kind not in (NOISE_ITEM, SKIP)
    ]
    if not forms:
        return ORDINARY
    if ":" in forms:
        last = len(forms) - 1 - forms[::-1].index(":")
        if not any(mark in STOPS for mark in forms[:last]):
            return STRONG
    if forms[0] in _BRACKETS:
        return STRONG
    if "\n" in forms and not _BEGINNINGS.isdisjoint(forms[forms.index("\n") + 1 :]):
        return LOOSE
    if "|" in forms:
        return LOOSE if "\n" in forms else STRONG
    if "." in forms:
        return NONE
    if forms == _LINE_GOES_ON:
        return ORDINARY
    if not _DIVIDING.isdisjoint(forms):
        return LOOSE
    if _JOINTS.isdisjoint(forms) and ("-" in forms or "=" in forms or forms[-1] in _BRACKETS):
        return STRONG
    return ORDINARY


_LINE_GOES_ON = [",", "\n"]
_DIVIDING = frozenset(("\n", "\n\n", ";", ")", "]"))


def _clauses(
    stretches: list[list[Item]], places: list[int], runs: list[Run]
) -> tuple[list[Clause], list[list[Item]]]:
    clauses: list[Clause] = []
    unbound: list[list[Item]] = []
    rest = _end_of_entry(stretches[-1], places[-1])
    for at, run in enumerate(runs):
        left = stretches[at][places[at] :]
        right = stretches[at + 1][: places[at + 1]]
        if at == 0 and places[0]:
            unbound.append(stretches[0][: places[0]])
        parts: list[list[Item]] = []
        far: list[int] = []
        rows = split_rows(left)
        stop = stop_beside(left[::-1]) if rows else -1
        for number, row in enumerate(rows):
            if number == len(rows) - 1 or is_list(row):
                parts.append(row)
                if number < len(rows) - 1 or row[-1].start < stop:
                    far.append(row[0].start)
            else:
                unbound.append(row)
        if parts and at and parts_a_list(stretches[at], places[at]):
            far.append(parts[0][0].start)
        passive = bool(parts)
        rows = split_rows(right)
        stop = stop_beside(right) if rows else -1
        told = False
        if at == len(runs) - 1:
            goes_on = True
            for row in split_rows(stretches[-1][places[-1] : rest]):
                goes_on = goes_on and (is_list(row) and _is_an_entry(right) or _tells_more(right, row))
                (rows if goes_on else unbound).append(row)
        for number, row in enumerate(rows):
            if number == 0 and passive and _ends_its_sentence(right, row, parts[-1]):
                parts[-1] = parts[-1] + row  # "Die Daten wurden von A.B. erhoben"
            elif number == 0 and row_begins_at_once(right, row) or parts and is_list(row):
                parts.append(row)
                if -1 < stop < row[0].start:
                    far.append(row[0].start)
            elif told and _tells_more(right, row):
                parts.append(row)
                if not _is_an_entry(right):
                    far.append(row[0].start)
            else:
                unbound.append(row)
            told = (
                told or number == 0 and bool(parts) and not passive and _begins_an_entry(stretches[at], right)
            )
        clauses.append(Clause(run, parts, passive, frozenset(far)))
    unbound.append(stretches[-1][rest:])
    return clauses, [row for row in unbound if _has_content(row)]


def _end_of_entry(stretch: list[Item], place: int) -> int:
    """Where the last people's entry ends, whose first sentence ends before `place`: at most with its line."""
    if not stretch or not _is_an_entry(stretch) and not begins_with_verb(stretch):
        return place
    before = place
    while before and stretch[before - 1].kind in _MARKS:
        before -= 1
        if stretch[before].form in _LINES or stretch[before].kind == HEADING:
            return place
    while place < len(stretch) and stretch[place].form not in _LINES and stretch[place].kind != HEADING:
        place += 1
    return place


_LINES = frozenset(("\n", "\n\n"))


def _is_an_entry(stretch: list[Item]) -> bool:
    """Whether people are set off from what they did, by a mark or the end of their line: "A.B.: wrote"."""
    return bool(stretch) and stretch[0].kind == SEP and stretch[0].form in _SETS_OFF


_SETS_OFF = frozenset((":", "-", "\n"))


def _begins_an_entry(before: list[Item], stretch: list[Item]) -> bool:
    """Whether people are set off from what they did, or begin a line: "A.B. wrote", and the stop behind it no end."""
    return _is_an_entry(stretch) or bool(before) and before[-1].form in _BEFORE_ENTRIES


_BEFORE_ENTRIES = frozenset(("\n", "\n\n", "-"))


def _tells_more(stretch: list[Item], row: list[Item]) -> bool:
    """Whether a sentence without a subject goes on with an entry: "A.B.: Had the idea. Also wrote the paper.".

    What was done by somebody, or is said of a thing, is no such sentence, nor is one of another paragraph; where
    nothing sets the people off, it begins with a verb.
    """
    place = next((at for at, item in enumerate(row) if item.kind not in _BEFORE_DEEDS), -1)
    if place < 0 or row[place].kind not in (ACT, TERM):
        return False
    if row[0].form.lower() in ARTICLES:
        return False  # "This raises the question"
    if not _is_an_entry(stretch) and not begins_with_verb(row):
        return False
    if any(
        item.kind == BY or item.form.lower() in BEINGS or item.form == ":" or item.kind == NUMBER_ITEM
        for item in row
    ):
        return False
    return not any(item.kind == SEP and item.form == "\n\n" and item.start < row[0].start for item in stretch)


_BEFORE_DEEDS = frozenset((SKIP, NOISE_ITEM, DEGREE))


def _ends_its_sentence(stretch: list[Item], row: list[Item], before: list[Item]) -> bool:
    """Whether the words at once after the people are the verb that what was said before them lacks."""
    lacking = before[-1].form in TOPICS or not any(
        item.kind == ACT and item.entry is not None and item.entry.form == VERB for item in before
    )
    return lacking and row[0] is stretch[0] and begins_with_verb(row)


def row_begins_at_once(stretch: list[Item], row: list[Item]) -> bool:
    """Whether no full stop stands between the people and the row that is `stretch`'s first."""
    for item in stretch:
        if item is row[0]:
            return True
        if item.kind == SEP and item.form in (".", "?", "!"):
            return is_list(row)
    return True


def split_rows(items: list[Item]) -> list[list[Item]]:
    """Cut at full stops and blank lines; empty rows are left out."""
    row: list[Item] = []
    rows = [row]
    for place, item in enumerate(items):
        kind = item.kind
        if kind == SEP and item.form in STOPS or kind == HEADING:
            if item.form == "\n\n" and row and place and items[place - 1].form == ":":
                continue  # "performed all of the following:"
            if row:
                row = []
                rows.append(row)
        else:
            row.append(item)
    return [row for row in rows if _has_content(row)]


def is_list(row: list[Item]) -> bool:
    """Whether a row is nothing but terms of CRediT with marks between: roles that go on."""
    terms = 0
    for item in row:
        if item.kind == TERM or item.entry is not None and item.entry.role is not None:
            terms += 1
        elif item.kind in (ACT, OBJ) and item.entry is not None and item.entry.form != VERB:
            continue
        elif item.kind not in (SEP, AND, NOISE_ITEM, DEGREE, NUMBER_ITEM, OF, SKIP):
            return False
    return terms > 0

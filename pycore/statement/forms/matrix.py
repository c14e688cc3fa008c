"""Tables of marks: authors down and roles across, or the other way round.

    matrix  = header rule? row+               lines that follow each other
    header  = label? (sep (role | person))+   roles throughout, or people
    row     = (person | role) (sep mark?)+
    sep     = "|" | tab | "&" in the lines of a LaTeX table, which end in "\\\\"
    mark    = "x" | "✓" | "●" | "1" | "yes" | "40%" | a degree ("lead")

Nothing, a dash, "0", "0 %" and "no" mark nothing. A table with any other cell is none of these: it is read
as any other text.
"""

from __future__ import annotations

import re

from pycore.credit import Degree, RoleSlug
from pycore.people import Roster
from pycore.statement.lexicon.entry import DEGREE, spell
from pycore.statement.lexicon.lookup import Lexicon
from pycore.statement.scan.items import PERSON
from pycore.statement.scan.normal import Normal
from pycore.statement.scan.scanner import scan

_RULE = re.compile(
    r"[\s|:+=\-\u2010-\u2015]*(?:(?:\\(?:hline|toprule|midrule|bottomrule|cline|cmidrule)(?:\([a-z]*\))?(?:\{[\d-]*\})?)\s*)*"
)
# A line of a LaTeX table: what may begin it, what may stand between its cells, what ends it.
_TEX_RULES = re.compile(r"\s*(?:\\(?:hline|toprule|midrule)\s*)*")
_TEX_END = re.compile(r"\\\\(?:\[[\d.a-z]{1,9}\])?\s*(?:\\(?:hline|midrule|bottomrule)\s*)*$")
_TEX_CELLS = re.compile(r"(?<!\\)&")
# A mark of LaTeX's: "\checkmark", "$\bullet$", "\ding{51}".
_TEX_MARK = re.compile(
    r"\\(?:checkmark|cmark|bullet|times|tick|ding\{5[0-6]\}|faCheck|CheckmarkBold)(?![a-z])(?:\{\})?"
)
_MARKS = frozenset(
    [
        *(
            "x",
            "\u00d7",
            "\u2715",
            "\u2716",
            "\u2612",
            "\u2717",
            "+",
            "*",
            "v",
            "y",
            "yes",
            "si",
            "sim",
            "oui",
        ),
        *("ja", "true", "1", "\u221a", "\u2713", "\u2714", "\u2611", "\u2705", "\u25cf", "\u2022", "\u25a0"),
        *("\u25aa", "\u2605", "\u2b24", "\u26ab", "\u25c6", "\u662f"),
    ]
)
_NO_MARKS = frozenset(["", "-", "0", "no", "n", "false", "n/a", "\u25cb", "\u2610", "\u2718", "/", "."])
_SHARE = re.compile(r"\d{1,3} ?%")
_NO_SHARE = re.compile(r"0{1,3} ?%")
# What a cell may hold that nobody sees.
_UNSEEN = re.compile("&nbsp;|&#160;|[\u00a0\u00ad\u2009\u200b\u2060\ufe0f\ufeff]")
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2212"
# A cell that names a person or a role is no longer than this.
_MOST_IN_A_NAME = 120
_MOST_COLUMNS = 200
_MOST_NAMES = 2000

Cell = tuple[int, int]


class Mark:
    """`author` did `role`, as the marked cell of the table says; places are those of the text."""

    __slots__ = ("author", "degree", "person", "role", "said")

    def __init__(self, author: int, role: RoleSlug, degree: Degree | None, said: Cell, person: Cell) -> None:
        self.author = author
        self.role = role
        self.degree = degree
        self.said = said
        self.person = person


class Matrix:
    """What the tables of marks in a text say, and the ranges of the text outside of them."""

    __slots__ = ("marks", "rest")

    def __init__(self, marks: list[Mark], rest: list[Cell]) -> None:
        self.marks = marks
        self.rest = rest


def read_matrix(text: str, roster: Roster, words: Lexicon) -> Matrix | None:
    """The tables of marks in `text`, or None where there is none."""
    if "|" not in text and "\t" not in text and "\\\\" not in text:
        return None
    lines = _lines(text)
    names = _Names(text, roster, words)
    marks: list[Mark] = []
    rest: list[Cell] = []
    done = 0
    at = 0
    while at + 1 < len(lines):
        cells = lines[at][2]
        if len(cells) == len(lines[at + 1][2]) + 1:
            cells = cells[1:]  # "Author contributions: | Author | Software |"
        may_head = 1 < len(cells) <= _MOST_COLUMNS and names.marked(lines[at + 1])
        heads = names.heads(cells) if may_head else None
        end = at + 1
        found: list[Mark] = []
        while heads is not None and end < len(lines):
            said = names.row(lines[end][2], cells, heads)
            if said is None:
                break
            found.extend(said)
            end += 1
        if end - at > 1 + _rules(text, lines[at + 1 : end]):
            marks.extend(found)
            rest.append((done, lines[at][0]))
            done = lines[end - 1][1]
            at = end
        else:
            at += 1
    if not rest:
        return None
    rest.append((done, len(text)))
    return Matrix(marks, rest)


def _lines(text: str) -> list[tuple[int, int, list[Cell]]]:
    """(start, end, cells) of each line that is not blank; a line of prose is one cell."""
    out: list[tuple[int, int, list[Cell]]] = []
    start = 0
    while start <= len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if text[start:end].strip():
            out.append((start, end, _cells(text, start, end)))
        start = end + 1
    return out


def _cells(text: str, start: int, end: int) -> list[Cell]:
    """The cells of a line; the marks at its ends are frames, an empty cell is a cell."""
    if text[start:end].rstrip()[-2:] == "\\\\" or "\\\\" in text[start:end] and "&" in text[start:end]:
        return _tex_cells(text, start, end)
    while start < end and text[start] == " ":
        start += 1
    while end > start and text[end - 1] in " \r":
        end -= 1
    if start < end and text[start] == "|":
        start += 1
    if end > start and text[end - 1] == "|":
        end -= 1
    cells: list[Cell] = []
    place = start
    for at in range(start, end + 1):
        if at == end or text[at] in "|\t":
            cells.append((place, at))
            place = at + 1
    return cells


def _tex_cells(text: str, start: int, end: int) -> list[Cell]:
    begin = _TEX_RULES.match(text, start, end)
    start = begin.end() if begin is not None else start
    last = _TEX_END.search(text[start:end])
    end = start + last.start() if last is not None else end
    places = [found.start() for found in _TEX_CELLS.finditer(text, start, end)]
    return list(zip([start, *[place + 1 for place in places]], [*places, end]))


def _rules(text: str, lines: list[tuple[int, int, list[Cell]]]) -> int:
    return sum(1 for start, end, _ in lines if _RULE.fullmatch(text, start, end))


Name = tuple[int, "RoleSlug | None"]  # the author, or -1 and the role


class _Names:
    """What the cells of one text name."""

    def __init__(self, text: str, roster: Roster, words: Lexicon) -> None:
        self.text = text
        self.roster = roster
        self.words = words
        self._known: dict[str, Name | None] = {}

    def of(self, cell: Cell) -> Name | None:
        """The one author or the one role that `cell` names."""
        said = self.text[cell[0] : cell[1]].strip()
        if not said or len(said) > _MOST_IN_A_NAME or self._mark(said) is not None:
            return None
        if said not in self._known:
            if len(self._known) > _MOST_NAMES:
                return None
            self._known[said] = self._look(said)
        return self._known[said]

    def _look(self, said: str) -> Name | None:
        people: set[int] = set()
        roles: set[RoleSlug] = set()
        for item in scan(Normal(said).text, self.roster, self.words):
            if item.kind == PERSON and len(item.authors) == 1:
                people.add(item.authors[0])
            elif item.kind == PERSON:
                return None
            elif item.entry is not None and item.entry.role is not None:
                roles.add(item.entry.role)
        if len(people) == 1 and not roles:
            return people.pop(), None
        if len(roles) == 1 and not people:
            return -1, roles.pop()
        return None

    def heads(self, cells: list[Cell]) -> list[Name | None] | None:
        """What the columns after the first stand for, if they are roles, or people, throughout."""
        if self.of(cells[0]) is not None:
            return None
        heads = [self.of(cell) for cell in cells[1:]]
        named = [head for head in heads if head is not None]
        if len({head[0] < 0 for head in named}) != 1:
            return None
        return heads

    def marked(self, line: tuple[int, int, list[Cell]]) -> bool:
        """Whether a line can follow the header: a rule, or a row of marks."""
        start, end, cells = line
        if _RULE.fullmatch(self.text, start, end):
            return True
        return len(cells) > 1 and all(self._mark(self.text[one[0] : one[1]]) is not None for one in cells[1:])

    def row(self, cells: list[Cell], header: list[Cell], heads: list[Name | None]) -> list[Mark] | None:
        """What a row says; None if it is none of this table."""
        if _RULE.fullmatch(self.text, cells[0][0], cells[-1][1]):
            return []
        if len(cells) > len(header) + 1 or len(cells) < 2:
            return None
        roles_across = any(head is not None and head[0] < 0 for head in heads)
        first = self.of(cells[0])
        if first is not None and (first[0] < 0) == roles_across:
            return None
        said: list[Mark] = []
        for place, cell in enumerate(cells[1 : len(header)]):
            mark = self._mark(self.text[cell[0] : cell[1]].strip())
            if mark is None:
                return None
            marked, degree = mark
            head = heads[place]
            if not marked or head is None or first is None:
                continue
            role = head[1] or first[1]
            if role is None:
                continue
            across, down = self._trim(header[place + 1]), self._trim(cells[0])
            author = first[0] if roles_across else head[0]
            said.append(
                Mark(author, role, degree, across, down)
                if roles_across
                else Mark(author, role, degree, down, across)
            )
        return said

    def _mark(self, said: str) -> tuple[bool, Degree | None] | None:
        """Whether a cell is marked, and the degree it states; None for any other cell."""
        if said and _TEX_MARK.fullmatch(said.strip("${} ")):
            return True, None
        said = _UNSEEN.sub("", said).strip("*_`() ").lower()
        if said in _NO_MARKS or said in _DASHES or _NO_SHARE.fullmatch(said):
            return False, None
        if said in _MARKS or _SHARE.fullmatch(said):
            return True, None
        entry = self.words.single(spell(said))
        if entry is not None and entry.kind == DEGREE:
            return True, entry.degree
        return None

    def _trim(self, cell: Cell) -> Cell:
        start, end = cell
        while start < end and self.text[start] in " *_`":
            start += 1
        while end > start and self.text[end - 1] in " *_`":
            end -= 1
        return start, end

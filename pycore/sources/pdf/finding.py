"""The contribution statements among the lines of a PDF.

A statement begins at its heading, or at a label with which a line begins. It ends at the next
heading: a line in the heading's own type, one that heads another part, or, after a label, a
paragraph that begins like another label. Lines in another size in between are footnotes, captions
and tables, and left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Sequence

from pycore.article.labels import STRONG, heads_other, heads_statement, hinted, run_in_label
from pycore.sources.pdf.pieces import Line
from pycore.sources.pdf.words import join, letters

_MOST_LINES = 300  # of one statement
_MOST_FOREIGN = 80  # lines in another size within a statement
_MOST_STATEMENTS = 6
_SIZE = 0.06  # sizes that differ by less are one
_SHORT = 0.1  # of the column's width: a line that ends a sentence this far before its edge ends a paragraph
_VERY_SHORT = 0.35
_INDENT = 0.8  # type sizes
_GAP = 1.4  # of the usual distance of two lines
_ENDS = re.compile(r"[.;:!?]['\")\]”’]?$")
_LABEL = re.compile(r"^([^.:]{3,80})[.:](?:\s|$)")
_ROLE = re.compile(
    r"conceptuali|curation|analys|acquisition|investigation|method|administration|resources|software|supervis"
    r"|validation|visuali|writing|contribut",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Printed:
    """A statement as printed: its heading, or "" and the length of the label its text begins with.

    One that is not `sure` stands under words that head other things too.
    """

    heading: str
    text: str
    label: int
    sure: bool


def find_printed(lines: Sequence[Line], known: frozenset[str]) -> list[Printed]:
    """The statements, in order. `known` are the document's words (`words.vocabulary`)."""
    found: list[Printed] = []
    place = 0
    while place < len(lines) and len(found) < _MOST_STATEMENTS:
        begun = _begins(lines, place)
        if begun is None:
            place += 1
            continue
        heading, first, label, strength = begun
        body, end = _body(lines, place, first, bool(heading))
        text = _text(body, known)
        if len(text) - label > 12:
            found.append(Printed(heading, text, label, strength == STRONG))
        place = max(end, place + 1)
    return found


def _begins(lines: Sequence[Line], place: int) -> tuple[str, int, int, str] | None:
    """`(heading, number of the first line, length of the label, strength)` of what begins here."""
    line = lines[place]
    text = letters(line.text)
    if not hinted(text[:300]):
        return None
    if place + 1 < len(lines) and len(text) < 80:
        # A narrow column breaks a heading, within a word too.
        both = f"{text[:-1] if text.endswith('-') else text + ' '}{letters(lines[place + 1].text)}"
        if len(both) < 120 and heads_statement(both) == STRONG and _style(line) == _style(lines[place + 1]):
            return _tidy_heading(both), place + 2, 0, STRONG
    strength = heads_statement(text)
    if strength:
        return _tidy_heading(text), place + 1, 0, strength
    label = run_in_label(text)
    lead = letters(line.lead)
    if not label and heads_statement(lead) == STRONG:
        label = len(lead)
    return ("", place, label, heads_statement(text[:label]) or STRONG) if label else None


def _body(lines: Sequence[Line], start: int, first: int, headed: bool) -> tuple[list[Line], int]:
    """The lines of the statement that begins at line `start`, and where it has ended."""
    if first >= len(lines):
        return [], first
    head = lines[start]
    own = lines[first]
    size = own.main.size
    body: list[Line] = [own]
    foreign = 0
    end = first + 1
    for place in range(first + 1, min(len(lines), first + _MOST_LINES)):
        line = lines[place]
        text = letters(line.text)
        if headed and _style(line) == _style(head) != _style(own):
            break
        begins = not text[:1].islower()  # "… and acquired the / funding." goes on
        if begins and (heads_other(text) or heads_statement(text) == STRONG):
            break
        if abs(line.main.size - size) > _SIZE * size:
            foreign += 1
            if foreign > _MOST_FOREIGN or (line.main.size > size and len(text) < 60 and not _open(body[-1])):
                break
            continue
        fresh = _new_paragraph(body, line)
        lead = _lead(line, text)
        if lead and begins and (fresh or not _open(body[-1])) and (heads_other(lead) or run_in_label(text)):
            break
        if not headed and fresh and not _ROLE.search(lead):
            break
        body.append(line)
        end = place + 1
    return body, end


def _lead(line: Line, text: str) -> str:
    """What stands at the beginning of a line like a label, or is set in a type of its own."""
    label = _LABEL.match(text)
    return label.group(1) if label else letters(line.lead)


def _open(line: Line) -> bool:
    """Whether a sentence goes on after the line."""
    return not _ENDS.search(line.text)


def _style(line: Line) -> tuple[str, float]:
    return line.main.font, round(line.main.size, 1)


def _new_paragraph(body: Sequence[Line], line: Line) -> bool:
    """Whether `line`, which comes after `body`, begins a paragraph."""
    last = body[-1]
    if _open(last) and line.text[:1].islower():
        return False
    beside = [one for one in body if (one.page, one.column) == (last.page, last.column)]
    edge = max(one.end for one in beside)
    width = edge - min(one.x for one in beside)
    short = (edge - last.end) / width if len(beside) > 1 and width > 0 else 0.0
    if (line.page, line.column) != (last.page, last.column) or line.main.y < last.main.y:
        return short > _SHORT and not _open(last)
    size = line.main.size
    if short > _VERY_SHORT or (short > _SHORT and not _open(last)):
        return True
    if line.x - min(one.x for one in beside[-3:]) > _INDENT * size:
        return True
    steps = sorted(
        later.main.y - one.main.y for one, later in zip(beside, beside[1:]) if later.main.y > one.main.y
    )
    usual = steps[len(steps) // 2] if steps else 1.25 * size
    return line.main.y - last.main.y > _GAP * max(usual, size)


def _text(body: Sequence[Line], known: frozenset[str]) -> str:
    """The text of the lines, one line a paragraph."""
    paragraphs: list[list[str]] = []
    for place, line in enumerate(body):
        if not place or _new_paragraph(body[:place], line):
            paragraphs.append([])
        paragraphs[-1].append(letters(line.text))
    return "\n".join([join(paragraph, known) for paragraph in paragraphs])


def _tidy_heading(text: str) -> str:
    return text.strip(" .:")

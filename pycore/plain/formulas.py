"""Formulas in titles: MathML as the characters it is made of, and the TeX that says the same, once.

Publishers deposit a formula as MathML over several lines, as TeX between dollar signs, or as both side
by side. Of MathML the characters are kept without the white space of its layout, a fraction as "a/b",
a root with "√", a fence with its brackets; raising and lowering is lost, as with `<sup>`.
"""

from __future__ import annotations

import re

# White space in these is the author's; everywhere else in a formula it is the layout of the file.
_WORDS = ("mtext", "ms")
_DOCUMENT = re.compile(r"\\begin\{document\}([\s\S]*?)(?:\\end\{document\}|$)")
_MATH, _TEX, _TEXT = "math", "tex", "text"
_MARKS = (("$$", "$$"), ("$", "$"), ("\\(", "\\)"))  # what formulas in TeX stand between
_DEEPEST = 100  # elements in one another; what nests deeper is taken for its text
_OPENING = {"msqrt": "√", "mroot": "√", "mfenced": "("}


class Formulas:
    """Takes the pieces of a text in their order and puts them together."""

    def __init__(self) -> None:
        self._pieces: list[list[str]] = [[_TEXT, ""]]
        self._names: list[str] = []  # the open elements of a formula, outermost first
        self._ended: list[int] = []  # how many children of each have ended
        self._unread = False  # in an annotation, which says the same in another language

    @property
    def in_math(self) -> bool:
        return bool(self._names)

    def text(self, text: str) -> None:
        """What stands between two tags."""
        if not self._names:
            self._pieces.append([_TEXT, text])
        elif not self._unread:
            words = self._names[-1] in _WORDS
            self._add(" ".join(text.split()) if words else "".join(text.split()))

    def tex(self, source: str) -> None:
        """The content of an element that holds a formula in TeX."""
        found = _DOCUMENT.search(source)
        bare = (found.group(1) if found else source).strip()
        for before, after in _MARKS:
            if len(bare) > len(before + after) and bare.startswith(before) and bare.endswith(after):
                bare = bare[len(before) : -len(after)].strip()
        self._pieces.append([_TEX, bare])

    def tag(self, name: str, opens: bool, closes: bool) -> None:
        """A tag of a formula: `<math>`, or any inside it. One that neither opens nor closes is empty."""
        if opens and len(self._names) < _DEEPEST:
            if not self._names:
                self._pieces.append([_MATH, ""])
            self._names.append(name)
            self._ended.append(0)
            self._unread = self._unread or name.startswith("annotation")
            self._add(_OPENING.get(name, ""))
        elif not closes and not opens:
            self._add(" " if name == "mspace" else "")
            self._child_ended()
        elif name in self._names:
            while self._names:
                closed = self._names.pop()
                self._ended.pop()
                if closed == name:
                    break
            self._unread = any(one.startswith("annotation") for one in self._names)
            self._add(")" if name == "mfenced" else "")
            self._child_ended()

    def joined(self) -> str:
        """The whole text. TeX that stands beside a formula in MathML is left out."""
        pieces = [piece for piece in self._pieces if piece[1].strip()]
        for place, (kind, _) in enumerate(pieces):
            if kind != _MATH:
                continue
            before = pieces[place - 1] if place else [_TEXT, ""]
            after = pieces[place + 1] if place + 1 < len(pieces) else [_TEXT, ""]
            if not _drop_last(before):
                _drop_first(after)
        return "".join([text for _, text in self._pieces])

    def _add(self, text: str) -> None:
        if text and self._pieces[-1][0] == _MATH and not self._unread:
            self._pieces[-1][1] += text

    def _child_ended(self) -> None:
        if self._names:
            self._ended[-1] += 1
            if self._names[-1] == "mfrac" and self._ended[-1] == 1:
                self._add("/")


def _drop_last(piece: list[str]) -> bool:
    """Takes a formula in TeX from the end of a piece, if one stands there."""
    if piece[0] == _TEX:
        piece[1] = ""
        return True
    text = piece[1].rstrip()
    for before, after in _MARKS if piece[0] == _TEXT else ():
        start = text.rfind(before, 0, len(text) - len(after)) if text.endswith(after) else -1
        if start >= 0 and start + len(before) < len(text) - len(after):
            piece[1] = text[:start]
            return True
    return False


def _drop_first(piece: list[str]) -> None:
    """Takes a formula in TeX from the beginning of a piece, if one stands there."""
    if piece[0] == _TEX:
        piece[1] = ""
        return
    text = piece[1].lstrip()
    for before, after in _MARKS if piece[0] == _TEXT else ():
        end = text.find(after, len(before)) if text.startswith(before) else -1
        if end > len(before):
            piece[1] = text[end + len(after) :]
            return

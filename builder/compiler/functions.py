"""Where a function of JavaScript ends."""

from __future__ import annotations

import re

# What holds brackets that are not brackets, and the brackets themselves. A slash begins a regular expression where
# no value stands before it.
_PIECES = re.compile(
    r"""//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'"""
    r"""|(?<=[(,=:\[!&|?{};\n])[ ]*/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+/|[`{}]""",
    re.DOTALL,
)
_TEMPLATE = re.compile(r"\\.|\$\{|`", re.DOTALL)


def end_of_function(text: str, place: int) -> int:
    """The place after the brace that closes the body of the function that begins before `place`."""
    return _after_block(text, text.index("{", _after_parameters(text, place)) + 1)


def _after_parameters(text: str, place: int) -> int:
    """The place after the parameters; those of the runtime have no brackets of their own."""
    return text.index(")", place) + 1


def _after_block(text: str, place: int) -> int:
    """The place after the brace that closes the block in which `place` is."""
    while piece := _PIECES.search(text, place):
        place = piece.end()
        if piece[0] == "}":
            return place
        if piece[0] == "{":
            place = _after_block(text, place)
        elif piece[0] == "`":
            place = _after_template(text, place)
    raise ValueError("A block has no end.")


def _after_template(text: str, place: int) -> int:
    """The place after the backtick that ends the template in which `place` is."""
    while piece := _TEMPLATE.search(text, place):
        place = piece.end()
        if piece[0] == "`":
            return place
        if piece[0] == "${":
            place = _after_block(text, place)
    raise ValueError("A template has no end.")

"""Puts each piece of JavaScript on the line of the Python that it comes from."""

from __future__ import annotations

import re

_MARK = re.compile("\x00(\\d+)\x00")


def at_line(line: int, text: str) -> str:
    """The piece of an expression, to be put on its line if the writer has not come further yet."""
    return f"\x00{line}\x00{text}"


class Writer:
    """Lines of a script, one after another: what belongs on a line further down is put there, what belongs on one
    that has been passed is put on the current one."""

    def __init__(self) -> None:
        self._lines = [""]

    def put(self, line: int, depth: int, text: str) -> None:
        """A statement, or the beginning of one, on its line."""
        self._go_to(line, depth)
        first, *rest = _MARK.split(text)
        self._add(first, depth)
        for marked, piece in zip(rest[::2], rest[1::2], strict=True):
            self._go_to(int(marked), depth + 1)
            self._add(piece, depth + 1)

    def close(self, text: str) -> None:
        """What ends a block: it stands behind the block's last statement, whatever line it comes from."""
        self._lines[-1] += _MARK.sub("", text)

    def text(self) -> str:
        return "\n".join(line.rstrip() for line in self._lines)

    def _go_to(self, line: int, depth: int) -> None:
        while len(self._lines) < line:
            self._lines.append("")

    def _add(self, text: str, depth: int) -> None:
        current = self._lines[-1]
        if not current:
            self._lines[-1] = " " * depth + text.lstrip()
        elif current[-1] in "([ " or text[:1] in "),]} ":
            self._lines[-1] += text
        else:
            self._lines[-1] += " " + text

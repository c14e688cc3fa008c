r"""A statement in the text of a program: the words in its quotation marks.

    call   = word "(" "["? quote            'p("A.B. wrote the paper.", level=1)', 'NL.join([r"Software, A.B.;",'
    joint  = quote "," line-end quote       one sentence goes on in the next line
    close  = quote rest ")"

What stands in a program may be a sample: nothing that is read there is certain.
"""

from __future__ import annotations

import re

from pycore.statement.forms.columns import Glued

_CALL = r"(?<![\w.])[a-z_][a-z_.]{0,40}\(\s{0,40}\[?\s{0,40}[rbuf]{0,2}[\"'](?=[^\"'\n]{2})"
_JOINT = r"[\"'],?[ \t]{0,8}\n[ \t]{0,40}[rbuf]{0,2}[\"']"
_CLOSE = r"[\"'](?:,[ \t][^\"'()\n]{0,40})?\s{0,8}\]?\){1,4};?"
_FIRST = re.compile(_CALL, re.IGNORECASE)
_ALL = re.compile(f"(?P<call>{_CALL})|(?P<joint>{_JOINT})|(?P<close>{_CLOSE})", re.IGNORECASE)
_INSTEAD = {"call": "\n", "joint": " ", "close": "\n"}


def is_program(text: str) -> bool:
    """Whether something is called with a quoted text: `paper.get("...")`."""
    return _FIRST.search(text) is not None


def unquoted(text: str) -> list[Glued] | None:
    """The pieces of a program's text that stand in quotation marks; None for any other text."""
    if not is_program(text):
        return None
    pieces: list[Glued] = []
    done = 0
    for found in _ALL.finditer(text):
        pieces.append((done, found.start(), _INSTEAD[found.lastgroup or "call"]))
        done = found.end()
    return [*pieces, (done, len(text), "")]

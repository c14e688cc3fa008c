"""What the tests of the statement reader share: short ways to say what was read."""

from __future__ import annotations

from pycore.statement import read_statement

AUTHORS = ["Anna Berg", "Carl Dyer", "Eva Frost"]


def told(text, authors=AUTHORS):
    """{author's first word: "role role/degree …"} of what `text` says, roles in CRediT's order."""
    out = {}
    for one in read_statement(text, authors).contributions:
        name = authors[one.author].split()[0].strip(",")
        role = one.role + ("/" + one.degree if one.degree else "")
        out[name] = (out[name] + " " + role) if name in out else role
    return out


def unread(text, authors=AUTHORS):
    """The words that were not understood."""
    return [text[span.start : span.end] for span in read_statement(text, authors).unread]

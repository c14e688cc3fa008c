"""A letter as it is shown: said in the language in use."""

from __future__ import annotations

from pycore.language import say


def written(letter):
    """Its parts as text: `{to, subject, body}`."""
    said = [line if isinstance(line, str) else say(line) for line in (letter["to"], letter["subject"])]
    lines = [line if isinstance(line, str) else say(line) for line in letter["lines"]]
    return {"to": said[0], "subject": said[1], "body": "\n".join(lines)}

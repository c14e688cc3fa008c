"""A letter as it is shown: to copy, or to open in the mail program."""

from __future__ import annotations

from typing import Any

from pycore.language import Fact, say
from pycore.uris import percent


def letter_view(letter: dict[str, Any]) -> dict[str, Any]:
    """`{to, subject, body, text, mailto}`. The mail has no address: only the person knows it."""
    to, subject = _line(letter["to"]), say(letter["subject"])
    body = "\n".join([_line(line) for line in letter["lines"]])
    mailed = body.replace("\n", "\r\n")  # lines as mail has them (RFC 6068, section 5)
    return {
        "to": to,
        "subject": subject,
        "body": body,
        "text": f"{subject}\n\n{body}",
        "mailto": f"mailto:?subject={percent(subject)}&body={percent(mailed)}",
    }


def _line(line: str | Fact) -> str:
    return line if isinstance(line, str) else say(line)

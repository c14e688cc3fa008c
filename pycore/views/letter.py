"""A letter as it is shown: to copy, or to open in the mail program."""

from __future__ import annotations

from typing import Any

from pycore.uris import percent


def letter_view(letter: dict[str, Any]) -> dict[str, Any]:
    """`{to, subject, body, text, mailto}`. The mail has no address: only the person knows it."""
    body = letter["body"].replace("\n", "\r\n")  # lines as mail has them (RFC 6068, section 5)
    return {
        "to": letter["to"],
        "subject": letter["subject"],
        "body": letter["body"],
        "text": f"{letter['subject']}\n\n{letter['body']}",
        "mailto": f"mailto:?subject={percent(letter['subject'])}&body={percent(body)}",
    }

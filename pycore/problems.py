"""Problems: what a flow returns when it could not do what was asked.

A `Problem` is a value, not an exception: one plain sentence that says what happened, one
that says what to do, and the technical detail for those who look. No problem ever carries a
token, a client secret or an authorization code: details go through `scrub`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from pycore.effects import NoAnswer

_LONGEST_DETAIL = 400
# ORCID repeats the token or the code in some messages ("Invalid access token: 0f3c…").
_ECHO = re.compile(r"((?:token|code|secret)\b[^:=]{0,40}[:=]\s*)[^\s,;\"']+", re.IGNORECASE)


@dataclass(frozen=True)
class Problem:
    """`kind` is for programs, `message` and `remedy` are for the researcher, `detail` for a helper;
    `retry_in` are the seconds after which a server wants to be asked again, where it said so."""

    kind: str
    message: str
    remedy: str
    detail: str = ""
    retry_in: float | None = None

    def json(self) -> dict[str, str]:
        """The problem as the interface and the journal hold it."""
        return {"kind": self.kind, "message": self.message, "remedy": self.remedy, "detail": self.detail}

    def failure(self) -> dict[str, Any]:
        """The value of a flow that ended in this problem."""
        return {"ok": False, "problem": self.json()}


def scrub(text: str, secrets: tuple[str, ...] = ()) -> str:
    """`text` as one line of at most 400 characters, with every secret taken out."""
    for secret in secrets:
        if secret:
            text = text.replace(secret, "***")
    text = _ECHO.sub(r"\1***", " ".join(text.split()))
    return text if len(text) <= _LONGEST_DETAIL else text[: _LONGEST_DETAIL - 1] + "…"


def no_network(whom: str, answer: NoAnswer) -> Problem:
    """`whom` ("ORCID", "Crossref") could not be reached at all."""
    return Problem(
        "no-network",
        f"{whom} could not be reached.",
        "Check the connection to the internet and try again; nothing you entered is lost.",
        scrub(answer.reason),
    )

"""Problems: what a flow returns when it could not do what was asked.

A `Problem` is a value, not an exception: what happened and what to do, as facts that the
catalogue has the sentences for, and the technical detail for those who look. No problem ever
carries a token, a client secret or an authorization code: details go through `scrub`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from pycore.effects import NoAnswer
from pycore.language import Fact, fact

_LONGEST_DETAIL = 400
# ORCID repeats the token or the code in some messages ("Invalid access token: 0f3c…").
_ECHO = re.compile(r"((?:token|code|secret)\b[^:=]{0,40}[:=]\s*)[^\s,;\"']+", re.IGNORECASE)


@dataclass(frozen=True)
class Problem:
    """`kind` is for programs, `message` and `remedy` are for the researcher, `detail` for a helper;
    `retry_in` are the seconds after which a server wants to be asked again, where it said so."""

    kind: str
    message: Fact
    remedy: Fact
    detail: str = ""
    retry_in: float | None = None

    def json(self) -> dict[str, Any]:
        """The problem as the interface and the journal hold it."""
        return {"kind": self.kind, "message": self.message, "remedy": self.remedy, "detail": self.detail}

    def failure(self) -> dict[str, Any]:
        """The value of a flow that ended in this problem."""
        return {"ok": False, "problem": self.json()}


def trouble(kind: str, detail: str = "", **known: Any) -> Problem:
    """The problem of a kind that has messages of its own: `problem/kind`, which is told what is `known`, and
    `problem/kind/remedy`."""
    return Problem(kind, fact(f"problem/{kind}", **known), fact(f"problem/{kind}/remedy"), detail)


def scrub(text: str, secrets: tuple[str, ...] = ()) -> str:
    """`text` as one line of at most 400 characters, with every secret taken out."""
    for secret in secrets:
        if secret:
            text = text.replace(secret, "***")
    text = _ECHO.sub(r"\1***", " ".join(text.split()))
    return text if len(text) <= _LONGEST_DETAIL else text[: _LONGEST_DETAIL - 1] + "…"


def no_network(whom: str | Fact, answer: NoAnswer) -> Problem:
    """`whom` ("ORCID", "Crossref") could not be reached at all."""
    return trouble("no-network", scrub(answer.reason), whom=whom)

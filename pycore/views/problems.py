"""What background and workspace say when they cannot do what was asked: a problem of each kind."""

from __future__ import annotations

from typing import Any

from pycore.language import fact, knows
from pycore.problems import Problem, scrub


def problem(kind: str, detail: str = "") -> dict[str, Any]:
    """The problem of that kind, `refused/kind` in the catalogue; one that is not there is a defect and says so."""
    if not knows(f"refused/{kind}"):
        return problem("internal", f"{kind}: {detail}")
    message, remedy = fact(f"refused/{kind}"), fact(f"refused/{kind}/remedy")
    return Problem(kind, message, remedy, scrub(detail)).json()

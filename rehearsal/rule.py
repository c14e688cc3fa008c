"""A rule: one thing that ORCID is expected to do, and the check whether it does.

A check gets a `Session`, asks, and returns; it raises `Differs` where the answer is another than
expected, `NotTried` where it cannot be tried here and now. What it returns, if anything, was seen
besides and stands in the report.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import httpx

from rehearsal.wire import gist, json_of

if TYPE_CHECKING:
    from rehearsal.session import Session

Check = Callable[["Session"], str | None]
T = TypeVar("T")


class Differs(Exception):
    """ORCID does something else. The text says what was expected and what came."""


class NotTried(Exception):
    """The rule could not be tried. The text says why, and what would make it possible."""


@dataclass(frozen=True)
class Rule:
    """`name` is "group/what"; `says` what is expected; `fact` the section of the facts it stands in.

    `question` names the open question (`rehearsal.questions`) that its outcome answers. A `thorough`
    one takes long or asks much, and is tried on request only.
    """

    name: str
    fact: str
    says: str
    check: Check
    question: str = ""
    thorough: bool = False


RULES: dict[str, Rule] = {}


def rule(
    name: str, fact: str, says: str, *, question: str = "", thorough: bool = False
) -> Callable[[Check], Check]:
    """Enter the check below as a rule, in the order of the source."""

    def enter(check: Check) -> Check:
        if name in RULES:
            raise ValueError(f"there are two rules {name}")
        RULES[name] = Rule(name, fact, says, check, question, thorough)
        return check

    return enter


# What is expected of an answer ---------------------------------------------------------------------


def shown(answer: httpx.Response) -> str:
    return f"HTTP {answer.status_code} {gist(answer)}".strip()


def expect_status(answer: httpx.Response, status: int) -> None:
    if answer.status_code != status:
        raise Differs(f"expected HTTP {status}, got {shown(answer)}")


_ERROR_MEMBERS = {"response-code", "developer-message", "user-message", "error-code", "more-info"}


def expect_error(answer: httpx.Response, status: int, code: int) -> str:
    """One of ORCID's own errors, with its five members; gives its developer message."""
    value = json_of(answer)
    got = (answer.status_code, value.get("error-code")) if isinstance(value, dict) else None
    if got != (status, code):
        raise Differs(f"expected HTTP {status} with error {code}, got {shown(answer)}")
    if set(value) != _ERROR_MEMBERS:
        raise Differs(f"expected an error of five members, got {sorted(value)}")
    return str(value["developer-message"])


def expect_item_error(item: dict[str, Any], code: int) -> str:
    """An item of a bulk answer that is an error; gives its developer message."""
    got = item.get("error", {}).get("error-code")
    if got != code:
        raise Differs(f"expected error {code} in the item, got {got or 'a work'}")
    return str(item["error"]["developer-message"])


def expect_oauth(answer: httpx.Response, status: int, error: str, description: str = "") -> None:
    """An error in OAuth's form. Its description is compared by its beginning, where one is given."""
    value = json_of(answer)
    good = (
        answer.status_code == status
        and isinstance(value, dict)
        and value.get("error") == error
        and str(value.get("error_description")).startswith(description)
    )
    if not good:
        wanted = f"HTTP {status} {error}" + (f": {description}" if description else "")
        raise Differs(f"expected {wanted}, got {shown(answer)}")


def expect_equal(wanted: object, got: object, what: str) -> None:
    if wanted != got:
        raise Differs(f"{what}: expected {_brief(wanted)}, got {_brief(got)}")


def expect(holds: bool, otherwise: str) -> None:
    if not holds:
        raise Differs(otherwise)


def each(cases: Iterable[T], check: Callable[[T], object], name: Callable[[T], str] = str) -> None:
    """Check all cases, and tell of every one that differs."""
    found = []
    for case in cases:
        try:
            check(case)
        except Differs as differs:
            found.append(f"{name(case)}: {differs}")
    if found:
        raise Differs("; ".join(found))


def _brief(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 160 else text[:159] + "…"

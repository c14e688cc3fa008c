"""ORCID's error answers as problems a researcher can act on.

Three shapes occur: ORCID's own (`response-code`, `developer-message`, `error-code`), OAuth's
(`error`, `error_description`), and text or HTML. The codes are those of ORCID-Source
(OrcidCoreExceptionMapper).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from pycore.effects import Answer, NoAnswer, Response, json_object
from pycore.orcid.api import quota_spent
from pycore.pacing import retry_after
from pycore.problems import Problem, no_network, scrub

DUPLICATE = 9021
RECORD_FULL = 9048
LIMITED = 9038
_DIGITS = re.compile(r"[0-9]{1,9}$")
_PUT_CODE = re.compile(r"put-code\s+(\d+)")


@dataclass(frozen=True)
class OrcidError:
    """One error as ORCID says it: `status` 0 and `code` 0 where it says none."""

    status: int
    code: int
    message: str

    @property
    def existing_put_code(self) -> int | None:
        """The row that a 409/9021 names as already there."""
        found = _PUT_CODE.search(self.message) if self.code == DUPLICATE else None
        return int(found.group(1)) if found else None


def read_error(answer: Response) -> OrcidError:
    """The error in an answer that is not a success."""
    data = json_object(answer.body)
    if data is None:
        return OrcidError(answer.status, 0, answer.body[:300])
    return error_of(data, answer.status)


def error_of(data: dict[str, Any], status: int = 0) -> OrcidError:
    """The error in ORCID's error object, as it also stands inside a bulk answer."""
    if "error" in data and isinstance(data["error"], str):
        said = str(data.get("error_description") or "")
        if data["error"] == "invalid_token":
            said = ""  # it may repeat the token
        return OrcidError(status, 0, f"{data['error']} {said}".strip())
    return OrcidError(
        status or _whole(data.get("response-code")),
        _whole(data.get("error-code")),
        str(data.get("developer-message") or ""),
    )


def problem_of(answer: Answer, secrets: tuple[str, ...] = ()) -> Problem:
    """What an answer that is not the one hoped for means."""
    if isinstance(answer, NoAnswer):
        return no_network("ORCID", answer)
    if not isinstance(answer, Response):
        raise TypeError("a request is answered by a Response or NoAnswer")
    if quota_spent(answer):
        return Problem(
            "quota",
            "ORCID takes only so many anonymous questions from one network a day; today's are used up.",
            "Try again tomorrow, or from another network.",
            scrub(answer.body),
        )
    return replace(problem_of_error(read_error(answer), secrets), retry_in=retry_after(answer))


def problem_of_refusal(error: OrcidError, secrets: tuple[str, ...] = ()) -> Problem:
    """As `problem_of_error`, of a request to write: there 9038, which in reading says that an item is for
    trusted parties only, says that the permission does not cover writing."""
    problem = problem_of_error(error, secrets)
    if error.code != LIMITED:
        return problem
    kind, message, remedy = _FORBIDDEN
    return Problem(kind, message, remedy, problem.detail)


def problem_of_error(error: OrcidError, secrets: tuple[str, ...] = ()) -> Problem:
    """The sentence and the remedy for one of ORCID's errors."""
    by_code = _BY_CODE.get(error.code)
    by_status = _BY_STATUS.get(error.status)
    if by_code is None and by_status is None:
        by_status = _SERVER if error.status >= 500 else _REJECTED if 400 <= error.status < 500 else _UNKNOWN
    kind, message, remedy = by_code or by_status or _UNKNOWN
    number = f" {error.code}" if error.code else ""
    return Problem(kind, message, remedy, scrub(f"HTTP {error.status}{number} {error.message}", secrets))


def _whole(value: Any) -> int:
    return value if isinstance(value, int) else int(value) if _DIGITS.match(str(value)) else 0


_SIGN_IN = "Sign in with ORCID again; what was prepared is kept."
_REPORT = "Nothing was changed by this row. Report it with the detail, so that it can be mended."
_LATER = "Wait a few minutes and go on; what was already done is kept."
_TRUSTED = "At ORCID, look under Account settings, Trusted parties, or sign in here again."
_SUPPORT = "Write to ORCID's support at support.orcid.org; nothing was changed."
_TOKEN = ("token-refused", "ORCID no longer accepts the permission you gave.", _SIGN_IN)
_SERVER = ("orcid-down", "ORCID is out of order at the moment.", _LATER)
_BUSY = ("rate-limit", "ORCID is receiving too many requests.", _LATER)
_REJECTED = ("rejected", "ORCID did not accept what was sent.", _REPORT)
_UNKNOWN = ("unexpected-answer", "ORCID answered in a way that this extension does not understand.", _REPORT)
_FORBIDDEN = ("not-allowed", "The permission you gave does not cover this.", _TRUSTED)
_GONE = (
    "not-found",
    "ORCID has no such record or row.",
    "Check the record at ORCID, then check the works again.",
)
_NOT_OURS = ("not-our-row", "This row was added by someone else, so it cannot be changed here.", _REPORT)
_INVALID = ("rejected", "ORCID did not accept the form of this row.", _REPORT)
_CHECK_AGAIN = "Check the works again before you push."

_BY_STATUS: dict[int, tuple[str, str, str]] = {
    401: _TOKEN,
    403: _FORBIDDEN,
    404: _GONE,
    429: _BUSY,
    503: _BUSY,
}
_BY_CODE: dict[int, tuple[str, str, str]] = {
    9004: _FORBIDDEN,
    9005: _FORBIDDEN,
    9007: (
        "deprecated",
        "This ORCID record was merged into another one.",
        "Sign in with the iD of the record that you use now.",
    ),
    9010: _NOT_OURS,
    9011: _GONE,
    9013: ("private", "ORCID keeps this item private, so it cannot be read here.", _TRUSTED),
    9014: _NOT_OURS,
    9016: _GONE,
    9017: (
        "other-record",
        "The permission you gave is for another ORCID record.",
        "Sign out and in again; if your record was merged into another, with the iD that you use now.",
    ),
    9018: ("locked", "ORCID has locked this record.", _SUPPORT),
    9019: _INVALID,
    9020: _INVALID,
    DUPLICATE: ("duplicate", "A row of this extension for this work is already there.", _CHECK_AGAIN),
    9022: ("rejected", "ORCID did not accept this row because it has no title.", _REPORT),
    9023: ("rejected", "ORCID did not accept this row because it has no DOI of its own.", _REPORT),
    9024: _INVALID,
    9034: ("not-found", "The row is no longer on the record.", _CHECK_AGAIN),
    9035: ("rejected", "The visibility of this row was changed at ORCID meanwhile.", _CHECK_AGAIN),
    9036: ("unclaimed", "This ORCID record has not been claimed by its owner yet.", _SUPPORT),
    9037: ("rejected", "ORCID did not accept this row because it has no work type.", _REPORT),
    LIMITED: ("private", "ORCID shows this item to trusted parties only.", _TRUSTED),
    9039: ("private", "ORCID does not show this item to the public.", _SIGN_IN),
    9044: ("deactivated", "This ORCID record was deactivated.", _SUPPORT),
    RECORD_FULL: (
        "too-many-works",
        "This ORCID record is full: it holds 10,000 works.",
        "Remove rows that you do not need at ORCID, then check the works again.",
    ),
    9051: _INVALID,
    9057: (
        "client-locked",
        "ORCID has switched off the client that this extension uses.",
        "Ask whoever gave you the extension.",
    ),
    9058: ("rejected", "ORCID did not accept a contributor role of this row.", _REPORT),
}

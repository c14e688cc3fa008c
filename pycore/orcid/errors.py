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
from pycore.language import fact
from pycore.orcid.api import quota_spent
from pycore.pacing import retry_after
from pycore.problems import Problem, no_network, scrub, trouble

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
        return OrcidError(answer.status, 0, answer.body)  # cut where secrets have been taken out
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
        return trouble("quota", scrub(answer.body))
    return replace(problem_of_error(read_error(answer), secrets), retry_in=retry_after(answer))


def problem_of_refusal(error: OrcidError, secrets: tuple[str, ...] = ()) -> Problem:
    """As `problem_of_error`, of a request to write: there 9038, which in reading says that an item is for
    trusted parties only, says that the permission does not cover writing."""
    problem = problem_of_error(error, secrets)
    if error.code != LIMITED:
        return problem
    kind, message, remedy = _FORBIDDEN
    return Problem(kind, fact(message), fact(remedy), problem.detail)


def problem_of_error(error: OrcidError, secrets: tuple[str, ...] = ()) -> Problem:
    """What one of ORCID's errors means, and what to do about it."""
    by_code = _BY_CODE.get(error.code)
    by_status = _BY_STATUS.get(error.status)
    if by_code is None and by_status is None:
        by_status = _SERVER if error.status >= 500 else _REJECTED if 400 <= error.status < 500 else _UNKNOWN
    kind, message, remedy = by_code or by_status or _UNKNOWN
    number = f" {error.code}" if error.code else ""
    detail = scrub(f"HTTP {error.status}{number} {error.message}", secrets)
    return Problem(kind, fact(message), fact(remedy), detail)


def _whole(value: Any) -> int:
    return value if isinstance(value, int) else int(value) if _DIGITS.match(str(value)) else 0


# What ORCID says -> (kind, message, remedy)
_Known = tuple[str, str, str]

_TOKEN = ("token-refused", "problem/token-refused", "remedy/sign-in-again")
_SERVER = ("orcid-down", "problem/orcid-down", "remedy/go-on-later")
_BUSY = ("rate-limit", "problem/rate-limit", "remedy/go-on-later")
_REJECTED = ("rejected", "problem/rejected", "remedy/report-row")
_UNKNOWN = ("unexpected-answer", "problem/orcid-answer", "remedy/report-row")
_FORBIDDEN = ("not-allowed", "problem/not-allowed", "remedy/trusted-parties")
_GONE = ("not-found", "problem/not-found", "remedy/check-record")
_NOT_OURS = ("not-our-row", "problem/not-our-row", "remedy/report-row")
_INVALID = ("rejected", "problem/rejected/form", "remedy/report-row")

_BY_STATUS: dict[int, _Known] = {
    401: _TOKEN,
    403: _FORBIDDEN,
    404: _GONE,
    429: _BUSY,
    503: _BUSY,
}
_BY_CODE: dict[int, _Known] = {
    9004: _FORBIDDEN,
    9005: _FORBIDDEN,
    9007: ("deprecated", "problem/deprecated", "remedy/sign-in-as-now"),
    9010: _NOT_OURS,
    9011: _GONE,
    9013: ("private", "problem/private", "remedy/trusted-parties"),
    9014: _NOT_OURS,
    9016: _GONE,
    9017: ("other-record", "problem/permission-of-other-record", "remedy/sign-out-and-in"),
    9018: ("locked", "problem/locked", "remedy/orcid-support"),
    9019: _INVALID,
    9020: _INVALID,
    DUPLICATE: ("duplicate", "problem/duplicate", "remedy/check-before-push"),
    9022: ("rejected", "problem/rejected/no-title", "remedy/report-row"),
    9023: ("rejected", "problem/rejected/no-doi", "remedy/report-row"),
    9024: _INVALID,
    9034: ("not-found", "problem/row-gone", "remedy/check-before-push"),
    9035: ("rejected", "problem/rejected/visibility", "remedy/check-before-push"),
    9036: ("unclaimed", "problem/unclaimed", "remedy/orcid-support"),
    9037: ("rejected", "problem/rejected/no-type", "remedy/report-row"),
    LIMITED: ("private", "problem/private/trusted", "remedy/trusted-parties"),
    9039: ("private", "problem/private/not-public", "remedy/sign-in-again"),
    9044: ("deactivated", "problem/deactivated", "remedy/orcid-support"),
    RECORD_FULL: ("too-many-works", "problem/too-many-works", "problem/too-many-works/remedy"),
    9051: _INVALID,
    9057: ("client-locked", "problem/client-locked", "remedy/ask-who-gave"),
    9058: ("rejected", "problem/rejected/role", "remedy/report-row"),
}

"""ORCID's errors: the five keys, and the developer message of each code (facts/orcid.md §2.9)."""

from __future__ import annotations

from typing import Any

MORE_INFO = "https://members.orcid.org/api/resources/troubleshooting"

_DUPLICATE = (
    "409 Conflict: You have already added this activity (matched by external identifiers), please see element "
    "with put-code {put_code}. If you are trying to edit the item, please use PUT instead of POST."
)

# code -> (HTTP status, start of the developer message). Clients read the put-code out of 9021's.
_ERRORS: dict[int, tuple[int, str]] = {
    9001: (400, "400 Bad Request: The data or the endpoint is not right."),
    9004: (403, "403 Forbidden: Insufficient or wrong scope."),
    9006: (400, "400 Bad Request: The request cannot be carried out."),
    9007: (409, "301 Moved Permanently: This account is deprecated."),
    9010: (403, "403 Forbidden: You are not the source of the work, so you are not allowed to update it."),
    9013: (403, "403 Forbidden: The item is private and you are not the source."),
    9014: (403, "403 Forbidden: You are not the source of the item."),
    9016: (404, "404 Not Found: The resource was not found."),
    9017: (401, "401 Unauthorized: The client application is not authorized for this ORCID record."),
    9018: (409, "409 Conflict: The ORCID record is locked and cannot be edited."),
    9019: (400, "400 Bad Request: The put code in the URL is not the one in the body."),
    9020: (400, "400 Bad Request: Invalid incoming message."),
    9021: (409, _DUPLICATE),
    9022: (400, "400 Bad Request: Invalid activity, a title is required."),
    9023: (400, "400 Bad Request: Invalid activity, an external identifier is required."),
    9024: (400, "400 Bad Request: Put-code is included when not expected."),
    9034: (400, "400 Bad Request: The put code provided is not valid."),
    9035: (403, "403 Forbidden: You can't change the visibility of an item."),
    9036: (409, "409 Conflict: This record has not been claimed."),
    9037: (400, "400 Bad Request: Invalid work type."),
    9038: (403, "409 Conflict: The item has a limited or private visibility and the scope is missing."),
    9039: (403, "403 Forbidden: The item is not public and cannot be accessed with the Public API."),
    9042: (400, "400 Bad Request: Too many put codes: at most 100 can be read at once."),
    9044: (409, "409 Conflict: The ORCID record is deactivated and cannot be edited."),
    9047: (400, "400 Bad request: invalid JSON -"),
    9048: (
        409,
        "409 Conflict: The maximum number of works that can be connected to an ORCID record is 10,000",
    ),
    9049: (400, "400 Bad request: invalid date:"),
    9051: (400, "400 Bad request: invalid value for an enum:"),
    9057: (409, "409 Conflict: The client is locked."),
    9058: (400, "404 Bad Request: Invalid contributor role:"),
}


class OrcidError(Exception):
    """An error ORCID answers with. `detail` follows the message of `code`."""

    def __init__(
        self, code: int, detail: str = "", *, put_code: int | None = None, status: int | None = None
    ):
        usual, message = _ERRORS[code]
        self.code = code
        self.status = status or usual
        self.headers: dict[str, str] = {}
        message = message.format(put_code=put_code)
        joint = " " if message.endswith(("-", ":")) else " Full validation error: "
        self.message = message + (joint + detail if detail else "")
        super().__init__(self.message)

    def body(self, client_name: str) -> dict[str, Any]:
        return {
            "response-code": self.status,
            "developer-message": self.message,
            "user-message": "There was an error when updating the record. Please try again. "
            f"If the error persists, please contact {client_name} for assistance.",
            "error-code": self.code,
            "more-info": MORE_INFO,
        }


class OauthError(Exception):
    """An error in OAuth's own form: {"error", "error_description"}."""

    def __init__(self, status: int, error: str, description: str):
        self.status = status
        self.error = error
        super().__init__(description)

    def body(self) -> dict[str, str]:
        return {"error": self.error, "error_description": str(self)}

"""What background and workspace say when they cannot do what was asked: the sentences to each kind."""

from __future__ import annotations

from typing import Any

from pycore.problems import Problem, scrub

_AGAIN = "Try again; nothing you entered is lost."

# kind -> (what happened, what to do)
_SENTENCES: dict[str, tuple[str, str]] = {
    "signin-closed": (
        "The ORCID window was closed before the sign-in ended.",
        "Press “Sign in with ORCID” again when you are ready; nothing you entered is lost.",
    ),
    "signin-open": (
        "A sign-in window of ORCID is already open.",
        "Finish the sign-in there, or close that window and try again.",
    ),
    "signin-unreachable": (
        "ORCID's sign-in page could not be opened.",
        "Check the connection to the internet and try again; nothing you entered is lost.",
    ),
    "signin-failed": ("The browser could not start the sign-in.", _AGAIN),
    "no-client": (
        "This copy of the extension cannot sign in: it has no ORCID client.",
        "Add one in the options, or copy the rows and enter them at ORCID by hand.",
    ),
    "client-changed": (
        "The ORCID client was changed after you signed in, so the permission could not be given back.",
        "You can end it yourself at ORCID: Account settings, Trusted parties.",
    ),
    "not-signed-in": (
        "You are not signed in with ORCID any more.",
        "Sign in again; the rows you reviewed are kept.",
    ),
    "other-record": (
        "You are signed in with another ORCID record than the one shown.",
        "Sign out in the workspace, then try again.",
    ),
    "other-environment": (
        "This record is kept by another ORCID than the one the extension is set up for.",
        "ORCID's sandbox and orcid.org are apart: choose the right one in the options.",
    ),
    "not-checked": (
        "The works have not been checked against your record yet.",
        "Check them first, then push.",
    ),
    "nothing-drafted": (
        "There is no work to check.",
        "Open an article of yours and choose your roles there.",
    ),
    "no-works": (
        "The works of a record have not been read yet.",
        "Sign in, or give the iD of a record.",
    ),
    "no-such-work": (
        "A selected work is not on the list any more.",
        "The list was read again meanwhile; select the works anew.",
    ),
    "list-too-large": (
        "The browser has no room for more of this record.",
        "What is shown so far can be used; push it, sign out and in again to go on.",
    ),
    "push-running": (
        "Rows are being sent to your ORCID record at the moment.",
        "Wait until this is done, then try again.",
    ),
    "push-unfinished": (
        "A push was begun and is not finished.",
        "Go on with it, or check its works again; then remove rows.",
    ),
    "nothing-to-resume": (
        "There is nothing to go on with: the push has ended.",
        "See what became of its rows in the history.",
    ),
    "host-not-allowed": (
        "The extension was not allowed to read that site.",
        "Press the button again and allow it, or take one of the other ways.",
    ),
    "page-too-large": (
        "This page is too large to be read in the workspace.",
        "Open the article's own page instead of a collection of articles.",
    ),
    "one-pdf": (
        "More than one file was dropped, or none.",
        "Drop one PDF at a time: each is one article.",
    ),
    "pdf-too-large": (
        "This PDF is larger than can be read here: 50 MB and 400 pages are the most.",
        "Copy the contribution statement from it and paste it instead.",
    ),
    "pdf-protected": (
        "This PDF is locked with a password.",
        "Open it with its password, copy the contribution statement, and paste it instead.",
    ),
    "not-a-pdf": (
        "This file is not a PDF, or it is damaged.",
        "Choose the article's PDF; if it is damaged, download it again.",
    ),
    "pdf-unreadable": (
        "This PDF could not be read.",
        "Copy the contribution statement from it and paste it instead.",
    ),
    "storage-full": (
        "The browser has no room left for this session's works.",
        "Push or remove some of the works in the workspace, then try again.",
    ),
    "not-allowed": ("That cannot be done from this page.", "Use the workspace instead."),
    "internal": (
        "Something went wrong inside the extension.",
        "Try again; if it happens again, report it with the detail.",
    ),
}


def problem(kind: str, detail: str = "") -> dict[str, Any]:
    """The problem of that kind; one that is not in the table is a defect and says so."""
    if kind not in _SENTENCES:
        return problem("internal", f"{kind}: {detail}")
    message, remedy = _SENTENCES[kind]
    return Problem(kind, message, remedy, scrub(detail)).json()

"""What the facts leave open, and only a live ORCID answers (facts, section 8)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Question:
    """An open question. Rules name it by its key; `by_hand` says how a person finds out what no rule does."""

    key: str
    text: str
    by_hand: str = ""


QUESTIONS = (
    Question("redirects", "How does the new sign-in server match redirect addresses?"),
    Question("code-life", "How long is a code good?"),
    Question("public-clients", "Does the new sign-in server give tokens to clients without a secret?"),
    Question("denied", "In which form does a refusal come back?"),
    Question("https-roles", "Does the live API take a role with https?"),
    Question("role-error", "Does a refused role come as error 9058?"),
    Question("display-index", "Were the display-indexes of rows from before 7 June 2024 changed?"),
    Question("csp", "Do the pages have a content security policy, from ORCID or the edge before it?"),
    Question("bulk-flush", "What does a bulk do with an item that is too long for the database?"),
    Question(
        "policy",
        "What does ORCID's policy say on a secret inside a program that is handed out?",
        "ask ORCID, with the client's name; note the answer and its date",
    ),
    Question(
        "notifications",
        "Does each write make one message in the person's inbox, a bulk too?",
        "look into the inbox of the test record after this run",
    ),
    Question(
        "revoked-by-person",
        "After the person's own revocation, can the client still delete its rows?",
        "add a row with the extension, remove the client under Trusted parties, then remove the row with the "
        "extension's token",
    ),
)

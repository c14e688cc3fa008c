"""Why something a person looks for is not there, and what they can do."""

from __future__ import annotations

from pycore.article.model import STATEMENT, Missing, RoleClaim, StatementText
from pycore.article.names import Name
from pycore.identifiers import Doi
from pycore.language import fact
from pycore.statement.model import Reading

NO_DOI = Missing("no-doi", fact("missing/no-doi"), fact("missing/no-doi/remedy"))
NO_AUTHORS = Missing("no-authors", fact("missing/no-authors"), fact("missing/no-authors/remedy"))
NO_STATEMENT = Missing("no-statement", fact("missing/no-statement"), fact("missing/no-statement/remedy"))
BEHIND_PAYWALL = Missing(
    "behind-paywall", fact("missing/behind-paywall"), fact("missing/behind-paywall/remedy")
)
NOT_LOADED = Missing("not-loaded", fact("missing/not-loaded"), fact("missing/not-loaded/remedy"))
NOT_CREDIT = Missing("not-credit", fact("missing/not-credit"), fact("missing/not-credit/remedy"))
BY_WORDING = Missing("not-credit", fact("missing/not-credit"), fact("missing/by-wording/remedy"))
NOBODY = Missing("not-read", fact("missing/nobody"), fact("missing/nobody/remedy"))
NOT_READ = Missing("not-read", fact("missing/not-read"), fact("missing/not-read/remedy"))


def what_is_missing(
    doi: Doi | None,
    authors: list[Name],
    statement: StatementText | None,
    reading: Reading | None,
    claims: tuple[RoleClaim, ...],
    promised: bool,
    free: bool | None,
) -> list[Missing]:
    """The reasons that hold, DOI and authors first. Nothing is missing where data gives the roles."""
    missing: list[Missing] = []
    if doi is None:
        missing.append(NO_DOI)
    if not authors:
        missing.append(NO_AUTHORS)
    in_terms = reading is not None and reading.uses_credit_terms
    if claims:
        if not in_terms and claims[0].origin == STATEMENT:
            missing.append(BY_WORDING)
        return missing
    if statement is None:
        missing.append(NOT_LOADED if promised else BEHIND_PAYWALL if free is False else NO_STATEMENT)
    else:
        missing.append(NOBODY if not authors else NOT_READ if in_terms else NOT_CREDIT)
    return missing

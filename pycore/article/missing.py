"""Why something a person looks for is not there, and what they can do."""

from __future__ import annotations

from pycore.article.model import STATEMENT, Missing, RoleClaim, StatementText
from pycore.article.names import Name
from pycore.identifiers import Doi
from pycore.statement.model import Reading

NO_DOI = Missing(
    "no-doi",
    "No DOI was found on this page.",
    "Open the article's own page, or enter the DOI: ORCID groups works by it.",
)
NO_AUTHORS = Missing(
    "no-authors",
    "No list of authors was found on this page.",
    "Open the article's own page at its publisher, and start again there.",
)
NO_STATEMENT = Missing(
    "no-statement",
    "This page has no contribution statement and holds no contributor roles.",
    "If the full text has one, open it there, or paste the statement; or choose your roles by hand.",
)
BEHIND_PAYWALL = Missing(
    "behind-paywall",
    "The page shows only part of the article; a contribution statement may stand in the rest.",
    "Open the full text with your access, or paste the statement; or choose your roles by hand.",
)
NOT_LOADED = Missing(
    "not-loaded",
    "The article has a contribution statement, but the page does not hold its text yet.",
    "Scroll to the article's end or open its full text, then read the page again; or paste the statement.",
)
NOT_CREDIT = Missing(
    "not-credit",
    "There is a contribution statement, but it does not use the CRediT roles.",
    "Choose the roles that fit what it says of you.",
)
BY_WORDING = Missing(
    "not-credit",
    "There is a contribution statement, but it does not use the CRediT roles.",
    "The roles shown were taken from its wording: check each of them, and add what is missing.",
)
NOBODY = Missing(
    "not-read",
    "There is a contribution statement, but without the authors it cannot be read.",
    "Get the authors first; what it says of each of them is then shown here.",
)
NOT_READ = Missing(
    "not-read",
    "There is a contribution statement, but no role in it could be given to one of the authors.",
    "Read it and choose your roles by hand.",
)


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

"""Letters to a publisher: plain words, what was seen and where, and what would mend it."""

from __future__ import annotations

from dataclasses import dataclass

from pycore.assertions import PUBLISHER, Assertion, RoleDegrees
from pycore.credit import ORDER
from pycore.identifiers import Doi, OrcidId, doi_url
from pycore.language import enumerated, role_words


@dataclass(frozen=True)
class Letter:
    """`to` names who should get it, as far as known; it is not an address."""

    to: str
    subject: str
    body: str

    def json(self) -> dict[str, str]:
        return {"to": self.to, "subject": self.subject, "body": self.body}


def deposit_element(roles: RoleDegrees) -> str:
    """The elements that carry these roles in a Crossref deposit (schema 5.5.0 or later).

    They stand inside the author's `person_name`, after the name and before the affiliations and
    the iD. The schema has no place for degrees.
    """
    return "\n".join(
        [f'<role type="{role}" vocab="credit"/>' for role in sorted(roles, key=ORDER.__getitem__)]
    )


def conflict_letter(
    publisher: str,
    title: str,
    doi: Doi,
    name: str,
    orcid: OrcidId | None,
    theirs: list[Assertion],
    wished: RoleDegrees,
) -> Letter:
    """The letter that goes with a conflict: both sides, and the correction that is asked for."""
    by_publisher = any(one.by == PUBLISHER for one in theirs)
    to = publisher if by_publisher and publisher else enumerated([one.source for one in theirs])
    known_as = f" (ORCID iD https://orcid.org/{orcid})" if orcid else ""
    lines = [
        "Dear editors," if by_publisher else "Dear colleagues,",
        "",
        f"I am {name}{known_as}, an author of “{title}”, {doi_url(doi)}.",
        "",
        "The contributor roles (CRediT) recorded for me are not the ones I had in this work.",
        *[f"{_where(one)} says: {role_words(one.roles)}." for one in theirs],
        f"In my own account, my roles were: {role_words(wished)}.",
        "",
        "Could you please check this against the article, and correct the record where it is wrong?",
    ]
    if by_publisher:
        lines += [
            "In the Crossref deposit (schema 5.5.0 or later), the roles stand in my person_name element,",
            "after my name and before the affiliations and the ORCID iD:",
            "",
            deposit_element(wished),
        ]
    else:
        lines.append("Only the system that added a row to an ORCID record can change it.")
    return Letter(to, f"CRediT roles of {name} in {doi}", "\n".join([*lines, "", "Thank you,", name]))


def _where(one: Assertion) -> str:
    if one.by == PUBLISHER:
        return "The metadata deposited with Crossref"
    return f"The row that {one.source} added to my ORCID record"


def missing_letter(
    publisher: str,
    title: str,
    doi: Doi,
    name: str,
    orcid: OrcidId | None,
    wished: RoleDegrees,
    facts: list[str],
    named: bool,
    collected: bool,
) -> Letter:
    """The letter that asks for roles in a deposit that has none of the person's.

    `facts` are sentences of what was seen; `named`: the deposit has the person's iD; `collected`:
    the article shows that the publisher has the roles.
    """
    known_as = f" (ORCID iD https://orcid.org/{orcid})" if orcid else ""
    what = "my roles" if named or not orcid else "my roles and my ORCID iD"
    lines = [
        "Dear editors,",
        "",
        f"I am {name}{known_as}, an author of “{title}”, {doi_url(doi)}.",
        "",
        "My contributor roles (CRediT) are missing in this article’s metadata at Crossref. This is what I saw:",
        *[f"- {fact}" for fact in facts],
        "",
    ]
    if wished:
        lines += [
            f"Could you please add {what} to the deposit? Crossref takes CRediT roles since July 2026",
            "(schema 5.5.0), and a deposit that was made earlier can be updated. The roles stand in my",
            "person_name element, after my name and before the affiliations and the ORCID iD:",
            "",
            deposit_element(wished),
            "",
            f"In my own account, my roles were: {role_words(wished)}.",
        ]
    else:
        lines += [
            f"Could you please add {what} to the deposit? Crossref takes CRediT roles since July 2026",
            "(schema 5.5.0), and a deposit that was made earlier can be updated.",
        ]
    if not collected:
        lines += [
            "",
            "If your submission system does not ask for them yet: could it ask each author for their CRediT",
            "roles, and for an iD that they confirm by signing in at ORCID?",
        ]
    subject = f"CRediT roles of {name} for {doi} at Crossref"
    return Letter(publisher or "The publisher", subject, "\n".join([*lines, "", "Thank you,", name]))

"""Letters to a publisher: plain words, what was seen and where, and what would mend it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Union

from pycore.assertions import PUBLISHER, Assertion, RoleDegrees, role_list
from pycore.credit import ORDER
from pycore.identifiers import Doi, OrcidId, doi_url
from pycore.language import Fact, fact

Line = Union[str, Fact]  # text as it stands, or what is said


@dataclass(frozen=True)
class Letter:
    """`to` names who should get it, as far as known; it is not an address. It is said where it
    is shown: in the language in use, or in English."""

    to: Line
    subject: Fact
    lines: tuple[Line, ...]

    def json(self) -> dict[str, Any]:
        return {"to": self.to, "subject": self.subject, "lines": list(self.lines)}


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
    to: Line = fact("names", names=[one.named for one in theirs])
    if by_publisher and publisher:
        to = publisher
    lines: list[Line] = [
        fact("letter/dear-editors") if by_publisher else fact("letter/dear-colleagues"),
        "",
        _who(name, orcid, title, doi),
        "",
        fact("letter/wrong-roles"),
        *[_theirs(one) for one in theirs],
        fact("letter/my-roles", roles=role_list(wished)),
        "",
        fact("letter/please-check"),
    ]
    if by_publisher:
        lines += [fact("letter/where-in-deposit"), "", deposit_element(wished)]
    else:
        lines.append(fact("letter/only-source-can-change"))
    return Letter(to, fact("letter/subject-conflict", name=name, doi=doi), _signed(lines, name))


def _who(name: Line, orcid: OrcidId | None, title: str, doi: Doi) -> Fact:
    if orcid:
        return fact("letter/who-with-id", name=name, orcid=orcid, title=title, url=doi_url(doi))
    return fact("letter/who", name=name, title=title, url=doi_url(doi))


def _theirs(one: Assertion) -> Fact:
    if one.by == PUBLISHER:
        return fact("letter/deposit-says", roles=role_list(one.roles))
    return fact("letter/row-says", source=one.source, roles=role_list(one.roles))


def _signed(lines: list[Line], name: Line) -> tuple[Line, ...]:
    return (*lines, "", fact("letter/thank-you"), name)


def missing_letter(
    publisher: str,
    title: str,
    doi: Doi,
    name: Line,
    orcid: OrcidId | None,
    wished: RoleDegrees,
    facts: list[Fact],
    named: bool,
    collected: bool,
) -> Letter:
    """The letter that asks for roles in a deposit that has none of the person's.

    `facts` are what was seen; `named`: the deposit has the person's iD; `collected`:
    the article shows that the publisher has the roles.
    """
    roles_only = named or not orcid
    lines: list[Line] = [
        fact("letter/dear-editors"),
        "",
        _who(name, orcid, title, doi),
        "",
        fact("letter/missing-roles"),
        *[fact("letter/point", what=one) for one in facts],
        "",
    ]
    if wished:
        lines += [
            fact("letter/please-add-as-follows", roles_only=roles_only),
            "",
            deposit_element(wished),
            "",
            fact("letter/my-roles", roles=role_list(wished)),
        ]
    else:
        lines.append(fact("letter/please-add", roles_only=roles_only))
    if not collected:
        lines += ["", fact("letter/please-collect")]
    subject = fact("letter/subject-missing", name=name, doi=doi)
    return Letter(publisher or fact("source/publisher"), subject, _signed(lines, name))

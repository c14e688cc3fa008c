"""Letters to a publisher, about one work or many: plain words, what was seen and where, and what would mend it."""

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


@dataclass(frozen=True)
class WorkOfLetter:
    """A work whose deposit has no roles of the person. `facts` are what was seen of it; `named`: the deposit has
    the person's iD; `collected`: the article shows that the publisher has the roles."""

    title: str
    doi: Doi
    wished: RoleDegrees
    facts: list[Fact]
    named: bool
    collected: bool


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


def missing_letter(publisher: str, works: list[WorkOfLetter], name: Line, orcid: OrcidId | None) -> Letter:
    """The letter that asks for roles in deposits that have none of the person's: of one work, or of many of one
    publisher or journal."""
    to: Line = publisher or fact("source/publisher")
    lines: list[Line] = [fact("letter/dear-editors"), ""]
    roles_only = not orcid or all(work.named for work in works)
    if len(works) == 1:
        [work] = works
        subject = fact("letter/subject-missing", name=name, doi=work.doi)
        lines += _of_one(work, name, orcid, roles_only)
    else:
        subject = fact("letter/subject-works", name=name, works=len(works))
        lines += _of_many(works, name, orcid, roles_only)
    if not all(work.collected for work in works):
        lines += ["", fact("letter/please-collect")]
    return Letter(to, subject, _signed(lines, name))


def _of_one(work: WorkOfLetter, name: Line, orcid: OrcidId | None, roles_only: bool) -> list[Line]:
    lines: list[Line] = [
        _who(name, orcid, work.title, work.doi),
        "",
        fact("letter/missing-roles"),
        *[fact("letter/point", what=one) for one in work.facts],
        "",
    ]
    if not work.wished:
        return [*lines, fact("letter/please-add", roles_only=roles_only)]
    return [
        *lines,
        fact("letter/please-add-as-follows", roles_only=roles_only),
        "",
        deposit_element(work.wished),
        "",
        fact("letter/my-roles", roles=role_list(work.wished)),
    ]


def _of_many(works: list[WorkOfLetter], name: Line, orcid: OrcidId | None, roles_only: bool) -> list[Line]:
    """What was seen stands once, with in how many works; then the works, each with its roles and elements."""
    total = len(works)
    seen: list[tuple[Fact, int]] = []
    for what in [one for work in works for one in work.facts]:
        if what not in [known for known, _ in seen]:
            seen.append((what, len([work for work in works if what in work.facts])))
    lines: list[Line] = [
        fact("letter/who-of-works", name=name, orcid=orcid, works=total),
        "",
        fact("letter/missing-in-works"),
        *[fact("letter/point-of", works=count, total=total, what=what) for what, count in seen],
        "",
        fact("letter/please-add-to-works", roles_only=roles_only),
    ]
    for number, work in enumerate(works, 1):
        lines += ["", fact("letter/work", number=number, title=work.title, url=doi_url(work.doi))]
        if work.wished:
            lines += [fact("letter/my-roles", roles=role_list(work.wished)), deposit_element(work.wished)]
    return lines

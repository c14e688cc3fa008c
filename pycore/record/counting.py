"""The role summary of a record: in how many works the person had which role, and how much of it.

A work counts once, whatever number of rows and deposits speak of it. Where they state
different degrees for one role, the most trusted one that states any holds: the publisher's
deposit, then another organization's row, then a row of ours, then a row added by hand; among
equals the one that comes first, which is the one ORCID shows further up.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pycore.assertions import CLIENT, OURS, PUBLISHER, SELF, Assertion, RoleDegrees
from pycore.credit import DEGREES, SLUGS, RoleSlug

SourceKey = tuple[str, str, str]

_TRUST = {PUBLISHER: 0, CLIENT: 1, OURS: 2, SELF: 3}


@dataclass(frozen=True)
class RoleCount:
    """One role: the works with it, and of those the works for each degree; the rest state none."""

    role: RoleSlug
    works: int
    lead: int
    equal: int
    supporting: int

    @property
    def unstated(self) -> int:
        return self.works - self.lead - self.equal - self.supporting

    def json(self) -> dict[str, Any]:
        """The count as docs/architecture.md has it."""
        return {
            "role": self.role,
            "works": self.works,
            "lead": self.lead,
            "equal": self.equal,
            "supporting": self.supporting,
            "unstated": self.unstated,
        }


@dataclass(frozen=True)
class SourceCount:
    """One source (`by` as in `pycore.assertions`) and the works for which it names roles."""

    by: str
    name: str
    works: int


@dataclass(frozen=True)
class Summary:
    """The roles that occur, in CRediT's order; `works` counts all works, `silent` those without roles.

    The sources stand in the order of their works, most first.
    """

    roles: tuple[RoleCount, ...]
    works: int
    silent: int
    sources: tuple[SourceCount, ...]


def roles_of_work(assertions: list[Assertion]) -> RoleDegrees:
    """The roles of one work, each once, with the degree that the most trusted source states."""
    roles: RoleDegrees = {}
    for one in sorted(assertions, key=_trust):
        for role, degree in one.roles.items():
            roles[role] = roles.get(role) or degree
    return roles


def summarise(works: list[list[Assertion]]) -> Summary:
    """The summary of a record, given what is asserted for each of its works."""
    counts = {slug: [0, 0, 0, 0] for slug in SLUGS}
    sources: dict[SourceKey, int] = {}
    silent = 0
    for assertions in works:
        roles = roles_of_work(assertions)
        if not roles:
            silent += 1
        for role, degree in roles.items():
            counts[role][0] += 1
            if degree:
                counts[role][1 + DEGREES.index(degree)] += 1
        for source in {source_key(one) for one in assertions if one.roles}:
            sources[source] = sources.get(source, 0) + 1
    found = [RoleCount(slug, *numbers) for slug, numbers in counts.items() if numbers[0]]
    named = [SourceCount(by, name, number) for (by, _, name), number in sources.items()]
    return Summary(tuple(found), len(works), silent, tuple(sorted(named, key=_most_first)))


def source_key(one: Assertion) -> SourceKey:
    """What makes two assertions one source's: who it is, and by which id."""
    return one.by, one.source_id or "", one.source


def _most_first(count: SourceCount) -> tuple[int, str, str]:
    return -count.works, count.name, count.by


def _trust(one: Assertion) -> int:
    return _TRUST[one.by]

"""Where the sources of one work do not say the same of its holder's roles.

A source that names no roles disagrees with nobody, and a degree that is not stated contradicts
none. All rows of one source count as one statement: the union of their roles, each with the
first degree stated.
"""

from __future__ import annotations

from dataclasses import dataclass

from pycore.assertions import Assertion, RoleDegrees
from pycore.credit import RoleSlug, sort_roles
from pycore.record.counting import SourceKey, source_key


@dataclass(frozen=True)
class Disagreement:
    """`statements` are the sources' words, in the order given; `degrees` the roles stated with
    different degrees, `roles` those that some of the sources name and others do not."""

    statements: tuple[Assertion, ...]
    degrees: tuple[RoleSlug, ...]
    roles: tuple[RoleSlug, ...]


def disagreement_of(assertions: list[Assertion]) -> Disagreement | None:
    """What the sources of one work disagree about, or None."""
    statements = _one_each([one for one in assertions if one.roles])
    if len(statements) < 2:
        return None
    named: dict[RoleSlug, int] = {}
    degrees: dict[RoleSlug, set[str]] = {}
    for one in statements:
        for role, degree in one.roles.items():
            named[role] = named.get(role, 0) + 1
            if degree:
                degrees.setdefault(role, set()).add(degree)
    opposed = sort_roles([role for role, stated in degrees.items() if len(stated) > 1])
    partly = sort_roles([role for role, number in named.items() if number < len(statements)])
    if not opposed and not partly:
        return None
    return Disagreement(tuple(statements), tuple(opposed), tuple(partly))


def _one_each(assertions: list[Assertion]) -> list[Assertion]:
    """One assertion for each source."""
    merged: dict[SourceKey, RoleDegrees] = {}
    first: dict[SourceKey, Assertion] = {}
    for one in assertions:
        key = source_key(one)
        first.setdefault(key, one)
        roles = merged.setdefault(key, {})
        for role, degree in one.roles.items():
            roles[role] = roles.get(role) or degree
    return [
        Assertion(one.origin, one.by, one.source_id, one.source, merged[key], one.put_code, one.display_index)
        for key, one in first.items()
    ]

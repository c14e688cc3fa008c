"""Assertions: who says that the record's holder had which roles in a work.

The researcher is asked to vouch for a plan, so everything it rests on carries its source.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pycore.credit import Degree, RoleSlug
from pycore.language import Fact, fact

RoleDegrees = dict[RoleSlug, "Degree | None"]

# What a member client of ours is called at ORCID: the source of every row it writes.
SOURCE_NAME = "CASRAI ORCID push (self-asserted)"

OURS = "us"  # a row written through this extension's client
SELF = "self"  # a row the holder (or who acts for them) added by hand
CLIENT = "client"  # a row another organization's system added
PUBLISHER = "publisher"  # the publisher's deposit at Crossref


@dataclass(frozen=True)
class Assertion:
    """`source` says these roles (with a degree where it states one) of the record's holder.

    `put_code` and `display_index` belong to an ORCID row and are None for a deposit.
    """

    origin: str
    by: str
    source_id: str | None
    source: str
    roles: RoleDegrees
    put_code: int | None = None
    display_index: int | None = None

    @property
    def named(self) -> str | Fact:
        """Whose word it is, to be said."""
        return named(self.by, self.source)

    def json(self) -> dict[str, Any]:
        """The assertion as docs/architecture.md has it."""
        return {
            "origin": self.origin,
            "by": self.by,
            "source_id": self.source_id,
            "source": self.source,
            "roles": role_list(self.roles),
            "put_code": self.put_code,
            "display_index": self.display_index,
        }


def named(by: str, source: str) -> str | Fact:
    """Whose word an assertion is, to be said: a deposit's publisher may not be known, and is told from a row's."""
    if by != PUBLISHER:
        return source
    return fact("source/deposit", publisher=source) if source else fact("source/deposit-unnamed")


def role_list(roles: RoleDegrees) -> list[dict[str, Any]]:
    """Roles and degrees as a JSON list, in the order given."""
    return [{"role": role, "degree": degree} for role, degree in roles.items()]

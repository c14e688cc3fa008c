"""A record as the forms see it: whose it is, how often which role, and every work that names roles.

It is read from the role summary (docs/architecture.md). All texts went through the one rule for text
of foreign origin (`pycore.plain`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pycore.assertions import Assertion, RoleDegrees
from pycore.credit import BY_SLUG, ORDER, RoleSlug
from pycore.identifiers import Doi, OrcidId, doi_url, find_orcid
from pycore.language import say
from pycore.orcid.hosts import HOSTS
from pycore.plain.characters import tidy
from pycore.plain.cleaning import clean_name, clean_text
from pycore.plain.dates import clean_date
from pycore.record.counting import roles_of_work


@dataclass(frozen=True)
class HeldRole:
    """One role in one work; `degree` is "" where none is stated."""

    slug: RoleSlug
    degree: str

    @property
    def term(self) -> str:
        return BY_SLUG[self.slug].term

    @property
    def label(self) -> str:
        """ "Investigation (lead)" or "Investigation"."""
        return (
            say("role-with-degree", role=self.slug, degree=self.degree)
            if self.degree
            else say(f"role/{self.slug}")
        )

    @property
    def uri(self) -> str:
        """The role's address at NISO (JATS4R "CRediT taxonomy" 1.2: https, trailing slash)."""
        return f"https://credit.niso.org/contributor-roles/{self.slug}/"


@dataclass(frozen=True)
class Claim:
    """What one row says: `by` as in `pycore.assertions`, the source's name, its roles."""

    by: str
    source: str
    roles: tuple[HeldRole, ...]


@dataclass(frozen=True)
class StatedWork:
    """A work that names roles. `roles` are each role once, with the degree that counts
    (`pycore.record.counting`); `said` is who says which. `doi` is "" for none, `date` as ORCID has it."""

    doi: str
    url: str
    title: str
    journal: str
    date: str
    type: str
    roles: tuple[HeldRole, ...]
    said: tuple[Claim, ...]

    @property
    def year(self) -> str:
        return self.date[:4]

    @property
    def published(self) -> str:
        """ "Journal of Invented Results, 2024"."""
        return ", ".join([part for part in (self.journal, self.year) if part])


@dataclass(frozen=True)
class Count:
    """One role in numbers: `parts` are lead, equal, supporting, not stated; `works` is their sum."""

    slug: RoleSlug
    works: int
    parts: tuple[int, int, int, int]

    @property
    def term(self) -> str:
        """The role's standard term."""
        return BY_SLUG[self.slug].term

    @property
    def label(self) -> str:
        """The role as it is shown."""
        return say(f"role/{self.slug}")


@dataclass(frozen=True)
class TakenRecord:
    """`name` is "" where it is not public; `date` is the day the record was read, "2026-01-31" or "".

    `works` counts all works of the record, `silent` those known to name no roles, `stated` holds those
    that name some.
    """

    orcid: OrcidId
    url: str
    name: str
    date: str
    works: int
    silent: int
    counts: tuple[Count, ...]
    stated: tuple[StatedWork, ...]

    def role_counts(self) -> list[dict[str, Any]]:
        """The counts as the role summary has them."""
        names = ("lead", "equal", "supporting", "unstated")
        return [{"role": one.slug, **dict(zip(names, one.parts))} for one in self.counts]

    @property
    def who(self) -> str:
        """The name, or the iD where there is none."""
        return self.name or self.orcid


def read_record(record: dict[str, Any], name: str, date: str) -> TakenRecord:
    """The role summary, with the name to show and the day it was read. `ValueError` names what is wrong."""
    orcid = find_orcid(str(record["orcid"]))
    if orcid is None:
        raise ValueError(f"not an ORCID iD: {record['orcid']!r}")
    if record["environment"] not in HOSTS:
        raise ValueError(f"not an environment of ORCID's: {record['environment']!r}")
    return TakenRecord(
        orcid,
        HOSTS[record["environment"]].record(orcid),
        clean_name(name),
        date,
        record["works"],
        record["works"] - record["unread"] - len(record["stated"]),
        tuple([_count(one) for one in record["roles"]]),
        tuple([_work(one["work"], one["said"]) for one in record["stated"]]),
    )


def _count(one: dict[str, Any]) -> Count:
    parts = (one["lead"], one["equal"], one["supporting"], one["unstated"])
    return Count(one["role"], one["works"], parts)


def _work(work: dict[str, Any], said: list[dict[str, Any]]) -> StatedWork:
    doi = Doi(tidy(work["doi"] or ""))
    statements = [Claim(one["by"], clean_text(one["source"]), _roles(one["roles"])) for one in said]
    return StatedWork(
        doi,
        doi_url(doi) if doi else "",
        clean_text(work["title"]) or say("untitled-work"),
        clean_text(work["journal"]),
        clean_date(work["date"]),
        clean_text(work["type"]),
        statements[0].roles if len(statements) == 1 else _counted(said),
        tuple(statements),
    )


def _counted(said: list[dict[str, Any]]) -> tuple[HeldRole, ...]:
    return _roles(
        roles_of_work([Assertion("orcid", one["by"], None, one["source"], one["roles"]) for one in said])
    )


def _roles(roles: RoleDegrees) -> tuple[HeldRole, ...]:
    return tuple([HeldRole(role, roles[role] or "") for role in sorted(roles, key=ORDER.__getitem__)])

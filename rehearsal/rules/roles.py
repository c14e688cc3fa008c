"""Contributor roles: which texts are taken, and how they are read back."""

from __future__ import annotations

from pycore.credit import SLUGS
from rehearsal.rule import each, expect, expect_equal, expect_error, rule
from rehearsal.session import Session
from rehearsal.works import CREDIT, LEGACY_ROLES, contributors, entry

REFUSED = (
    "http://credit.niso.org/contributor-roles/software",
    "software",
    "Software",
    "writing - original draft",
    "",
    "http://credit.niso.org/contributor-roles/magic/",
)


def kept(s: Session, *roles: str) -> list[str]:
    """The roles as they are read back from one work that has an entry for each."""
    read = s.call.read(s.call.added(s.work(contributors=contributors(*map(entry, roles)))))
    return [one["contributor-attributes"]["contributor-role"] for one in read["contributors"]["contributor"]]


@rule("roles/credit", "2.3", "The 14 roles of CRediT, with http and a last slash, are kept as they are")
def credit_roles(s: Session) -> None:
    roles = [f"{CREDIT}{slug}/" for slug in SLUGS]
    expect_equal(roles, kept(s, *roles), "roles read back")


@rule("roles/older", "2.3", "ORCID's 11 older roles are taken, in any letter case")
def older_roles(s: Session) -> None:
    expect_equal([*LEGACY_ROLES, "author"], kept(s, *LEGACY_ROLES, "AUTHOR"), "roles read back")


@rule("roles/letter-case", "2.3", "A role in another letter case is read back in ORCID's own")
def letter_case(s: Session) -> None:
    expect_equal([f"{CREDIT}software/"], kept(s, f"{CREDIT}software/".upper()), "role read back")


@rule("roles/https", "2.3", "A role with https is refused: 400 with error 9058", question="https-roles")
def https_role(s: Session) -> None:
    _refuse(s, "https://credit.niso.org/contributor-roles/software/")


@rule(
    "roles/others",
    "2.3",
    "Without the slash, as a bare term, blank or unknown, a role is refused: 400 with error 9058",
)
def other_roles(s: Session) -> None:
    each(REFUSED, lambda role: _refuse(s, role), repr)


@rule(
    "roles/error",
    "2.3",
    "The refusal of a role is error 9058, its text begins “404 Bad Request: Invalid contributor role”",
    question="role-error",
)
def role_error(s: Session) -> None:
    message = expect_error(s.call.post(_with(s, "no-role")), 400, 9058)
    expect(
        message.startswith("404 Bad Request: Invalid contributor role: "),
        f"the developer message begins “{message[:60]}”",
    )


@rule("roles/several", "2.4", "One person's roles are an entry each, and stay in their order")
def several_roles(s: Session) -> None:
    roles = [f"{CREDIT}software/", f"{CREDIT}validation/"]
    body = s.work(contributors=contributors(*(entry(role, "Ada Rehearsed", s.orcid) for role in roles)))
    read = s.call.read(s.call.added(body))["contributors"]["contributor"]
    expect_equal(roles, [one["contributor-attributes"]["contributor-role"] for one in read], "roles")
    expect_equal([s.orcid] * 2, [one["contributor-orcid"]["path"] for one in read], "iDs")


@rule("roles/no-limit", "2.4", "A work may have 300 contributor entries")
def no_limit(s: Session) -> None:
    many = contributors(*(entry(f"{CREDIT}software/", f"N {n}") for n in range(300)))
    read = s.call.read(s.call.added(s.work(contributors=many)))
    expect_equal(300, len(read["contributors"]["contributor"]), "entries read back")


def _with(s: Session, role: str) -> dict[str, object]:
    return s.work(contributors=contributors(entry(role)))


def _refuse(s: Session, role: str) -> None:
    expect_error(s.call.post(_with(s, role)), 400, 9058)

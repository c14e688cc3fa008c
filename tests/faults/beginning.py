"""What there is to begin with: two records, what publishers deposited, and drafts of roles for works."""

from __future__ import annotations

from random import Random
from typing import Any

from pycore.credit import ROLES
from tests.faults.record import ADA, BEN, CLIENT, THEIRS
from tests.standin.seed import SeedContributor, SeedDeposit, SeedPerson, SeedWork

DOIS = [f"10.5555/work.{number}" for number in range(9)]
SLUGS = [role.slug for role in ROLES]
DEGREES = (None, None, "lead", "equal", "supporting")
NAMES = {ADA: ("Ada", "Arden"), BEN: ("Ben", "Bell")}


def people(rng: Random) -> list[SeedPerson]:
    """Ada, whose record it is about, and Ben, who signs in by mistake, or whose record is Ada's now."""
    return [
        SeedPerson(orcid=ADA, given="Ada", family="Arden", works=[*_works(rng, ADA), *_links(rng)]),
        SeedPerson(orcid=BEN, given="Ben", family="Bell", works=list(_works(rng, BEN))),
    ]


def _works(rng: Random, orcid: str) -> list[SeedWork]:
    works = []
    for doi in DOIS:
        for source in ("user", CLIENT, THEIRS):
            if rng.random() < {"user": 0.3, CLIENT: 0.35, THEIRS: 0.15}[source]:
                works.append(row(rng, doi, source, orcid))
    return works


def _links(rng: Random) -> list[SeedWork]:
    """Rows by which ORCID shows works under two DOIs as one."""
    count = rng.choice([0, 0, 1, 2])
    return [link(rng, rng.choice(["user", THEIRS])) for _ in range(count)]


def row(rng: Random, doi: str, source: str, orcid: str = ADA) -> SeedWork:
    """A row of a work, with roles where ours is, and now and then elsewhere."""
    roles = rng.sample(SLUGS, rng.randint(1, 3)) if source == CLIENT or rng.random() < 0.4 else []
    name = " ".join(NAMES[orcid])
    return SeedWork(
        title=f"A study of {doi[-6:]}",
        doi=doi,
        source=source,
        journal="Invented Letters",
        date="2024-05",
        contributors=[
            SeedContributor(name=name, orcid=orcid, roles=list(roles)),
            *[
                SeedContributor(name="Cleo Cole", roles=rng.sample(SLUGS, 3))
                for _ in range(rng.choice([0, 1]))
            ],
        ],
    )


def link(rng: Random, source: str) -> SeedWork:
    """A row of a work that names another one as what it is a version of."""
    one, other = rng.sample(DOIS, 2)
    found = [(one, "self"), (other, "version-of")]
    ids = [
        {"external-id-type": "doi", "external-id-value": doi, "external-id-relationship": relationship,
         "external-id-url": {"value": f"https://doi.org/{doi}"}}
        for doi, relationship in found
    ]  # fmt: skip
    return SeedWork(
        title=f"A study of {one[-6:]}", source=source, date="2024-05",
        contributors=[SeedContributor(name="Ada Arden", orcid=ADA)],
        fields={"external-ids": {"external-id": ids}},
    )  # fmt: skip


def deposits(rng: Random) -> list[SeedDeposit]:
    """What publishers deposited with Crossref: of some works with Ada's roles."""
    found = []
    for doi in DOIS:
        if rng.random() < 0.5:
            roles = rng.sample(SLUGS, rng.randint(1, 3)) if rng.random() < 0.3 else []
            ada = SeedDeposit.Author(given="Ada", family="Arden", orcid=ADA, roles=list(roles))
            title = f"A study of {doi[-6:]}"
            found.append(SeedDeposit(doi=doi, title=title, journal="Invented Letters", authors=[ada]))
    return found


def draft(rng: Random, orcid: str, dois: list[str] | None = None) -> list[dict[str, Any]]:
    """Roles chosen for some works, or for these, on this record."""
    works = []
    for doi in dois or rng.sample(DOIS, rng.randint(1, 6)):
        roles = rng.sample(SLUGS, rng.randint(0, 3))
        others = [role for role in SLUGS if role not in roles]
        gone = rng.sample(others, rng.choice([0, 0, 4, 11]))
        works.append(
            {
                "key": doi, "doi": doi, "title": f"A study of {doi[-6:]}", "journal": "Invented Letters",
                "date": "2024-05-01", "type": "journal-article", "url": "", "authors": [], "me": None,
                "record": orcid,
                "roles": [{"role": role, "degree": rng.choice(DEGREES), "origin": "hand"} for role in roles],
                "withdraw": [{"role": role, "part": rng.choice(["role", "degree"])} for role in gone],
            }
        )  # fmt: skip
    return works

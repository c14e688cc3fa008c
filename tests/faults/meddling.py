"""What others do to the record meanwhile: the person at ORCID, other systems, the same client elsewhere."""

from __future__ import annotations

from random import Random

from tests.faults.beginning import SLUGS, link
from tests.faults.record import ADA, BEN, CLIENT, THEIRS, Orcid
from tests.standin.seed import SeedContributor, SeedWork
from tests.standin.state import Row

ROLE = "http://credit.niso.org/contributor-roles/resources/"
ELSEWHERE = "someone else"


def meddle(orcid: Orcid, rng: Random) -> str:
    """One deed of somebody else, told in a sentence."""
    deed = rng.choice(_DEEDS)
    told = deed(orcid, rng)
    orcid.note(ELSEWHERE)
    return f"… {told}"


def _ours(orcid: Orcid, rng: Random) -> Row | None:
    rows = [row for row in orcid.record.rows.values() if row.source == CLIENT]
    return rng.choice(rows) if rows else None


def _change(orcid: Orcid, rng: Random) -> str:
    row = _ours(orcid, rng)
    if row is None:
        return "nobody does anything"
    work = row.work.model_copy(deep=True)
    what = rng.choice(["title", "description", "date", "roles", "roles"])
    entries = work.contributors.contributor if work.contributors else []
    if what == "title" and work.title and work.title.title:
        work.title.title.value = f"{work.title.title.value}, revised"
    elif what == "description":
        work.short_description = f"{work.short_description or ''} Revised."
    elif what == "date":
        work.publication_date = None
    elif entries and entries[0].contributor_attributes:
        role = rng.choice(SLUGS)
        entries[
            0
        ].contributor_attributes.contributor_role = f"http://credit.niso.org/contributor-roles/{role}/"
    orcid.state.replace(row, work)
    return f"the same client changes row {row.put_code} elsewhere: {what}"


def _delete(orcid: Orcid, rng: Random) -> str:
    row = _ours(orcid, rng)
    if row is None:
        return "nobody does anything"
    del orcid.record.rows[row.put_code]
    return f"the person deletes row {row.put_code} at ORCID"


def _renew(orcid: Orcid, rng: Random) -> str:
    """Two records were merged: the row stands there under another number."""
    row = _ours(orcid, rng)
    if row is None:
        return "nobody does anything"
    del orcid.record.rows[row.put_code]
    again = orcid.state.add_row(orcid.record, row.work, CLIENT)
    return f"row {row.put_code} becomes row {again.put_code}"


def _merge(orcid: Orcid, rng: Random) -> str:
    """ORCID sends who asks for the record on to another one, from now on."""
    if rng.random() < 0.6:
        return "nobody does anything"
    orcid.record.person.deprecated_by = BEN
    return f"ORCID merges the record into {BEN}"


def _link(orcid: Orcid, rng: Random) -> str:
    row = orcid.state.add_seeded(orcid.record, link(rng, THEIRS))
    return f"{THEIRS} adds row {row.put_code}, a version of another work"


def _hide(orcid: Orcid, rng: Random) -> str:
    row = _ours(orcid, rng)
    if row is None:
        return "nobody does anything"
    row.visibility = rng.choice(["public", "limited", "private"])
    row.kept.clear()
    return f"the person makes row {row.put_code} {row.visibility} at ORCID"


def _add(orcid: Orcid, rng: Random, source: str, roles: list[str]) -> str:
    doi = f"10.5555/work.{rng.randrange(9)}"
    theirs = None if source == "user" else source
    if theirs == CLIENT and any(
        row.source == CLIENT and ("doi", doi) in row.keys(("self",)) for row in orcid.record.rows.values()
    ):
        return "nobody does anything"
    work = SeedWork(
        title=f"A study of {doi[-6:]}", doi=doi, source=source, created="2025-03-01",
        contributors=[SeedContributor(name="Ada Arden", orcid=ADA, roles=roles)],
    )  # fmt: skip
    row = orcid.state.add_seeded(orcid.record, work)
    return f"{theirs or 'the person'} adds row {row.put_code} for {doi}"


def _add_own(orcid: Orcid, rng: Random) -> str:
    return _add(orcid, rng, "user", [])


def _add_theirs(orcid: Orcid, rng: Random) -> str:
    return _add(orcid, rng, THEIRS, [ROLE] if rng.random() < 0.5 else [])


def _add_ours(orcid: Orcid, rng: Random) -> str:
    return _add(orcid, rng, CLIENT, [ROLE])


def _revoke(orcid: Orcid, rng: Random) -> str:
    orcid.state.revoke_by_user(ADA, CLIENT)
    return "the person takes the permission back at ORCID"


def _lock(orcid: Orcid, rng: Random) -> str:
    flags = orcid.record.person.flags
    if "locked" in flags:
        flags.clear()
        return "ORCID unlocks the record"
    flags.append("locked")
    return "ORCID locks the record"


_DEEDS = (
    _change, _change, _change, _delete, _hide, _add_own, _add_theirs, _add_ours, _revoke, _lock, _renew, _merge,
    _link,
)  # fmt: skip

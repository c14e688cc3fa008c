"""Works that Crossref has with the person's iD and that are not on their record: offered, told apart.

The iD is the ground, and nothing else is: a work that names the person without it is not offered. Each is an
entry like those of the list (`pycore.record.works`), without rows, so that roles are chosen for it, reviewed and
pushed in the same way; `offered` says what it is offered on. Whether it has come onto the record since, the page
sees from the list it keeps.
"""

from __future__ import annotations

from typing import Any, Iterable

from pycore.assertions import role_list
from pycore.crossref import deposit
from pycore.crossref.deposit import Item
from pycore.crossref.standing import DepositView, deposit_view
from pycore.draft.wish import Wish
from pycore.identifiers import Doi
from pycore.orcid.holder import Holder
from pycore.record.works import Entry

# Not works of a record: ORCID keeps reviews and grants in sections of their own, a journal is nobody's.
_NO_WORKS = ("peer-review", "grant", "journal", "journal-issue", "journal-volume")


def offers_of(items: Iterable[Item], on_record: set[Doi], holder: Holder) -> list[Entry]:
    """The works among these that carry the holder's iD and are not on the record, whose DOIs (all of every
    group, registered forms) are `on_record`; each once."""
    offers: dict[Doi, Entry] = {}
    for item in items:
        doi = deposit.doi_of(item)
        if doi is None or doi in offers or str(item.get("type") or "") in _NO_WORKS:
            continue
        versions = deposit.versions_of(item)
        if not on_record.isdisjoint([doi, *versions]) or not _carries(item, holder):
            continue
        offers[doi] = _entry(doi, versions, deposit.kin_of(item), found_deposit(doi, item, holder))
    return list(offers.values())


def families(args: dict[str, Any]) -> list[Entry]:
    """`{offers, on_record, chosen}` -> the offers, of versions of one work and their preprints only one.

    It stands where the first of them stood: one that roles are chosen for (`chosen` are keys), else the article
    and not its preprint, else the newest. `others` of it are the DOIs of the rest, `listed` those of its kin that
    are on the record (`on_record`).
    """
    on_record, chosen = set(args["on_record"]), set(args["chosen"])
    family: dict[str, list[Entry]] = {}  # DOI -> the works of its family; one list for each family
    for entry in args["offers"]:
        mine = [entry]
        for doi in _named(entry):
            known = family.get(doi, mine)
            if known is not mine:
                known.extend(mine)
                mine = known
            family[doi] = mine
        for one in mine:
            family.update(dict.fromkeys(_named(one), mine))
    each = {id(one): one for one in family.values()}
    return [_best(works, on_record, chosen) for works in each.values()]


def _named(entry: Entry) -> list[str]:
    """The DOIs by which a work belongs to others."""
    return [entry["doi"], *(entry["offered"].get("kin") or entry["offered"]["versions"])]


def _best(works: list[Entry], on_record: set[str], chosen: set[str]) -> Entry:
    """The one of a family that is offered, with what is to be known of the others."""
    best = max(works, key=lambda one: (one["key"] in chosen, one["type"] != "preprint", one["date"]))
    others = [one["doi"] for one in works if one is not best]
    listed = [doi for doi in dict.fromkeys([doi for one in works for doi in _named(one)]) if doi in on_record]
    more = {**({"others": others} if others else {}), **({"listed": listed} if listed else {})}
    return {**best, "offered": {**best["offered"], **more}}


def found_deposit(doi: Doi, finding: Any, holder: Holder) -> tuple[DepositView, dict[str, Any]]:
    """What Crossref says of a work and its roles for the holder, and that as it is kept."""
    view = deposit_view(Wish(doi, doi, "", "", "", "", "", (), None, ()), finding, holder)
    return view, {**view.json(), "roles": role_list(view.roles), "publisher": view.publisher}


def _carries(item: Item, holder: Holder) -> bool:
    """Whether the iD stands beside an author, or beside anybody with roles: not only beside an editor."""
    mine = deposit.by_orcid(deposit.people_of(item), holder.orcid)
    return any(person.is_author or person.roles for person in mine)


def _entry(doi: Doi, versions: list[Doi], kin: list[Doi], found: tuple[DepositView, dict[str, Any]]) -> Entry:
    view, kept = found
    return {
        "key": doi,
        "doi": doi,
        "title": view.title,
        "journal": view.journal,
        "date": view.date,
        "type": view.type,
        "visibility": "public",
        "rows": [],
        "left": [],
        "unread": [],
        "said": [],
        "ours": [],
        "offered": {"beside": view.beside, "versions": versions, "kin": kin, "deposit": kept},
    }

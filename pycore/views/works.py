"""The rows of the works list: what stands in each, and by what they are found, filtered and sorted.

A chunk of them (at most 200 entries) is made at a time. Going over all rows, as filtering, searching and
sorting do, is the page's part: it needs no more than what the rows hold.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from pycore.assertions import CLIENT, PUBLISHER, Assertion, RoleDegrees
from pycore.draft.wish import DEGREE, ROLE
from pycore.identifiers import Doi, doi_url
from pycore.language import fact, say
from pycore.record.counting import roles_of_work
from pycore.record.disagreement import disagreement_of
from pycore.record.works import Entry, assertions_of
from pycore.views.roles import type_words
from pycore.views.why import can_ask

Deposit = dict[str, Any]

# Facet of works that are offered, and of those whose roles can be looked for.
OFFERED, TO_FIND = "offered", "to-find"
LETTER = "letter"  # facet of works about which a publisher can be written to

_MARKS = re.compile("[\u0300-\u036f]")
_WHO = {"us": "works/by-us", "self": "works/by-hand", "publisher": "works/by-publisher"}


def list_rows(args: dict[str, Any]) -> list[dict[str, Any]]:
    """`{entries, deposits, wishes}` -> a ListRow for each entry (docs/architecture.md).

    `deposits` (by DOI) and `wishes` (what is chosen, by key) hold what there is for these entries.
    """
    deposits, wishes = args["deposits"], args["wishes"]
    return [
        _row(entry, deposit_of(entry, deposits.get(entry["doi"])), wishes.get(entry["key"]))
        for entry in args["entries"]
    ]


def deposit_of(entry: Entry, deposit: Deposit | None) -> Deposit | None:
    """What Crossref holds for a work; an offered one brings that along."""
    return entry["offered"]["deposit"] if entry.get("offered") else deposit


def sources_of(entry: Entry, deposit: Deposit | None) -> list[Assertion]:
    """Everyone who says which roles the holder had in this work: the publisher first, then ORCID's rows."""
    said = assertions_of(entry)
    if deposit and deposit["roles"]:
        roles = _degrees(deposit["roles"])
        said.insert(0, Assertion("crossref", PUBLISHER, None, deposit["publisher"], roles))
    return said


def who_says(one: Assertion) -> str:
    """ "this extension", "by hand", "the publisher's deposit", or an organization's name."""
    return say(_WHO[one.by]) if one.by in _WHO else one.source


def differs(said: list[Assertion], wished: RoleDegrees) -> bool:
    """Whether the sources contradict each other, or what is chosen contradicts an organization: then
    nothing would be written (`pycore.plan.planning`)."""
    if disagreement_of(said) is not None:
        return True
    theirs = roles_of_work([one for one in said if one.by in (PUBLISHER, CLIENT)])
    return bool(theirs) and any(
        role not in theirs or (degree and theirs[role] and theirs[role] != degree)
        for role, degree in wished.items()
    )


def folded(text: str) -> str:
    """Lower case, without accents: how rows are searched and sorted."""
    text = text.lower()
    return text if text.isascii() else _MARKS.sub("", unicodedata.normalize("NFKD", text))


def meta_of(entry: Entry) -> str:
    """ "Journal of Examples, 2024, Journal article"."""
    kind = type_words(entry["type"]) if entry["type"] else ""
    return ", ".join([part for part in (entry["journal"], entry["date"][:4], kind) if part])


def _row(entry: Entry, deposit: Deposit | None, wish: dict[str, Any] | None) -> dict[str, Any]:
    said = sources_of(entry, deposit)
    chosen = _degrees(wish["roles"] if wish else [])
    taken = (wish or {}).get("withdraw") or []
    apart = differs(said, chosen) if said else False
    stated = roles_of_work(said)
    year = entry["date"][:4]
    kind = type_words(entry["type"]) if entry["type"] else ""
    roles = say("roles", roles=stated)
    label, tone = _state(entry, deposit, bool(said), apart)
    title = entry["title"] or say("untitled-work")
    return {
        "key": entry["key"],
        "title": title,
        "meta": meta_of(entry),
        "doi": {"text": entry["doi"], "url": doi_url(Doi(entry["doi"]))} if entry["doi"] else None,
        "state": {"label": label, "tone": tone},
        "roles": _words(said),
        "deposit": say(deposit["sentence"]) if deposit and deposit["status"] != "roles" else "",
        "chosen": _you_chose(chosen, taken),
        "facets": _facets(entry, deposit, said, apart, bool(chosen or taken)),
        "apart": OFFERED if entry.get("offered") and not chosen else "",
        "search": folded(f"{title} {entry['journal']} {year} {entry['doi'] or ''} {roles}"),
        "year": int(year) if year.isdigit() else None,
        "journal": entry["journal"],
        "type": kind,
        "sort": {
            "title": folded(title),
            "date": entry["date"],
            "journal": folded(entry["journal"]),
            "roles": len(stated),
        },
    }


def _you_chose(chosen: RoleDegrees, taken: list[dict[str, Any]]) -> str:
    """What the person chose, and what they take back from our own row."""
    said = [fact("works/you-chose", roles=chosen)] if chosen else []
    for part, code in ((ROLE, "works/you-take-back"), (DEGREE, "works/you-take-degree-back")):
        roles = {one["role"]: None for one in taken if one["part"] == part}
        if roles:
            said.append(fact(code, roles=roles))
    return say(said) if said else ""


def _state(entry: Entry, deposit: Deposit | None, stated: bool, apart: bool) -> tuple[str, str]:
    if entry.get("offered"):
        return say("works/not-on-record"), "warn" if entry["offered"]["beside"] else ""
    if apart:
        return say("works/stated-differently"), "warn"
    if stated:
        return say("works/has-roles"), "good"
    if entry["left"]:
        return say("works/being-read"), "plain"
    if entry["unread"]:
        return say("works/not-read"), "bad"
    return say("works/no-roles"), "plain"


def _facets(
    entry: Entry, deposit: Deposit | None, said: list[Assertion], apart: bool, chosen: bool
) -> list[str]:
    read = not entry["left"] and not entry["unread"]
    offered = bool(entry.get("offered"))
    asked = deposit is not None and deposit["status"] != "unchecked"
    each = (
        (OFFERED, offered),
        ("no-roles", read and not said and not offered),
        (TO_FIND, read and not said and not chosen),
        ("stated", bool(entry["said"])),
        ("ours", bool(entry["ours"])),
        ("chosen", chosen),
        ("deposited", bool(deposit and deposit["roles"])),
        (LETTER, bool(entry["doi"]) and can_ask(deposit)),
        ("differs", apart),
        ("unchecked", bool(entry["doi"]) and not asked),
        ("no-doi", not entry["doi"]),
        ("not-public", entry["visibility"] != "public"),
    )
    return [name for name, holds in each if holds]


def offer_notes(entry: Entry) -> list[str]:
    """What a person is told of a work that is not on their record; nothing of one that is."""
    offered = entry.get("offered")
    if not offered:
        return []
    deposited = (
        offered["deposit"]["status"] == "roles"
    )  # nothing is written beside these (`pycore.plan.planning`)
    notes = [say("offers/note-deposited") if deposited else say("offers/note")]
    if not entry["title"]:
        notes = [say("plan/no-title")]
    if offered["beside"]:
        notes.append(say("offers/beside", name=offered["beside"]))
    if offered.get("others"):
        notes.append(say("offers/versions", dois=offered["others"]))
    if offered.get("listed"):
        notes.append(say("offers/version-listed", dois=offered["listed"]))
    return notes


def _words(said: list[Assertion]) -> str:
    """ "Investigation (lead) and Software (this extension, Crossref); Methodology (by hand)": each set of
    roles once, with everyone who says it."""
    who: dict[str, list[str]] = {}
    for one in said:
        who.setdefault(say("roles", roles=one.roles), []).append(who_says(one))
    return say(
        "works/said",
        parts=[
            fact("works/who-says", roles=words, who=list(dict.fromkeys(names)))
            for words, names in who.items()
        ],
    )


def _degrees(roles: list[dict[str, Any]]) -> RoleDegrees:
    return {entry["role"]: entry["degree"] for entry in roles}

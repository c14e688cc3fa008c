"""The role summary of a record, as orcid.org's visitor sees it in the panel there.

`record` is what `record.summary` returned (docs/architecture.md, "The role summary").
"""

from __future__ import annotations

from typing import Any

from pycore.credit import ORDER, ROLES
from pycore.draft.collecting import MOST_WORKS
from pycore.draft.wish import WORK_TYPES
from pycore.identifiers import Doi, doi_url
from pycore.language import fact, say
from pycore.takeaway.forms import takeaway_view
from pycore.takeaway.sentence import in_short
from pycore.views.roles import degree_label, english_term, role_label, type_words

PARTS = ("lead", "equal", "supporting", "unstated")
_HOW = {
    "us": "record/by-us",
    "self": "record/by-hand",
    "client": "record/by-organization",
    "publisher": "record/by-publisher",
}


def record_view(args: dict[str, Any]) -> dict[str, Any]:
    """`{status, progress, problem, counts, sentence, chart, table, sources, disagreements, take, silent,
    add, notes}`.

    `args`: `record` (its `stated` may be left out), `problem` and `progress`, each null where there is
    none; `own`, whether the page shows the visitor their own record; `orcid`, the record's iD; `me`, who
    the person said they are; `silent`, how many of the works without roles are shown (absent: all).
    """
    record, problem = args["record"], args["problem"]
    view: dict[str, Any] = {
        "status": "failed" if problem else "done" if record else "reading",
        "progress": None if record or problem else args["progress"],
        "problem": problem,
        "counts": [],
        "sentence": "",
        "chart": None,
        "table": None,
        "sources": [],
        "disagreements": [],
        "take": None,
        "silent": None,
        "add": None,
        "notes": [],
    }
    if not record or problem:
        return view
    own = args["own"] or (args["me"] or {}).get("orcid") == args["orcid"]
    view.update(
        {
            "counts": _counts(record),
            "sentence": in_short(record["roles"]),
            "chart": _chart(record["roles"]) if record["roles"] else None,
            "table": _table(record["roles"]) if record["roles"] else None,
            "sources": [
                {"name": one["name"], "how": say(_HOW[one["by"]]), "works": one["works"]}
                for one in record["sources"]
            ],
            "disagreements": [_disagreement(one) for one in record["disagreements"]],
            "take": takeaway_view(say("record/take")) if record["roles"] else None,
            "silent": _silent(record["silent"], args.get("silent")),
            "add": _add(record["silent"]) if own else None,
            "notes": _notes(record, own),
        }
    )
    return view


def _counts(record: dict[str, Any]) -> list[dict[str, str]]:
    """The record in numbers: `{number, label}`."""
    works, without = record["works"], len(record["silent"])
    counts = [
        {"number": _number(works), "label": say("record/public-works", works=works)},
        {"number": _number(works - without - record["unread"]), "label": say("record/with-roles")},
        {"number": _number(without), "label": say("record/without-roles")},
    ]
    if record["unread"]:
        counts.append({"number": _number(record["unread"]), "label": say("record/unread")})
    return counts if works else []


def _chart(counts: list[dict[str, Any]]) -> dict[str, Any]:
    """All 14 roles: `parts` lie end to end on a scale from 0 to `most` works. Where no degree is stated at
    all there is no `legend`."""
    stated = any(count[part] for count in counts for part in PARTS[:-1])
    by_role = {count["role"]: count for count in counts}
    return {
        "most": max([count["works"] for count in counts]),
        "legend": [
            {"part": part, "label": say(f"degree-heading/{part}")}
            for part in PARTS
            if stated and any(count[part] for count in counts)
        ],
        "rows": [
            _bar(
                role.slug,
                role_label(role.slug, None),
                english_term(role),
                say("role-meaning/" + role.slug),
                by_role.get(role.slug) or _no_works(role.slug),
            )
            for role in ROLES
        ],
    }


def _bar(slug: str, term: str, english: str, meaning: str, count: dict[str, Any]) -> dict[str, Any]:
    parts = []
    start = 0
    for part in PARTS:
        if count[part]:
            parts.append(
                {
                    "part": part,
                    "start": start,
                    "works": count[part],
                    "label": say("record/part", part=say(f"degree/{part}"), works=count[part]),
                }
            )
            start += count[part]
    return {
        "role": slug,
        "term": term,
        "english": english,
        "meaning": meaning,
        "works": _number(count["works"]),
        "parts": parts,
    }


def _no_works(slug: str) -> dict[str, Any]:
    return {"role": slug, "works": 0, "lead": 0, "equal": 0, "supporting": 0, "unstated": 0}


def _table(counts: list[dict[str, Any]]) -> dict[str, Any]:
    """The same numbers as a table, for the roles that occur."""
    return {
        "caption": say("record/caption"),
        "columns": [
            say("record/role"),
            say("record/works"),
            *[say(f"degree-heading/{part}") for part in PARTS],
        ],
        "rows": [
            {
                "term": role_label(count["role"], None),
                "numbers": [_number(count["works"])] + [_number(count[part]) for part in PARTS],
            }
            for count in counts
        ],
    }


def _disagreement(one: dict[str, Any]) -> dict[str, Any]:
    """`{work, what, sides: [{who, how, roles}], counted}`: both words, and what was counted."""
    what = []
    if one["degrees"]:
        what.append(fact("record/different-degrees", roles=_plain(one["degrees"])))
    if one["roles"]:
        what.append(fact("record/not-named-by-all", roles=_plain(one["roles"])))
    return {
        "work": _work(one["work"]),
        "what": say(what),
        "sides": [
            {"who": side["source"], "how": say(_HOW[side["by"]]), "roles": _roles(side["roles"])}
            for side in one["statements"]
        ],
        "counted": _roles(one["counted"]),
    }


def _roles(entries: list[dict[str, Any]]) -> list[dict[str, str]]:
    """Terms and degrees, in CRediT's order."""
    entries = sorted(entries, key=lambda entry: ORDER[entry["role"]])
    return [
        {"term": role_label(entry["role"], None), "degree": degree_label(entry["degree"])}
        for entry in entries
    ]


def _plain(slugs: list[str]) -> dict[str, None]:
    return dict.fromkeys(slugs)


def _silent(works: list[dict[str, Any]], most: int | None) -> dict[str, Any] | None:
    """`{heading, works, all}`: the first `most` works, and how many there are."""
    if not works:
        return None
    heading = say("record/silent", works=len(works))
    return {"heading": heading, "works": [_work(work) for work in works[:most]], "all": len(works)}


def _work(work: dict[str, Any]) -> dict[str, Any]:
    kind = type_words(work["type"]) if work["type"] else ""
    return {
        "key": str(work["put_code"]),
        "title": work["title"] or say("untitled-work"),
        "published": ", ".join([part for part in (work["journal"], work["date"][:4], kind) if part]),
        "doi": {"text": work["doi"], "url": doi_url(Doi(work["doi"]))} if work["doi"] else None,
    }


def _add(silent: list[dict[str, Any]]) -> dict[str, Any] | None:
    """`{label, works, note}`: a draft of the works without roles, or None where there is no such work.

    Without a DOI nothing can be written; `works` are wishes without roles yet, at most as many as one
    review takes.
    """
    if not silent:
        return None
    with_doi = list({work["doi"]: work for work in silent if work["doi"]}.values())
    taken = [_wish(work) for work in with_doi[:MOST_WORKS]]
    note = []
    without = len([work for work in silent if not work["doi"]])
    if without:
        note.append(fact("record/more-without-doi", works=without))
    if len(with_doi) > len(taken):
        note.append(fact("record/first-of", works=len(with_doi)))
    if not taken:
        return {"label": "", "works": [], "note": say("record/only-without-doi", works=without)}
    return {"label": say("record/add-roles", works=len(taken)), "works": taken, "note": say(note)}


def _wish(work: dict[str, Any]) -> dict[str, Any]:
    return {
        "key": work["doi"],
        "doi": work["doi"],
        "title": work["title"],
        "journal": work["journal"],
        "date": work["date"],
        "type": work["type"] if work["type"] in WORK_TYPES else "",
        "url": doi_url(Doi(work["doi"])),
        "authors": [],
        "me": None,
        "roles": [],
    }


def _notes(record: dict[str, Any], own: bool) -> list[str]:
    """What has to be said once, plainly."""
    notes = []
    if not record["works"]:
        notes.append(say("record/no-works"))
    if own:
        notes.append(say("record/not-all-counted"))
    if record["roles"]:
        notes.append(say("record/degrees-note"))
    if any(one["degrees"] for one in record["disagreements"]):
        notes.append(say("record/rule"))
    if record["unread"]:
        notes.append(say("record/some-unread", works=record["unread"]))
    return notes


def _number(number: int) -> str:
    return say("number", number=number)

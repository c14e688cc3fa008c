"""The role summary of a record, as orcid.org's visitor sees it in the panel there.

`record` is what `record.summary` returned (docs/architecture.md, "The role summary").
"""

from __future__ import annotations

from typing import Any

from pycore.credit import BY_SLUG, ORDER, ROLES
from pycore.draft.collecting import MOST_WORKS
from pycore.draft.wish import WORK_TYPES
from pycore.identifiers import Doi, doi_url
from pycore.language import say
from pycore.language.english import counted, enumerated, thousands
from pycore.takeaway.forms import takeaway_view
from pycore.views.roles import type_words

PARTS = (
    ("lead", "lead"),
    ("equal", "equal"),
    ("supporting", "supporting"),
    ("unstated", "not stated"),
)
_HOW = {
    "us": "written by this extension",
    "self": "added by hand",
    "client": "written by an organization's system",
    "publisher": "deposited by the publisher",
}
_DEGREES_NOTE = (
    "ORCID has no field for lead, equal and supporting. Its page shows them only where a work's "
    "description carries a line that begins “CRediT roles, self-asserted:”."
)
_RULE = (
    "A work counts once. Where its sources state different degrees, an organization's row counts before "
    "one of this extension, and that before one added by hand; among equals, the one ORCID shows first."
)


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
            "sentence": record["sentence"],
            "chart": _chart(record["roles"]) if record["roles"] else None,
            "table": _table(record["roles"]) if record["roles"] else None,
            "sources": [
                {"name": one["name"], "how": _HOW[one["by"]], "works": one["works"]}
                for one in record["sources"]
            ],
            "disagreements": [_disagreement(one) for one in record["disagreements"]],
            "take": takeaway_view("Take these roles with you") if record["roles"] else None,
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
        {"number": thousands(works), "label": "public work" if works == 1 else "public works"},
        {"number": thousands(works - without - record["unread"]), "label": "with roles"},
        {"number": thousands(without), "label": "without roles"},
    ]
    if record["unread"]:
        counts.append({"number": thousands(record["unread"]), "label": "could not be read"})
    return counts if works else []


def _chart(counts: list[dict[str, Any]]) -> dict[str, Any]:
    """All 14 roles: `parts` lie end to end on a scale from 0 to `most` works. Where no degree is stated at
    all there is no `legend`."""
    stated = any(count[part] for count in counts for part, _ in PARTS[:-1])
    by_role = {count["role"]: count for count in counts}
    return {
        "most": max([count["works"] for count in counts]),
        "legend": [
            {"part": part, "label": label.capitalize()}
            for part, label in PARTS
            if stated and any(count[part] for count in counts)
        ],
        "rows": [
            _bar(
                role.slug,
                role.term,
                say("role-meaning/" + role.slug),
                by_role.get(role.slug) or _no_works(role.slug),
            )
            for role in ROLES
        ],
    }


def _bar(slug: str, term: str, meaning: str, count: dict[str, Any]) -> dict[str, Any]:
    parts = []
    start = 0
    for part, label in PARTS:
        if count[part]:
            parts.append(
                {"part": part, "start": start, "works": count[part], "label": f"{label}: {count[part]}"}
            )
            start += count[part]
    return {
        "role": slug,
        "term": term,
        "meaning": meaning,
        "works": thousands(count["works"]),
        "parts": parts,
    }


def _no_works(slug: str) -> dict[str, Any]:
    return {"role": slug, "works": 0, "lead": 0, "equal": 0, "supporting": 0, "unstated": 0}


def _table(counts: list[dict[str, Any]]) -> dict[str, Any]:
    """The same numbers as a table, for the roles that occur."""
    return {
        "caption": "Works by role and degree",
        "columns": ["Role", "Works"] + [label.capitalize() for _, label in PARTS],
        "rows": [
            {
                "term": BY_SLUG[count["role"]].term,
                "numbers": [thousands(count["works"])] + [thousands(count[part]) for part, _ in PARTS],
            }
            for count in counts
        ],
    }


def _disagreement(one: dict[str, Any]) -> dict[str, Any]:
    """`{work, what, sides: [{who, how, roles}], counted}`: both words, and what was counted."""
    what = []
    if one["degrees"]:
        what.append("Different degrees: " + _terms(one["degrees"]) + ".")
    if one["roles"]:
        what.append("Not named by all: " + _terms(one["roles"]) + ".")
    return {
        "work": _work(one["work"]),
        "what": " ".join(what),
        "sides": [
            {"who": side["source"], "how": _HOW[side["by"]], "roles": _roles(side["roles"])}
            for side in one["statements"]
        ],
        "counted": _roles(one["counted"]),
    }


def _roles(entries: list[dict[str, Any]]) -> list[dict[str, str]]:
    """Terms and degrees, in CRediT's order."""
    entries = sorted(entries, key=lambda entry: ORDER[entry["role"]])
    return [{"term": BY_SLUG[entry["role"]].term, "degree": entry["degree"] or ""} for entry in entries]


def _terms(slugs: list[str]) -> str:
    return enumerated([BY_SLUG[slug].term for slug in slugs])


def _silent(works: list[dict[str, Any]], most: int | None) -> dict[str, Any] | None:
    """`{heading, works, all}`: the first `most` works, and how many there are."""
    if not works:
        return None
    heading = counted(len(works), "work") + " without roles"
    return {"heading": heading, "works": [_work(work) for work in works[:most]], "all": len(works)}


def _work(work: dict[str, Any]) -> dict[str, Any]:
    kind = type_words(work["type"]) if work["type"] else ""
    return {
        "key": str(work["put_code"]),
        "title": work["title"] or "Work without a title",
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
        lack = "1 more has no DOI" if without == 1 else f"{thousands(without)} more have no DOI"
        note.append(f"{lack}, so roles can be added only at ORCID itself.")
    if len(with_doi) > len(taken):
        note.append(f"These are the first of {thousands(len(with_doi))}; the others come after them.")
    if not taken:
        return {"label": "", "works": [], "note": _no_doi(without)}
    return {"label": "Add roles to " + counted(len(taken), "work"), "works": taken, "note": " ".join(note)}


def _no_doi(number: int) -> str:
    which = "The work without roles has" if number == 1 else "The works without roles have"
    return f"{which} no DOI, so roles can be added only at ORCID itself."


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
        notes.append("This record shows no works to everyone.")
    if own:
        notes.append("Works of yours that not everyone may see are not counted here.")
    if record["roles"]:
        notes.append(_DEGREES_NOTE)
    if any(one["degrees"] for one in record["disagreements"]):
        notes.append(_RULE)
    if record["unread"]:
        notes.append(
            f"{counted(record['unread'], 'work')} could not be read; open this summary again to include them."
        )
    return notes

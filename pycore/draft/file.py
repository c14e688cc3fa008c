"""The draft in a file of the person's own: as it is saved, and as it is checked before anything of it is used.

A saved file is JSON, `{"kind": "orcid-push-draft", "version": 1, "saved": "2026-01-31", "works": [Wish]}`. What an
earlier session saw of the record is left out: the next check sees it anew. No permission and no check is in
it. Roles for many works can also be brought as a table, as the take-away writes it (`pycore.draft.table`).

Whatever a file says goes through the same rules as what a page says. What cannot be used is named, by its
place in the file and with the reason, and the rest can be.
"""

from __future__ import annotations

import json
from typing import Any

from pycore.credit import BY_SLUG, DEGREES
from pycore.draft.collecting import MOST_WORKS, unfinished
from pycore.draft.table import read_table
from pycore.draft.wish import DraftError, read_draft
from pycore.effects import json_object
from pycore.identifiers import find_orcid, known_doi
from pycore.language import Fact, fact
from pycore.plain.cleaning import clean_name, clean_text
from pycore.plain.dates import clean_date
from pycore.problems import Problem

KIND = "orcid-push-draft"
VERSION = 1
MOST_REFUSED = 200  # that are named; of more it is said how many they are
_LONGEST_KEY = 2000
_MOST_AUTHORS = 20_000
_LEFT_OUT = ("ours", "replaced")

Refused = dict[str, Any]


def save(draft: dict[str, Any] | None, journal: dict[str, Any] | None, day: str) -> dict[str, str]:
    """The file with the works of the draft that no push has confirmed."""
    works = [
        {name: value for name, value in work.items() if name not in _LEFT_OUT}
        for work in unfinished(draft, journal)
    ]
    content = {"kind": KIND, "version": VERSION, "saved": day, "works": works}
    text = json.dumps(content, ensure_ascii=False, indent=1)
    return {"name": f"orcid-push-{day}.json", "mime": "application/json", "text": text}


def read(text: str, draft: dict[str, Any] | None, journal: dict[str, Any] | None) -> dict[str, Any]:
    """`{ok, works, replaced, refused: [{place, name, why}], unnamed}`: the works that can be used; how many of
    them take the place of other roles that are chosen now; and what cannot be used, of which as many as
    `unnamed` are not listed. Or a failure, where it is no such file.
    """
    content = json_object(text) if text.lstrip("\ufeff \r\n\t").startswith("{") else None
    works: list[dict[str, Any]] = []
    refused: list[Refused] = []
    if content is None:
        table = read_table(text)
        if table is None:
            return _unusable("no table with doi and role")
        works, refused = table
    elif content.get("kind") != KIND or not isinstance(content.get("works"), list):
        return _unusable("not saved here")
    elif content.get("version") != VERSION:
        return _unusable(f"version {content.get('version')!r}")
    else:
        keys: set[str] = set()
        for place, work in enumerate(content["works"]):
            why = _fault(work, keys)
            if why is None:
                works.append(_clean(work))
                keys.add(works[-1]["key"])
            else:
                refused.append({"place": place + 1, "name": _name(work), "why": why})
    if len(works) > MOST_WORKS:
        return Problem(
            "draft-full", fact("problem/review-full", most=MOST_WORKS), fact("refused/file-unusable/remedy")
        ).failure()
    if not works and not refused:
        return _unusable("no works")
    now = {work["key"]: work for work in unfinished(draft, journal)}
    replaced = [work for work in works if work["key"] in now and _chosen(now[work["key"]]) != _chosen(work)]
    return {
        "ok": True,
        "works": works,
        "replaced": len(replaced),
        "refused": refused[:MOST_REFUSED],
        "unnamed": max(len(refused) - MOST_REFUSED, 0),
    }


def _unusable(detail: str) -> dict[str, Any]:
    message, remedy = fact("refused/file-unusable"), fact("refused/file-unusable/remedy")
    return Problem("file-unusable", message, remedy, detail).failure()


def _fault(work: Any, before: set[str]) -> Fact | None:
    """Why a work of a file cannot be used, after works with the keys `before`; the commonest reasons in words of
    their own."""
    if not isinstance(work, dict):
        return fact("file/not-as-written")
    try:
        for one in _entries(work.get("roles")) + _entries(work.get("withdraw")):
            if one.get("role") not in BY_SLUG:
                return fact("file/no-such-role", said=_short(one.get("role")))
            if one.get("degree") is not None and one["degree"] not in DEGREES:
                return fact("file/no-such-degree", said=_short(one["degree"]))
        clean = _clean(work)
        read_draft({"works": [clean]})
    except (DraftError, TypeError, ValueError):
        return fact("file/not-as-written")
    if len(clean["key"]) > _LONGEST_KEY or len(clean["authors"]) > _MOST_AUTHORS:
        return fact("file/not-as-written")
    if clean["key"] in before:
        return fact("file/twice")
    return None


def _clean(work: dict[str, Any]) -> dict[str, Any]:
    """The work as a page would give it: its texts cleaned, and nothing in it that does not belong there."""
    doi = known_doi(_text(work, "doi"))
    record = find_orcid(_text(work, "record"))
    url = _text(work, "url")
    return {
        "key": doi or _text(work, "key"),
        "doi": doi,
        "title": clean_text(_text(work, "title")),
        "journal": clean_text(_text(work, "journal")),
        "date": clean_date(_text(work, "date")),
        "type": _text(work, "type")[:100],
        "url": url if url.startswith("https://") and len(url) <= _LONGEST_KEY else "",
        "authors": [
            {"name": clean_name(_text(one, "name")), "orcid": find_orcid(_text(one, "orcid"))}
            for one in _entries(work.get("authors"))
        ],
        "me": work.get("me"),
        "roles": [
            {"role": one["role"], "degree": one.get("degree"), "origin": one.get("origin") or "hand"}
            for one in _entries(work.get("roles"))
        ],
        "withdraw": [
            {"role": one["role"], "part": one.get("part")} for one in _entries(work.get("withdraw"))
        ],
        "record": record,
        "covered": work.get("covered") is True,
        "offered": work.get("offered") is True,
    }


def _entries(value: Any) -> list[dict[str, Any]]:
    """The objects of a list; ValueError for anything else that says something."""
    if value is None:
        return []
    if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
        raise ValueError("no list of objects")
    return value


def _text(work: dict[str, Any], name: str) -> str:
    value = work.get(name)
    if value is not None and not isinstance(value, str):
        raise ValueError(f"{name} is not text")
    return value or ""


def _name(work: Any) -> str:
    """What a person knows a work by that cannot be used."""
    said = [work.get(name) for name in ("title", "doi", "key")] if isinstance(work, dict) else []
    return next((clean_text(one, 200) for one in said if isinstance(one, str) and one), "")


def _short(said: Any) -> str:
    return clean_text(said if isinstance(said, str) else "", 60)


def _chosen(work: dict[str, Any]) -> Any:
    roles = sorted([(one["role"], one["degree"] or "") for one in work["roles"]])
    return roles, sorted([(one["role"], one["part"]) for one in work.get("withdraw") or []])

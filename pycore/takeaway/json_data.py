"""The roles as data: JSON, in a shape of its own with a version (docs/taking-roles-along.md)."""

from __future__ import annotations

import json
from typing import Any

from pycore.takeaway.reading import Count, HeldRole, StatedWork, TakenRecord

FORMAT = "credit-roles"
VERSION = 1


def make(record: TakenRecord) -> str:
    """The data, indented."""
    data = {
        "format": FORMAT,
        "version": VERSION,
        "record": {"orcid": record.url, "name": record.name or None},
        "read": record.date or None,
        "works": record.works,
        "roles": [_count(one) for one in record.counts],
        "stated": [_work(one) for one in record.stated],
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _count(one: Count) -> dict[str, Any]:
    lead, equal, supporting, unstated = one.parts
    return {
        "role": HeldRole(one.slug, "").uri,
        "term": one.term,
        "works": one.works,
        "lead": lead,
        "equal": equal,
        "supporting": supporting,
        "unstated": unstated,
    }


def _work(work: StatedWork) -> dict[str, Any]:
    return {
        "doi": work.doi or None,
        "title": work.title,
        "journal": work.journal,
        "date": work.date,
        "type": work.type,
        "roles": _roles(work.roles),
        "sources": [{"by": one.by, "name": one.source, "roles": _roles(one.roles)} for one in work.said],
    }


def _roles(roles: tuple[HeldRole, ...]) -> list[dict[str, Any]]:
    return [{"role": one.uri, "term": one.term, "degree": one.degree or None} for one in roles]

"""A works list put before the workspace as the background keeps it, without reading it from ORCID."""

from __future__ import annotations

import json
from typing import Any

from pycore.article.wire import statement_json
from pycore.statement import read_statement

from .rig.chromium import ORIGIN, Chromium
from .walk import WORKSPACE

MARA = "0000-0099-1000-1004"
CHUNK = 200

_SUBJECTS = ("mussels", "glow-worms", "moss", "Ålesund’s herring", "lichens", "river otters", "café culture")
_JOURNALS = ("Waters", "Journal of Invented Ecology", "Annals of Quiet Places", "")
_TYPES = ("journal-article", "journal-article", "conference-paper", "book-chapter")


def entry(place: int) -> dict[str, Any]:
    """A work of the list. Each third names roles; each seventh of those was added by this extension."""
    row: dict[str, Any] = {
        "key": f"10.5555/listed.{place}",
        "doi": f"10.5555/listed.{place}",
        "title": f"Work {place}: on the {_SUBJECTS[place % 7]} of the {place % 5 + 1}th shore"
        + (
            ", with a title as long as titles are where they say everything at once" if place % 4 == 3 else ""
        ),
        "journal": _JOURNALS[place % 4],
        "date": f"{2026 - place % 40}-{place % 12 + 1:02}",
        "type": _TYPES[place % 4],
        "visibility": "public",
        "rows": [[place + 1, 1700000000000]],
        "left": [],
        "unread": [],
        "ours": [],
        "said": [],
    }
    if place % 3 == 2:
        ours = place % 7 == 2
        row["ours"] = [place + 1] if ours else []
        row["said"] = [
            {
                "put_code": place + 1,
                "by": "us" if ours else "self",
                "source_id": None,
                "source": "CASRAI ORCID push (self-asserted)" if ours else "Mara Lindqvist",
                "roles": {"investigation": "lead" if place % 2 else None, "software": None},
            }
        ]
    if place % 35 == 34:
        row |= {"key": f"put-code:{place + 1}", "doi": None}
    return row


def state(count: int, deposits: dict[str, Any] | None = None, **header: Any) -> dict[str, Any]:
    """The session with a list of `count` works that was read to its end."""
    entries = [entry(place) for place in range(count)]
    chunks = [entries[start : start + CHUNK] for start in range(0, count, CHUNK)]
    works = {
        "status": "done",
        "problem": None,
        "orcid": MARA,
        "environment": "production",
        "limited": False,
        "listed": True,
        "stale": False,
        "count": count,
        "rows": count,
        "read": count,
        "chunks": len(chunks),
    }
    kept = {f"works.{number}": json.dumps(chunk) for number, chunk in enumerate(chunks)}
    return {
        "me": {"name": "Mara Lindqvist", "orcid": MARA},
        "works": works | header,
        **kept,
        **(deposits or {}),
    }


def found(place: int, **header: Any) -> dict[str, Any]:
    """Beside a list, what Europe PMC had of this work of it, a statement with roles of Mara's, and that it had
    nothing of the first."""
    text = "M.L.: Supervision, Software (lead). I.B.: Investigation, and much else."
    names = ["Mara Lindqvist", "Ilse Berg"]
    statement = {"heading": "Author contributions", **statement_json(text, read_statement(text, names))}
    named = ("author", "role", "degree")
    claims = [
        {**{name: one[name] for name in named}, "origin": "statement", "certain": True}
        for one in statement["contributions"]
    ]
    article = {
        "url": "https://europepmc.org/article/PMC/PMC1", "site": "xml", "doi": entry(place)["doi"], "title": "Of shores",
        "journal": "Waters", "date": "2024", "claims": claims, "statement": statement, "xml_url": "", "notices": [],
        "missing": [], "read_from": {"origin": "europepmc", "name": "Europe PMC", "url": "https://europepmc.org/"},
        "authors": [{"name": name, "orcid": None, "given": "", "family": "", "roles": []} for name in names],
    }  # fmt: skip
    nothing = {"outcome": "not-open", "why": None, "article": None}
    roles = {
        entry(place)["doi"]: {"outcome": "roles", "why": None, "article": article},
        entry(0)["doi"]: nothing,
    }
    run = {"status": "done", "problem": None, "orcid": MARA, "done": 2, "total": 2, "chunks": 1}
    return {"found": run | header, "found.0": json.dumps(roles)}


def open_list(browser: Chromium, session: dict[str, Any]) -> None:
    """The workspace with this session, at the works list."""
    browser.open(f"{ORIGIN}/options/options.html")
    browser.in_extension(
        "await chrome.storage.session.clear(); await chrome.storage.session.set(args[0])", session
    )
    browser.open(f"{ORIGIN}/{WORKSPACE}")
    browser.find("#heading")

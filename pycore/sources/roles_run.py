"""Looking for the roles of many works at Europe PMC: the XML's roles first, else the statement in it.

What each request brought is saved before the next one leaves, so that the run can be paused or stopped
anywhere and goes on where it was. What could not be asked is not saved: it is asked again.
"""

from __future__ import annotations

from typing import Any, Generator

from pycore.article.model import EUROPE_PMC
from pycore.effects import Answer, Effect, Flow, Save
from pycore.identifiers import Doi, doi_url
from pycore.problems import Problem
from pycore.sources.elsewhere import Read, article_found
from pycore.sources.europepmc import (
    NAME,
    NOT_OPEN,
    TOGETHER,
    UNKNOWN,
    copy_at,
    fetch_xml,
    find_copies,
    patiently,
)

Found = dict[str, Any]

# Not an article's own trouble: the service's, or the network's.
_OUTSIDE = ("elsewhere-busy", "elsewhere-down", "no-network")
_PATIENCE = 2  # articles in a row that the service did not hand out, after which it counts as down


def look_for_roles(args: dict[str, Any], read: Read) -> Flow:
    """`{orcid, dois, found}` -> `{"ok": True}` or a failure; saves `found` and `found.0`, `found.1`, …

    `dois` are those that were not asked for yet; `found` (`{chunks, done}`) is how far an earlier run came.
    A chunk holds by DOI `{outcome, why, article}`: "roles", "statement" (one from which no role was read),
    "nothing" (neither), "not-open", "unknown" (to Europe PMC), or "unreadable", for which `why` says why;
    `article` is there for the first two.
    """
    dois = [Doi(doi) for doi in dict.fromkeys(args["dois"])]
    run = _Run(args["orcid"], args.get("found"), len(dois))
    yield run.save(status="running", problem=None)
    failures = 0
    trouble: Problem | None = None
    for start in range(0, len(dois), TOGETHER):
        copies = yield from find_copies(dois[start : start + TOGETHER])
        if isinstance(copies, Problem):
            yield run.save(status="failed", problem=copies.json())
            return copies.failure()
        closed = {doi: _without(why) for doi, why in copies.items() if isinstance(why, Problem)}
        yield from run.keep(closed)
        for doi, pmcid in copies.items():
            if isinstance(pmcid, Problem):
                continue
            found = yield from _read_copy(doi, pmcid, read)
            if not isinstance(found, Problem):
                failures = 0
                yield from run.keep({doi: found})
                continue
            failures, trouble = failures + 1, found
            if failures == _PATIENCE:
                yield run.save(status="failed", problem=found.json())
                return found.failure()
    if trouble is not None:  # some were not handed out: there is something left to ask
        yield run.save(status="failed", problem=trouble.json())
        return trouble.failure()
    yield run.save(status="done")
    return {"ok": True}


def _read_copy(doi: Doi, pmcid: str, read: Read) -> Generator[Effect, Answer, Found | Problem]:
    """What an open copy says; a Problem where it may be handed out later."""
    address, shown = copy_at(pmcid)
    xml = yield from fetch_xml(address, NAME, patiently)
    if isinstance(xml, Problem):
        return xml if xml.kind in _OUTSIDE else _without(xml)
    place = {"origin": EUROPE_PMC, "name": NAME, "url": shown}
    found = article_found(read(xml, doi_url(doi)), doi, place)
    if isinstance(found, Problem):
        return _without(found)
    worth = found["found"] != "nothing"
    return {"outcome": found["found"], "why": None, "article": found["article"] if worth else None}


def _without(why: Problem) -> Found:
    outcome = "unknown" if why == UNKNOWN else "not-open" if why == NOT_OPEN else "unreadable"
    return {"outcome": outcome, "why": why.message if outcome == "unreadable" else None, "article": None}


class _Run:
    """How far a run is (`found`, as it is saved)."""

    def __init__(self, orcid: str, before: dict[str, Any] | None, wanted: int) -> None:
        done = (before or {}).get("done") or 0
        self.header: dict[str, Any] = {
            "orcid": orcid,
            "done": done,
            "total": done + wanted,
            "chunks": (before or {}).get("chunks") or 0,
        }

    def save(self, **changes: Any) -> Save:
        self.header = {**self.header, **changes}
        return Save("found", self.header)

    def keep(self, some: dict[Doi, Found]) -> Generator[Effect, Answer, None]:
        """Saves what a request brought, as a chunk of its own."""
        if not some:
            return
        number = self.header["chunks"]
        yield self.save(chunks=number + 1)  # that there is a new chunk, before the chunk itself
        yield Save(f"found.{number}", some)
        yield self.save(done=self.header["done"] + len(some))

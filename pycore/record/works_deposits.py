"""What publishers deposited at Crossref for the works of the list, asked for in as few lists as can be.

What each answer brought is saved before the next request leaves, so that asking can be paused or
stopped anywhere and goes on where it was. What could not be asked is not saved: it is asked again.

The works with the person's iD are gone through first, page by page: they answer for works of the list, and the
others are offered (`pycore.record.works_offers`). Pages that were not gone through to their end are begun anew.
"""

from __future__ import annotations

from typing import Any, Generator

from pycore.crossref.deposit import Item
from pycore.crossref.lookup import Asking, Findings, Unchecked, among, ask_crossref, works_with_id
from pycore.effects import Answer, Effect, Flow, Save
from pycore.identifiers import Doi, OrcidId, find_orcid, registered
from pycore.orcid.holder import Holder
from pycore.problems import Problem
from pycore.record.works import CHUNK
from pycore.record.works_offers import found_deposit, offers_of

Deposit = dict[str, Any]


def ask_deposits(args: dict[str, Any]) -> Flow:
    """`{orcid, name, environment, dois, deposits, last, mailto, offers, on_record}` -> `{"ok": True}` or a failure;
    saves `deposits` and `deposits.0`, `deposits.1`, …, and `offers` with `offers.0`, …

    `dois` are those to be asked for; `deposits` is what an earlier asking saved (null where there is
    none) and `last` its last chunk, which may have room left (empty where that one was not kept). `offers` is the
    header of what is offered, where an earlier asking saved one; `on_record` are all DOIs of the record.
    """
    holder = Holder(find_orcid(args["orcid"] or ""), args["name"] or "", args["environment"])
    dois = [Doi(doi) for doi in dict.fromkeys(args["dois"])]
    kept = _Kept(holder, args.get("deposits"), args.get("last") or {}, dois)
    yield kept.save(status="running", problem=None)
    asking = Asking(args.get("mailto") or "")
    trouble: Problem | None = None
    if holder.orcid is not None and (args.get("offers") or {}).get("status") != "done":
        on_record = {registered(Doi(doi)) for doi in args["on_record"]}
        trouble = yield from _go_through(asking, holder.orcid, kept, on_record)
    yield from ask_crossref(kept.wanted, None, asking, kept.keep)
    trouble = kept.trouble or trouble
    if trouble is not None:
        yield kept.save(status="failed", problem=trouble.json())
        return trouble.failure()
    yield kept.save(status="done")
    return {"ok": True}


def _go_through(
    asking: Asking, orcid: OrcidId, kept: _Kept, on_record: set[Doi]
) -> Generator[Effect, Answer, Problem | None]:
    """All works with the iD: what they say of works of the list, and those that are offered. Returns why that is
    not all; the works of the list can still be asked for by DOI then."""
    offered: set[Doi] = set()
    offers: dict[str, Any] = {"status": "running", "chunks": 0, "count": 0}

    def keep(items: list[Item]) -> Generator[Effect, Answer, None]:
        yield from kept.keep(among(items, kept.wanted))
        some = [one for one in offers_of(items, on_record, kept.holder) if one["doi"] not in offered]
        if not some:
            return
        offered.update([entry["doi"] for entry in some])
        offers.update(chunks=offers["chunks"] + 1, count=offers["count"] + len(some))
        yield Save("offers", dict(offers))  # that there is a new chunk, before the chunk itself
        yield Save(f"offers.{offers['chunks'] - 1}", some)

    yield Save("offers", dict(offers))
    trouble = yield from works_with_id(asking, orcid, keep)
    if trouble is None:
        yield Save("offers", {**offers, "status": "done"})
    return trouble


class _Kept:
    """What one asking keeps: how far it is (`deposits`, as it is saved), and its last chunk."""

    def __init__(
        self, holder: Holder, deposits: dict[str, Any] | None, last: dict[str, Deposit], wanted: list[Doi]
    ) -> None:
        self.holder = holder
        self.wanted = wanted  # what is left to be asked for
        self.trouble: Problem | None = None
        done = (deposits or {}).get("done") or 0
        self.deposits: dict[str, Any] = {"done": done, "chunks": (deposits or {}).get("chunks") or 0}
        self.deposits["total"] = done + len(wanted)
        self._chunk = dict(last)

    def save(self, **changes: Any) -> Save:
        self.deposits = {**self.deposits, **changes}
        return Save("deposits", self.deposits)

    def keep(self, found: Findings) -> Generator[Effect, Answer, bool]:
        """Saves what a request brought. Goes on unless Crossref did not answer."""
        answered = {doi: finding for doi, finding in found.items() if not isinstance(finding, Unchecked)}
        self.wanted = [doi for doi in self.wanted if doi not in answered]
        for finding in found.values():
            if isinstance(finding, Unchecked):
                self.trouble = finding.problem
        chunks = self._fill([(doi, found_deposit(doi, answered[doi], self.holder)[1]) for doi in answered])
        yield self.save()  # that there is a new chunk, before the chunk itself
        yield from chunks
        yield self.save(done=self.deposits["done"] + len(answered))
        return self.trouble is None

    def _fill(self, found: list[tuple[Doi, Deposit]]) -> list[Save]:
        """The chunks that change when these are put behind the others."""
        saves = []
        while found:
            if not self._chunk or len(self._chunk) >= CHUNK:
                self._chunk = {}
                self.deposits["chunks"] += 1
            room = CHUNK - len(self._chunk)
            self._chunk = {**self._chunk, **dict(found[:room])}
            found = found[room:]
            saves.append(Save(f"deposits.{self.deposits['chunks'] - 1}", self._chunk))
        return saves

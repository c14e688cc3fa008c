"""What publishers deposited at Crossref for the works of the list, asked for in as few lists as can be.

What each answer brought is saved before the next request leaves, so that asking can be paused or
stopped anywhere and goes on where it was. What could not be asked is not saved: it is asked again.
"""

from __future__ import annotations

from typing import Any, Generator

from pycore.assertions import role_list
from pycore.crossref.lookup import Findings, Unchecked, ask_crossref
from pycore.crossref.standing import deposit_view
from pycore.draft.wish import Wish
from pycore.effects import Answer, Effect, Flow, Save
from pycore.identifiers import Doi, find_orcid
from pycore.orcid.holder import Holder
from pycore.problems import Problem
from pycore.record.works import CHUNK

Deposit = dict[str, Any]


def ask_deposits(args: dict[str, Any]) -> Flow:
    """`{orcid, name, environment, dois, deposits, last, mailto}` -> `{"ok": True}` or a failure; saves
    `deposits` and `deposits.0`, `deposits.1`, …

    `dois` are those to be asked for; `deposits` is what an earlier asking saved (null where there is
    none) and `last` its last chunk, which may have room left (empty where that one was not kept).
    """
    holder = Holder(find_orcid(args["orcid"] or ""), args["name"] or "", args["environment"])
    dois = [Doi(doi) for doi in dict.fromkeys(args["dois"])]
    asking = _Asking(holder, args.get("deposits"), args.get("last") or {}, len(dois))
    yield asking.save(status="running", problem=None)
    yield from ask_crossref(dois, holder.orcid, args.get("mailto") or "", asking.keep)
    if asking.trouble is not None:
        yield asking.save(status="failed", problem=asking.trouble.json())
        return asking.trouble.failure()
    yield asking.save(status="done")
    return {"ok": True}


class _Asking:
    """One asking: how far it is (`deposits`, as it is saved), and its last chunk."""

    def __init__(
        self, holder: Holder, deposits: dict[str, Any] | None, last: dict[str, Deposit], wanted: int
    ) -> None:
        self.holder = holder
        self.trouble: Problem | None = None
        done = (deposits or {}).get("done") or 0
        self.deposits: dict[str, Any] = {"done": done, "chunks": (deposits or {}).get("chunks") or 0}
        self.deposits["total"] = done + wanted
        self._chunk = dict(last)

    def save(self, **changes: Any) -> Save:
        self.deposits = {**self.deposits, **changes}
        return Save("deposits", self.deposits)

    def keep(self, found: Findings) -> Generator[Effect, Answer, bool]:
        """Saves what a request brought. Goes on unless Crossref did not answer."""
        answered = {doi: finding for doi, finding in found.items() if not isinstance(finding, Unchecked)}
        for finding in found.values():
            if isinstance(finding, Unchecked):
                self.trouble = finding.problem
        chunks = self._fill([(doi, self._deposit(doi, answered[doi])) for doi in answered])
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

    def _deposit(self, doi: Doi, finding: Any) -> Deposit:
        wish = Wish(doi, doi, "", "", "", "", "", (), None, ())
        view = deposit_view(wish, finding, self.holder)
        return {**view.json(), "roles": role_list(view.roles), "publisher": view.publisher}

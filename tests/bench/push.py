"""What pushing and removing many rows costs, with the workspace open beside it at what is shown of that.

Draft and check are put into the session as they are after the check; the push and the removal are asked for
as the workspace does. A removal is a request a row, as fast as ORCID's pace lets it: how long it takes says
nothing, what it costs does.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from pycore.draft.wish import read_draft
from pycore.identifiers import OrcidId
from pycore.orcid.holder import Holder
from pycore.orcid.record import Record
from pycore.plan.model import Ground
from pycore.plan.planning import plan_work
from pycore.push.binding import fingerprint
from tests.bench.clock import Clock
from tests.browser.reviewing import MARA, review
from tests.browser.rig.chromium import Chromium, chromium
from tests.browser.rig.extension import with_client
from tests.browser.walk import Walk
from tests.standin import Standin, read_seed, running

PATIENCE = 600  # s
OURS = "APP-STANDIN000000001"
_PUT = """
    const { packAll } = await import("/source/packing.js");
    await chrome.storage.session.set(await packAll(args[0]));
    return true;
"""
# Sends the message, and waits until what it began has come into the history.
_DONE = """
    const ended = new Promise((done) => {
        chrome.storage.onChanged.addListener((changes) => { if (changes.history?.newValue) done(true); });
    });
    const answer = await chrome.runtime.sendMessage(args[0]);
    return answer.ok ? await ended : answer;
"""


def wished(place: int) -> dict[str, Any]:
    """A work of the draft: three roles of one of four authors."""
    doi = f"10.5555/pushed.{place}"
    roles = ("software", "lead"), ("validation", None), ("investigation", "equal")
    authors = ("Mara Lindqvist", "Ilse van der Berg", "Ada Moss", "Ben North")
    return {
        "key": doi,
        "doi": doi,
        "title": f"Work {place}: on the mussels of the {place % 5 + 1}th shore",
        "journal": "Waters",
        "date": "2026-03",
        "type": "journal-article",
        "url": f"https://doi.org/{doi}",
        "authors": [{"name": name, "orcid": None} for name in authors],
        "me": 0,
        "roles": [{"role": role, "degree": degree, "origin": "hand"} for role, degree in roles],
    }


def checked(works: list[dict[str, Any]]) -> dict[str, Any]:
    """A check of these works on an empty record: all are to be added."""
    holder = Holder(OrcidId(MARA), "Mara Lindqvist", "production")
    ground = Ground(holder, Record([], OURS, OrcidId(MARA)), {}, {})
    items = [plan_work(wish, ground) for wish in read_draft({"works": works})]
    return {
        "status": "done",
        "at": int(time.time()),
        "problem": None,
        "holder": {"orcid": MARA, "name": "Mara Lindqvist"},
        "environment": "production",
        "client_id": OURS,
        "source": "CASRAI ORCID push (self-asserted)",
        "record": {"read": True, "groups": 0, "rows": 0, "own_rows": 0},
        "items": [{**item, "hash": fingerprint(item["payload"])} for item in items],
    }


def push_and_removal(extension: Path, folder: Path, rows: int) -> dict[str, float]:
    """Milliseconds of CPU time of all renderers for pushing so many rows, and for removing them again."""
    seed = read_seed()
    own = seed.clients[0]
    client = {"environment": "production", "client_id": own.id, "client_secret": own.secret}
    built = with_client(extension, folder / f"extension-{time.monotonic_ns()}", client)
    found = {}
    with (
        running(seed) as standin,
        chromium(standin.spki, standin.host_resolver_rules, extension=built) as browser,
    ):
        browser.driver.set_script_timeout(PATIENCE)
        walk = review(browser)
        walk.sign_in(MARA)
        browser.find('.check[data-status="done"]', PATIENCE)
        clock = Clock(browser)
        works = [wished(place) for place in range(rows)]
        check = checked(works)
        browser.in_extension(_PUT, {"draft": {"works": works}, "check": check})
        accepted = [{"key": item["key"], "hash": item["hash"]} for item in check["items"]]
        found[f"push of {rows} rows, ms"] = clock.of(
            lambda: _carried_out(browser, walk, {"name": "push", "accepted": accepted}, "result")
        )
        assert len(_written(standin)) == rows
        browser.click("#place-history")
        walk.screen("history")
        found[f"removal of {rows} rows, ms"] = clock.of(
            lambda: _carried_out(browser, walk, {"name": "remove", "put_codes": "all"}, "history")
        )
        assert not _written(standin)
        clock.close()
    return found


def _carried_out(browser: Chromium, walk: Walk, message: dict[str, Any], screen: str) -> None:
    assert browser.in_extension(_DONE, message) is True
    walk.screen(screen)


def _written(standin: Standin) -> list[int]:
    record = standin.state.records[MARA]
    return [code for code, row in record.rows.items() if row.source == OURS]

"""The works list as the background reads it: by itself after signing in, on through the end of its
worker, again after a push, and gone with whose it is."""

from __future__ import annotations

import json
from typing import Any

from pycore.language import say
from tests.standin import Standin
from tests.standin.seed import SeedGenerator, SeedPerson

from .record import roles_of, rows_of
from .reviewing import send, shown
from .rig.chromium import ORIGIN, Chromium
from .walk import PATIENCE, WORKSPACE, Walk

MARA, TOMAS = "0000-0099-1000-1004", "0000-0099-1000-1071"
WORKS = r"^GET /v3.0/[^/]+/works$"
ROWS = r"^GET /v3.0/[^/]+/works/"


def fill(standin: Standin, works: int) -> None:
    standin.state.add_person(
        SeedPerson(orcid=MARA, given="Mara", family="Lindqvist", works=[SeedGenerator(generate=works)])
    )


def header(browser: Chromium) -> dict[str, Any]:
    works: dict[str, Any] = browser.session_state().get("works") or {}
    return works


def read(browser: Chromium) -> dict[str, Any]:
    """The list's header once it is read."""
    browser.until(
        lambda: header(browser).get("status") in ("done", "failed"), "the list to be read", timeout=PATIENCE
    )
    return header(browser)


def sign_in(browser: Chromium, person: str = MARA) -> Walk:
    browser.open(f"{ORIGIN}/{WORKSPACE}")
    walk = Walk(browser)
    walk.sign_in(person)
    return walk


def test_the_list_is_read_after_signing_in_and_is_there_before_its_rows(
    browser: Chromium, standin: Standin
) -> None:
    fill(standin, 140)
    gate = standin.hold("api.orcid.org", ROWS)
    walk = sign_in(browser)
    gate.wait_arrived(PATIENCE)
    browser.until(lambda: browser.texts(".works-row, [data-key]"), "works to be shown")
    assert (header(browser)["count"], header(browser)["read"]) == (140, 0)
    gate.open()
    assert (read(browser)["status"], header(browser)["read"]) == ("done", 140)
    assert len(standin.requests("api.orcid.org")) == 1 + 2
    walk.sign_out()
    assert not [key for key in browser.session_state() if key.startswith(("works", "deposits"))]


def test_a_reading_goes_on_when_its_worker_was_stopped(browser: Chromium, standin: Standin) -> None:
    fill(standin, 250)
    rows = standin.state.groups(list(standin.state.records[MARA].rows.values()))
    second = rows[100][0].put_code
    gate = standin.hold("api.orcid.org", rf"^GET /v3.0/[^/]+/works/{second},")
    walk = sign_in(browser)
    gate.wait_arrived(PATIENCE)
    assert header(browser)["read"] == 100
    browser.stop_worker()
    gate.open()
    browser.driver.refresh()  # the page wakes the background
    assert (read(browser)["status"], header(browser)["read"]) == ("done", 250)
    assert len(standin.requests("api.orcid.org", WORKS)) == 1, "the list is not read twice"
    assert len(standin.requests("api.orcid.org", ROWS)) == 3 + 1, "only what was under way is asked again"

    # After a push the list is read again, and of the rows only the new one.
    walk.screen("works")
    standin.log.clear()
    doi = "10.5555/generated.7"
    chosen = send(browser, "draft.assign", keys=[doi], changes=[{"role": "software", "value": "lead"}])
    assert chosen == {"ok": True}
    assert send(browser, "check") == {"ok": True}
    browser.until(
        lambda: browser.session_state().get("check", {}).get("status") == "done",
        "the check",
        timeout=PATIENCE,
    )
    standin.log.clear()
    assert send(browser, "push", accepted=shown(browser)) == {"ok": True}
    browser.until(
        lambda: (
            (header(browser)["status"], header(browser)["stale"], header(browser)["rows"])
            == ("done", False, 251)
        ),
        "the list to be read again",
        timeout=PATIENCE,
    )
    assert roles_of(rows_of(standin, MARA)[0], MARA) == {"software"}
    read_again = [entry.path.rpartition("/")[2] for entry in standin.requests("api.orcid.org", ROWS)]
    assert len(set(read_again)) == 1, f"the new row alone: {read_again}"
    entries = [e for n in (0, 1) for e in json.loads(browser.session_state()[f"works.{n}"])]
    [entry] = [entry for entry in entries if entry["doi"] == doi]
    assert [(one["by"], one["roles"]) for one in entry["said"]] == [("us", {"software": "lead"})]
    assert "undo" not in browser.session_state()


def test_the_works_of_a_record_are_seen_without_signing_in_and_go_with_another_persons_sign_in(
    browser: Chromium, standin: Standin
) -> None:
    fill(standin, 3)
    browser.open(f"{ORIGIN}/{WORKSPACE}")
    browser.find("#heading")
    bad = send(browser, "works.read", orcid="0000-0002-1825-0098")
    assert bad["problem"]["kind"] == "no-record"
    assert send(browser, "works.read", orcid=f"https://orcid.org/{MARA}") == {"ok": True}
    assert (read(browser)["orcid"], header(browser)["count"]) == (MARA, 3)
    assert browser.session_state()["me"]["orcid"] == MARA
    doi = "10.5555/generated.1"
    assert send(browser, "draft.assign", keys=[doi], changes=[{"role": "software", "value": "yes"}])["ok"]
    assert not standin.requests("api.orcid.org")

    walk = Walk(browser)
    browser.click("#place-review")
    walk.screen("review")
    walk.sign_in(TOMAS)
    browser.until(lambda: MARA in browser.find("main .notice").text, "the word that this is another record")
    assert "signin" not in browser.session_state()
    walk.sign_in_again()
    browser.until(lambda: header(browser).get("orcid") == TOMAS, "the list of who is signed in")
    read(browser)
    item = walk.checked()["items"][0]
    assert (item["key"], item["action"]) == (doi, "cannot")
    assert f"chosen on the record {MARA}" in say(item["reason"])

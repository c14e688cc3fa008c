"""What would go wrong unnoticed: nothing leaves before it is known, nothing is begun beside a push, and nobody
else reaches the storage, the panel or a sign-in."""

from __future__ import annotations

from typing import Any

from tests.standin import Standin
from tests.standin.seed import SeedContributor, SeedWork

from .reviewing import DIARY, MARA, MUSSELS, review, send, shown, wish
from .rig.chromium import EXTENSION_ID, ORIGIN, Chromium
from .test_main_job import MDPI
from .test_removal import OURS

API = "api.orcid.org"


def ours(standin: Standin, doi: str = MUSSELS) -> int:
    """The put-code of a row of this extension that names Mara as having had Software."""
    holder = SeedContributor(name="Mara Lindqvist", orcid=MARA, roles=["software"])
    record = standin.state.records[MARA]
    standin.state.add_seeded(
        record, SeedWork(title="Of mussels", doi=doi, source=OURS, contributors=[holder])
    )
    return max(row for row in record.rows)


def test_nothing_is_put_before_the_journal_is_saved(browser: Chromium, standin: Standin) -> None:
    """A journal that cannot be saved stops the push: what nobody knows of is not sent."""
    code = ours(standin)
    walk = review(browser)  # Software as lead: an extension
    walk.sign_in(MARA)
    walk.checked()
    gate = standin.hold(API, f"^GET .*/works?/{code}$")  # the look directly before the PUT
    browser.click("#push:not([aria-disabled=true])")
    gate.wait_arrived()
    [worker] = browser.workers()
    full = """(async () => {
      const set = chrome.storage.session.set.bind(chrome.storage.session);
      chrome.storage.session.set = (values) => (Object.keys(values).some((key) => key.startsWith("journal."))
        || values.journal?.status === "running"
        ? Promise.reject(new Error("Session storage quota bytes exceeded.")) : set(values));
      return true;
    })()"""
    assert browser.watch.in_target(full, worker) is True
    gate.open()
    walk.screen("result")
    browser.find(".notice.bad")
    assert standin.requests(API, "^PUT") == []


def test_while_a_push_is_under_way_or_unfinished_nothing_is_begun_beside_it(
    browser: Chromium, standin: Standin
) -> None:
    code = ours(standin, "10.5555/ours.1")
    walk = review(browser, wish(MUSSELS), wish(DIARY))
    walk.sign_in(MARA)
    walk.checked()
    rows = shown(browser)
    assert len(rows) == 2
    gate = standin.hold(API, "^POST .*/works")
    browser.click("#push:not([aria-disabled=true])")
    gate.wait_arrived()
    draft = browser.session_state()["draft"]

    def refused(name: str, **fields: Any) -> str:
        return str(send(browser, name, **fields)["problem"]["kind"])

    assert refused("draft.role", key=MUSSELS, role="validation", value="lead") == "push-running"
    assert refused("draft.drop", key=MUSSELS) == "push-running"
    assert refused("check") == "push-running"
    assert refused("signin") == "push-running"
    assert refused("remove", put_codes=[code]) == "push-running"
    assert browser.session_state()["draft"] == draft
    browser.in_extension("await chrome.alarms.create('idle', {when: Date.now()})")
    later = "return (await chrome.alarms.get('idle'))?.scheduledTime > Date.now() + 60_000"
    browser.until(lambda: browser.in_extension(later), "the idle minutes to begin anew")
    assert "signin" in browser.session_state(), "a push is at work for the person"

    ended = '{"error":"invalid_token","error_description":"Invalid access token"}'
    standin.fail(API, "", 401, times=None, body=ended)
    gate.open()
    browser.until(lambda: browser.session_state()["journal"]["status"] == "stopped", "the push to stop")
    before = browser.session_state()["journal"]
    assert refused("remove", put_codes=[code]) == "push-unfinished"
    assert send(browser, "push", accepted=rows[:1])["ok"], "goes on with the one that is not finished"
    browser.until(lambda: browser.session_state()["journal"]["status"] == "stopped", "it to stop again")
    after = browser.session_state()["journal"]
    assert [row["key"] for row in after["rows"]] == [row["key"] for row in before["rows"]]
    assert not standin.requests(API, "^DELETE")


def test_the_exchange_of_a_code_follows_no_redirect(browser: Chromium, standin: Standin) -> None:
    elsewhere = {"location": "https://doi.org/oauth/token"}
    standin.fail("orcid.org", "^POST /oauth/token", 307, times=2, headers=elsewhere, body="moved")
    walk = review(browser)
    walk.sign_in(MARA)
    browser.find("main .notice.bad, main .notice.warn")
    assert "signin" not in browser.session_state()
    assert standin.requests("doi.org") == [], (
        "the code and the secret went where they were sent to, or nowhere"
    )


def test_no_content_script_reaches_any_storage(browser: Chromium) -> None:
    """In the isolated world of the content script, which has `chrome.storage`."""
    browser.open(f"{ORIGIN}/options/options.html")
    assert send(browser, "client.get")["ok"], "the background has run: it closes the areas when it starts"
    closes_all = browser.in_extension("return Boolean(chrome.storage.local.setAccessLevel)")
    browser.open(MDPI)
    browser.launcher()
    told = browser.watch.in_content_script(
        """(async () => {
          const out = {};
          for (const area of ["session", "local", "managed", "sync"]) {
            try { out[area] = Object.keys(await chrome.storage[area].get(null)); } catch { out[area] = "refused"; }
          }
          return out;
        })()""",
        EXTENSION_ID,
    )
    assert told["session"] == "refused"
    assert told["local"] == ("refused" if closes_all else []), "Chromium before 140 closes the session alone"
    assert told["managed"] in ("refused", [])
    assert told["sync"] in ("refused", [])


def test_the_panel_takes_no_port_without_its_nonce(browser: Chromium) -> None:
    browser.open(f"{ORIGIN}/workspace/workspace.html")
    browser.find("#heading")
    said = browser.in_extension(
        """const frame = document.createElement("iframe");
        frame.src = "/panel/panel.html#right";
        document.body.append(frame);
        await new Promise((done) => { frame.onload = done; });
        const offer = (message) => {
          const { port1, port2 } = new MessageChannel();
          frame.contentWindow.postMessage(message, "*", [port2]);
          return new Promise((done) => { port1.onmessage = ({ data }) => done(data.name); port1.start(); port1.late = done; offers.push(port1); });
        };
        const offers = [];
        const wrong = [{ nonce: "wrong" }, { nonce: "" }, {}, null].map(offer);
        const right = await offer({ nonce: "right" });
        // Messages arrive in order: what would have been answered, was answered before.
        for (const port of offers) port.late("");
        return [right, ...await Promise.all(wrong)];"""
    )
    assert said == ["here", "", "", "", ""]

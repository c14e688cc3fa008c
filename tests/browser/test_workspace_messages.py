"""Who may ask the background for what, and what the background does with works and jobs."""

from __future__ import annotations

from pycore.language import say
from tests.standin import Standin

from .record import rows_of
from .reviewing import DIARY, MARA, MUSSELS, review, send, wish
from .rig.chromium import ORIGIN, Chromium
from .walk import WORKSPACE

PANEL = f"{ORIGIN}/panel/panel.html"
OPTIONS = f"{ORIGIN}/options/options.html"
RECORD = (
    "signin", "signout", "check", "push", "remove", "pause", "resume", "client.get", "client.set", "draft.drop", "page.drop",
    "draft.role", "draft.assign", "draft.undo", "draft.redo", "draft.accept", "works.read", "works.open", "deposits.read",
    "deposits.pause", "source.drop", "active", "rows.acknowledge",
)  # fmt: skip


def test_the_panel_cannot_touch_the_record(browser: Chromium) -> None:
    browser.open(PANEL)  # as a web page can open it
    kinds = {
        name: send(browser, name, accepted=[], client=None, key="")["problem"]["kind"] for name in RECORD
    }
    assert kinds == dict.fromkeys(RECORD, "not-allowed")
    assert send(browser, "me.set", me={"name": "Mara Lindqvist", "orcid": MARA}) == {"ok": True}
    me = {"name": "Mara Lindqvist", "orcid": MARA, "signed_in": False}
    assert send(browser, "me.get") == {"ok": True, "me": me}


def test_the_options_know_the_client_and_nothing_else(browser: Chromium, standin: Standin) -> None:
    browser.open(OPTIONS)
    told = send(browser, "client.get")
    assert told["origin"] == "built-in"
    assert told["client"]["has_secret"] is True
    assert standin.state.clients[told["client"]["client_id"]].secret not in str(told)
    assert told["redirect"].startswith("https://")
    for name in ("signin", "push", "check", "draft.put", "me.get"):
        assert send(browser, name, accepted=[], draft={})["problem"]["kind"] == "not-allowed"


def test_a_web_page_can_neither_open_nor_frame_the_workspace(browser: Chromium) -> None:
    browser.open("https://www.mdpi.com/2076-0000/14/3/117")
    browser.driver.execute_script(
        """const frame = document.createElement("iframe"); frame.id = "trap"; frame.src = arguments[0];
        document.body.prepend(frame); window.open(arguments[0])""",
        f"{ORIGIN}/{WORKSPACE}",
    )
    browser.driver.switch_to.frame(browser.find("#trap"))
    assert browser.driver.find_elements("css selector", "#workspace") == []
    browser.driver.switch_to.default_content()
    for handle in browser.driver.window_handles:
        browser.driver.switch_to.window(handle)
        assert browser.driver.find_elements("css selector", "#workspace") == []


def test_works_are_collected_in_one_workspace(browser: Chromium) -> None:
    browser.open(PANEL)
    assert send(browser, "draft.put", draft={"works": [wish(MUSSELS)]}) == {"ok": True}
    first = browser.extension_window(WORKSPACE)
    browser.driver.switch_to.window(browser.page)
    assert send(browser, "draft.put", draft={"works": [wish(DIARY)]}) == {"ok": True}
    assert browser.extension_window(WORKSPACE) == first
    assert browser.windows_at(f"{ORIGIN}/{WORKSPACE}") == [first]
    browser.driver.switch_to.window(first)
    browser.until(lambda: len(browser.texts(".work-title")) == 2, "both works")
    browser.click(f'[data-key="{MUSSELS}"] button[title="Remove from this list"]')
    browser.until(lambda: browser.texts(".work-title") == [f"The work {DIARY}"], "the other work alone")
    browser.click(f'[data-key="{DIARY}"] button[title="Remove from this list"]')
    browser.until(lambda: browser.find("#heading").text == "Nothing to review", "nothing to be left")


def test_works_that_come_at_once_share_one_workspace(browser: Chromium) -> None:
    browser.open(PANEL)
    both = [{"name": "draft.put", "draft": {"works": [wish(key)]}} for key in (MUSSELS, DIARY)]
    answers = browser.in_extension(
        "return Promise.all(args[0].map((one) => chrome.runtime.sendMessage(one)))", both
    )
    assert answers == [{"ok": True}, {"ok": True}]
    workspace = browser.extension_window(WORKSPACE)
    browser.until(lambda: len(browser.texts(".work-title")) == 2, "both works")
    assert browser.windows_at(f"{ORIGIN}/{WORKSPACE}") == [workspace]


def test_a_draft_that_is_none_is_refused_with_its_cause(browser: Chromium) -> None:
    browser.open(PANEL)
    work = wish(MUSSELS, ("boss", None))
    problem = send(browser, "draft.put", draft={"works": [work]})["problem"]
    assert problem["kind"] == "message-refused"
    assert "draft.works[0].roles[0].role" in problem["detail"]


def test_only_ticked_rows_are_pushed(browser: Chromium, standin: Standin) -> None:
    walk = review(browser, wish(MUSSELS), wish(DIARY))
    walk.sign_in(MARA)
    walk.checked()
    browser.click(f'[data-key="{MUSSELS}"] .accept')
    browser.until(lambda: "Push 1 entry" in browser.find("#push").text, "one row less")
    walk.push()
    assert walk.results() == ["On your record"]
    [work] = rows_of(standin, MARA)
    assert DIARY in str(work)
    # What was not pushed is still there to be reviewed.
    browser.click("#check")
    walk.screen("review")
    walk.checked()
    assert {item["key"]: item["action"] for item in browser.session_state()["check"]["items"]} == {
        MUSSELS: "add",
        DIARY: "nothing",
    }


def test_signing_out_asks_while_a_push_is_unfinished_and_reads_back_before_it_forgets(
    browser: Chromium, standin: Standin
) -> None:
    walk = review(browser)
    walk.sign_in(MARA)
    walk.checked()
    gate = standin.hold("api.orcid.org", "^POST .*/works")
    browser.click("#push:not([aria-disabled=true])")
    gate.wait_arrived()
    # That the person is away ends nothing that is at work for them.
    browser.in_extension("await chrome.alarms.create('idle', {when: Date.now()})")
    put_off = "return (await chrome.alarms.get('idle'))?.scheduledTime > Date.now() + 60_000"
    browser.until(lambda: browser.in_extension(put_off), "the idle minutes to begin anew")
    assert "signin" in browser.session_state()
    revoking = standin.hold("orcid.org", "^POST /oauth/revoke")
    reading = standin.hold("pub.orcid.org", "^GET .*/works")
    browser.click("#signout")
    browser.click("#answer-signout-forget")
    gate.open()
    revoking.wait_arrived()
    send(
        browser, "works.read", orcid=MARA
    )  # what begins while the permission goes back leaves nothing either
    reading.wait_arrived()
    revoking.open()
    reading.open()
    at_rest = "return (await chrome.alarms.get('resume')) === undefined"
    browser.until(lambda: browser.in_extension(at_rest), "no job to run")
    browser.until(lambda: browser.session_state() == {}, "nothing kept")
    walk.screen("empty")
    asked = [entry.method for entry in standin.requests("api.orcid.org", "^(POST|GET .*/works/)")]
    assert asked[asked.index("POST") :] == ["POST", "GET"]  # what was sent was read back
    assert standin.requests("orcid.org", "^POST /oauth/revoke")


def test_a_killed_background_takes_the_check_up_again(browser: Chromium, standin: Standin) -> None:
    walk = review(browser)
    gate = standin.hold("api.crossref.org", "/works")
    browser.click("#check")
    gate.wait_arrived()
    browser.stop_worker()
    gate.open()
    assert browser.session_state()["check"]["status"] == "running"
    browser.driver.refresh()  # the workspace asks the background something, which wakes it
    assert walk.checked()["items"][0]["action"] == "add"
    assert browser.watch.errors(ORIGIN) == []


def test_crossref_down_is_said_and_the_plan_holds(browser: Chromium, standin: Standin) -> None:
    standin.fail("api.crossref.org", "/works", "html", times=None)
    walk = review(browser)
    walk.sign_in(MARA)
    check = walk.checked()
    assert say(check["problem"]["message"]).startswith("Crossref")
    assert check["items"][0]["action"] == "add"
    assert check["items"][0]["crossref"]["status"] == "unchecked", "not asked is not the same as no roles"
    assert "Crossref" in browser.find(".check .notice").text
    standin.faults.clear()
    browser.click("#check")
    browser.until(lambda: not browser.texts(".check .notice"), "the check without a problem")

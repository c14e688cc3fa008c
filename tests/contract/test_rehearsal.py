"""The rehearsal itself: what it refuses, what it takes back, what it tells, and what it never shows."""

from __future__ import annotations

import argparse
import json
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from builder.paths import ROOT
from rehearsal.__main__ import main, parser, run
from rehearsal.hosts import MEMBER, SITE, ForeignHostError
from rehearsal.report import report
from rehearsal.rule import Differs, NotTried, Rule
from rehearsal.rules import ALL
from rehearsal.running import NoSignInError, Run, Verdict, rehearse
from rehearsal.session import Session
from rehearsal.settings import read_settings
from rehearsal.window import ChromiumWindow, PrintedWindow, Wish, find_browser
from rehearsal.wire import Secrets, Wire
from relay.credentials import SettingsError
from tests.contract.breaks import BREAKS, Break
from tests.contract.rehearsing import FormWindow, session, settings, with_a_test_record
from tests.contract.standin_help import CLIENT, MARA, REDIRECT, SECRET, TOMAS
from tests.standin import Seed, Standin
from tests.standin.seed import SeedPerson, SeedWork

FILE = {
    "environment": "sandbox",
    "client_id": CLIENT,
    "client_secret": SECRET,
    "redirect_uris": [REDIRECT],
    "record": MARA,
}


@pytest.fixture
def sandbox(_server: Standin, demo_seed: Seed) -> Standin:
    _server.reset(with_a_test_record(demo_seed))
    return _server


@pytest.fixture
def made(sandbox: Standin) -> Iterator[Session]:
    """A session that has not begun."""
    one = session(sandbox)
    one.thorough = False
    yield one
    one.close()


def rows(sandbox: Standin) -> set[int]:
    return set(sandbox.state.records[MARA].rows)


def good_tokens(sandbox: Standin) -> list[str]:
    return [token.access for token in sandbox.state.tokens.values() if not token.disabled]


def a_rule(check: Callable[[Session], str | None], name: str = "made/up") -> Rule:
    return Rule(name, "0", "Something holds", check)


def rehearsed(one: Session, *checks: Callable[[Session], str | None]) -> Run:
    return rehearse(one, [a_rule(check) for check in checks], lambda text: None)


# What it refuses -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"environment": "production"}, "sandbox"),
        ({"environment": None}, "environment"),
        ({"client_id": "APP X"}, "client_id"),
        ({"client_secret": ""}, "secret"),
        ({"client_secret": None}, "client_secret"),
        ({"client_secret_file": "also"}, "not both"),
        ({"redirect_uris": []}, "redirect_uris"),
        ({"redirect_uris": ["http://a.example/"]}, "redirect_uris"),
        ({"record": "https://orcid.org/0000"}, "record"),
        ({"recrod": MARA}, "recrod"),
    ],
)
def test_a_file_that_is_not_right_is_refused_with_the_reason_and_without_the_secret(
    tmp_path: Path, change: dict[str, Any], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "client.json"
    members = {name: value for name, value in {**FILE, **change}.items() if value is not None}
    file.write_text(json.dumps(members), encoding="utf-8")
    with pytest.raises(SettingsError, match=said):
        read_settings(file)
    assert main(["--client", str(file)]) == 2
    shown = capsys.readouterr()
    assert said in shown.err
    assert SECRET not in shown.out + shown.err


def test_the_secret_may_stand_in_a_file_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text(SECRET + "\n", encoding="utf-8")
    file = tmp_path / "client.json"
    one = {**FILE, "client_secret_file": str(tmp_path / "secret")}
    del one["client_secret"]
    file.write_text(json.dumps(one), encoding="utf-8")
    assert read_settings(file).secret == SECRET
    (tmp_path / "secret").unlink()
    with pytest.raises(SettingsError, match="cannot be read"):
        read_settings(file)


@pytest.mark.parametrize(
    "url",
    [
        "https://orcid.org/oauth/token",
        "https://api.orcid.org/v3.0/0000-0099-1000-1004/work",
        "https://pub.orcid.org/v3.0/0000-0099-1000-1004/works",
        "https://sandbox.orcid.org.example.org/",
        "http://sandbox.orcid.org/",
    ],
)
def test_nothing_is_sent_to_any_other_host(url: str) -> None:
    def never(request: httpx.Request) -> httpx.Response:
        raise AssertionError("it was sent")

    http = httpx.Client(transport=Wire(httpx.MockTransport(never), Secrets()))
    with http, pytest.raises(ForeignHostError):
        http.post(url)


def test_everything_it_asks_goes_to_the_sandbox(made: Session, sandbox: Standin) -> None:
    sandbox.log.clear()
    rehearse(made, ALL, lambda text: None)
    hosts = {entry.host for entry in sandbox.log}
    assert hosts == {f"{part}sandbox.orcid.org" for part in ("", "api.", "pub.", "auth.")}


def test_another_person_who_signs_in_is_signed_out_again_and_nothing_is_written(sandbox: Standin) -> None:
    sandbox.state.add_person(SeedPerson(orcid=TOMAS, given="Tomás"))
    one = session(sandbox, FormWindow(sandbox, TOMAS))
    sandbox.log.clear()
    with pytest.raises(NoSignInError, match=TOMAS):
        rehearse(one, ALL, lambda text: None)
    assert not sandbox.requests(MEMBER)
    assert not good_tokens(sandbox)
    one.close()


def test_a_client_that_may_not_write_is_said_to_be_no_members(made: Session, sandbox: Standin) -> None:
    sandbox.state.clients[CLIENT].member = False
    with pytest.raises(NoSignInError, match="no token"):
        rehearse(made, ALL, lambda text: None)


# What it takes back --------------------------------------------------------------------------------


def test_after_a_whole_run_every_row_is_removed_and_every_token_given_back(
    made: Session, sandbox: Standin
) -> None:
    before = rows(sandbox)
    done = rehearse(made, ALL, lambda text: None)
    assert done.count(Verdict.DIFFERS) == 0
    assert (done.left, done.tokens, done.broken) == ([], 0, "")
    assert rows(sandbox) == before
    assert not good_tokens(sandbox)


@pytest.mark.parametrize("fault", [KeyError("bulk"), AttributeError("x"), Differs("it does"), NotTried("no")])
def test_a_check_that_ends_in_the_middle_leaves_no_row_and_the_next_is_tried(
    made: Session, sandbox: Standin, fault: Exception
) -> None:
    def adds_and_ends(s: Session) -> None:
        s.call.added(s.work())
        raise fault

    before = rows(sandbox)
    done = rehearsed(made, adds_and_ends, lambda s: None)
    expected = Verdict.NOT_TRIED if isinstance(fault, NotTried) else Verdict.DIFFERS
    assert [one.verdict for one in done.outcomes] == [expected, Verdict.AS_EXPECTED]
    assert rows(sandbox) == before


@pytest.mark.parametrize("fault", [KeyboardInterrupt(), RuntimeError("a defect of the rehearsal's own")])
def test_what_ends_the_run_leaves_no_row_and_no_token(
    made: Session, sandbox: Standin, fault: BaseException
) -> None:
    def adds_and_ends(s: Session) -> None:
        s.call.added(s.work())
        s.call.items(s.work(), s.work())
        raise fault

    before = rows(sandbox)
    if isinstance(fault, KeyboardInterrupt):
        assert rehearsed(made, adds_and_ends).broken == "it was interrupted"
    else:
        with pytest.raises(RuntimeError):
            rehearsed(made, adds_and_ends)
    assert rows(sandbox) == before
    assert not good_tokens(sandbox)


def test_a_row_whose_answer_was_lost_is_removed_too(made: Session, sandbox: Standin) -> None:
    sandbox.fail(MEMBER, "^POST .*/work$", "drop-after")
    before = rows(sandbox)
    done = rehearsed(made, lambda s: str(s.call.added(s.work())))
    assert done.outcomes[0].verdict is Verdict.NOT_TRIED
    assert "no answer" in done.outcomes[0].note
    assert rows(sandbox) == before


def test_a_removal_that_did_not_arrive_is_tried_again(made: Session, sandbox: Standin) -> None:
    sandbox.fail(MEMBER, "^DELETE", "drop")
    before = rows(sandbox)
    done = rehearsed(made, lambda s: str(s.call.added(s.work())), lambda s: None)
    assert [one.verdict for one in done.outcomes] == [Verdict.AS_EXPECTED] * 2
    assert (done.left, done.broken) == ([], "")
    assert rows(sandbox) == before


def test_rows_of_a_run_that_was_killed_are_removed_by_the_next_and_no_others(
    made: Session, sandbox: Standin
) -> None:
    record = sandbox.state.records[MARA]
    own = SeedWork(title="Another of ours", doi="10.5555/kept", source=CLIENT)
    kept = sandbox.state.add_seeded(record, own).put_code
    alike = SeedWork(title="A rehearsal, to be removed", doi="10.5555/orcid-rehearsal-0.1")
    by_person = sandbox.state.add_seeded(record, alike).put_code
    before = rows(sandbox)
    sandbox.state.add_seeded(record, alike.model_copy(update={"source": CLIENT}))
    done = rehearsed(made)
    assert done.removed_before == 1
    assert rows(sandbox) == before
    assert {kept, by_person} <= before


def test_rows_that_cannot_be_removed_are_named_and_the_status_says_so(
    made: Session, sandbox: Standin, tmp_path: Path
) -> None:
    sandbox.fail(MEMBER, "^DELETE", 500, times=None)
    said: list[str] = []
    out = tmp_path / "report.md"
    options = parser().parse_args(["--only", "adding/answer", "--out", str(out)])
    assert run(made, options, said.append) == 3
    (left,) = [code for code, row in sandbox.state.records[MARA].rows.items() if row.source == CLIENT]
    assert any(str(left) in text for text in said)
    assert f"still on the record**: {left}" in out.read_text("utf-8")


def test_a_rule_that_took_the_token_along_does_not_stop_the_others(
    made: Session, sandbox: Standin, monkeypatch: pytest.MonkeyPatch
) -> None:
    BREAKS["revoking/others"](Break(sandbox, monkeypatch))
    rules = [rule for rule in ALL if rule.name in ("revoking/others", "revoking/nothing")]
    rules.append(a_rule(lambda s: str(s.call.added(s.work()))))
    before = rows(sandbox)
    done = rehearse(made, rules, lambda text: None)
    assert done.outcomes[-1].verdict is Verdict.AS_EXPECTED
    assert rows(sandbox) == before


# How it asks ---------------------------------------------------------------------------------------


def waiting(statuses: list[int], headers: dict[str, str] | None = None) -> tuple[int, list[float]]:
    """The status that comes of these answers, one after another, and how long was waited between."""
    waits: list[float] = []
    answers = iter(statuses)
    inner = httpx.MockTransport(lambda request: httpx.Response(next(answers), headers=headers))
    with httpx.Client(transport=Wire(inner, Secrets(), sleep=waits.append)) as http:
        return http.get(f"https://{SITE}/").status_code, waits


def test_a_busy_sandbox_is_waited_for_as_long_as_it_asks_three_times_at_most() -> None:
    assert waiting([503, 429, 200]) == (200, [5, 5])
    assert waiting([429, 200], {"retry-after": "7"}) == (200, [7])
    assert waiting([503, 503, 503, 200]) == (503, [5, 5])
    assert waiting([500, 200]) == (500, [])


def test_what_differs_only_because_the_sandbox_was_busy_was_not_tried(
    made: Session, sandbox: Standin
) -> None:
    sandbox.fail(MEMBER, "^POST .*/work$", 503, times=None)
    done = rehearsed(made, lambda s: str(s.call.added(s.work())))
    assert str(done.outcomes[0]) == "not tried: the sandbox was busy (503)"


def test_requests_keep_their_distance() -> None:
    now, waits = 0.0, []

    def sleep(seconds: float) -> None:
        nonlocal now
        waits.append(seconds)
        now += seconds

    inner = httpx.MockTransport(lambda request: httpx.Response(200))
    wire = Wire(inner, Secrets(), pause=0.25, sleep=sleep, clock=lambda: now)
    with httpx.Client(transport=wire) as http:
        for _ in range(3):
            http.get(f"https://{SITE}/")
    assert waits == [0.25, 0.25]


def test_without_a_browser_the_address_is_printed_and_the_one_it_led_to_taken() -> None:
    said: list[str] = []
    window = PrintedWindow(said.append, lambda question: f" {REDIRECT}?code=abc&state=s ")
    address = "https://sandbox.orcid.org/oauth/authorize?x=1"
    assert window.go(address, REDIRECT, Wish.AUTHORIZE, 1) == f"{REDIRECT}?code=abc&state=s"
    assert any(address in text for text in said)
    assert PrintedWindow(said.append, lambda question: "").go(address, REDIRECT, Wish.DENY, 1) is None
    with pytest.raises(NotTried):
        window.go(address, REDIRECT, None, 1)


def test_by_hand_only_what_needs_more_than_a_sign_in_is_not_tried(sandbox: Standin) -> None:
    by_hand = FormWindow(sandbox)
    said: list[str] = []

    def paste(question: str) -> str:
        address = re.findall(r"https://sandbox\S+", said[-2])[-1]
        wish = Wish.DENY if Wish.DENY.value in said[-2] else Wish.AUTHORIZE
        return by_hand.go(address, "https://", wish, 1) or ""

    one = session(sandbox, PrintedWindow(said.append, paste))
    one.thorough = False
    before = rows(sandbox)
    done = rehearse(one, ALL, lambda text: None)
    one.close()
    by_hand.close()
    assert done.count(Verdict.DIFFERS) == 0
    untried = {outcome.rule.name.partition("/")[0] for outcome in done.outcomes if "window" in outcome.note}
    assert untried == {"signin", "tokens", "revoking"}
    assert done.count(Verdict.AS_EXPECTED) > 100
    assert rows(sandbox) == before


def program(folder: Path, name: str) -> Path:
    file = folder / name
    file.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    file.chmod(0o755)
    return file


def test_a_browser_is_looked_for_where_there_is_a_screen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("DISPLAY", ":1")
    assert find_browser() is None
    there = program(tmp_path, "google-chrome")
    assert find_browser() == str(there)
    monkeypatch.delenv("DISPLAY")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert find_browser() is None
    assert find_browser(str(there)) == str(there)
    with pytest.raises(NotTried, match="no program none-such"):
        find_browser("none-such")


def test_a_browser_that_does_not_start_is_said_to_be_and_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(NotTried, match="--print"):
        ChromiumWindow(str(program(tmp_path, "broken")), [REDIRECT], lambda text: None)


# What it tells -------------------------------------------------------------------------------------


def test_the_report_says_rule_by_rule_what_was_seen_and_answers_the_questions(
    made: Session, sandbox: Standin, monkeypatch: pytest.MonkeyPatch
) -> None:
    BREAKS["roles/https"](Break(sandbox, monkeypatch))
    done = rehearse(made, ALL, lambda text: None)
    text = report(done, settings(), datetime(2026, 11, 30, tzinfo=UTC), "1.2.3")
    for rule in ALL:
        assert f"| {rule.name} | {rule.fact} |" in text
    answer = next(line for line in text.splitlines() if "take a role with https?" in line)
    assert "differs: expected HTTP 400 with error 9058, got HTTP 201" in answer
    assert "`roles/https` (differs)\n\n```\nPOST api.sandbox.orcid.org/v3.0/{orcid}/work → 201" in text
    assert MARA not in text
    assert "| tokens/code-life | 1.2 | A code is no longer good after ten minutes | not tried:" in text


def test_no_secret_token_or_code_is_ever_shown(
    sandbox: Standin, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # Answers that say what they were sent, as ORCID's do.
    one = session(sandbox)

    def tells_all(s: Session) -> str:
        code = s.code()
        given = s.ask_token(s.token_form(code)).json()
        s.revoke(given["access_token"])
        s.with_token(given["access_token"])("GET", "/works")
        raise Differs(f"{code} {given} {s.settings.secret} {s.call.token}")

    seen: set[str] = set()
    listening = one.window.go
    one.window.go = lambda *args: seen.add(str(back := listening(*args))) or back  # type: ignore[method-assign, func-returns-value]
    text = ""
    done = rehearse(one, [*ALL, a_rule(tells_all)], print)
    text = report(done, one.settings, datetime.now(UTC), "0") + capsys.readouterr().out
    codes = {httpx.URL(back).params["code"] for back in seen if back.startswith("https") and "code=" in back}
    tokens = {one for token in sandbox.state.tokens.values() for one in (token.access, token.refresh)}
    assert len(codes) > 5 and len(tokens) > 5
    assert [secret for secret in {SECRET, *codes, *tokens} if secret in text] == []
    assert "***" in text
    one.close()


@pytest.mark.parametrize(
    ("outcome", "status"),
    [({}, 0), ({"left": [1]}, 3), ({"tokens": 1}, 3), ({"broken": "it was interrupted"}, 4)],
)
def test_the_status_says_how_it_ended(outcome: dict[str, Any], status: int) -> None:
    from rehearsal.__main__ import status as status_of

    assert status_of(Run(**outcome)) == status


def test_the_status_is_1_where_something_differs(
    made: Session, sandbox: Standin, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    BREAKS["roles/https"](Break(sandbox, monkeypatch))
    options = argparse.Namespace(only="roles/https", out=tmp_path / "r.md")
    said: list[str] = []
    assert run(made, options, said.append) == 1
    assert any("1 differs" in text for text in said)


def test_the_rules_are_listed_without_a_client(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--list"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(ALL)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_in_order(tmp_path: Path, number: signal.Signals) -> None:
    out = tmp_path / "report.md"
    command = [sys.executable, "-u", "-m", "tests.rehearse", "--print", "--out", str(out)]
    # Who runs the tests in a shell's background has SIGINT ignored, and so would the process.
    process = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )  # fmt: skip
    with process:
        assert process.stdout
        for line in process.stdout:
            if line.startswith("adding/answer"):
                process.send_signal(number)
                break
        process.stdout.read()
    assert process.returncode == 4
    text = out.read_text("utf-8")
    assert "The run ended early: it was interrupted." in text
    assert "Every row that was added is removed." in text

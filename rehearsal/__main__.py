"""`python -m rehearsal --client FILE`: try ORCID's rules at the sandbox, and write a report (docs/rehearsal.md).

Exit status: 0 nothing differs, 1 something differs, 2 it could not begin, 3 rows or tokens are left, 4 it
ended early.
"""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from urllib.request import getproxies

import httpx

from builder.version import VERSION
from rehearsal.report import report, summary
from rehearsal.rule import NotTried
from rehearsal.rules import ALL
from rehearsal.running import Run, Verdict, rehearse
from rehearsal.session import NoSignInError, Session
from rehearsal.settings import Settings, read_settings
from rehearsal.window import ChromiumWindow, PrintedWindow, Window, find_browser
from rehearsal.wire import Secrets, Wire
from relay.credentials import SettingsError

# Five requests a second, where ORCID allows a member 24.
PAUSE = 0.2


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(
        prog="build.py rehearse",
        description="Try ORCID's rules at its sandbox, with your client and test record.",
    )
    made.add_argument(
        "--client", type=Path, metavar="FILE", help="the client and the test record (docs/rehearsal.md)"
    )
    made.add_argument("--only", metavar="TEXT", help="only the rules whose name begins with this")
    made.add_argument(
        "--thorough", action="store_true", help="also what takes long: 100 works, the burst, a code's life"
    )
    made.add_argument(
        "--print", action="store_true", dest="printed", help="print the address to sign in at, open no window"
    )
    made.add_argument(
        "--browser", metavar="PROGRAM", help="a browser of Chromium's kind; else one is looked for"
    )
    made.add_argument(
        "--out", type=Path, metavar="FILE", help="where the report goes (orcid-rehearsal-DATE.md)"
    )
    made.add_argument("--list", action="store_true", dest="listed", help="only list the rules")
    return made


def main(arguments: list[str] | None = None) -> int:
    options = parser().parse_args(arguments)
    if options.listed:
        return listed()
    if options.client is None:
        parser().error("--client FILE is needed")
    try:
        settings = read_settings(options.client)
        window = open_window(settings, options)
    except (SettingsError, NotTried) as error:
        print(error, file=sys.stderr)
        return 2
    stop_in_order()
    secrets = Secrets()
    wire = Wire(httpx.HTTPTransport(proxy=getproxies().get("https")), secrets, PAUSE)
    return run(Session(settings, wire, secrets, window, options.thorough), options)


def listed() -> int:
    for rule in ALL:
        print(f"{rule.name:30} {rule.says}")
    return 0


def open_window(settings: Settings, options: argparse.Namespace) -> Window:
    program = None if options.printed else find_browser(options.browser)
    return ChromiumWindow(program, settings.redirect_uris, print) if program else PrintedWindow(print)


def run(session: Session, options: argparse.Namespace, say: Callable[[str], None] = print) -> int:
    """Rehearse, write the report, and say where it is; the exit status."""
    rules = [rule for rule in ALL if rule.name.startswith(options.only or "")]
    say(f"{len(rules)} rules, at the sandbox, on the record {session.orcid}.")
    try:
        result = rehearse(session, rules, say)
    except NoSignInError as error:
        say(session.secrets.out_of(str(error)))
        return 2
    finally:
        session.close()
    now = datetime.now(UTC)
    out = options.out or Path(f"orcid-rehearsal-{now:%Y%m%d-%H%M}.md")
    out.write_text(report(result, session.settings, now, VERSION), encoding="utf-8")
    say(f"\n{summary(result)}")
    if result.broken:
        say(f"It ended early: {result.broken}.")
    if result.left:
        say(
            f"Rows that are still on the record: {', '.join(map(str, result.left))}. The next run removes them."
        )
    say(f"The report: {out}")
    return status(result)


def status(result: Run) -> int:
    if result.left or result.tokens:
        return 3
    if result.broken:
        return 4
    return 1 if result.count(Verdict.DIFFERS) else 0


def stop_in_order() -> None:
    """Let SIGTERM end the run as an interrupt does: with the rows removed."""

    def interrupted(number: int, frame: object) -> None:
        raise KeyboardInterrupt

    signal.signal(signal.SIGTERM, interrupted)


if __name__ == "__main__":
    sys.exit(main())

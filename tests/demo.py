"""The demo: the built extension in Chromium, the stand-in playing ORCID, Crossref and the publisher.

    python3 build.py demo                                the project's own article page
    python3 build.py demo --relay                        signs in through the token relay
    python3 build.py demo --page FILE --url URL          a saved page, at its own address
    python3 build.py demo --auto                         walks the path itself (always without a display)

Walking by itself it prints each step and the row as ORCID gives it back, and saves what it saw
under `demo/`.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from selenium.common.exceptions import WebDriverException

from pycore.article.model import Article
from pycore.cli.documents import decode
from pycore.cli.pages import read
from tests.browser.record import SOURCE, rows_of
from tests.browser.rig.chromium import EXTENSION, EXTENSION_ID, Chromium, chromium, display_present
from tests.browser.rig.extension import with_client
from tests.browser.walk import Walk
from tests.relay.running import of_extension, relay, settings_for
from tests.standin import Seed, Standin, read_seed, running
from tests.standin.seed import SeedDeposit, SeedPage, SeedPerson

ROOT = Path(__file__).resolve().parents[1]
RELAY = "token-relay.example"
OWN_PAGE = "https://www.mdpi.com/2076-0000/14/3/117"
SPARE_ORCID = "0000-0099-1000-1071"  # for an author whose page gives none; outside ORCID's range


@dataclass(frozen=True)
class Plan:
    """Where the demo starts and whom it plays."""

    url: str
    seed: Seed
    name: str
    orcid: str


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="build.py demo", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--auto", action="store_true", help="walk the path without a person (and without a display)"
    )
    parser.add_argument(
        "--page", type=Path, help="a saved article page (HTML) to open instead of the demo's own"
    )
    parser.add_argument("--url", help="the address the saved page is served at (https)")
    parser.add_argument(
        "--out", type=Path, default=ROOT / "demo", help="where screenshots go (default: demo/)"
    )
    parser.add_argument(
        "--relay", action="store_true", help="sign in through the token relay, which holds the secret"
    )
    options = parser.parse_args(arguments)
    if (options.page is None) != (options.url is None):
        parser.error("--page and --url belong together: the saved file, and the address it was saved from")
    try:
        plan = own_plan() if options.page is None else page_plan(options.page, options.url)
    except (OSError, ValueError) as error:
        print(f"demo: {error}", file=sys.stderr)
        return 2
    auto = options.auto or not display_present()
    client = plan.seed.clients[0]
    configured = {"environment": "production", "client_id": client.id, "client_secret": client.secret}
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="demo-"))
        standin = stack.enter_context(running(plan.seed))
        hosts = standin.host_resolver_rules
        if options.relay:
            settings = settings_for(client.id, client.secret, **of_extension(EXTENSION_ID))
            hosts = f"MAP {RELAY} 127.0.0.1:{stack.enter_context(relay(standin, settings))},{hosts}"
            configured = {**configured, "relay_url": f"https://{RELAY}/orcid"}
            del configured["client_secret"]
            print("The relay holds the client's secret; the extension knows only the relay's address")
        extension = with_client(EXTENSION, Path(folder) / "extension", configured)
        with chromium(standin.spki, hosts, extension=extension, headless=auto) as browser:
            if auto:
                return walk(browser, standin, plan, options.out)
            return accompany(browser, plan)


def own_plan() -> Plan:
    return Plan(OWN_PAGE, read_seed(), "Mara Lindqvist", "0000-0099-1000-1004")


def page_plan(file: Path, url: str) -> Plan:
    """A saved page: its DOI is deposited without roles, and its first author with an iD has a record."""
    if not url.startswith("https://"):
        raise ValueError(f"--url must begin with https:// and is {url}")
    article = read(decode(file.read_bytes()), url)
    if article.doi is None or not article.authors:
        missing = "DOI" if article.doi is None else "authors"
        raise ValueError(
            f"no {missing} found in {file}: is it the page of an article, and {url} its address?"
        )
    me = first_to_be(article)
    person = article.authors[me]
    orcid = person.orcid or SPARE_ORCID
    seed = read_seed()
    # A record shows the published name as it is written here.
    seed.people = [SeedPerson(orcid=orcid, given=person.given or person.name, credit_name=person.name)]
    seed.pages = [SeedPage(url=url, file=str(file.resolve()))]
    authors = [
        SeedDeposit.Author(
            given=author.given or None, family=author.family or author.name, orcid=author.orcid
        )
        for author in article.authors
    ]
    seed.deposits = [
        SeedDeposit(
            doi=article.doi,
            title=article.title,
            journal=article.journal or None,
            date=article.date or None,
            authors=authors,
        )
    ]
    return Plan(url, seed, person.name, orcid)


def first_to_be(article: Article) -> int:
    """The first author with both an iD and roles, else with roles, else with an iD, else the first."""
    named = {claim.author for claim in article.claims}
    places = range(len(article.authors))
    return min(places, key=lambda i: (i not in named, article.authors[i].orcid is None, i))


def walk(browser: Chromium, standin: Standin, plan: Plan, out: Path) -> int:
    """The whole path, as a person would walk it."""
    steps = Walk(browser)
    number = 0

    def step(text: str, picture: str = "") -> None:
        nonlocal number
        number += 1
        print(f"{number}. {text}", flush=True)
        if picture:
            browser.screenshot(out / picture)

    print(f"ORCID, Crossref and the publisher are played on this machine; the page is {plan.url}")
    steps.open_panel(plan.url)
    step(f"The panel is open: {browser.find('.article-head h2').text}")
    steps.choose_author(plan.name)
    if not steps.own_roles():
        steps.set_role("investigation", "lead")
        step("The page names no CRediT roles of this author; one is chosen by hand")
    elif plan.url == OWN_PAGE:
        steps.set_role("investigation", "lead")
    roles = ", ".join(
        role if value == "yes" else f"{role} ({value})" for role, value in steps.own_roles().items()
    )
    step(f"The author is {plan.name}; the roles: {roles}", "1-panel.png")
    steps.to_review()
    step("The review is open in the workspace; nothing has been sent", "2-review.png")
    steps.sign_in(plan.orcid)
    step(f"Signed in with ORCID as {plan.orcid}")
    item = steps.checked()["items"][0]
    step(f"Record and Crossref checked: {item['action']}. {item['reason']}", "3-plan.png")
    if item["action"] not in ("add", "extend"):
        print("Nothing is to be pushed; the demo ends here.")
        return 1
    steps.push()
    results = steps.results()
    step(f"Pushed and read back: {', '.join(results)}", "4-result.png")
    rows = rows_of(standin, plan.orcid)
    print(f"The row on ORCID, as anybody can read it (source: {SOURCE}):")
    print(json.dumps(rows, indent=2, ensure_ascii=False))
    steps.sign_out(asked=True)
    step("Signed out: the permission is given back, the session is empty")
    violations = browser.watch.violations("chrome-extension://")
    print(f"Policy violations in the extension: {len(violations)}. Screenshots: {out}")
    return 0 if results == ["On your record"] and len(rows) == 1 and not violations else 1


def accompany(browser: Chromium, plan: Plan) -> int:
    """Opens the page and leaves the rest to the person, until they close the browser."""
    browser.open(plan.url)
    print(f"Chromium shows {plan.url}")
    print("Click the round button at the bottom right, say which author you are, then “Review and push”.")
    print(f"Sign in as {plan.name}. Close the browser to end the demo.", flush=True)
    while True:
        try:
            if not browser.driver.window_handles:
                return 0
        except WebDriverException:
            return 0
        time.sleep(0.5)


if __name__ == "__main__":
    sys.exit(main())

"""ORCID's own form, filled in: on the stand-in's my-orcid with everything that may be particular or go wrong
there, and, where they are at hand, on recorded states of the real one."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.standin import Seed, Standin, read_seed, running
from tests.standin.orcid_oauth import SESSION
from tests.standin.seed import SeedContributor, SeedDeposit, SeedPage, SeedPerson, SeedSettings, SeedWork

from .rig.chromium import ROOT, Chromium, chromium

# In this order, as the background brings them into a page.
FILLER = [ROOT / "extension" / "entry" / name for name in ("steps.js", "contributor.js", "form.js")]
STATES = ROOT.parent / "shared" / "orcidweb" / "form"
ME, NAME = "0000-0099-1000-1004", "Mara Lindqvist"
OWN, OTHERS, NEW, LISTED, MANY = (f"10.5555/{name}" for name in ("own", "others", "new", "listed", "many"))
LINE = "CRediT roles, self-asserted: investigation (lead), software."
ROLES = ["investigation", "software"]
DESCRIBED: dict[str, Any] = {"old_lines": [], "longest": 5000}
# Whether the top of what matches is before the person's eyes: not scrolled away, and under nothing.
SEEN = """const element = document.querySelector(arguments[0]), { x, y, width } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(x + width / 2, y + 5));"""
# Waits a twentieth as long for what does not come; what comes late is waited for (see `late`).
BRISK = 0.05


def author(given: str, family: str, orcid: str | None = None) -> SeedDeposit.Author:
    return SeedDeposit.Author(given=given, family=family, orcid=orcid)


def made_seed() -> Seed:
    seed = read_seed()
    crossref = next(client.id for client in seed.clients if client.id != seed.clients[0].id)
    me = SeedContributor(name=NAME, orcid=ME, roles=["software", "validation"])
    seed.people = [
        SeedPerson(
            orcid=ME,
            given="Mara",
            family="Lindqvist",
            works=[
                SeedWork(title="Her own row", doi=OWN, source="user", contributors=[me]),
                SeedWork(title="Her own row", doi=OWN, source=crossref, display_index=1),
                SeedWork(title="Rows of others", doi=OTHERS, source=crossref),
            ],
        )
    ]
    seed.deposits = [
        SeedDeposit(
            doi=OTHERS, title="Rows of others", authors=[author("Mara", "Lindqvist"), author("Ida", "Moe")]
        ),
        SeedDeposit(doi=NEW, title="Not there yet", authors=[author("Ida", "Moe")]),
        SeedDeposit(doi=LISTED, title="With her iD", authors=[author("Mara", "Lindqvist", ME)]),
        SeedDeposit(doi=MANY, title="Very many", authors=[author("A.", f"Author {n}") for n in range(60)]),
    ]
    return seed


@pytest.fixture(scope="module")
def standin() -> Iterator[Standin]:
    with running(made_seed()) as started:
        yield started


@pytest.fixture(scope="module")
def browser(standin: Standin) -> Iterator[Chromium]:
    with chromium(standin.spki, standin.host_resolver_rules) as started:
        yield started


@pytest.fixture
def fill(standin: Standin, browser: Chromium) -> Callable[..., dict[str, Any]]:
    """Fills in one work on a fresh my-orcid: `fill("add", NEW, ways={"late"})`."""

    def act(
        way: str, doi: str, ways: tuple[str, ...] = (), pace: float = 1, **changes: Any
    ) -> dict[str, Any]:
        seed = made_seed()
        seed.settings = SeedSettings(form=frozenset(ways))
        standin.reset(seed)
        browser.driver.get("https://orcid.org/none")
        browser.driver.add_cookie({"name": SESSION, "value": ME})
        browser.driver.get("https://orcid.org/my-orcid")
        own = next(row.put_code for row in standin.state.records[ME].rows.values() if row.source is None)
        job = {
            "orcid": ME,
            "way": way,
            "doi": doi,
            "put_code": own,
            "roles": ROLES,
            "line": LINE,
            **DESCRIBED,
        }
        browser.until(lambda: browser.driver.find_elements("css selector", "#cy-menu-add-works"), "the page")
        return run(browser, {**job, "note": ["Two roles were filled in."], **changes}, pace)

    return act


def run(browser: Chromium, job: dict[str, Any], pace: float) -> dict[str, Any]:
    script = "".join(f"{{\n{file.read_text(encoding='utf-8')}}}\n" for file in FILLER)
    browser.driver.set_script_timeout(60)
    return dict(
        browser.driver.execute_async_script(
            script + "; globalThis.orcidForm.fill(arguments[0], arguments[1]).then(arguments[2]);", job, pace
        )
    )


def posts(standin: Standin) -> list[dict[str, Any]]:
    return [json.loads(entry.body) for entry in standin.requests("orcid.org", "^POST /works/work.json")]


def save(browser: Chromium, standin: Standin) -> dict[str, Any]:
    """Press Save as the person would; what was then sent."""
    browser.click("#save-work-button")
    browser.until(lambda: posts(standin), "the work to be sent")
    return posts(standin)[-1]


def mine(posted: dict[str, Any]) -> list[str]:
    (me,) = [person for person in posted["contributors"] if person["orcid"] == ME]
    return list(me["roles"])


@pytest.mark.parametrize(
    "ways",
    [(), ("late",), ("replaced",), ("new-menu",), ("french", "new-menu"), ("save-503-once",)],
    ids=lambda ways: "-".join(ways) or "usual",
)
def test_a_work_is_added_by_its_doi_and_the_person_saves(
    fill: Callable[..., dict[str, Any]], browser: Chromium, standin: Standin, ways: tuple[str, ...]
) -> None:
    assert fill("add", NEW, ways) == {"outcome": "filled", "chosen": ROLES, "kept": [], "twice": False}
    assert browser.find("#orcid-push-note").text == "Two roles were filled in."
    assert browser.driver.execute_script(SEEN, "#orcid-push-note")
    assert browser.driver.execute_script(SEEN, "#work-contributors")
    assert posts(standin) == []  # nothing is sent before the person saves
    posted = save(browser, standin)
    assert mine(posted) == ROLES
    assert (posted["doi"], posted["description"]) == (NEW, LINE)


def test_a_page_that_is_slow_is_waited_for_as_long_as_it_is_at_work(
    fill: Callable[..., dict[str, Any]],
) -> None:
    # Each step takes longer than a page may stand still for.
    assert fill("add", NEW, ("late",), pace=BRISK)["outcome"] == "stopped"
    assert fill("add", NEW, ("slow",), pace=BRISK)["outcome"] == "filled"


def test_a_row_of_ones_own_is_edited_and_keeps_what_it_had(
    fill: Callable[..., dict[str, Any]], browser: Chromium, standin: Standin
) -> None:
    # It stands hidden in a group of two; "software" is fixed text there, "validation" was not asked for.
    filled = fill("edit", OWN)
    assert filled == {
        "outcome": "filled",
        "chosen": ["investigation"],
        "kept": ["validation"],
        "twice": False,
    }
    posted = save(browser, standin)
    assert mine(posted) == ["software", "validation", "investigation"]
    assert posted["put_code"]


def test_roles_that_are_there_already_are_not_chosen_again(
    fill: Callable[..., dict[str, Any]], browser: Chromium, standin: Standin
) -> None:
    filled = fill("edit", OWN, roles=["software", "validation"])
    assert filled == {"outcome": "filled", "chosen": [], "kept": [], "twice": False}
    assert mine(save(browser, standin)) == ["software", "validation"]


def test_an_earlier_line_is_replaced_and_the_persons_own_text_stays(
    fill: Callable[..., dict[str, Any]], browser: Chromium, standin: Standin
) -> None:
    fill("edit", OWN)
    save(browser, standin)
    row = next(row for row in standin.state.records[ME].rows.values() if row.source is None)
    row.work.short_description = f"My own words.\n{LINE}"
    browser.driver.get("https://orcid.org/my-orcid")
    browser.until(lambda: browser.driver.find_elements("css selector", "#cy-menu-add-works"), "the page")
    line = "CRediT roles, self-asserted: software (equal)."
    job = {
        "orcid": ME,
        "way": "edit",
        "doi": OWN,
        "put_code": row.put_code,
        "roles": ["software"],
        "line": line,
    }
    assert run(browser, {**job, "old_lines": [LINE], "longest": 5000, "note": []}, 1)["outcome"] == "filled"
    browser.click("#save-work-button")
    browser.until(lambda: len(posts(standin)) == 2, "the work to be sent again")
    assert posts(standin)[-1]["description"] == f"My own words.\n{line}"


def test_who_was_deposited_with_the_id_is_not_added_twice(
    fill: Callable[..., dict[str, Any]], browser: Chromium, standin: Standin
) -> None:
    assert fill("add", LISTED)["outcome"] == "filled"
    assert mine(save(browser, standin)) == ["author", *ROLES]


def test_a_name_that_then_stands_twice_is_pointed_at(fill: Callable[..., dict[str, Any]]) -> None:
    assert fill("add", OTHERS)["twice"] is True


def test_more_than_fifty_contributors(
    fill: Callable[..., dict[str, Any]], browser: Chromium, standin: Standin
) -> None:
    assert fill("add", MANY)["outcome"] == "filled"
    assert mine(save(browser, standin)) == ROLES


@pytest.mark.parametrize(
    ("way", "doi", "ways", "changes", "step", "reason"),
    [
        ("add", NEW, (), {"orcid": "0000-0099-1000-1071"}, "guard", "other-record"),
        ("add", NEW, (), {"roles": ["software", "baking"]}, "guard", "unknown-role"),
        ("add", NEW, ("unverified",), {}, "guard", "email-not-verified"),
        ("edit", OWN, ("unverified",), {}, "guard", "email-not-verified"),
        ("add", "10.5555/none", (), {}, "resolve", "doi-not-found"),
        ("edit", OTHERS, (), {"put_code": 5}, "row", "not-on-this-page"),
        ("add", NEW, ("option-missing",), {}, "list", "options-14"),
        ("add", NEW, ("choice-lost",), {}, "read-back", "not-there"),
        ("add", NEW, (), {"line": "x" * 5001}, "description", "too-long"),
    ],
)
def test_whatever_is_not_as_expected_ends_the_run_and_nothing_is_sent(
    fill: Callable[..., dict[str, Any]],
    standin: Standin,
    way: str,
    doi: str,
    ways: tuple[str, ...],
    changes: dict[str, Any],
    step: str,
    reason: str,
) -> None:
    stopped = fill(way, doi, ways, pace=0.3, **changes)
    assert stopped == {"outcome": "stopped", "step": step, "reason": reason}
    assert posts(standin) == []


def test_a_dialog_that_is_open_is_left_alone_and_one_that_is_closed_ends_the_run(
    fill: Callable[..., dict[str, Any]], browser: Chromium, standin: Standin
) -> None:
    fill("add", NEW)
    job = {"orcid": ME, "way": "add", "doi": NEW, "roles": ROLES, "line": LINE, **DESCRIBED, "note": []}
    assert run(browser, job, 1) == {"outcome": "stopped", "step": "guard", "reason": "dialog-open"}
    watch = "globalThis.orcidForm.afterwards(5000).then(arguments[0]);"
    browser.driver.execute_script(
        "setTimeout(() => document.querySelector('#cancel-work-button').click(), 100)"
    )
    assert browser.driver.execute_async_script(watch) == {"state": "closed"}
    gate = standin.hold("orcid.org", "^GET /works/resolve")
    browser.driver.execute_script("globalThis.out = globalThis.orcidForm.fill(arguments[0])", job)
    gate.wait_arrived()
    browser.driver.execute_script("document.querySelector('.backdrop').click()")
    gate.open()
    ended = browser.driver.execute_async_script("globalThis.out.then(arguments[0])")
    assert ended == {"outcome": "stopped", "step": "resolve", "reason": "closed"}
    assert posts(standin) == []


@pytest.mark.parametrize("way", ["refused-by-form", "refused-by-server"])
def test_a_refused_save_is_noticed(fill: Callable[..., dict[str, Any]], browser: Chromium, way: str) -> None:
    fill("add", NEW, (way,))
    browser.click("#save-work-button")
    watch = "globalThis.orcidForm.afterwards(5000).then(arguments[0]);"
    assert browser.driver.execute_async_script(watch) == {"state": "refused"}


# -- recorded states of the real form --------------------------------------------------------------

# What the filler looks for -> how often it stands in which recorded state, and in the stand-in at that step.
LOOKED_FOR = {
    "app-side-bar-id .orcid-id": {"01": 1},
    "#cy-works #cy-menu-add-works": {"01": 1, "30": 1},
    ".cdk-overlay-container #cy-add-work-doi": {"02": 1, "28": 1},
    "app-work-doi-modal #external-id-input": {"03": 1},
    "app-work-doi-modal .retrieve-work button": {"03": 1},
    "app-work-doi-modal form mat-error": {"04": 1, "03": 0},
    "app-work-doi-modal app-work-form #work-contributors": {"05": 1, "06": 1, "30": 1},
    "app-work-form #cy-add-record-holder-contributor": {"05": 1, "06": 0, "16": 0, "20": 1},
    "app-work-contributor-roles .row.role": {"05": 0, "06": 1, "09": 2, "14": 2, "15": 3, "16": 1, "18": 1},
    "app-work-contributor-roles .row.role mat-select": {"06": 1, "09": 2, "14": 0, "15": 1, "16": 0},
    "#cy-add-another-role-contributors": {"06": 1, "14": 1, "16": 1, "22": 1},
    ".cdk-overlay-container .mat-mdc-select-panel mat-option": {"07": 15, "10": 15},
    "app-work-contributor-roles mat-error": {"08": 0, "24": 1},
    ".contributors-box .record-holder": {"06": 1, "11": 1, "16": 1},
    ".contributors-summary": {"20": 1, "21": 1},
    "textarea.cy-description-input": {"05": 1, "14": 1, "30": 1},
    "app-work-modal app-work-form #work-contributors": {"14": 1, "22": 1},
    "#save-work-button": {"05": 1, "14": 1},
    "mat-snack-bar-container.orcid-error": {"25": 1, "26": 1, "11": 0},
    "app-top-bar-verification-email-modal": {"27": 1},
}


def recorded() -> list[Path]:
    return sorted(STATES.glob("*.html"))


@pytest.fixture(scope="module")
def states(browser: Chromium) -> Iterator[Callable[[Path], None]]:
    """Shows a recorded state at its own address, with a browser of its own."""
    seed = made_seed()
    seed.pages = [
        SeedPage(url=f"https://orcid.org/my-orcid?state={file.name}", file=str(file)) for file in recorded()
    ]
    with running(seed) as started, chromium(started.spki, started.host_resolver_rules) as other:

        def show(file: Path) -> Chromium:
            other.open(f"https://orcid.org/my-orcid?state={file.name}")
            return other

        yield show  # type: ignore[misc]


@pytest.mark.skipif(not recorded(), reason="needs the recorded states of ORCID's form in ../shared")
@pytest.mark.parametrize("file", recorded(), ids=lambda file: file.stem)
def test_on_every_recorded_state_it_finds_its_way_or_stops(
    states: Callable[[Path], Chromium], file: Path
) -> None:
    browser = states(file)
    for selector, counts in LOOKED_FOR.items():
        if file.name[:2] in counts:
            found = len(browser.driver.find_elements("css selector", selector))
            assert (selector, found) == (selector, counts[file.name[:2]])
    browser.driver.execute_script(
        "globalThis.saves = 0; document.addEventListener('click', (event) => {"
        "if (event.target.closest('#save-work-button')) globalThis.saves += 1; }, true)"
    )
    for way in ("add", "edit"):
        job = {"orcid": "0000-0002-1825-0097", "way": way, "doi": NEW, "put_code": 9110016, "roles": ROLES}
        stopped = run(browser, {**job, "line": LINE, **DESCRIBED, "note": []}, BRISK)
        # A recorded state does not go on, so no run ends well; and where a dialog stands open, none begins.
        assert stopped["outcome"] == "stopped"
        assert stopped["step"] in ("guard", "menu-doi", "menu", "doi", "pencil", "edit", "row", "group"), (
            stopped
        )
    assert browser.driver.execute_script("return globalThis.saves") == 0

"""The stand-in's articles, saved pages, record pages, seed files, and how it runs as a process."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from selectolax.lexbor import LexborHTMLParser as Html

from pycore.identifiers import find_orcid
from tests.contract.standin_help import (
    CLIENT,
    CROSSREF,
    MARA,
    contributors,
    entry,
    identifier,
    record,
    seed_row,
)
from tests.shared import SHARED, needs_shared
from tests.standin import Seed, Standin, read_seed, saved_pages
from tests.standin.seed import OWN_PAGES, SeedPage

ROOT = Path(__file__).resolve().parents[2]
OWN = saved_pages(OWN_PAGES)
DATA = "script[type='application/ld+json'], script[type='application/json']"


# Articles ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", OWN, ids=lambda page: page.url)
def test_pages_are_served_at_their_address_byte_for_byte(http: httpx.Client, page: SeedPage) -> None:
    answer = http.get(page.url)
    assert answer.status_code == 200 and answer.headers["content-type"].startswith("text/html")
    assert page.file and answer.content == Path(page.file).read_bytes()
    for name, value in page.headers.items():
        assert answer.headers[name] == value
    assert http.get(page.url + "/picture.png").status_code == 404


@pytest.mark.parametrize("page", OWN, ids=lambda page: page.url)
def test_pages_are_invented_and_sound(page: SeedPage) -> None:
    """DOIs of the test prefix only, iDs with the right check digit, and data that can be parsed."""
    assert page.file
    text = Path(page.file).read_text(encoding="utf-8")
    html = Html(text)
    for node in html.css(DATA):
        json.loads(node.text())
    dois = {node.attributes["content"] or "" for node in html.css("meta[name='citation_doi']")}
    assert all(doi.startswith("10.5555/") for doi in dois)
    for part in text.replace('"', " ").replace("<", " ").replace("/", " ").split():
        if part.startswith("0000-00"):
            assert find_orcid(part), part
    assert len(text) < 10_000


def test_every_file_has_an_address_and_the_cases_are_there() -> None:
    files = {Path(page.file).name for page in OWN if page.file}
    assert files == {path.name for path in OWN_PAGES.glob("*.html")}
    assert [page.headers for page in OWN if page.headers] == [{"Content-Security-Policy": "frame-src 'none'"}]


def test_of_two_pages_at_one_address_the_first_is_served(standin: Standin, http: httpx.Client) -> None:
    mine = SeedPage(url=OWN[0].url, html="<p>mine")
    standin.reset(Seed(pages=[mine, SeedPage(url=OWN[0].url, html="<p>other")]))
    assert http.get(OWN[0].url).text == "<p>mine"


def test_page_with_a_query_and_unknown_hosts(standin: Standin, http: httpx.Client) -> None:
    standin.state.pages["https://elsewhere.example.org/a?id=1"] = SeedPage(
        url="https://elsewhere.example.org/a?id=1", html="<p>one", headers={"X-Own": "yes"}
    )
    answer = http.get("https://elsewhere.example.org/a?id=1")
    assert (answer.text, answer.headers["x-own"]) == ("<p>one", "yes")
    assert http.get("https://elsewhere.example.org/a?id=2").status_code == 404


@needs_shared
def test_a_manifest_of_saved_pages() -> None:
    pages = saved_pages(SHARED / "pages" / "manifest.jsonl")
    assert len(pages) == len((SHARED / "pages" / "manifest.jsonl").read_text().splitlines())
    assert saved_pages(SHARED / "pages") == pages
    assert all(page.file and Path(page.file).is_file() for page in pages)


# Record pages (facts/orcid-web.md) ---------------------------------------------------------------


def page_of(http: httpx.Client, path: str = f"/{MARA}", host: str = "orcid.org") -> Html:
    answer = http.get(f"https://{host}{path}")
    assert answer.status_code == 200
    return Html(answer.text)


def words(html: Html, selector: str) -> list[str]:
    return [" ".join(node.text().split()) for node in html.css(selector)]


def test_record_page_has_the_structure_that_is_looked_for(standin: Standin, http: httpx.Client) -> None:
    record(standin)
    row = seed_row(
        standin, source=CLIENT, journal="Invented Waters", date="2026-03-12", roles=["software", "writing-review-editing"]
    )  # fmt: skip
    html = page_of(http)
    assert words(html, "app-my-orcid main#main app-record-header h1") == ["Mara Lindqvist"]
    assert words(html, "app-record-header #orcid-id h2") == [f"https://orcid.org/{MARA}"]
    assert [n.attributes["content"] for n in html.css('meta[property="profile:username"]')] == [MARA]
    section = "app-main section#activities > app-work-stack-group#cy-works > section#works"
    assert words(html, f"{section} > app-panels#cy-works-panels h3.activity-header") == ["Works (1)"]
    panel = f"{section} > app-panels > div.content > app-work-stack > app-panel[panelid=work-stack] > div.panel-main"
    assert html.css(f"{panel} > div.header#cy-panel-component-work-stack-works-{row.put_code} h4.work-title")
    assert words(html, f"{panel} app-work app-panel-data span.record-holder") == [
        "Software, Writing - review & editing"
    ]
    assert words(html, "app-display-external-ids app-panel-data-line a") == ["10.5555/seeded"]
    assert words(html, "app-panel-source .source-title > div") == ["CASRAI ORCID push (self-asserted)"]
    assert not html.css(".preferred-source") and html.css("#menu-signin-button")


def test_record_page_shows_the_preferred_row_and_counts_the_others(
    standin: Standin, http: httpx.Client
) -> None:
    record(standin)
    seed_row(standin, title="Typed in", source="user")
    seed_row(standin, title="From Crossref", source=CROSSREF)
    seed_row(standin, title="Limited", source=CLIENT, visibility="limited")
    html = page_of(http)
    assert words(html, "app-work-stack > app-panel h4.work-title") == ["From Crossref"]
    assert words(html, ".preferred-source a") == ["(of 2)"]
    kept = html.css_first("app-work-stack template.other-sources")
    assert kept and "Typed in" in (kept.html or "") and "Limited" not in (kept.html or "")


def test_record_page_marks_relations_and_only_the_holders_own_roles(
    standin: Standin, http: httpx.Client
) -> None:
    record(standin)
    ids = [identifier("10.5555/self"), identifier("10.5555/part", relationship="part-of")]
    others = contributors(entry("http://credit.niso.org/contributor-roles/software/", "Mara Lindqvist"))
    seed_row(standin, fields={"external-ids": {"external-id": ids}, "contributors": others})
    html = page_of(http)
    assert words(html, "app-panel-data-line .prefixTitle") == ["", "Part of"]
    assert not html.css("span.record-holder")  # no entry carries the record's iD


def test_record_page_pages_by_50(standin: Standin, http: httpx.Client) -> None:
    record(standin, works=[{"generate": 137}])
    html = page_of(http)
    assert words(html, "h3.activity-header") == ["Works (50 of 137)"]
    assert len(html.css("app-work-stack")) == 50 and html.css("mat-paginator")
    assert len(page_of(http, f"/{MARA}?page=3").css("app-work-stack")) == 37


def test_record_page_without_public_works_has_the_group_but_no_section(
    standin: Standin, http: httpx.Client
) -> None:
    record(standin, name_visibility="private")
    html = page_of(http)
    assert html.css("app-work-stack-group#cy-works") and not html.css("app-work-stack-group section")
    assert words(html, "app-record-header h1") == ["Name is private"]


def test_record_page_escapes_what_it_shows(standin: Standin, http: httpx.Client) -> None:
    record(standin)
    seed_row(standin, title="<img src=x onerror=alert(1)>", fields={"short-description": "<b>d</b>"})
    html = page_of(http)
    assert words(html, "h4.work-title") == ["<img src=x onerror=alert(1)>"] and not html.css("img, b.d")


def test_record_page_of_nobody_and_of_the_sandbox(http: httpx.Client) -> None:
    assert not page_of(http, "/0000-0099-1000-9999").css("app-work-stack-group")
    assert words(page_of(http, host="sandbox.orcid.org"), "#orcid-id h2") == [
        f"https://sandbox.orcid.org/{MARA}"
    ]


# Seeds -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("{", "not JSON"),
        ('{"persons": []}', "persons"),
        ('{"people": [{"orcid": "12", "given": "A"}]}', "orcid"),
        ('{"pages": [{"url": "https://a.example/"}]}', "either file or html"),
    ],
)
def test_seed_with_a_mistake_says_which(tmp_path: Path, content: str, reason: str) -> None:
    path = tmp_path / "seed.json"
    path.write_text(content)
    with pytest.raises(ValueError, match=reason) as caught:
        read_seed(path)
    assert "seed.json" in str(caught.value)


def test_seed_with_a_work_of_an_unknown_client_is_refused(standin: Standin) -> None:
    people: list[Any] = [{"orcid": MARA, "given": "A", "works": [{"title": "T", "source": "APP-NOBODY"}]}]
    with pytest.raises(ValueError, match="APP-NOBODY"):
        standin.reset(Seed.model_validate({"people": people}))


# As a process ------------------------------------------------------------------------------------


@contextmanager
def started(
    *arguments: str, stdin: int = subprocess.DEVNULL
) -> Iterator[tuple[subprocess.Popen[str], dict[str, Any]]]:
    command = [sys.executable, "-m", "tests.standin", *arguments]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=stdin, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": ""}
    ) as process:  # fmt: skip
        try:
            assert process.stdout
            yield process, json.loads(process.stdout.readline())
        finally:
            process.kill()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_process_says_when_it_is_ready_and_stops_on_a_signal(tmp_path: Path, number: int) -> None:
    page = tmp_path / "page.html"
    page.write_text("<p>mine")
    with started("--page", "https://mine.example.org/x", str(page)) as (process, ready):
        assert set(ready) == {"port", "ca", "spki", "hosts", "host_resolver_rules"}
        assert Path(ready["ca"]).is_file() and "mine.example.org" in ready["hosts"]
        assert f"MAP orcid.org 127.0.0.1:{ready['port']}" in ready["host_resolver_rules"]
        process.send_signal(number)
        assert process.wait(10) == 0
    assert not Path(ready["ca"]).exists()


def test_process_stops_when_standard_input_closes() -> None:
    with started("--stop-with-stdin", stdin=subprocess.PIPE) as (process, _):
        assert process.stdin
        process.stdin.close()
        assert process.wait(10) == 0


def test_process_with_a_bad_seed_says_so(tmp_path: Path) -> None:
    missing = subprocess.run(
        [sys.executable, "-m", "tests.standin", "--seed", str(tmp_path / "none.json")],
        cwd=ROOT, capture_output=True, text=True, timeout=30, check=False,
    )  # fmt: skip
    assert missing.returncode == 2 and "none.json" in missing.stderr and not missing.stdout

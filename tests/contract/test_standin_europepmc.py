"""The stand-in's Europe PMC, and the core's flow against it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from pycore.article.model import Article
from pycore.cli.documents import parse
from pycore.cli.drive import drive
from pycore.sources.elsewhere import roles_elsewhere
from pycore.sources.jats import html_of, read_article_xml
from pycore.sources.roles_run import look_for_roles
from tests.standin import Seed, running
from tests.standin.seed import SeedOpenCopy

REST = "https://www.ebi.ac.uk/europepmc/webservices/rest/"
DOI = "10.5555/Open(1)"
XML = (
    f'<article><front><article-meta><article-id pub-id-type="doi">{DOI}</article-id><contrib-group><contrib>'
    "<name><surname>Lind</surname><given-names>Ada</given-names></name><role>Software</role></contrib>"
    "</contrib-group></article-meta></front></article>"
)


@pytest.fixture(scope="module")
def http() -> Iterator[httpx.Client]:
    copies = [
        SeedOpenCopy(doi=DOI, pmcid="PMC77", xml=XML),
        SeedOpenCopy(doi="10.5555/closed", pmcid="PMC78"),
        SeedOpenCopy(doi="10.5555/abstract"),
    ]
    with running(Seed(open_copies=copies)) as standin, standin.client() as client:
        yield client


def search(http: httpx.Client, query: str) -> dict[str, Any]:
    answer = http.get(f"{REST}search", params={"query": query, "format": "json"})
    assert "access-control-allow-origin" not in answer.headers
    return dict(answer.json())


def test_europe_pmc_finds_by_doi_in_any_case(http: httpx.Client) -> None:
    found = search(http, f'DOI:"{DOI.upper()}"')
    assert (found["hitCount"], found["resultList"]["result"][0]["pmcid"]) == (1, "PMC77")
    assert "pmcid" not in search(http, 'DOI:"10.5555/abstract"')["resultList"]["result"][0]
    assert search(http, 'DOI:"10.5555/none"')["resultList"] == {"result": []}


def test_europe_pmc_finds_several_dois_in_one_question(http: httpx.Client) -> None:
    joined = f'DOI:"{DOI}" OR DOI:"10.5555/none" OR DOI:"10.5555/closed"'
    found = search(http, joined)["resultList"]["result"]
    assert [(one["doi"], one["isOpenAccess"]) for one in found] == [(DOI, "Y"), ("10.5555/closed", "N")]
    assert search(http, f'{joined} OR TITLE:"moss"')["hitCount"] == 0, (
        "what it does not understand finds nothing"
    )


def test_the_run_goes_through_many(http: httpx.Client) -> None:
    dois = [DOI.lower(), "10.5555/closed", "10.5555/abstract", "10.5555/none"]
    kept: dict[str, Any] = {}
    args = {"orcid": "0000-0002-1825-0097", "dois": dois, "found": {"chunks": 0, "done": 0}}
    assert drive(look_for_roles(args, read), http, save=kept.__setitem__) == {"ok": True}
    chunks = [kept[f"found.{number}"] for number in range(kept["found"]["chunks"])]
    outcomes = {doi: one["outcome"] for chunk in chunks for doi, one in chunk.items()}
    assert [outcomes[doi] for doi in dois] == ["roles", "not-open", "not-open", "unknown"]


def test_europe_pmc_hands_out_open_full_texts_only(http: httpx.Client) -> None:
    assert http.get(f"{REST}PMC77/fullTextXML").text == XML
    assert http.get(f"{REST}PMC78/fullTextXML").status_code == 404
    assert http.get(f"{REST}PMC79/fullTextXML").status_code == 404


@pytest.mark.parametrize(
    ("doi", "came"),
    [(DOI, "roles"), ("10.5555/closed", "not-open"), ("10.5555/none", "not-in-europepmc")],
)
def test_the_flow_finds_what_is_there(http: httpx.Client, doi: str, came: str) -> None:
    value = drive(roles_elsewhere({"doi": doi}, read), http)
    assert (value["found"] if value["ok"] else value["problem"]["kind"]) == came


def read(xml: str, url: str) -> Article:
    return read_article_xml(parse(html_of(xml)), url)

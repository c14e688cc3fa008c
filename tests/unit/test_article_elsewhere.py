from __future__ import annotations

import json
from typing import Any

import pytest

from pycore.article.model import Article
from pycore.article.xml_link import absolute, host_of, xml_link
from pycore.effects import TOO_LARGE, NoAnswer, Request, Response
from pycore.language import say
from pycore.sources.elsewhere import MOST, roles_elsewhere
from pycore.sources.jats import html_of, read_article_xml
from tests.unit.documents import parse

DOI = "10.5555/moss.1"
NISO = "https://credit.niso.org/contributor-roles"
PAGE = "https://journal.example.org/a/1/full"
XML_URL = "https://journal.example.org/a/1.xml"


def xml(doi: str = DOI, roles: str = f'<role content-type="{NISO}/software/"/>', back: str = "") -> str:
    return (
        f'<article><front><article-meta><article-id pub-id-type="doi">{doi}</article-id><title-group>'
        "<article-title>Of moss</article-title></title-group><contrib-group>"
        '<contrib contrib-type="author"><name><surname>Lind</surname><given-names>Ada</given-names></name>'
        f"{roles}</contrib><contrib contrib-type='author'><name><surname>Marsh</surname>"
        f"<given-names>Bo</given-names></name></contrib></contrib-group></article-meta></front>{back}</article>"
    )


def read(text: str, url: str) -> Article:
    return read_article_xml(parse(html_of(text)), url)


def look(*answers: Any, **args: Any) -> tuple[dict[str, Any], list[Request]]:
    """The flow's value, and the requests it made."""
    flow = roles_elsewhere({"doi": DOI, **args}, read)
    waiting = list(answers)
    asked: list[Request] = []
    answer: Any = None
    while True:
        try:
            effect = flow.send(answer)
        except StopIteration as end:
            assert not waiting
            return end.value, asked
        assert isinstance(effect, Request)
        asked.append(effect)
        answer = waiting.pop(0)


def listed(*results: dict[str, Any]) -> Response:
    return Response(200, {}, json.dumps({"hitCount": len(results), "resultList": {"result": list(results)}}))


def problem(*answers: Any, **args: Any) -> dict[str, str]:
    value, _ = look(*answers, **args)
    assert not value["ok"]
    return value["problem"]


def test_the_xml_of_the_page_gives_roles_with_their_origin() -> None:
    value, asked = look(Response(200, {}, xml()), xml_url=XML_URL, url=PAGE)
    assert [(one.url, one.most) for one in asked] == [(XML_URL, MOST)]
    assert value["found"] == "roles"
    article = value["article"]
    assert (article["doi"], article["url"], article["title"]) == (DOI, PAGE, "Of moss")
    assert article["claims"] == [
        {"author": 0, "role": "software", "degree": None, "origin": "xml", "certain": True}
    ]
    assert article["read_from"] == {"origin": "xml", "name": "journal.example.org", "url": XML_URL}


def test_a_doi_alone_leads_to_the_copy_at_europe_pmc() -> None:
    other = {"id": "1", "source": "MED", "doi": "10.5555/moss.11", "pmcid": "PMC11"}
    mine = {"id": "2", "source": "MED", "doi": "10.5555/MOSS.1", "pmcid": "PMC22"}
    value, asked = look(listed(other, mine), Response(200, {}, xml()))
    rest = "https://www.ebi.ac.uk/europepmc/webservices/rest/"
    assert asked[0].url.startswith(f"{rest}search?query=DOI%3A%2210.5555%2Fmoss.1%22&format=json")
    assert asked[1].url == f"{rest}PMC22/fullTextXML"
    assert [one["origin"] for one in value["article"]["claims"]] == ["europepmc"]
    assert value["article"]["read_from"]["url"] == "https://europepmc.org/article/PMC/22"
    assert value["article"]["url"] == f"https://doi.org/{DOI}"


def test_a_statement_in_the_xml_is_read_as_one() -> None:
    back = "<back><fn-group><fn><p><bold>Author contributions:</bold> AL: Supervision.</p></fn></fn-group></back>"
    value, _ = look(Response(200, {}, xml(roles="", back=back)), xml_url=XML_URL)
    assert value["found"] == "roles"
    assert [one["origin"] for one in value["article"]["claims"]] == ["statement"]
    assert "Supervision" in value["article"]["statement"]["text"]


def test_xml_without_roles_says_so_and_still_has_the_authors() -> None:
    value, _ = look(Response(200, {}, xml(roles="")), xml_url=XML_URL)
    assert (value["found"], value["article"]["claims"]) == ("nothing", [])
    assert [one["name"] for one in value["article"]["authors"]] == ["Ada Lind", "Bo Marsh"]


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (Response(404, {}, ""), "no-xml"),
        (Response(403, {}, "<html>"), "elsewhere-refused"),
        (Response(429, {}, ""), "elsewhere-busy"),
        (Response(503, {}, ""), "elsewhere-down"),
        (Response(200, {}, "<!doctype html><title>Sign in</title>"), "no-xml"),
        (Response(200, {}, xml(doi="10.5555/fern.9")), "other-article"),
        (NoAnswer(f"{TOO_LARGE}: more than 9 bytes"), "xml-too-large"),
        (NoAnswer("Failed to fetch"), "no-network"),
    ],
)
def test_what_the_xml_cannot_give_is_said(answer: Any, kind: str) -> None:
    found = problem(answer, xml_url=XML_URL)
    assert found["kind"] == kind
    assert say(found["message"]) and say(found["remedy"])


@pytest.mark.parametrize(
    ("answers", "kind"),
    [
        ([listed()], "not-in-europepmc"),
        ([listed({"doi": "10.5555/moss.2", "pmcid": "PMC1"})], "not-in-europepmc"),
        ([listed({"doi": DOI})], "not-open"),
        ([listed({"doi": DOI, "pmcid": "PMC1/../x"})], "not-open"),
        ([listed({"doi": DOI, "pmcid": "PMC1"}), Response(404, {}, "")], "not-open"),
        ([Response(200, {}, "<html>")], "elsewhere-answer"),
        ([Response(200, {}, "[1]")], "elsewhere-answer"),
        ([Response(500, {}, "")], "elsewhere-down"),
    ],
)
def test_what_europe_pmc_cannot_give_is_said(answers: list[Any], kind: str) -> None:
    assert problem(*answers)["kind"] == kind


def test_without_a_doi_only_xml_can_be_read() -> None:
    assert problem(doi="")["kind"] == "no-doi"
    value, _ = look(Response(200, {}, xml()), doi="", xml_url=XML_URL)
    assert value["article"]["doi"] == DOI


def test_an_address_that_is_not_https_is_not_asked() -> None:
    assert problem(xml_url="http://journal.example.org/a.xml")["kind"] == "no-xml"


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ('<meta name="citation_xml_url" content="https://a.example/1.xml">', "https://a.example/1.xml"),
        ('<meta name="Citation_XML_URL" content="/a/1.xml">', "https://journal.example.org/a/1.xml"),
        ('<link rel="alternate" type="application/jats+xml" href="1.xml">', "https://journal.example.org/a/1/1.xml"),
        ('<link rel="alternate" type="application/rss+xml" href="/rss">', ""),
        ('<link rel="alternate" type="application/unixref+xml" href="/a.unixref">', ""),
        ('<link rel="stylesheet" type="text/xml" href="/a.xml">', ""),
        ('<a href="/file?id=1&type=manuscript">XML</a>', "https://journal.example.org/file?id=1&type=manuscript"),
        ('<a href="/a/1/xml"> Download <b>XML</b> (NLM) </a>', "https://journal.example.org/a/1/xml"),
        ('<a href="/cite.xml">Export citation as XML</a>', ""),
        ('<meta name="citation_xml_url" content="http://a.example/1.xml">', ""),
        ('<meta name="citation_xml_url" content="javascript:alert(1)">', ""),
        ('<meta name="citation_xml_url" content="https://me:secret@a.example/1.xml">', ""),
    ],
)  # fmt: skip
def test_the_pages_link_to_its_xml(head: str, expected: str) -> None:
    assert xml_link(parse(f"<!doctype html><html><head>{head}</head><body></body></html>"), PAGE) == expected


def test_addresses_are_made_whole() -> None:
    assert absolute("?format=xml#top", PAGE) == f"{PAGE}?format=xml"
    assert absolute("//cdn.example/1.xml", PAGE) == "https://cdn.example/1.xml"
    assert absolute("1.xml", "http://journal.example.org/a") == ""
    assert host_of("https://Journal.example.org:444/a") == "journal.example.org:444"

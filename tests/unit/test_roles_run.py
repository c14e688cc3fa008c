"""Looking for the roles of many works at Europe PMC: what is asked, what is kept, what stops it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from pycore.effects import NoAnswer, Request, Response, Save, Wait
from pycore.identifiers import Doi
from pycore.language import say
from pycore.sources.europepmc import NOT_OPEN, TOGETHER, UNKNOWN, find_copies
from pycore.sources.jats import html_of, read_article_xml
from pycore.sources.roles_run import look_for_roles
from pycore.uris import decoded
from tests.unit.documents import parse

ME = "0000-0002-1825-0097"
NISO = "https://credit.niso.org/contributor-roles"
STATEMENT = "<back><fn-group><fn><p><bold>Author contributions:</bold> %s</p></fn></fn-group></back>"


def read(text: str, url: str) -> Any:
    return read_article_xml(parse(html_of(text)), url)


def xml(doi: str, role: str = "software", back: str = "") -> str:
    marked = f'<role content-type="{NISO}/{role}/"/>' if role else ""
    return (
        f'<article><front><article-meta><article-id pub-id-type="doi">{doi}</article-id><contrib-group>'
        '<contrib contrib-type="author"><name><surname>Lind</surname><given-names>Ada</given-names></name>'
        f"{marked}</contrib></contrib-group></article-meta></front>{back}</article>"
    )


class EuropePmc:
    """A Europe PMC that has these: by DOI the XML of an open copy, "" where it is closed."""

    def __init__(self, copies: dict[str, Any], joins: bool = True) -> None:
        self.copies, self.joins = copies, joins
        self.asked: list[list[str]] = []
        self.fetched: list[str] = []
        self.waits: list[float] = []
        self.store: dict[str, Any] = {}

    def answer(self, request: Request) -> Any:
        path, _, asked = request.url.partition("?")
        if not path.endswith("/search"):
            doi = list(self.copies)[int(path.split("/")[-2][3:])]
            self.fetched.append(doi)
            copy = self.copies[doi]
            answer = copy.pop(0) if isinstance(copy, list) else copy
            return answer if not isinstance(answer, str) else Response(200, {}, answer)
        [query] = [part[6:] for part in asked.split("&") if part.startswith("query=")]
        query = decoded(query.replace("+", " "))
        dois = [part.removeprefix('DOI:"').removesuffix('"') for part in query.split(" OR ")]
        self.asked.append(dois)
        results = []
        for place, (doi, copy) in enumerate(self.copies.items()):
            if doi in dois and (self.joins or len(dois) == 1):
                open_copy = {"pmcid": f"PMC{place}", "isOpenAccess": "Y"} if copy else {"isOpenAccess": "N"}
                results.append({"doi": doi, **open_copy})
        body = {"hitCount": len(results), "resultList": {"result": results}}
        return Response(200, {}, json.dumps(body))

    def drive(self, flow: Any) -> Any:
        said: Any = None
        try:
            while True:
                effect = flow.send(said)
                said = None
                if isinstance(effect, Request):
                    said = self.answer(effect)
                elif isinstance(effect, Wait):
                    self.waits.append(effect.seconds)
                elif isinstance(effect, Save):
                    self.store[effect.key] = effect.value
        except StopIteration as end:
            return end.value

    def found(self) -> dict[str, Any]:
        chunks = [key for key in self.store if key.startswith("found.")]
        return {doi: one for key in chunks for doi, one in self.store[key].items()}


def look(pmc: EuropePmc, *dois: str, chunks: int = 0, done: int = 0) -> Any:
    args = {"orcid": ME, "dois": list(dois), "found": {"chunks": chunks, "done": done}}
    return pmc.drive(look_for_roles(args, read))


def test_the_xmls_roles_come_first_and_the_statement_in_it_second():
    both = xml("10.5555/a", "software", STATEMENT % "AL: Supervision.")
    pmc = EuropePmc({"10.5555/a": both, "10.5555/b": xml("10.5555/b", "", STATEMENT % "AL: Supervision.")})
    assert look(pmc, "10.5555/a", "10.5555/b") == {"ok": True}
    found = pmc.found()
    claims = {doi: [(one["role"], one["origin"]) for one in found[doi]["article"]["claims"]] for doi in found}
    assert claims == {"10.5555/a": [("software", "europepmc")], "10.5555/b": [("supervision", "statement")]}
    assert found["10.5555/a"]["article"]["read_from"]["name"] == "Europe PMC"


def test_each_work_comes_to_what_there_is():
    silent = xml("10.5555/silent", "")
    pmc = EuropePmc(
        {
            "10.5555/roles": xml("10.5555/roles"),
            "10.5555/words": xml("10.5555/words", "", STATEMENT % "AL sang to the moss."),
            "10.5555/silent": silent,
            "10.5555/closed": "",
            "10.5555/other": xml("10.5555/somebody-elses"),
            "10.5555/page": "<!doctype html><title>Sorry</title>",
            "10.5555/gone": Response(404, {}, ""),
        }
    )
    look(pmc, *pmc.copies, "10.5555/nowhere")
    found = pmc.found()
    assert {doi.partition("/")[2]: one["outcome"] for doi, one in found.items()} == {
        "roles": "roles",
        "words": "statement",
        "silent": "nothing",
        "closed": "not-open",
        "other": "unreadable",
        "page": "unreadable",
        "gone": "not-open",
        "nowhere": "unknown",
    }
    assert all(bool(one["article"]) == (one["outcome"] in ("roles", "statement")) for one in found.values())
    assert "10.5555/somebody-elses" in say(found["10.5555/other"]["why"])
    header = pmc.store["found"]
    assert (header["status"], header["done"], header["total"], header["orcid"]) == ("done", 8, 8, ME)


def test_one_question_asks_for_twenty_and_what_is_closed_is_kept_before_any_copy_is_fetched():
    dois = [f"10.5555/{place}" for place in range(TOGETHER + 5)]
    pmc = EuropePmc({doi: xml(doi) if doi == dois[0] else "" for doi in dois})
    look(pmc, *dois)
    assert [len(one) for one in pmc.asked] == [TOGETHER, 5]
    assert len(pmc.store["found.0"]) == TOGETHER - 1 and list(pmc.store["found.1"]) == [dois[0]]


def test_that_none_of_several_is_known_is_believed_only_of_each_alone():
    dois = [f"10.5555/{place}" for place in range(3)]
    pmc = EuropePmc({doi: xml(doi) for doi in dois}, joins=False)
    look(pmc, *dois)
    assert pmc.asked == [dois, *[[doi] for doi in dois]]
    assert {one["outcome"] for one in pmc.found().values()} == {"roles"}


def test_where_the_answer_was_cut_short_the_rest_is_asked_for_alone():
    dois = [Doi("10.5555/a"), Doi("10.5555/b"), Doi("10.5555/c")]
    flow = find_copies(dois)
    next(flow)
    short = {"hitCount": 150, "resultList": {"result": [{"doi": "10.5555/a", "pmcid": "PMC1"}]}}
    asked = flow.send(Response(200, {}, json.dumps(short)))
    assert isinstance(asked, Request) and "OR" not in asked.url and "10.5555%2Fb" in asked.url
    closed = {"hitCount": 1, "resultList": {"result": [{"doi": "10.5555/b", "isOpenAccess": "N"}]}}
    flow.send(Response(200, {}, json.dumps(closed)))
    with pytest.raises(StopIteration) as end:
        flow.send(Response(200, {}, json.dumps({"hitCount": 0, "resultList": {"result": []}})))
    assert end.value.value == {"10.5555/a": "PMC1", "10.5555/b": NOT_OPEN, "10.5555/c": UNKNOWN}


def test_a_copy_that_is_not_open_access_is_not_fetched():
    flow = find_copies([Doi("10.5555/a")])
    next(flow)
    said = {
        "hitCount": 1,
        "resultList": {"result": [{"doi": "10.5555/a", "pmcid": "PMC1", "isOpenAccess": "N"}]},
    }
    with pytest.raises(StopIteration) as end:
        flow.send(Response(200, {}, json.dumps(said)))
    assert end.value.value == {"10.5555/a": NOT_OPEN}


@pytest.mark.parametrize(
    ("answer", "waits"),
    [
        (Response(429, {"retry-after": "7"}, ""), [7.0]),
        (Response(503, {}, ""), [2.0]),
        (NoAnswer("Failed to fetch"), [2.0]),
    ],
)
def test_a_busy_service_is_asked_again_when_it_wants_to_be(answer: Any, waits: list[float]):
    pmc = EuropePmc({"10.5555/a": [answer, xml("10.5555/a")]})
    assert look(pmc, "10.5555/a") == {"ok": True}
    assert pmc.waits == waits and pmc.found()["10.5555/a"]["outcome"] == "roles"


def test_who_asks_to_be_left_alone_for_long_is_left_alone():
    pmc = EuropePmc({"10.5555/a": [Response(429, {"retry-after": "900"}, "")]})
    ended = look(pmc, "10.5555/a")
    assert (ended["problem"]["kind"], pmc.waits) == ("elsewhere-busy", [])
    assert pmc.store["found"]["status"] == "failed" and pmc.found() == {}


def test_one_copy_that_is_not_handed_out_stops_nothing_and_is_left_to_be_asked():
    bad = [Response(500, {}, "")] * 3
    pmc = EuropePmc({"10.5555/a": bad, "10.5555/b": xml("10.5555/b")})
    assert not look(pmc, "10.5555/a", "10.5555/b")["ok"]
    assert list(pmc.found()) == ["10.5555/b"]
    assert (pmc.store["found"]["status"], pmc.store["found"]["done"]) == ("failed", 1)


def test_a_service_that_is_down_is_not_asked_on():
    dois = [f"10.5555/{place}" for place in range(6)]
    pmc = EuropePmc({doi: [Response(500, {}, "")] * 3 for doi in dois})
    assert look(pmc, *dois)["problem"]["kind"] == "elsewhere-down"
    assert set(pmc.fetched) == {"10.5555/0", "10.5555/1"}


def test_a_later_run_goes_on_behind_what_is_there():
    pmc = EuropePmc({"10.5555/b": xml("10.5555/b")})
    look(pmc, "10.5555/b", chunks=4, done=9)
    assert "found.4" in pmc.store and (pmc.store["found"]["done"], pmc.store["found"]["chunks"]) == (10, 5)


def test_a_row_whose_doi_came_from_an_address_is_asked_for_as_it_is_registered():
    pmc = EuropePmc({"10.5555/a(1)": xml("10.5555/a(1)")})
    look(pmc, "10.5555/a%281%29")
    assert pmc.asked == [["10.5555/a(1)"]]
    assert pmc.found()["10.5555/a%281%29"]["outcome"] == "roles"

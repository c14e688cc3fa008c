from __future__ import annotations

import pytest

from pycore.language import fact
from pycore.publisher.evidence import MOST_REMEMBERED, remember, seen_in
from pycore.publisher.steps import steps_of
from pycore.views.why import why_view
from tests.unit.letters import written

DOI = "10.1234/example.5678"
ME = "0000-0002-1825-0097"


def _article(**other):
    article = {
        "site": "generic",
        "authors": [{"name": "Ada"}],
        "claims": [],
        "statement": None,
        "missing": [],
    }
    return {**article, **other}


def _statement(uses_credit_terms, *bases):
    return {"uses_credit_terms": uses_credit_terms, "contributions": [{"basis": basis} for basis in bases]}


def _lacks(code):
    return {"missing": [{"code": "no-doi"}, {"code": code}]}


@pytest.mark.parametrize(
    "article, seen",
    [
        (_article(claims=[{"origin": "data"}]), {"page": "data"}),
        (_article(statement=_statement(True)), {"page": "credit"}),
        (_article(statement=_statement(False, "wording", "term")), {"page": "credit"}),
        (_article(statement=_statement(False, "wording")), {"page": "wording"}),
        (_article(**_lacks("no-statement")), {"page": "none"}),
        (_article(**_lacks("no-statement"), site="crossref", text_from="person"), {"text": "none"}),
        (_article(statement=_statement(True), site="crossref", text_from="person"), {"text": "credit"}),
        # Only the authors came from Crossref: nobody brought a text.
        (_article(**_lacks("no-statement"), site="crossref", text_from=""), {}),
        (_article(statement=_statement(True), site="crossref", text_from="page"), {"page": "credit"}),
        # Pasted over what the page says: the page was not seen to have it.
        (_article(statement=_statement(True), text_from="person"), {"text": "credit"}),
        (
            _article(statement=_statement(True), text_from="person", claims=[{"origin": "data"}]),
            {"page": "data"},
        ),
        (_article(**_lacks("behind-paywall")), {}),
        (_article(**_lacks("not-loaded")), {}),
        (_article(**_lacks("no-statement"), authors=[]), {}),
    ],
)
def test_an_article_shows_what_it_has_and_what_it_could_not_show_is_left_open(article, seen):
    assert seen == seen_in(article)


def test_what_was_seen_is_remembered_by_doi_and_adds_up():
    seen = remember(None, [{"doi": DOI.upper(), "seen": {"page": "none"}}, {"doi": "10.1/b"}])
    assert {DOI: {"page": "none"}} == seen
    seen = remember(seen, [{"doi": DOI, "seen": {"text": "credit"}}])
    assert {DOI: {"page": "none", "text": "credit"}} == seen
    assert {DOI: {"page": "data", "text": "credit"}} == remember(
        seen, [{"doi": DOI, "seen": {"page": "data"}}]
    )


@pytest.mark.parametrize(
    "work", [None, {}, {"doi": "x", "seen": {"page": "data"}}, {"doi": DOI, "seen": "data"},
             {"doi": DOI, "seen": {"page": "<b>", "moon": "data", "xml": ["data"]}}]
)  # fmt: skip
def test_what_is_no_evidence_is_left_out(work):
    assert {} == remember({}, [work])


def test_only_so_many_articles_are_remembered():
    many = {f"10.1/{number}": {"page": "none"} for number in range(MOST_REMEMBERED)}
    assert DOI not in remember(many, [{"doi": DOI, "seen": {"page": "data"}}])
    assert {"page": "data"} == remember(many, [{"doi": "10.1/7", "seen": {"page": "data"}}])["10.1/7"]


def _deposit(status="no-roles", **other):
    return {
        "status": status,
        "agency": "Crossref",
        "publisher": "Invented Press",
        "sentence": fact("deposit/no-roles"),
        **other,
    }


def _states(deposit, seen):
    return [step.state for step in steps_of(deposit, seen)]


@pytest.mark.parametrize(
    "deposit, seen, states",
    [
        (None, None, ["unknown", "unknown", "unknown"]),
        (_deposit("unchecked"), {}, ["unknown", "unknown", "unknown"]),
        (_deposit("no-doi"), {}, ["unknown", "unknown", "unknown"]),
        (_deposit("no-roles"), {"page": "credit"}, ["seen", "unknown", "lacking"]),
        (_deposit("possible"), {"page": "none"}, ["lacking", "unknown", "lacking"]),
        (_deposit("not-named"), {"page": "none", "text": "credit"}, ["seen", "unknown", "lacking"]),
        (_deposit("not-in-crossref"), {"page": "wording"}, ["lacking", "unknown", "lacking"]),
        (_deposit("roles"), {"xml": "data"}, ["seen", "seen", "seen"]),
        (_deposit("no-roles"), {"xml": "credit"}, ["seen", "lacking", "lacking"]),
        (_deposit("no-roles"), {"xml": "none"}, ["unknown", "lacking", "lacking"]),
    ],
)
def test_each_step_is_what_was_seen_of_it_and_no_more(deposit, seen, states):
    assert states == _states(deposit, seen)


def _why(deposit=None, seen=None, **other):
    work = {
        "doi": DOI,
        "title": "Of moss",
        "url": "https://journal.example/1",
        "publisher": "Invented Press",
        "roles": [{"role": "software", "degree": "lead", "origin": "hand"}],
        "deposit": deposit or _deposit(),
        "seen": seen,
        "holder": {"orcid": ME, "name": "Ada Example"},
    }
    return why_view({**work, **other})


@pytest.mark.parametrize("deposit", [_deposit("roles"), _deposit("unchecked"), _deposit("no-doi")])
def test_where_no_roles_are_known_to_be_missing_nothing_is_asked(deposit):
    assert _why(deposit) is None


def test_what_was_not_looked_at_has_a_way_to_look():
    view = _why()
    assert ["Not looked at", "Not looked at", "Not there"] == [step["label"] for step in view["steps"]]
    assert "https://journal.example/1" == view["steps"][0]["look"]["url"]
    assert view["steps"][2]["look"] is None
    assert "was not looked at yet" in view["summary"]


def test_the_letter_says_what_was_seen_and_asks_for_the_roles():
    body = written(_why(seen={"page": "credit"})["letter"])["body"]
    assert "contribution statement with CRediT roles" in body
    assert "name me with my ORCID iD, but without CRediT roles" in body
    assert '<role type="software" vocab="credit"/>' in body
    assert "Software (lead)" in body
    assert "XML" not in body
    assert "submission system" not in body


def test_the_letter_claims_nothing_of_what_was_not_seen():
    letter = written(_why()["letter"])
    assert "Invented Press" == letter["to"]
    assert "page" not in letter["body"].replace("person_name", "")
    assert "submission system" in letter["body"]
    assert letter["subject"].startswith("CRediT roles of Ada Example")


def test_the_letter_asks_for_an_id_that_is_not_in_the_deposit():
    view = _why(_deposit("not-named"))
    body = written(view["letter"])["body"]
    assert "do not name my ORCID iD" in body
    assert "my roles and my ORCID iD" in body
    assert [False, False, False, False] == [item["done"] for item in view["checklist"]]


def test_what_is_there_is_ticked_off():
    view = _why(seen={"page": "data"})
    assert [True, True, False, False] == [item["done"] for item in view["checklist"]]


def test_without_roles_chosen_no_element_is_made_up():
    view = _why(roles=[])
    assert "" == view["element"]
    body = written(view["letter"])["body"]
    assert "<role" not in body
    assert "In my own account" not in body


def test_a_doi_of_another_agency_has_no_letter_to_a_crossref_publisher():
    view = _why(_deposit("not-in-crossref", agency="DataCite", publisher=""))
    assert (view["letter"], view["element"], view["steps"]) == (None, "", [])
    assert "DataCite" in view["summary"]
    [todo] = view["checklist"]
    assert "state your roles yourself" in todo["text"]
    assert "two days" in _why(_deposit("not-in-crossref", agency=None))["checklist"][0]["text"]


def test_who_has_no_known_id_is_not_said_to_have_one():
    body = written(_why(_deposit("not-named"), holder={"orcid": None, "name": "Ada Example"})["letter"])[
        "body"
    ]
    assert "iD" not in body.replace("an iD that they confirm", "").replace("and the ORCID iD:", "")


@pytest.mark.parametrize(
    "claims, missing, kind",
    [([{"origin": "europepmc"}], [], "data"), ([], [{"code": "no-statement"}], "none")],
)
def test_the_articles_xml_is_told_from_its_page(claims, missing, kind):
    assert {"xml": kind} == seen_in(
        _article(claims=claims, missing=missing, read_from={"origin": "europepmc"})
    )


def test_the_xml_can_be_looked_for_and_what_came_of_it_is_said():
    assert "Europe PMC" in _why()["steps"][1]["look"]["label"]
    look = _why(looked={"busy": False, "sentence": fact("problem/not-in-europepmc")})["steps"][1]["look"]
    assert (False, "Europe PMC does not have this article.") == (look["busy"], look["hint"])
    assert _why(looked={"busy": True, "sentence": None})["steps"][1]["look"]["busy"]
    assert _why(seen={"xml": "none"})["steps"][1]["look"] is None


def test_a_work_that_crossref_does_not_hold_is_not_said_to_have_a_deposit():
    assert "does not hold" in _why(_deposit("not-in-crossref"))["summary"]

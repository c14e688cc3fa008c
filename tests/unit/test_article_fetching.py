from __future__ import annotations

import json
from typing import Any

import pytest

from pycore.effects import NoAnswer, Request, Response
from pycore.language import say
from pycore.sources.fetching import fetch_article
from pycore.sources.printed import pasted

DOI = "10.5555/waters14030117"
ITEM = {
    "DOI": DOI,
    "title": ["Mussel <i>Beds</i> as Slow Clocks"],
    "container-title": ["Invented Waters"],
    "type": "posted-content",
    "issued": {"date-parts": [[2026, 3, 12]]},
    "author": [
        {"given": "Mara", "family": "Lindqvist", "ORCID": "https://orcid.org/0000-0099-1000-1004"},
        {"given": "Tomás", "family": "Herrera"},
    ],
}
TEXT = (
    "Author contributions\nM.L.: Conceptualization, Software. T.H.: Supervision.\nCompeting interests\nNone."
)


def fetch(*answers: Any, **args: Any) -> tuple[dict[str, Any], list[str]]:
    """The flow's value, and the addresses it asked."""
    flow = fetch_article({"doi": "", "text": None, "pdf": None, "mailto": "", **args})
    waiting = list(answers)
    asked = []
    answer: Any = None
    while True:
        try:
            effect = flow.send(answer)
        except StopIteration as end:
            return end.value, asked
        answer = None
        if isinstance(effect, Request):
            asked.append(effect.url)
            answer = waiting.pop(0)


def items(*found: dict[str, Any]) -> Response:
    return Response(200, {}, json.dumps({"message": {"items": list(found)}}))


def test_a_pasted_statement_has_its_authors_from_crossref() -> None:
    value, asked = fetch(items(ITEM), text=TEXT, doi=f"https://doi.org/{DOI}")
    article = value["article"]
    assert len(asked) == 1
    assert article["text_from"] == "person"
    assert (article["doi"], article["title"], article["journal"], article["date"], article["type"]) == (
        DOI,
        "Mussel Beds as Slow Clocks",
        "Invented Waters",
        "2026-03-12",
        "preprint",
    )
    assert [(one["name"], one["orcid"]) for one in article["authors"]] == [
        ("Mara Lindqvist", "0000-0099-1000-1004"),
        ("Tomás Herrera", None),
    ]
    assert [(one["author"], one["role"]) for one in article["claims"]] == [
        (0, "conceptualization"),
        (0, "software"),
        (1, "supervision"),
    ]
    assert article["statement"]["heading"] == "Author contributions"
    assert "None" not in article["statement"]["text"]
    assert article["missing"] == []


def test_the_doi_is_found_in_the_text() -> None:
    value, _ = fetch(items(ITEM), text=f"{TEXT} doi:{DOI}.")
    assert value["article"]["doi"] == DOI


@pytest.mark.parametrize(
    ("answers", "args", "kind"),
    [
        ((), {"text": TEXT}, "no-doi"),
        ((), {"text": TEXT, "doi": "Waters 14"}, "not-a-doi"),
        ((), {"text": "  ", "doi": DOI}, "no-statement"),
        ((), {"pdf": {"pages": [[]]}}, "no-text"),
        ((items(), Response(200, {}, '[{"RA": "DataCite"}]')), {"text": TEXT, "doi": DOI}, "not-in-crossref"),
        ((items(), Response(200, {}, '[{"RA": "Crossref"}]')), {"text": TEXT, "doi": DOI}, "unknown-doi"),
        ([NoAnswer("offline")] * 3, {"text": TEXT, "doi": DOI}, "no-network"),
        ([Response(503)] * 3, {"text": TEXT, "doi": DOI}, "crossref-down"),
    ],
)
def test_what_stands_in_the_way_is_said(answers: Any, args: dict[str, Any], kind: str) -> None:
    value, _ = fetch(*answers, **args)
    assert not value["ok"]
    assert value["problem"]["kind"] == kind
    assert say(value["problem"]["remedy"])


def test_of_a_pdfs_dois_the_first_that_crossref_knows_is_taken() -> None:
    page = [["doi:10.5555/cut-", 50, 100, 80, 10, "r"], [f"doi:{DOI}", 50, 112, 120, 10, "r"]]
    value, _ = fetch(items(ITEM), Response(404), Response(404), pdf={"pages": [page]})
    assert value["article"]["doi"] == DOI
    [missing] = value["article"]["missing"]
    assert missing["code"] == "no-statement"
    assert "PDF" in say(missing["message"])


def test_a_statement_without_credit_is_said_to_be_none() -> None:
    value, _ = fetch(items(ITEM), text="Both authors contributed equally to this work.", doi=DOI)
    assert [one["code"] for one in value["article"]["missing"]] == ["not-credit"]


def test_a_label_is_shown_but_not_read() -> None:
    [found] = pasted("Author contributions: M.L. wrote the paper.\nFunding: T.H. acquired it.")
    assert found.text == "Author contributions: M.L. wrote the paper."
    assert found.text[: found.label] == "Author contributions:"


def test_the_authors_alone_by_the_doi() -> None:
    value, asked = fetch(items(ITEM), doi=DOI)
    assert len(asked) == 1
    article = value["article"]
    assert [one["name"] for one in article["authors"]] == ["Mara Lindqvist", "Tomás Herrera"]
    assert (article["statement"], article["claims"], article["text_from"]) == (None, [], "")
    [missing] = article["missing"]
    assert missing["code"] == "no-statement" and "PDF" not in say(missing["message"])

"""Letters to publishers about many works at once."""

from __future__ import annotations

from typing import Any

from pycore.draft.standing import own_word
from pycore.language import fact
from pycore.views.letters import letter_for, letter_groups
from pycore.views.works import list_rows
from tests.unit.letters import written

ME = "0000-0002-1825-0097"


def _entry(doi: str, *said: dict[str, Any]) -> dict[str, Any]:
    return {
        "key": doi,
        "doi": doi,
        "title": f"Work {doi[-1]}",
        "journal": "Journal of Examples",
        "date": "2024",
        "type": "journal-article",
        "visibility": "public",
        "rows": [[1, 0]],
        "left": [],
        "unread": [],
        "ours": [1] if any(one["by"] == "us" for one in said) else [],
        "said": list(said),
    }


def _said(by: str, **roles: Any) -> dict[str, Any]:
    return {"put_code": 1, "by": by, "source_id": None, "source": by, "roles": roles}


def _deposit(status: str = "no-roles", publisher: str = "Invented Press") -> dict[str, Any]:
    sentence = fact("deposit/no-roles")
    return {"status": status, "agency": "Crossref", "publisher": publisher, "sentence": sentence, "roles": []}


def _wish(*roles: str) -> dict[str, Any] | None:
    return {"roles": [{"role": role, "degree": None, "origin": "hand"} for role in roles]} if roles else None


def _letter(*works: dict[str, Any], name: str = "Ada Example", orcid: str | None = ME) -> dict[str, Any]:
    view = letter_for({"works": list(works), "holder": {"orcid": orcid, "name": name}})
    return {**view, **(written(view["letter"]) if view["letter"] else {})}


def _work(number: int, *roles: str, seen: Any = None, **deposit: Any) -> dict[str, Any]:
    entry = _entry(f"10.5555/{number}")
    return {"entry": entry, "deposit": _deposit(**deposit), "wish": _wish(*roles), "seen": seen}


def test_one_letter_names_all_works_with_what_their_deposits_need():
    letter = _letter(_work(1, "software"), _work(2, "validation", "investigation", seen={"page": "credit"}))
    assert ("Invented Press", "") == (letter["to"], letter["left_out"])
    assert "CRediT roles of Ada Example for 2 works at Crossref" == letter["subject"]
    body = letter["body"]
    assert f"Ada Example (ORCID iD https://orcid.org/{ME}), an author of the 2 works" in body
    assert "- 2/2: The metadata at Crossref name me with my ORCID iD" in body
    assert "- 1/2: " in body and "statement with CRediT roles" in body
    first, second = body.index("1. “Work 1”, https://doi.org/10.5555/1"), body.index("2. “Work 2”")
    assert '<role type="software" vocab="credit"/>' in body[first:second]
    elements = '<role type="investigation" vocab="credit"/>\n<role type="validation" vocab="credit"/>'
    assert elements in body[second:]
    assert 1 == body.count("person_name") and "add my roles to these deposits" in body
    assert "submission system" in body, "of one of them it was not seen that roles are collected"


def test_where_all_articles_show_roles_nobody_is_asked_to_collect_them():
    works = [_work(place, "software", seen={"page": "data"}) for place in (1, 2)]
    assert "submission system" not in _letter(*works)["body"]


def test_an_id_that_one_deposit_lacks_is_asked_for():
    body = _letter(_work(1, "software"), _work(2, "software", status="not-named"))["body"]
    assert "my roles and my ORCID iD to these deposits" in body
    assert "- 1/2: The metadata at Crossref do not name my ORCID iD." in body


def test_works_of_which_no_roles_are_known_are_left_out_and_counted_unless_none_has_any():
    letter = _letter(_work(1, "software"), _work(2), _work(3))
    assert "2 works more are not in the letter" in letter["left_out"]
    assert "CRediT roles of Ada Example for 10.5555/1 at Crossref" == letter["subject"], (
        "it is the letter about one"
    )
    none = _letter(_work(1), _work(2))
    assert "" == none["left_out"]
    assert "<role" not in none["body"] and "2. “Work 2”" in none["body"]


def test_who_has_no_known_id_is_not_said_to_have_one():
    body = _letter(_work(1, "software"), _work(2, "software"), orcid=None, name="")["body"]
    assert "I am [your name], an author" in body
    assert "orcid.org" not in body and "name no CRediT roles of mine" in body


def test_where_nothing_can_be_mended_there_is_no_letter():
    assert None is _letter(_work(1, "software", status="not-in-crossref"))["letter"]


def test_the_roles_are_those_of_the_person_s_own_word():
    entry = _entry(
        "10.5555/1",
        _said("us", software="lead"),
        _said("self", validation=None),
        _said("client", resources=None),
    )
    assert {"software": "lead", "validation": None} == own_word(entry["said"], None)
    wish = {**(_wish("methodology") or {}), "withdraw": [{"role": "software", "part": "role"}]}
    assert {"methodology", "validation"} == set(own_word(entry["said"], wish))


def test_works_are_grouped_by_publisher_and_by_journal_the_largest_first():
    works = [
        {"key": str(place), "publisher": publisher, "journal": journal}
        for place, (publisher, journal) in enumerate(
            [("B", "J"), ("a", "K"), ("a", ""), ("", "J"), ("c", "J")]
        )
    ]
    groups = letter_groups(works)
    assert [
        ("publisher", "a (2)"),
        ("publisher", "B (1)"),
        ("publisher", "c (1)"),
        ("journal", "J (3)"),
        ("journal", "K (1)"),
    ] == [(one["kind"], one["label"]) for one in groups]
    assert ["0", "3", "4"] == groups[3]["keys"]


def test_a_row_says_whether_a_publisher_can_be_written_to():
    def facets(deposit: dict[str, Any] | None) -> list[str]:
        deposits = {"10.5555/1": deposit} if deposit else {}
        [row] = list_rows({"entries": [_entry("10.5555/1")], "deposits": deposits, "wishes": {}})
        return list(row["facets"])

    assert "letter" in facets(_deposit("possible"))
    assert "letter" not in facets(_deposit("not-in-crossref")) + facets(None)

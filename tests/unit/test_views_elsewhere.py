from __future__ import annotations

from typing import Any

import pytest

from pycore.language import fact
from pycore.views.elsewhere import elsewhere
from pycore.views.outcome import outcome
from pycore.views.panel import panel_view, panel_wish

AT_PMC = {"origin": "europepmc", "name": "Europe PMC", "url": "https://europepmc.org/article/PMC/1"}


def article(**changes: Any) -> dict[str, Any]:
    value = {
        "url": "https://journal.example/1",
        "site": "generic",
        "doi": "10.5555/one",
        "title": "Of moss",
        "journal": "",
        "date": "2026",
        "authors": [{"name": "Ada Lind", "orcid": None, "given": "", "family": "", "roles": []}],
        "claims": [],
        "statement": None,
        "xml_url": "https://journal.example/1.xml",
        "notices": [],
        "missing": [
            {
                "code": "no-statement",
                "message": fact("missing/no-statement"),
                "remedy": fact("missing/no-statement/remedy"),
            }
        ],
    }
    return {**value, **changes}


def kinds(**changes: Any) -> list[str]:
    found = article(**changes)
    offered = elsewhere(found, outcome(found)["kind"])
    return [offer["kind"] for offer in offered["offers"]] if offered else []


def test_a_page_without_roles_offers_all_other_ways() -> None:
    assert kinds() == ["xml", "europepmc", "paste", "pdf"]
    assert kinds(authors=[]) == ["authors", "xml", "europepmc", "paste", "pdf"]
    assert kinds(xml_url="", doi=None) == ["paste", "pdf"]


def test_a_page_with_roles_offers_none() -> None:
    assert kinds(claims=[{"author": 0, "role": "software", "degree": None, "origin": "data"}]) == []


def test_what_was_looked_at_is_not_offered_again() -> None:
    assert "europepmc" not in kinds(read_from=AT_PMC)
    assert "xml" not in kinds(read_from={**AT_PMC, "origin": "xml"})


def test_each_way_says_which_host_it_reads() -> None:
    offered = elsewhere(article(), "no-statement")
    assert offered is not None
    assert [offer["url"] for offer in offered["offers"]] == [
        "https://journal.example/1.xml",
        "https://www.ebi.ac.uk/",
        "",
        "",
    ]
    assert "journal.example" in offered["offers"][0]["hint"]


@pytest.mark.parametrize(("kind", "stands_open"), [("behind-paywall", True), ("not-credit", False)])
def test_they_stand_open_where_the_page_gives_nothing(kind: str, stands_open: bool) -> None:
    offered = elsewhere(article(), kind)
    assert offered is not None and offered["open"] is stands_open


def test_roles_from_elsewhere_say_where_they_come_from() -> None:
    claims = [{"author": 0, "role": "software", "degree": None, "origin": "europepmc"}]
    found = article(claims=claims, read_from=AT_PMC, missing=[])
    view = panel_view(found, None, 0, None)
    assert view["outcome"]["title"] == "Roles found at Europe PMC"
    assert view["elsewhere"] is None
    [software] = [row for row in view["editor"]["rows"] if row["role"] == "software"]
    assert software["note"] == "from Europe PMC"
    wish = panel_wish(found, 0, None)
    assert wish is not None
    assert wish["roles"] == [{"role": "software", "degree": None, "origin": "europepmc"}]

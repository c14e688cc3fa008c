"""Assisted entry in a real Firefox: from the article through ORCID's form to what the record shows."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.standin import Seed, Standin
from tests.standin.orcid_oauth import SESSION

from .assisted import MY_ORCID, own_seed
from .record import roles_of, rows_of
from .reviewing import MARA
from .rig.firefox import ORIGIN, Firefox
from .test_firefox import MDPI, WORKSPACE, launcher

PATIENCE = 120  # s; a browser opens a page, and the record is looked at


@pytest.fixture
def seed() -> Seed:
    return own_seed()


@pytest.fixture
def firefox(start_firefox: Callable[..., Firefox]) -> Firefox:
    return start_firefox(client=None)


def test_from_the_article_through_the_form_to_the_record(firefox: Firefox, standin: Standin) -> None:
    cookie = {
        "name": SESSION,
        "value": {"type": "string", "value": MARA},
        "domain": "orcid.org",
        "secure": True,
    }
    firefox.send("storage.setCookie", cookie=cookie)
    firefox.open(MDPI)
    launcher(firefox)
    panel = firefox.context_at(f"{ORIGIN}/panel/panel.html")
    firefox.click(panel, 'button[aria-label="This is me: Mara Lindqvist"]')
    firefox.click(panel, '[data-role="investigation"] label:has(input[value="lead"])')
    firefox.click(panel, "#review:not([aria-disabled=true])")
    workspace = firefox.context_at(WORKSPACE)
    firefox.click(workspace, "#check")
    firefox.click(workspace, "#assist", PATIENCE)
    firefox.click(workspace, "[data-act=fill]")

    form = firefox.context_at(MY_ORCID, PATIENCE)
    assert "Nothing is saved yet" in firefox.text(form, "#orcid-push-note", PATIENCE)
    focused = "return document.activeElement.id"
    assert firefox.run(form, focused) == "orcid-push-note"
    assert standin.requests("orcid.org", "^POST /works") == []
    firefox.click(form, "#save-work-button")

    firefox.text(workspace, "[data-state=confirmed]", PATIENCE)
    assert firefox.run(workspace, "return document.visibilityState") == "visible"
    [work] = rows_of(standin, MARA, "Mara Lindqvist")[1:]
    assert {"investigation", "conceptualization"} <= roles_of(work, MARA)
    assert "Investigation (lead)" in work["short-description"]
    assert firefox.errors(ORIGIN) == []
